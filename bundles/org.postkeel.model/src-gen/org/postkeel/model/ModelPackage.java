/**
 */
package org.postkeel.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a consultant edits and what is saved. Findings, projections and suggestions are computed and not part of it.
 * <!-- end-model-doc -->
 * @see org.postkeel.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://postkeel.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "postkeel";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.postkeel.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.AssessmentImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CUSTOMER = 1;

	/**
	 * The feature id for the '<em><b>Tenant Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TENANT_DOMAIN = 2;

	/**
	 * The feature id for the '<em><b>Consultant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CONSULTANT = 3;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__STARTED_ON = 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__LANGUAGE = 5;

	/**
	 * The feature id for the '<em><b>Catalogue Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CATALOGUE_DATE = 6;

	/**
	 * The feature id for the '<em><b>Servers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__SERVERS = 7;

	/**
	 * The feature id for the '<em><b>Connectors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CONNECTORS = 8;

	/**
	 * The feature id for the '<em><b>Traffic</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TRAFFIC = 9;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__EVIDENCE = 10;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ENDED_ON = 11;

	/**
	 * The feature id for the '<em><b>Pause Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__PAUSE_READING = 12;

	/**
	 * The feature id for the '<em><b>Gateways</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__GATEWAYS = 13;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__SYSTEMS = 14;

	/**
	 * The feature id for the '<em><b>Paths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__PATHS = 15;

	/**
	 * The feature id for the '<em><b>Pauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__PAUSES = 16;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ACTIONS = 17;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__SCENARIOS = 18;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ASSUMPTIONS = 19;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NOTES = 20;

	/**
	 * The feature id for the '<em><b>Hybrid Configurations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__HYBRID_CONFIGURATIONS = 21;

	/**
	 * The feature id for the '<em><b>Sightings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__SIGHTINGS = 22;

	/**
	 * The feature id for the '<em><b>Arrivals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ARRIVALS = 23;

	/**
	 * The feature id for the '<em><b>Clients</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CLIENTS = 24;

	/**
	 * The feature id for the '<em><b>Unread</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__UNREAD = 25;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = 26;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.EstateItemImpl <em>Estate Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.EstateItemImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getEstateItem()
	 * @generated
	 */
	int ESTATE_ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE_ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE_ITEM__NAME = 1;

	/**
	 * The number of structural features of the '<em>Estate Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE_ITEM_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Estate Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.HopImpl <em>Hop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.HopImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getHop()
	 * @generated
	 */
	int HOP = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOP__ID = ESTATE_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOP__NAME = ESTATE_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOP__FQDN = ESTATE_ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Hop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOP_FEATURE_COUNT = ESTATE_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Hop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOP_OPERATION_COUNT = ESTATE_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.ServerImpl <em>Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.ServerImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getServer()
	 * @generated
	 */
	int SERVER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ID = HOP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__NAME = HOP__NAME;

	/**
	 * The feature id for the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__FQDN = HOP__FQDN;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ROLES = HOP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__SITE = HOP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__EDITION = HOP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Listed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__LISTED = HOP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Esu Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ESU_LICENCE = HOP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decommission On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__DECOMMISSION_ON = HOP_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Assumed First Detected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ASSUMED_FIRST_DETECTED_ON = HOP_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Builds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__BUILDS = HOP_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__REPORTS = HOP_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__NOTES = HOP_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Health Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__HEALTH_CHECKS = HOP_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_FEATURE_COUNT = HOP_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_OPERATION_COUNT = HOP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.BuildObservationImpl <em>Build Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.BuildObservationImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getBuildObservation()
	 * @generated
	 */
	int BUILD_OBSERVATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION__BUILD = 1;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION__METHOD = 2;

	/**
	 * The feature id for the '<em><b>Cu Level Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION__CU_LEVEL_ONLY = 3;

	/**
	 * The feature id for the '<em><b>Observed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION__OBSERVED_AT = 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION__EVIDENCE = 5;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION__LINE = 6;

	/**
	 * The number of structural features of the '<em>Build Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Build Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILD_OBSERVATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.HealthCheckImpl <em>Health Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.HealthCheckImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getHealthCheck()
	 * @generated
	 */
	int HEALTH_CHECK = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__ID = 0;

	/**
	 * The feature id for the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__CAPTURED_AT = 1;

	/**
	 * The feature id for the '<em><b>Checker Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__CHECKER_VERSION = 2;

	/**
	 * The feature id for the '<em><b>Vulnerable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__VULNERABLE = 3;

	/**
	 * The feature id for the '<em><b>Online</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__ONLINE = 4;

	/**
	 * The feature id for the '<em><b>Certificate Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__CERTIFICATE_EXPIRES_ON = 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__EVIDENCE = 6;

	/**
	 * The number of structural features of the '<em>Health Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Health Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.EnforcementReportImpl <em>Enforcement Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.EnforcementReportImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getEnforcementReport()
	 * @generated
	 */
	int ENFORCEMENT_REPORT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__ID = 0;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__BUILD = 1;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__PRODUCT = 2;

	/**
	 * The feature id for the '<em><b>First Detected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__FIRST_DETECTED = 3;

	/**
	 * The feature id for the '<em><b>Throttle From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__THROTTLE_FROM = 4;

	/**
	 * The feature id for the '<em><b>Block From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__BLOCK_FROM = 5;

	/**
	 * The feature id for the '<em><b>Next Stage On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__NEXT_STAGE_ON = 6;

	/**
	 * The feature id for the '<em><b>Next Throttle Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES = 7;

	/**
	 * The feature id for the '<em><b>Next Block Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES = 8;

	/**
	 * The feature id for the '<em><b>Recommended Builds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__RECOMMENDED_BUILDS = 9;

	/**
	 * The feature id for the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__CAPTURED_AT = 10;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__EVIDENCE = 11;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT__LINE = 12;

	/**
	 * The number of structural features of the '<em>Enforcement Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Enforcement Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_REPORT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.ConnectorImpl <em>Connector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.ConnectorImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getConnector()
	 * @generated
	 */
	int CONNECTOR = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__ID = ESTATE_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__NAME = ESTATE_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__KIND = ESTATE_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__ENABLED = ESTATE_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__COMMENT = ESTATE_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Address Spaces</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__ADDRESS_SPACES = ESTATE_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Smart Hosts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SMART_HOSTS = ESTATE_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source Servers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SOURCE_SERVERS = ESTATE_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dns Routing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__DNS_ROUTING = ESTATE_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Frontend Proxy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__FRONTEND_PROXY = ESTATE_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cloud Services Mail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__CLOUD_SERVICES_MAIL = ESTATE_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Require Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__REQUIRE_TLS = ESTATE_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Tls Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__TLS_DOMAIN = ESTATE_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Tls Certificate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__TLS_CERTIFICATE_NAME = ESTATE_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__FQDN = ESTATE_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Connector Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__CONNECTOR_TYPE = ESTATE_ITEM_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Sender Ip Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SENDER_IP_ADDRESSES = ESTATE_ITEM_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Sender Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SENDER_DOMAINS = ESTATE_ITEM_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Unreadable</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__UNREADABLE = ESTATE_ITEM_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__EVIDENCE = ESTATE_ITEM_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__LINE = ESTATE_ITEM_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Recipient Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__RECIPIENT_DOMAINS = ESTATE_ITEM_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Route All Messages Via On Premises</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES = ESTATE_ITEM_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Remote Ip Ranges</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__REMOTE_IP_RANGES = ESTATE_ITEM_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__BINDINGS = ESTATE_ITEM_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Permission Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__PERMISSION_GROUPS = ESTATE_ITEM_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Auth Mechanisms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__AUTH_MECHANISMS = ESTATE_ITEM_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Connector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_FEATURE_COUNT = ESTATE_ITEM_FEATURE_COUNT + 25;

	/**
	 * The number of operations of the '<em>Connector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_OPERATION_COUNT = ESTATE_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.TrafficSeriesImpl <em>Traffic Series</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.TrafficSeriesImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getTrafficSeries()
	 * @generated
	 */
	int TRAFFIC_SERIES = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES__ID = 0;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES__SERVER = 1;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES__CONNECTOR = 2;

	/**
	 * The feature id for the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES__CLIENT = 3;

	/**
	 * The feature id for the '<em><b>Days</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES__DAYS = 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES__EVIDENCE = 5;

	/**
	 * The number of structural features of the '<em>Traffic Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Traffic Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_SERIES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.DailyCountImpl <em>Daily Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.DailyCountImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getDailyCount()
	 * @generated
	 */
	int DAILY_COUNT = 9;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT__DAY = 0;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT__MESSAGES = 1;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT__RECIPIENTS = 2;

	/**
	 * The feature id for the '<em><b>Throttled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT__THROTTLED = 3;

	/**
	 * The feature id for the '<em><b>Blocked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT__BLOCKED = 4;

	/**
	 * The number of structural features of the '<em>Daily Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Daily Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.EvidenceImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = 0;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__FILE_NAME = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SIZE = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KIND = 4;

	/**
	 * The feature id for the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CAPTURED_AT = 5;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__HOST = 6;

	/**
	 * The feature id for the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KEPT = 7;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NOTES = 8;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.HybridConfigurationImpl <em>Hybrid Configuration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.HybridConfigurationImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getHybridConfiguration()
	 * @generated
	 */
	int HYBRID_CONFIGURATION = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Sending Servers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__SENDING_SERVERS = 1;

	/**
	 * The feature id for the '<em><b>Receiving Servers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__RECEIVING_SERVERS = 2;

	/**
	 * The feature id for the '<em><b>Edge Servers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__EDGE_SERVERS = 3;

	/**
	 * The feature id for the '<em><b>Smart Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__SMART_HOST = 4;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__DOMAINS = 5;

	/**
	 * The feature id for the '<em><b>Tls Certificate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__TLS_CERTIFICATE_NAME = 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__EVIDENCE = 7;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION__LINE = 8;

	/**
	 * The number of structural features of the '<em>Hybrid Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Hybrid Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYBRID_CONFIGURATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.EnforcementSightingImpl <em>Enforcement Sighting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.EnforcementSightingImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getEnforcementSighting()
	 * @generated
	 */
	int ENFORCEMENT_SIGHTING = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__KIND = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__SERVER = 3;

	/**
	 * The feature id for the '<em><b>Minutes Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR = 4;

	/**
	 * The feature id for the '<em><b>Seen At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__SEEN_AT = 5;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__MESSAGES = 6;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__CONNECTOR = 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__EVIDENCE = 8;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING__LINE = 9;

	/**
	 * The number of structural features of the '<em>Enforcement Sighting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Enforcement Sighting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_SIGHTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.ArrivalImpl <em>Arrival</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.ArrivalImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getArrival()
	 * @generated
	 */
	int ARRIVAL = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__ID = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Last Hop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__LAST_HOP = 2;

	/**
	 * The feature id for the '<em><b>Exchange</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__EXCHANGE = 3;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__BUILD = 4;

	/**
	 * The feature id for the '<em><b>Public Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__PUBLIC_IP = 5;

	/**
	 * The feature id for the '<em><b>Helo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__HELO = 6;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__CONNECTOR = 7;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__DEVICE = 8;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__MESSAGES = 9;

	/**
	 * The feature id for the '<em><b>First At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__FIRST_AT = 10;

	/**
	 * The feature id for the '<em><b>Last At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__LAST_AT = 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__EVIDENCE = 12;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL__LINE = 13;

	/**
	 * The number of structural features of the '<em>Arrival</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Arrival</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.ClientSightingImpl <em>Client Sighting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.ClientSightingImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getClientSighting()
	 * @generated
	 */
	int CLIENT_SIGHTING = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__ID = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Helo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__HELO = 2;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__SERVER = 3;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__CONNECTOR = 4;

	/**
	 * The feature id for the '<em><b>Senders</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__SENDERS = 5;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__SESSIONS = 6;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__MESSAGES = 7;

	/**
	 * The feature id for the '<em><b>First At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__FIRST_AT = 8;

	/**
	 * The feature id for the '<em><b>Last At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__LAST_AT = 9;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING__EVIDENCE = 10;

	/**
	 * The number of structural features of the '<em>Client Sighting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Client Sighting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SIGHTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.UnreadPartImpl <em>Unread Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.UnreadPartImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getUnreadPart()
	 * @generated
	 */
	int UNREAD_PART = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_PART__ID = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_PART__FILE = 1;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_PART__LINE = 2;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_PART__ENGLISH = 3;

	/**
	 * The feature id for the '<em><b>German</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_PART__GERMAN = 4;

	/**
	 * The number of structural features of the '<em>Unread Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_PART_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Unread Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_PART_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.GatewayImpl <em>Gateway</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.GatewayImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getGateway()
	 * @generated
	 */
	int GATEWAY = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__ID = HOP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__NAME = HOP__NAME;

	/**
	 * The feature id for the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__FQDN = HOP__FQDN;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__ADDRESSES = HOP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__PRODUCT = HOP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__NOTES = HOP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Gateway</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY_FEATURE_COUNT = HOP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Gateway</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY_OPERATION_COUNT = HOP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.SendingSystemImpl <em>Sending System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.SendingSystemImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getSendingSystem()
	 * @generated
	 */
	int SENDING_SYSTEM = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__ID = ESTATE_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__NAME = ESTATE_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__KIND = ESTATE_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__ADDRESSES = ESTATE_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sender Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__SENDER_ADDRESSES = ESTATE_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tls12</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__TLS12 = ESTATE_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__AUTHENTICATION = ESTATE_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Oauth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__OAUTH = ESTATE_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__CERTIFICATE = ESTATE_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Fixed Public Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__FIXED_PUBLIC_IP = ESTATE_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Writes To Internal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__WRITES_TO_INTERNAL = ESTATE_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Writes To External</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__WRITES_TO_EXTERNAL = ESTATE_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Messages Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__MESSAGES_PER_DAY = ESTATE_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__OWNER = ESTATE_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM__NOTES = ESTATE_ITEM_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Sending System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM_FEATURE_COUNT = ESTATE_ITEM_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Sending System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDING_SYSTEM_OPERATION_COUNT = ESTATE_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.MailflowPathImpl <em>Mailflow Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.MailflowPathImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getMailflowPath()
	 * @generated
	 */
	int MAILFLOW_PATH = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__ID = ESTATE_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__NAME = ESTATE_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__START = ESTATE_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hops</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__HOPS = ESTATE_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__CONNECTOR = ESTATE_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__STATUS = ESTATE_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confirmed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__CONFIRMED_BY = ESTATE_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confirmed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__CONFIRMED_ON = ESTATE_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH__NOTES = ESTATE_ITEM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Mailflow Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH_FEATURE_COUNT = ESTATE_ITEM_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Mailflow Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILFLOW_PATH_OPERATION_COUNT = ESTATE_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.PausePeriodImpl <em>Pause Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.PausePeriodImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getPausePeriod()
	 * @generated
	 */
	int PAUSE_PERIOD = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAUSE_PERIOD__ID = 0;

	/**
	 * The feature id for the '<em><b>Start On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAUSE_PERIOD__START_ON = 1;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAUSE_PERIOD__DAYS = 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAUSE_PERIOD__STATUS = 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAUSE_PERIOD__NOTES = 4;

	/**
	 * The number of structural features of the '<em>Pause Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAUSE_PERIOD_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Pause Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAUSE_PERIOD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.RemediationActionImpl <em>Remediation Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.RemediationActionImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getRemediationAction()
	 * @generated
	 */
	int REMEDIATION_ACTION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__KIND = 2;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__TARGETS = 3;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__PRIORITY = 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__OWNER = 5;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__EFFORT = 6;

	/**
	 * The feature id for the '<em><b>Start On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__START_ON = 7;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__DUE_ON = 8;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__STATUS = 9;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__DEPENDS_ON = 10;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__RATIONALE = 11;

	/**
	 * The feature id for the '<em><b>Acceptance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__ACCEPTANCE = 12;

	/**
	 * The feature id for the '<em><b>Proposed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__PROPOSED_BY = 13;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION__NOTES = 14;

	/**
	 * The number of structural features of the '<em>Remediation Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION_FEATURE_COUNT = 15;

	/**
	 * The number of operations of the '<em>Remediation Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDIATION_ACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.ScenarioImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__STEPS = 3;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.ScenarioStepImpl <em>Scenario Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.ScenarioStepImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getScenarioStep()
	 * @generated
	 */
	int SCENARIO_STEP = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__KIND = 1;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__TARGETS = 2;

	/**
	 * The feature id for the '<em><b>Start On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__START_ON = 3;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__DAYS = 4;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__BUILD = 5;

	/**
	 * The feature id for the '<em><b>Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP__ROUTE = 6;

	/**
	 * The number of structural features of the '<em>Scenario Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Scenario Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.AssumptionImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__STATEMENT = 1;

	/**
	 * The feature id for the '<em><b>Made By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__MADE_BY = 2;

	/**
	 * The feature id for the '<em><b>Made On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__MADE_ON = 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NOTES = 4;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.ServerRole <em>Server Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.ServerRole
	 * @see org.postkeel.model.impl.ModelPackageImpl#getServerRole()
	 * @generated
	 */
	int SERVER_ROLE = 24;

	/**
	 * The meta object id for the '{@link org.postkeel.model.BuildMethod <em>Build Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.BuildMethod
	 * @see org.postkeel.model.impl.ModelPackageImpl#getBuildMethod()
	 * @generated
	 */
	int BUILD_METHOD = 25;

	/**
	 * The meta object id for the '{@link org.postkeel.model.ConnectorKind <em>Connector Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.ConnectorKind
	 * @see org.postkeel.model.impl.ModelPackageImpl#getConnectorKind()
	 * @generated
	 */
	int CONNECTOR_KIND = 26;

	/**
	 * The meta object id for the '{@link org.postkeel.model.Answer <em>Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.Answer
	 * @see org.postkeel.model.impl.ModelPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 27;

	/**
	 * The meta object id for the '{@link org.postkeel.model.SendingSystemKind <em>Sending System Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.SendingSystemKind
	 * @see org.postkeel.model.impl.ModelPackageImpl#getSendingSystemKind()
	 * @generated
	 */
	int SENDING_SYSTEM_KIND = 28;

	/**
	 * The meta object id for the '{@link org.postkeel.model.PathStatus <em>Path Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.PathStatus
	 * @see org.postkeel.model.impl.ModelPackageImpl#getPathStatus()
	 * @generated
	 */
	int PATH_STATUS = 29;

	/**
	 * The meta object id for the '{@link org.postkeel.model.PauseStatus <em>Pause Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.PauseStatus
	 * @see org.postkeel.model.impl.ModelPackageImpl#getPauseStatus()
	 * @generated
	 */
	int PAUSE_STATUS = 30;

	/**
	 * The meta object id for the '{@link org.postkeel.model.PauseReading <em>Pause Reading</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.PauseReading
	 * @see org.postkeel.model.impl.ModelPackageImpl#getPauseReading()
	 * @generated
	 */
	int PAUSE_READING = 31;

	/**
	 * The meta object id for the '{@link org.postkeel.model.ActionKind <em>Action Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.ActionKind
	 * @see org.postkeel.model.impl.ModelPackageImpl#getActionKind()
	 * @generated
	 */
	int ACTION_KIND = 32;

	/**
	 * The meta object id for the '{@link org.postkeel.model.ActionPriority <em>Action Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.ActionPriority
	 * @see org.postkeel.model.impl.ModelPackageImpl#getActionPriority()
	 * @generated
	 */
	int ACTION_PRIORITY = 33;

	/**
	 * The meta object id for the '{@link org.postkeel.model.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.ActionStatus
	 * @see org.postkeel.model.impl.ModelPackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 34;

	/**
	 * The meta object id for the '{@link org.postkeel.model.StepKind <em>Step Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.StepKind
	 * @see org.postkeel.model.impl.ModelPackageImpl#getStepKind()
	 * @generated
	 */
	int STEP_KIND = 35;

	/**
	 * The meta object id for the '{@link org.postkeel.model.EnforcementKind <em>Enforcement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.EnforcementKind
	 * @see org.postkeel.model.impl.ModelPackageImpl#getEnforcementKind()
	 * @generated
	 */
	int ENFORCEMENT_KIND = 36;

	/**
	 * The meta object id for the '{@link org.postkeel.model.SightingSource <em>Sighting Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.SightingSource
	 * @see org.postkeel.model.impl.ModelPackageImpl#getSightingSource()
	 * @generated
	 */
	int SIGHTING_SOURCE = 37;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.postkeel.model.impl.ModelPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 38;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.postkeel.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 39;


	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.postkeel.model.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.Assessment#getId()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.postkeel.model.Assessment#getCustomer()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getTenantDomain <em>Tenant Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tenant Domain</em>'.
	 * @see org.postkeel.model.Assessment#getTenantDomain()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_TenantDomain();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getConsultant <em>Consultant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consultant</em>'.
	 * @see org.postkeel.model.Assessment#getConsultant()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Consultant();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.postkeel.model.Assessment#getStartedOn()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.postkeel.model.Assessment#getLanguage()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getCatalogueDate <em>Catalogue Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Catalogue Date</em>'.
	 * @see org.postkeel.model.Assessment#getCatalogueDate()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_CatalogueDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getServers <em>Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Servers</em>'.
	 * @see org.postkeel.model.Assessment#getServers()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Servers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getConnectors <em>Connectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Connectors</em>'.
	 * @see org.postkeel.model.Assessment#getConnectors()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Connectors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getTraffic <em>Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Traffic</em>'.
	 * @see org.postkeel.model.Assessment#getTraffic()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Traffic();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.postkeel.model.Assessment#getEvidence()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.postkeel.model.Assessment#getEndedOn()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getPauseReading <em>Pause Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause Reading</em>'.
	 * @see org.postkeel.model.Assessment#getPauseReading()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_PauseReading();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getGateways <em>Gateways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gateways</em>'.
	 * @see org.postkeel.model.Assessment#getGateways()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Gateways();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systems</em>'.
	 * @see org.postkeel.model.Assessment#getSystems()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Systems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getPaths <em>Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paths</em>'.
	 * @see org.postkeel.model.Assessment#getPaths()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Paths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getPauses <em>Pauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pauses</em>'.
	 * @see org.postkeel.model.Assessment#getPauses()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Pauses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.postkeel.model.Assessment#getActions()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see org.postkeel.model.Assessment#getScenarios()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Scenarios();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.postkeel.model.Assessment#getAssumptions()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Assumptions();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assessment#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.Assessment#getNotes()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getHybridConfigurations <em>Hybrid Configurations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hybrid Configurations</em>'.
	 * @see org.postkeel.model.Assessment#getHybridConfigurations()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_HybridConfigurations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getSightings <em>Sightings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sightings</em>'.
	 * @see org.postkeel.model.Assessment#getSightings()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Sightings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getArrivals <em>Arrivals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arrivals</em>'.
	 * @see org.postkeel.model.Assessment#getArrivals()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Arrivals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getClients <em>Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clients</em>'.
	 * @see org.postkeel.model.Assessment#getClients()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Clients();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Assessment#getUnread <em>Unread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unread</em>'.
	 * @see org.postkeel.model.Assessment#getUnread()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Unread();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.EstateItem <em>Estate Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Estate Item</em>'.
	 * @see org.postkeel.model.EstateItem
	 * @generated
	 */
	EClass getEstateItem();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EstateItem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.EstateItem#getId()
	 * @see #getEstateItem()
	 * @generated
	 */
	EAttribute getEstateItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EstateItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.postkeel.model.EstateItem#getName()
	 * @see #getEstateItem()
	 * @generated
	 */
	EAttribute getEstateItem_Name();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Hop <em>Hop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hop</em>'.
	 * @see org.postkeel.model.Hop
	 * @generated
	 */
	EClass getHop();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Hop#getFqdn <em>Fqdn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fqdn</em>'.
	 * @see org.postkeel.model.Hop#getFqdn()
	 * @see #getHop()
	 * @generated
	 */
	EAttribute getHop_Fqdn();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Server <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Server</em>'.
	 * @see org.postkeel.model.Server
	 * @generated
	 */
	EClass getServer();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Server#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.postkeel.model.Server#getRoles()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site</em>'.
	 * @see org.postkeel.model.Server#getSite()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Site();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.postkeel.model.Server#getEdition()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#isListed <em>Listed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Listed</em>'.
	 * @see org.postkeel.model.Server#isListed()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Listed();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getEsuLicence <em>Esu Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Esu Licence</em>'.
	 * @see org.postkeel.model.Server#getEsuLicence()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_EsuLicence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getDecommissionOn <em>Decommission On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decommission On</em>'.
	 * @see org.postkeel.model.Server#getDecommissionOn()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_DecommissionOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getAssumedFirstDetectedOn <em>Assumed First Detected On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assumed First Detected On</em>'.
	 * @see org.postkeel.model.Server#getAssumedFirstDetectedOn()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_AssumedFirstDetectedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Server#getBuilds <em>Builds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Builds</em>'.
	 * @see org.postkeel.model.Server#getBuilds()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_Builds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Server#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.postkeel.model.Server#getReports()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_Reports();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.Server#getNotes()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Server#getHealthChecks <em>Health Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Health Checks</em>'.
	 * @see org.postkeel.model.Server#getHealthChecks()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_HealthChecks();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.BuildObservation <em>Build Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Build Observation</em>'.
	 * @see org.postkeel.model.BuildObservation
	 * @generated
	 */
	EClass getBuildObservation();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.BuildObservation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.BuildObservation#getId()
	 * @see #getBuildObservation()
	 * @generated
	 */
	EAttribute getBuildObservation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.BuildObservation#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.postkeel.model.BuildObservation#getBuild()
	 * @see #getBuildObservation()
	 * @generated
	 */
	EAttribute getBuildObservation_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.BuildObservation#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.postkeel.model.BuildObservation#getMethod()
	 * @see #getBuildObservation()
	 * @generated
	 */
	EAttribute getBuildObservation_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.BuildObservation#isCuLevelOnly <em>Cu Level Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cu Level Only</em>'.
	 * @see org.postkeel.model.BuildObservation#isCuLevelOnly()
	 * @see #getBuildObservation()
	 * @generated
	 */
	EAttribute getBuildObservation_CuLevelOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.BuildObservation#getObservedAt <em>Observed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed At</em>'.
	 * @see org.postkeel.model.BuildObservation#getObservedAt()
	 * @see #getBuildObservation()
	 * @generated
	 */
	EAttribute getBuildObservation_ObservedAt();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.BuildObservation#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.BuildObservation#getEvidence()
	 * @see #getBuildObservation()
	 * @generated
	 */
	EReference getBuildObservation_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.BuildObservation#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.postkeel.model.BuildObservation#getLine()
	 * @see #getBuildObservation()
	 * @generated
	 */
	EAttribute getBuildObservation_Line();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.HealthCheck <em>Health Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Health Check</em>'.
	 * @see org.postkeel.model.HealthCheck
	 * @generated
	 */
	EClass getHealthCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HealthCheck#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.HealthCheck#getId()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EAttribute getHealthCheck_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HealthCheck#getCapturedAt <em>Captured At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured At</em>'.
	 * @see org.postkeel.model.HealthCheck#getCapturedAt()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EAttribute getHealthCheck_CapturedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HealthCheck#getCheckerVersion <em>Checker Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checker Version</em>'.
	 * @see org.postkeel.model.HealthCheck#getCheckerVersion()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EAttribute getHealthCheck_CheckerVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HealthCheck#getVulnerable <em>Vulnerable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vulnerable</em>'.
	 * @see org.postkeel.model.HealthCheck#getVulnerable()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EAttribute getHealthCheck_Vulnerable();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HealthCheck#getOnline <em>Online</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Online</em>'.
	 * @see org.postkeel.model.HealthCheck#getOnline()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EAttribute getHealthCheck_Online();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HealthCheck#getCertificateExpiresOn <em>Certificate Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate Expires On</em>'.
	 * @see org.postkeel.model.HealthCheck#getCertificateExpiresOn()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EAttribute getHealthCheck_CertificateExpiresOn();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.HealthCheck#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.HealthCheck#getEvidence()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EReference getHealthCheck_Evidence();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.EnforcementReport <em>Enforcement Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enforcement Report</em>'.
	 * @see org.postkeel.model.EnforcementReport
	 * @generated
	 */
	EClass getEnforcementReport();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.EnforcementReport#getId()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.postkeel.model.EnforcementReport#getBuild()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.postkeel.model.EnforcementReport#getProduct()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getFirstDetected <em>First Detected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Detected</em>'.
	 * @see org.postkeel.model.EnforcementReport#getFirstDetected()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_FirstDetected();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getThrottleFrom <em>Throttle From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Throttle From</em>'.
	 * @see org.postkeel.model.EnforcementReport#getThrottleFrom()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_ThrottleFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getBlockFrom <em>Block From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block From</em>'.
	 * @see org.postkeel.model.EnforcementReport#getBlockFrom()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_BlockFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getNextStageOn <em>Next Stage On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Stage On</em>'.
	 * @see org.postkeel.model.EnforcementReport#getNextStageOn()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_NextStageOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getNextThrottleMinutes <em>Next Throttle Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Throttle Minutes</em>'.
	 * @see org.postkeel.model.EnforcementReport#getNextThrottleMinutes()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_NextThrottleMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getNextBlockMinutes <em>Next Block Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Block Minutes</em>'.
	 * @see org.postkeel.model.EnforcementReport#getNextBlockMinutes()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_NextBlockMinutes();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.EnforcementReport#getRecommendedBuilds <em>Recommended Builds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recommended Builds</em>'.
	 * @see org.postkeel.model.EnforcementReport#getRecommendedBuilds()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_RecommendedBuilds();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getCapturedAt <em>Captured At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured At</em>'.
	 * @see org.postkeel.model.EnforcementReport#getCapturedAt()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_CapturedAt();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.EnforcementReport#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.EnforcementReport#getEvidence()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EReference getEnforcementReport_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementReport#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.postkeel.model.EnforcementReport#getLine()
	 * @see #getEnforcementReport()
	 * @generated
	 */
	EAttribute getEnforcementReport_Line();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Connector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connector</em>'.
	 * @see org.postkeel.model.Connector
	 * @generated
	 */
	EClass getConnector();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.postkeel.model.Connector#getKind()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.postkeel.model.Connector#getEnabled()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.postkeel.model.Connector#getComment()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Comment();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getAddressSpaces <em>Address Spaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Address Spaces</em>'.
	 * @see org.postkeel.model.Connector#getAddressSpaces()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_AddressSpaces();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getSmartHosts <em>Smart Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Smart Hosts</em>'.
	 * @see org.postkeel.model.Connector#getSmartHosts()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_SmartHosts();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getSourceServers <em>Source Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Servers</em>'.
	 * @see org.postkeel.model.Connector#getSourceServers()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_SourceServers();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getDnsRouting <em>Dns Routing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dns Routing</em>'.
	 * @see org.postkeel.model.Connector#getDnsRouting()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_DnsRouting();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getFrontendProxy <em>Frontend Proxy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frontend Proxy</em>'.
	 * @see org.postkeel.model.Connector#getFrontendProxy()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_FrontendProxy();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getCloudServicesMail <em>Cloud Services Mail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cloud Services Mail</em>'.
	 * @see org.postkeel.model.Connector#getCloudServicesMail()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_CloudServicesMail();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getRequireTls <em>Require Tls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Require Tls</em>'.
	 * @see org.postkeel.model.Connector#getRequireTls()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_RequireTls();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getTlsDomain <em>Tls Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tls Domain</em>'.
	 * @see org.postkeel.model.Connector#getTlsDomain()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_TlsDomain();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getTlsCertificateName <em>Tls Certificate Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tls Certificate Name</em>'.
	 * @see org.postkeel.model.Connector#getTlsCertificateName()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_TlsCertificateName();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getFqdn <em>Fqdn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fqdn</em>'.
	 * @see org.postkeel.model.Connector#getFqdn()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Fqdn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getConnectorType <em>Connector Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector Type</em>'.
	 * @see org.postkeel.model.Connector#getConnectorType()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_ConnectorType();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getSenderIpAddresses <em>Sender Ip Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sender Ip Addresses</em>'.
	 * @see org.postkeel.model.Connector#getSenderIpAddresses()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_SenderIpAddresses();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getSenderDomains <em>Sender Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sender Domains</em>'.
	 * @see org.postkeel.model.Connector#getSenderDomains()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_SenderDomains();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getUnreadable <em>Unreadable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Unreadable</em>'.
	 * @see org.postkeel.model.Connector#getUnreadable()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Unreadable();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.Connector#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.Connector#getEvidence()
	 * @see #getConnector()
	 * @generated
	 */
	EReference getConnector_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.postkeel.model.Connector#getLine()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Line();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getRecipientDomains <em>Recipient Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recipient Domains</em>'.
	 * @see org.postkeel.model.Connector#getRecipientDomains()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_RecipientDomains();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getRouteAllMessagesViaOnPremises <em>Route All Messages Via On Premises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Route All Messages Via On Premises</em>'.
	 * @see org.postkeel.model.Connector#getRouteAllMessagesViaOnPremises()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_RouteAllMessagesViaOnPremises();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getRemoteIpRanges <em>Remote Ip Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Remote Ip Ranges</em>'.
	 * @see org.postkeel.model.Connector#getRemoteIpRanges()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_RemoteIpRanges();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getBindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bindings</em>'.
	 * @see org.postkeel.model.Connector#getBindings()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Bindings();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getPermissionGroups <em>Permission Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Permission Groups</em>'.
	 * @see org.postkeel.model.Connector#getPermissionGroups()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_PermissionGroups();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Connector#getAuthMechanisms <em>Auth Mechanisms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Auth Mechanisms</em>'.
	 * @see org.postkeel.model.Connector#getAuthMechanisms()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_AuthMechanisms();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.TrafficSeries <em>Traffic Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Traffic Series</em>'.
	 * @see org.postkeel.model.TrafficSeries
	 * @generated
	 */
	EClass getTrafficSeries();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.TrafficSeries#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.TrafficSeries#getId()
	 * @see #getTrafficSeries()
	 * @generated
	 */
	EAttribute getTrafficSeries_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.TrafficSeries#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.postkeel.model.TrafficSeries#getServer()
	 * @see #getTrafficSeries()
	 * @generated
	 */
	EAttribute getTrafficSeries_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.TrafficSeries#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.postkeel.model.TrafficSeries#getConnector()
	 * @see #getTrafficSeries()
	 * @generated
	 */
	EAttribute getTrafficSeries_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.TrafficSeries#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client</em>'.
	 * @see org.postkeel.model.TrafficSeries#getClient()
	 * @see #getTrafficSeries()
	 * @generated
	 */
	EAttribute getTrafficSeries_Client();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.TrafficSeries#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Days</em>'.
	 * @see org.postkeel.model.TrafficSeries#getDays()
	 * @see #getTrafficSeries()
	 * @generated
	 */
	EReference getTrafficSeries_Days();

	/**
	 * Returns the meta object for the reference list '{@link org.postkeel.model.TrafficSeries#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.postkeel.model.TrafficSeries#getEvidence()
	 * @see #getTrafficSeries()
	 * @generated
	 */
	EReference getTrafficSeries_Evidence();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.DailyCount <em>Daily Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Daily Count</em>'.
	 * @see org.postkeel.model.DailyCount
	 * @generated
	 */
	EClass getDailyCount();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.DailyCount#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.postkeel.model.DailyCount#getDay()
	 * @see #getDailyCount()
	 * @generated
	 */
	EAttribute getDailyCount_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.DailyCount#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.postkeel.model.DailyCount#getMessages()
	 * @see #getDailyCount()
	 * @generated
	 */
	EAttribute getDailyCount_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.DailyCount#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipients</em>'.
	 * @see org.postkeel.model.DailyCount#getRecipients()
	 * @see #getDailyCount()
	 * @generated
	 */
	EAttribute getDailyCount_Recipients();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.DailyCount#getThrottled <em>Throttled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Throttled</em>'.
	 * @see org.postkeel.model.DailyCount#getThrottled()
	 * @see #getDailyCount()
	 * @generated
	 */
	EAttribute getDailyCount_Throttled();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.DailyCount#getBlocked <em>Blocked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked</em>'.
	 * @see org.postkeel.model.DailyCount#getBlocked()
	 * @see #getDailyCount()
	 * @generated
	 */
	EAttribute getDailyCount_Blocked();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.postkeel.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.Evidence#getId()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.postkeel.model.Evidence#getFileName()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.postkeel.model.Evidence#getSha256()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.postkeel.model.Evidence#getSize()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.postkeel.model.Evidence#getKind()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getCapturedAt <em>Captured At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured At</em>'.
	 * @see org.postkeel.model.Evidence#getCapturedAt()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_CapturedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.postkeel.model.Evidence#getHost()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#isKept <em>Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept</em>'.
	 * @see org.postkeel.model.Evidence#isKept()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kept();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Evidence#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.Evidence#getNotes()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Notes();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.HybridConfiguration <em>Hybrid Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hybrid Configuration</em>'.
	 * @see org.postkeel.model.HybridConfiguration
	 * @generated
	 */
	EClass getHybridConfiguration();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HybridConfiguration#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getId()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.HybridConfiguration#getSendingServers <em>Sending Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sending Servers</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getSendingServers()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_SendingServers();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.HybridConfiguration#getReceivingServers <em>Receiving Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Receiving Servers</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getReceivingServers()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_ReceivingServers();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.HybridConfiguration#getEdgeServers <em>Edge Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Edge Servers</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getEdgeServers()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_EdgeServers();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HybridConfiguration#getSmartHost <em>Smart Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smart Host</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getSmartHost()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_SmartHost();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.HybridConfiguration#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Domains</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getDomains()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_Domains();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HybridConfiguration#getTlsCertificateName <em>Tls Certificate Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tls Certificate Name</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getTlsCertificateName()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_TlsCertificateName();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.HybridConfiguration#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getEvidence()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EReference getHybridConfiguration_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.HybridConfiguration#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.postkeel.model.HybridConfiguration#getLine()
	 * @see #getHybridConfiguration()
	 * @generated
	 */
	EAttribute getHybridConfiguration_Line();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.EnforcementSighting <em>Enforcement Sighting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enforcement Sighting</em>'.
	 * @see org.postkeel.model.EnforcementSighting
	 * @generated
	 */
	EClass getEnforcementSighting();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getId()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getKind()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getSource()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getServer()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getMinutesPerHour <em>Minutes Per Hour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Hour</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getMinutesPerHour()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_MinutesPerHour();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getSeenAt <em>Seen At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen At</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getSeenAt()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_SeenAt();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getMessages()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getConnector()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_Connector();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.EnforcementSighting#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getEvidence()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EReference getEnforcementSighting_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.EnforcementSighting#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.postkeel.model.EnforcementSighting#getLine()
	 * @see #getEnforcementSighting()
	 * @generated
	 */
	EAttribute getEnforcementSighting_Line();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Arrival <em>Arrival</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arrival</em>'.
	 * @see org.postkeel.model.Arrival
	 * @generated
	 */
	EClass getArrival();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.Arrival#getId()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.postkeel.model.Arrival#getSource()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getLastHop <em>Last Hop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Hop</em>'.
	 * @see org.postkeel.model.Arrival#getLastHop()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_LastHop();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getExchange <em>Exchange</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exchange</em>'.
	 * @see org.postkeel.model.Arrival#getExchange()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Exchange();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.postkeel.model.Arrival#getBuild()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getPublicIp <em>Public Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Ip</em>'.
	 * @see org.postkeel.model.Arrival#getPublicIp()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_PublicIp();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getHelo <em>Helo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Helo</em>'.
	 * @see org.postkeel.model.Arrival#getHelo()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Helo();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.postkeel.model.Arrival#getConnector()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.postkeel.model.Arrival#getDevice()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.postkeel.model.Arrival#getMessages()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getFirstAt <em>First At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First At</em>'.
	 * @see org.postkeel.model.Arrival#getFirstAt()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_FirstAt();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getLastAt <em>Last At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last At</em>'.
	 * @see org.postkeel.model.Arrival#getLastAt()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_LastAt();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.Arrival#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.Arrival#getEvidence()
	 * @see #getArrival()
	 * @generated
	 */
	EReference getArrival_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Arrival#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.postkeel.model.Arrival#getLine()
	 * @see #getArrival()
	 * @generated
	 */
	EAttribute getArrival_Line();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.ClientSighting <em>Client Sighting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Sighting</em>'.
	 * @see org.postkeel.model.ClientSighting
	 * @generated
	 */
	EClass getClientSighting();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.ClientSighting#getId()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.postkeel.model.ClientSighting#getAddress()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getHelo <em>Helo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Helo</em>'.
	 * @see org.postkeel.model.ClientSighting#getHelo()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Helo();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.postkeel.model.ClientSighting#getServer()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.postkeel.model.ClientSighting#getConnector()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Connector();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.ClientSighting#getSenders <em>Senders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Senders</em>'.
	 * @see org.postkeel.model.ClientSighting#getSenders()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Senders();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sessions</em>'.
	 * @see org.postkeel.model.ClientSighting#getSessions()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Sessions();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.postkeel.model.ClientSighting#getMessages()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getFirstAt <em>First At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First At</em>'.
	 * @see org.postkeel.model.ClientSighting#getFirstAt()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_FirstAt();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ClientSighting#getLastAt <em>Last At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last At</em>'.
	 * @see org.postkeel.model.ClientSighting#getLastAt()
	 * @see #getClientSighting()
	 * @generated
	 */
	EAttribute getClientSighting_LastAt();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.ClientSighting#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evidence</em>'.
	 * @see org.postkeel.model.ClientSighting#getEvidence()
	 * @see #getClientSighting()
	 * @generated
	 */
	EReference getClientSighting_Evidence();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.UnreadPart <em>Unread Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unread Part</em>'.
	 * @see org.postkeel.model.UnreadPart
	 * @generated
	 */
	EClass getUnreadPart();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.UnreadPart#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.UnreadPart#getId()
	 * @see #getUnreadPart()
	 * @generated
	 */
	EAttribute getUnreadPart_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.UnreadPart#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.postkeel.model.UnreadPart#getFile()
	 * @see #getUnreadPart()
	 * @generated
	 */
	EAttribute getUnreadPart_File();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.UnreadPart#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.postkeel.model.UnreadPart#getLine()
	 * @see #getUnreadPart()
	 * @generated
	 */
	EAttribute getUnreadPart_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.UnreadPart#getEnglish <em>English</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>English</em>'.
	 * @see org.postkeel.model.UnreadPart#getEnglish()
	 * @see #getUnreadPart()
	 * @generated
	 */
	EAttribute getUnreadPart_English();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.UnreadPart#getGerman <em>German</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>German</em>'.
	 * @see org.postkeel.model.UnreadPart#getGerman()
	 * @see #getUnreadPart()
	 * @generated
	 */
	EAttribute getUnreadPart_German();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Gateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gateway</em>'.
	 * @see org.postkeel.model.Gateway
	 * @generated
	 */
	EClass getGateway();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.Gateway#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Addresses</em>'.
	 * @see org.postkeel.model.Gateway#getAddresses()
	 * @see #getGateway()
	 * @generated
	 */
	EAttribute getGateway_Addresses();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Gateway#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.postkeel.model.Gateway#getProduct()
	 * @see #getGateway()
	 * @generated
	 */
	EAttribute getGateway_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Gateway#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.Gateway#getNotes()
	 * @see #getGateway()
	 * @generated
	 */
	EAttribute getGateway_Notes();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.SendingSystem <em>Sending System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sending System</em>'.
	 * @see org.postkeel.model.SendingSystem
	 * @generated
	 */
	EClass getSendingSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.postkeel.model.SendingSystem#getKind()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.SendingSystem#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Addresses</em>'.
	 * @see org.postkeel.model.SendingSystem#getAddresses()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Addresses();

	/**
	 * Returns the meta object for the attribute list '{@link org.postkeel.model.SendingSystem#getSenderAddresses <em>Sender Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sender Addresses</em>'.
	 * @see org.postkeel.model.SendingSystem#getSenderAddresses()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_SenderAddresses();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getTls12 <em>Tls12</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tls12</em>'.
	 * @see org.postkeel.model.SendingSystem#getTls12()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Tls12();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getAuthentication <em>Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authentication</em>'.
	 * @see org.postkeel.model.SendingSystem#getAuthentication()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Authentication();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getOauth <em>Oauth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Oauth</em>'.
	 * @see org.postkeel.model.SendingSystem#getOauth()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Oauth();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.postkeel.model.SendingSystem#getCertificate()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Certificate();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getFixedPublicIp <em>Fixed Public Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed Public Ip</em>'.
	 * @see org.postkeel.model.SendingSystem#getFixedPublicIp()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_FixedPublicIp();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getWritesToInternal <em>Writes To Internal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writes To Internal</em>'.
	 * @see org.postkeel.model.SendingSystem#getWritesToInternal()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_WritesToInternal();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getWritesToExternal <em>Writes To External</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writes To External</em>'.
	 * @see org.postkeel.model.SendingSystem#getWritesToExternal()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_WritesToExternal();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getMessagesPerDay <em>Messages Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages Per Day</em>'.
	 * @see org.postkeel.model.SendingSystem#getMessagesPerDay()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_MessagesPerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.postkeel.model.SendingSystem#getOwner()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.SendingSystem#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.SendingSystem#getNotes()
	 * @see #getSendingSystem()
	 * @generated
	 */
	EAttribute getSendingSystem_Notes();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.MailflowPath <em>Mailflow Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mailflow Path</em>'.
	 * @see org.postkeel.model.MailflowPath
	 * @generated
	 */
	EClass getMailflowPath();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.MailflowPath#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Start</em>'.
	 * @see org.postkeel.model.MailflowPath#getStart()
	 * @see #getMailflowPath()
	 * @generated
	 */
	EReference getMailflowPath_Start();

	/**
	 * Returns the meta object for the reference list '{@link org.postkeel.model.MailflowPath#getHops <em>Hops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hops</em>'.
	 * @see org.postkeel.model.MailflowPath#getHops()
	 * @see #getMailflowPath()
	 * @generated
	 */
	EReference getMailflowPath_Hops();

	/**
	 * Returns the meta object for the reference '{@link org.postkeel.model.MailflowPath#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Connector</em>'.
	 * @see org.postkeel.model.MailflowPath#getConnector()
	 * @see #getMailflowPath()
	 * @generated
	 */
	EReference getMailflowPath_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.MailflowPath#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.postkeel.model.MailflowPath#getStatus()
	 * @see #getMailflowPath()
	 * @generated
	 */
	EAttribute getMailflowPath_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.MailflowPath#getConfirmedBy <em>Confirmed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed By</em>'.
	 * @see org.postkeel.model.MailflowPath#getConfirmedBy()
	 * @see #getMailflowPath()
	 * @generated
	 */
	EAttribute getMailflowPath_ConfirmedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.MailflowPath#getConfirmedOn <em>Confirmed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed On</em>'.
	 * @see org.postkeel.model.MailflowPath#getConfirmedOn()
	 * @see #getMailflowPath()
	 * @generated
	 */
	EAttribute getMailflowPath_ConfirmedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.MailflowPath#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.MailflowPath#getNotes()
	 * @see #getMailflowPath()
	 * @generated
	 */
	EAttribute getMailflowPath_Notes();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.PausePeriod <em>Pause Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pause Period</em>'.
	 * @see org.postkeel.model.PausePeriod
	 * @generated
	 */
	EClass getPausePeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.PausePeriod#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.PausePeriod#getId()
	 * @see #getPausePeriod()
	 * @generated
	 */
	EAttribute getPausePeriod_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.PausePeriod#getStartOn <em>Start On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start On</em>'.
	 * @see org.postkeel.model.PausePeriod#getStartOn()
	 * @see #getPausePeriod()
	 * @generated
	 */
	EAttribute getPausePeriod_StartOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.PausePeriod#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.postkeel.model.PausePeriod#getDays()
	 * @see #getPausePeriod()
	 * @generated
	 */
	EAttribute getPausePeriod_Days();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.PausePeriod#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.postkeel.model.PausePeriod#getStatus()
	 * @see #getPausePeriod()
	 * @generated
	 */
	EAttribute getPausePeriod_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.PausePeriod#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.PausePeriod#getNotes()
	 * @see #getPausePeriod()
	 * @generated
	 */
	EAttribute getPausePeriod_Notes();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.RemediationAction <em>Remediation Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remediation Action</em>'.
	 * @see org.postkeel.model.RemediationAction
	 * @generated
	 */
	EClass getRemediationAction();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.RemediationAction#getId()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.postkeel.model.RemediationAction#getTitle()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.postkeel.model.RemediationAction#getKind()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.postkeel.model.RemediationAction#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.postkeel.model.RemediationAction#getTargets()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EReference getRemediationAction_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.postkeel.model.RemediationAction#getPriority()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.postkeel.model.RemediationAction#getOwner()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.postkeel.model.RemediationAction#getEffort()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getStartOn <em>Start On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start On</em>'.
	 * @see org.postkeel.model.RemediationAction#getStartOn()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_StartOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.postkeel.model.RemediationAction#getDueOn()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.postkeel.model.RemediationAction#getStatus()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Status();

	/**
	 * Returns the meta object for the reference list '{@link org.postkeel.model.RemediationAction#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Depends On</em>'.
	 * @see org.postkeel.model.RemediationAction#getDependsOn()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EReference getRemediationAction_DependsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.postkeel.model.RemediationAction#getRationale()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getAcceptance <em>Acceptance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptance</em>'.
	 * @see org.postkeel.model.RemediationAction#getAcceptance()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Acceptance();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getProposedBy <em>Proposed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed By</em>'.
	 * @see org.postkeel.model.RemediationAction#getProposedBy()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_ProposedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.RemediationAction#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.RemediationAction#getNotes()
	 * @see #getRemediationAction()
	 * @generated
	 */
	EAttribute getRemediationAction_Notes();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.postkeel.model.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Scenario#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.Scenario#getId()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Scenario#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.postkeel.model.Scenario#getName()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Scenario#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.postkeel.model.Scenario#getDescription()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.postkeel.model.Scenario#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.postkeel.model.Scenario#getSteps()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Steps();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.ScenarioStep <em>Scenario Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario Step</em>'.
	 * @see org.postkeel.model.ScenarioStep
	 * @generated
	 */
	EClass getScenarioStep();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ScenarioStep#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.ScenarioStep#getId()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ScenarioStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.postkeel.model.ScenarioStep#getKind()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.postkeel.model.ScenarioStep#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.postkeel.model.ScenarioStep#getTargets()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EReference getScenarioStep_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ScenarioStep#getStartOn <em>Start On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start On</em>'.
	 * @see org.postkeel.model.ScenarioStep#getStartOn()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_StartOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ScenarioStep#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.postkeel.model.ScenarioStep#getDays()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_Days();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ScenarioStep#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.postkeel.model.ScenarioStep#getBuild()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.ScenarioStep#getRoute <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Route</em>'.
	 * @see org.postkeel.model.ScenarioStep#getRoute()
	 * @see #getScenarioStep()
	 * @generated
	 */
	EAttribute getScenarioStep_Route();

	/**
	 * Returns the meta object for class '{@link org.postkeel.model.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.postkeel.model.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assumption#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.Assumption#getId()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assumption#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.postkeel.model.Assumption#getStatement()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assumption#getMadeBy <em>Made By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made By</em>'.
	 * @see org.postkeel.model.Assumption#getMadeBy()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_MadeBy();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assumption#getMadeOn <em>Made On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made On</em>'.
	 * @see org.postkeel.model.Assumption#getMadeOn()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_MadeOn();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Assumption#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.postkeel.model.Assumption#getNotes()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Notes();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.ServerRole <em>Server Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Server Role</em>'.
	 * @see org.postkeel.model.ServerRole
	 * @generated
	 */
	EEnum getServerRole();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.BuildMethod <em>Build Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Build Method</em>'.
	 * @see org.postkeel.model.BuildMethod
	 * @generated
	 */
	EEnum getBuildMethod();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.ConnectorKind <em>Connector Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Connector Kind</em>'.
	 * @see org.postkeel.model.ConnectorKind
	 * @generated
	 */
	EEnum getConnectorKind();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer</em>'.
	 * @see org.postkeel.model.Answer
	 * @generated
	 */
	EEnum getAnswer();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.SendingSystemKind <em>Sending System Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sending System Kind</em>'.
	 * @see org.postkeel.model.SendingSystemKind
	 * @generated
	 */
	EEnum getSendingSystemKind();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.PathStatus <em>Path Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Path Status</em>'.
	 * @see org.postkeel.model.PathStatus
	 * @generated
	 */
	EEnum getPathStatus();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.PauseStatus <em>Pause Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pause Status</em>'.
	 * @see org.postkeel.model.PauseStatus
	 * @generated
	 */
	EEnum getPauseStatus();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.PauseReading <em>Pause Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pause Reading</em>'.
	 * @see org.postkeel.model.PauseReading
	 * @generated
	 */
	EEnum getPauseReading();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.ActionKind <em>Action Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Kind</em>'.
	 * @see org.postkeel.model.ActionKind
	 * @generated
	 */
	EEnum getActionKind();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.ActionPriority <em>Action Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Priority</em>'.
	 * @see org.postkeel.model.ActionPriority
	 * @generated
	 */
	EEnum getActionPriority();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.postkeel.model.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.StepKind <em>Step Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Kind</em>'.
	 * @see org.postkeel.model.StepKind
	 * @generated
	 */
	EEnum getStepKind();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.EnforcementKind <em>Enforcement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Enforcement Kind</em>'.
	 * @see org.postkeel.model.EnforcementKind
	 * @generated
	 */
	EEnum getEnforcementKind();

	/**
	 * Returns the meta object for enum '{@link org.postkeel.model.SightingSource <em>Sighting Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sighting Source</em>'.
	 * @see org.postkeel.model.SightingSource
	 * @generated
	 */
	EEnum getSightingSource();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Calendar day, ISO 8601: 2026-11-25.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Point in time, ISO 8601 in UTC: 2026-11-25T08:14:02Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.AssessmentImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__ID = eINSTANCE.getAssessment_Id();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__CUSTOMER = eINSTANCE.getAssessment_Customer();

		/**
		 * The meta object literal for the '<em><b>Tenant Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__TENANT_DOMAIN = eINSTANCE.getAssessment_TenantDomain();

		/**
		 * The meta object literal for the '<em><b>Consultant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__CONSULTANT = eINSTANCE.getAssessment_Consultant();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__STARTED_ON = eINSTANCE.getAssessment_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__LANGUAGE = eINSTANCE.getAssessment_Language();

		/**
		 * The meta object literal for the '<em><b>Catalogue Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__CATALOGUE_DATE = eINSTANCE.getAssessment_CatalogueDate();

		/**
		 * The meta object literal for the '<em><b>Servers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__SERVERS = eINSTANCE.getAssessment_Servers();

		/**
		 * The meta object literal for the '<em><b>Connectors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__CONNECTORS = eINSTANCE.getAssessment_Connectors();

		/**
		 * The meta object literal for the '<em><b>Traffic</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__TRAFFIC = eINSTANCE.getAssessment_Traffic();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__EVIDENCE = eINSTANCE.getAssessment_Evidence();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__ENDED_ON = eINSTANCE.getAssessment_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Pause Reading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__PAUSE_READING = eINSTANCE.getAssessment_PauseReading();

		/**
		 * The meta object literal for the '<em><b>Gateways</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__GATEWAYS = eINSTANCE.getAssessment_Gateways();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__SYSTEMS = eINSTANCE.getAssessment_Systems();

		/**
		 * The meta object literal for the '<em><b>Paths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__PATHS = eINSTANCE.getAssessment_Paths();

		/**
		 * The meta object literal for the '<em><b>Pauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__PAUSES = eINSTANCE.getAssessment_Pauses();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__ACTIONS = eINSTANCE.getAssessment_Actions();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__SCENARIOS = eINSTANCE.getAssessment_Scenarios();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__ASSUMPTIONS = eINSTANCE.getAssessment_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__NOTES = eINSTANCE.getAssessment_Notes();

		/**
		 * The meta object literal for the '<em><b>Hybrid Configurations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__HYBRID_CONFIGURATIONS = eINSTANCE.getAssessment_HybridConfigurations();

		/**
		 * The meta object literal for the '<em><b>Sightings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__SIGHTINGS = eINSTANCE.getAssessment_Sightings();

		/**
		 * The meta object literal for the '<em><b>Arrivals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__ARRIVALS = eINSTANCE.getAssessment_Arrivals();

		/**
		 * The meta object literal for the '<em><b>Clients</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__CLIENTS = eINSTANCE.getAssessment_Clients();

		/**
		 * The meta object literal for the '<em><b>Unread</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__UNREAD = eINSTANCE.getAssessment_Unread();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.EstateItemImpl <em>Estate Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.EstateItemImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getEstateItem()
		 * @generated
		 */
		EClass ESTATE_ITEM = eINSTANCE.getEstateItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTATE_ITEM__ID = eINSTANCE.getEstateItem_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTATE_ITEM__NAME = eINSTANCE.getEstateItem_Name();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.HopImpl <em>Hop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.HopImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getHop()
		 * @generated
		 */
		EClass HOP = eINSTANCE.getHop();

		/**
		 * The meta object literal for the '<em><b>Fqdn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOP__FQDN = eINSTANCE.getHop_Fqdn();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.ServerImpl <em>Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.ServerImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getServer()
		 * @generated
		 */
		EClass SERVER = eINSTANCE.getServer();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__ROLES = eINSTANCE.getServer_Roles();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__SITE = eINSTANCE.getServer_Site();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__EDITION = eINSTANCE.getServer_Edition();

		/**
		 * The meta object literal for the '<em><b>Listed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__LISTED = eINSTANCE.getServer_Listed();

		/**
		 * The meta object literal for the '<em><b>Esu Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__ESU_LICENCE = eINSTANCE.getServer_EsuLicence();

		/**
		 * The meta object literal for the '<em><b>Decommission On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__DECOMMISSION_ON = eINSTANCE.getServer_DecommissionOn();

		/**
		 * The meta object literal for the '<em><b>Assumed First Detected On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__ASSUMED_FIRST_DETECTED_ON = eINSTANCE.getServer_AssumedFirstDetectedOn();

		/**
		 * The meta object literal for the '<em><b>Builds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__BUILDS = eINSTANCE.getServer_Builds();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__REPORTS = eINSTANCE.getServer_Reports();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__NOTES = eINSTANCE.getServer_Notes();

		/**
		 * The meta object literal for the '<em><b>Health Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__HEALTH_CHECKS = eINSTANCE.getServer_HealthChecks();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.BuildObservationImpl <em>Build Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.BuildObservationImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getBuildObservation()
		 * @generated
		 */
		EClass BUILD_OBSERVATION = eINSTANCE.getBuildObservation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUILD_OBSERVATION__ID = eINSTANCE.getBuildObservation_Id();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUILD_OBSERVATION__BUILD = eINSTANCE.getBuildObservation_Build();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUILD_OBSERVATION__METHOD = eINSTANCE.getBuildObservation_Method();

		/**
		 * The meta object literal for the '<em><b>Cu Level Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUILD_OBSERVATION__CU_LEVEL_ONLY = eINSTANCE.getBuildObservation_CuLevelOnly();

		/**
		 * The meta object literal for the '<em><b>Observed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUILD_OBSERVATION__OBSERVED_AT = eINSTANCE.getBuildObservation_ObservedAt();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUILD_OBSERVATION__EVIDENCE = eINSTANCE.getBuildObservation_Evidence();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUILD_OBSERVATION__LINE = eINSTANCE.getBuildObservation_Line();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.HealthCheckImpl <em>Health Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.HealthCheckImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getHealthCheck()
		 * @generated
		 */
		EClass HEALTH_CHECK = eINSTANCE.getHealthCheck();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH_CHECK__ID = eINSTANCE.getHealthCheck_Id();

		/**
		 * The meta object literal for the '<em><b>Captured At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH_CHECK__CAPTURED_AT = eINSTANCE.getHealthCheck_CapturedAt();

		/**
		 * The meta object literal for the '<em><b>Checker Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH_CHECK__CHECKER_VERSION = eINSTANCE.getHealthCheck_CheckerVersion();

		/**
		 * The meta object literal for the '<em><b>Vulnerable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH_CHECK__VULNERABLE = eINSTANCE.getHealthCheck_Vulnerable();

		/**
		 * The meta object literal for the '<em><b>Online</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH_CHECK__ONLINE = eINSTANCE.getHealthCheck_Online();

		/**
		 * The meta object literal for the '<em><b>Certificate Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH_CHECK__CERTIFICATE_EXPIRES_ON = eINSTANCE.getHealthCheck_CertificateExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HEALTH_CHECK__EVIDENCE = eINSTANCE.getHealthCheck_Evidence();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.EnforcementReportImpl <em>Enforcement Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.EnforcementReportImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getEnforcementReport()
		 * @generated
		 */
		EClass ENFORCEMENT_REPORT = eINSTANCE.getEnforcementReport();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__ID = eINSTANCE.getEnforcementReport_Id();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__BUILD = eINSTANCE.getEnforcementReport_Build();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__PRODUCT = eINSTANCE.getEnforcementReport_Product();

		/**
		 * The meta object literal for the '<em><b>First Detected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__FIRST_DETECTED = eINSTANCE.getEnforcementReport_FirstDetected();

		/**
		 * The meta object literal for the '<em><b>Throttle From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__THROTTLE_FROM = eINSTANCE.getEnforcementReport_ThrottleFrom();

		/**
		 * The meta object literal for the '<em><b>Block From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__BLOCK_FROM = eINSTANCE.getEnforcementReport_BlockFrom();

		/**
		 * The meta object literal for the '<em><b>Next Stage On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__NEXT_STAGE_ON = eINSTANCE.getEnforcementReport_NextStageOn();

		/**
		 * The meta object literal for the '<em><b>Next Throttle Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES = eINSTANCE.getEnforcementReport_NextThrottleMinutes();

		/**
		 * The meta object literal for the '<em><b>Next Block Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES = eINSTANCE.getEnforcementReport_NextBlockMinutes();

		/**
		 * The meta object literal for the '<em><b>Recommended Builds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__RECOMMENDED_BUILDS = eINSTANCE.getEnforcementReport_RecommendedBuilds();

		/**
		 * The meta object literal for the '<em><b>Captured At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__CAPTURED_AT = eINSTANCE.getEnforcementReport_CapturedAt();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENFORCEMENT_REPORT__EVIDENCE = eINSTANCE.getEnforcementReport_Evidence();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_REPORT__LINE = eINSTANCE.getEnforcementReport_Line();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.ConnectorImpl <em>Connector</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.ConnectorImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getConnector()
		 * @generated
		 */
		EClass CONNECTOR = eINSTANCE.getConnector();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__KIND = eINSTANCE.getConnector_Kind();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__ENABLED = eINSTANCE.getConnector_Enabled();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__COMMENT = eINSTANCE.getConnector_Comment();

		/**
		 * The meta object literal for the '<em><b>Address Spaces</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__ADDRESS_SPACES = eINSTANCE.getConnector_AddressSpaces();

		/**
		 * The meta object literal for the '<em><b>Smart Hosts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__SMART_HOSTS = eINSTANCE.getConnector_SmartHosts();

		/**
		 * The meta object literal for the '<em><b>Source Servers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__SOURCE_SERVERS = eINSTANCE.getConnector_SourceServers();

		/**
		 * The meta object literal for the '<em><b>Dns Routing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__DNS_ROUTING = eINSTANCE.getConnector_DnsRouting();

		/**
		 * The meta object literal for the '<em><b>Frontend Proxy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__FRONTEND_PROXY = eINSTANCE.getConnector_FrontendProxy();

		/**
		 * The meta object literal for the '<em><b>Cloud Services Mail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__CLOUD_SERVICES_MAIL = eINSTANCE.getConnector_CloudServicesMail();

		/**
		 * The meta object literal for the '<em><b>Require Tls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__REQUIRE_TLS = eINSTANCE.getConnector_RequireTls();

		/**
		 * The meta object literal for the '<em><b>Tls Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__TLS_DOMAIN = eINSTANCE.getConnector_TlsDomain();

		/**
		 * The meta object literal for the '<em><b>Tls Certificate Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__TLS_CERTIFICATE_NAME = eINSTANCE.getConnector_TlsCertificateName();

		/**
		 * The meta object literal for the '<em><b>Fqdn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__FQDN = eINSTANCE.getConnector_Fqdn();

		/**
		 * The meta object literal for the '<em><b>Connector Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__CONNECTOR_TYPE = eINSTANCE.getConnector_ConnectorType();

		/**
		 * The meta object literal for the '<em><b>Sender Ip Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__SENDER_IP_ADDRESSES = eINSTANCE.getConnector_SenderIpAddresses();

		/**
		 * The meta object literal for the '<em><b>Sender Domains</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__SENDER_DOMAINS = eINSTANCE.getConnector_SenderDomains();

		/**
		 * The meta object literal for the '<em><b>Unreadable</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__UNREADABLE = eINSTANCE.getConnector_Unreadable();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTOR__EVIDENCE = eINSTANCE.getConnector_Evidence();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__LINE = eINSTANCE.getConnector_Line();

		/**
		 * The meta object literal for the '<em><b>Recipient Domains</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__RECIPIENT_DOMAINS = eINSTANCE.getConnector_RecipientDomains();

		/**
		 * The meta object literal for the '<em><b>Route All Messages Via On Premises</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES = eINSTANCE.getConnector_RouteAllMessagesViaOnPremises();

		/**
		 * The meta object literal for the '<em><b>Remote Ip Ranges</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__REMOTE_IP_RANGES = eINSTANCE.getConnector_RemoteIpRanges();

		/**
		 * The meta object literal for the '<em><b>Bindings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__BINDINGS = eINSTANCE.getConnector_Bindings();

		/**
		 * The meta object literal for the '<em><b>Permission Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__PERMISSION_GROUPS = eINSTANCE.getConnector_PermissionGroups();

		/**
		 * The meta object literal for the '<em><b>Auth Mechanisms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__AUTH_MECHANISMS = eINSTANCE.getConnector_AuthMechanisms();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.TrafficSeriesImpl <em>Traffic Series</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.TrafficSeriesImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getTrafficSeries()
		 * @generated
		 */
		EClass TRAFFIC_SERIES = eINSTANCE.getTrafficSeries();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_SERIES__ID = eINSTANCE.getTrafficSeries_Id();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_SERIES__SERVER = eINSTANCE.getTrafficSeries_Server();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_SERIES__CONNECTOR = eINSTANCE.getTrafficSeries_Connector();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_SERIES__CLIENT = eINSTANCE.getTrafficSeries_Client();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAFFIC_SERIES__DAYS = eINSTANCE.getTrafficSeries_Days();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAFFIC_SERIES__EVIDENCE = eINSTANCE.getTrafficSeries_Evidence();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.DailyCountImpl <em>Daily Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.DailyCountImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getDailyCount()
		 * @generated
		 */
		EClass DAILY_COUNT = eINSTANCE.getDailyCount();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAILY_COUNT__DAY = eINSTANCE.getDailyCount_Day();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAILY_COUNT__MESSAGES = eINSTANCE.getDailyCount_Messages();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAILY_COUNT__RECIPIENTS = eINSTANCE.getDailyCount_Recipients();

		/**
		 * The meta object literal for the '<em><b>Throttled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAILY_COUNT__THROTTLED = eINSTANCE.getDailyCount_Throttled();

		/**
		 * The meta object literal for the '<em><b>Blocked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAILY_COUNT__BLOCKED = eINSTANCE.getDailyCount_Blocked();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.EvidenceImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__ID = eINSTANCE.getEvidence_Id();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__FILE_NAME = eINSTANCE.getEvidence_FileName();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SHA256 = eINSTANCE.getEvidence_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SIZE = eINSTANCE.getEvidence_Size();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KIND = eINSTANCE.getEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Captured At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CAPTURED_AT = eINSTANCE.getEvidence_CapturedAt();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__HOST = eINSTANCE.getEvidence_Host();

		/**
		 * The meta object literal for the '<em><b>Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KEPT = eINSTANCE.getEvidence_Kept();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__NOTES = eINSTANCE.getEvidence_Notes();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.HybridConfigurationImpl <em>Hybrid Configuration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.HybridConfigurationImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getHybridConfiguration()
		 * @generated
		 */
		EClass HYBRID_CONFIGURATION = eINSTANCE.getHybridConfiguration();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__ID = eINSTANCE.getHybridConfiguration_Id();

		/**
		 * The meta object literal for the '<em><b>Sending Servers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__SENDING_SERVERS = eINSTANCE.getHybridConfiguration_SendingServers();

		/**
		 * The meta object literal for the '<em><b>Receiving Servers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__RECEIVING_SERVERS = eINSTANCE.getHybridConfiguration_ReceivingServers();

		/**
		 * The meta object literal for the '<em><b>Edge Servers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__EDGE_SERVERS = eINSTANCE.getHybridConfiguration_EdgeServers();

		/**
		 * The meta object literal for the '<em><b>Smart Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__SMART_HOST = eINSTANCE.getHybridConfiguration_SmartHost();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__DOMAINS = eINSTANCE.getHybridConfiguration_Domains();

		/**
		 * The meta object literal for the '<em><b>Tls Certificate Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__TLS_CERTIFICATE_NAME = eINSTANCE.getHybridConfiguration_TlsCertificateName();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HYBRID_CONFIGURATION__EVIDENCE = eINSTANCE.getHybridConfiguration_Evidence();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYBRID_CONFIGURATION__LINE = eINSTANCE.getHybridConfiguration_Line();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.EnforcementSightingImpl <em>Enforcement Sighting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.EnforcementSightingImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getEnforcementSighting()
		 * @generated
		 */
		EClass ENFORCEMENT_SIGHTING = eINSTANCE.getEnforcementSighting();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__ID = eINSTANCE.getEnforcementSighting_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__KIND = eINSTANCE.getEnforcementSighting_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__SOURCE = eINSTANCE.getEnforcementSighting_Source();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__SERVER = eINSTANCE.getEnforcementSighting_Server();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Hour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR = eINSTANCE.getEnforcementSighting_MinutesPerHour();

		/**
		 * The meta object literal for the '<em><b>Seen At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__SEEN_AT = eINSTANCE.getEnforcementSighting_SeenAt();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__MESSAGES = eINSTANCE.getEnforcementSighting_Messages();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__CONNECTOR = eINSTANCE.getEnforcementSighting_Connector();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENFORCEMENT_SIGHTING__EVIDENCE = eINSTANCE.getEnforcementSighting_Evidence();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_SIGHTING__LINE = eINSTANCE.getEnforcementSighting_Line();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.ArrivalImpl <em>Arrival</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.ArrivalImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getArrival()
		 * @generated
		 */
		EClass ARRIVAL = eINSTANCE.getArrival();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__ID = eINSTANCE.getArrival_Id();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__SOURCE = eINSTANCE.getArrival_Source();

		/**
		 * The meta object literal for the '<em><b>Last Hop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__LAST_HOP = eINSTANCE.getArrival_LastHop();

		/**
		 * The meta object literal for the '<em><b>Exchange</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__EXCHANGE = eINSTANCE.getArrival_Exchange();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__BUILD = eINSTANCE.getArrival_Build();

		/**
		 * The meta object literal for the '<em><b>Public Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__PUBLIC_IP = eINSTANCE.getArrival_PublicIp();

		/**
		 * The meta object literal for the '<em><b>Helo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__HELO = eINSTANCE.getArrival_Helo();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__CONNECTOR = eINSTANCE.getArrival_Connector();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__DEVICE = eINSTANCE.getArrival_Device();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__MESSAGES = eINSTANCE.getArrival_Messages();

		/**
		 * The meta object literal for the '<em><b>First At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__FIRST_AT = eINSTANCE.getArrival_FirstAt();

		/**
		 * The meta object literal for the '<em><b>Last At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__LAST_AT = eINSTANCE.getArrival_LastAt();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRIVAL__EVIDENCE = eINSTANCE.getArrival_Evidence();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRIVAL__LINE = eINSTANCE.getArrival_Line();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.ClientSightingImpl <em>Client Sighting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.ClientSightingImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getClientSighting()
		 * @generated
		 */
		EClass CLIENT_SIGHTING = eINSTANCE.getClientSighting();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__ID = eINSTANCE.getClientSighting_Id();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__ADDRESS = eINSTANCE.getClientSighting_Address();

		/**
		 * The meta object literal for the '<em><b>Helo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__HELO = eINSTANCE.getClientSighting_Helo();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__SERVER = eINSTANCE.getClientSighting_Server();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__CONNECTOR = eINSTANCE.getClientSighting_Connector();

		/**
		 * The meta object literal for the '<em><b>Senders</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__SENDERS = eINSTANCE.getClientSighting_Senders();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__SESSIONS = eINSTANCE.getClientSighting_Sessions();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__MESSAGES = eINSTANCE.getClientSighting_Messages();

		/**
		 * The meta object literal for the '<em><b>First At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__FIRST_AT = eINSTANCE.getClientSighting_FirstAt();

		/**
		 * The meta object literal for the '<em><b>Last At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SIGHTING__LAST_AT = eINSTANCE.getClientSighting_LastAt();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_SIGHTING__EVIDENCE = eINSTANCE.getClientSighting_Evidence();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.UnreadPartImpl <em>Unread Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.UnreadPartImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getUnreadPart()
		 * @generated
		 */
		EClass UNREAD_PART = eINSTANCE.getUnreadPart();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD_PART__ID = eINSTANCE.getUnreadPart_Id();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD_PART__FILE = eINSTANCE.getUnreadPart_File();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD_PART__LINE = eINSTANCE.getUnreadPart_Line();

		/**
		 * The meta object literal for the '<em><b>English</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD_PART__ENGLISH = eINSTANCE.getUnreadPart_English();

		/**
		 * The meta object literal for the '<em><b>German</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD_PART__GERMAN = eINSTANCE.getUnreadPart_German();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.GatewayImpl <em>Gateway</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.GatewayImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getGateway()
		 * @generated
		 */
		EClass GATEWAY = eINSTANCE.getGateway();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATEWAY__ADDRESSES = eINSTANCE.getGateway_Addresses();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATEWAY__PRODUCT = eINSTANCE.getGateway_Product();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATEWAY__NOTES = eINSTANCE.getGateway_Notes();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.SendingSystemImpl <em>Sending System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.SendingSystemImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getSendingSystem()
		 * @generated
		 */
		EClass SENDING_SYSTEM = eINSTANCE.getSendingSystem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__KIND = eINSTANCE.getSendingSystem_Kind();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__ADDRESSES = eINSTANCE.getSendingSystem_Addresses();

		/**
		 * The meta object literal for the '<em><b>Sender Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__SENDER_ADDRESSES = eINSTANCE.getSendingSystem_SenderAddresses();

		/**
		 * The meta object literal for the '<em><b>Tls12</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__TLS12 = eINSTANCE.getSendingSystem_Tls12();

		/**
		 * The meta object literal for the '<em><b>Authentication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__AUTHENTICATION = eINSTANCE.getSendingSystem_Authentication();

		/**
		 * The meta object literal for the '<em><b>Oauth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__OAUTH = eINSTANCE.getSendingSystem_Oauth();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__CERTIFICATE = eINSTANCE.getSendingSystem_Certificate();

		/**
		 * The meta object literal for the '<em><b>Fixed Public Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__FIXED_PUBLIC_IP = eINSTANCE.getSendingSystem_FixedPublicIp();

		/**
		 * The meta object literal for the '<em><b>Writes To Internal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__WRITES_TO_INTERNAL = eINSTANCE.getSendingSystem_WritesToInternal();

		/**
		 * The meta object literal for the '<em><b>Writes To External</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__WRITES_TO_EXTERNAL = eINSTANCE.getSendingSystem_WritesToExternal();

		/**
		 * The meta object literal for the '<em><b>Messages Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__MESSAGES_PER_DAY = eINSTANCE.getSendingSystem_MessagesPerDay();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__OWNER = eINSTANCE.getSendingSystem_Owner();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDING_SYSTEM__NOTES = eINSTANCE.getSendingSystem_Notes();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.MailflowPathImpl <em>Mailflow Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.MailflowPathImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getMailflowPath()
		 * @generated
		 */
		EClass MAILFLOW_PATH = eINSTANCE.getMailflowPath();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAILFLOW_PATH__START = eINSTANCE.getMailflowPath_Start();

		/**
		 * The meta object literal for the '<em><b>Hops</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAILFLOW_PATH__HOPS = eINSTANCE.getMailflowPath_Hops();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAILFLOW_PATH__CONNECTOR = eINSTANCE.getMailflowPath_Connector();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILFLOW_PATH__STATUS = eINSTANCE.getMailflowPath_Status();

		/**
		 * The meta object literal for the '<em><b>Confirmed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILFLOW_PATH__CONFIRMED_BY = eINSTANCE.getMailflowPath_ConfirmedBy();

		/**
		 * The meta object literal for the '<em><b>Confirmed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILFLOW_PATH__CONFIRMED_ON = eINSTANCE.getMailflowPath_ConfirmedOn();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILFLOW_PATH__NOTES = eINSTANCE.getMailflowPath_Notes();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.PausePeriodImpl <em>Pause Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.PausePeriodImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getPausePeriod()
		 * @generated
		 */
		EClass PAUSE_PERIOD = eINSTANCE.getPausePeriod();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAUSE_PERIOD__ID = eINSTANCE.getPausePeriod_Id();

		/**
		 * The meta object literal for the '<em><b>Start On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAUSE_PERIOD__START_ON = eINSTANCE.getPausePeriod_StartOn();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAUSE_PERIOD__DAYS = eINSTANCE.getPausePeriod_Days();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAUSE_PERIOD__STATUS = eINSTANCE.getPausePeriod_Status();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAUSE_PERIOD__NOTES = eINSTANCE.getPausePeriod_Notes();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.RemediationActionImpl <em>Remediation Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.RemediationActionImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getRemediationAction()
		 * @generated
		 */
		EClass REMEDIATION_ACTION = eINSTANCE.getRemediationAction();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__ID = eINSTANCE.getRemediationAction_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__TITLE = eINSTANCE.getRemediationAction_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__KIND = eINSTANCE.getRemediationAction_Kind();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMEDIATION_ACTION__TARGETS = eINSTANCE.getRemediationAction_Targets();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__PRIORITY = eINSTANCE.getRemediationAction_Priority();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__OWNER = eINSTANCE.getRemediationAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__EFFORT = eINSTANCE.getRemediationAction_Effort();

		/**
		 * The meta object literal for the '<em><b>Start On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__START_ON = eINSTANCE.getRemediationAction_StartOn();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__DUE_ON = eINSTANCE.getRemediationAction_DueOn();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__STATUS = eINSTANCE.getRemediationAction_Status();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMEDIATION_ACTION__DEPENDS_ON = eINSTANCE.getRemediationAction_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__RATIONALE = eINSTANCE.getRemediationAction_Rationale();

		/**
		 * The meta object literal for the '<em><b>Acceptance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__ACCEPTANCE = eINSTANCE.getRemediationAction_Acceptance();

		/**
		 * The meta object literal for the '<em><b>Proposed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__PROPOSED_BY = eINSTANCE.getRemediationAction_ProposedBy();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDIATION_ACTION__NOTES = eINSTANCE.getRemediationAction_Notes();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.ScenarioImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__ID = eINSTANCE.getScenario_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__NAME = eINSTANCE.getScenario_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__DESCRIPTION = eINSTANCE.getScenario_Description();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__STEPS = eINSTANCE.getScenario_Steps();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.ScenarioStepImpl <em>Scenario Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.ScenarioStepImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getScenarioStep()
		 * @generated
		 */
		EClass SCENARIO_STEP = eINSTANCE.getScenarioStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__ID = eINSTANCE.getScenarioStep_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__KIND = eINSTANCE.getScenarioStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_STEP__TARGETS = eINSTANCE.getScenarioStep_Targets();

		/**
		 * The meta object literal for the '<em><b>Start On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__START_ON = eINSTANCE.getScenarioStep_StartOn();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__DAYS = eINSTANCE.getScenarioStep_Days();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__BUILD = eINSTANCE.getScenarioStep_Build();

		/**
		 * The meta object literal for the '<em><b>Route</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_STEP__ROUTE = eINSTANCE.getScenarioStep_Route();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.AssumptionImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__ID = eINSTANCE.getAssumption_Id();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__STATEMENT = eINSTANCE.getAssumption_Statement();

		/**
		 * The meta object literal for the '<em><b>Made By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__MADE_BY = eINSTANCE.getAssumption_MadeBy();

		/**
		 * The meta object literal for the '<em><b>Made On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__MADE_ON = eINSTANCE.getAssumption_MadeOn();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__NOTES = eINSTANCE.getAssumption_Notes();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.ServerRole <em>Server Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.ServerRole
		 * @see org.postkeel.model.impl.ModelPackageImpl#getServerRole()
		 * @generated
		 */
		EEnum SERVER_ROLE = eINSTANCE.getServerRole();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.BuildMethod <em>Build Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.BuildMethod
		 * @see org.postkeel.model.impl.ModelPackageImpl#getBuildMethod()
		 * @generated
		 */
		EEnum BUILD_METHOD = eINSTANCE.getBuildMethod();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.ConnectorKind <em>Connector Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.ConnectorKind
		 * @see org.postkeel.model.impl.ModelPackageImpl#getConnectorKind()
		 * @generated
		 */
		EEnum CONNECTOR_KIND = eINSTANCE.getConnectorKind();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.Answer <em>Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.Answer
		 * @see org.postkeel.model.impl.ModelPackageImpl#getAnswer()
		 * @generated
		 */
		EEnum ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.SendingSystemKind <em>Sending System Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.SendingSystemKind
		 * @see org.postkeel.model.impl.ModelPackageImpl#getSendingSystemKind()
		 * @generated
		 */
		EEnum SENDING_SYSTEM_KIND = eINSTANCE.getSendingSystemKind();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.PathStatus <em>Path Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.PathStatus
		 * @see org.postkeel.model.impl.ModelPackageImpl#getPathStatus()
		 * @generated
		 */
		EEnum PATH_STATUS = eINSTANCE.getPathStatus();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.PauseStatus <em>Pause Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.PauseStatus
		 * @see org.postkeel.model.impl.ModelPackageImpl#getPauseStatus()
		 * @generated
		 */
		EEnum PAUSE_STATUS = eINSTANCE.getPauseStatus();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.PauseReading <em>Pause Reading</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.PauseReading
		 * @see org.postkeel.model.impl.ModelPackageImpl#getPauseReading()
		 * @generated
		 */
		EEnum PAUSE_READING = eINSTANCE.getPauseReading();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.ActionKind <em>Action Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.ActionKind
		 * @see org.postkeel.model.impl.ModelPackageImpl#getActionKind()
		 * @generated
		 */
		EEnum ACTION_KIND = eINSTANCE.getActionKind();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.ActionPriority <em>Action Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.ActionPriority
		 * @see org.postkeel.model.impl.ModelPackageImpl#getActionPriority()
		 * @generated
		 */
		EEnum ACTION_PRIORITY = eINSTANCE.getActionPriority();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.ActionStatus
		 * @see org.postkeel.model.impl.ModelPackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.StepKind <em>Step Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.StepKind
		 * @see org.postkeel.model.impl.ModelPackageImpl#getStepKind()
		 * @generated
		 */
		EEnum STEP_KIND = eINSTANCE.getStepKind();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.EnforcementKind <em>Enforcement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.EnforcementKind
		 * @see org.postkeel.model.impl.ModelPackageImpl#getEnforcementKind()
		 * @generated
		 */
		EEnum ENFORCEMENT_KIND = eINSTANCE.getEnforcementKind();

		/**
		 * The meta object literal for the '{@link org.postkeel.model.SightingSource <em>Sighting Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.SightingSource
		 * @see org.postkeel.model.impl.ModelPackageImpl#getSightingSource()
		 * @generated
		 */
		EEnum SIGHTING_SOURCE = eINSTANCE.getSightingSource();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.postkeel.model.impl.ModelPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.postkeel.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //ModelPackage
