/**
 */
package org.postkeel.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unread Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something of the evidence that was not read, and why.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.UnreadPart#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.UnreadPart#getFile <em>File</em>}</li>
 *   <li>{@link org.postkeel.model.UnreadPart#getLine <em>Line</em>}</li>
 *   <li>{@link org.postkeel.model.UnreadPart#getEnglish <em>English</em>}</li>
 *   <li>{@link org.postkeel.model.UnreadPart#getGerman <em>German</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getUnreadPart()
 * @model
 * @generated
 */
public interface UnreadPart extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getUnreadPart_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.UnreadPart#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file, with the name inside an archive where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.postkeel.model.ModelPackage#getUnreadPart_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.postkeel.model.UnreadPart#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of the evidence file, counted from 1; 0 when the form has no lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.postkeel.model.ModelPackage#getUnreadPart_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.postkeel.model.UnreadPart#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

	/**
	 * Returns the value of the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What and what to do, in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>English</em>' attribute.
	 * @see #setEnglish(String)
	 * @see org.postkeel.model.ModelPackage#getUnreadPart_English()
	 * @model
	 * @generated
	 */
	String getEnglish();

	/**
	 * Sets the value of the '{@link org.postkeel.model.UnreadPart#getEnglish <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>English</em>' attribute.
	 * @see #getEnglish()
	 * @generated
	 */
	void setEnglish(String value);

	/**
	 * Returns the value of the '<em><b>German</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same in German.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>German</em>' attribute.
	 * @see #setGerman(String)
	 * @see org.postkeel.model.ModelPackage#getUnreadPart_German()
	 * @model
	 * @generated
	 */
	String getGerman();

	/**
	 * Sets the value of the '{@link org.postkeel.model.UnreadPart#getGerman <em>German</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>German</em>' attribute.
	 * @see #getGerman()
	 * @generated
	 */
	void setGerman(String value);

} // UnreadPart
