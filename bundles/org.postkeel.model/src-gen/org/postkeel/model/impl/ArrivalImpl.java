/**
 */
package org.postkeel.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.postkeel.model.Answer;
import org.postkeel.model.Arrival;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.SightingSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Arrival</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getLastHop <em>Last Hop</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getExchange <em>Exchange</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getPublicIp <em>Public Ip</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getHelo <em>Helo</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getFirstAt <em>First At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getLastAt <em>Last At</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.impl.ArrivalImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrivalImpl extends MinimalEObjectImpl.Container implements Arrival {
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
	 * The default value of the '{@link #getLastHop() <em>Last Hop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastHop()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_HOP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastHop() <em>Last Hop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastHop()
	 * @generated
	 * @ordered
	 */
	protected String lastHop = LAST_HOP_EDEFAULT;

	/**
	 * The default value of the '{@link #getExchange() <em>Exchange</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExchange()
	 * @generated
	 * @ordered
	 */
	protected static final Answer EXCHANGE_EDEFAULT = Answer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getExchange() <em>Exchange</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExchange()
	 * @generated
	 * @ordered
	 */
	protected Answer exchange = EXCHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected String build = BUILD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicIp() <em>Public Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicIp()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLIC_IP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublicIp() <em>Public Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicIp()
	 * @generated
	 * @ordered
	 */
	protected String publicIp = PUBLIC_IP_EDEFAULT;

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
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

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
	protected ArrivalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ARRIVAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastHop() {
		return lastHop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastHop(String newLastHop) {
		String oldLastHop = lastHop;
		lastHop = newLastHop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__LAST_HOP, oldLastHop, lastHop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getExchange() {
		return exchange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExchange(Answer newExchange) {
		Answer oldExchange = exchange;
		exchange = newExchange == null ? EXCHANGE_EDEFAULT : newExchange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__EXCHANGE, oldExchange, exchange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuild() {
		return build;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuild(String newBuild) {
		String oldBuild = build;
		build = newBuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublicIp() {
		return publicIp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicIp(String newPublicIp) {
		String oldPublicIp = publicIp;
		publicIp = newPublicIp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__PUBLIC_IP, oldPublicIp, publicIp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__HELO, oldHelo, helo));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__CONNECTOR, oldConnector, connector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__DEVICE, oldDevice, device));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__MESSAGES, oldMessages, messages));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__FIRST_AT, oldFirstAt, firstAt));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__LAST_AT, oldLastAt, lastAt));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ARRIVAL__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARRIVAL__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ARRIVAL__ID:
				return getId();
			case ModelPackage.ARRIVAL__SOURCE:
				return getSource();
			case ModelPackage.ARRIVAL__LAST_HOP:
				return getLastHop();
			case ModelPackage.ARRIVAL__EXCHANGE:
				return getExchange();
			case ModelPackage.ARRIVAL__BUILD:
				return getBuild();
			case ModelPackage.ARRIVAL__PUBLIC_IP:
				return getPublicIp();
			case ModelPackage.ARRIVAL__HELO:
				return getHelo();
			case ModelPackage.ARRIVAL__CONNECTOR:
				return getConnector();
			case ModelPackage.ARRIVAL__DEVICE:
				return getDevice();
			case ModelPackage.ARRIVAL__MESSAGES:
				return getMessages();
			case ModelPackage.ARRIVAL__FIRST_AT:
				return getFirstAt();
			case ModelPackage.ARRIVAL__LAST_AT:
				return getLastAt();
			case ModelPackage.ARRIVAL__EVIDENCE:
				if (resolve) return getEvidence();
				return basicGetEvidence();
			case ModelPackage.ARRIVAL__LINE:
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
			case ModelPackage.ARRIVAL__ID:
				setId((String)newValue);
				return;
			case ModelPackage.ARRIVAL__SOURCE:
				setSource((SightingSource)newValue);
				return;
			case ModelPackage.ARRIVAL__LAST_HOP:
				setLastHop((String)newValue);
				return;
			case ModelPackage.ARRIVAL__EXCHANGE:
				setExchange((Answer)newValue);
				return;
			case ModelPackage.ARRIVAL__BUILD:
				setBuild((String)newValue);
				return;
			case ModelPackage.ARRIVAL__PUBLIC_IP:
				setPublicIp((String)newValue);
				return;
			case ModelPackage.ARRIVAL__HELO:
				setHelo((String)newValue);
				return;
			case ModelPackage.ARRIVAL__CONNECTOR:
				setConnector((String)newValue);
				return;
			case ModelPackage.ARRIVAL__DEVICE:
				setDevice((String)newValue);
				return;
			case ModelPackage.ARRIVAL__MESSAGES:
				setMessages((Integer)newValue);
				return;
			case ModelPackage.ARRIVAL__FIRST_AT:
				setFirstAt((Instant)newValue);
				return;
			case ModelPackage.ARRIVAL__LAST_AT:
				setLastAt((Instant)newValue);
				return;
			case ModelPackage.ARRIVAL__EVIDENCE:
				setEvidence((Evidence)newValue);
				return;
			case ModelPackage.ARRIVAL__LINE:
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
			case ModelPackage.ARRIVAL__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__LAST_HOP:
				setLastHop(LAST_HOP_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__EXCHANGE:
				setExchange(EXCHANGE_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__PUBLIC_IP:
				setPublicIp(PUBLIC_IP_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__HELO:
				setHelo(HELO_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__CONNECTOR:
				setConnector(CONNECTOR_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__FIRST_AT:
				setFirstAt(FIRST_AT_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__LAST_AT:
				setLastAt(LAST_AT_EDEFAULT);
				return;
			case ModelPackage.ARRIVAL__EVIDENCE:
				setEvidence((Evidence)null);
				return;
			case ModelPackage.ARRIVAL__LINE:
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
			case ModelPackage.ARRIVAL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.ARRIVAL__SOURCE:
				return source != SOURCE_EDEFAULT;
			case ModelPackage.ARRIVAL__LAST_HOP:
				return LAST_HOP_EDEFAULT == null ? lastHop != null : !LAST_HOP_EDEFAULT.equals(lastHop);
			case ModelPackage.ARRIVAL__EXCHANGE:
				return exchange != EXCHANGE_EDEFAULT;
			case ModelPackage.ARRIVAL__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case ModelPackage.ARRIVAL__PUBLIC_IP:
				return PUBLIC_IP_EDEFAULT == null ? publicIp != null : !PUBLIC_IP_EDEFAULT.equals(publicIp);
			case ModelPackage.ARRIVAL__HELO:
				return HELO_EDEFAULT == null ? helo != null : !HELO_EDEFAULT.equals(helo);
			case ModelPackage.ARRIVAL__CONNECTOR:
				return CONNECTOR_EDEFAULT == null ? connector != null : !CONNECTOR_EDEFAULT.equals(connector);
			case ModelPackage.ARRIVAL__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case ModelPackage.ARRIVAL__MESSAGES:
				return messages != MESSAGES_EDEFAULT;
			case ModelPackage.ARRIVAL__FIRST_AT:
				return FIRST_AT_EDEFAULT == null ? firstAt != null : !FIRST_AT_EDEFAULT.equals(firstAt);
			case ModelPackage.ARRIVAL__LAST_AT:
				return LAST_AT_EDEFAULT == null ? lastAt != null : !LAST_AT_EDEFAULT.equals(lastAt);
			case ModelPackage.ARRIVAL__EVIDENCE:
				return evidence != null;
			case ModelPackage.ARRIVAL__LINE:
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
		result.append(", source: ");
		result.append(source);
		result.append(", lastHop: ");
		result.append(lastHop);
		result.append(", exchange: ");
		result.append(exchange);
		result.append(", build: ");
		result.append(build);
		result.append(", publicIp: ");
		result.append(publicIp);
		result.append(", helo: ");
		result.append(helo);
		result.append(", connector: ");
		result.append(connector);
		result.append(", device: ");
		result.append(device);
		result.append(", messages: ");
		result.append(messages);
		result.append(", firstAt: ");
		result.append(firstAt);
		result.append(", lastAt: ");
		result.append(lastAt);
		result.append(", line: ");
		result.append(line);
		result.append(')');
		return result.toString();
	}

} //ArrivalImpl
