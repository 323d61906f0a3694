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

import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.Server;
import org.postkeel.model.TrafficSeries;

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
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
