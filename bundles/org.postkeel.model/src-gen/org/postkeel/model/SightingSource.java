/**
 */
package org.postkeel.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Sighting Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of evidence of a sighting.
 * <!-- end-model-doc -->
 * @see org.postkeel.model.ModelPackage#getSightingSource()
 * @model
 * @generated
 */
public enum SightingSource implements Enumerator {
	/**
	 * The '<em><b>TRACKING LOG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message tracking log.
	 * <!-- end-model-doc -->
	 * @see #TRACKING_LOG_VALUE
	 * @generated
	 * @ordered
	 */
	TRACKING_LOG(0, "TRACKING_LOG", "trackinglog"),

	/**
	 * The '<em><b>PROTOCOL LOG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMTP protocol log.
	 * <!-- end-model-doc -->
	 * @see #PROTOCOL_LOG_VALUE
	 * @generated
	 * @ordered
	 */
	PROTOCOL_LOG(1, "PROTOCOL_LOG", "protocollog"),

	/**
	 * The '<em><b>QUEUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Get-Queue.
	 * <!-- end-model-doc -->
	 * @see #QUEUE_VALUE
	 * @generated
	 * @ordered
	 */
	QUEUE(2, "QUEUE", "queue"),

	/**
	 * The '<em><b>BOUNCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Non-delivery report.
	 * <!-- end-model-doc -->
	 * @see #BOUNCE_VALUE
	 * @generated
	 * @ordered
	 */
	BOUNCE(3, "BOUNCE", "bounce"),

	/**
	 * The '<em><b>DELAY NOTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notice of a delayed delivery.
	 * <!-- end-model-doc -->
	 * @see #DELAY_NOTICE_VALUE
	 * @generated
	 * @ordered
	 */
	DELAY_NOTICE(4, "DELAY_NOTICE", "delaynotice"),

	/**
	 * The '<em><b>SERVICE MAIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mail of the message center.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_MAIL_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_MAIL(5, "SERVICE_MAIL", "servicemail"),

	/**
	 * The '<em><b>HEADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Header of a message.
	 * <!-- end-model-doc -->
	 * @see #HEADER_VALUE
	 * @generated
	 * @ordered
	 */
	HEADER(6, "HEADER", "header"),

	/**
	 * The '<em><b>MESSAGE TRACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message trace of Exchange Online.
	 * <!-- end-model-doc -->
	 * @see #MESSAGE_TRACE_VALUE
	 * @generated
	 * @ordered
	 */
	MESSAGE_TRACE(7, "MESSAGE_TRACE", "messagetrace");

	/**
	 * The '<em><b>TRACKING LOG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message tracking log.
	 * <!-- end-model-doc -->
	 * @see #TRACKING_LOG
	 * @model literal="trackinglog"
	 * @generated
	 * @ordered
	 */
	public static final int TRACKING_LOG_VALUE = 0;

	/**
	 * The '<em><b>PROTOCOL LOG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMTP protocol log.
	 * <!-- end-model-doc -->
	 * @see #PROTOCOL_LOG
	 * @model literal="protocollog"
	 * @generated
	 * @ordered
	 */
	public static final int PROTOCOL_LOG_VALUE = 1;

	/**
	 * The '<em><b>QUEUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Get-Queue.
	 * <!-- end-model-doc -->
	 * @see #QUEUE
	 * @model literal="queue"
	 * @generated
	 * @ordered
	 */
	public static final int QUEUE_VALUE = 2;

	/**
	 * The '<em><b>BOUNCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Non-delivery report.
	 * <!-- end-model-doc -->
	 * @see #BOUNCE
	 * @model literal="bounce"
	 * @generated
	 * @ordered
	 */
	public static final int BOUNCE_VALUE = 3;

	/**
	 * The '<em><b>DELAY NOTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notice of a delayed delivery.
	 * <!-- end-model-doc -->
	 * @see #DELAY_NOTICE
	 * @model literal="delaynotice"
	 * @generated
	 * @ordered
	 */
	public static final int DELAY_NOTICE_VALUE = 4;

	/**
	 * The '<em><b>SERVICE MAIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mail of the message center.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_MAIL
	 * @model literal="servicemail"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_MAIL_VALUE = 5;

	/**
	 * The '<em><b>HEADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Header of a message.
	 * <!-- end-model-doc -->
	 * @see #HEADER
	 * @model literal="header"
	 * @generated
	 * @ordered
	 */
	public static final int HEADER_VALUE = 6;

	/**
	 * The '<em><b>MESSAGE TRACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message trace of Exchange Online.
	 * <!-- end-model-doc -->
	 * @see #MESSAGE_TRACE
	 * @model literal="messagetrace"
	 * @generated
	 * @ordered
	 */
	public static final int MESSAGE_TRACE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Sighting Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SightingSource[] VALUES_ARRAY =
		new SightingSource[] {
			TRACKING_LOG,
			PROTOCOL_LOG,
			QUEUE,
			BOUNCE,
			DELAY_NOTICE,
			SERVICE_MAIL,
			HEADER,
			MESSAGE_TRACE,
		};

	/**
	 * A public read-only list of all the '<em><b>Sighting Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SightingSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sighting Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SightingSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SightingSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sighting Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SightingSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SightingSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sighting Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SightingSource get(int value) {
		switch (value) {
			case TRACKING_LOG_VALUE: return TRACKING_LOG;
			case PROTOCOL_LOG_VALUE: return PROTOCOL_LOG;
			case QUEUE_VALUE: return QUEUE;
			case BOUNCE_VALUE: return BOUNCE;
			case DELAY_NOTICE_VALUE: return DELAY_NOTICE;
			case SERVICE_MAIL_VALUE: return SERVICE_MAIL;
			case HEADER_VALUE: return HEADER;
			case MESSAGE_TRACE_VALUE: return MESSAGE_TRACE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private SightingSource(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //SightingSource
