/**
 */
package org.postkeel.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pause Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pause of enforcement for the whole tenant: no throttling, no blocking, servers are only reported. 90 days in a calendar year, freely split; booked days count as used even when the pause ends early.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.PausePeriod#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.PausePeriod#getStartOn <em>Start On</em>}</li>
 *   <li>{@link org.postkeel.model.PausePeriod#getDays <em>Days</em>}</li>
 *   <li>{@link org.postkeel.model.PausePeriod#getStatus <em>Status</em>}</li>
 *   <li>{@link org.postkeel.model.PausePeriod#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getPausePeriod()
 * @model
 * @generated
 */
public interface PausePeriod extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getPausePeriod_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.PausePeriod#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Start On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start On</em>' attribute.
	 * @see #setStartOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getPausePeriod_StartOn()
	 * @model dataType="org.postkeel.model.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getStartOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.PausePeriod#getStartOn <em>Start On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start On</em>' attribute.
	 * @see #getStartOn()
	 * @generated
	 */
	void setStartOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in days, 1 to 90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute.
	 * @see #setDays(int)
	 * @see org.postkeel.model.ModelPackage#getPausePeriod_Days()
	 * @model default="30"
	 * @generated
	 */
	int getDays();

	/**
	 * Sets the value of the '{@link org.postkeel.model.PausePeriod#getDays <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days</em>' attribute.
	 * @see #getDays()
	 * @generated
	 */
	void setDays(int value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.PauseStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned, or booked with the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.postkeel.model.PauseStatus
	 * @see #setStatus(PauseStatus)
	 * @see org.postkeel.model.ModelPackage#getPausePeriod_Status()
	 * @model
	 * @generated
	 */
	PauseStatus getStatus();

	/**
	 * Sets the value of the '{@link org.postkeel.model.PausePeriod#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.postkeel.model.PauseStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PauseStatus value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the consultant, several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.postkeel.model.ModelPackage#getPausePeriod_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.PausePeriod#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // PausePeriod
