/**
 */
package org.postkeel.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hybrid Configuration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the hybrid wizard was told last time (Get-HybridConfiguration); not what runs today.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getSendingServers <em>Sending Servers</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getReceivingServers <em>Receiving Servers</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getEdgeServers <em>Edge Servers</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getSmartHost <em>Smart Host</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getTlsCertificateName <em>Tls Certificate Name</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.HybridConfiguration#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getHybridConfiguration()
 * @model
 * @generated
 */
public interface HybridConfiguration extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HybridConfiguration#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Sending Servers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SendingTransportServers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sending Servers</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_SendingServers()
	 * @model
	 * @generated
	 */
	EList<String> getSendingServers();

	/**
	 * Returns the value of the '<em><b>Receiving Servers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ReceivingTransportServers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiving Servers</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_ReceivingServers()
	 * @model
	 * @generated
	 */
	EList<String> getReceivingServers();

	/**
	 * Returns the value of the '<em><b>Edge Servers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EdgeTransportServers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge Servers</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_EdgeServers()
	 * @model
	 * @generated
	 */
	EList<String> getEdgeServers();

	/**
	 * Returns the value of the '<em><b>Smart Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OnPremisesSmartHost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smart Host</em>' attribute.
	 * @see #setSmartHost(String)
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_SmartHost()
	 * @model
	 * @generated
	 */
	String getSmartHost();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HybridConfiguration#getSmartHost <em>Smart Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smart Host</em>' attribute.
	 * @see #getSmartHost()
	 * @generated
	 */
	void setSmartHost(String value);

	/**
	 * Returns the value of the '<em><b>Domains</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domains, without the prefix autod:.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domains</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_Domains()
	 * @model
	 * @generated
	 */
	EList<String> getDomains();

	/**
	 * Returns the value of the '<em><b>Tls Certificate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TlsCertificateName: <I>issuer<S>subject.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tls Certificate Name</em>' attribute.
	 * @see #setTlsCertificateName(String)
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_TlsCertificateName()
	 * @model
	 * @generated
	 */
	String getTlsCertificateName();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HybridConfiguration#getTlsCertificateName <em>Tls Certificate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls Certificate Name</em>' attribute.
	 * @see #getTlsCertificateName()
	 * @generated
	 */
	void setTlsCertificateName(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence this was read from; unset when a person entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference.
	 * @see #setEvidence(Evidence)
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HybridConfiguration#getEvidence <em>Evidence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' reference.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(Evidence value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of the evidence file, counted from 1; 0 when the form has no lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.postkeel.model.ModelPackage#getHybridConfiguration_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.postkeel.model.HybridConfiguration#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // HybridConfiguration
