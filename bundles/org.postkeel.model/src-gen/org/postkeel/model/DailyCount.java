/**
 */
package org.postkeel.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Daily Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Messages and recipients of one day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.DailyCount#getDay <em>Day</em>}</li>
 *   <li>{@link org.postkeel.model.DailyCount#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.DailyCount#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.postkeel.model.DailyCount#getThrottled <em>Throttled</em>}</li>
 *   <li>{@link org.postkeel.model.DailyCount#getBlocked <em>Blocked</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getDailyCount()
 * @model
 * @generated
 */
public interface DailyCount extends EObject {
	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see org.postkeel.model.ModelPackage#getDailyCount_Day()
	 * @model dataType="org.postkeel.model.LocalDate"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link org.postkeel.model.DailyCount#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(int)
	 * @see org.postkeel.model.ModelPackage#getDailyCount_Messages()
	 * @model
	 * @generated
	 */
	int getMessages();

	/**
	 * Sets the value of the '{@link org.postkeel.model.DailyCount#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages</em>' attribute.
	 * @see #getMessages()
	 * @generated
	 */
	void setMessages(int value);

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recipients of these messages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' attribute.
	 * @see #setRecipients(int)
	 * @see org.postkeel.model.ModelPackage#getDailyCount_Recipients()
	 * @model
	 * @generated
	 */
	int getRecipients();

	/**
	 * Sets the value of the '{@link org.postkeel.model.DailyCount#getRecipients <em>Recipients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipients</em>' attribute.
	 * @see #getRecipients()
	 * @generated
	 */
	void setRecipients(int value);

	/**
	 * Returns the value of the '<em><b>Throttled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers 450 4.7.230 of Exchange Online on that day: mail was deferred because the server is out of date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Throttled</em>' attribute.
	 * @see #setThrottled(int)
	 * @see org.postkeel.model.ModelPackage#getDailyCount_Throttled()
	 * @model
	 * @generated
	 */
	int getThrottled();

	/**
	 * Sets the value of the '{@link org.postkeel.model.DailyCount#getThrottled <em>Throttled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Throttled</em>' attribute.
	 * @see #getThrottled()
	 * @generated
	 */
	void setThrottled(int value);

	/**
	 * Returns the value of the '<em><b>Blocked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers 550 5.7.230 of Exchange Online on that day: mail was refused because the server is out of date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocked</em>' attribute.
	 * @see #setBlocked(int)
	 * @see org.postkeel.model.ModelPackage#getDailyCount_Blocked()
	 * @model
	 * @generated
	 */
	int getBlocked();

	/**
	 * Sets the value of the '{@link org.postkeel.model.DailyCount#getBlocked <em>Blocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocked</em>' attribute.
	 * @see #getBlocked()
	 * @generated
	 */
	void setBlocked(int value);

} // DailyCount
