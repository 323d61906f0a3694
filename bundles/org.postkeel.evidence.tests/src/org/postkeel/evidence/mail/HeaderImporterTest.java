package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Answer;
import org.postkeel.model.Arrival;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.SightingSource;

/** Expected values: README of the samples, section evidence, and inputs.md section f.3. */
class HeaderImporterTest {

    private static final String SERVERS = "exchangeserver/get-exchangeserver_remoting.ps7.utf8.json";
    private static final String CLOUD = """
            Received: from mail.contoso.example (203.0.113.40) by
             DB5EUR01FT019.mail.protection.outlook.com (10.152.4.248) with Microsoft SMTP
             Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8606.22 via
             Frontend Transport; Tue, 8 Apr 2025 10:00:31 +0000
            """;
    private static final String ON_PREMISES = """
            Subject: Hallo
            Message-ID: <1@contoso.example>
            X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=1;Ip=[203.0.113.40];\
            Helo=[MX1.contoso.example]
            X-MS-Exchange-CrossTenant-FromEntityHeader: HybridOnPrem
            """;
    private static final String INTERNET = ON_PREMISES.replace("HybridOnPrem", "Internet");

    private static String hop(String from, String by, String rest) {
        return "Received: from " + from + " by\n " + by + " (10.1.1.7) with " + rest
                + ";\n Tue, 8 Apr 2025 12:00:29 +0200\n";
    }

    private static String smtp(String from, String by, String build) {
        return hop(from, by, "Microsoft SMTP Server (version=TLS1_2,\n "
                + "cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id "
                + build);
    }

    @Test
    void sampleLastHopIsNotTheServerOfTheMailboxNorTheService() {
        ImportResult result = Inbox.read(SERVERS, "evidence/header_1_last-hop_NW-EX16A.txt");
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals("NW-EX16A.corp.nordwind.example", arrival.getLastHop());
        assertEquals(Answer.YES, arrival.getExchange());
        assertEquals("15.1.2507.39", arrival.getBuild());
        assertEquals("203.0.113.25", arrival.getPublicIp());
        assertEquals("mail.nordwind.example", arrival.getHelo());
        assertEquals(SightingSource.HEADER, arrival.getSource());
        assertNull(arrival.getDevice(), "it came from a mailbox");
        assertNull(arrival.getConnector());
        assertEquals(Instant.parse("2026-11-09T08:14:04Z"), arrival.getFirstAt());
        assertEquals(arrival.getFirstAt(), arrival.getLastAt());
        assertEquals(15, arrival.getLine());
        assertEquals(1, arrival.getMessages());
        assertEquals(List.of("NW-EX16A 15.1.2507.39", "NW-EX16B 15.1.2507.61"),
                Inbox.headerBuilds(result).stream().sorted().toList());
        assertEquals(List.of(), result.problems());
        assertEquals(Instant.parse("2026-11-09T08:14:06Z"), arrival.getEvidence().getCapturedAt());
    }

