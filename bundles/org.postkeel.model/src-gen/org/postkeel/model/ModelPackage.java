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
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.ServerImpl <em>Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.ServerImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getServer()
	 * @generated
	 */
	int SERVER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__FQDN = 2;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ROLES = 3;

	/**
	 * The feature id for the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__SITE = 4;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__EDITION = 5;

	/**
	 * The feature id for the '<em><b>Listed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__LISTED = 6;

	/**
	 * The feature id for the '<em><b>Esu Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ESU_LICENCE = 7;

	/**
	 * The feature id for the '<em><b>Decommission On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__DECOMMISSION_ON = 8;

	/**
	 * The feature id for the '<em><b>Assumed First Detected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ASSUMED_FIRST_DETECTED_ON = 9;

	/**
	 * The feature id for the '<em><b>Builds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__BUILDS = 10;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__REPORTS = 11;

	/**
	 * The number of structural features of the '<em>Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.BuildObservationImpl <em>Build Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.BuildObservationImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getBuildObservation()
	 * @generated
	 */
	int BUILD_OBSERVATION = 2;

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
	 * The meta object id for the '{@link org.postkeel.model.impl.EnforcementReportImpl <em>Enforcement Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.EnforcementReportImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getEnforcementReport()
	 * @generated
	 */
	int ENFORCEMENT_REPORT = 3;

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
	int CONNECTOR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__KIND = 2;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__ENABLED = 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__COMMENT = 4;

	/**
	 * The feature id for the '<em><b>Address Spaces</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__ADDRESS_SPACES = 5;

	/**
	 * The feature id for the '<em><b>Smart Hosts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SMART_HOSTS = 6;

	/**
	 * The feature id for the '<em><b>Source Servers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SOURCE_SERVERS = 7;

	/**
	 * The feature id for the '<em><b>Dns Routing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__DNS_ROUTING = 8;

	/**
	 * The feature id for the '<em><b>Frontend Proxy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__FRONTEND_PROXY = 9;

	/**
	 * The feature id for the '<em><b>Cloud Services Mail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__CLOUD_SERVICES_MAIL = 10;

	/**
	 * The feature id for the '<em><b>Require Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__REQUIRE_TLS = 11;

	/**
	 * The feature id for the '<em><b>Tls Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__TLS_DOMAIN = 12;

	/**
	 * The feature id for the '<em><b>Tls Certificate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__TLS_CERTIFICATE_NAME = 13;

	/**
	 * The feature id for the '<em><b>Fqdn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__FQDN = 14;

	/**
	 * The feature id for the '<em><b>Connector Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__CONNECTOR_TYPE = 15;

	/**
	 * The feature id for the '<em><b>Sender Ip Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SENDER_IP_ADDRESSES = 16;

	/**
	 * The feature id for the '<em><b>Sender Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__SENDER_DOMAINS = 17;

	/**
	 * The feature id for the '<em><b>Unreadable</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__UNREADABLE = 18;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__EVIDENCE = 19;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR__LINE = 20;

	/**
	 * The number of structural features of the '<em>Connector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_FEATURE_COUNT = 21;

	/**
	 * The number of operations of the '<em>Connector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.impl.TrafficSeriesImpl <em>Traffic Series</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.impl.TrafficSeriesImpl
	 * @see org.postkeel.model.impl.ModelPackageImpl#getTrafficSeries()
	 * @generated
	 */
	int TRAFFIC_SERIES = 5;

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
	int DAILY_COUNT = 6;

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
	 * The number of structural features of the '<em>Daily Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAILY_COUNT_FEATURE_COUNT = 3;

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
	int EVIDENCE = 7;

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
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.postkeel.model.ServerRole <em>Server Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.ServerRole
	 * @see org.postkeel.model.impl.ModelPackageImpl#getServerRole()
	 * @generated
	 */
	int SERVER_ROLE = 8;

	/**
	 * The meta object id for the '{@link org.postkeel.model.BuildMethod <em>Build Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.BuildMethod
	 * @see org.postkeel.model.impl.ModelPackageImpl#getBuildMethod()
	 * @generated
	 */
	int BUILD_METHOD = 9;

	/**
	 * The meta object id for the '{@link org.postkeel.model.ConnectorKind <em>Connector Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.postkeel.model.ConnectorKind
	 * @see org.postkeel.model.impl.ModelPackageImpl#getConnectorKind()
	 * @generated
	 */
	int CONNECTOR_KIND = 10;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.postkeel.model.impl.ModelPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 11;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.postkeel.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 12;


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
	 * Returns the meta object for class '{@link org.postkeel.model.Server <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Server</em>'.
	 * @see org.postkeel.model.Server
	 * @generated
	 */
	EClass getServer();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.Server#getId()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.postkeel.model.Server#getName()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#getFqdn <em>Fqdn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fqdn</em>'.
	 * @see org.postkeel.model.Server#getFqdn()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Fqdn();

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
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Server#isEsuLicence <em>Esu Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Esu Licence</em>'.
	 * @see org.postkeel.model.Server#isEsuLicence()
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
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.postkeel.model.Connector#getId()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.postkeel.model.Connector#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.postkeel.model.Connector#getName()
	 * @see #getConnector()
	 * @generated
	 */
	EAttribute getConnector_Name();

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
		 * The meta object literal for the '{@link org.postkeel.model.impl.ServerImpl <em>Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.postkeel.model.impl.ServerImpl
		 * @see org.postkeel.model.impl.ModelPackageImpl#getServer()
		 * @generated
		 */
		EClass SERVER = eINSTANCE.getServer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__ID = eINSTANCE.getServer_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__NAME = eINSTANCE.getServer_Name();

		/**
		 * The meta object literal for the '<em><b>Fqdn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__FQDN = eINSTANCE.getServer_Fqdn();

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
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__ID = eINSTANCE.getConnector_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR__NAME = eINSTANCE.getConnector_Name();

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
