/**
 */
package org.postkeel.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.postkeel.model.Evidence;
import org.postkeel.model.HybridConfiguration;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hybrid Configuration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getSendingServers <em>Sending Servers</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getReceivingServers <em>Receiving Servers</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getEdgeServers <em>Edge Servers</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getSmartHost <em>Smart Host</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getTlsCertificateName <em>Tls Certificate Name</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.HybridConfigurationImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HybridConfigurationImpl extends MinimalEObjectImpl.Container implements HybridConfiguration {
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
	 * The cached value of the '{@link #getSendingServers() <em>Sending Servers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSendingServers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sendingServers;

	/**
	 * The cached value of the '{@link #getReceivingServers() <em>Receiving Servers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivingServers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> receivingServers;

	/**
	 * The cached value of the '{@link #getEdgeServers() <em>Edge Servers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeServers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> edgeServers;

	/**
	 * The default value of the '{@link #getSmartHost() <em>Smart Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmartHost()
	 * @generated
	 * @ordered
	 */
	protected static final String SMART_HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSmartHost() <em>Smart Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmartHost()
	 * @generated
	 * @ordered
	 */
	protected String smartHost = SMART_HOST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDomains() <em>Domains</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<String> domains;

	/**
	 * The default value of the '{@link #getTlsCertificateName() <em>Tls Certificate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsCertificateName()
	 * @generated
	 * @ordered
	 */
	protected static final String TLS_CERTIFICATE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTlsCertificateName() <em>Tls Certificate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsCertificateName()
	 * @generated
	 * @ordered
	 */
	protected String tlsCertificateName = TLS_CERTIFICATE_NAME_EDEFAULT;

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
	protected HybridConfigurationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.HYBRID_CONFIGURATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HYBRID_CONFIGURATION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSendingServers() {
		if (sendingServers == null) {
			sendingServers = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.HYBRID_CONFIGURATION__SENDING_SERVERS);
		}
		return sendingServers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReceivingServers() {
		if (receivingServers == null) {
			receivingServers = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.HYBRID_CONFIGURATION__RECEIVING_SERVERS);
		}
		return receivingServers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEdgeServers() {
		if (edgeServers == null) {
			edgeServers = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.HYBRID_CONFIGURATION__EDGE_SERVERS);
		}
		return edgeServers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSmartHost() {
		return smartHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmartHost(String newSmartHost) {
		String oldSmartHost = smartHost;
		smartHost = newSmartHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HYBRID_CONFIGURATION__SMART_HOST, oldSmartHost, smartHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDomains() {
		if (domains == null) {
			domains = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.HYBRID_CONFIGURATION__DOMAINS);
		}
		return domains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTlsCertificateName() {
		return tlsCertificateName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTlsCertificateName(String newTlsCertificateName) {
		String oldTlsCertificateName = tlsCertificateName;
		tlsCertificateName = newTlsCertificateName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HYBRID_CONFIGURATION__TLS_CERTIFICATE_NAME, oldTlsCertificateName, tlsCertificateName));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.HYBRID_CONFIGURATION__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HYBRID_CONFIGURATION__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HYBRID_CONFIGURATION__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.HYBRID_CONFIGURATION__ID:
				return getId();
			case ModelPackage.HYBRID_CONFIGURATION__SENDING_SERVERS:
				return getSendingServers();
			case ModelPackage.HYBRID_CONFIGURATION__RECEIVING_SERVERS:
				return getReceivingServers();
			case ModelPackage.HYBRID_CONFIGURATION__EDGE_SERVERS:
				return getEdgeServers();
			case ModelPackage.HYBRID_CONFIGURATION__SMART_HOST:
				return getSmartHost();
			case ModelPackage.HYBRID_CONFIGURATION__DOMAINS:
				return getDomains();
			case ModelPackage.HYBRID_CONFIGURATION__TLS_CERTIFICATE_NAME:
				return getTlsCertificateName();
			case ModelPackage.HYBRID_CONFIGURATION__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
			case ModelPackage.HYBRID_CONFIGURATION__LINE:
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
			case ModelPackage.HYBRID_CONFIGURATION__ID:
				setId((String)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__SENDING_SERVERS:
				getSendingServers().clear();
				getSendingServers().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__RECEIVING_SERVERS:
				getReceivingServers().clear();
				getReceivingServers().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__EDGE_SERVERS:
				getEdgeServers().clear();
				getEdgeServers().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__SMART_HOST:
				setSmartHost((String)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__DOMAINS:
				getDomains().clear();
				getDomains().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__TLS_CERTIFICATE_NAME:
				setTlsCertificateName((String)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__EVIDENCE:
				setEvidence((Evidence)newValue);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__LINE:
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
			case ModelPackage.HYBRID_CONFIGURATION__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__SENDING_SERVERS:
				getSendingServers().clear();
				return;
			case ModelPackage.HYBRID_CONFIGURATION__RECEIVING_SERVERS:
				getReceivingServers().clear();
				return;
			case ModelPackage.HYBRID_CONFIGURATION__EDGE_SERVERS:
				getEdgeServers().clear();
				return;
			case ModelPackage.HYBRID_CONFIGURATION__SMART_HOST:
				setSmartHost(SMART_HOST_EDEFAULT);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__DOMAINS:
				getDomains().clear();
				return;
			case ModelPackage.HYBRID_CONFIGURATION__TLS_CERTIFICATE_NAME:
				setTlsCertificateName(TLS_CERTIFICATE_NAME_EDEFAULT);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__EVIDENCE:
				setEvidence((Evidence)null);
				return;
			case ModelPackage.HYBRID_CONFIGURATION__LINE:
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
			case ModelPackage.HYBRID_CONFIGURATION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.HYBRID_CONFIGURATION__SENDING_SERVERS:
				return sendingServers != null && !sendingServers.isEmpty();
			case ModelPackage.HYBRID_CONFIGURATION__RECEIVING_SERVERS:
				return receivingServers != null && !receivingServers.isEmpty();
			case ModelPackage.HYBRID_CONFIGURATION__EDGE_SERVERS:
				return edgeServers != null && !edgeServers.isEmpty();
			case ModelPackage.HYBRID_CONFIGURATION__SMART_HOST:
				return SMART_HOST_EDEFAULT == null ? smartHost != null : !SMART_HOST_EDEFAULT.equals(smartHost);
			case ModelPackage.HYBRID_CONFIGURATION__DOMAINS:
				return domains != null && !domains.isEmpty();
			case ModelPackage.HYBRID_CONFIGURATION__TLS_CERTIFICATE_NAME:
				return TLS_CERTIFICATE_NAME_EDEFAULT == null ? tlsCertificateName != null : !TLS_CERTIFICATE_NAME_EDEFAULT.equals(tlsCertificateName);
			case ModelPackage.HYBRID_CONFIGURATION__EVIDENCE:
				return evidence != null;
			case ModelPackage.HYBRID_CONFIGURATION__LINE:
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
		result.append(", sendingServers: ");
		result.append(sendingServers);
		result.append(", receivingServers: ");
		result.append(receivingServers);
		result.append(", edgeServers: ");
		result.append(edgeServers);
		result.append(", smartHost: ");
		result.append(smartHost);
		result.append(", domains: ");
		result.append(domains);
		result.append(", tlsCertificateName: ");
		result.append(tlsCertificateName);
		result.append(", line: ");
		result.append(line);
		result.append(')');
		return result.toString();
	}

} //HybridConfigurationImpl
