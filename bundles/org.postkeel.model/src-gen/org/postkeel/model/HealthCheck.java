/**
 */
package org.postkeel.model;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Health Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a run of HealthChecker said of a server besides its build.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.HealthCheck#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.HealthCheck#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.postkeel.model.HealthCheck#getCheckerVersion <em>Checker Version</em>}</li>
 *   <li>{@link org.postkeel.model.HealthCheck#getVulnerable <em>Vulnerable</em>}</li>
 *   <li>{@link org.postkeel.model.HealthCheck#getOnline <em>Online</em>}</li>
 *   <li>{@link org.postkeel.model.HealthCheck#getCertificateExpiresOn <em>Certificate Expires On</em>}</li>
 *   <li>{@link org.postkeel.model.HealthCheck#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getHealthCheck()
 * @model
 * @generated
 */
public interface HealthCheck extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getHealthCheck_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HealthCheck#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ran, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captured At</em>' attribute.
	 * @see #setCapturedAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getHealthCheck_CapturedAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getCapturedAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HealthCheck#getCapturedAt <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured At</em>' attribute.
	 * @see #getCapturedAt()
	 * @generated
	 */
	void setCapturedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Checker Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the script, yy.MM.dd.HHmm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checker Version</em>' attribute.
	 * @see #setCheckerVersion(String)
	 * @see org.postkeel.model.ModelPackage#getHealthCheck_CheckerVersion()
	 * @model
	 * @generated
	 */
	String getCheckerVersion();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HealthCheck#getCheckerVersion <em>Checker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checker Version</em>' attribute.
	 * @see #getCheckerVersion()
	 * @generated
	 */
	void setCheckerVersion(String value);

	/**
	 * Returns the value of the '<em><b>Vulnerable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it named a known vulnerability.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vulnerable</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setVulnerable(Answer)
	 * @see org.postkeel.model.ModelPackage#getHealthCheck_Vulnerable()
	 * @model
	 * @generated
	 */
	Answer getVulnerable();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HealthCheck#getVulnerable <em>Vulnerable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vulnerable</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getVulnerable()
	 * @generated
	 */
	void setVulnerable(Answer value);

	/**
	 * Returns the value of the '<em><b>Online</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the server answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Online</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setOnline(Answer)
	 * @see org.postkeel.model.ModelPackage#getHealthCheck_Online()
	 * @model
	 * @generated
	 */
	Answer getOnline();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HealthCheck#getOnline <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Online</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getOnline()
	 * @generated
	 */
	void setOnline(Answer value);

	/**
	 * Returns the value of the '<em><b>Certificate Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the first of the valid certificates ends; unset when not told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate Expires On</em>' attribute.
	 * @see #setCertificateExpiresOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getHealthCheck_CertificateExpiresOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getCertificateExpiresOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HealthCheck#getCertificateExpiresOn <em>Certificate Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate Expires On</em>' attribute.
	 * @see #getCertificateExpiresOn()
	 * @generated
	 */
	void setCertificateExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence this was read from; unset when a person entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference.
	 * @see #setEvidence(Evidence)
	 * @see org.postkeel.model.ModelPackage#getHealthCheck_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HealthCheck#getEvidence <em>Evidence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' reference.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(Evidence value);

} // HealthCheck
