package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Assessment;
import org.postkeel.model.ClientSighting;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.EnforcementKind;
import org.postkeel.model.EnforcementSighting;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.SightingSource;
import org.postkeel.model.progress.Progress;

/** SMTP protocol logs: the truth of the sample estate, and what other logs have been found to do. */
class ProtocolLogImporterTest {

    private static final Path SAMPLES = Path.of("../../samples/nordwind/protocollogs");
    private static final String SEND = "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n"
            + "#Log-type: SMTP Send Protocol Log\r\n#Date: 2026-11-09T08:00:00.000Z\r\n"
            + "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";
    private static final String RECEIVE = SEND.replace("Send", "Receive");
    private static final String THROTTLED = "450 4.7.230 Connecting Exchange server version is out-of-date; connection to "
            + "Exchange Online throttled for 30 mins/hr.";

    private final Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
    private final EvidenceCollector collector = new EvidenceCollector(List.of(new ProtocolLogImporter()));

    private ImportResult read(Path path) {
        return collector.collect(List.of(path), assessment, Progress.NONE);
    }

    private ImportResult read(String... texts) {
        return collector.collectSources(Arrays.stream(texts).map(text -> EvidenceSource.ofText("log", text))
                .toList(), assessment, Progress.NONE);
    }

    private static String row(String time, String connector, String id, int number, String event, String data) {
        return "2026-11-09T" + time + ".000Z," + connector + "," + id + "," + number + ",10.1.1.5:31022,192.0.2.31:25,"
                + event + ",\"" + data + "\",\r\n";
    }

    @Test
    void sendLogsTellWhatTheServiceDid() {
        Server server = ModelFactory.eINSTANCE.createServer();
        server.setName("NW-EX16A");
        assessment.getServers().add(server);
        ImportResult result = read(SAMPLES.resolve("NW-EX16A"));
        assertEquals(List.of(), result.problems());
        assertEquals(2, assessment.getSightings().size());
        EnforcementSighting throttled = assessment.getSightings().get(0);
        assertEquals(EnforcementKind.THROTTLED, throttled.getKind());
        assertEquals(SightingSource.PROTOCOL_LOG, throttled.getSource());
        assertEquals(30, throttled.getMinutesPerHour());
        assertEquals(Instant.parse("2026-11-09T08:14:03.089Z"), throttled.getSeenAt());
        assertEquals("Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11", throttled.getConnector());
        assertEquals("NW-EX16A", throttled.getServer());
        assertEquals(1, throttled.getMessages());
        EnforcementSighting blocked = assessment.getSightings().get(1);
        assertEquals(EnforcementKind.BLOCKED, blocked.getKind());
        assertEquals(5, blocked.getMinutesPerHour());
        assertTrue(blocked.getLine() > throttled.getLine());
        assertEquals(0, assessment.getTraffic().size());
    }

    @Test
    void receiveLogsTellWhoHandsOverMail() {
        read(SAMPLES.resolve("NW-EX13"));
        Map<String, ClientSighting> clients = assessment.getClients().stream()
                .collect(Collectors.toMap(ClientSighting::getAddress, client -> client, (a, b) -> a, TreeMap::new));
        assertEquals(List.of("10.20.30.41", "10.20.40.10", "10.20.40.20", "10.20.42.7"),
                List.copyOf(clients.keySet()));
        ClientSighting copier = clients.get("10.20.30.41");
        assertEquals("kopierer-hh-01", copier.getHelo());
        assertEquals(2, copier.getSessions());
        assertEquals(2, copier.getMessages());
        assertEquals("NW-EX13", copier.getServer());
        assertEquals("Relay Anonym", copier.getConnector());
        assertEquals(List.of("scan-hh@nordwind.example"), copier.getSenders());
        assertEquals(Instant.parse("2026-11-09T06:04:10.031Z"), copier.getFirstAt());
        ClientSighting door = clients.get("10.20.42.7");
        assertNull(door.getHelo(), "an address is no name");
        assertEquals(List.of("zutritt@nordwind.example"), door.getSenders());
        assertEquals("otrs01.corp.nordwind.example", clients.get("10.20.40.10").getHelo());
        assertEquals("erp-app01", clients.get("10.20.40.20").getHelo());
    }

    @Test
    void readingTwiceChangesNothing() {
        read(SAMPLES);
        int sessions = assessment.getClients().stream().mapToInt(ClientSighting::getSessions).sum();
        int seen = assessment.getSightings().size();
        read(SAMPLES);
        assertEquals(sessions, assessment.getClients().stream().mapToInt(ClientSighting::getSessions).sum());
        assertEquals(seen, assessment.getSightings().size());
        assertEquals(List.of(1, 1), assessment.getSightings().stream().map(EnforcementSighting::getMessages).toList());
    }

