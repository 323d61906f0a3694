package org.postkeel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.postkeel.model.Answer;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;

class ConnectorRoutingTest {

    private final Estate estate = new Estate();

    private Connector send(Consumer<Connector> more) {
        return estate.connector("C", ConnectorKind.SEND, more);
    }

    @Test
    void aSmartHostOfExchangeOnlineLeadsThere() {
        assertEquals(Answer.YES, ConnectorRouting.leadsToCloud(estate.relay("ERP", "NW-OLD")));
        assertEquals(Answer.YES, ConnectorRouting.leadsToCloud(send(c -> c.getSmartHosts().add("Nordwind.Mail.Protection.Outlook.com."))));
        assertEquals(Answer.YES, ConnectorRouting.leadsToCloud(send(c -> c.getSmartHosts().add("nordwind-example.h-v1.mx.microsoft"))));
    }

    @Test
    void aHostThatOnlyContainsTheNameDoesNot() {
        assertEquals(Answer.UNKNOWN, ConnectorRouting
                .leadsToCloud(send(c -> c.getSmartHosts().add("mail.protection.outlook.com.gateway.example"))));
    }

    @Test
    void theTenantDomainByDnsLeadsThere() {
        assertEquals(Answer.YES, ConnectorRouting.leadsToCloud(estate.hybrid("H", "NW-EX1")));
        assertEquals(Answer.YES, ConnectorRouting.leadsToCloud(send(c -> {
            c.setDnsRouting(true);
            c.getAddressSpaces().add("smtp:contoso.mail.onmicrosoft.com;1");
        })));
    }

    @Test
    void theInternetDoesNot() {
        assertEquals(Answer.NO, ConnectorRouting.leadsToCloud(send(c -> {
            c.setDnsRouting(true);
            c.getAddressSpaces().add("smtp:*;100");
        })));
    }

    @Test
    void aGatewayByAddressAndAnOwnServerDoNot() {
        estate.server("NW-EDGE1", null);
        assertEquals(Answer.NO, ConnectorRouting.leadsToCloud(send(c -> c.getSmartHosts().add("[172.16.50.25]"))));
        assertEquals(Answer.NO, ConnectorRouting.leadsToCloud(send(c -> c.getSmartHosts().add("[fd00::1]"))));
        assertEquals(Answer.NO, ConnectorRouting.leadsToCloud(send(c -> c.getSmartHosts().add("nw-edge1.corp.nordwind.example"))));
    }

    @Test
    void aPublicAddressAndANationalCloudAreUnknown() {
        assertEquals(Answer.UNKNOWN, ConnectorRouting.leadsToCloud(send(c -> c.getSmartHosts().add("[52.101.1.1]"))));
        assertEquals(Answer.UNKNOWN, ConnectorRouting.leadsToCloud(send(c -> {
            c.setDnsRouting(true);
            c.getAddressSpaces().add("smtp:c.mail.onmicrosoft.us;1");
        })));
    }

    @Test
    void theInboundConnectorOfEdgeSyncLeadsInwards() {
        assertEquals(Answer.NO, ConnectorRouting.leadsToCloud(send(c -> {
            c.setDnsRouting(false);
            c.getAddressSpaces().add("smtp:--;100");
            c.getSmartHosts().add("--");
        })));
    }

    @Test
    void theLogsShowWhereAGatewayLeads() {
        Connector gateway = send(c -> c.getSmartHosts().add("[10.1.1.1]"));
        assertEquals(Answer.NO, ConnectorRouting.leadsToCloud(gateway));
        assertEquals(Optional.empty(), ConnectorRouting.decides(gateway));
        estate.traffic("NW-EX1", "C", "10.0.0.1", "2026-11-20", 3);
        assertEquals(Answer.YES, ConnectorRouting.leadsToCloud(gateway));
        assertEquals(Answer.YES, ConnectorRouting.verdict(gateway).toCloud());
    }

    @Test
    void ofAnInternetConnectorTheLogsProveNothing() {
        Connector internet = send(c -> {
            c.setDnsRouting(true);
            c.getAddressSpaces().add("smtp:*;100");
        });
        estate.traffic("NW-EX1", "C", "10.0.0.1", "2026-11-20", 3);
        assertEquals(Answer.NO, ConnectorRouting.leadsToCloud(internet));
        assertEquals(Optional.of(false), ConnectorRouting.decides(internet));
    }

