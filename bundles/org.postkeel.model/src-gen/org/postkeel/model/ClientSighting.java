/**
 */
package org.postkeel.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client Sighting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A machine that handed mail to an Exchange server, seen in an SMTP receive log.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.ClientSighting#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getAddress <em>Address</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getHelo <em>Helo</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getServer <em>Server</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getSenders <em>Senders</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getFirstAt <em>First At</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getLastAt <em>Last At</em>}</li>
 *   <li>{@link org.postkeel.model.ClientSighting#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getClientSighting()
 * @model
 * @generated
 */
public interface ClientSighting extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IP address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Helo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name given in HELO or EHLO; unset when it was only an address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Helo</em>' attribute.
	 * @see #setHelo(String)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Helo()
	 * @model
	 * @generated
	 */
	String getHelo();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getHelo <em>Helo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Helo</em>' attribute.
	 * @see #getHelo()
	 * @generated
	 */
	void setHelo(String value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the Exchange server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Server()
	 * @model
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the receive connector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see #setConnector(String)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Connector()
	 * @model
	 * @generated
	 */
	String getConnector();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(String value);

	/**
	 * Returns the value of the '<em><b>Senders</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mail addresses of senders, each once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Senders</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Senders()
	 * @model
	 * @generated
	 */
	EList<String> getSenders();

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of sessions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' attribute.
	 * @see #setSessions(int)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Sessions()
	 * @model
	 * @generated
	 */
	int getSessions();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getSessions <em>Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sessions</em>' attribute.
	 * @see #getSessions()
	 * @generated
	 */
	void setSessions(int value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of messages accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(int)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Messages()
	 * @model
	 * @generated
	 */
	int getMessages();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages</em>' attribute.
	 * @see #getMessages()
	 * @generated
	 */
	void setMessages(int value);

	/**
	 * Returns the value of the '<em><b>First At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First session, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First At</em>' attribute.
	 * @see #setFirstAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_FirstAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getFirstAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getFirstAt <em>First At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First At</em>' attribute.
	 * @see #getFirstAt()
	 * @generated
	 */
	void setFirstAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Last At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last session, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last At</em>' attribute.
	 * @see #setLastAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_LastAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getLastAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getLastAt <em>Last At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last At</em>' attribute.
	 * @see #getLastAt()
	 * @generated
	 */
	void setLastAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence this was read from; unset when a person entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference.
	 * @see #setEvidence(Evidence)
	 * @see org.postkeel.model.ModelPackage#getClientSighting_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ClientSighting#getEvidence <em>Evidence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' reference.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(Evidence value);

} // ClientSighting
