/**
 */
package org.postkeel.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Build Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One sighting of the build of a server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.BuildObservation#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.BuildObservation#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.BuildObservation#getMethod <em>Method</em>}</li>
 *   <li>{@link org.postkeel.model.BuildObservation#isCuLevelOnly <em>Cu Level Only</em>}</li>
 *   <li>{@link org.postkeel.model.BuildObservation#getObservedAt <em>Observed At</em>}</li>
 *   <li>{@link org.postkeel.model.BuildObservation#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.BuildObservation#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getBuildObservation()
 * @model
 * @generated
 */
public interface BuildObservation extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getBuildObservation_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.BuildObservation#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Build as four integers joined by dots, unpadded: 15.2.1748.39.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.postkeel.model.ModelPackage#getBuildObservation_Build()
	 * @model
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.postkeel.model.BuildObservation#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.BuildMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the build was seen, and so what it can tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.postkeel.model.BuildMethod
	 * @see #setMethod(BuildMethod)
	 * @see org.postkeel.model.ModelPackage#getBuildObservation_Method()
	 * @model
	 * @generated
	 */
	BuildMethod getMethod();

	/**
	 * Sets the value of the '{@link org.postkeel.model.BuildObservation#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.postkeel.model.BuildMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(BuildMethod value);

	/**
	 * Returns the value of the '<em><b>Cu Level Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when this sighting tells the cumulative update only, so that the security update is unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cu Level Only</em>' attribute.
	 * @see #setCuLevelOnly(boolean)
	 * @see org.postkeel.model.ModelPackage#getBuildObservation_CuLevelOnly()
	 * @model
	 * @generated
	 */
	boolean isCuLevelOnly();

	/**
	 * Sets the value of the '{@link org.postkeel.model.BuildObservation#isCuLevelOnly <em>Cu Level Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cu Level Only</em>' attribute.
	 * @see #isCuLevelOnly()
	 * @generated
	 */
	void setCuLevelOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Observed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was seen, UTC. Taken from the evidence, else the time the file was last written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed At</em>' attribute.
	 * @see #setObservedAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getBuildObservation_ObservedAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getObservedAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.BuildObservation#getObservedAt <em>Observed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed At</em>' attribute.
	 * @see #getObservedAt()
	 * @generated
	 */
	void setObservedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence this was read from; unset when a person entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference.
	 * @see #setEvidence(Evidence)
	 * @see org.postkeel.model.ModelPackage#getBuildObservation_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.BuildObservation#getEvidence <em>Evidence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' reference.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(Evidence value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of the evidence file, counted from 1; 0 when the form has no lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.postkeel.model.ModelPackage#getBuildObservation_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.postkeel.model.BuildObservation#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // BuildObservation
