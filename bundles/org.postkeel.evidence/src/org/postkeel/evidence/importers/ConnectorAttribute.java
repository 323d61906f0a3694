package org.postkeel.evidence.importers;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.ModelPackage;

/**
 * An attribute of a connector and how it is read.
 *
 * @param name      as the cmdlet writes it
 * @param attribute where it goes
 * @param form      how its value is read
 * @param deciding  whether a path cannot be judged without it, so that its being missing is marked too
 */
record ConnectorAttribute(String name, EAttribute attribute, Form form, boolean deciding) {

    /** How the value of an attribute is read. */
    enum Form {
        FLAG, TEXT, COMMENT, ADDRESS_SPACES, SMART_HOSTS, SERVERS, ADDRESSES, BINDINGS, DOMAINS, CONNECTOR_TYPE,
        PERMISSION_GROUPS, AUTH_MECHANISMS
    }

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private static final ConnectorAttribute ENABLED = flag("Enabled", MODEL.getConnector_Enabled());
    private static final ConnectorAttribute COMMENT =
            new ConnectorAttribute("Comment", MODEL.getConnector_Comment(), Form.COMMENT, false);
    private static final ConnectorAttribute REQUIRE_TLS = flag("RequireTLS", MODEL.getConnector_RequireTls());
    private static final ConnectorAttribute FQDN = text("Fqdn", MODEL.getConnector_Fqdn());
    private static final ConnectorAttribute CERTIFICATE =
            text("TlsCertificateName", MODEL.getConnector_TlsCertificateName());
    private static final ConnectorAttribute TLS_DOMAIN = text("TlsDomain", MODEL.getConnector_TlsDomain());
    private static final ConnectorAttribute CLOUD_MAIL =
            flag("CloudServicesMailEnabled", MODEL.getConnector_CloudServicesMail());
    private static final ConnectorAttribute CONNECTOR_TYPE = new ConnectorAttribute("ConnectorType",
            MODEL.getConnector_ConnectorType(), Form.CONNECTOR_TYPE, false);
    private static final ConnectorAttribute SMART_HOSTS =
            deciding("SmartHosts", MODEL.getConnector_SmartHosts(), Form.SMART_HOSTS);

    private static final List<ConnectorAttribute> SEND = List.of(ENABLED, COMMENT,
            deciding("AddressSpaces", MODEL.getConnector_AddressSpaces(), Form.ADDRESS_SPACES), SMART_HOSTS,
            deciding("SourceTransportServers", MODEL.getConnector_SourceServers(), Form.SERVERS),
            flag("DNSRoutingEnabled", MODEL.getConnector_DnsRouting()),
            flag("FrontendProxyEnabled", MODEL.getConnector_FrontendProxy()),
            CLOUD_MAIL, REQUIRE_TLS, TLS_DOMAIN, CERTIFICATE, FQDN);
    private static final List<ConnectorAttribute> RECEIVE = List.of(ENABLED, COMMENT, REQUIRE_TLS, CERTIFICATE, FQDN,
            new ConnectorAttribute("RemoteIPRanges", MODEL.getConnector_RemoteIpRanges(), Form.ADDRESSES, false),
            new ConnectorAttribute("Bindings", MODEL.getConnector_Bindings(), Form.BINDINGS, false),
            new ConnectorAttribute("PermissionGroups", MODEL.getConnector_PermissionGroups(), Form.PERMISSION_GROUPS,
                    false),
            new ConnectorAttribute("AuthMechanism", MODEL.getConnector_AuthMechanisms(), Form.AUTH_MECHANISMS,
                    false));
    private static final List<ConnectorAttribute> INBOUND = List.of(ENABLED, COMMENT, CONNECTOR_TYPE,
            deciding("SenderIPAddresses", MODEL.getConnector_SenderIpAddresses(), Form.ADDRESSES),
            deciding("SenderDomains", MODEL.getConnector_SenderDomains(), Form.ADDRESS_SPACES),
            deciding("TlsSenderCertificateName", MODEL.getConnector_TlsCertificateName(), Form.TEXT),
            REQUIRE_TLS, CLOUD_MAIL);
    private static final List<ConnectorAttribute> OUTBOUND = List.of(ENABLED, COMMENT, CONNECTOR_TYPE, SMART_HOSTS,
            TLS_DOMAIN, CLOUD_MAIL,
            new ConnectorAttribute("RecipientDomains", MODEL.getConnector_RecipientDomains(), Form.DOMAINS, false),
            flag("RouteAllMessagesViaOnPremises", MODEL.getConnector_RouteAllMessagesViaOnPremises()));

    /** @return what connectors of a kind have */
    static List<ConnectorAttribute> of(ConnectorKind kind) {
        return switch (kind) {
            case SEND -> SEND;
            case RECEIVE -> RECEIVE;
            case INBOUND -> INBOUND;
            case OUTBOUND -> OUTBOUND;
        };
    }

    /** @return whether the attribute is a list */
    boolean isMany() {
        return attribute.isMany();
    }

    private static ConnectorAttribute flag(String name, EAttribute attribute) {
        return new ConnectorAttribute(name, attribute, Form.FLAG, false);
    }

    private static ConnectorAttribute text(String name, EAttribute attribute) {
        return new ConnectorAttribute(name, attribute, Form.TEXT, false);
    }

    private static ConnectorAttribute deciding(String name, EAttribute attribute, Form form) {
        return new ConnectorAttribute(name, attribute, form, true);
    }
}
