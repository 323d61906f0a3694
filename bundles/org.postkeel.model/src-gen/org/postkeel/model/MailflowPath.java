/**
 */
package org.postkeel.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mailflow Path</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The way of mail from a sending system over servers and gateways and a connector to Exchange Online. The last Exchange server on it is the one the service judges.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.MailflowPath#getStart <em>Start</em>}</li>
 *   <li>{@link org.postkeel.model.MailflowPath#getHops <em>Hops</em>}</li>
 *   <li>{@link org.postkeel.model.MailflowPath#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.MailflowPath#getStatus <em>Status</em>}</li>
 *   <li>{@link org.postkeel.model.MailflowPath#getConfirmedBy <em>Confirmed By</em>}</li>
 *   <li>{@link org.postkeel.model.MailflowPath#getConfirmedOn <em>Confirmed On</em>}</li>
 *   <li>{@link org.postkeel.model.MailflowPath#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getMailflowPath()
 * @model
 * @generated
 */
public interface MailflowPath extends EstateItem {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the mail comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' reference.
	 * @see #setStart(SendingSystem)
	 * @see org.postkeel.model.ModelPackage#getMailflowPath_Start()
	 * @model required="true"
	 * @generated
	 */
	SendingSystem getStart();

	/**
	 * Sets the value of the '{@link org.postkeel.model.MailflowPath#getStart <em>Start</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(SendingSystem value);

	/**
	 * Returns the value of the '<em><b>Hops</b></em>' reference list.
	 * The list contents are of type {@link org.postkeel.model.Hop}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Servers and gateways in the order the mail passes them; each at most once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hops</em>' reference list.
	 * @see org.postkeel.model.ModelPackage#getMailflowPath_Hops()
	 * @model
	 * @generated
	 */
	EList<Hop> getHops();

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connector by which the last hop hands the mail to Exchange Online.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' reference.
	 * @see #setConnector(Connector)
	 * @see org.postkeel.model.ModelPackage#getMailflowPath_Connector()
	 * @model
	 * @generated
	 */
	Connector getConnector();

	/**
	 * Sets the value of the '{@link org.postkeel.model.MailflowPath#getConnector <em>Connector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' reference.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(Connector value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.PathStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person has confirmed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.postkeel.model.PathStatus
	 * @see #setStatus(PathStatus)
	 * @see org.postkeel.model.ModelPackage#getMailflowPath_Status()
	 * @model
	 * @generated
	 */
	PathStatus getStatus();

	/**
	 * Sets the value of the '{@link org.postkeel.model.MailflowPath#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.postkeel.model.PathStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PathStatus value);

	/**
	 * Returns the value of the '<em><b>Confirmed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who confirmed or rejected it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed By</em>' attribute.
	 * @see #setConfirmedBy(String)
	 * @see org.postkeel.model.ModelPackage#getMailflowPath_ConfirmedBy()
	 * @model
	 * @generated
	 */
	String getConfirmedBy();

	/**
	 * Sets the value of the '{@link org.postkeel.model.MailflowPath#getConfirmedBy <em>Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed By</em>' attribute.
	 * @see #getConfirmedBy()
	 * @generated
	 */
	void setConfirmedBy(String value);

	/**
	 * Returns the value of the '<em><b>Confirmed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed On</em>' attribute.
	 * @see #setConfirmedOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getMailflowPath_ConfirmedOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getConfirmedOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.MailflowPath#getConfirmedOn <em>Confirmed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed On</em>' attribute.
	 * @see #getConfirmedOn()
	 * @generated
	 */
	void setConfirmedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the consultant, several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.postkeel.model.ModelPackage#getMailflowPath_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.MailflowPath#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // MailflowPath
