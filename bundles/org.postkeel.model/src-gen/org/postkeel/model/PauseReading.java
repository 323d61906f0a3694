/**
 */
package org.postkeel.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pause Reading</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the count of days does during a pause. The service does not say; “goes on at the stage reached” suggests that it stands still.
 * <!-- end-model-doc -->
 * @see org.postkeel.model.ModelPackage#getPauseReading()
 * @model
 * @generated
 */
public enum PauseReading implements Enumerator {
	/**
	 * The '<em><b>STANDS STILL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It stands still.
	 * <!-- end-model-doc -->
	 * @see #STANDS_STILL_VALUE
	 * @generated
	 * @ordered
	 */
	STANDS_STILL(0, "STANDS_STILL", "standsStill"),

	/**
	 * The '<em><b>RUNS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It runs on.
	 * <!-- end-model-doc -->
	 * @see #RUNS_VALUE
	 * @generated
	 * @ordered
	 */
	RUNS(1, "RUNS", "runs");

	/**
	 * The '<em><b>STANDS STILL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It stands still.
	 * <!-- end-model-doc -->
	 * @see #STANDS_STILL
	 * @model literal="standsStill"
	 * @generated
	 * @ordered
	 */
	public static final int STANDS_STILL_VALUE = 0;

	/**
	 * The '<em><b>RUNS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It runs on.
	 * <!-- end-model-doc -->
	 * @see #RUNS
	 * @model literal="runs"
	 * @generated
	 * @ordered
	 */
	public static final int RUNS_VALUE = 1;

	/**
	 * An array of all the '<em><b>Pause Reading</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PauseReading[] VALUES_ARRAY =
		new PauseReading[] {
			STANDS_STILL,
			RUNS,
		};

	/**
	 * A public read-only list of all the '<em><b>Pause Reading</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PauseReading> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pause Reading</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PauseReading get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PauseReading result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pause Reading</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PauseReading getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PauseReading result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pause Reading</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PauseReading get(int value) {
		switch (value) {
			case STANDS_STILL_VALUE: return STANDS_STILL;
			case RUNS_VALUE: return RUNS;
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
	private PauseReading(int value, String name, String literal) {
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
	
} //PauseReading
