/**
 */
package org.postkeel.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.postkeel.model.Answer;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.HealthCheck;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getSite <em>Site</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#isListed <em>Listed</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getEsuLicence <em>Esu Licence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getDecommissionOn <em>Decommission On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getAssumedFirstDetectedOn <em>Assumed First Detected On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getBuilds <em>Builds</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ServerImpl#getHealthChecks <em>Health Checks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServerImpl extends HopImpl implements Server {
	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<ServerRole> roles;

	/**
	 * The default value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected String site = SITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #isListed() <em>Listed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isListed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LISTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isListed() <em>Listed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isListed()
	 * @generated
	 * @ordered
	 */
	protected boolean listed = LISTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEsuLicence() <em>Esu Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEsuLicence()
	 * @generated
	 * @ordered
	 */
	protected static final Answer ESU_LICENCE_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEsuLicence() <em>Esu Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEsuLicence()
	 * @generated
	 * @ordered
	 */
	protected Answer esuLicence = ESU_LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecommissionOn() <em>Decommission On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecommissionOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECOMMISSION_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecommissionOn() <em>Decommission On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecommissionOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decommissionOn = DECOMMISSION_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssumedFirstDetectedOn() <em>Assumed First Detected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumedFirstDetectedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ASSUMED_FIRST_DETECTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssumedFirstDetectedOn() <em>Assumed First Detected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumedFirstDetectedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate assumedFirstDetectedOn = ASSUMED_FIRST_DETECTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBuilds() <em>Builds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuilds()
	 * @generated
	 * @ordered
	 */
	protected EList<BuildObservation> builds;

	/**
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<EnforcementReport> reports;

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
	 * The cached value of the '{@link #getHealthChecks() <em>Health Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHealthChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<HealthCheck> healthChecks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SERVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServerRole> getRoles() {
		if (roles == null) {
			roles = new EDataTypeUniqueEList<ServerRole>(ServerRole.class, this, ModelPackage.SERVER__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSite() {
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSite(String newSite) {
		String oldSite = site;
		site = newSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SERVER__SITE, oldSite, site));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SERVER__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isListed() {
		return listed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListed(boolean newListed) {
		boolean oldListed = listed;
		listed = newListed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SERVER__LISTED, oldListed, listed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getEsuLicence() {
		return esuLicence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEsuLicence(Answer newEsuLicence) {
		Answer oldEsuLicence = esuLicence;
		esuLicence = newEsuLicence == null ? ESU_LICENCE_EDEFAULT : newEsuLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SERVER__ESU_LICENCE, oldEsuLicence, esuLicence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecommissionOn() {
		return decommissionOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecommissionOn(LocalDate newDecommissionOn) {
		LocalDate oldDecommissionOn = decommissionOn;
		decommissionOn = newDecommissionOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SERVER__DECOMMISSION_ON, oldDecommissionOn, decommissionOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAssumedFirstDetectedOn() {
		return assumedFirstDetectedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssumedFirstDetectedOn(LocalDate newAssumedFirstDetectedOn) {
		LocalDate oldAssumedFirstDetectedOn = assumedFirstDetectedOn;
		assumedFirstDetectedOn = newAssumedFirstDetectedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SERVER__ASSUMED_FIRST_DETECTED_ON, oldAssumedFirstDetectedOn, assumedFirstDetectedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BuildObservation> getBuilds() {
		if (builds == null) {
			builds = new EObjectContainmentEList<BuildObservation>(BuildObservation.class, this, ModelPackage.SERVER__BUILDS);
		}
		return builds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EnforcementReport> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList<EnforcementReport>(EnforcementReport.class, this, ModelPackage.SERVER__REPORTS);
		}
		return reports;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SERVER__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HealthCheck> getHealthChecks() {
		if (healthChecks == null) {
			healthChecks = new EObjectContainmentEList<HealthCheck>(HealthCheck.class, this, ModelPackage.SERVER__HEALTH_CHECKS);
		}
		return healthChecks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SERVER__BUILDS:
				return ((InternalEList<?>)getBuilds()).basicRemove(otherEnd, msgs);
			case ModelPackage.SERVER__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
			case ModelPackage.SERVER__HEALTH_CHECKS:
				return ((InternalEList<?>)getHealthChecks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SERVER__ROLES:
				return getRoles();
			case ModelPackage.SERVER__SITE:
				return getSite();
			case ModelPackage.SERVER__EDITION:
				return getEdition();
			case ModelPackage.SERVER__LISTED:
				return isListed();
			case ModelPackage.SERVER__ESU_LICENCE:
				return getEsuLicence();
			case ModelPackage.SERVER__DECOMMISSION_ON:
				return getDecommissionOn();
			case ModelPackage.SERVER__ASSUMED_FIRST_DETECTED_ON:
				return getAssumedFirstDetectedOn();
			case ModelPackage.SERVER__BUILDS:
				return getBuilds();
			case ModelPackage.SERVER__REPORTS:
				return getReports();
			case ModelPackage.SERVER__NOTES:
				return getNotes();
			case ModelPackage.SERVER__HEALTH_CHECKS:
				return getHealthChecks();
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
			case ModelPackage.SERVER__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends ServerRole>)newValue);
				return;
			case ModelPackage.SERVER__SITE:
				setSite((String)newValue);
				return;
			case ModelPackage.SERVER__EDITION:
				setEdition((String)newValue);
				return;
			case ModelPackage.SERVER__LISTED:
				setListed((Boolean)newValue);
				return;
			case ModelPackage.SERVER__ESU_LICENCE:
				setEsuLicence((Answer)newValue);
				return;
			case ModelPackage.SERVER__DECOMMISSION_ON:
				setDecommissionOn((LocalDate)newValue);
				return;
			case ModelPackage.SERVER__ASSUMED_FIRST_DETECTED_ON:
				setAssumedFirstDetectedOn((LocalDate)newValue);
				return;
			case ModelPackage.SERVER__BUILDS:
				getBuilds().clear();
				getBuilds().addAll((Collection<? extends BuildObservation>)newValue);
				return;
			case ModelPackage.SERVER__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends EnforcementReport>)newValue);
				return;
			case ModelPackage.SERVER__NOTES:
				setNotes((String)newValue);
				return;
			case ModelPackage.SERVER__HEALTH_CHECKS:
				getHealthChecks().clear();
				getHealthChecks().addAll((Collection<? extends HealthCheck>)newValue);
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
			case ModelPackage.SERVER__ROLES:
				getRoles().clear();
				return;
			case ModelPackage.SERVER__SITE:
				setSite(SITE_EDEFAULT);
				return;
			case ModelPackage.SERVER__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ModelPackage.SERVER__LISTED:
				setListed(LISTED_EDEFAULT);
				return;
			case ModelPackage.SERVER__ESU_LICENCE:
				setEsuLicence(ESU_LICENCE_EDEFAULT);
				return;
			case ModelPackage.SERVER__DECOMMISSION_ON:
				setDecommissionOn(DECOMMISSION_ON_EDEFAULT);
				return;
			case ModelPackage.SERVER__ASSUMED_FIRST_DETECTED_ON:
				setAssumedFirstDetectedOn(ASSUMED_FIRST_DETECTED_ON_EDEFAULT);
				return;
			case ModelPackage.SERVER__BUILDS:
				getBuilds().clear();
				return;
			case ModelPackage.SERVER__REPORTS:
				getReports().clear();
				return;
			case ModelPackage.SERVER__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ModelPackage.SERVER__HEALTH_CHECKS:
				getHealthChecks().clear();
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
			case ModelPackage.SERVER__ROLES:
				return roles != null && !roles.isEmpty();
			case ModelPackage.SERVER__SITE:
				return SITE_EDEFAULT == null ? site != null : !SITE_EDEFAULT.equals(site);
			case ModelPackage.SERVER__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case ModelPackage.SERVER__LISTED:
				return listed != LISTED_EDEFAULT;
			case ModelPackage.SERVER__ESU_LICENCE:
				return esuLicence != ESU_LICENCE_EDEFAULT;
			case ModelPackage.SERVER__DECOMMISSION_ON:
				return DECOMMISSION_ON_EDEFAULT == null ? decommissionOn != null : !DECOMMISSION_ON_EDEFAULT.equals(decommissionOn);
			case ModelPackage.SERVER__ASSUMED_FIRST_DETECTED_ON:
				return ASSUMED_FIRST_DETECTED_ON_EDEFAULT == null ? assumedFirstDetectedOn != null : !ASSUMED_FIRST_DETECTED_ON_EDEFAULT.equals(assumedFirstDetectedOn);
			case ModelPackage.SERVER__BUILDS:
				return builds != null && !builds.isEmpty();
			case ModelPackage.SERVER__REPORTS:
				return reports != null && !reports.isEmpty();
			case ModelPackage.SERVER__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ModelPackage.SERVER__HEALTH_CHECKS:
				return healthChecks != null && !healthChecks.isEmpty();
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
		result.append(" (roles: ");
		result.append(roles);
		result.append(", site: ");
		result.append(site);
		result.append(", edition: ");
		result.append(edition);
		result.append(", listed: ");
		result.append(listed);
		result.append(", esuLicence: ");
		result.append(esuLicence);
		result.append(", decommissionOn: ");
		result.append(decommissionOn);
		result.append(", assumedFirstDetectedOn: ");
		result.append(assumedFirstDetectedOn);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //ServerImpl