    @Test
    void aHostNobodyKnowsIsUnknown() {
        assertEquals(Answer.UNKNOWN, ConnectorRouting.leadsToCloud(send(c -> c.getSmartHosts().add("mail.nordwind.example"))));
    }

    @Test
    void anOwnDomainByDnsIsUnknown() {
        estate.server("NW-EX1", null);
        assertEquals(Answer.UNKNOWN, ConnectorRouting.leadsToCloud(send(c -> {
            c.setDnsRouting(true);
            c.getAddressSpaces().add("smtp:nordwind.example;1");
        })));
    }

    @Test
    void whatCouldNotBeReadIsUnknown() {
        assertEquals(Answer.UNKNOWN, ConnectorRouting.leadsToCloud(send(c -> c.getUnreadable().add("SmartHosts"))));
        assertEquals(Answer.UNKNOWN, ConnectorRouting.leadsToCloud(send(c -> {
            c.setDnsRouting(true);
            c.getUnreadable().add("AddressSpaces");
        })));
        assertEquals(Answer.UNKNOWN, ConnectorRouting.leadsToCloud(send(c -> {
            c.getSmartHosts().add("[10.1.1.1]");
            c.getUnreadable().add("SmartHosts");
        })));
    }

    @Test
    void mailArrivesWhereTheCertificateFits() {
        Connector hybrid = estate.hybrid("H", "NW-EX1");
        estate.inbound("by certificate", "OnPremises", "mail.nordwind.example");
        estate.inbound("by address", "OnPremises", null, "203.0.113.25");
        estate.inbound("partner", "Partner", "*.fabrikam.example");
        var arrival = ConnectorRouting.arrival(hybrid);
        assertEquals(Answer.YES, arrival.type());
        assertEquals(List.of("by certificate"), arrival.candidates().stream().map(Connector::getName).toList());
    }

    @Test
    void aWildcardFits() {
        Connector hybrid = estate.hybrid("H", "NW-EX1");
        estate.inbound("wildcard", "OnPremises", "*.nordwind.example");
        assertEquals(Answer.YES, ConnectorRouting.arrival(hybrid).type());
    }

    @Test
    void aPartnerConnectorIsNotUnderEnforcement() {
        Connector hybrid = estate.hybrid("H", "NW-EX1");
        estate.inbound("partner", "Partner", "mail.nordwind.example");
        assertEquals(Answer.NO, ConnectorRouting.arrival(hybrid).type());
    }

    @Test
    void withoutCertificateTheAddressDecides() {
        Connector relay = estate.relay("R", "NW-EX1");
        estate.inbound("by certificate", "OnPremises", "mail.nordwind.example");
        estate.inbound("by address", "OnPremises", null, "203.0.113.25");
        var arrival = ConnectorRouting.arrival(relay);
        assertEquals(Answer.YES, arrival.type());
        assertEquals(List.of("by address"), arrival.candidates().stream().map(Connector::getName).toList());
    }

    @Test
    void candidatesOfBothTypesCannotBeTold() {
        Connector relay = estate.relay("R", "NW-EX1");
        estate.inbound("a", "OnPremises", null, "203.0.113.25");
        estate.inbound("b", "Partner", null, "203.0.113.26");
        assertEquals(Answer.UNKNOWN, ConnectorRouting.arrival(relay).type());
    }

    @Test
    void disabledConnectorsDoNotCount() {
        Connector relay = estate.relay("R", "NW-EX1");
        estate.inbound("a", "OnPremises", null, "203.0.113.25").setEnabled(false);
        assertEquals(Answer.NO, ConnectorRouting.arrival(relay).type());
    }

    @Test
    void anotherCertificateIsNoProof() {
        Connector hybrid = estate.hybrid("H", "NW-EX1");
        estate.inbound("other", "OnPremises", "smtp.nordwind.example");
        assertEquals(Answer.UNKNOWN, ConnectorRouting.arrival(hybrid).type());
    }

    @Test
    void withoutInboundConnectorsNothingIsKnown() {
        assertEquals(Answer.UNKNOWN, ConnectorRouting.arrival(estate.hybrid("H", "NW-EX1")).type());
    }
}
