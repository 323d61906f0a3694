/**
 */
package org.postkeel.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enforcement Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the service reported of a server (Get-OnPremServerReportInfo). Rates are minutes per hour.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.postkeel.model.EnforcementReport#getId <em>Id</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getBuild <em>Build</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getProduct <em>Product</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getFirstDetected <em>First Detected</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getThrottleFrom <em>Throttle From</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getBlockFrom <em>Block From</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getNextStageOn <em>Next Stage On</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getNextThrottleMinutes <em>Next Throttle Minutes</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getNextBlockMinutes <em>Next Block Minutes</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getRecommendedBuilds <em>Recommended Builds</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.postkeel.model.EnforcementReport#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.postkeel.model.ModelPackage#getEnforcementReport()
 * @model
 * @generated
 */
public interface EnforcementReport extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, unique in the project; given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getId <em>Id</em>}' attribute.
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
	 * Build the service judged, as four integers joined by dots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_Build()
	 * @model
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version as the service names it, for example ExchangeServer2016.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_Product()
	 * @model
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>First Detected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First detection, UTC: day 0 of the count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Detected</em>' attribute.
	 * @see #setFirstDetected(Instant)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_FirstDetected()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getFirstDetected();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getFirstDetected <em>First Detected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Detected</em>' attribute.
	 * @see #getFirstDetected()
	 * @generated
	 */
	void setFirstDetected(Instant value);

	/**
	 * Returns the value of the '<em><b>Throttle From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begin of throttling, UTC (ThrottleEnabledDate).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Throttle From</em>' attribute.
	 * @see #setThrottleFrom(Instant)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_ThrottleFrom()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getThrottleFrom();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getThrottleFrom <em>Throttle From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Throttle From</em>' attribute.
	 * @see #getThrottleFrom()
	 * @generated
	 */
	void setThrottleFrom(Instant value);

	/**
	 * Returns the value of the '<em><b>Block From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begin of blocking, UTC (BlockingEnabledDate).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block From</em>' attribute.
	 * @see #setBlockFrom(Instant)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_BlockFrom()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getBlockFrom();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getBlockFrom <em>Block From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block From</em>' attribute.
	 * @see #getBlockFrom()
	 * @generated
	 */
	void setBlockFrom(Instant value);

	/**
	 * Returns the value of the '<em><b>Next Stage On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begin of the next stage at the time of the capture, UTC (NextStageStartDate).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Stage On</em>' attribute.
	 * @see #setNextStageOn(Instant)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_NextStageOn()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getNextStageOn();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getNextStageOn <em>Next Stage On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Stage On</em>' attribute.
	 * @see #getNextStageOn()
	 * @generated
	 */
	void setNextStageOn(Instant value);

	/**
	 * Returns the value of the '<em><b>Next Throttle Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Throttling of that stage, minutes per hour, 0 to 60; unset when not reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Throttle Minutes</em>' attribute.
	 * @see #setNextThrottleMinutes(Integer)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_NextThrottleMinutes()
	 * @model
	 * @generated
	 */
	Integer getNextThrottleMinutes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getNextThrottleMinutes <em>Next Throttle Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Throttle Minutes</em>' attribute.
	 * @see #getNextThrottleMinutes()
	 * @generated
	 */
	void setNextThrottleMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Next Block Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blocking of that stage, minutes per hour, 0 to 60; unset when not reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Block Minutes</em>' attribute.
	 * @see #setNextBlockMinutes(Integer)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_NextBlockMinutes()
	 * @model
	 * @generated
	 */
	Integer getNextBlockMinutes();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getNextBlockMinutes <em>Next Block Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Block Minutes</em>' attribute.
	 * @see #getNextBlockMinutes()
	 * @generated
	 */
	void setNextBlockMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Recommended Builds</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Builds the service recommends, each once, as four integers joined by dots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommended Builds</em>' attribute list.
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_RecommendedBuilds()
	 * @model
	 * @generated
	 */
	EList<String> getRecommendedBuilds();

	/**
	 * Returns the value of the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the report was taken, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captured At</em>' attribute.
	 * @see #setCapturedAt(Instant)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_CapturedAt()
	 * @model dataType="org.postkeel.model.Instant"
	 * @generated
	 */
	Instant getCapturedAt();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getCapturedAt <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured At</em>' attribute.
	 * @see #getCapturedAt()
	 * @generated
	 */
	void setCapturedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence this was read from; unset when a person entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference.
	 * @see #setEvidence(Evidence)
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_Evidence()
	 * @model
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getEvidence <em>Evidence</em>}' reference.
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
	 * @see org.postkeel.model.ModelPackage#getEnforcementReport_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.postkeel.model.EnforcementReport#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // EnforcementReport
