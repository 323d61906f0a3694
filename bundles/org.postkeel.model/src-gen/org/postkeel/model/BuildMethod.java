/**
 */
package org.postkeel.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Build Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a build was seen. The order is the order of trust within what each can see.
 * <!-- end-model-doc -->
 * @see org.postkeel.model.ModelPackage#getBuildMethod()
 * @model
 * @generated
 */
public enum BuildMethod implements Enumerator {
	/**
	 * The '<em><b>EXSETUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File version of ExSetup.exe: shows the security update.
	 * <!-- end-model-doc -->
	 * @see #EXSETUP_VALUE
	 * @generated
	 * @ordered
	 */
	EXSETUP(0, "EXSETUP", "exsetup"),

	/**
	 * The '<em><b>HEALTH CHECKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * HealthChecker: shows the security update unless it fell back to the directory.
	 * <!-- end-model-doc -->
	 * @see #HEALTH_CHECKER_VALUE
	 * @generated
	 * @ordered
	 */
	HEALTH_CHECKER(1, "HEALTH_CHECKER", "healthchecker"),

	/**
	 * The '<em><b>SERVICE REPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The report of Exchange Online: what the service judged.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_REPORT(2, "SERVICE_REPORT", "servicereport"),

	/**
	 * The '<em><b>HEADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Received header of a message: what was stamped.
	 * <!-- end-model-doc -->
	 * @see #HEADER_VALUE
	 * @generated
	 * @ordered
	 */
	HEADER(3, "HEADER", "header"),

	/**
	 * The '<em><b>MANUAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entered by hand or taken from a hand-made list.
	 * <!-- end-model-doc -->
	 * @see #MANUAL_VALUE
	 * @generated
	 * @ordered
	 */
	MANUAL(4, "MANUAL", "manual"),

	/**
	 * The '<em><b>ADMIN DISPLAY VERSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AdminDisplayVersion of the directory: shows the cumulative update only.
	 * <!-- end-model-doc -->
	 * @see #ADMIN_DISPLAY_VERSION_VALUE
	 * @generated
	 * @ordered
	 */
	ADMIN_DISPLAY_VERSION(5, "ADMIN_DISPLAY_VERSION", "admindisplayversion");

	/**
	 * The '<em><b>EXSETUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File version of ExSetup.exe: shows the security update.
	 * <!-- end-model-doc -->
	 * @see #EXSETUP
	 * @model literal="exsetup"
	 * @generated
	 * @ordered
	 */
	public static final int EXSETUP_VALUE = 0;

	/**
	 * The '<em><b>HEALTH CHECKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * HealthChecker: shows the security update unless it fell back to the directory.
	 * <!-- end-model-doc -->
	 * @see #HEALTH_CHECKER
	 * @model literal="healthchecker"
	 * @generated
	 * @ordered
	 */
	public static final int HEALTH_CHECKER_VALUE = 1;

	/**
	 * The '<em><b>SERVICE REPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The report of Exchange Online: what the service judged.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_REPORT
	 * @model literal="servicereport"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_REPORT_VALUE = 2;

	/**
	 * The '<em><b>HEADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Received header of a message: what was stamped.
	 * <!-- end-model-doc -->
	 * @see #HEADER
	 * @model literal="header"
	 * @generated
	 * @ordered
	 */
	public static final int HEADER_VALUE = 3;

	/**
	 * The '<em><b>MANUAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entered by hand or taken from a hand-made list.
	 * <!-- end-model-doc -->
	 * @see #MANUAL
	 * @model literal="manual"
	 * @generated
	 * @ordered
	 */
	public static final int MANUAL_VALUE = 4;

	/**
	 * The '<em><b>ADMIN DISPLAY VERSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AdminDisplayVersion of the directory: shows the cumulative update only.
	 * <!-- end-model-doc -->
	 * @see #ADMIN_DISPLAY_VERSION
	 * @model literal="admindisplayversion"
	 * @generated
	 * @ordered
	 */
	public static final int ADMIN_DISPLAY_VERSION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Build Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BuildMethod[] VALUES_ARRAY =
		new BuildMethod[] {
			EXSETUP,
			HEALTH_CHECKER,
			SERVICE_REPORT,
			HEADER,
			MANUAL,
			ADMIN_DISPLAY_VERSION,
		};

	/**
	 * A public read-only list of all the '<em><b>Build Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BuildMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Build Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BuildMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BuildMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Build Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BuildMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BuildMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Build Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BuildMethod get(int value) {
		switch (value) {
			case EXSETUP_VALUE: return EXSETUP;
			case HEALTH_CHECKER_VALUE: return HEALTH_CHECKER;
			case SERVICE_REPORT_VALUE: return SERVICE_REPORT;
			case HEADER_VALUE: return HEADER;
			case MANUAL_VALUE: return MANUAL;
			case ADMIN_DISPLAY_VERSION_VALUE: return ADMIN_DISPLAY_VERSION;
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
	private BuildMethod(int value, String name, String literal) {
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
	
} //BuildMethod