    @Test
    void sampleDeviceBehindTheServer() {
        ImportResult result = Inbox.read(SERVERS, "evidence/header_2_device_via_NW-EX13.txt");
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals("NW-EX13.corp.nordwind.example", arrival.getLastHop());
        assertEquals("15.0.1497.48", arrival.getBuild());
        assertEquals("kopierer-hh-01 (10.20.30.41)", arrival.getDevice());
        assertEquals(Instant.parse("2026-11-09T06:03:12Z"), arrival.getFirstAt());
        assertEquals(List.of("NW-EX13 15.0.1497.48"), Inbox.headerBuilds(result));
        BuildObservation build = result.assessment().getServers().stream()
                .filter(server -> server.getName().equals("NW-EX13")).findFirst().orElseThrow().getBuilds().stream()
                .filter(one -> one.getLine() == 4).findFirst().orElseThrow();
        assertEquals(Instant.parse("2026-11-09T06:03:11Z"), build.getObservedAt());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void sampleGatewayInBetweenIsNoEvidence() {
        ImportResult result = Inbox.read(SERVERS, "evidence/header_3_gateway_in_between.txt");
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals("gw01.mailsec.example", arrival.getLastHop());
        assertEquals(Answer.NO, arrival.getExchange());
        assertNull(arrival.getBuild());
        assertNull(arrival.getDevice());
        assertEquals("198.51.100.44", arrival.getPublicIp());
        assertEquals(List.of(), Inbox.headerBuilds(result), "NW-EDGE1 stands below a machine nobody can vouch for");
        assertEquals(List.of("5 header.gateway", "8 header.doubtful"), Inbox.notes(result));
        assertTrue(result.problems().stream().allMatch(problem -> problem.harmless()));
    }

    @Test
    void noServerIsEverAdded() {
        ImportResult result = Inbox.read("evidence/header_1_last-hop_NW-EX16A.txt",
                "evidence/header_2_device_via_NW-EX13.txt", "evidence/header_3_gateway_in_between.txt");
        assertEquals(List.of(), result.assessment().getServers());
        assertEquals(3, result.assessment().getArrivals().size());
        assertEquals(List.of("15 header.unknownServer", "19 header.unknownServer", "4 header.unknownServer",
                "5 header.gateway", "8 header.doubtful"), Inbox.notes(result));
    }

    @Test
    void serversOfOtherEvidenceOfTheSameImportAreKnown() {
        ImportResult result = Inbox.read("evidence/header_2_device_via_NW-EX13.txt",
                "exsetup/formatlist_all_de.cp1252.txt");
        assertEquals(List.of("NW-EX13 15.0.1497.48"), Inbox.headerBuilds(result));
    }

    @Test
    void readTwiceNothingChanges() {
        ImportResult result = Inbox.read(SERVERS, "evidence/header_1_last-hop_NW-EX16A.txt",
                "evidence/header_2_device_via_NW-EX13.txt");
        List<String> builds = Inbox.headerBuilds(result);
        ImportResult again = Inbox.into(result.assessment(), SERVERS, "evidence/header_1_last-hop_NW-EX16A.txt",
                "evidence/header_2_device_via_NW-EX13.txt");
        assertEquals(2, again.assessment().getArrivals().size());
        assertEquals(builds, Inbox.headerBuilds(again));
    }

    @Test
    void aCopyOfTheSameHeaderIsTheSameArrival() {
        String header = CLOUD + smtp("MX2.contoso.example", "MX1.contoso.example", "15.1.2507.39") + ON_PREMISES;
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"), header,
                "[PS] C:\\>type header.txt\n" + header);
        assertEquals("MX1.contoso.example", Inbox.onlyArrival(result).getLastHop());
        assertEquals(List.of("MX1 15.1.2507.39"), Inbox.headerBuilds(result));
    }

    @Test
    void exampleOneThePublicNameIsInHeloOnly() {
        ImportResult result = Inbox.paste(CLOUD + smtp("MX2.contoso.example", "MX1.contoso.example", "15.1.2507.39")
                + ON_PREMISES);
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals("MX1.contoso.example", arrival.getLastHop());
        assertEquals("15.1.2507.39", arrival.getBuild());
        assertEquals("MX1.contoso.example", arrival.getHelo());
    }

