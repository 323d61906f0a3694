/**
 */
package org.postkeel.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.postkeel.model.Answer;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.SendingSystem;
import org.postkeel.model.SendingSystemKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sending System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getSenderAddresses <em>Sender Addresses</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getTls12 <em>Tls12</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getOauth <em>Oauth</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getFixedPublicIp <em>Fixed Public Ip</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getWritesToInternal <em>Writes To Internal</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getWritesToExternal <em>Writes To External</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getMessagesPerDay <em>Messages Per Day</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.postkeel.model.impl.SendingSystemImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SendingSystemImpl extends EstateItemImpl implements SendingSystem {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SendingSystemKind KIND_EDEFAULT = SendingSystemKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SendingSystemKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> addresses;

	/**
	 * The cached value of the '{@link #getSenderAddresses() <em>Sender Addresses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenderAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> senderAddresses;

	/**
	 * The default value of the '{@link #getTls12() <em>Tls12</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTls12()
	 * @generated
	 * @ordered
	 */
	protected static final Answer TLS12_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTls12() <em>Tls12</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTls12()
	 * @generated
	 * @ordered
	 */
	protected Answer tls12 = TLS12_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthentication() <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthentication()
	 * @generated
	 * @ordered
	 */
	protected static final Answer AUTHENTICATION_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAuthentication() <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthentication()
	 * @generated
	 * @ordered
	 */
	protected Answer authentication = AUTHENTICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOauth() <em>Oauth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOauth()
	 * @generated
	 * @ordered
	 */
	protected static final Answer OAUTH_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOauth() <em>Oauth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOauth()
	 * @generated
	 * @ordered
	 */
	protected Answer oauth = OAUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected static final Answer CERTIFICATE_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected Answer certificate = CERTIFICATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFixedPublicIp() <em>Fixed Public Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedPublicIp()
	 * @generated
	 * @ordered
	 */
	protected static final Answer FIXED_PUBLIC_IP_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFixedPublicIp() <em>Fixed Public Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedPublicIp()
	 * @generated
	 * @ordered
	 */
	protected Answer fixedPublicIp = FIXED_PUBLIC_IP_EDEFAULT;

	/**
	 * The default value of the '{@link #getWritesToInternal() <em>Writes To Internal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritesToInternal()
	 * @generated
	 * @ordered
	 */
	protected static final Answer WRITES_TO_INTERNAL_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWritesToInternal() <em>Writes To Internal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritesToInternal()
	 * @generated
	 * @ordered
	 */
	protected Answer writesToInternal = WRITES_TO_INTERNAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWritesToExternal() <em>Writes To External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritesToExternal()
	 * @generated
	 * @ordered
	 */
	protected static final Answer WRITES_TO_EXTERNAL_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWritesToExternal() <em>Writes To External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritesToExternal()
	 * @generated
	 * @ordered
	 */
	protected Answer writesToExternal = WRITES_TO_EXTERNAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessagesPerDay() <em>Messages Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessagesPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MESSAGES_PER_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessagesPerDay() <em>Messages Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessagesPerDay()
	 * @generated
	 * @ordered
	 */
	protected Integer messagesPerDay = MESSAGES_PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SendingSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SENDING_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SendingSystemKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SendingSystemKind newKind) {
		SendingSystemKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAddresses() {
		if (addresses == null) {
			addresses = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SENDING_SYSTEM__ADDRESSES);
		}
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSenderAddresses() {
		if (senderAddresses == null) {
			senderAddresses = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SENDING_SYSTEM__SENDER_ADDRESSES);
		}
		return senderAddresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getTls12() {
		return tls12;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTls12(Answer newTls12) {
		Answer oldTls12 = tls12;
		tls12 = newTls12 == null ? TLS12_EDEFAULT : newTls12;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__TLS12, oldTls12, tls12));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getAuthentication() {
		return authentication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthentication(Answer newAuthentication) {
		Answer oldAuthentication = authentication;
		authentication = newAuthentication == null ? AUTHENTICATION_EDEFAULT : newAuthentication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__AUTHENTICATION, oldAuthentication, authentication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getOauth() {
		return oauth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOauth(Answer newOauth) {
		Answer oldOauth = oauth;
		oauth = newOauth == null ? OAUTH_EDEFAULT : newOauth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__OAUTH, oldOauth, oauth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getCertificate() {
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(Answer newCertificate) {
		Answer oldCertificate = certificate;
		certificate = newCertificate == null ? CERTIFICATE_EDEFAULT : newCertificate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getFixedPublicIp() {
		return fixedPublicIp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedPublicIp(Answer newFixedPublicIp) {
		Answer oldFixedPublicIp = fixedPublicIp;
		fixedPublicIp = newFixedPublicIp == null ? FIXED_PUBLIC_IP_EDEFAULT : newFixedPublicIp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__FIXED_PUBLIC_IP, oldFixedPublicIp, fixedPublicIp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getWritesToInternal() {
		return writesToInternal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritesToInternal(Answer newWritesToInternal) {
		Answer oldWritesToInternal = writesToInternal;
		writesToInternal = newWritesToInternal == null ? WRITES_TO_INTERNAL_EDEFAULT : newWritesToInternal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__WRITES_TO_INTERNAL, oldWritesToInternal, writesToInternal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getWritesToExternal() {
		return writesToExternal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritesToExternal(Answer newWritesToExternal) {
		Answer oldWritesToExternal = writesToExternal;
		writesToExternal = newWritesToExternal == null ? WRITES_TO_EXTERNAL_EDEFAULT : newWritesToExternal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__WRITES_TO_EXTERNAL, oldWritesToExternal, writesToExternal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMessagesPerDay() {
		return messagesPerDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessagesPerDay(Integer newMessagesPerDay) {
		Integer oldMessagesPerDay = messagesPerDay;
		messagesPerDay = newMessagesPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__MESSAGES_PER_DAY, oldMessagesPerDay, messagesPerDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SENDING_SYSTEM__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SENDING_SYSTEM__KIND:
				return getKind();
			case ModelPackage.SENDING_SYSTEM__ADDRESSES:
				return getAddresses();
			case ModelPackage.SENDING_SYSTEM__SENDER_ADDRESSES:
				return getSenderAddresses();
			case ModelPackage.SENDING_SYSTEM__TLS12:
				return getTls12();
			case ModelPackage.SENDING_SYSTEM__AUTHENTICATION:
				return getAuthentication();
			case ModelPackage.SENDING_SYSTEM__OAUTH:
				return getOauth();
			case ModelPackage.SENDING_SYSTEM__CERTIFICATE:
				return getCertificate();
			case ModelPackage.SENDING_SYSTEM__FIXED_PUBLIC_IP:
				return getFixedPublicIp();
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_INTERNAL:
				return getWritesToInternal();
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_EXTERNAL:
				return getWritesToExternal();
			case ModelPackage.SENDING_SYSTEM__MESSAGES_PER_DAY:
				return getMessagesPerDay();
			case ModelPackage.SENDING_SYSTEM__OWNER:
				return getOwner();
			case ModelPackage.SENDING_SYSTEM__NOTES:
				return getNotes();
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
			case ModelPackage.SENDING_SYSTEM__KIND:
				setKind((SendingSystemKind)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__ADDRESSES:
				getAddresses().clear();
				getAddresses().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__SENDER_ADDRESSES:
				getSenderAddresses().clear();
				getSenderAddresses().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__TLS12:
				setTls12((Answer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__AUTHENTICATION:
				setAuthentication((Answer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__OAUTH:
				setOauth((Answer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__CERTIFICATE:
				setCertificate((Answer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__FIXED_PUBLIC_IP:
				setFixedPublicIp((Answer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_INTERNAL:
				setWritesToInternal((Answer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_EXTERNAL:
				setWritesToExternal((Answer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__MESSAGES_PER_DAY:
				setMessagesPerDay((Integer)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__OWNER:
				setOwner((String)newValue);
				return;
			case ModelPackage.SENDING_SYSTEM__NOTES:
				setNotes((String)newValue);
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
			case ModelPackage.SENDING_SYSTEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__ADDRESSES:
				getAddresses().clear();
				return;
			case ModelPackage.SENDING_SYSTEM__SENDER_ADDRESSES:
				getSenderAddresses().clear();
				return;
			case ModelPackage.SENDING_SYSTEM__TLS12:
				setTls12(TLS12_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__AUTHENTICATION:
				setAuthentication(AUTHENTICATION_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__OAUTH:
				setOauth(OAUTH_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__FIXED_PUBLIC_IP:
				setFixedPublicIp(FIXED_PUBLIC_IP_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_INTERNAL:
				setWritesToInternal(WRITES_TO_INTERNAL_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_EXTERNAL:
				setWritesToExternal(WRITES_TO_EXTERNAL_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__MESSAGES_PER_DAY:
				setMessagesPerDay(MESSAGES_PER_DAY_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ModelPackage.SENDING_SYSTEM__NOTES:
				setNotes(NOTES_EDEFAULT);
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
			case ModelPackage.SENDING_SYSTEM__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__ADDRESSES:
				return addresses != null && !addresses.isEmpty();
			case ModelPackage.SENDING_SYSTEM__SENDER_ADDRESSES:
				return senderAddresses != null && !senderAddresses.isEmpty();
			case ModelPackage.SENDING_SYSTEM__TLS12:
				return tls12 != TLS12_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__AUTHENTICATION:
				return authentication != AUTHENTICATION_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__OAUTH:
				return oauth != OAUTH_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__CERTIFICATE:
				return certificate != CERTIFICATE_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__FIXED_PUBLIC_IP:
				return fixedPublicIp != FIXED_PUBLIC_IP_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_INTERNAL:
				return writesToInternal != WRITES_TO_INTERNAL_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__WRITES_TO_EXTERNAL:
				return writesToExternal != WRITES_TO_EXTERNAL_EDEFAULT;
			case ModelPackage.SENDING_SYSTEM__MESSAGES_PER_DAY:
				return MESSAGES_PER_DAY_EDEFAULT == null ? messagesPerDay != null : !MESSAGES_PER_DAY_EDEFAULT.equals(messagesPerDay);
			case ModelPackage.SENDING_SYSTEM__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ModelPackage.SENDING_SYSTEM__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
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
		result.append(", addresses: ");
		result.append(addresses);
		result.append(", senderAddresses: ");
		result.append(senderAddresses);
		result.append(", tls12: ");
		result.append(tls12);
		result.append(", authentication: ");
		result.append(authentication);
		result.append(", oauth: ");
		result.append(oauth);
		result.append(", certificate: ");
		result.append(certificate);
		result.append(", fixedPublicIp: ");
		result.append(fixedPublicIp);
		result.append(", writesToInternal: ");
		result.append(writesToInternal);
		result.append(", writesToExternal: ");
		result.append(writesToExternal);
		result.append(", messagesPerDay: ");
		result.append(messagesPerDay);
		result.append(", owner: ");
		result.append(owner);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //SendingSystemImpl
