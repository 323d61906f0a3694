/**
 */
package org.postkeel.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.postkeel.model.Connector;
import org.postkeel.model.Hop;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.PathStatus;
import org.postkeel.model.SendingSystem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mailflow Path</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.MailflowPathImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.postkeel.model.impl.MailflowPathImpl#getHops <em>Hops</em>}</li>
 *   <li>{@link org.postkeel.model.impl.MailflowPathImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.impl.MailflowPathImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.postkeel.model.impl.MailflowPathImpl#getConfirmedBy <em>Confirmed By</em>}</li>
 *   <li>{@link org.postkeel.model.impl.MailflowPathImpl#getConfirmedOn <em>Confirmed On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.MailflowPathImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MailflowPathImpl extends EstateItemImpl implements MailflowPath {
	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected SendingSystem start;

	/**
	 * The cached value of the '{@link #getHops() <em>Hops</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHops()
	 * @generated
	 * @ordered
	 */
	protected EList<Hop> hops;

	/**
	 * The cached value of the '{@link #getConnector() <em>Connector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected Connector connector;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PathStatus STATUS_EDEFAULT = PathStatus.SUGGESTED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected PathStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfirmedBy() <em>Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIRMED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfirmedBy() <em>Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedBy()
	 * @generated
	 * @ordered
	 */
	protected String confirmedBy = CONFIRMED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfirmedOn() <em>Confirmed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CONFIRMED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfirmedOn() <em>Confirmed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate confirmedOn = CONFIRMED_ON_EDEFAULT;

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
	protected MailflowPathImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MAILFLOW_PATH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SendingSystem getStart() {
		if (start != null && start.eIsProxy()) {
			InternalEObject oldStart = (InternalEObject)start;
			start = (SendingSystem)eResolveProxy(oldStart);
			if (start != oldStart) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.MAILFLOW_PATH__START, oldStart, start));
			}
		}
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SendingSystem basicGetStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(SendingSystem newStart) {
		SendingSystem oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILFLOW_PATH__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hop> getHops() {
		if (hops == null) {
			hops = new EObjectResolvingEList<Hop>(Hop.class, this, ModelPackage.MAILFLOW_PATH__HOPS);
		}
		return hops;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Connector getConnector() {
		if (connector != null && connector.eIsProxy()) {
			InternalEObject oldConnector = (InternalEObject)connector;
			connector = (Connector)eResolveProxy(oldConnector);
			if (connector != oldConnector) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.MAILFLOW_PATH__CONNECTOR, oldConnector, connector));
			}
		}
		return connector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Connector basicGetConnector() {
		return connector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnector(Connector newConnector) {
		Connector oldConnector = connector;
		connector = newConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILFLOW_PATH__CONNECTOR, oldConnector, connector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PathStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(PathStatus newStatus) {
		PathStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILFLOW_PATH__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfirmedBy() {
		return confirmedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedBy(String newConfirmedBy) {
		String oldConfirmedBy = confirmedBy;
		confirmedBy = newConfirmedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILFLOW_PATH__CONFIRMED_BY, oldConfirmedBy, confirmedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConfirmedOn() {
		return confirmedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedOn(LocalDate newConfirmedOn) {
		LocalDate oldConfirmedOn = confirmedOn;
		confirmedOn = newConfirmedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILFLOW_PATH__CONFIRMED_ON, oldConfirmedOn, confirmedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILFLOW_PATH__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MAILFLOW_PATH__START:
				if (resolve) return getStart();
				return basicGetStart();
			case ModelPackage.MAILFLOW_PATH__HOPS:
				return getHops();
			case ModelPackage.MAILFLOW_PATH__CONNECTOR:
				if (resolve) return getConnector();
				return basicGetConnector();
			case ModelPackage.MAILFLOW_PATH__STATUS:
				return getStatus();
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_BY:
				return getConfirmedBy();
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_ON:
				return getConfirmedOn();
			case ModelPackage.MAILFLOW_PATH__NOTES:
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
			case ModelPackage.MAILFLOW_PATH__START:
				setStart((SendingSystem)newValue);
				return;
			case ModelPackage.MAILFLOW_PATH__HOPS:
				getHops().clear();
				getHops().addAll((Collection<? extends Hop>)newValue);
				return;
			case ModelPackage.MAILFLOW_PATH__CONNECTOR:
				setConnector((Connector)newValue);
				return;
			case ModelPackage.MAILFLOW_PATH__STATUS:
				setStatus((PathStatus)newValue);
				return;
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_BY:
				setConfirmedBy((String)newValue);
				return;
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_ON:
				setConfirmedOn((LocalDate)newValue);
				return;
			case ModelPackage.MAILFLOW_PATH__NOTES:
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
			case ModelPackage.MAILFLOW_PATH__START:
				setStart((SendingSystem)null);
				return;
			case ModelPackage.MAILFLOW_PATH__HOPS:
				getHops().clear();
				return;
			case ModelPackage.MAILFLOW_PATH__CONNECTOR:
				setConnector((Connector)null);
				return;
			case ModelPackage.MAILFLOW_PATH__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_BY:
				setConfirmedBy(CONFIRMED_BY_EDEFAULT);
				return;
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_ON:
				setConfirmedOn(CONFIRMED_ON_EDEFAULT);
				return;
			case ModelPackage.MAILFLOW_PATH__NOTES:
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
			case ModelPackage.MAILFLOW_PATH__START:
				return start != null;
			case ModelPackage.MAILFLOW_PATH__HOPS:
				return hops != null && !hops.isEmpty();
			case ModelPackage.MAILFLOW_PATH__CONNECTOR:
				return connector != null;
			case ModelPackage.MAILFLOW_PATH__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_BY:
				return CONFIRMED_BY_EDEFAULT == null ? confirmedBy != null : !CONFIRMED_BY_EDEFAULT.equals(confirmedBy);
			case ModelPackage.MAILFLOW_PATH__CONFIRMED_ON:
				return CONFIRMED_ON_EDEFAULT == null ? confirmedOn != null : !CONFIRMED_ON_EDEFAULT.equals(confirmedOn);
			case ModelPackage.MAILFLOW_PATH__NOTES:
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
		result.append(" (status: ");
		result.append(status);
		result.append(", confirmedBy: ");
		result.append(confirmedBy);
		result.append(", confirmedOn: ");
		result.append(confirmedOn);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //MailflowPathImpl
