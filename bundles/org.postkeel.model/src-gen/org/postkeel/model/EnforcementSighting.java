/**
 */
package org.postkeel.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enforcement Sighting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer of Exchange Online, seen by somebody, that mail was throttled (450 4.7.230) or blocked (550 5.7.230).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getSource <em>Source</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getServer <em>Server</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getMinutesPerHour <em>Minutes Per Hour</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getSeenAt <em>Seen At</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementSighting#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getEnforcementSighting()
 * @model
 * @generated
 */
public interface EnforcementSighting extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.EnforcementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Throttled or blocked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.EnforcementKind
	 * @see #setKind(EnforcementKind)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Kind()
	 * @model
	 * @generated
	 */
	EnforcementKind getKind();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.EnforcementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EnforcementKind value);

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
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Source()
	 * @model
	 * @generated
	 */
	SightingSource getSource();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.postkeel.model.SightingSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(SightingSource value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the Exchange server that got the answer; unset when the evidence does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Server()
	 * @model
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes per hour that the text names, 0 to 60; they belong to that moment. Unset when it names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Hour</em>' attribute.
	 * @see #setMinutesPerHour(Integer)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_MinutesPerHour()
	 * @model
	 * @generated
	 */
	Integer getMinutesPerHour();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getMinutesPerHour <em>Minutes Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Hour</em>' attribute.
	 * @see #getMinutesPerHour()
	 * @generated
	 */
	void setMinutesPerHour(Integer value);

	/**
	 * Returns the value of the '<em><b>Seen At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, UTC; unset when the evidence does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen At</em>' attribute.
	 * @see #setSeenAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_SeenAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getSeenAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getSeenAt <em>Seen At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen At</em>' attribute.
	 * @see #getSeenAt()
	 * @generated
	 */
	void setSeenAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of messages concerned: 1 for a bounce, those waiting for a queue, those of the day for a log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(int)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Messages()
	 * @model default="1"
	 * @generated
	 */
	int getMessages();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages</em>' attribute.
	 * @see #getMessages()
	 * @generated
	 */
	void setMessages(int value);

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the send connector; unset when the evidence does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see #setConnector(String)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Connector()
	 * @model
	 * @generated
	 */
	String getConnector();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence this was read from; unset when a person entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference.
	 * @see #setEvidence(Evidence)
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getEvidence <em>Evidence</em>}' reference.
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
	 * @see org.postkeel.model.ModelPackage#getEnforcementSighting_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementSighting#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // EnforcementSighting
