/**
 */
package org.postkeel.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Sending System Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a sending system is.
 * <!-- end-model-doc -->
 * @see org.postkeel.model.ModelPackage#getSendingSystemKind()
 * @model
 * @generated
 */
public enum SendingSystemKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"),

	/**
	 * The '<em><b>PRINTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printer or multifunction device.
	 * <!-- end-model-doc -->
	 * @see #PRINTER_VALUE
	 * @generated
	 * @ordered
	 */
	PRINTER(1, "PRINTER", "printer"),

	/**
	 * The '<em><b>SCANNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scanner.
	 * <!-- end-model-doc -->
	 * @see #SCANNER_VALUE
	 * @generated
	 * @ordered
	 */
	SCANNER(2, "SCANNER", "scanner"),

	/**
	 * The '<em><b>ERP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ERP system.
	 * <!-- end-model-doc -->
	 * @see #ERP_VALUE
	 * @generated
	 * @ordered
	 */
	ERP(3, "ERP", "erp"),

	/**
	 * The '<em><b>TICKET SYSTEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ticket system.
	 * <!-- end-model-doc -->
	 * @see #TICKET_SYSTEM_VALUE
	 * @generated
	 * @ordered
	 */
	TICKET_SYSTEM(4, "TICKET_SYSTEM", "ticketsystem"),

	/**
	 * The '<em><b>MONITORING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monitoring.
	 * <!-- end-model-doc -->
	 * @see #MONITORING_VALUE
	 * @generated
	 * @ordered
	 */
	MONITORING(5, "MONITORING", "monitoring"),

	/**
	 * The '<em><b>CRM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CRM system.
	 * <!-- end-model-doc -->
	 * @see #CRM_VALUE
	 * @generated
	 * @ordered
	 */
	CRM(6, "CRM", "crm"),

	/**
	 * The '<em><b>FAX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fax server.
	 * <!-- end-model-doc -->
	 * @see #FAX_VALUE
	 * @generated
	 * @ordered
	 */
	FAX(7, "FAX", "fax"),

	/**
	 * The '<em><b>MAILBOXES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mailboxes on premises: people, not a device.
	 * <!-- end-model-doc -->
	 * @see #MAILBOXES_VALUE
	 * @generated
	 * @ordered
	 */
	MAILBOXES(8, "MAILBOXES", "mailboxes");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>PRINTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printer or multifunction device.
	 * <!-- end-model-doc -->
	 * @see #PRINTER
	 * @model literal="printer"
	 * @generated
	 * @ordered
	 */
	public static final int PRINTER_VALUE = 1;

	/**
	 * The '<em><b>SCANNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scanner.
	 * <!-- end-model-doc -->
	 * @see #SCANNER
	 * @model literal="scanner"
	 * @generated
	 * @ordered
	 */
	public static final int SCANNER_VALUE = 2;

	/**
	 * The '<em><b>ERP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ERP system.
	 * <!-- end-model-doc -->
	 * @see #ERP
	 * @model literal="erp"
	 * @generated
	 * @ordered
	 */
	public static final int ERP_VALUE = 3;

	/**
	 * The '<em><b>TICKET SYSTEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ticket system.
	 * <!-- end-model-doc -->
	 * @see #TICKET_SYSTEM
	 * @model literal="ticketsystem"
	 * @generated
	 * @ordered
	 */
	public static final int TICKET_SYSTEM_VALUE = 4;

	/**
	 * The '<em><b>MONITORING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monitoring.
	 * <!-- end-model-doc -->
	 * @see #MONITORING
	 * @model literal="monitoring"
	 * @generated
	 * @ordered
	 */
	public static final int MONITORING_VALUE = 5;

	/**
	 * The '<em><b>CRM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CRM system.
	 * <!-- end-model-doc -->
	 * @see #CRM
	 * @model literal="crm"
	 * @generated
	 * @ordered
	 */
	public static final int CRM_VALUE = 6;

	/**
	 * The '<em><b>FAX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fax server.
	 * <!-- end-model-doc -->
	 * @see #FAX
	 * @model literal="fax"
	 * @generated
	 * @ordered
	 */
	public static final int FAX_VALUE = 7;

	/**
	 * The '<em><b>MAILBOXES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mailboxes on premises: people, not a device.
	 * <!-- end-model-doc -->
	 * @see #MAILBOXES
	 * @model literal="mailboxes"
	 * @generated
	 * @ordered
	 */
	public static final int MAILBOXES_VALUE = 8;

	/**
	 * An array of all the '<em><b>Sending System Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SendingSystemKind[] VALUES_ARRAY =
		new SendingSystemKind[] {
			OTHER,
			PRINTER,
			SCANNER,
			ERP,
			TICKET_SYSTEM,
			MONITORING,
			CRM,
			FAX,
			MAILBOXES,
		};

	/**
	 * A public read-only list of all the '<em><b>Sending System Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SendingSystemKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sending System Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SendingSystemKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SendingSystemKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sending System Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SendingSystemKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SendingSystemKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sending System Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SendingSystemKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case PRINTER_VALUE: return PRINTER;
			case SCANNER_VALUE: return SCANNER;
			case ERP_VALUE: return ERP;
			case TICKET_SYSTEM_VALUE: return TICKET_SYSTEM;
			case MONITORING_VALUE: return MONITORING;
			case CRM_VALUE: return CRM;
			case FAX_VALUE: return FAX;
			case MAILBOXES_VALUE: return MAILBOXES;
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
	private SendingSystemKind(int value, String name, String literal) {
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
	
} //SendingSystemKind
