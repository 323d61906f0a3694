/**
 */
package org.postkeel.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.postkeel.model.DailyCount;
import org.postkeel.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Daily Count</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.impl.DailyCountImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.postkeel.model.impl.DailyCountImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.postkeel.model.impl.DailyCountImpl#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.postkeel.model.impl.DailyCountImpl#getThrottled <em>Throttled</em>}</li>
 *   <li>{@link org.postkeel.model.impl.DailyCountImpl#getBlocked <em>Blocked</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DailyCountImpl extends MinimalEObjectImpl.Container implements DailyCount {
	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final int MESSAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected int messages = MESSAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecipients() <em>Recipients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipients()
	 * @generated
	 * @ordered
	 */
	protected static final int RECIPIENTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecipients() <em>Recipients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipients()
	 * @generated
	 * @ordered
	 */
	protected int recipients = RECIPIENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getThrottled() <em>Throttled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThrottled()
	 * @generated
	 * @ordered
	 */
	protected static final int THROTTLED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThrottled() <em>Throttled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThrottled()
	 * @generated
	 * @ordered
	 */
	protected int throttled = THROTTLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlocked() <em>Blocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocked()
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCKED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlocked() <em>Blocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocked()
	 * @generated
	 * @ordered
	 */
	protected int blocked = BLOCKED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DailyCountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DAILY_COUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(LocalDate newDay) {
		LocalDate oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAILY_COUNT__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(int newMessages) {
		int oldMessages = messages;
		messages = newMessages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAILY_COUNT__MESSAGES, oldMessages, messages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecipients() {
		return recipients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipients(int newRecipients) {
		int oldRecipients = recipients;
		recipients = newRecipients;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAILY_COUNT__RECIPIENTS, oldRecipients, recipients));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThrottled() {
		return throttled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThrottled(int newThrottled) {
		int oldThrottled = throttled;
		throttled = newThrottled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAILY_COUNT__THROTTLED, oldThrottled, throttled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlocked() {
		return blocked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlocked(int newBlocked) {
		int oldBlocked = blocked;
		blocked = newBlocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAILY_COUNT__BLOCKED, oldBlocked, blocked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DAILY_COUNT__DAY:
				return getDay();
			case ModelPackage.DAILY_COUNT__MESSAGES:
				return getMessages();
			case ModelPackage.DAILY_COUNT__RECIPIENTS:
				return getRecipients();
			case ModelPackage.DAILY_COUNT__THROTTLED:
				return getThrottled();
			case ModelPackage.DAILY_COUNT__BLOCKED:
				return getBlocked();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.DAILY_COUNT__DAY:
				setDay((LocalDate)newValue);
				return;
			case ModelPackage.DAILY_COUNT__MESSAGES:
				setMessages((Integer)newValue);
				return;
			case ModelPackage.DAILY_COUNT__RECIPIENTS:
				setRecipients((Integer)newValue);
				return;
			case ModelPackage.DAILY_COUNT__THROTTLED:
				setThrottled((Integer)newValue);
				return;
			case ModelPackage.DAILY_COUNT__BLOCKED:
				setBlocked((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.DAILY_COUNT__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case ModelPackage.DAILY_COUNT__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case ModelPackage.DAILY_COUNT__RECIPIENTS:
				setRecipients(RECIPIENTS_EDEFAULT);
				return;
			case ModelPackage.DAILY_COUNT__THROTTLED:
				setThrottled(THROTTLED_EDEFAULT);
				return;
			case ModelPackage.DAILY_COUNT__BLOCKED:
				setBlocked(BLOCKED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.DAILY_COUNT__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case ModelPackage.DAILY_COUNT__MESSAGES:
				return messages != MESSAGES_EDEFAULT;
			case ModelPackage.DAILY_COUNT__RECIPIENTS:
				return recipients != RECIPIENTS_EDEFAULT;
			case ModelPackage.DAILY_COUNT__THROTTLED:
				return throttled != THROTTLED_EDEFAULT;
			case ModelPackage.DAILY_COUNT__BLOCKED:
				return blocked != BLOCKED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (day: ");
		result.append(day);
		result.append(", messages: ");
		result.append(messages);
		result.append(", recipients: ");
		result.append(recipients);
		result.append(", throttled: ");
		result.append(throttled);
		result.append(", blocked: ");
		result.append(blocked);
		result.append(')');
		return result.toString();
	}

} //DailyCountImpl
