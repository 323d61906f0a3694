/**
 */
package org.postkeel.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.postkeel.model.EnforcementKind;
import org.postkeel.model.EnforcementSighting;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.SightingSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Enforcement Sighting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getServer <em>Server</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getMinutesPerHour <em>Minutes Per Hour</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getSeenAt <em>Seen At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.EnforcementSightingImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnforcementSightingImpl extends MinimalEObjectImpl.Container implements EnforcementSighting {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EnforcementKind KIND_EDEFAULT = EnforcementKind.THROTTLED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EnforcementKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final SightingSource SOURCE_EDEFAULT = SightingSource.TRACKING_LOG;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected SightingSource source = SOURCE_EDEFAULT;

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
	 * The default value of the '{@link #getMinutesPerHour() <em>Minutes Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerHour()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_PER_HOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutesPerHour() <em>Minutes Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerHour()
	 * @generated
	 * @ordered
	 */
	protected Integer minutesPerHour = MINUTES_PER_HOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeenAt() <em>Seen At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeenAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SEEN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeenAt() <em>Seen At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeenAt()
	 * @generated
	 * @ordered
	 */
	protected Instant seenAt = SEEN_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final int MESSAGES_EDEFAULT = 1;

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
	protected EnforcementSightingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENFORCEMENT_SIGHTING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnforcementKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EnforcementKind newKind) {
		EnforcementKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SightingSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(SightingSource newSource) {
		SightingSource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__SERVER, oldServer, server));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutesPerHour() {
		return minutesPerHour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerHour(Integer newMinutesPerHour) {
		Integer oldMinutesPerHour = minutesPerHour;
		minutesPerHour = newMinutesPerHour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR, oldMinutesPerHour, minutesPerHour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSeenAt() {
		return seenAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeenAt(Instant newSeenAt) {
		Instant oldSeenAt = seenAt;
		seenAt = newSeenAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__SEEN_AT, oldSeenAt, seenAt));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__MESSAGES, oldMessages, messages));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__CONNECTOR, oldConnector, connector));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ENFORCEMENT_SIGHTING__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_SIGHTING__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ENFORCEMENT_SIGHTING__ID:
				return getId();
			case ModelPackage.ENFORCEMENT_SIGHTING__KIND:
				return getKind();
			case ModelPackage.ENFORCEMENT_SIGHTING__SOURCE:
				return getSource();
			case ModelPackage.ENFORCEMENT_SIGHTING__SERVER:
				return getServer();
			case ModelPackage.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR:
				return getMinutesPerHour();
			case ModelPackage.ENFORCEMENT_SIGHTING__SEEN_AT:
				return getSeenAt();
			case ModelPackage.ENFORCEMENT_SIGHTING__MESSAGES:
				return getMessages();
			case ModelPackage.ENFORCEMENT_SIGHTING__CONNECTOR:
				return getConnector();
			case ModelPackage.ENFORCEMENT_SIGHTING__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
			case ModelPackage.ENFORCEMENT_SIGHTING__LINE:
				return getLine();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ENFORCEMENT_SIGHTING__ID:
				setId((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__KIND:
				setKind((EnforcementKind)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__SOURCE:
				setSource((SightingSource)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__SERVER:
				setServer((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR:
				setMinutesPerHour((Integer)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__SEEN_AT:
				setSeenAt((Instant)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__MESSAGES:
				setMessages((Integer)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__CONNECTOR:
				setConnector((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__EVIDENCE:
				setEvidence((Evidence)newValue);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__LINE:
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
			case ModelPackage.ENFORCEMENT_SIGHTING__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__SERVER:
				setServer(SERVER_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR:
				setMinutesPerHour(MINUTES_PER_HOUR_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__SEEN_AT:
				setSeenAt(SEEN_AT_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__CONNECTOR:
				setConnector(CONNECTOR_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__EVIDENCE:
				setEvidence((Evidence)null);
				return;
			case ModelPackage.ENFORCEMENT_SIGHTING__LINE:
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
			case ModelPackage.ENFORCEMENT_SIGHTING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.ENFORCEMENT_SIGHTING__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.ENFORCEMENT_SIGHTING__SOURCE:
				return source != SOURCE_EDEFAULT;
			case ModelPackage.ENFORCEMENT_SIGHTING__SERVER:
				return SERVER_EDEFAULT == null ? server != null : !SERVER_EDEFAULT.equals(server);
			case ModelPackage.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR:
				return MINUTES_PER_HOUR_EDEFAULT == null ? minutesPerHour != null : !MINUTES_PER_HOUR_EDEFAULT.equals(minutesPerHour);
			case ModelPackage.ENFORCEMENT_SIGHTING__SEEN_AT:
				return SEEN_AT_EDEFAULT == null ? seenAt != null : !SEEN_AT_EDEFAULT.equals(seenAt);
			case ModelPackage.ENFORCEMENT_SIGHTING__MESSAGES:
				return messages != MESSAGES_EDEFAULT;
			case ModelPackage.ENFORCEMENT_SIGHTING__CONNECTOR:
				return CONNECTOR_EDEFAULT == null ? connector != null : !CONNECTOR_EDEFAULT.equals(connector);
			case ModelPackage.ENFORCEMENT_SIGHTING__EVIDENCE:
				return evidence != null;
			case ModelPackage.ENFORCEMENT_SIGHTING__LINE:
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", source: ");
		result.append(source);
		result.append(", server: ");
		result.append(server);
		result.append(", minutesPerHour: ");
		result.append(minutesPerHour);
		result.append(", seenAt: ");
		result.append(seenAt);
		result.append(", messages: ");
		result.append(messages);
		result.append(", connector: ");
		result.append(connector);
		result.append(", line: ");
		result.append(line);
		result.append(')');
		return result.toString();
	}

} //EnforcementSightingImpl
