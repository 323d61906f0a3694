/**
 */
package org.postkeel.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.postkeel.model.Answer;
import org.postkeel.model.Evidence;
import org.postkeel.model.HealthCheck;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Health Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.HealthCheckImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HealthCheckImpl#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HealthCheckImpl#getCheckerVersion <em>Checker Version</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HealthCheckImpl#getVulnerable <em>Vulnerable</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HealthCheckImpl#getOnline <em>Online</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HealthCheckImpl#getCertificateExpiresOn <em>Certificate Expires On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HealthCheckImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HealthCheckImpl extends MinimalEObjectImpl.Container implements HealthCheck {
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
	 * The default value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CAPTURED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant capturedAt = CAPTURED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckerVersion() <em>Checker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckerVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKER_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckerVersion() <em>Checker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckerVersion()
	 * @generated
	 * @ordered
	 */
	protected String checkerVersion = CHECKER_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVulnerable() <em>Vulnerable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerable()
	 * @generated
	 * @ordered
	 */
	protected static final Answer VULNERABLE_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getVulnerable() <em>Vulnerable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerable()
	 * @generated
	 * @ordered
	 */
	protected Answer vulnerable = VULNERABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnline()
	 * @generated
	 * @ordered
	 */
	protected static final Answer ONLINE_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnline()
	 * @generated
	 * @ordered
	 */
	protected Answer online = ONLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificateExpiresOn() <em>Certificate Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CERTIFICATE_EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertificateExpiresOn() <em>Certificate Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate certificateExpiresOn = CERTIFICATE_EXPIRES_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected Evidence evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HealthCheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.HEALTH_CHECK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEALTH_CHECK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCapturedAt() {
		return capturedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedAt(Instant newCapturedAt) {
		Instant oldCapturedAt = capturedAt;
		capturedAt = newCapturedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEALTH_CHECK__CAPTURED_AT, oldCapturedAt, capturedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheckerVersion() {
		return checkerVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckerVersion(String newCheckerVersion) {
		String oldCheckerVersion = checkerVersion;
		checkerVersion = newCheckerVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEALTH_CHECK__CHECKER_VERSION, oldCheckerVersion, checkerVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getVulnerable() {
		return vulnerable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVulnerable(Answer newVulnerable) {
		Answer oldVulnerable = vulnerable;
		vulnerable = newVulnerable == null ? VULNERABLE_EDEFAULT : newVulnerable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEALTH_CHECK__VULNERABLE, oldVulnerable, vulnerable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getOnline() {
		return online;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnline(Answer newOnline) {
		Answer oldOnline = online;
		online = newOnline == null ? ONLINE_EDEFAULT : newOnline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEALTH_CHECK__ONLINE, oldOnline, online));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCertificateExpiresOn() {
		return certificateExpiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificateExpiresOn(LocalDate newCertificateExpiresOn) {
		LocalDate oldCertificateExpiresOn = certificateExpiresOn;
		certificateExpiresOn = newCertificateExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEALTH_CHECK__CERTIFICATE_EXPIRES_ON, oldCertificateExpiresOn, certificateExpiresOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getEvidence() {
		if (evidence != null && evidence.eIsProxy()) {
			InternalEObject oldEvidence = (InternalEObject)evidence;
			evidence = (Evidence)eResolveProxy(oldEvidence);
			if (evidence != oldEvidence) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.HEALTH_CHECK__EVIDENCE, oldEvidence, evidence));
			}
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence basicGetEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(Evidence newEvidence) {
		Evidence oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEALTH_CHECK__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.HEALTH_CHECK__ID:
				return getId();
			case ModelPackage.HEALTH_CHECK__CAPTURED_AT:
				return getCapturedAt();
			case ModelPackage.HEALTH_CHECK__CHECKER_VERSION:
				return getCheckerVersion();
			case ModelPackage.HEALTH_CHECK__VULNERABLE:
				return getVulnerable();
			case ModelPackage.HEALTH_CHECK__ONLINE:
				return getOnline();
			case ModelPackage.HEALTH_CHECK__CERTIFICATE_EXPIRES_ON:
				return getCertificateExpiresOn();
			case ModelPackage.HEALTH_CHECK__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
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
			case ModelPackage.HEALTH_CHECK__ID:
				setId((String)newValue);
				return;
			case ModelPackage.HEALTH_CHECK__CAPTURED_AT:
				setCapturedAt((Instant)newValue);
				return;
			case ModelPackage.HEALTH_CHECK__CHECKER_VERSION:
				setCheckerVersion((String)newValue);
				return;
			case ModelPackage.HEALTH_CHECK__VULNERABLE:
				setVulnerable((Answer)newValue);
				return;
			case ModelPackage.HEALTH_CHECK__ONLINE:
				setOnline((Answer)newValue);
				return;
			case ModelPackage.HEALTH_CHECK__CERTIFICATE_EXPIRES_ON:
				setCertificateExpiresOn((LocalDate)newValue);
				return;
			case ModelPackage.HEALTH_CHECK__EVIDENCE:
				setEvidence((Evidence)newValue);
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
			case ModelPackage.HEALTH_CHECK__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.HEALTH_CHECK__CAPTURED_AT:
				setCapturedAt(CAPTURED_AT_EDEFAULT);
				return;
			case ModelPackage.HEALTH_CHECK__CHECKER_VERSION:
				setCheckerVersion(CHECKER_VERSION_EDEFAULT);
				return;
			case ModelPackage.HEALTH_CHECK__VULNERABLE:
				setVulnerable(VULNERABLE_EDEFAULT);
				return;
			case ModelPackage.HEALTH_CHECK__ONLINE:
				setOnline(ONLINE_EDEFAULT);
				return;
			case ModelPackage.HEALTH_CHECK__CERTIFICATE_EXPIRES_ON:
				setCertificateExpiresOn(CERTIFICATE_EXPIRES_ON_EDEFAULT);
				return;
			case ModelPackage.HEALTH_CHECK__EVIDENCE:
				setEvidence((Evidence)null);
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
			case ModelPackage.HEALTH_CHECK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.HEALTH_CHECK__CAPTURED_AT:
				return CAPTURED_AT_EDEFAULT == null ? capturedAt != null : !CAPTURED_AT_EDEFAULT.equals(capturedAt);
			case ModelPackage.HEALTH_CHECK__CHECKER_VERSION:
				return CHECKER_VERSION_EDEFAULT == null ? checkerVersion != null : !CHECKER_VERSION_EDEFAULT.equals(checkerVersion);
			case ModelPackage.HEALTH_CHECK__VULNERABLE:
				return vulnerable != VULNERABLE_EDEFAULT;
			case ModelPackage.HEALTH_CHECK__ONLINE:
				return online != ONLINE_EDEFAULT;
			case ModelPackage.HEALTH_CHECK__CERTIFICATE_EXPIRES_ON:
				return CERTIFICATE_EXPIRES_ON_EDEFAULT == null ? certificateExpiresOn != null : !CERTIFICATE_EXPIRES_ON_EDEFAULT.equals(certificateExpiresOn);
			case ModelPackage.HEALTH_CHECK__EVIDENCE:
				return evidence != null;
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
		result.append(", capturedAt: ");
		result.append(capturedAt);
		result.append(", checkerVersion: ");
		result.append(checkerVersion);
		result.append(", vulnerable: ");
		result.append(vulnerable);
		result.append(", online: ");
		result.append(online);
		result.append(", certificateExpiresOn: ");
		result.append(certificateExpiresOn);
		result.append(')');
		return result.toString();
	}

} //HealthCheckImpl