    @Test
    void theNameOfAConnectorProvesNothing() { // D15
        read(SEND + row("08:00:00", "Internet über Hamburg", "A", 0, "*", "attempting to connect")
                + row("08:00:01", "Internet über Hamburg", "A", 2, "<",
                        "220 AM7EUR03FT012.mail.protection.outlook.com Microsoft ESMTP MAIL Service ready")
                + row("08:00:02", "Internet über Hamburg", "A", 9, "<", THROTTLED));
        assertEquals(1, assessment.getSightings().size());
        assertEquals("Internet über Hamburg", assessment.getSightings().get(0).getConnector());
        assertNull(assessment.getSightings().get(0).getServer());
    }

    @Test
    void aConnectorThatLeadsElsewhereIsLeftOut() {
        Connector connector = ModelFactory.eINSTANCE.createConnector();
        connector.setKind(ConnectorKind.SEND);
        connector.setName("Partner");
        connector.setEnabled(true);
        connector.getAddressSpaces().add("SMTP:fabrikam.example;1");
        connector.setDnsRouting(true);
        assessment.getConnectors().add(connector);
        read(SEND + row("08:00:02", "Partner", "A", 9, "<", THROTTLED));
        assertEquals(List.of(), assessment.getSightings());
    }

    @Test
    void answersOfADayAreOneSightingAndCopiesCountOnce() {
        String first = row("08:00:02", "EXO", "A", 9, "<", THROTTLED);
        String second = row("09:00:02", "EXO", "B", 9, "<", THROTTLED);
        read(SEND + second + first, SEND + first + row("10:00:00", "EXO", "C", 1, "<", "250 2.6.0 queued"));
        assertEquals(1, assessment.getSightings().size());
        assertEquals(2, assessment.getSightings().get(0).getMessages());
        assertEquals(Instant.parse("2026-11-09T08:00:02Z"), assessment.getSightings().get(0).getSeenAt());
        read(SEND + row("11:00:02", "EXO", "D", 9, "<", THROTTLED));
        assertEquals(3, assessment.getSightings().get(0).getMessages());
    }

    @Test
    void otherAnswersAreNoEnforcement() {
        read(SEND + row("08:00:00", "EXO", "A", 1, "<", "451 4.7.500 Server busy. Please try again later")
                + row("08:00:01", "EXO", "A", 2, "<", "250 2.1.5 Recipient OK, ticket 4.7.230")
                + row("08:00:02", "EXO", "A", 3, ">", "450 4.7.230 said by ourselves"));
        assertEquals(List.of(), assessment.getSightings());
    }

    @Test
    void aRefusedSessionIsNoMessage() {
        read(RECEIVE + row("08:00:00", "SRV\\Relay", "A", 0, "+", "")
                + row("08:00:01", "SRV\\Relay", "A", 1, "<", "EHLO [192.0.2.31]")
                + row("08:00:02", "SRV\\Relay", "A", 2, "<", "AUTH LOGIN")
                + row("08:00:03", "SRV\\Relay", "A", 3, ">", "535 5.7.3 Authentication unsuccessful"));
        ClientSighting client = assessment.getClients().get(0);
        assertEquals(1, client.getSessions());
        assertEquals(0, client.getMessages());
        assertNull(client.getHelo());
    }

    @Test
    void sessionsAreInterleavedAndCrossFiles() {
        read(RECEIVE + row("08:00:00", "SRV\\Relay", "A", 0, "+", "")
                + row("08:00:00", "SRV\\Relay", "B", 0, "+", "")
                + row("08:00:01", "SRV\\Relay", "A", 1, "<", "MAIL FROM:<a@x.example> SIZE=1")
                + row("08:00:01", "SRV\\Relay", "B", 1, "<", "MAIL FROM:<b@x.example>"),
                RECEIVE + row("08:00:02", "SRV\\Relay", "B", 2, ">", "250 2.6.0 <m> Queued mail for delivery")
                + row("08:00:03", "SRV\\Relay", "A", 2, ">", "250 2.6.0 <n> Queued mail for delivery"));
        ClientSighting client = assessment.getClients().get(0);
        assertEquals(2, client.getSessions());
        assertEquals(2, client.getMessages());
        assertEquals(List.of("b@x.example", "a@x.example"), client.getSenders());
    }

    @Test
    void aBadRowIsNamedAndTheRestIsRead() {
        ImportResult result = read(SEND + "nonsense\r\n" + row("08:00:02", "EXO", "A", 9, "<", THROTTLED));
        assertEquals(1, assessment.getSightings().size());
        assertEquals(6, result.problems().get(0).line());
        assertFalse(result.problems().get(0).harmless());
    }
}
