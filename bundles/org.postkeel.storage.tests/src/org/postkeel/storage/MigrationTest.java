package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.model.ActionPriority;
import org.postkeel.model.ActionStatus;
import org.postkeel.model.Answer;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.PathStatus;
import org.postkeel.model.PauseReading;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.StepKind;

class MigrationTest {

    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    Path folder;

    private static Path sample(int format) {
        return SAMPLES.resolve("format-" + format + ".postkeel");
    }

    @Test
    void thereIsOneStepForEachOlderFormat() {
        assertEquals(IntStream.range(1, ProjectFormat.VERSION).boxed().toList(),
                Migrations.STEPS.stream().map(Migration::from).toList());
        assertEquals(List.of(), Migrations.from(ProjectFormat.VERSION));
        assertEquals(Migrations.STEPS, Migrations.from(1));
    }

    @Test
    void thereIsOneSampleForEachFormatAndItIsOfThatFormat() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (int format = 1; format <= ProjectFormat.VERSION; format++) {
            expected.add("format-" + format + ".postkeel");
            String manifest = Zips.entry(Files.readAllBytes(sample(format)), "manifest.json");
            assertTrue(manifest.startsWith("{\"format\":" + format), manifest);
        }
        try (var files = Files.list(SAMPLES)) {
            assertEquals(expected, new TreeSet<>(files.map(each -> each.getFileName().toString()).toList()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void everyFormatIsReadAsTheSameCustomer(int format) throws IOException {
        byte[] before = Files.readAllBytes(sample(format));
        Assessment assessment = ProjectFormat.read(sample(format)).assessment();
        assertEquals("Heidekrug Möbel & Söhne GmbH", assessment.getCustomer());
        assertEquals("heidekrug.onmicrosoft.com", assessment.getTenantDomain());
        assertEquals(LocalDate.of(2026, 11, 23), assessment.getStartedOn());
        assertEquals("de", assessment.getLanguage());
        assertServers(assessment);
        var connector = assessment.getConnectors().getFirst();
        assertEquals("Outbound to Office 365", connector.getName());
        assertEquals(ConnectorKind.SEND, connector.getKind());
        assertEquals(List.of("smtp:heidekrug.mail.onmicrosoft.com;1", "smtp:*;5"), connector.getAddressSpaces());
        assertEquals(false, connector.getDnsRouting());
        assertNull(connector.getFrontendProxy());
        var traffic = assessment.getTraffic().getFirst();
        assertEquals(List.of(1200, 1201, 1202), traffic.getDays().stream().map(day -> day.getMessages()).toList());
        assertEquals(LocalDate.of(2026, 11, 22), traffic.getDays().getLast().getDay());
        assertEquals(4, traffic.getDays().getLast().getThrottled());
        assertEquals(assessment.getEvidence(), traffic.getEvidence());
        assertEquals("exsetup_größe.csv", assessment.getEvidence().getFirst().getFileName());
        assertArrayEquals(before, Files.readAllBytes(sample(format)));
    }

    private static void assertServers(Assessment assessment) {
        Server server = assessment.getServers().getFirst();
        assertEquals("HK-EX16", server.getName());
        assertEquals(List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS), server.getRoles());
        assertEquals("Zeile 1\nZeile 2", server.getNotes());
        var build = server.getBuilds().getFirst();
        assertEquals("15.1.2507.61", build.getBuild());
        assertEquals(BuildMethod.EXSETUP, build.getMethod());
        assertEquals(assessment.getEvidence().getFirst(), build.getEvidence());
        var report = server.getReports().getFirst();
        assertEquals(Instant.parse("2026-12-01T00:00:00Z"), report.getThrottleFrom());
        assertEquals(5, report.getNextThrottleMinutes());
        assertNull(report.getNextBlockMinutes());
        assertEquals("HK-EDGE", assessment.getServers().getLast().getName());
        assertEquals(LocalDate.of(2027, 3, 31), assessment.getServers().getLast().getDecommissionOn());
    }

    @Test
    void inFormat1ALicenceIsYesAndNoLicenceIsUnknown() throws IOException {
        Assessment assessment = ProjectFormat.read(sample(1)).assessment();
        assertEquals(List.of(Answer.YES, Answer.UNKNOWN),
                assessment.getServers().stream().map(Server::getEsuLicence).toList());
        Path file = Files.write(folder.resolve("1.postkeel"),
                Zips.of("manifest.json", "{\"format\":1}", "model.xmi", Zips.assessment("",
                        "<servers name=\"A\" esuLicence=\"false\"/><servers name=\"B\" esuLicence=\"no\"/>")));
        assertEquals(List.of(Answer.UNKNOWN, Answer.NO),
                ProjectFormat.read(file).assessment().getServers().stream().map(Server::getEsuLicence).toList());
    }

    @Test
    void whatWasFormat1IsWrittenAsFormat2() throws IOException {
        ProjectContent content = ProjectFormat.read(sample(1));
        byte[] written = ProjectFormat.write(content);
        assertTrue(Zips.entry(written, "manifest.json").startsWith("{\"format\":2"));
        Path file = Files.write(folder.resolve("2.postkeel"), written);
        assertTrue(EcoreUtil.equals(content.assessment(), ProjectFormat.read(file).assessment()));
    }

    @Test
    void format2HasTheWholeModel() throws IOException {
        ProjectContent content = ProjectFormat.read(sample(2));
        Assessment assessment = content.assessment();
        var classes = new TreeSet<String>();
        assessment.eAllContents().forEachRemaining(each -> classes.add(each.eClass().getName()));
        assertEquals(new TreeSet<>(List.of("Server", "BuildObservation", "HealthCheck", "EnforcementReport",
                "Connector", "TrafficSeries", "DailyCount", "Evidence", "Gateway", "SendingSystem", "MailflowPath",
                "PausePeriod", "RemediationAction", "Scenario", "ScenarioStep", "Assumption", "HybridConfiguration",
                "EnforcementSighting", "Arrival", "ClientSighting", "UnreadPart")), classes);
        assertEquals(PauseReading.RUNS, assessment.getPauseReading());
        assertEquals(List.of(Answer.YES, Answer.NO),
                assessment.getServers().stream().map(Server::getEsuLicence).toList());
        assertEquals(Answer.YES, assessment.getServers().getFirst().getHealthChecks().getFirst().getVulnerable());
        var path = assessment.getPaths().getFirst();
        assertEquals(assessment.getSystems().getFirst(), path.getStart());
        assertEquals(List.of(assessment.getGateways().getFirst(), assessment.getServers().getFirst()), path.getHops());
        assertEquals(PathStatus.CONFIRMED, path.getStatus());
        assertEquals(14, assessment.getPauses().getFirst().getDays());
        var action = assessment.getActions().getFirst();
        assertEquals(new BigDecimal("2.50"), action.getEffort());
        assertEquals(ActionPriority.HIGH, action.getPriority());
        assertEquals(ActionStatus.IN_PROGRESS, action.getStatus());
        assertEquals(List.of(action), assessment.getActions().getLast().getDependsOn());
        assertEquals(ActionPriority.MEDIUM, assessment.getActions().getLast().getPriority());
        assertEquals(StepKind.DECOMMISSION, assessment.getScenarios().getFirst().getSteps().getFirst().getKind());
        assertEquals("Kein weiterer Server sendet.", assessment.getAssumptions().getFirst().getStatement());
        assertEquals(List.of("HK-EX16"), assessment.getHybridConfigurations().getFirst().getSendingServers());
        assertEquals(31, assessment.getSightings().getFirst().getMessages());
        assertEquals("203.0.113.7", assessment.getArrivals().getFirst().getPublicIp());
        assertEquals(12, assessment.getClients().getFirst().getSessions());
        assertEquals("Zeile ist abgeschnitten.", assessment.getUnread().getFirst().getGerman());
        String kept = new String(content.attachments().content(assessment.getEvidence().getFirst().getSha256())
                .orElseThrow(), StandardCharsets.UTF_8);
        assertEquals("Server;Build\nHK-EX16;15.01.2507.061\n", kept);
    }
}
