/**
 */
package org.postkeel.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Server Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Role of a server, as Get-ExchangeServer names it.
 * <!-- end-model-doc -->
 * @see org.postkeel.model.ModelPackage#getServerRole()
 * @model
 * @generated
 */
public enum ServerRole implements Enumerator {
	/**
	 * The '<em><b>MAILBOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mailbox role; from Exchange 2016 on it includes transport and client access.
	 * <!-- end-model-doc -->
	 * @see #MAILBOX_VALUE
	 * @generated
	 * @ordered
	 */
	MAILBOX(0, "MAILBOX", "Mailbox"),

	/**
	 * The '<em><b>CLIENT ACCESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Client Access role (2007 to 2013).
	 * <!-- end-model-doc -->
	 * @see #CLIENT_ACCESS_VALUE
	 * @generated
	 * @ordered
	 */
	CLIENT_ACCESS(1, "CLIENT_ACCESS", "ClientAccess"),

	/**
	 * The '<em><b>HUB TRANSPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hub Transport role (2007, 2010).
	 * <!-- end-model-doc -->
	 * @see #HUB_TRANSPORT_VALUE
	 * @generated
	 * @ordered
	 */
	HUB_TRANSPORT(2, "HUB_TRANSPORT", "HubTransport"),

	/**
	 * The '<em><b>UNIFIED MESSAGING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unified Messaging role (2007, 2010).
	 * <!-- end-model-doc -->
	 * @see #UNIFIED_MESSAGING_VALUE
	 * @generated
	 * @ordered
	 */
	UNIFIED_MESSAGING(3, "UNIFIED_MESSAGING", "UnifiedMessaging"),

	/**
	 * The '<em><b>EDGE TRANSPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edge Transport role.
	 * <!-- end-model-doc -->
	 * @see #EDGE_TRANSPORT_VALUE
	 * @generated
	 * @ordered
	 */
	EDGE_TRANSPORT(4, "EDGE_TRANSPORT", "Edge"),

	/**
	 * The '<em><b>MANAGEMENT TOOLS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management tools only: no Exchange server, never judged. Set by a person.
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_TOOLS_VALUE
	 * @generated
	 * @ordered
	 */
	MANAGEMENT_TOOLS(5, "MANAGEMENT_TOOLS", "ManagementTools");

	/**
	 * The '<em><b>MAILBOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mailbox role; from Exchange 2016 on it includes transport and client access.
	 * <!-- end-model-doc -->
	 * @see #MAILBOX
	 * @model literal="Mailbox"
	 * @generated
	 * @ordered
	 */
	public static final int MAILBOX_VALUE = 0;

	/**
	 * The '<em><b>CLIENT ACCESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Client Access role (2007 to 2013).
	 * <!-- end-model-doc -->
	 * @see #CLIENT_ACCESS
	 * @model literal="ClientAccess"
	 * @generated
	 * @ordered
	 */
	public static final int CLIENT_ACCESS_VALUE = 1;

	/**
	 * The '<em><b>HUB TRANSPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hub Transport role (2007, 2010).
	 * <!-- end-model-doc -->
	 * @see #HUB_TRANSPORT
	 * @model literal="HubTransport"
	 * @generated
	 * @ordered
	 */
	public static final int HUB_TRANSPORT_VALUE = 2;

	/**
	 * The '<em><b>UNIFIED MESSAGING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unified Messaging role (2007, 2010).
	 * <!-- end-model-doc -->
	 * @see #UNIFIED_MESSAGING
	 * @model literal="UnifiedMessaging"
	 * @generated
	 * @ordered
	 */
	public static final int UNIFIED_MESSAGING_VALUE = 3;

	/**
	 * The '<em><b>EDGE TRANSPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edge Transport role.
	 * <!-- end-model-doc -->
	 * @see #EDGE_TRANSPORT
	 * @model literal="Edge"
	 * @generated
	 * @ordered
	 */
	public static final int EDGE_TRANSPORT_VALUE = 4;

	/**
	 * The '<em><b>MANAGEMENT TOOLS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management tools only: no Exchange server, never judged. Set by a person.
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_TOOLS
	 * @model literal="ManagementTools"
	 * @generated
	 * @ordered
	 */
	public static final int MANAGEMENT_TOOLS_VALUE = 5;

	/**
	 * An array of all the '<em><b>Server Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ServerRole[] VALUES_ARRAY =
		new ServerRole[] {
			MAILBOX,
			CLIENT_ACCESS,
			HUB_TRANSPORT,
			UNIFIED_MESSAGING,
			EDGE_TRANSPORT,
			MANAGEMENT_TOOLS,
		};

	/**
	 * A public read-only list of all the '<em><b>Server Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ServerRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Server Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerRole get(int value) {
		switch (value) {
			case MAILBOX_VALUE: return MAILBOX;
			case CLIENT_ACCESS_VALUE: return CLIENT_ACCESS;
			case HUB_TRANSPORT_VALUE: return HUB_TRANSPORT;
			case UNIFIED_MESSAGING_VALUE: return UNIFIED_MESSAGING;
			case EDGE_TRANSPORT_VALUE: return EDGE_TRANSPORT;
			case MANAGEMENT_TOOLS_VALUE: return MANAGEMENT_TOOLS;
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
	private ServerRole(int value, String name, String literal) {
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
	
} //ServerRole
