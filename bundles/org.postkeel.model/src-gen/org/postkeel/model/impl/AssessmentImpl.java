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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.postkeel.model.Arrival;
import org.postkeel.model.Assessment;
import org.postkeel.model.Assumption;
import org.postkeel.model.ClientSighting;
import org.postkeel.model.Connector;
import org.postkeel.model.EnforcementSighting;
import org.postkeel.model.Evidence;
import org.postkeel.model.Gateway;
import org.postkeel.model.HybridConfiguration;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.PausePeriod;
import org.postkeel.model.PauseReading;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.Scenario;
import org.postkeel.model.SendingSystem;
import org.postkeel.model.Server;
import org.postkeel.model.TrafficSeries;
import org.postkeel.model.UnreadPart;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getTenantDomain <em>Tenant Domain</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getConsultant <em>Consultant</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getCatalogueDate <em>Catalogue Date</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getServers <em>Servers</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getConnectors <em>Connectors</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getTraffic <em>Traffic</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getPauseReading <em>Pause Reading</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getGateways <em>Gateways</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getPauses <em>Pauses</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getHybridConfigurations <em>Hybrid Configurations</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getSightings <em>Sightings</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getArrivals <em>Arrivals</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getClients <em>Clients</em>}</li>
 *   <li>{@link org.postkeel.model.impl.AssessmentImpl#getUnread <em>Unread</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends MinimalEObjectImpl.Container implements Assessment {
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
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final String CUSTOMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected String customer = CUSTOMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTenantDomain() <em>Tenant Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTenantDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String TENANT_DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTenantDomain() <em>Tenant Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTenantDomain()
	 * @generated
	 * @ordered
	 */
	protected String tenantDomain = TENANT_DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsultant() <em>Consultant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultant()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSULTANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsultant() <em>Consultant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultant()
	 * @generated
	 * @ordered
	 */
	protected String consultant = CONSULTANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "en";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCatalogueDate() <em>Catalogue Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CATALOGUE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCatalogueDate() <em>Catalogue Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate catalogueDate = CATALOGUE_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServers() <em>Servers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServers()
	 * @generated
	 * @ordered
	 */
	protected EList<Server> servers;

	/**
	 * The cached value of the '{@link #getConnectors() <em>Connectors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectors()
	 * @generated
	 * @ordered
	 */
	protected EList<Connector> connectors;

	/**
	 * The cached value of the '{@link #getTraffic() <em>Traffic</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraffic()
	 * @generated
	 * @ordered
	 */
	protected EList<TrafficSeries> traffic;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPauseReading() <em>Pause Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPauseReading()
	 * @generated
	 * @ordered
	 */
	protected static final PauseReading PAUSE_READING_EDEFAULT = PauseReading.STANDS_STILL;

	/**
	 * The cached value of the '{@link #getPauseReading() <em>Pause Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPauseReading()
	 * @generated
	 * @ordered
	 */
	protected PauseReading pauseReading = PAUSE_READING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGateways() <em>Gateways</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateways()
	 * @generated
	 * @ordered
	 */
	protected EList<Gateway> gateways;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<SendingSystem> systems;

	/**
	 * The cached value of the '{@link #getPaths() <em>Paths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<MailflowPath> paths;

	/**
	 * The cached value of the '{@link #getPauses() <em>Pauses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPauses()
	 * @generated
	 * @ordered
	 */
	protected EList<PausePeriod> pauses;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<RemediationAction> actions;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<Scenario> scenarios;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Assumption> assumptions;

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
	 * The cached value of the '{@link #getHybridConfigurations() <em>Hybrid Configurations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHybridConfigurations()
	 * @generated
	 * @ordered
	 */
	protected EList<HybridConfiguration> hybridConfigurations;

	/**
	 * The cached value of the '{@link #getSightings() <em>Sightings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSightings()
	 * @generated
	 * @ordered
	 */
	protected EList<EnforcementSighting> sightings;

	/**
	 * The cached value of the '{@link #getArrivals() <em>Arrivals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrivals()
	 * @generated
	 * @ordered
	 */
	protected EList<Arrival> arrivals;

	/**
	 * The cached value of the '{@link #getClients() <em>Clients</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClients()
	 * @generated
	 * @ordered
	 */
	protected EList<ClientSighting> clients;

	/**
	 * The cached value of the '{@link #getUnread() <em>Unread</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnread()
	 * @generated
	 * @ordered
	 */
	protected EList<UnreadPart> unread;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ASSESSMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(String newCustomer) {
		String oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTenantDomain() {
		return tenantDomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTenantDomain(String newTenantDomain) {
		String oldTenantDomain = tenantDomain;
		tenantDomain = newTenantDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__TENANT_DOMAIN, oldTenantDomain, tenantDomain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsultant() {
		return consultant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsultant(String newConsultant) {
		String oldConsultant = consultant;
		consultant = newConsultant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__CONSULTANT, oldConsultant, consultant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCatalogueDate() {
		return catalogueDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalogueDate(LocalDate newCatalogueDate) {
		LocalDate oldCatalogueDate = catalogueDate;
		catalogueDate = newCatalogueDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__CATALOGUE_DATE, oldCatalogueDate, catalogueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Server> getServers() {
		if (servers == null) {
			servers = new EObjectContainmentEList<Server>(Server.class, this, ModelPackage.ASSESSMENT__SERVERS);
		}
		return servers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Connector> getConnectors() {
		if (connectors == null) {
			connectors = new EObjectContainmentEList<Connector>(Connector.class, this, ModelPackage.ASSESSMENT__CONNECTORS);
		}
		return connectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TrafficSeries> getTraffic() {
		if (traffic == null) {
			traffic = new EObjectContainmentEList<TrafficSeries>(TrafficSeries.class, this, ModelPackage.ASSESSMENT__TRAFFIC);
		}
		return traffic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.ASSESSMENT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PauseReading getPauseReading() {
		return pauseReading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPauseReading(PauseReading newPauseReading) {
		PauseReading oldPauseReading = pauseReading;
		pauseReading = newPauseReading == null ? PAUSE_READING_EDEFAULT : newPauseReading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__PAUSE_READING, oldPauseReading, pauseReading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Gateway> getGateways() {
		if (gateways == null) {
			gateways = new EObjectContainmentEList<Gateway>(Gateway.class, this, ModelPackage.ASSESSMENT__GATEWAYS);
		}
		return gateways;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SendingSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectContainmentEList<SendingSystem>(SendingSystem.class, this, ModelPackage.ASSESSMENT__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MailflowPath> getPaths() {
		if (paths == null) {
			paths = new EObjectContainmentEList<MailflowPath>(MailflowPath.class, this, ModelPackage.ASSESSMENT__PATHS);
		}
		return paths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PausePeriod> getPauses() {
		if (pauses == null) {
			pauses = new EObjectContainmentEList<PausePeriod>(PausePeriod.class, this, ModelPackage.ASSESSMENT__PAUSES);
		}
		return pauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RemediationAction> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<RemediationAction>(RemediationAction.class, this, ModelPackage.ASSESSMENT__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scenario> getScenarios() {
		if (scenarios == null) {
			scenarios = new EObjectContainmentEList<Scenario>(Scenario.class, this, ModelPackage.ASSESSMENT__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assumption> getAssumptions() {
		if (assumptions == null) {
			assumptions = new EObjectContainmentEList<Assumption>(Assumption.class, this, ModelPackage.ASSESSMENT__ASSUMPTIONS);
		}
		return assumptions;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSESSMENT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HybridConfiguration> getHybridConfigurations() {
		if (hybridConfigurations == null) {
			hybridConfigurations = new EObjectContainmentEList<HybridConfiguration>(HybridConfiguration.class, this, ModelPackage.ASSESSMENT__HYBRID_CONFIGURATIONS);
		}
		return hybridConfigurations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EnforcementSighting> getSightings() {
		if (sightings == null) {
			sightings = new EObjectContainmentEList<EnforcementSighting>(EnforcementSighting.class, this, ModelPackage.ASSESSMENT__SIGHTINGS);
		}
		return sightings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Arrival> getArrivals() {
		if (arrivals == null) {
			arrivals = new EObjectContainmentEList<Arrival>(Arrival.class, this, ModelPackage.ASSESSMENT__ARRIVALS);
		}
		return arrivals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClientSighting> getClients() {
		if (clients == null) {
			clients = new EObjectContainmentEList<ClientSighting>(ClientSighting.class, this, ModelPackage.ASSESSMENT__CLIENTS);
		}
		return clients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnreadPart> getUnread() {
		if (unread == null) {
			unread = new EObjectContainmentEList<UnreadPart>(UnreadPart.class, this, ModelPackage.ASSESSMENT__UNREAD);
		}
		return unread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ASSESSMENT__SERVERS:
				return ((InternalEList<?>)getServers()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__CONNECTORS:
				return ((InternalEList<?>)getConnectors()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__TRAFFIC:
				return ((InternalEList<?>)getTraffic()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__GATEWAYS:
				return ((InternalEList<?>)getGateways()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__PATHS:
				return ((InternalEList<?>)getPaths()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__PAUSES:
				return ((InternalEList<?>)getPauses()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__ASSUMPTIONS:
				return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__HYBRID_CONFIGURATIONS:
				return ((InternalEList<?>)getHybridConfigurations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__SIGHTINGS:
				return ((InternalEList<?>)getSightings()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__ARRIVALS:
				return ((InternalEList<?>)getArrivals()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__CLIENTS:
				return ((InternalEList<?>)getClients()).basicRemove(otherEnd, msgs);
			case ModelPackage.ASSESSMENT__UNREAD:
				return ((InternalEList<?>)getUnread()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ASSESSMENT__ID:
				return getId();
			case ModelPackage.ASSESSMENT__CUSTOMER:
				return getCustomer();
			case ModelPackage.ASSESSMENT__TENANT_DOMAIN:
				return getTenantDomain();
			case ModelPackage.ASSESSMENT__CONSULTANT:
				return getConsultant();
			case ModelPackage.ASSESSMENT__STARTED_ON:
				return getStartedOn();
			case ModelPackage.ASSESSMENT__LANGUAGE:
				return getLanguage();
			case ModelPackage.ASSESSMENT__CATALOGUE_DATE:
				return getCatalogueDate();
			case ModelPackage.ASSESSMENT__SERVERS:
				return getServers();
			case ModelPackage.ASSESSMENT__CONNECTORS:
				return getConnectors();
			case ModelPackage.ASSESSMENT__TRAFFIC:
				return getTraffic();
			case ModelPackage.ASSESSMENT__EVIDENCE:
				return getEvidence();
			case ModelPackage.ASSESSMENT__ENDED_ON:
				return getEndedOn();
			case ModelPackage.ASSESSMENT__PAUSE_READING:
				return getPauseReading();
			case ModelPackage.ASSESSMENT__GATEWAYS:
				return getGateways();
			case ModelPackage.ASSESSMENT__SYSTEMS:
				return getSystems();
			case ModelPackage.ASSESSMENT__PATHS:
				return getPaths();
			case ModelPackage.ASSESSMENT__PAUSES:
				return getPauses();
			case ModelPackage.ASSESSMENT__ACTIONS:
				return getActions();
			case ModelPackage.ASSESSMENT__SCENARIOS:
				return getScenarios();
			case ModelPackage.ASSESSMENT__ASSUMPTIONS:
				return getAssumptions();
			case ModelPackage.ASSESSMENT__NOTES:
				return getNotes();
			case ModelPackage.ASSESSMENT__HYBRID_CONFIGURATIONS:
				return getHybridConfigurations();
			case ModelPackage.ASSESSMENT__SIGHTINGS:
				return getSightings();
			case ModelPackage.ASSESSMENT__ARRIVALS:
				return getArrivals();
			case ModelPackage.ASSESSMENT__CLIENTS:
				return getClients();
			case ModelPackage.ASSESSMENT__UNREAD:
				return getUnread();
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
			case ModelPackage.ASSESSMENT__ID:
				setId((String)newValue);
				return;
			case ModelPackage.ASSESSMENT__CUSTOMER:
				setCustomer((String)newValue);
				return;
			case ModelPackage.ASSESSMENT__TENANT_DOMAIN:
				setTenantDomain((String)newValue);
				return;
			case ModelPackage.ASSESSMENT__CONSULTANT:
				setConsultant((String)newValue);
				return;
			case ModelPackage.ASSESSMENT__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case ModelPackage.ASSESSMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.ASSESSMENT__CATALOGUE_DATE:
				setCatalogueDate((LocalDate)newValue);
				return;
			case ModelPackage.ASSESSMENT__SERVERS:
				getServers().clear();
				getServers().addAll((Collection<? extends Server>)newValue);
				return;
			case ModelPackage.ASSESSMENT__CONNECTORS:
				getConnectors().clear();
				getConnectors().addAll((Collection<? extends Connector>)newValue);
				return;
			case ModelPackage.ASSESSMENT__TRAFFIC:
				getTraffic().clear();
				getTraffic().addAll((Collection<? extends TrafficSeries>)newValue);
				return;
			case ModelPackage.ASSESSMENT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ModelPackage.ASSESSMENT__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case ModelPackage.ASSESSMENT__PAUSE_READING:
				setPauseReading((PauseReading)newValue);
				return;
			case ModelPackage.ASSESSMENT__GATEWAYS:
				getGateways().clear();
				getGateways().addAll((Collection<? extends Gateway>)newValue);
				return;
			case ModelPackage.ASSESSMENT__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends SendingSystem>)newValue);
				return;
			case ModelPackage.ASSESSMENT__PATHS:
				getPaths().clear();
				getPaths().addAll((Collection<? extends MailflowPath>)newValue);
				return;
			case ModelPackage.ASSESSMENT__PAUSES:
				getPauses().clear();
				getPauses().addAll((Collection<? extends PausePeriod>)newValue);
				return;
			case ModelPackage.ASSESSMENT__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends RemediationAction>)newValue);
				return;
			case ModelPackage.ASSESSMENT__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends Scenario>)newValue);
				return;
			case ModelPackage.ASSESSMENT__ASSUMPTIONS:
				getAssumptions().clear();
				getAssumptions().addAll((Collection<? extends Assumption>)newValue);
				return;
			case ModelPackage.ASSESSMENT__NOTES:
				setNotes((String)newValue);
				return;
			case ModelPackage.ASSESSMENT__HYBRID_CONFIGURATIONS:
				getHybridConfigurations().clear();
				getHybridConfigurations().addAll((Collection<? extends HybridConfiguration>)newValue);
				return;
			case ModelPackage.ASSESSMENT__SIGHTINGS:
				getSightings().clear();
				getSightings().addAll((Collection<? extends EnforcementSighting>)newValue);
				return;
			case ModelPackage.ASSESSMENT__ARRIVALS:
				getArrivals().clear();
				getArrivals().addAll((Collection<? extends Arrival>)newValue);
				return;
			case ModelPackage.ASSESSMENT__CLIENTS:
				getClients().clear();
				getClients().addAll((Collection<? extends ClientSighting>)newValue);
				return;
			case ModelPackage.ASSESSMENT__UNREAD:
				getUnread().clear();
				getUnread().addAll((Collection<? extends UnreadPart>)newValue);
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
			case ModelPackage.ASSESSMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__TENANT_DOMAIN:
				setTenantDomain(TENANT_DOMAIN_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__CONSULTANT:
				setConsultant(CONSULTANT_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__CATALOGUE_DATE:
				setCatalogueDate(CATALOGUE_DATE_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__SERVERS:
				getServers().clear();
				return;
			case ModelPackage.ASSESSMENT__CONNECTORS:
				getConnectors().clear();
				return;
			case ModelPackage.ASSESSMENT__TRAFFIC:
				getTraffic().clear();
				return;
			case ModelPackage.ASSESSMENT__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.ASSESSMENT__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__PAUSE_READING:
				setPauseReading(PAUSE_READING_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__GATEWAYS:
				getGateways().clear();
				return;
			case ModelPackage.ASSESSMENT__SYSTEMS:
				getSystems().clear();
				return;
			case ModelPackage.ASSESSMENT__PATHS:
				getPaths().clear();
				return;
			case ModelPackage.ASSESSMENT__PAUSES:
				getPauses().clear();
				return;
			case ModelPackage.ASSESSMENT__ACTIONS:
				getActions().clear();
				return;
			case ModelPackage.ASSESSMENT__SCENARIOS:
				getScenarios().clear();
				return;
			case ModelPackage.ASSESSMENT__ASSUMPTIONS:
				getAssumptions().clear();
				return;
			case ModelPackage.ASSESSMENT__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ModelPackage.ASSESSMENT__HYBRID_CONFIGURATIONS:
				getHybridConfigurations().clear();
				return;
			case ModelPackage.ASSESSMENT__SIGHTINGS:
				getSightings().clear();
				return;
			case ModelPackage.ASSESSMENT__ARRIVALS:
				getArrivals().clear();
				return;
			case ModelPackage.ASSESSMENT__CLIENTS:
				getClients().clear();
				return;
			case ModelPackage.ASSESSMENT__UNREAD:
				getUnread().clear();
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
			case ModelPackage.ASSESSMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.ASSESSMENT__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case ModelPackage.ASSESSMENT__TENANT_DOMAIN:
				return TENANT_DOMAIN_EDEFAULT == null ? tenantDomain != null : !TENANT_DOMAIN_EDEFAULT.equals(tenantDomain);
			case ModelPackage.ASSESSMENT__CONSULTANT:
				return CONSULTANT_EDEFAULT == null ? consultant != null : !CONSULTANT_EDEFAULT.equals(consultant);
			case ModelPackage.ASSESSMENT__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case ModelPackage.ASSESSMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.ASSESSMENT__CATALOGUE_DATE:
				return CATALOGUE_DATE_EDEFAULT == null ? catalogueDate != null : !CATALOGUE_DATE_EDEFAULT.equals(catalogueDate);
			case ModelPackage.ASSESSMENT__SERVERS:
				return servers != null && !servers.isEmpty();
			case ModelPackage.ASSESSMENT__CONNECTORS:
				return connectors != null && !connectors.isEmpty();
			case ModelPackage.ASSESSMENT__TRAFFIC:
				return traffic != null && !traffic.isEmpty();
			case ModelPackage.ASSESSMENT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.ASSESSMENT__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case ModelPackage.ASSESSMENT__PAUSE_READING:
				return pauseReading != PAUSE_READING_EDEFAULT;
			case ModelPackage.ASSESSMENT__GATEWAYS:
				return gateways != null && !gateways.isEmpty();
			case ModelPackage.ASSESSMENT__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case ModelPackage.ASSESSMENT__PATHS:
				return paths != null && !paths.isEmpty();
			case ModelPackage.ASSESSMENT__PAUSES:
				return pauses != null && !pauses.isEmpty();
			case ModelPackage.ASSESSMENT__ACTIONS:
				return actions != null && !actions.isEmpty();
			case ModelPackage.ASSESSMENT__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
			case ModelPackage.ASSESSMENT__ASSUMPTIONS:
				return assumptions != null && !assumptions.isEmpty();
			case ModelPackage.ASSESSMENT__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ModelPackage.ASSESSMENT__HYBRID_CONFIGURATIONS:
				return hybridConfigurations != null && !hybridConfigurations.isEmpty();
			case ModelPackage.ASSESSMENT__SIGHTINGS:
				return sightings != null && !sightings.isEmpty();
			case ModelPackage.ASSESSMENT__ARRIVALS:
				return arrivals != null && !arrivals.isEmpty();
			case ModelPackage.ASSESSMENT__CLIENTS:
				return clients != null && !clients.isEmpty();
			case ModelPackage.ASSESSMENT__UNREAD:
				return unread != null && !unread.isEmpty();
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
		result.append(", customer: ");
		result.append(customer);
		result.append(", tenantDomain: ");
		result.append(tenantDomain);
		result.append(", consultant: ");
		result.append(consultant);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", language: ");
		result.append(language);
		result.append(", catalogueDate: ");
		result.append(catalogueDate);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", pauseReading: ");
		result.append(pauseReading);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
