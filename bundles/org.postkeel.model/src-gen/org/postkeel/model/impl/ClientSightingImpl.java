/**
 */
package org.postkeel.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.postkeel.model.ClientSighting;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Client Sighting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getHelo <em>Helo</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getServer <em>Server</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getSenders <em>Senders</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getFirstAt <em>First At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getLastAt <em>Last At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ClientSightingImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClientSightingImpl extends MinimalEObjectImpl.Container implements ClientSighting {
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
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHelo() <em>Helo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHelo()
	 * @generated
	 * @ordered
	 */
	protected static final String HELO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHelo() <em>Helo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHelo()
	 * @generated
	 * @ordered
	 */
	protected String helo = HELO_EDEFAULT;

	/**
	 * The default value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected String server = SERVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected static final String CONNECTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected String connector = CONNECTOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSenders() <em>Senders</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenders()
	 * @generated
	 * @ordered
	 */
	protected EList<String> senders;

	/**
	 * The default value of the '{@link #getSessions() <em>Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected static final int SESSIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected int sessions = SESSIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final int MESSAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected int messages = MESSAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstAt() <em>First At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FIRST_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstAt() <em>First At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstAt()
	 * @generated
	 * @ordered
	 */
	protected Instant firstAt = FIRST_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastAt() <em>Last At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant LAST_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastAt() <em>Last At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastAt()
	 * @generated
	 * @ordered
	 */
	protected Instant lastAt = LAST_AT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClientSightingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CLIENT_SIGHTING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHelo() {
		return helo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHelo(String newHelo) {
		String oldHelo = helo;
		helo = newHelo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__HELO, oldHelo, helo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServer() {
		return server;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServer(String newServer) {
		String oldServer = server;
		server = newServer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__SERVER, oldServer, server));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConnector() {
		return connector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnector(String newConnector) {
		String oldConnector = connector;
		connector = newConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__CONNECTOR, oldConnector, connector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSenders() {
		if (senders == null) {
			senders = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CLIENT_SIGHTING__SENDERS);
		}
		return senders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSessions() {
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessions(int newSessions) {
		int oldSessions = sessions;
		sessions = newSessions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__SESSIONS, oldSessions, sessions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(int newMessages) {
		int oldMessages = messages;
		messages = newMessages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__MESSAGES, oldMessages, messages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFirstAt() {
		return firstAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstAt(Instant newFirstAt) {
		Instant oldFirstAt = firstAt;
		firstAt = newFirstAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__FIRST_AT, oldFirstAt, firstAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getLastAt() {
		return lastAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastAt(Instant newLastAt) {
		Instant oldLastAt = lastAt;
		lastAt = newLastAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__LAST_AT, oldLastAt, lastAt));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CLIENT_SIGHTING__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_SIGHTING__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CLIENT_SIGHTING__ID:
				return getId();
			case ModelPackage.CLIENT_SIGHTING__ADDRESS:
				return getAddress();
			case ModelPackage.CLIENT_SIGHTING__HELO:
				return getHelo();
			case ModelPackage.CLIENT_SIGHTING__SERVER:
				return getServer();
			case ModelPackage.CLIENT_SIGHTING__CONNECTOR:
				return getConnector();
			case ModelPackage.CLIENT_SIGHTING__SENDERS:
				return getSenders();
			case ModelPackage.CLIENT_SIGHTING__SESSIONS:
				return getSessions();
			case ModelPackage.CLIENT_SIGHTING__MESSAGES:
				return getMessages();
			case ModelPackage.CLIENT_SIGHTING__FIRST_AT:
				return getFirstAt();
			case ModelPackage.CLIENT_SIGHTING__LAST_AT:
				return getLastAt();
			case ModelPackage.CLIENT_SIGHTING__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
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
			case ModelPackage.CLIENT_SIGHTING__ID:
				setId((String)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__ADDRESS:
				setAddress((String)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__HELO:
				setHelo((String)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__SERVER:
				setServer((String)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__CONNECTOR:
				setConnector((String)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__SENDERS:
				getSenders().clear();
				getSenders().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__SESSIONS:
				setSessions((Integer)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__MESSAGES:
				setMessages((Integer)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__FIRST_AT:
				setFirstAt((Instant)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__LAST_AT:
				setLastAt((Instant)newValue);
				return;
			case ModelPackage.CLIENT_SIGHTING__EVIDENCE:
				setEvidence((Evidence)newValue);
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
			case ModelPackage.CLIENT_SIGHTING__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__HELO:
				setHelo(HELO_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__SERVER:
				setServer(SERVER_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__CONNECTOR:
				setConnector(CONNECTOR_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__SENDERS:
				getSenders().clear();
				return;
			case ModelPackage.CLIENT_SIGHTING__SESSIONS:
				setSessions(SESSIONS_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__FIRST_AT:
				setFirstAt(FIRST_AT_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__LAST_AT:
				setLastAt(LAST_AT_EDEFAULT);
				return;
			case ModelPackage.CLIENT_SIGHTING__EVIDENCE:
				setEvidence((Evidence)null);
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
			case ModelPackage.CLIENT_SIGHTING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.CLIENT_SIGHTING__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.CLIENT_SIGHTING__HELO:
				return HELO_EDEFAULT == null ? helo != null : !HELO_EDEFAULT.equals(helo);
			case ModelPackage.CLIENT_SIGHTING__SERVER:
				return SERVER_EDEFAULT == null ? server != null : !SERVER_EDEFAULT.equals(server);
			case ModelPackage.CLIENT_SIGHTING__CONNECTOR:
				return CONNECTOR_EDEFAULT == null ? connector != null : !CONNECTOR_EDEFAULT.equals(connector);
			case ModelPackage.CLIENT_SIGHTING__SENDERS:
				return senders != null && !senders.isEmpty();
			case ModelPackage.CLIENT_SIGHTING__SESSIONS:
				return sessions != SESSIONS_EDEFAULT;
			case ModelPackage.CLIENT_SIGHTING__MESSAGES:
				return messages != MESSAGES_EDEFAULT;
			case ModelPackage.CLIENT_SIGHTING__FIRST_AT:
				return FIRST_AT_EDEFAULT == null ? firstAt != null : !FIRST_AT_EDEFAULT.equals(firstAt);
			case ModelPackage.CLIENT_SIGHTING__LAST_AT:
				return LAST_AT_EDEFAULT == null ? lastAt != null : !LAST_AT_EDEFAULT.equals(lastAt);
			case ModelPackage.CLIENT_SIGHTING__EVIDENCE:
				return evidence != null;
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
		result.append(", address: ");
		result.append(address);
		result.append(", helo: ");
		result.append(helo);
		result.append(", server: ");
		result.append(server);
		result.append(", connector: ");
		result.append(connector);
		result.append(", senders: ");
		result.append(senders);
		result.append(", sessions: ");
		result.append(sessions);
		result.append(", messages: ");
		result.append(messages);
		result.append(", firstAt: ");
		result.append(firstAt);
		result.append(", lastAt: ");
		result.append(lastAt);
		result.append(')');
		return result.toString();
	}

} //ClientSightingImpl
