/**
 */
package org.postkeel.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.postkeel.model.BuildMethod;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Build Observation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.BuildObservationImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.BuildObservationImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.impl.BuildObservationImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.postkeel.model.impl.BuildObservationImpl#isCuLevelOnly <em>Cu Level Only</em>}</li>
 *   <li>{@link org.postkeel.model.impl.BuildObservationImpl#getObservedAt <em>Observed At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.BuildObservationImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.BuildObservationImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BuildObservationImpl extends MinimalEObjectImpl.Container implements BuildObservation {
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
	 * The default value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected String build = BUILD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final BuildMethod METHOD_EDEFAULT = BuildMethod.EXSETUP;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected BuildMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #isCuLevelOnly() <em>Cu Level Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCuLevelOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CU_LEVEL_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCuLevelOnly() <em>Cu Level Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCuLevelOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean cuLevelOnly = CU_LEVEL_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getObservedAt() <em>Observed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant OBSERVED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObservedAt() <em>Observed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant observedAt = OBSERVED_AT_EDEFAULT;

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
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final int LINE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected int line = LINE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BuildObservationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.BUILD_OBSERVATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUILD_OBSERVATION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuild() {
		return build;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuild(String newBuild) {
		String oldBuild = build;
		build = newBuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUILD_OBSERVATION__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BuildMethod getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(BuildMethod newMethod) {
		BuildMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUILD_OBSERVATION__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCuLevelOnly() {
		return cuLevelOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCuLevelOnly(boolean newCuLevelOnly) {
		boolean oldCuLevelOnly = cuLevelOnly;
		cuLevelOnly = newCuLevelOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUILD_OBSERVATION__CU_LEVEL_ONLY, oldCuLevelOnly, cuLevelOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getObservedAt() {
		return observedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservedAt(Instant newObservedAt) {
		Instant oldObservedAt = observedAt;
		observedAt = newObservedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUILD_OBSERVATION__OBSERVED_AT, oldObservedAt, observedAt));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.BUILD_OBSERVATION__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUILD_OBSERVATION__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(int newLine) {
		int oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUILD_OBSERVATION__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.BUILD_OBSERVATION__ID:
				return getId();
			case ModelPackage.BUILD_OBSERVATION__BUILD:
				return getBuild();
			case ModelPackage.BUILD_OBSERVATION__METHOD:
				return getMethod();
			case ModelPackage.BUILD_OBSERVATION__CU_LEVEL_ONLY:
				return isCuLevelOnly();
			case ModelPackage.BUILD_OBSERVATION__OBSERVED_AT:
				return getObservedAt();
			case ModelPackage.BUILD_OBSERVATION__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
			case ModelPackage.BUILD_OBSERVATION__LINE:
				return getLine();
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
			case ModelPackage.BUILD_OBSERVATION__ID:
				setId((String)newValue);
				return;
			case ModelPackage.BUILD_OBSERVATION__BUILD:
				setBuild((String)newValue);
				return;
			case ModelPackage.BUILD_OBSERVATION__METHOD:
				setMethod((BuildMethod)newValue);
				return;
			case ModelPackage.BUILD_OBSERVATION__CU_LEVEL_ONLY:
				setCuLevelOnly((Boolean)newValue);
				return;
			case ModelPackage.BUILD_OBSERVATION__OBSERVED_AT:
				setObservedAt((Instant)newValue);
				return;
			case ModelPackage.BUILD_OBSERVATION__EVIDENCE:
				setEvidence((Evidence)newValue);
				return;
			case ModelPackage.BUILD_OBSERVATION__LINE:
				setLine((Integer)newValue);
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
			case ModelPackage.BUILD_OBSERVATION__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.BUILD_OBSERVATION__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case ModelPackage.BUILD_OBSERVATION__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case ModelPackage.BUILD_OBSERVATION__CU_LEVEL_ONLY:
				setCuLevelOnly(CU_LEVEL_ONLY_EDEFAULT);
				return;
			case ModelPackage.BUILD_OBSERVATION__OBSERVED_AT:
				setObservedAt(OBSERVED_AT_EDEFAULT);
				return;
			case ModelPackage.BUILD_OBSERVATION__EVIDENCE:
				setEvidence((Evidence)null);
				return;
			case ModelPackage.BUILD_OBSERVATION__LINE:
				setLine(LINE_EDEFAULT);
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
			case ModelPackage.BUILD_OBSERVATION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.BUILD_OBSERVATION__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case ModelPackage.BUILD_OBSERVATION__METHOD:
				return method != METHOD_EDEFAULT;
			case ModelPackage.BUILD_OBSERVATION__CU_LEVEL_ONLY:
				return cuLevelOnly != CU_LEVEL_ONLY_EDEFAULT;
			case ModelPackage.BUILD_OBSERVATION__OBSERVED_AT:
				return OBSERVED_AT_EDEFAULT == null ? observedAt != null : !OBSERVED_AT_EDEFAULT.equals(observedAt);
			case ModelPackage.BUILD_OBSERVATION__EVIDENCE:
				return evidence != null;
			case ModelPackage.BUILD_OBSERVATION__LINE:
				return line != LINE_EDEFAULT;
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
		result.append(", build: ");
		result.append(build);
		result.append(", method: ");
		result.append(method);
		result.append(", cuLevelOnly: ");
		result.append(cuLevelOnly);
		result.append(", observedAt: ");
		result.append(observedAt);
		result.append(", line: ");
		result.append(line);
		result.append(')');
		return result.toString();
	}

} //BuildObservationImpl
