/**
 */
package org.postkeel.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sending System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device or program that sends mail through the Exchange servers. What it can do decides which way to Exchange Online is open to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.SendingSystem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getSenderAddresses <em>Sender Addresses</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getTls12 <em>Tls12</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getOauth <em>Oauth</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getFixedPublicIp <em>Fixed Public Ip</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getWritesToInternal <em>Writes To Internal</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getWritesToExternal <em>Writes To External</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getMessagesPerDay <em>Messages Per Day</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.postkeel.model.SendingSystem#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getSendingSystem()
 * @model
 * @generated
 */
public interface SendingSystem extends EstateItem {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.SendingSystemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.SendingSystemKind
	 * @see #setKind(SendingSystemKind)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Kind()
	 * @model
	 * @generated
	 */
	SendingSystemKind getKind();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.SendingSystemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SendingSystemKind value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IP addresses it sends from, IPv4 or IPv6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Addresses()
	 * @model
	 * @generated
	 */
	EList<String> getAddresses();

	/**
	 * Returns the value of the '<em><b>Sender Addresses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mail addresses it sends as.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender Addresses</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_SenderAddresses()
	 * @model
	 * @generated
	 */
	EList<String> getSenderAddresses();

	/**
	 * Returns the value of the '<em><b>Tls12</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can use TLS 1.2 or newer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tls12</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setTls12(Answer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Tls12()
	 * @model
	 * @generated
	 */
	Answer getTls12();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getTls12 <em>Tls12</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls12</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getTls12()
	 * @generated
	 */
	void setTls12(Answer value);

	/**
	 * Returns the value of the '<em><b>Authentication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can sign in with user name and password (SMTP AUTH, Basic).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authentication</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setAuthentication(Answer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Authentication()
	 * @model
	 * @generated
	 */
	Answer getAuthentication();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getAuthentication <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authentication</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getAuthentication()
	 * @generated
	 */
	void setAuthentication(Answer value);

	/**
	 * Returns the value of the '<em><b>Oauth</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can sign in with OAuth 2.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oauth</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setOauth(Answer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Oauth()
	 * @model
	 * @generated
	 */
	Answer getOauth();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getOauth <em>Oauth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oauth</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getOauth()
	 * @generated
	 */
	void setOauth(Answer value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can present a client certificate in TLS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setCertificate(Answer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Certificate()
	 * @model
	 * @generated
	 */
	Answer getCertificate();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(Answer value);

	/**
	 * Returns the value of the '<em><b>Fixed Public Ip</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its mail reaches the internet from a fixed public IP address of the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Public Ip</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setFixedPublicIp(Answer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_FixedPublicIp()
	 * @model
	 * @generated
	 */
	Answer getFixedPublicIp();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getFixedPublicIp <em>Fixed Public Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Public Ip</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getFixedPublicIp()
	 * @generated
	 */
	void setFixedPublicIp(Answer value);

	/**
	 * Returns the value of the '<em><b>Writes To Internal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it writes to recipients in the customer’s own domains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writes To Internal</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setWritesToInternal(Answer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_WritesToInternal()
	 * @model
	 * @generated
	 */
	Answer getWritesToInternal();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getWritesToInternal <em>Writes To Internal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writes To Internal</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getWritesToInternal()
	 * @generated
	 */
	void setWritesToInternal(Answer value);

	/**
	 * Returns the value of the '<em><b>Writes To External</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it writes to recipients elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writes To External</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #setWritesToExternal(Answer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_WritesToExternal()
	 * @model
	 * @generated
	 */
	Answer getWritesToExternal();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getWritesToExternal <em>Writes To External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writes To External</em>' attribute.
	 * @see org.postkeel.model.Answer
	 * @see #getWritesToExternal()
	 * @generated
	 */
	void setWritesToExternal(Answer value);

	/**
	 * Returns the value of the '<em><b>Messages Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean number of messages a day as a person estimates it, 0 or more; unset when not known. Counted traffic stands in TrafficSeries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages Per Day</em>' attribute.
	 * @see #setMessagesPerDay(Integer)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_MessagesPerDay()
	 * @model
	 * @generated
	 */
	Integer getMessagesPerDay();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getMessagesPerDay <em>Messages Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages Per Day</em>' attribute.
	 * @see #getMessagesPerDay()
	 * @generated
	 */
	void setMessagesPerDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person or department that answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the consultant, several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.postkeel.model.ModelPackage#getSendingSystem_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.SendingSystem#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // SendingSystem
