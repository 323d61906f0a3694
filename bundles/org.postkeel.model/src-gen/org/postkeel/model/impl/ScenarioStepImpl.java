/**
 */
package org.postkeel.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.postkeel.model.EstateItem;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.ScenarioStep;
import org.postkeel.model.StepKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scenario Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.ScenarioStepImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ScenarioStepImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ScenarioStepImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ScenarioStepImpl#getStartOn <em>Start On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ScenarioStepImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ScenarioStepImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ScenarioStepImpl#getRoute <em>Route</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScenarioStepImpl extends MinimalEObjectImpl.Container implements ScenarioStep {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StepKind KIND_EDEFAULT = StepKind.UPDATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StepKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected static final int DAYS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected int days = DAYS_EDEFAULT;

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
	 * The default value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected static final String ROUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected String route = ROUTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SCENARIO_STEP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCENARIO_STEP__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StepKind newKind) {
		StepKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCENARIO_STEP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EstateItem> getTargets() {
		if (targets == null) {
			targets = new EObjectResolvingEList<EstateItem>(EstateItem.class, this, ModelPackage.SCENARIO_STEP__TARGETS);
		}
		return targets;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCENARIO_STEP__START_ON, oldStartOn, startOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDays() {
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDays(int newDays) {
		int oldDays = days;
		days = newDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCENARIO_STEP__DAYS, oldDays, days));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCENARIO_STEP__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRoute() {
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoute(String newRoute) {
		String oldRoute = route;
		route = newRoute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCENARIO_STEP__ROUTE, oldRoute, route));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SCENARIO_STEP__ID:
				return getId();
			case ModelPackage.SCENARIO_STEP__KIND:
				return getKind();
			case ModelPackage.SCENARIO_STEP__TARGETS:
				return getTargets();
			case ModelPackage.SCENARIO_STEP__START_ON:
				return getStartOn();
			case ModelPackage.SCENARIO_STEP__DAYS:
				return getDays();
			case ModelPackage.SCENARIO_STEP__BUILD:
				return getBuild();
			case ModelPackage.SCENARIO_STEP__ROUTE:
				return getRoute();
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
			case ModelPackage.SCENARIO_STEP__ID:
				setId((String)newValue);
				return;
			case ModelPackage.SCENARIO_STEP__KIND:
				setKind((StepKind)newValue);
				return;
			case ModelPackage.SCENARIO_STEP__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends EstateItem>)newValue);
				return;
			case ModelPackage.SCENARIO_STEP__START_ON:
				setStartOn((LocalDate)newValue);
				return;
			case ModelPackage.SCENARIO_STEP__DAYS:
				setDays((Integer)newValue);
				return;
			case ModelPackage.SCENARIO_STEP__BUILD:
				setBuild((String)newValue);
				return;
			case ModelPackage.SCENARIO_STEP__ROUTE:
				setRoute((String)newValue);
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
			case ModelPackage.SCENARIO_STEP__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.SCENARIO_STEP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.SCENARIO_STEP__TARGETS:
				getTargets().clear();
				return;
			case ModelPackage.SCENARIO_STEP__START_ON:
				setStartOn(START_ON_EDEFAULT);
				return;
			case ModelPackage.SCENARIO_STEP__DAYS:
				setDays(DAYS_EDEFAULT);
				return;
			case ModelPackage.SCENARIO_STEP__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case ModelPackage.SCENARIO_STEP__ROUTE:
				setRoute(ROUTE_EDEFAULT);
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
			case ModelPackage.SCENARIO_STEP__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.SCENARIO_STEP__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.SCENARIO_STEP__TARGETS:
				return targets != null && !targets.isEmpty();
			case ModelPackage.SCENARIO_STEP__START_ON:
				return START_ON_EDEFAULT == null ? startOn != null : !START_ON_EDEFAULT.equals(startOn);
			case ModelPackage.SCENARIO_STEP__DAYS:
				return days != DAYS_EDEFAULT;
			case ModelPackage.SCENARIO_STEP__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case ModelPackage.SCENARIO_STEP__ROUTE:
				return ROUTE_EDEFAULT == null ? route != null : !ROUTE_EDEFAULT.equals(route);
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", startOn: ");
		result.append(startOn);
		result.append(", days: ");
		result.append(days);
		result.append(", build: ");
		result.append(build);
		result.append(", route: ");
		result.append(route);
		result.append(')');
		return result.toString();
	}

} //ScenarioStepImpl
