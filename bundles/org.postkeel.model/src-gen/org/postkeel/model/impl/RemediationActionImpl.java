/**
 */
package org.postkeel.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.postkeel.model.ActionKind;
import org.postkeel.model.ActionPriority;
import org.postkeel.model.ActionStatus;
import org.postkeel.model.EstateItem;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.RemediationAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Remediation Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getStartOn <em>Start On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getAcceptance <em>Acceptance</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.postkeel.model.impl.RemediationActionImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RemediationActionImpl extends MinimalEObjectImpl.Container implements RemediationAction {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActionKind KIND_EDEFAULT = ActionKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ActionKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<EstateItem> targets;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final ActionPriority PRIORITY_EDEFAULT = ActionPriority.MEDIUM;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected ActionPriority priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EFFORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartOn() <em>Start On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartOn() <em>Start On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startOn = START_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActionStatus STATUS_EDEFAULT = ActionStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActionStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDependsOn() <em>Depends On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<RemediationAction> dependsOn;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptance() <em>Acceptance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptance()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptance() <em>Acceptance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptance()
	 * @generated
	 * @ordered
	 */
	protected String acceptance = ACCEPTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposedBy() <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposedBy() <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected String proposedBy = PROPOSED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RemediationActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REMEDIATION_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ActionKind newKind) {
		ActionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EstateItem> getTargets() {
		if (targets == null) {
			targets = new EObjectResolvingEList<EstateItem>(EstateItem.class, this, ModelPackage.REMEDIATION_ACTION__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionPriority getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(ActionPriority newPriority) {
		ActionPriority oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(BigDecimal newEffort) {
		BigDecimal oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartOn() {
		return startOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartOn(LocalDate newStartOn) {
		LocalDate oldStartOn = startOn;
		startOn = newStartOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__START_ON, oldStartOn, startOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActionStatus newStatus) {
		ActionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RemediationAction> getDependsOn() {
		if (dependsOn == null) {
			dependsOn = new EObjectResolvingEList<RemediationAction>(RemediationAction.class, this, ModelPackage.REMEDIATION_ACTION__DEPENDS_ON);
		}
		return dependsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptance() {
		return acceptance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptance(String newAcceptance) {
		String oldAcceptance = acceptance;
		acceptance = newAcceptance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__ACCEPTANCE, oldAcceptance, acceptance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposedBy() {
		return proposedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedBy(String newProposedBy) {
		String oldProposedBy = proposedBy;
		proposedBy = newProposedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__PROPOSED_BY, oldProposedBy, proposedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMEDIATION_ACTION__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REMEDIATION_ACTION__ID:
				return getId();
			case ModelPackage.REMEDIATION_ACTION__TITLE:
				return getTitle();
			case ModelPackage.REMEDIATION_ACTION__KIND:
				return getKind();
			case ModelPackage.REMEDIATION_ACTION__TARGETS:
				return getTargets();
			case ModelPackage.REMEDIATION_ACTION__PRIORITY:
				return getPriority();
			case ModelPackage.REMEDIATION_ACTION__OWNER:
				return getOwner();
			case ModelPackage.REMEDIATION_ACTION__EFFORT:
				return getEffort();
			case ModelPackage.REMEDIATION_ACTION__START_ON:
				return getStartOn();
			case ModelPackage.REMEDIATION_ACTION__DUE_ON:
				return getDueOn();
			case ModelPackage.REMEDIATION_ACTION__STATUS:
				return getStatus();
			case ModelPackage.REMEDIATION_ACTION__DEPENDS_ON:
				return getDependsOn();
			case ModelPackage.REMEDIATION_ACTION__RATIONALE:
				return getRationale();
			case ModelPackage.REMEDIATION_ACTION__ACCEPTANCE:
				return getAcceptance();
			case ModelPackage.REMEDIATION_ACTION__PROPOSED_BY:
				return getProposedBy();
			case ModelPackage.REMEDIATION_ACTION__NOTES:
				return getNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.REMEDIATION_ACTION__ID:
				setId((String)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__KIND:
				setKind((ActionKind)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends EstateItem>)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__PRIORITY:
				setPriority((ActionPriority)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__OWNER:
				setOwner((String)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__EFFORT:
				setEffort((BigDecimal)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__START_ON:
				setStartOn((LocalDate)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__STATUS:
				setStatus((ActionStatus)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__DEPENDS_ON:
				getDependsOn().clear();
				getDependsOn().addAll((Collection<? extends RemediationAction>)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__RATIONALE:
				setRationale((String)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__ACCEPTANCE:
				setAcceptance((String)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__PROPOSED_BY:
				setProposedBy((String)newValue);
				return;
			case ModelPackage.REMEDIATION_ACTION__NOTES:
				setNotes((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.REMEDIATION_ACTION__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__TARGETS:
				getTargets().clear();
				return;
			case ModelPackage.REMEDIATION_ACTION__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__START_ON:
				setStartOn(START_ON_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__DEPENDS_ON:
				getDependsOn().clear();
				return;
			case ModelPackage.REMEDIATION_ACTION__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__ACCEPTANCE:
				setAcceptance(ACCEPTANCE_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__PROPOSED_BY:
				setProposedBy(PROPOSED_BY_EDEFAULT);
				return;
			case ModelPackage.REMEDIATION_ACTION__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.REMEDIATION_ACTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.REMEDIATION_ACTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.REMEDIATION_ACTION__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.REMEDIATION_ACTION__TARGETS:
				return targets != null && !targets.isEmpty();
			case ModelPackage.REMEDIATION_ACTION__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case ModelPackage.REMEDIATION_ACTION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ModelPackage.REMEDIATION_ACTION__EFFORT:
				return EFFORT_EDEFAULT == null ? effort != null : !EFFORT_EDEFAULT.equals(effort);
			case ModelPackage.REMEDIATION_ACTION__START_ON:
				return START_ON_EDEFAULT == null ? startOn != null : !START_ON_EDEFAULT.equals(startOn);
			case ModelPackage.REMEDIATION_ACTION__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case ModelPackage.REMEDIATION_ACTION__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.REMEDIATION_ACTION__DEPENDS_ON:
				return dependsOn != null && !dependsOn.isEmpty();
			case ModelPackage.REMEDIATION_ACTION__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case ModelPackage.REMEDIATION_ACTION__ACCEPTANCE:
				return ACCEPTANCE_EDEFAULT == null ? acceptance != null : !ACCEPTANCE_EDEFAULT.equals(acceptance);
			case ModelPackage.REMEDIATION_ACTION__PROPOSED_BY:
				return PROPOSED_BY_EDEFAULT == null ? proposedBy != null : !PROPOSED_BY_EDEFAULT.equals(proposedBy);
			case ModelPackage.REMEDIATION_ACTION__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", kind: ");
		result.append(kind);
		result.append(", priority: ");
		result.append(priority);
		result.append(", owner: ");
		result.append(owner);
		result.append(", effort: ");
		result.append(effort);
		result.append(", startOn: ");
		result.append(startOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", status: ");
		result.append(status);
		result.append(", rationale: ");
		result.append(rationale);
		result.append(", acceptance: ");
		result.append(acceptance);
		result.append(", proposedBy: ");
		result.append(proposedBy);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //RemediationActionImpl
