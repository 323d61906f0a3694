/**
 */
package org.postkeel.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.postkeel.model.EnforcementReport;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Enforcement Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getFirstDetected <em>First Detected</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getThrottleFrom <em>Throttle From</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getBlockFrom <em>Block From</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getNextStageOn <em>Next Stage On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getNextThrottleMinutes <em>Next Throttle Minutes</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getNextBlockMinutes <em>Next Block Minutes</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getRecommendedBuilds <em>Recommended Builds</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementReportImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnforcementReportImpl extends MinimalEObjectImpl.Container implements EnforcementReport {
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
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstDetected() <em>First Detected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDetected()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FIRST_DETECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDetected() <em>First Detected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDetected()
	 * @generated
	 * @ordered
	 */
	protected Instant firstDetected = FIRST_DETECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getThrottleFrom() <em>Throttle From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThrottleFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Instant THROTTLE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThrottleFrom() <em>Throttle From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThrottleFrom()
	 * @generated
	 * @ordered
	 */
	protected Instant throttleFrom = THROTTLE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlockFrom() <em>Block From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BLOCK_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlockFrom() <em>Block From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockFrom()
	 * @generated
	 * @ordered
	 */
	protected Instant blockFrom = BLOCK_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextStageOn() <em>Next Stage On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextStageOn()
	 * @generated
	 * @ordered
	 */
	protected static final Instant NEXT_STAGE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextStageOn() <em>Next Stage On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextStageOn()
	 * @generated
	 * @ordered
	 */
	protected Instant nextStageOn = NEXT_STAGE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextThrottleMinutes() <em>Next Throttle Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextThrottleMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NEXT_THROTTLE_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextThrottleMinutes() <em>Next Throttle Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextThrottleMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer nextThrottleMinutes = NEXT_THROTTLE_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextBlockMinutes() <em>Next Block Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextBlockMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NEXT_BLOCK_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextBlockMinutes() <em>Next Block Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextBlockMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer nextBlockMinutes = NEXT_BLOCK_MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecommendedBuilds() <em>Recommended Builds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendedBuilds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recommendedBuilds;

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
	protected EnforcementReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENFORCEMENT_REPORT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct) {
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFirstDetected() {
		return firstDetected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDetected(Instant newFirstDetected) {
		Instant oldFirstDetected = firstDetected;
		firstDetected = newFirstDetected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__FIRST_DETECTED, oldFirstDetected, firstDetected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getThrottleFrom() {
		return throttleFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThrottleFrom(Instant newThrottleFrom) {
		Instant oldThrottleFrom = throttleFrom;
		throttleFrom = newThrottleFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__THROTTLE_FROM, oldThrottleFrom, throttleFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBlockFrom() {
		return blockFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockFrom(Instant newBlockFrom) {
		Instant oldBlockFrom = blockFrom;
		blockFrom = newBlockFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__BLOCK_FROM, oldBlockFrom, blockFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getNextStageOn() {
		return nextStageOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextStageOn(Instant newNextStageOn) {
		Instant oldNextStageOn = nextStageOn;
		nextStageOn = newNextStageOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__NEXT_STAGE_ON, oldNextStageOn, nextStageOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNextThrottleMinutes() {
		return nextThrottleMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextThrottleMinutes(Integer newNextThrottleMinutes) {
		Integer oldNextThrottleMinutes = nextThrottleMinutes;
		nextThrottleMinutes = newNextThrottleMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES, oldNextThrottleMinutes, nextThrottleMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNextBlockMinutes() {
		return nextBlockMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextBlockMinutes(Integer newNextBlockMinutes) {
		Integer oldNextBlockMinutes = nextBlockMinutes;
		nextBlockMinutes = newNextBlockMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES, oldNextBlockMinutes, nextBlockMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecommendedBuilds() {
		if (recommendedBuilds == null) {
			recommendedBuilds = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS);
		}
		return recommendedBuilds;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__CAPTURED_AT, oldCapturedAt, capturedAt));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ENFORCEMENT_REPORT__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_REPORT__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ENFORCEMENT_REPORT__ID:
				return getId();
			case ModelPackage.ENFORCEMENT_REPORT__BUILD:
				return getBuild();
			case ModelPackage.ENFORCEMENT_REPORT__PRODUCT:
				return getProduct();
			case ModelPackage.ENFORCEMENT_REPORT__FIRST_DETECTED:
				return getFirstDetected();
			case ModelPackage.ENFORCEMENT_REPORT__THROTTLE_FROM:
				return getThrottleFrom();
			case ModelPackage.ENFORCEMENT_REPORT__BLOCK_FROM:
				return getBlockFrom();
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_STAGE_ON:
				return getNextStageOn();
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES:
				return getNextThrottleMinutes();
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES:
				return getNextBlockMinutes();
			case ModelPackage.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS:
				return getRecommendedBuilds();
			case ModelPackage.ENFORCEMENT_REPORT__CAPTURED_AT:
				return getCapturedAt();
			case ModelPackage.ENFORCEMENT_REPORT__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
			case ModelPackage.ENFORCEMENT_REPORT__LINE:
				return getLine();
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
			case ModelPackage.ENFORCEMENT_REPORT__ID:
				setId((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__BUILD:
				setBuild((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__PRODUCT:
				setProduct((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__FIRST_DETECTED:
				setFirstDetected((Instant)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__THROTTLE_FROM:
				setThrottleFrom((Instant)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__BLOCK_FROM:
				setBlockFrom((Instant)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_STAGE_ON:
				setNextStageOn((Instant)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES:
				setNextThrottleMinutes((Integer)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES:
				setNextBlockMinutes((Integer)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS:
				getRecommendedBuilds().clear();
				getRecommendedBuilds().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__CAPTURED_AT:
				setCapturedAt((Instant)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__EVIDENCE:
				setEvidence((Evidence)newValue);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__LINE:
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
			case ModelPackage.ENFORCEMENT_REPORT__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__FIRST_DETECTED:
				setFirstDetected(FIRST_DETECTED_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__THROTTLE_FROM:
				setThrottleFrom(THROTTLE_FROM_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__BLOCK_FROM:
				setBlockFrom(BLOCK_FROM_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_STAGE_ON:
				setNextStageOn(NEXT_STAGE_ON_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES:
				setNextThrottleMinutes(NEXT_THROTTLE_MINUTES_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES:
				setNextBlockMinutes(NEXT_BLOCK_MINUTES_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS:
				getRecommendedBuilds().clear();
				return;
			case ModelPackage.ENFORCEMENT_REPORT__CAPTURED_AT:
				setCapturedAt(CAPTURED_AT_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__EVIDENCE:
				setEvidence((Evidence)null);
				return;
			case ModelPackage.ENFORCEMENT_REPORT__LINE:
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
			case ModelPackage.ENFORCEMENT_REPORT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.ENFORCEMENT_REPORT__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case ModelPackage.ENFORCEMENT_REPORT__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case ModelPackage.ENFORCEMENT_REPORT__FIRST_DETECTED:
				return FIRST_DETECTED_EDEFAULT == null ? firstDetected != null : !FIRST_DETECTED_EDEFAULT.equals(firstDetected);
			case ModelPackage.ENFORCEMENT_REPORT__THROTTLE_FROM:
				return THROTTLE_FROM_EDEFAULT == null ? throttleFrom != null : !THROTTLE_FROM_EDEFAULT.equals(throttleFrom);
			case ModelPackage.ENFORCEMENT_REPORT__BLOCK_FROM:
				return BLOCK_FROM_EDEFAULT == null ? blockFrom != null : !BLOCK_FROM_EDEFAULT.equals(blockFrom);
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_STAGE_ON:
				return NEXT_STAGE_ON_EDEFAULT == null ? nextStageOn != null : !NEXT_STAGE_ON_EDEFAULT.equals(nextStageOn);
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES:
				return NEXT_THROTTLE_MINUTES_EDEFAULT == null ? nextThrottleMinutes != null : !NEXT_THROTTLE_MINUTES_EDEFAULT.equals(nextThrottleMinutes);
			case ModelPackage.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES:
				return NEXT_BLOCK_MINUTES_EDEFAULT == null ? nextBlockMinutes != null : !NEXT_BLOCK_MINUTES_EDEFAULT.equals(nextBlockMinutes);
			case ModelPackage.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS:
				return recommendedBuilds != null && !recommendedBuilds.isEmpty();
			case ModelPackage.ENFORCEMENT_REPORT__CAPTURED_AT:
				return CAPTURED_AT_EDEFAULT == null ? capturedAt != null : !CAPTURED_AT_EDEFAULT.equals(capturedAt);
			case ModelPackage.ENFORCEMENT_REPORT__EVIDENCE:
				return evidence != null;
			case ModelPackage.ENFORCEMENT_REPORT__LINE:
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
		result.append(", product: ");
		result.append(product);
		result.append(", firstDetected: ");
		result.append(firstDetected);
		result.append(", throttleFrom: ");
		result.append(throttleFrom);
		result.append(", blockFrom: ");
		result.append(blockFrom);
		result.append(", nextStageOn: ");
		result.append(nextStageOn);
		result.append(", nextThrottleMinutes: ");
		result.append(nextThrottleMinutes);
		result.append(", nextBlockMinutes: ");
		result.append(nextBlockMinutes);
		result.append(", recommendedBuilds: ");
		result.append(recommendedBuilds);
		result.append(", capturedAt: ");
		result.append(capturedAt);
		result.append(", line: ");
		result.append(line);
		result.append(')');
		return result.toString();
	}

} //EnforcementReportImpl
