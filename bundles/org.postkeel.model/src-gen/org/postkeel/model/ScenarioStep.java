/**
 */
package org.postkeel.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a scenario.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.ScenarioStep#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.ScenarioStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.postkeel.model.ScenarioStep#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.postkeel.model.ScenarioStep#getStartOn <em>Start On</em>}</li>
 *   <li>{@link org.postkeel.model.ScenarioStep#getDays <em>Days</em>}</li>
 *   <li>{@link org.postkeel.model.ScenarioStep#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.ScenarioStep#getRoute <em>Route</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getScenarioStep()
 * @model
 * @generated
 */
public interface ScenarioStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getScenarioStep_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ScenarioStep#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.postkeel.model.StepKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.StepKind
	 * @see #setKind(StepKind)
	 * @see org.postkeel.model.ModelPackage#getScenarioStep_Kind()
	 * @model
	 * @generated
	 */
	StepKind getKind();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ScenarioStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.postkeel.model.StepKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StepKind value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.postkeel.model.EstateItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Servers that are updated or removed, systems that are moved; empty for a pause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.postkeel.model.ModelPackage#getScenarioStep_Targets()
	 * @model
	 * @generated
	 */
	EList<EstateItem> getTargets();

	/**
	 * Returns the value of the '<em><b>Start On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day from which it has effect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start On</em>' attribute.
	 * @see #setStartOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getScenarioStep_StartOn()
	 * @model dataType="org.postkeel.model.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getStartOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ScenarioStep#getStartOn <em>Start On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start On</em>' attribute.
	 * @see #getStartOn()
	 * @generated
	 */
	void setStartOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pause: length in days, 1 to 90; else 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute.
	 * @see #setDays(int)
	 * @see org.postkeel.model.ModelPackage#getScenarioStep_Days()
	 * @model
	 * @generated
	 */
	int getDays();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ScenarioStep#getDays <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days</em>' attribute.
	 * @see #getDays()
	 * @generated
	 */
	void setDays(int value);

	/**
	 * Returns the value of the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Update: build that is installed, as four integers joined by dots; unset for the newest one of the day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.postkeel.model.ModelPackage#getScenarioStep_Build()
	 * @model
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ScenarioStep#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Move: key of the route in the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Route</em>' attribute.
	 * @see #setRoute(String)
	 * @see org.postkeel.model.ModelPackage#getScenarioStep_Route()
	 * @model
	 * @generated
	 */
	String getRoute();

	/**
	 * Sets the value of the '{@link org.postkeel.model.ScenarioStep#getRoute <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Route</em>' attribute.
	 * @see #getRoute()
	 * @generated
	 */
	void setRoute(String value);

} // ScenarioStep
