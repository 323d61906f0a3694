/**
 */
package org.postkeel.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connector</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connector of Exchange Server or Exchange Online, with the attributes that decide a mail path. An attribute named in unreadable was there but could not be read whole: its value is unknown, not empty.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.Connector#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getComment <em>Comment</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getAddressSpaces <em>Address Spaces</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getSmartHosts <em>Smart Hosts</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getSourceServers <em>Source Servers</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getDnsRouting <em>Dns Routing</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getFrontendProxy <em>Frontend Proxy</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getCloudServicesMail <em>Cloud Services Mail</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getRequireTls <em>Require Tls</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getTlsDomain <em>Tls Domain</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getTlsCertificateName <em>Tls Certificate Name</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getFqdn <em>Fqdn</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getConnectorType <em>Connector Type</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getSenderIpAddresses <em>Sender Ip Addresses</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getSenderDomains <em>Sender Domains</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getUnreadable <em>Unreadable</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getLine <em>Line</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getRecipientDomains <em>Recipient Domains</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getRouteAllMessagesViaOnPremises <em>Route All Messages Via On Premises</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getRemoteIpRanges <em>Remote Ip Ranges</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getBindings <em>Bindings</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getPermissionGroups <em>Permission Groups</em>}</li>
 *   <li>{@link org.postkeel.model.Connector#getAuthMechanisms <em>Auth Mechanisms</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getConnector()
 * @model
 * @generated
 */
public interface Connector extends EstateItem {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.ConnectorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which cmdlet it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.ConnectorKind
	 * @see #setKind(ConnectorKind)
	 * @see org.postkeel.model.ModelPackage#getConnector_Kind()
	 * @model
	 * @generated
	 */
	ConnectorKind getKind();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.ConnectorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ConnectorKind value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is enabled; unset when the evidence does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(Boolean)
	 * @see org.postkeel.model.ModelPackage#getConnector_Enabled()
	 * @model
	 * @generated
	 */
	Boolean getEnabled();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #getEnabled()
	 * @generated
	 */
	void setEnabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comment of the administrator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.postkeel.model.ModelPackage#getConnector_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Address Spaces</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Send connector: address spaces as type:domain;cost. 
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Spaces</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_AddressSpaces()
	 * @model
	 * @generated
	 */
	EList<String> getAddressSpaces();

	/**
	 * Returns the value of the '<em><b>Smart Hosts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Send and outbound connector: smart hosts, names or [addresses].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smart Hosts</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_SmartHosts()
	 * @model
	 * @generated
	 */
	EList<String> getSmartHosts();

	/**
	 * Returns the value of the '<em><b>Source Servers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Send connector: names of the servers that hand over mail (SourceTransportServers).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Servers</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_SourceServers()
	 * @model
	 * @generated
	 */
	EList<String> getSourceServers();

	/**
	 * Returns the value of the '<em><b>Dns Routing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Send connector: mail is routed by DNS (MX) and not to smart hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dns Routing</em>' attribute.
	 * @see #setDnsRouting(Boolean)
	 * @see org.postkeel.model.ModelPackage#getConnector_DnsRouting()
	 * @model
	 * @generated
	 */
	Boolean getDnsRouting();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getDnsRouting <em>Dns Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dns Routing</em>' attribute.
	 * @see #getDnsRouting()
	 * @generated
	 */
	void setDnsRouting(Boolean value);

	/**
	 * Returns the value of the '<em><b>Frontend Proxy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Send connector: mail leaves through the Front End of this or another mailbox server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frontend Proxy</em>' attribute.
	 * @see #setFrontendProxy(Boolean)
	 * @see org.postkeel.model.ModelPackage#getConnector_FrontendProxy()
	 * @model
	 * @generated
	 */
	Boolean getFrontendProxy();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getFrontendProxy <em>Frontend Proxy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frontend Proxy</em>' attribute.
	 * @see #getFrontendProxy()
	 * @generated
	 */
	void setFrontendProxy(Boolean value);

	/**
	 * Returns the value of the '<em><b>Cloud Services Mail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CloudServicesMailEnabled: headers of the hybrid organisation are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cloud Services Mail</em>' attribute.
	 * @see #setCloudServicesMail(Boolean)
	 * @see org.postkeel.model.ModelPackage#getConnector_CloudServicesMail()
	 * @model
	 * @generated
	 */
	Boolean getCloudServicesMail();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getCloudServicesMail <em>Cloud Services Mail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cloud Services Mail</em>' attribute.
	 * @see #getCloudServicesMail()
	 * @generated
	 */
	void setCloudServicesMail(Boolean value);

	/**
	 * Returns the value of the '<em><b>Require Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TLS is required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Require Tls</em>' attribute.
	 * @see #setRequireTls(Boolean)
	 * @see org.postkeel.model.ModelPackage#getConnector_RequireTls()
	 * @model
	 * @generated
	 */
	Boolean getRequireTls();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getRequireTls <em>Require Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Require Tls</em>' attribute.
	 * @see #getRequireTls()
	 * @generated
	 */
	void setRequireTls(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tls Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain that the certificate of the receiver must carry (TlsDomain).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tls Domain</em>' attribute.
	 * @see #setTlsDomain(String)
	 * @see org.postkeel.model.ModelPackage#getConnector_TlsDomain()
	 * @model
	 * @generated
	 */
	String getTlsDomain();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getTlsDomain <em>Tls Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls Domain</em>' attribute.
	 * @see #getTlsDomain()
	 * @generated
	 */
	void setTlsDomain(String value);

	/**
	 * Returns the value of the '<em><b>Tls Certificate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certificate: <I>issuer<S>subject on premises, a domain (TlsSenderCertificateName) on an inbound connector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tls Certificate Name</em>' attribute.
	 * @see #setTlsCertificateName(String)
	 * @see org.postkeel.model.ModelPackage#getConnector_TlsCertificateName()
	 * @model
	 * @generated
	 */
	String getTlsCertificateName();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getTlsCertificateName <em>Tls Certificate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls Certificate Name</em>' attribute.
	 * @see #getTlsCertificateName()
	 * @generated
	 */
	void setTlsCertificateName(String value);

	/**
	 * Returns the value of the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Send connector: name given in EHLO (Fqdn).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fqdn</em>' attribute.
	 * @see #setFqdn(String)
	 * @see org.postkeel.model.ModelPackage#getConnector_Fqdn()
	 * @model
	 * @generated
	 */
	String getFqdn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getFqdn <em>Fqdn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fqdn</em>' attribute.
	 * @see #getFqdn()
	 * @generated
	 */
	void setFqdn(String value);

	/**
	 * Returns the value of the '<em><b>Connector Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exchange Online: OnPremises or Partner. Only OnPremises is under enforcement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector Type</em>' attribute.
	 * @see #setConnectorType(String)
	 * @see org.postkeel.model.ModelPackage#getConnector_ConnectorType()
	 * @model
	 * @generated
	 */
	String getConnectorType();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getConnectorType <em>Connector Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector Type</em>' attribute.
	 * @see #getConnectorType()
	 * @generated
	 */
	void setConnectorType(String value);

	/**
	 * Returns the value of the '<em><b>Sender Ip Addresses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inbound connector: public addresses or ranges of the sender.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender Ip Addresses</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_SenderIpAddresses()
	 * @model
	 * @generated
	 */
	EList<String> getSenderIpAddresses();

	/**
	 * Returns the value of the '<em><b>Sender Domains</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inbound connector: sender domains as smtp:domain;cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender Domains</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_SenderDomains()
	 * @model
	 * @generated
	 */
	EList<String> getSenderDomains();

	/**
	 * Returns the value of the '<em><b>Unreadable</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the attributes above (as the cmdlet writes them) that the evidence holds cut, flattened or not at all readable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unreadable</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_Unreadable()
	 * @model
	 * @generated
	 */
	EList<String> getUnreadable();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence this was read from; unset when a person entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference.
	 * @see #setEvidence(Evidence)
	 * @see org.postkeel.model.ModelPackage#getConnector_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getEvidence <em>Evidence</em>}' reference.
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
	 * @see org.postkeel.model.ModelPackage#getConnector_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

	/**
	 * Returns the value of the '<em><b>Recipient Domains</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outbound connector: recipient domains it is used for (RecipientDomains), as *.example.com or example.com.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient Domains</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_RecipientDomains()
	 * @model
	 * @generated
	 */
	EList<String> getRecipientDomains();

	/**
	 * Returns the value of the '<em><b>Route All Messages Via On Premises</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outbound connector: all mail of the tenant leaves through the organisation on premises (centralised mail transport).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Route All Messages Via On Premises</em>' attribute.
	 * @see #setRouteAllMessagesViaOnPremises(Boolean)
	 * @see org.postkeel.model.ModelPackage#getConnector_RouteAllMessagesViaOnPremises()
	 * @model
	 * @generated
	 */
	Boolean getRouteAllMessagesViaOnPremises();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Connector#getRouteAllMessagesViaOnPremises <em>Route All Messages Via On Premises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Route All Messages Via On Premises</em>' attribute.
	 * @see #getRouteAllMessagesViaOnPremises()
	 * @generated
	 */
	void setRouteAllMessagesViaOnPremises(Boolean value);

	/**
	 * Returns the value of the '<em><b>Remote Ip Ranges</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Receive connector: addresses that may connect (RemoteIPRanges): single, a-b, CIDR or address(mask).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remote Ip Ranges</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_RemoteIpRanges()
	 * @model
	 * @generated
	 */
	EList<String> getRemoteIpRanges();

	/**
	 * Returns the value of the '<em><b>Bindings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Receive connector: local addresses and ports it listens on (Bindings), for example 0.0.0.0:25.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bindings</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_Bindings()
	 * @model
	 * @generated
	 */
	EList<String> getBindings();

	/**
	 * Returns the value of the '<em><b>Permission Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Receive connector: who may hand over mail (PermissionGroups); AnonymousUsers makes it a relay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Permission Groups</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_PermissionGroups()
	 * @model
	 * @generated
	 */
	EList<String> getPermissionGroups();

	/**
	 * Returns the value of the '<em><b>Auth Mechanisms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Receive connector: ways to authenticate (AuthMechanism), for example Tls, BasicAuth, ExternalAuthoritative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auth Mechanisms</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getConnector_AuthMechanisms()
	 * @model
	 * @generated
	 */
	EList<String> getAuthMechanisms();

} // Connector