    @Test
    void exampleTwoAnOlderServerBelowTheLastHop() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example", "MX2.contoso.example"),
                CLOUD + smtp("MX2.contoso.example", "MX1.contoso.example", "15.2.2562.29")
                + smtp("web01 (10.1.2.3)", "MX2.contoso.example", "15.1.2507.58") + ON_PREMISES);
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals("MX1.contoso.example", arrival.getLastHop());
        assertEquals("15.2.2562.29", arrival.getBuild());
        assertEquals("web01 (10.1.2.3)", arrival.getDevice());
        assertEquals(List.of("MX1 15.2.2562.29", "MX2 15.1.2507.58"), Inbox.headerBuilds(result));
    }

    @ParameterizedTest
    @CsvSource({"14.3.487.0, 14.3.487.0", "8.3.517.0, 8.3.517.0", "15.2.2562.41, 15.2.2562.41",
        "15.01.2507.039, 15.1.2507.39"})
    void exampleFourIdsOfOtherProducts(String id, String build) {
        ImportResult result = Inbox.pasteInto(Inbox.servers("HUB-A.contoso.example"), CLOUD
                + hop("printer (10.1.2.4)", "HUB-A.contoso.example", "Microsoft SMTP Server id " + id) + ON_PREMISES);
        assertEquals(build, Inbox.onlyArrival(result).getBuild());
        assertEquals(Answer.YES, Inbox.onlyArrival(result).getExchange());
        assertEquals(List.of("HUB-A " + build), Inbox.headerBuilds(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESMTPS id 4QX6cc1HPkz67FSP\n for <a@b.example>", "Microsoft SMTPSVC(10.0.17763.1697)",
        "ESMTP (Exim 4.96) id 1tQ-0001", "SMTP"})
    void exampleFiveAGatewayIsTheLastHop(String protocol) {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"),
                CLOUD + hop("MX1.contoso.example (10.1.1.5)", "mta.contoso.example", protocol)
                + smtp("web01 (10.1.2.3)", "MX1.contoso.example", "15.1.2507.39") + ON_PREMISES);
        assertEquals(Answer.NO, Inbox.onlyArrival(result).getExchange());
        assertNull(Inbox.onlyArrival(result).getBuild());
        assertEquals("mta.contoso.example", Inbox.onlyArrival(result).getLastHop());
        assertEquals(List.of(), Inbox.headerBuilds(result));
        assertEquals(List.of("header.gateway", "header.doubtful"),
                result.problems().stream().map(problem -> problem.message().key()).toList());
    }

    @Test
    void frontEndAndMailboxLinesBelongToOneServer() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"),
                CLOUD + smtp("MX1.contoso.example (10.1.1.7)", "MX1.contoso.example", "15.1.2507.39")
                + hop("MX1.contoso.example ([fe80::1%4])", "MX1.contoso.example", "mapi id\n 15.01.2507.039")
                + ON_PREMISES);
        assertEquals("15.1.2507.39", Inbox.onlyArrival(result).getBuild());
        assertNull(Inbox.onlyArrival(result).getDevice());
        assertEquals(List.of("MX1 15.1.2507.39"), Inbox.headerBuilds(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void theBuildOfThePickupServiceIsSeenButIsNotThatOfTheServer() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"), CLOUD
                + hop("mail pickup service", "MX1.contoso.example", "Microsoft SMTP Server id 15.1.2507.35")
                + ON_PREMISES);
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals("15.1.2507.35", arrival.getBuild());
        assertEquals(Answer.YES, arrival.getExchange());
        assertNull(arrival.getDevice());
        assertEquals(List.of(), Inbox.headerBuilds(result));
        assertEquals(List.of("5 header.pickup"), Inbox.notes(result));
    }

    @Test
    void forgedLinesBelowTheLastTrustedHopAreNotBelieved() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example", "MX2.contoso.example"),
                CLOUD + smtp("sender.fabrikam.example (192.0.2.66)", "MX1.contoso.example", "15.2.1748.39")
                + smtp("nobody", "MX2.contoso.example", "15.0.847.32") + ON_PREMISES);
        assertEquals(List.of("MX1 15.2.1748.39"), Inbox.headerBuilds(result));
        assertEquals("sender.fabrikam.example (192.0.2.66)", Inbox.onlyArrival(result).getDevice());
        assertEquals(List.of("9 header.doubtful"), Inbox.notes(result));
    }

    @Test
    void belowAMailboxNothingIsBelieved() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"),
                CLOUD + hop("MX1.contoso.example", "MX1.contoso.example", "mapi id 15.01.2507.039")
                + smtp("MX9.contoso.example", "MX1.contoso.example", "15.0.847.32") + ON_PREMISES);
        assertEquals(List.of("MX1 15.1.2507.39"), Inbox.headerBuilds(result));
        assertEquals(List.of("8 header.doubtful"), Inbox.notes(result));
    }

    @Test
    void anExchangeServerThatCameByTheInternetIsNoArrival() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"),
                CLOUD + smtp("MX2.contoso.example", "MX1.contoso.example", "15.0.847.32") + INTERNET);
        assertEquals(List.of(), result.assessment().getArrivals());
        assertEquals(List.of(), Inbox.headerBuilds(result), "anybody may have written it");
        assertEquals(List.of("5 header.notOnPremises", "5 header.doubtful"), Inbox.notes(result));
    }

    @Test
    void aHeaderThatDoesNotTellTheConnectorSaysSo() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"),
                CLOUD + smtp("MX2.contoso.example", "MX1.contoso.example", "15.1.2507.39"));
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals(Answer.YES, arrival.getExchange());
        assertEquals("203.0.113.40", arrival.getPublicIp(), "from the field of the service");
        assertEquals("mail.contoso.example", arrival.getHelo());
        assertEquals(List.of("5 header.originUntold"), Inbox.notes(result));
        assertEquals(List.of("MX1 15.1.2507.39"), Inbox.headerBuilds(result));
    }

    @Test
    void serversOfAnotherCompanyWithTheSameShortNameAreOthers() {
        String header = CLOUD + smtp("EX02.fabrikam.example", "EX01.fabrikam.example", "15.0.847.32");
        ImportResult other = Inbox.pasteInto(Inbox.servers("EX01.contoso.example"), header + ON_PREMISES);
        assertEquals(List.of(), Inbox.headerBuilds(other));
        assertEquals(List.of("5 header.unknownServer"), Inbox.notes(other));
        ImportResult shortName = Inbox.pasteInto(Inbox.servers("EX01", "EX09.contoso.example"), header);
        assertEquals(List.of(), Inbox.headerBuilds(shortName), "no server of the organisation has that domain");
        ImportResult vouched = Inbox.pasteInto(Inbox.servers("EX01"), header + ON_PREMISES);
        assertEquals(List.of("EX01 15.0.847.32"), Inbox.headerBuilds(vouched));
        ImportResult sameDomain = Inbox.pasteInto(Inbox.servers("EX01", "EX09.fabrikam.example"), header);
        assertEquals(List.of("EX01 15.0.847.32"), Inbox.headerBuilds(sameDomain));
    }

    @Test
    void aForgedMachineOfTheServiceIsNone() {
        ImportResult result = Inbox.paste(smtp("a", "AM9.mail.protection.outlook.com", "15.1.2507.39")
                + smtp("b", "evil.example", "15.20.1.1") + ON_PREMISES);
        assertEquals(List.of(), result.assessment().getArrivals());
        assertTrue(Inbox.notes(result).contains("1 header.noCloud"));
    }

    @Test
    void anUnknownBuildOfTheServiceElsewhereStaysOpen() {
        ImportResult result = Inbox.paste(CLOUD + smtp("b", "relay.contoso.example", "15.20.1.1") + ON_PREMISES);
        assertEquals(Answer.UNKNOWN, Inbox.onlyArrival(result).getExchange());
        assertEquals(List.of("5 header.hopUnknown"), Inbox.notes(result));
    }

    @Test
    void aDeviceThatSendsToTheServiceItselfStaysOpen() {
        ImportResult result = Inbox.paste(CLOUD + INTERNET);
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals(Answer.UNKNOWN, arrival.getExchange());
        assertEquals("mail.contoso.example", arrival.getLastHop());
        assertEquals(List.of("1 header.noHop"), Inbox.notes(result));
    }

    @Test
    void mailWithinTheServiceIsNoArrival() {
        ImportResult result = Inbox.paste("""
                Received: from AM9P193MB1234.EURP193.PROD.OUTLOOK.COM (2603:10a6:20b:1f5::10)
                 by AM9P193MB2222.EURP193.PROD.OUTLOOK.COM with HTTPS; Mon, 9 Nov 2026 08:14:06 +0000
                Received: from AM9P193MB1234.EURP193.PROD.OUTLOOK.COM ([fe80::1%5]) by
                 AM9P193MB1234.EURP193.PROD.OUTLOOK.COM ([fe80::1%5]) with mapi id 15.20.9412.021; Mon, 9 Nov 2026
                 08:14:05 +0000
                """);
        assertEquals(List.of(), result.assessment().getArrivals());
        assertEquals(List.of("3 header.onlyCloud"), Inbox.notes(result));
    }

    @Test
    void mailThatWentFromTheCloudToAMailboxOnPremisesTellsTheBuildsAbove() {
        String above = smtp("EX02.contoso.example", "EX01.contoso.example", "15.2.1748.39")
                + smtp("AM9P193MB1234.outlook.office365.com (40.92.0.1)", "EX02.contoso.example", "15.2.1258.32");
        String below = smtp("x", "EX03.contoso.example", "15.0.847.32");
        ImportResult result = Inbox.pasteInto(
                Inbox.servers("EX01.contoso.example", "EX02.contoso.example", "EX03.contoso.example"),
                above + CLOUD + below + INTERNET);
        assertEquals(List.of("EX01 15.2.1748.39", "EX02 15.2.1258.32"), Inbox.headerBuilds(result));
        assertEquals(List.of(), result.assessment().getArrivals());
    }

    @Test
    void theLastEntryCountsWhenTheMailCameBack() {
        ImportResult result = Inbox.paste(CLOUD
                + hop("AM9.mail.protection.outlook.com", "smtp.signatur.example", "ESMTP id 7")
                + CLOUD + smtp("b", "MX1.contoso.example", "15.1.2507.39") + ON_PREMISES);
        assertEquals("smtp.signatur.example", Inbox.onlyArrival(result).getLastHop());
        assertEquals(Answer.NO, Inbox.onlyArrival(result).getExchange());
        assertTrue(Inbox.notes(result).contains("1 header.returned"));
    }

    @Test
    void headerWithoutTheServiceTellsBuildsOnly() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("EX01.contoso.example"),
                smtp("printer (10.1.2.4)", "EX01.contoso.example", "15.2.1258.32") + "Subject: x\n");
        assertEquals(List.of("EX01 15.2.1258.32"), Inbox.headerBuilds(result));
        assertEquals(List.of(), result.assessment().getArrivals());
        assertEquals(List.of("1 header.noCloud"), Inbox.notes(result));
    }

    private static void assertUsual(String text) {
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"), text);
        Arrival arrival = Inbox.onlyArrival(result);
        assertEquals("MX1.contoso.example", arrival.getLastHop(), text);
        assertEquals("15.1.2507.39", arrival.getBuild(), text);
        assertEquals("printer (10.1.2.4)", arrival.getDevice(), text);
        assertEquals("203.0.113.40", arrival.getPublicIp(), text);
        assertEquals(Instant.parse("2025-04-08T10:00:31Z"), arrival.getFirstAt(), text);
        assertEquals(List.of("MX1 15.1.2507.39"), Inbox.headerBuilds(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void copiesLoseTheirFormAndAreReadAllTheSame() {
        String usual = CLOUD + smtp("printer (10.1.2.4)", "MX1.contoso.example", "15.1.2507.39") + ON_PREMISES;
        assertUsual(usual);
        assertUsual(usual.replace("\n", "\r\n"));
        assertUsual("Hallo Frau Lang,\nhier der Header:\n\n" + usual + "\nViele Grüße\n");
        assertUsual("[PS] C:\\>type .\\header.txt\n" + usual + "[PS] C:\\>\n");
        assertUsual(usual.lines().map(line -> "> " + line).collect(Collectors.joining("\n")));
        assertUsual(usual.replace("\n", "\n\n"));
        assertUsual(usual.lines().map(String::strip).collect(Collectors.joining("\n")));
        assertUsual(usual.replace("\n ", " "));
        assertUsual(usual.replace(" ", "\u00a0").replace("\n\u00a0", "\n "));
        assertUsual(usual + "MIME-Version: 1.0\nContent-Type: text/plain\n\nHallo\nReceived: from x by "
                + "MX9.contoso.example with Microsoft SMTP Server"
                + " id 15.0.1.1\n");
    }

    @Test
    void twoHeadersInOneTextAreTwoArrivals() {
        String one = CLOUD + smtp("printer (10.1.2.4)", "MX1.contoso.example", "15.1.2507.39") + ON_PREMISES;
        String two = one.replace("MX1", "MX2").replace("<1@", "<2@");
        ImportResult result = Inbox.paste("Erste:\n" + one + "\nZweite:\n" + two);
        assertEquals(List.of("MX1.contoso.example", "MX2.contoso.example"),
                result.assessment().getArrivals().stream().map(Arrival::getLastHop).sorted().toList());
        assertEquals(2, Inbox.paste("Beide:\n" + one + two).assessment().getArrivals().size());
    }

    @Test
    void aMailThatIsAttachedToAnotherIsReadToo() {
        String attached = CLOUD + smtp("printer (10.1.2.4)", "MX1.contoso.example", "15.1.2507.39") + ON_PREMISES
                + "\nText\n";
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"), """
                From: <admin@contoso.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="x y"

                --x y
                Content-Type: text/plain

                siehe Anhang
                --x y
                Content-Type: message/rfc822

                """ + attached + "--x y--\n");
        assertEquals("MX1.contoso.example", Inbox.onlyArrival(result).getLastHop());
        assertEquals(16, Inbox.onlyArrival(result).getLine());
        assertEquals(List.of("MX1 15.1.2507.39"), Inbox.headerBuilds(result));
    }

    @Test
    void theFirstOfSeveralHeadersDoesNotHideTheTimeOfTheOthers() {
        String old = CLOUD + smtp("printer (10.1.2.4)", "MX1.contoso.example", "15.1.2507.39") + ON_PREMISES;
        String later = old.replace(" 2025 ", " 2026 ").replace("<1@", "<2@");
        ImportResult result = Inbox.pasteInto(Inbox.servers("MX1.contoso.example"), "a:\n" + old + "\n" + later);
        BuildObservation build = result.assessment().getServers().get(0).getBuilds().get(0);
        assertEquals(Instant.parse("2026-04-08T10:00:29Z"), build.getObservedAt());
        assertEquals(1, result.assessment().getServers().get(0).getBuilds().size(),
                "one file, one build, one sighting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Received: yes\n", "<html>\nReceived: from a by b\n</html>",
    "We have Received: from A by B",
        "#Software: Microsoft Exchange Server\nReceived: from a by b\n",
        "2026-11-09T08:14:02.123Z,x\nReceived: from a by b\n"})
    void otherTextsAreLeftAlone(String text) {
        assertTrue(!new HeaderImporter().recognises(EvidenceSource.ofText("x", text)), text);
    }

    @Test
    void aReceivedFieldThatSaysNothingHarmsNobody() {
        ImportResult result = Inbox.paste("Received: from ((((\n",
                "Received: by \nReceived: from by with id for ;;;\n");
        assertEquals(List.of(), result.assessment().getArrivals());
        assertEquals(List.of("1 header.noCloud"), Inbox.notes(result));
    }
}
