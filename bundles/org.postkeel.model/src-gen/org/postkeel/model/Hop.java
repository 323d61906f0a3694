/**
 */
package org.postkeel.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A machine that mail passes on its way to Exchange Online.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.Hop#getFqdn <em>Fqdn</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getHop()
 * @model abstract="true"
 * @generated
 */
public interface Hop extends EstateItem {
	/**
	 * Returns the value of the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fully qualified domain name; an Edge server has a DNS suffix of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fqdn</em>' attribute.
	 * @see #setFqdn(String)
	 * @see org.postkeel.model.ModelPackage#getHop_Fqdn()
	 * @model
	 * @generated
	 */
	String getFqdn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.Hop#getFqdn <em>Fqdn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fqdn</em>' attribute.
	 * @see #getFqdn()
	 * @generated
	 */
	void setFqdn(String value);

} // Hop
