package org.postkeel.evidence.importers.healthchecker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Answer;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.HealthCheck;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;

/** The results of the sample estate, against what its README says of them. */
class HealthCheckerSamplesTest {

    private static final Instant RUN = Instant.parse("2026-11-23T08:15:33Z");
    private static final Instant EDGE_RUN = Instant.parse("2026-11-23T09:41:02Z");
    private static final LocalDate CERTIFICATE = LocalDate.of(2027, 4, 15);

    private static void assertRun(ImportResult result, String name, String build, List<ServerRole> roles, String site,
            Answer vulnerable) {
        Server server = Estate.server(result, name);
        BuildObservation seen = server.getBuilds().get(0);
        Instant expected = "NW-EDGE1".equals(name) ? EDGE_RUN : RUN;
        assertEquals(build, seen.getBuild(), name);
        assertEquals(BuildMethod.HEALTH_CHECKER, seen.getMethod());
        assertEquals(expected.getEpochSecond(), seen.getObservedAt().getEpochSecond(), name);
        assertEquals(false, seen.isCuLevelOnly(), name);
        assertEquals(roles, server.getRoles(), name);
        assertEquals(site, server.getSite(), name);
        assertEquals(1, server.getHealthChecks().size());
        HealthCheck check = server.getHealthChecks().get(0);
        assertEquals(expected.getEpochSecond(), check.getCapturedAt().getEpochSecond());
        assertEquals("26.10.15.1604", check.getCheckerVersion());
        assertEquals(vulnerable, check.getVulnerable(), name);
        assertEquals(Answer.YES, check.getOnline());
        assertEquals(CERTIFICATE, check.getCertificateExpiresOn(), name);
        assertEquals(seen.getEvidence(), check.getEvidence());
    }

