/**
 */
package org.postkeel.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is taken to be true without evidence, and is said so wherever it matters.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.Assumption#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.Assumption#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.postkeel.model.Assumption#getMadeBy <em>Made By</em>}</li>
 *   <li>{@link org.postkeel.model.Assumption#getMadeOn <em>Made On</em>}</li>
 *   <li>{@link org.postkeel.model.Assumption#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getAssumption()
 * @model
 * @generated
 */
public interface Assumption extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getAssumption_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assumption#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is assumed, in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.postkeel.model.ModelPackage#getAssumption_Statement()
	 * @model required="true"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assumption#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Made By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made By</em>' attribute.
	 * @see #setMadeBy(String)
	 * @see org.postkeel.model.ModelPackage#getAssumption_MadeBy()
	 * @model
	 * @generated
	 */
	String getMadeBy();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assumption#getMadeBy <em>Made By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made By</em>' attribute.
	 * @see #getMadeBy()
	 * @generated
	 */
	void setMadeBy(String value);

	/**
	 * Returns the value of the '<em><b>Made On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made On</em>' attribute.
	 * @see #setMadeOn(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getAssumption_MadeOn()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getMadeOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assumption#getMadeOn <em>Made On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made On</em>' attribute.
	 * @see #getMadeOn()
	 * @generated
	 */
	void setMadeOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the consultant, several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.postkeel.model.ModelPackage#getAssumption_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Assumption#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // Assumption
