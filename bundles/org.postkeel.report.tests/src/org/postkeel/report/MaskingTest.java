package org.postkeel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.ModelFactory;

class MaskingTest {

    private static Connector connector(Assessment assessment, String name, ConnectorKind kind) {
        Connector connector = ModelFactory.eINSTANCE.createConnector();
        connector.setName(name);
        connector.setKind(kind);
        connector.setEnabled(true);
        assessment.getConnectors().add(connector);
        return connector;
    }

    private static Assessment estate() {
        Assessment assessment = SampleResults.estate("Nordwind");
        assessment.getServers().forEach(server -> server.getReports().clear());
        Connector hybrid = connector(assessment, "Outbound to Nordwind", ConnectorKind.SEND);
        hybrid.setDnsRouting(true);
        hybrid.setRequireTls(true);
        hybrid.getAddressSpaces().add("SMTP:nordwindexample.mail.onmicrosoft.com;1");
        hybrid.setTlsCertificateName("<I>CN=CA<S>CN=mail.nordwind.example, O=Nordwind");
        hybrid.getSourceServers().add("NW-EX16A");
        Connector relay = connector(assessment, "Relay", ConnectorKind.SEND);
        relay.getSmartHosts().add("nordwind-example.mail.protection.outlook.com");
        relay.getSourceServers().add("nw-old.corp.nordwind.example");
        Connector own = connector(assessment, "Own domain", ConnectorKind.SEND);
        own.setDnsRouting(true);
        own.getAddressSpaces().add("SMTP:nordwind.example;1");
        own.getSourceServers().add("NW-EXSE1");
        Connector inbound = connector(assessment, "Inbound", ConnectorKind.INBOUND);
        inbound.setConnectorType("OnPremises");
        inbound.setTlsCertificateName("*.nordwind.example");
        Connector byAddress = connector(assessment, "Geräte", ConnectorKind.INBOUND);
        byAddress.setConnectorType("OnPremises");
        byAddress.getSenderIpAddresses().add("203.0.113.25-203.0.113.30");
        byAddress.setComment("bei Nordwind");
        return assessment;
    }

    private static List<String> verdicts(Assessment assessment) {
        AssessmentResult result = SampleResults.of(assessment);
        return result.servers().stream().map(server -> server.judged().state() + " " + server.judged().connectors().size() + " "
                + server.floor().state() + " " + server.affected()).toList();
    }

    @Test
    void verdictsSurvive() {
        Assessment estate = estate();
        assertEquals(verdicts(estate), verdicts(Masking.mask(estate)));
        assertEquals(2, SampleResults.of(estate).affected().size(), "the estate has something to lose");
    }

    @Test
    void namesDoNot() {
        Assessment masked = Masking.mask(estate());
        var text = new StringBuilder();
        masked.eAllContents().forEachRemaining(object -> object.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID()).forEach(attribute -> text.append(object.eGet(attribute)).append('\n')));
        String all = text.toString().toLowerCase(Locale.ROOT);
        for (String name : List.of("nordwind", "nw-", "203.0.113", "relay", "geräte", "exsetup.txt")) {
            assertFalse(all.contains(name), name + " in " + all);
        }
        assertNull(masked.getCustomer());
    }

    @Test
    void theSameNameGetsTheSameMask() {
        Assessment masked = Masking.mask(estate());
        assertEquals("SERVER-01", masked.getServers().get(0).getName());
        assertEquals(List.of("SERVER-01"), masked.getConnectors().get(0).getSourceServers());
        assertTrue(masked.getConnectors().get(1).getSourceServers().get(0).startsWith("SERVER-02."));
    }

    @Test
    void theOriginalIsNotTouched() {
        Assessment estate = estate();
        Masking.mask(estate);
        assertEquals("Nordwind", estate.getCustomer());
        assertEquals(List.of("NW-EX16A", "NW-OLD", "NW-EXSE1"),
                SampleResults.of(estate).servers().stream().map(ServerVerdict::name).toList());
    }
}
