/**
 */
package org.postkeel.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Connector</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getAddressSpaces <em>Address Spaces</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getSmartHosts <em>Smart Hosts</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getSourceServers <em>Source Servers</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getDnsRouting <em>Dns Routing</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getFrontendProxy <em>Frontend Proxy</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getCloudServicesMail <em>Cloud Services Mail</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getRequireTls <em>Require Tls</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getTlsDomain <em>Tls Domain</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getTlsCertificateName <em>Tls Certificate Name</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getFqdn <em>Fqdn</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getConnectorType <em>Connector Type</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getSenderIpAddresses <em>Sender Ip Addresses</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getSenderDomains <em>Sender Domains</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getUnreadable <em>Unreadable</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getRecipientDomains <em>Recipient Domains</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getRouteAllMessagesViaOnPremises <em>Route All Messages Via On Premises</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getRemoteIpRanges <em>Remote Ip Ranges</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getBindings <em>Bindings</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getPermissionGroups <em>Permission Groups</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ConnectorImpl#getAuthMechanisms <em>Auth Mechanisms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConnectorImpl extends EstateItemImpl implements Connector {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectorKind KIND_EDEFAULT = ConnectorKind.SEND;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ConnectorKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ENABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAddressSpaces() <em>Address Spaces</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressSpaces()
	 * @generated
	 * @ordered
	 */
	protected EList<String> addressSpaces;

	/**
	 * The cached value of the '{@link #getSmartHosts() <em>Smart Hosts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmartHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> smartHosts;

	/**
	 * The cached value of the '{@link #getSourceServers() <em>Source Servers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceServers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceServers;

	/**
	 * The default value of the '{@link #getDnsRouting() <em>Dns Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDnsRouting()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DNS_ROUTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDnsRouting() <em>Dns Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDnsRouting()
	 * @generated
	 * @ordered
	 */
	protected Boolean dnsRouting = DNS_ROUTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrontendProxy() <em>Frontend Proxy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrontendProxy()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FRONTEND_PROXY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrontendProxy() <em>Frontend Proxy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrontendProxy()
	 * @generated
	 * @ordered
	 */
	protected Boolean frontendProxy = FRONTEND_PROXY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCloudServicesMail() <em>Cloud Services Mail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloudServicesMail()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CLOUD_SERVICES_MAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCloudServicesMail() <em>Cloud Services Mail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloudServicesMail()
	 * @generated
	 * @ordered
	 */
	protected Boolean cloudServicesMail = CLOUD_SERVICES_MAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequireTls() <em>Require Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequireTls()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean REQUIRE_TLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequireTls() <em>Require Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequireTls()
	 * @generated
	 * @ordered
	 */
	protected Boolean requireTls = REQUIRE_TLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTlsDomain() <em>Tls Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String TLS_DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTlsDomain() <em>Tls Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsDomain()
	 * @generated
	 * @ordered
	 */
	protected String tlsDomain = TLS_DOMAIN_EDEFAULT;

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
	 * The default value of the '{@link #getFqdn() <em>Fqdn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFqdn()
	 * @generated
	 * @ordered
	 */
	protected static final String FQDN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFqdn() <em>Fqdn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFqdn()
	 * @generated
	 * @ordered
	 */
	protected String fqdn = FQDN_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectorType() <em>Connector Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectorType()
	 * @generated
	 * @ordered
	 */
	protected static final String CONNECTOR_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnectorType() <em>Connector Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectorType()
	 * @generated
	 * @ordered
	 */
	protected String connectorType = CONNECTOR_TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSenderIpAddresses() <em>Sender Ip Addresses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenderIpAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> senderIpAddresses;

	/**
	 * The cached value of the '{@link #getSenderDomains() <em>Sender Domains</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenderDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<String> senderDomains;

	/**
	 * The cached value of the '{@link #getUnreadable() <em>Unreadable</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnreadable()
	 * @generated
	 * @ordered
	 */
	protected EList<String> unreadable;

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
	 * The cached value of the '{@link #getRecipientDomains() <em>Recipient Domains</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipientDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recipientDomains;

	/**
	 * The default value of the '{@link #getRouteAllMessagesViaOnPremises() <em>Route All Messages Via On Premises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRouteAllMessagesViaOnPremises()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ROUTE_ALL_MESSAGES_VIA_ON_PREMISES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRouteAllMessagesViaOnPremises() <em>Route All Messages Via On Premises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRouteAllMessagesViaOnPremises()
	 * @generated
	 * @ordered
	 */
	protected Boolean routeAllMessagesViaOnPremises = ROUTE_ALL_MESSAGES_VIA_ON_PREMISES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemoteIpRanges() <em>Remote Ip Ranges</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemoteIpRanges()
	 * @generated
	 * @ordered
	 */
	protected EList<String> remoteIpRanges;

	/**
	 * The cached value of the '{@link #getBindings() <em>Bindings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBindings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> bindings;

	/**
	 * The cached value of the '{@link #getPermissionGroups() <em>Permission Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPermissionGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> permissionGroups;

	/**
	 * The cached value of the '{@link #getAuthMechanisms() <em>Auth Mechanisms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthMechanisms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> authMechanisms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConnectorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONNECTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ConnectorKind newKind) {
		ConnectorKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(Boolean newEnabled) {
		Boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAddressSpaces() {
		if (addressSpaces == null) {
			addressSpaces = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__ADDRESS_SPACES);
		}
		return addressSpaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSmartHosts() {
		if (smartHosts == null) {
			smartHosts = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__SMART_HOSTS);
		}
		return smartHosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceServers() {
		if (sourceServers == null) {
			sourceServers = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__SOURCE_SERVERS);
		}
		return sourceServers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDnsRouting() {
		return dnsRouting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDnsRouting(Boolean newDnsRouting) {
		Boolean oldDnsRouting = dnsRouting;
		dnsRouting = newDnsRouting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__DNS_ROUTING, oldDnsRouting, dnsRouting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFrontendProxy() {
		return frontendProxy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrontendProxy(Boolean newFrontendProxy) {
		Boolean oldFrontendProxy = frontendProxy;
		frontendProxy = newFrontendProxy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__FRONTEND_PROXY, oldFrontendProxy, frontendProxy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCloudServicesMail() {
		return cloudServicesMail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCloudServicesMail(Boolean newCloudServicesMail) {
		Boolean oldCloudServicesMail = cloudServicesMail;
		cloudServicesMail = newCloudServicesMail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__CLOUD_SERVICES_MAIL, oldCloudServicesMail, cloudServicesMail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRequireTls() {
		return requireTls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequireTls(Boolean newRequireTls) {
		Boolean oldRequireTls = requireTls;
		requireTls = newRequireTls;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__REQUIRE_TLS, oldRequireTls, requireTls));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTlsDomain() {
		return tlsDomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTlsDomain(String newTlsDomain) {
		String oldTlsDomain = tlsDomain;
		tlsDomain = newTlsDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__TLS_DOMAIN, oldTlsDomain, tlsDomain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__TLS_CERTIFICATE_NAME, oldTlsCertificateName, tlsCertificateName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFqdn() {
		return fqdn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFqdn(String newFqdn) {
		String oldFqdn = fqdn;
		fqdn = newFqdn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__FQDN, oldFqdn, fqdn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConnectorType() {
		return connectorType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectorType(String newConnectorType) {
		String oldConnectorType = connectorType;
		connectorType = newConnectorType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__CONNECTOR_TYPE, oldConnectorType, connectorType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSenderIpAddresses() {
		if (senderIpAddresses == null) {
			senderIpAddresses = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__SENDER_IP_ADDRESSES);
		}
		return senderIpAddresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSenderDomains() {
		if (senderDomains == null) {
			senderDomains = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__SENDER_DOMAINS);
		}
		return senderDomains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getUnreadable() {
		if (unreadable == null) {
			unreadable = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__UNREADABLE);
		}
		return unreadable;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CONNECTOR__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecipientDomains() {
		if (recipientDomains == null) {
			recipientDomains = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__RECIPIENT_DOMAINS);
		}
		return recipientDomains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRouteAllMessagesViaOnPremises() {
		return routeAllMessagesViaOnPremises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRouteAllMessagesViaOnPremises(Boolean newRouteAllMessagesViaOnPremises) {
		Boolean oldRouteAllMessagesViaOnPremises = routeAllMessagesViaOnPremises;
		routeAllMessagesViaOnPremises = newRouteAllMessagesViaOnPremises;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES, oldRouteAllMessagesViaOnPremises, routeAllMessagesViaOnPremises));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRemoteIpRanges() {
		if (remoteIpRanges == null) {
			remoteIpRanges = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__REMOTE_IP_RANGES);
		}
		return remoteIpRanges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBindings() {
		if (bindings == null) {
			bindings = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__BINDINGS);
		}
		return bindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPermissionGroups() {
		if (permissionGroups == null) {
			permissionGroups = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__PERMISSION_GROUPS);
		}
		return permissionGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthMechanisms() {
		if (authMechanisms == null) {
			authMechanisms = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONNECTOR__AUTH_MECHANISMS);
		}
		return authMechanisms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CONNECTOR__KIND:
				return getKind();
			case ModelPackage.CONNECTOR__ENABLED:
				return getEnabled();
			case ModelPackage.CONNECTOR__COMMENT:
				return getComment();
			case ModelPackage.CONNECTOR__ADDRESS_SPACES:
				return getAddressSpaces();
			case ModelPackage.CONNECTOR__SMART_HOSTS:
				return getSmartHosts();
			case ModelPackage.CONNECTOR__SOURCE_SERVERS:
				return getSourceServers();
			case ModelPackage.CONNECTOR__DNS_ROUTING:
				return getDnsRouting();
			case ModelPackage.CONNECTOR__FRONTEND_PROXY:
				return getFrontendProxy();
			case ModelPackage.CONNECTOR__CLOUD_SERVICES_MAIL:
				return getCloudServicesMail();
			case ModelPackage.CONNECTOR__REQUIRE_TLS:
				return getRequireTls();
			case ModelPackage.CONNECTOR__TLS_DOMAIN:
				return getTlsDomain();
			case ModelPackage.CONNECTOR__TLS_CERTIFICATE_NAME:
				return getTlsCertificateName();
			case ModelPackage.CONNECTOR__FQDN:
				return getFqdn();
			case ModelPackage.CONNECTOR__CONNECTOR_TYPE:
				return getConnectorType();
			case ModelPackage.CONNECTOR__SENDER_IP_ADDRESSES:
				return getSenderIpAddresses();
			case ModelPackage.CONNECTOR__SENDER_DOMAINS:
				return getSenderDomains();
			case ModelPackage.CONNECTOR__UNREADABLE:
				return getUnreadable();
			case ModelPackage.CONNECTOR__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
			case ModelPackage.CONNECTOR__LINE:
				return getLine();
			case ModelPackage.CONNECTOR__RECIPIENT_DOMAINS:
				return getRecipientDomains();
			case ModelPackage.CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES:
				return getRouteAllMessagesViaOnPremises();
			case ModelPackage.CONNECTOR__REMOTE_IP_RANGES:
				return getRemoteIpRanges();
			case ModelPackage.CONNECTOR__BINDINGS:
				return getBindings();
			case ModelPackage.CONNECTOR__PERMISSION_GROUPS:
				return getPermissionGroups();
			case ModelPackage.CONNECTOR__AUTH_MECHANISMS:
				return getAuthMechanisms();
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
			case ModelPackage.CONNECTOR__KIND:
				setKind((ConnectorKind)newValue);
				return;
			case ModelPackage.CONNECTOR__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case ModelPackage.CONNECTOR__COMMENT:
				setComment((String)newValue);
				return;
			case ModelPackage.CONNECTOR__ADDRESS_SPACES:
				getAddressSpaces().clear();
				getAddressSpaces().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__SMART_HOSTS:
				getSmartHosts().clear();
				getSmartHosts().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__SOURCE_SERVERS:
				getSourceServers().clear();
				getSourceServers().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__DNS_ROUTING:
				setDnsRouting((Boolean)newValue);
				return;
			case ModelPackage.CONNECTOR__FRONTEND_PROXY:
				setFrontendProxy((Boolean)newValue);
				return;
			case ModelPackage.CONNECTOR__CLOUD_SERVICES_MAIL:
				setCloudServicesMail((Boolean)newValue);
				return;
			case ModelPackage.CONNECTOR__REQUIRE_TLS:
				setRequireTls((Boolean)newValue);
				return;
			case ModelPackage.CONNECTOR__TLS_DOMAIN:
				setTlsDomain((String)newValue);
				return;
			case ModelPackage.CONNECTOR__TLS_CERTIFICATE_NAME:
				setTlsCertificateName((String)newValue);
				return;
			case ModelPackage.CONNECTOR__FQDN:
				setFqdn((String)newValue);
				return;
			case ModelPackage.CONNECTOR__CONNECTOR_TYPE:
				setConnectorType((String)newValue);
				return;
			case ModelPackage.CONNECTOR__SENDER_IP_ADDRESSES:
				getSenderIpAddresses().clear();
				getSenderIpAddresses().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__SENDER_DOMAINS:
				getSenderDomains().clear();
				getSenderDomains().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__UNREADABLE:
				getUnreadable().clear();
				getUnreadable().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__EVIDENCE:
				setEvidence((Evidence)newValue);
				return;
			case ModelPackage.CONNECTOR__LINE:
				setLine((Integer)newValue);
				return;
			case ModelPackage.CONNECTOR__RECIPIENT_DOMAINS:
				getRecipientDomains().clear();
				getRecipientDomains().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES:
				setRouteAllMessagesViaOnPremises((Boolean)newValue);
				return;
			case ModelPackage.CONNECTOR__REMOTE_IP_RANGES:
				getRemoteIpRanges().clear();
				getRemoteIpRanges().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__BINDINGS:
				getBindings().clear();
				getBindings().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__PERMISSION_GROUPS:
				getPermissionGroups().clear();
				getPermissionGroups().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONNECTOR__AUTH_MECHANISMS:
				getAuthMechanisms().clear();
				getAuthMechanisms().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.CONNECTOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__ADDRESS_SPACES:
				getAddressSpaces().clear();
				return;
			case ModelPackage.CONNECTOR__SMART_HOSTS:
				getSmartHosts().clear();
				return;
			case ModelPackage.CONNECTOR__SOURCE_SERVERS:
				getSourceServers().clear();
				return;
			case ModelPackage.CONNECTOR__DNS_ROUTING:
				setDnsRouting(DNS_ROUTING_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__FRONTEND_PROXY:
				setFrontendProxy(FRONTEND_PROXY_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__CLOUD_SERVICES_MAIL:
				setCloudServicesMail(CLOUD_SERVICES_MAIL_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__REQUIRE_TLS:
				setRequireTls(REQUIRE_TLS_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__TLS_DOMAIN:
				setTlsDomain(TLS_DOMAIN_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__TLS_CERTIFICATE_NAME:
				setTlsCertificateName(TLS_CERTIFICATE_NAME_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__FQDN:
				setFqdn(FQDN_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__CONNECTOR_TYPE:
				setConnectorType(CONNECTOR_TYPE_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__SENDER_IP_ADDRESSES:
				getSenderIpAddresses().clear();
				return;
			case ModelPackage.CONNECTOR__SENDER_DOMAINS:
				getSenderDomains().clear();
				return;
			case ModelPackage.CONNECTOR__UNREADABLE:
				getUnreadable().clear();
				return;
			case ModelPackage.CONNECTOR__EVIDENCE:
				setEvidence((Evidence)null);
				return;
			case ModelPackage.CONNECTOR__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__RECIPIENT_DOMAINS:
				getRecipientDomains().clear();
				return;
			case ModelPackage.CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES:
				setRouteAllMessagesViaOnPremises(ROUTE_ALL_MESSAGES_VIA_ON_PREMISES_EDEFAULT);
				return;
			case ModelPackage.CONNECTOR__REMOTE_IP_RANGES:
				getRemoteIpRanges().clear();
				return;
			case ModelPackage.CONNECTOR__BINDINGS:
				getBindings().clear();
				return;
			case ModelPackage.CONNECTOR__PERMISSION_GROUPS:
				getPermissionGroups().clear();
				return;
			case ModelPackage.CONNECTOR__AUTH_MECHANISMS:
				getAuthMechanisms().clear();
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
			case ModelPackage.CONNECTOR__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.CONNECTOR__ENABLED:
				return ENABLED_EDEFAULT == null ? enabled != null : !ENABLED_EDEFAULT.equals(enabled);
			case ModelPackage.CONNECTOR__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case ModelPackage.CONNECTOR__ADDRESS_SPACES:
				return addressSpaces != null && !addressSpaces.isEmpty();
			case ModelPackage.CONNECTOR__SMART_HOSTS:
				return smartHosts != null && !smartHosts.isEmpty();
			case ModelPackage.CONNECTOR__SOURCE_SERVERS:
				return sourceServers != null && !sourceServers.isEmpty();
			case ModelPackage.CONNECTOR__DNS_ROUTING:
				return DNS_ROUTING_EDEFAULT == null ? dnsRouting != null : !DNS_ROUTING_EDEFAULT.equals(dnsRouting);
			case ModelPackage.CONNECTOR__FRONTEND_PROXY:
				return FRONTEND_PROXY_EDEFAULT == null ? frontendProxy != null : !FRONTEND_PROXY_EDEFAULT.equals(frontendProxy);
			case ModelPackage.CONNECTOR__CLOUD_SERVICES_MAIL:
				return CLOUD_SERVICES_MAIL_EDEFAULT == null ? cloudServicesMail != null : !CLOUD_SERVICES_MAIL_EDEFAULT.equals(cloudServicesMail);
			case ModelPackage.CONNECTOR__REQUIRE_TLS:
				return REQUIRE_TLS_EDEFAULT == null ? requireTls != null : !REQUIRE_TLS_EDEFAULT.equals(requireTls);
			case ModelPackage.CONNECTOR__TLS_DOMAIN:
				return TLS_DOMAIN_EDEFAULT == null ? tlsDomain != null : !TLS_DOMAIN_EDEFAULT.equals(tlsDomain);
			case ModelPackage.CONNECTOR__TLS_CERTIFICATE_NAME:
				return TLS_CERTIFICATE_NAME_EDEFAULT == null ? tlsCertificateName != null : !TLS_CERTIFICATE_NAME_EDEFAULT.equals(tlsCertificateName);
			case ModelPackage.CONNECTOR__FQDN:
				return FQDN_EDEFAULT == null ? fqdn != null : !FQDN_EDEFAULT.equals(fqdn);
			case ModelPackage.CONNECTOR__CONNECTOR_TYPE:
				return CONNECTOR_TYPE_EDEFAULT == null ? connectorType != null : !CONNECTOR_TYPE_EDEFAULT.equals(connectorType);
			case ModelPackage.CONNECTOR__SENDER_IP_ADDRESSES:
				return senderIpAddresses != null && !senderIpAddresses.isEmpty();
			case ModelPackage.CONNECTOR__SENDER_DOMAINS:
				return senderDomains != null && !senderDomains.isEmpty();
			case ModelPackage.CONNECTOR__UNREADABLE:
				return unreadable != null && !unreadable.isEmpty();
			case ModelPackage.CONNECTOR__EVIDENCE:
				return evidence != null;
			case ModelPackage.CONNECTOR__LINE:
				return line != LINE_EDEFAULT;
			case ModelPackage.CONNECTOR__RECIPIENT_DOMAINS:
				return recipientDomains != null && !recipientDomains.isEmpty();
			case ModelPackage.CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES:
				return ROUTE_ALL_MESSAGES_VIA_ON_PREMISES_EDEFAULT == null ? routeAllMessagesViaOnPremises != null : !ROUTE_ALL_MESSAGES_VIA_ON_PREMISES_EDEFAULT.equals(routeAllMessagesViaOnPremises);
			case ModelPackage.CONNECTOR__REMOTE_IP_RANGES:
				return remoteIpRanges != null && !remoteIpRanges.isEmpty();
			case ModelPackage.CONNECTOR__BINDINGS:
				return bindings != null && !bindings.isEmpty();
			case ModelPackage.CONNECTOR__PERMISSION_GROUPS:
				return permissionGroups != null && !permissionGroups.isEmpty();
			case ModelPackage.CONNECTOR__AUTH_MECHANISMS:
				return authMechanisms != null && !authMechanisms.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(", comment: ");
		result.append(comment);
		result.append(", addressSpaces: ");
		result.append(addressSpaces);
		result.append(", smartHosts: ");
		result.append(smartHosts);
		result.append(", sourceServers: ");
		result.append(sourceServers);
		result.append(", dnsRouting: ");
		result.append(dnsRouting);
		result.append(", frontendProxy: ");
		result.append(frontendProxy);
		result.append(", cloudServicesMail: ");
		result.append(cloudServicesMail);
		result.append(", requireTls: ");
		result.append(requireTls);
		result.append(", tlsDomain: ");
		result.append(tlsDomain);
		result.append(", tlsCertificateName: ");
		result.append(tlsCertificateName);
		result.append(", fqdn: ");
		result.append(fqdn);
		result.append(", connectorType: ");
		result.append(connectorType);
		result.append(", senderIpAddresses: ");
		result.append(senderIpAddresses);
		result.append(", senderDomains: ");
		result.append(senderDomains);
		result.append(", unreadable: ");
		result.append(unreadable);
		result.append(", line: ");
		result.append(line);
		result.append(", recipientDomains: ");
		result.append(recipientDomains);
		result.append(", routeAllMessagesViaOnPremises: ");
		result.append(routeAllMessagesViaOnPremises);
		result.append(", remoteIpRanges: ");
		result.append(remoteIpRanges);
		result.append(", bindings: ");
		result.append(bindings);
		result.append(", permissionGroups: ");
		result.append(permissionGroups);
		result.append(", authMechanisms: ");
		result.append(authMechanisms);
		result.append(')');
		return result.toString();
	}

} //ConnectorImpl
