/**
 */
package org.postkeel.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One visit to one customer: everything a consultant knows and has collected. Root of a project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.Assessment#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getTenantDomain <em>Tenant Domain</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getConsultant <em>Consultant</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getCatalogueDate <em>Catalogue Date</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getServers <em>Servers</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getConnectors <em>Connectors</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getTraffic <em>Traffic</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getPauseReading <em>Pause Reading</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getGateways <em>Gateways</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getPauses <em>Pauses</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getActions <em>Actions</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getHybridConfigurations <em>Hybrid Configurations</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getSightings <em>Sightings</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getArrivals <em>Arrivals</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getClients <em>Clients</em>}</li>
 *   <li>{@link org.postkeel.model.Assessment#getUnread <em>Unread</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getAssessment_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the customer as it is printed on deliverables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(String)
	 * @see org.postkeel.model.ModelPackage#getAssessment_Customer()
	 * @model
	 * @generated
	 */
	String getCustomer();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(String value);

	/**
	 * Returns the value of the '<em><b>Tenant Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial domain of the Microsoft 365 tenant, for example contoso.onmicrosoft.com.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tenant Domain</em>' attribute.
	 * @see #setTenantDomain(String)
	 * @see org.postkeel.model.ModelPackage#getAssessment_TenantDomain()
	 * @model
	 * @generated
	 */
	String getTenantDomain();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getTenantDomain <em>Tenant Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tenant Domain</em>' attribute.
	 * @see #getTenantDomain()
	 * @generated
	 */
	void setTenantDomain(String value);

	/**
	 * Returns the value of the '<em><b>Consultant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the consultant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consultant</em>' attribute.
	 * @see #setConsultant(String)
	 * @see org.postkeel.model.ModelPackage#getAssessment_Consultant()
	 * @model
	 * @generated
	 */
	String getConsultant();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getConsultant <em>Consultant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consultant</em>' attribute.
	 * @see #getConsultant()
	 * @generated
	 */
	void setConsultant(String value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getAssessment_StartedOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the deliverables: de or en.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.postkeel.model.ModelPackage#getAssessment_Language()
	 * @model default="en"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Catalogue Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the catalogue the assessment was last made with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogue Date</em>' attribute.
	 * @see #setCatalogueDate(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getAssessment_CatalogueDate()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getCatalogueDate();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getCatalogueDate <em>Catalogue Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogue Date</em>' attribute.
	 * @see #getCatalogueDate()
	 * @generated
	 */
	void setCatalogueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Servers</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.Server}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Machines that carry Exchange Server, in the order they were found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Servers</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Servers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Server> getServers();

	/**
	 * Returns the value of the '<em><b>Connectors</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.Connector}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Send and receive connectors on premises, inbound and outbound connectors of Exchange Online.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connectors</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Connectors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Connector> getConnectors();

	/**
	 * Returns the value of the '<em><b>Traffic</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.TrafficSeries}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts of mail handed to Exchange Online. Log rows themselves are never part of the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traffic</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Traffic()
	 * @model containment="true"
	 * @generated
	 */
	EList<TrafficSeries> getTraffic();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files and pasted texts that were read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the visit; unset while it lasts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getAssessment_EndedOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Pause Reading</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.PauseReading}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the count of days is taken to behave during a pause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pause Reading</em>' attribute.
	 * @see org.postkeel.model.PauseReading
	 * @see #setPauseReading(PauseReading)
	 * @see org.postkeel.model.ModelPackage#getAssessment_PauseReading()
	 * @model
	 * @generated
	 */
	PauseReading getPauseReading();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getPauseReading <em>Pause Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause Reading</em>' attribute.
	 * @see org.postkeel.model.PauseReading
	 * @see #getPauseReading()
	 * @generated
	 */
	void setPauseReading(PauseReading value);

	/**
	 * Returns the value of the '<em><b>Gateways</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.Gateway}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hops that are not Exchange.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gateways</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Gateways()
	 * @model containment="true"
	 * @generated
	 */
	EList<Gateway> getGateways();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.SendingSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices and programs that send mail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Systems()
	 * @model containment="true"
	 * @generated
	 */
	EList<SendingSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Paths</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.MailflowPath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways of mail to Exchange Online, suggested or confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paths</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Paths()
	 * @model containment="true"
	 * @generated
	 */
	EList<MailflowPath> getPaths();

	/**
	 * Returns the value of the '<em><b>Pauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.PausePeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pauses of enforcement, planned and booked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pauses</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Pauses()
	 * @model containment="true"
	 * @generated
	 */
	EList<PausePeriod> getPauses();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.RemediationAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<RemediationAction> getActions();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What-ifs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is taken to be true without evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Assumptions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the consultant, several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.postkeel.model.ModelPackage#getAssessment_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assessment#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Hybrid Configurations</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.HybridConfiguration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Captures of the hybrid configuration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hybrid Configurations</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_HybridConfigurations()
	 * @model containment="true"
	 * @generated
	 */
	EList<HybridConfiguration> getHybridConfigurations();

	/**
	 * Returns the value of the '<em><b>Sightings</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.EnforcementSighting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Throttling and blocking that was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sightings</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Sightings()
	 * @model containment="true"
	 * @generated
	 */
	EList<EnforcementSighting> getSightings();

	/**
	 * Returns the value of the '<em><b>Arrivals</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.Arrival}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mail seen from Exchange Online.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrivals</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Arrivals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Arrival> getArrivals();

	/**
	 * Returns the value of the '<em><b>Clients</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.ClientSighting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Machines that hand mail to Exchange servers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clients</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Clients()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClientSighting> getClients();

	/**
	 * Returns the value of the '<em><b>Unread</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.UnreadPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was not read of the evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unread</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getAssessment_Unread()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnreadPart> getUnread();

} // Assessment
