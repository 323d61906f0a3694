/**
 */
package org.postkeel.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A machine with Exchange Server, or one that was taken for one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.Server#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getSite <em>Site</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.postkeel.model.Server#isListed <em>Listed</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getEsuLicence <em>Esu Licence</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getDecommissionOn <em>Decommission On</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getAssumedFirstDetectedOn <em>Assumed First Detected On</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getBuilds <em>Builds</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getReports <em>Reports</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.postkeel.model.Server#getHealthChecks <em>Health Checks</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getServer()
 * @model
 * @generated
 */
public interface Server extends Hop {
	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.postkeel.model.ServerRole}.
	 * The literals are from the enumeration {@link org.postkeel.model.ServerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles, as Get-ExchangeServer names them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.postkeel.model.ServerRole
	 * @see org.postkeel.model.ModelPackage#getServer_Roles()
	 * @model
	 * @generated
	 */
	EList<ServerRole> getRoles();

	/**
	 * Returns the value of the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active Directory site, its last part only; empty for an Edge server without subscription.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' attribute.
	 * @see #setSite(String)
	 * @see org.postkeel.model.ModelPackage#getServer_Site()
	 * @model
	 * @generated
	 */
	String getSite();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Server#getSite <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' attribute.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edition as Exchange writes it, for example Standard, Enterprise, StandardEvaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.postkeel.model.ModelPackage#getServer_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Server#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Listed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the list of servers names this machine: Get-ExchangeServer of the organisation, or, when such a list is at hand, the report of the service too. A machine with ExSetup.exe that no list names is probably one with the management tools only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Listed</em>' attribute.
	 * @see #setListed(boolean)
	 * @see org.postkeel.model.ModelPackage#getServer_Listed()
	 * @model
	 * @generated
	 */
	boolean isListed();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Server#isListed <em>Listed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listed</em>' attribute.
	 * @see #isListed()
	 * @generated
	 */
	void setListed(boolean value);

	/**
	 * Returns the value of the '<em><b>Esu Licence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the customer holds the Extended Security Update licence for this server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Esu Licence</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setEsuLicence(Answer)
	 * @see org.postkeel.model.ModelPackage#getServer_EsuLicence()
	 * @model
	 * @generated
	 */
	Answer getEsuLicence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Server#getEsuLicence <em>Esu Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Esu Licence</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getEsuLicence()
	 * @generated
	 */
	void setEsuLicence(Answer value);

	/**
	 * Returns the value of the '<em><b>Decommission On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the server is planned to be removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decommission On</em>' attribute.
	 * @see #setDecommissionOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getServer_DecommissionOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getDecommissionOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Server#getDecommissionOn <em>Decommission On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decommission On</em>' attribute.
	 * @see #getDecommissionOn()
	 * @generated
	 */
	void setDecommissionOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Assumed First Detected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the first detection by the service that a person assumes while no report of the service is at hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumed First Detected On</em>' attribute.
	 * @see #setAssumedFirstDetectedOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getServer_AssumedFirstDetectedOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getAssumedFirstDetectedOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Server#getAssumedFirstDetectedOn <em>Assumed First Detected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assumed First Detected On</em>' attribute.
	 * @see #getAssumedFirstDetectedOn()
	 * @generated
	 */
	void setAssumedFirstDetectedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Builds</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.BuildObservation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen of the installed build, by whichever method. The effective build is derived from them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Builds</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getServer_Builds()
	 * @model containment="true"
	 * @generated
	 */
	EList<BuildObservation> getBuilds();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.EnforcementReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the service itself reported of this server, one entry per capture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getServer_Reports()
	 * @model containment="true"
	 * @generated
	 */
	EList<EnforcementReport> getReports();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the consultant, several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.postkeel.model.ModelPackage#getServer_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Server#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Health Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.postkeel.model.HealthCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs of HealthChecker, one entry per run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Health Checks</em>' containment reference list.
	 * @see org.postkeel.model.ModelPackage#getServer_HealthChecks()
	 * @model containment="true"
	 * @generated
	 */
	EList<HealthCheck> getHealthChecks();

} // Server
