/**
 */
package org.postkeel.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remediation Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of the plan. One that the assessment proposed keeps its id and whatever a person changed when the assessment runs again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.RemediationAction#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getTitle <em>Title</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getStartOn <em>Start On</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getStatus <em>Status</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getAcceptance <em>Acceptance</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.postkeel.model.RemediationAction#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getRemediationAction()
 * @model
 * @generated
 */
public interface RemediationAction extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.ActionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.ActionKind
	 * @see #setKind(ActionKind)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Kind()
	 * @model
	 * @generated
	 */
	ActionKind getKind();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.ActionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActionKind value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.postkeel.model.EstateItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Targets()
	 * @model
	 * @generated
	 */
	EList<EstateItem> getTargets();

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"medium"</code>.
	 * The literals are from the enumeration {@link org.postkeel.model.ActionPriority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much is at stake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.postkeel.model.ActionPriority
	 * @see #setPriority(ActionPriority)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Priority()
	 * @model default="medium"
	 * @generated
	 */
	ActionPriority getPriority();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.postkeel.model.ActionPriority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(ActionPriority value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who sees to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work in person-days, 0 or more; unset when not estimated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(BigDecimal)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Effort()
	 * @model
	 * @generated
	 */
	BigDecimal getEffort();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Start On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start On</em>' attribute.
	 * @see #setStartOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_StartOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getStartOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getStartOn <em>Start On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start On</em>' attribute.
	 * @see #getStartOn()
	 * @generated
	 */
	void setStartOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it is done; not before startOn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_DueOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.postkeel.model.ActionStatus
	 * @see #setStatus(ActionStatus)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Status()
	 * @model
	 * @generated
	 */
	ActionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.postkeel.model.ActionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActionStatus value);

	/**
	 * Returns the value of the '<em><b>Depends On</b></em>' reference list.
	 * The list contents are of type {@link org.postkeel.model.RemediationAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions that must be done before; without circles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depends On</em>' reference list.
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_DependsOn()
	 * @model
	 * @generated
	 */
	EList<RemediationAction> getDependsOn();

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Rationale()
	 * @model
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Acceptance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to see that it is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptance</em>' attribute.
	 * @see #setAcceptance(String)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Acceptance()
	 * @model
	 * @generated
	 */
	String getAcceptance();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getAcceptance <em>Acceptance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptance</em>' attribute.
	 * @see #getAcceptance()
	 * @generated
	 */
	void setAcceptance(String value);

	/**
	 * Returns the value of the '<em><b>Proposed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule that proposed it; unset when a person made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed By</em>' attribute.
	 * @see #setProposedBy(String)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_ProposedBy()
	 * @model
	 * @generated
	 */
	String getProposedBy();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getProposedBy <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed By</em>' attribute.
	 * @see #getProposedBy()
	 * @generated
	 */
	void setProposedBy(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the consultant, several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.postkeel.model.ModelPackage#getRemediationAction_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.RemediationAction#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // RemediationAction