    @ParameterizedTest
    @CsvSource({
        "HealthChecker-NW-EX13-20261123091533.xml, NW-EX13, 15.0.1497.48, Hamburg, UNKNOWN, Standard, corp",
        "HealthChecker-NW-EX16A-20261123091533.xml, NW-EX16A, 15.1.2507.39, Hamburg, YES, Enterprise, corp",
        "HealthChecker-NW-EX16B-20261123091533.xml, NW-EX16B, 15.1.2507.61, Bremen, UNKNOWN, Enterprise, corp",
        "HealthChecker-NW-EX19A-20261123091533.xml, NW-EX19A, 15.2.1748.39, Hamburg, UNKNOWN, Standard, corp",
        "HealthChecker-NW-EXSE1-20261123091533.xml, NW-EXSE1, 15.2.2562.46, Hamburg, NO, Standard, corp",
        "HealthChecker-NW-EDGE1-20261123104102.xml, NW-EDGE1, 15.1.2507.58, Hamburg, UNKNOWN, Standard, dmz"})
    void xmlOfOneServer(String file, String name, String build, String site, Answer vulnerable, String edition,
            String domain) {
        ImportResult result = Estate.read("healthchecker/" + file);
        assertEquals(List.of(), result.problems());
        List<ServerRole> roles = switch (name) {
            case "NW-EX13" -> List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS);
            case "NW-EDGE1" -> List.of(ServerRole.EDGE_TRANSPORT);
            default -> List.of(ServerRole.MAILBOX);
        };
        assertRun(result, name, build, roles, site, vulnerable);
        Server server = Estate.server(result, name);
        assertEquals(name + "." + domain + ".nordwind.example", server.getFqdn());
        assertEquals(edition, server.getEdition());
        assertEquals(List.of(name), Estate.names(result), "localhost and the machine that answered are no servers");
        assertEquals("healthchecker", result.assessment().getEvidence().get(0).getKind());
        assertEquals(server.getBuilds().get(0).getObservedAt(),
                result.assessment().getEvidence().get(0).getCapturedAt());
        boolean edge = "NW-EDGE1".equals(name);
        assertEquals(edge ? 1 : 4, result.assessment().getConnectors().size());
        assertEquals(edge ? 0 : 1, result.assessment().getHybridConfigurations().size());
    }

    @Test
    void connectorsAndHybridConfigurationOfAResult() {
        ImportResult result = Estate.read("healthchecker/HealthChecker-NW-EX16A-20261123091533.xml");
        Connector p2 = Estate.connector(result, ConnectorKind.SEND, Estate.P2);
        assertEquals(List.of("nordwind-example.mail.protection.outlook.com"), p2.getSmartHosts());
        assertEquals(List.of("smtp:nordwind.example;10", "smtp:*.nordwind.example;10"), p2.getAddressSpaces());
        assertEquals(false, p2.getCloudServicesMail());
        assertEquals(false, p2.getRequireTls());
        assertEquals(true, p2.getEnabled());
        assertEquals(List.of("SourceTransportServers"), p2.getUnreadable(), "HealthChecker does not keep the sources");
        Connector p1 = Estate.connector(result, ConnectorKind.SEND, Estate.P1);
        assertEquals(true, p1.getCloudServicesMail());
        assertEquals("mail.protection.outlook.com", p1.getTlsDomain());
        assertTrue(p1.getTlsCertificateName().startsWith("<I>CN=Nordwind Issuing CA 1"));
        Connector receive = Estate.connector(result, ConnectorKind.RECEIVE, "NW-EX16A\\Default Frontend NW-EX16A");
        assertEquals(null, receive.getCloudServicesMail(), "taking headers of the cloud is another thing");
        assertEquals(List.of(), receive.getUnreadable());
        var hybrid = result.assessment().getHybridConfigurations().get(0);
        assertEquals(List.of("NW-EX16A", "NW-EX19A"), hybrid.getSendingServers());
        assertEquals("mail.nordwind.example", hybrid.getSmartHost());
        assertEquals(List.of(), hybrid.getDomains());
    }

    @ParameterizedTest
    @CsvSource({"HealthChecker-NW-EX13-20261123091533.txt, NW-EX13, 15.0.1497.48, UNKNOWN, 12",
        "HealthChecker-NW-EX16A-20261123091533.txt, NW-EX16A, 15.1.2507.39, YES, 12"})
    void textOfOneServer(String file, String name, String build, Answer vulnerable, int line) {
        ImportResult result = Estate.read("healthchecker/" + file);
        assertEquals(List.of(), result.problems());
        assertRun(result, name, build, "NW-EX13".equals(name) ? List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS)
                : List.of(ServerRole.MAILBOX), "Hamburg", vulnerable);
        assertEquals(line, Estate.server(result, name).getBuilds().get(0).getLine());
        assertEquals(List.of(name), Estate.names(result));
        assertEquals("healthcheckertext", result.assessment().getEvidence().get(0).getKind());
    }

    @Test
    void htmlOfSixServers() {
        ImportResult result = Estate.read("healthchecker/ExchangeAllServersReport-20261123101500.html");
        assertEquals(List.of(), result.problems());
        assertRun(result, "NW-EX13", "15.0.1497.48", List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS), "Hamburg",
                Answer.UNKNOWN);
        assertRun(result, "NW-EX16A", "15.1.2507.39", List.of(ServerRole.MAILBOX), "Hamburg", Answer.YES);
        assertRun(result, "NW-EX16B", "15.1.2507.61", List.of(ServerRole.MAILBOX), "Bremen", Answer.UNKNOWN);
        assertRun(result, "NW-EX19A", "15.2.1748.39", List.of(ServerRole.MAILBOX), "Hamburg", Answer.UNKNOWN);
        assertRun(result, "NW-EXSE1", "15.2.2562.46", List.of(ServerRole.MAILBOX), "Hamburg", Answer.NO);
        assertRun(result, "NW-EDGE1", "15.1.2507.58", List.of(ServerRole.EDGE_TRANSPORT), "Hamburg", Answer.UNKNOWN);
        assertEquals(6, Estate.names(result).size(), "NW-EX19B is missing");
        assertEquals(EDGE_RUN, result.assessment().getEvidence().get(0).getCapturedAt(), "the newest run");
        assertEquals(70, Estate.server(result, "NW-EX13").getBuilds().get(0).getLine());
    }

    @Test
    void anOlderRunIsAnotherRun() {
        ImportResult result = Estate.read("healthchecker/HealthChecker-NW-EX16A-20240305080012.xml",
                "healthchecker/HealthChecker-NW-EX16A-20261123091533.xml");
        assertEquals(List.of(), result.problems());
        Server server = Estate.server(result, "NW-EX16A");
        assertEquals(List.of("15.1.2507.35 2024-03-05T07:00:12Z", "15.1.2507.39 2026-11-23T08:15:33.447112Z"),
                server.getBuilds().stream().map(seen -> seen.getBuild() + " " + seen.getObservedAt()).toList());
        assertEquals(List.of("24.02.27.1628", "26.10.15.1604"),
                server.getHealthChecks().stream().map(HealthCheck::getCheckerVersion).toList());
        assertEquals(List.of(LocalDate.of(2024, 7, 26), CERTIFICATE),
                server.getHealthChecks().stream().map(HealthCheck::getCertificateExpiresOn).toList());
    }

    @Test
    void vulnerabilityReportOfSevenServers() {
        ImportResult result = Estate.read("healthchecker/HealthChecker-VulnerabilityReport-20261123110217.json");
        assertEquals(Map.of("NW-EX13", "15.0.1497.48", "NW-EX16A", "15.1.2507.39", "NW-EX16B", "15.1.2507.61",
                "NW-EX19A", "15.2.1748.39", "NW-EX19B", "15.2.1258.12?", "NW-EXSE1", "15.2.2562.46", "NW-EDGE1",
                "15.1.2507.6?"), Estate.builds(result, BuildMethod.HEALTH_CHECKER));
        assertCheck(result, "NW-EX13", Answer.UNKNOWN, Answer.YES);
        assertCheck(result, "NW-EX16A", Answer.YES, Answer.YES);
        assertCheck(result, "NW-EX19A", Answer.UNKNOWN, Answer.YES);
        assertCheck(result, "NW-EXSE1", Answer.NO, Answer.YES);
        assertCheck(result, "NW-EX19B", Answer.UNKNOWN, Answer.NO);
        assertCheck(result, "NW-EDGE1", Answer.UNKNOWN, Answer.NO);
        assertEquals(List.of("1 cuLevelOnly", "1 cuLevelOnly"), Estate.problems(result));
        assertTrue(result.problems().stream().allMatch(problem -> problem.harmless()));
        assertEquals(Instant.parse("2026-11-23T00:00:00Z"),
                Estate.server(result, "NW-EX16A").getBuilds().get(0).getObservedAt(),
                "the script takes up results of earlier that day");
    }

    private static void assertCheck(ImportResult result, String name, Answer vulnerable, Answer online) {
        HealthCheck check = Estate.server(result, name).getHealthChecks().get(0);
        assertEquals(vulnerable, check.getVulnerable(), name);
        assertEquals(online, check.getOnline(), name);
        assertEquals(Instant.parse("2026-11-23T11:02:17Z"), check.getCapturedAt());
    }

    @Test
    void theWholeFolder() {
        ImportResult result = Estate.read("healthchecker");
        assertEquals(List.of("0 notUsed", "1 cuLevelOnly", "1 cuLevelOnly"),
                Estate.problems(result).stream().sorted().toList());
        assertTrue(result.problems().stream().allMatch(problem -> problem.harmless()));
        assertEquals(7, Estate.names(result).size());
        // the XML, the text and the page of one run are one run; the vulnerability report and 2024 are others
        assertEquals(List.of("2024-03-05T07:00:12Z", "2026-11-23T08:15:33.447112Z", "2026-11-23T11:02:17Z"),
                Estate.server(result, "NW-EX16A").getHealthChecks().stream()
                        .map(check -> check.getCapturedAt().toString()).toList());
        assertEquals(1, result.assessment().getHybridConfigurations().size());
        assertEquals(3, result.assessment().getConnectors().stream()
                .filter(connector -> connector.getKind() == ConnectorKind.SEND).count());
        assertTrue(Estate.names(result).stream().noneMatch(name -> Estate.server(result, name).isListed()));
        ImportResult again = Estate.into(result.assessment(), "healthchecker");
        assertEquals(3, Estate.server(again, "NW-EX16A").getHealthChecks().size(), "reading twice changes nothing");
        assertEquals(5, Estate.server(again, "NW-EX16A").getBuilds().size());
    }

    @Test
    void exportsOfTheCmdletsAreNeverOverwritten() {
        String export = "connectors/get-sendconnector.clixml.utf16le.xml";
        String run = "healthchecker/HealthChecker-NW-EX16A-20261123091533.xml";
        for (ImportResult result : List.of(Estate.read(export, run),
                Estate.into(Estate.read(export).assessment(), run),
                Estate.into(Estate.read(run).assessment(), export))) {
            assertEquals(List.of(), result.problems());
            Connector p1 = Estate.connector(result, ConnectorKind.SEND, Estate.P1);
            assertEquals(List.of("NW-EX16A", "NW-EX19A"), p1.getSourceServers());
            assertEquals(List.of(), p1.getUnreadable());
            assertEquals(true, p1.getDnsRouting());
        }
    }

    @Test
    void aCopyAddsWhatNoExportToldAndNothingElse() {
        String export = "a|[{\"Name\":\"" + Estate.P2 + "\",\"Enabled\":false,\"AddressSpaces\":[\"smtp:*;1\"],"
                + "\"SmartHosts\":\"System.Object[]\",\"SourceTransportServers\":[\"NW-EX13\"],\"TlsDomain\":null}]";
        ImportResult result = Estate.into(Estate.texts(export).assessment(),
                "healthchecker/HealthChecker-NW-EX13-20261123091533.xml");
        Connector p2 = Estate.connector(result, ConnectorKind.SEND, Estate.P2);
        assertEquals(false, p2.getEnabled(), "as exported");
        assertEquals(List.of("smtp:*;1"), p2.getAddressSpaces(), "as exported");
        assertEquals(List.of("nordwind-example.mail.protection.outlook.com"), p2.getSmartHosts(), "was not legible");
        assertEquals(List.of(), p2.getUnreadable());
        assertEquals(false, p2.getCloudServicesMail(), "was not exported");
        assertEquals("a", p2.getEvidence().getFileName());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void serversAreListedWhereTheListOfTheOrganisationIsAtHand() {
        ImportResult result = Estate.read("healthchecker/HealthChecker-NW-EX16A-20261123091533.xml",
                "exchangeserver/get-exchangeserver_fl_short.utf16le.txt", "exsetup");
        assertTrue(Estate.server(result, "NW-EX16A").isListed());
        assertEquals(false, Estate.server(result, "NW-ADM01").isListed());
    }
}
