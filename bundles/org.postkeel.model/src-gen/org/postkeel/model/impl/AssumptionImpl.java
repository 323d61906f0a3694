/**
 */
package org.postkeel.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.postkeel.model.Assumption;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.AssumptionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssumptionImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssumptionImpl#getMadeBy <em>Made By</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssumptionImpl#getMadeOn <em>Made On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssumptionImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssumptionImpl extends MinimalEObjectImpl.Container implements Assumption {
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
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMadeBy() <em>Made By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeBy()
	 * @generated
	 * @ordered
	 */
	protected static final String MADE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMadeBy() <em>Made By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeBy()
	 * @generated
	 * @ordered
	 */
	protected String madeBy = MADE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMadeOn() <em>Made On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MADE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMadeOn() <em>Made On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate madeOn = MADE_ON_EDEFAULT;

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
	protected AssumptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ASSUMPTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSUMPTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSUMPTION__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMadeBy() {
		return madeBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeBy(String newMadeBy) {
		String oldMadeBy = madeBy;
		madeBy = newMadeBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSUMPTION__MADE_BY, oldMadeBy, madeBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getMadeOn() {
		return madeOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeOn(LocalDate newMadeOn) {
		LocalDate oldMadeOn = madeOn;
		madeOn = newMadeOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSUMPTION__MADE_ON, oldMadeOn, madeOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSUMPTION__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ASSUMPTION__ID:
				return getId();
			case ModelPackage.ASSUMPTION__STATEMENT:
				return getStatement();
			case ModelPackage.ASSUMPTION__MADE_BY:
				return getMadeBy();
			case ModelPackage.ASSUMPTION__MADE_ON:
				return getMadeOn();
			case ModelPackage.ASSUMPTION__NOTES:
				return getNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ASSUMPTION__ID:
				setId((String)newValue);
				return;
			case ModelPackage.ASSUMPTION__STATEMENT:
				setStatement((String)newValue);
				return;
			case ModelPackage.ASSUMPTION__MADE_BY:
				setMadeBy((String)newValue);
				return;
			case ModelPackage.ASSUMPTION__MADE_ON:
				setMadeOn((LocalDate)newValue);
				return;
			case ModelPackage.ASSUMPTION__NOTES:
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
			case ModelPackage.ASSUMPTION__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.ASSUMPTION__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case ModelPackage.ASSUMPTION__MADE_BY:
				setMadeBy(MADE_BY_EDEFAULT);
				return;
			case ModelPackage.ASSUMPTION__MADE_ON:
				setMadeOn(MADE_ON_EDEFAULT);
				return;
			case ModelPackage.ASSUMPTION__NOTES:
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
			case ModelPackage.ASSUMPTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.ASSUMPTION__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case ModelPackage.ASSUMPTION__MADE_BY:
				return MADE_BY_EDEFAULT == null ? madeBy != null : !MADE_BY_EDEFAULT.equals(madeBy);
			case ModelPackage.ASSUMPTION__MADE_ON:
				return MADE_ON_EDEFAULT == null ? madeOn != null : !MADE_ON_EDEFAULT.equals(madeOn);
			case ModelPackage.ASSUMPTION__NOTES:
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
		result.append(", statement: ");
		result.append(statement);
		result.append(", madeBy: ");
		result.append(madeBy);
		result.append(", madeOn: ");
		result.append(madeOn);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //AssumptionImpl
