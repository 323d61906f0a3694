/**
 */
package org.postkeel.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Arrival</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mail that arrived at Exchange Online, seen from there: in the header of a message or in a message trace.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.Arrival#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getSource <em>Source</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getLastHop <em>Last Hop</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getExchange <em>Exchange</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getPublicIp <em>Public Ip</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getHelo <em>Helo</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getDevice <em>Device</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getFirstAt <em>First At</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getLastAt <em>Last At</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.Arrival#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getArrival()
 * @model
 * @generated
 */
public interface Arrival extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getArrival_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.SightingSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.postkeel.model.SightingSource
	 * @see #setSource(SightingSource)
	 * @see org.postkeel.model.ModelPackage#getArrival_Source()
	 * @model
	 * @generated
	 */
	SightingSource getSource();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.postkeel.model.SightingSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(SightingSource value);

	/**
	 * Returns the value of the '<em><b>Last Hop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the last machine before Exchange Online as the header gives it; unset for a trace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Hop</em>' attribute.
	 * @see #setLastHop(String)
	 * @see org.postkeel.model.ModelPackage#getArrival_LastHop()
	 * @model
	 * @generated
	 */
	String getLastHop();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getLastHop <em>Last Hop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Hop</em>' attribute.
	 * @see #getLastHop()
	 * @generated
	 */
	void setLastHop(String value);

	/**
	 * Returns the value of the '<em><b>Exchange</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether that machine is an Exchange server; a gateway in between is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exchange</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setExchange(Answer)
	 * @see org.postkeel.model.ModelPackage#getArrival_Exchange()
	 * @model
	 * @generated
	 */
	Answer getExchange();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getExchange <em>Exchange</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exchange</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getExchange()
	 * @generated
	 */
	void setExchange(Answer value);

	/**
	 * Returns the value of the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Build that the last hop stamped, as four integers joined by dots; unset when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.postkeel.model.ModelPackage#getArrival_Build()
	 * @model
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Public Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public address from which the mail came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Ip</em>' attribute.
	 * @see #setPublicIp(String)
	 * @see org.postkeel.model.ModelPackage#getArrival_PublicIp()
	 * @model
	 * @generated
	 */
	String getPublicIp();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getPublicIp <em>Public Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Ip</em>' attribute.
	 * @see #getPublicIp()
	 * @generated
	 */
	void setPublicIp(String value);

	/**
	 * Returns the value of the '<em><b>Helo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name given in EHLO, as Exchange Online noted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Helo</em>' attribute.
	 * @see #setHelo(String)
	 * @see org.postkeel.model.ModelPackage#getArrival_Helo()
	 * @model
	 * @generated
	 */
	String getHelo();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getHelo <em>Helo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Helo</em>' attribute.
	 * @see #getHelo()
	 * @generated
	 */
	void setHelo(String value);

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the inbound connector; unset when the evidence does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see #setConnector(String)
	 * @see org.postkeel.model.ModelPackage#getArrival_Connector()
	 * @model
	 * @generated
	 */
	String getConnector();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(String value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or address of the machine that handed the mail to the first Exchange server; unset when not told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.postkeel.model.ModelPackage#getArrival_Device()
	 * @model
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of messages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(int)
	 * @see org.postkeel.model.ModelPackage#getArrival_Messages()
	 * @model default="1"
	 * @generated
	 */
	int getMessages();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getMessages <em>Messages</em>}' attribute.
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
	 * First of them, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First At</em>' attribute.
	 * @see #setFirstAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getArrival_FirstAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getFirstAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getFirstAt <em>First At</em>}' attribute.
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
	 * Last of them, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last At</em>' attribute.
	 * @see #setLastAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getArrival_LastAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getLastAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getLastAt <em>Last At</em>}' attribute.
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
	 * @see org.postkeel.model.ModelPackage#getArrival_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getEvidence <em>Evidence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' reference.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(Evidence value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of the evidence file, counted from 1; 0 when the form has no lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.postkeel.model.ModelPackage#getArrival_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Arrival#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // Arrival
