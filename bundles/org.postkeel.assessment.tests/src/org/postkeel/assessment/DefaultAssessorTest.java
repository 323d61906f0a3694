package org.postkeel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.assessment.ServerVerdict.Currency;
import org.postkeel.assessment.ServerVerdict.Judged;
import org.postkeel.assessment.ServerVerdict.Precision;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.catalogue.Floor;
import org.postkeel.catalogue.Support;
import org.postkeel.model.Answer;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.ServerRole;

class DefaultAssessorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Estate estate = new Estate();

    private AssessmentResult assess(LocalDate asOf) {
        return new DefaultAssessor().assess(estate.assessment, Catalogue.shipped(), asOf);
    }

    private ServerVerdict verdict(String name) {
        return assess(TODAY).servers().stream().filter(server -> server.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aSourceOfAConnectorBelowTheFloorIsAffected() {
        estate.server("NW-OLD", "15.1.2507.39");
        estate.relay("ERP", "NW-OLD");
        estate.inbound("relay", "OnPremises", null, "203.0.113.25");
        ServerVerdict server = verdict("NW-OLD");
        assertTrue(server.affected());
        assertEquals(List.of("ERP"), server.judged().connectors());
        assertEquals(Floor.State.BELOW, server.floor().state());
        assertEquals("15.1.2507.61", server.floor().build().orElseThrow().toString());
        assertEquals(Basis.ASSUMED, server.stage().orElseThrow().basis());
    }

    @Test
    void theQuestionsStaySeparate() {
        // passes the floor, is judged, and is out of support all the same
        estate.server("NW-EX19A", "15.2.1748.39");
        estate.hybrid("H", "NW-EX19A");
        estate.inbound("in", "OnPremises", "mail.nordwind.example");
        ServerVerdict server = verdict("NW-EX19A");
        assertEquals(Judged.State.YES, server.judged().state());
        assertEquals(Floor.State.PASSES, server.floor().state());
        assertEquals(Support.State.OUT_OF_SUPPORT, server.support().state());
        assertEquals(Currency.State.BEHIND, server.currency().state());
        assertFalse(server.affected());
        assertTrue(server.timeline().isEmpty());
    }

    @Test
    void aServerOnNoPathIsNotJudged() {
        estate.server("NW-EX19B", "15.2.1258.32");
        estate.server("NW-EX1", "15.2.1748.39");
        estate.hybrid("H", "NW-EX1");
        estate.inbound("in", "OnPremises", "mail.nordwind.example");
        ServerVerdict server = verdict("NW-EX19B");
        assertEquals(Judged.State.NO, server.judged().state());
        assertEquals(Floor.State.BELOW, server.floor().state());
        assertFalse(server.affected());
        assertFalse(server.undecided());
    }

    @Test
    void aDisabledConnectorIsNoPath() {
        estate.server("NW-EX1", "15.1.2507.39");
        estate.relay("off", "NW-EX1").setEnabled(false);
        estate.inbound("relay", "OnPremises", null, "203.0.113.25");
        assertEquals(Answer.NO, assess(TODAY).connectors().get(0).toCloud());
        assertEquals(Judged.State.NO, verdict("NW-EX1").judged().state());
    }

    @Test
    void withoutConnectorsNobodyKnows() {
        estate.server("NW-EX1", "15.1.2507.39");
        ServerVerdict server = verdict("NW-EX1");
        assertEquals(Judged.State.UNKNOWN, server.judged().state());
        assertFalse(server.affected());
        assertTrue(server.undecided());
        assertTrue(server.judged().reason().in(Locale.ENGLISH).contains("Get-SendConnector"));
    }

    @Test
    void withoutInboundConnectorsNobodyKnowsEither() {
        estate.server("NW-EX1", "15.1.2507.39");
        estate.hybrid("H", "NW-EX1");
        assertEquals(Judged.State.UNKNOWN, verdict("NW-EX1").judged().state());
    }

    @Test
    void theReportOfTheServiceIsProof() {
        var server = estate.server("NW-EX1", "15.1.2507.39");
        estate.report(server, "2026-09-09", "2026-10-09", "2026-11-08", "2026-11-18", 30, 10);
        assertTrue(verdict("NW-EX1").affected());
        assertEquals(Basis.REPORTED, verdict("NW-EX1").stage().orElseThrow().basis());
    }

    @Test
    void sourcesThatWereCutOffLeaveEveryServerOpen() {
        estate.server("NW-EX1", "15.1.2507.39");
        var relay = estate.relay("ERP", "NW-OTHER");
        relay.getUnreadable().add("SourceTransportServers");
        estate.inbound("relay", "OnPremises", null, "203.0.113.25");
        assertEquals(Judged.State.UNKNOWN, verdict("NW-EX1").judged().state());
    }

    @Test
    void aFrontEndOfTheSameSiteMayBeTheLastHop() {
        estate.server("NW-EX1", "15.2.1748.39").setSite("Hamburg");
        estate.server("NW-EX2", "15.1.2507.39").setSite("Hamburg");
        estate.server("NW-EX3", "15.1.2507.39").setSite("Bremen");
        estate.hybrid("H", "NW-EX1").setFrontendProxy(true);
        estate.inbound("in", "OnPremises", "mail.nordwind.example");
        assertEquals(Judged.State.UNKNOWN, verdict("NW-EX2").judged().state());
        assertEquals(Judged.State.NO, verdict("NW-EX3").judged().state());
        // the logs show that the source hands over itself
        estate.traffic("NW-EX1", "H", "10.0.0.1", "2026-11-20", 3);
        assertEquals(Judged.State.NO, verdict("NW-EX2").judged().state());
    }

    @Test
    void mailSeenInTheLogsShowsWhereAnUnknownHostLeads() {
        estate.server("NW-EX1", "15.1.2507.39");
        estate.connector("Alias", ConnectorKind.SEND, connector -> {
            connector.getSmartHosts().add("cloud.nordwind.example");
            connector.getAddressSpaces().add("SMTP:*;1");
            connector.getSourceServers().add("NW-EX1");
        });
        estate.inbound("relay", "OnPremises", null, "203.0.113.25");
        assertEquals(Judged.State.UNKNOWN, verdict("NW-EX1").judged().state());
        estate.traffic("NW-EX1", "Alias", "10.0.0.1", "2026-11-20", 3);
        assertEquals(Judged.State.YES, verdict("NW-EX1").judged().state());
    }

    @Test
    void adminDisplayVersionTellsTheCumulativeUpdateOnly() {
        var server = estate.server("NW-MBX7", null);
        estate.build(server, "15.2.1118.7", BuildMethod.ADMIN_DISPLAY_VERSION, "2026-11-20T08:00:00Z");
        ServerVerdict verdict = verdict("NW-MBX7");
        assertEquals(Precision.CU, verdict.build().orElseThrow().precision());
        assertEquals(Currency.State.UNKNOWN, verdict.currency().state());
        var other = estate.server("NW-MBX8", null);
        estate.build(other, "15.2.1748.10", BuildMethod.ADMIN_DISPLAY_VERSION, "2026-11-20T08:00:00Z");
        assertEquals(Floor.State.UNDETERMINED, verdict("NW-MBX8").floor().state());
    }

    @Test
    void theExactMethodCountsEvenWhenItIsOlder() {
        var server = estate.server("NW-EX1", "15.1.2507.61");
        estate.build(server, "15.1.2507.6", BuildMethod.ADMIN_DISPLAY_VERSION, "2026-11-24T08:00:00Z");
        assertEquals("15.1.2507.61", verdict("NW-EX1").build().orElseThrow().observation().getBuild());
    }

    @Test
    void amongEqualMethodsTheNewestCounts() {
        // case D03: HealthChecker shows the state before the update
        var server = estate.server("NW-MBX2", null);
        estate.build(server, "15.2.1748.36", BuildMethod.HEALTH_CHECKER, "2025-11-02T08:00:00Z");
        estate.build(server, "15.2.1748.39", BuildMethod.EXSETUP, "2025-11-02T18:00:00Z");
        assertEquals("15.2.1748.39", verdict("NW-MBX2").build().orElseThrow().observation().getBuild());
    }

    @Test
    void seenAtTheSameTimeTheLowerBuildCountsInAnyOrder() {
        var server = estate.server("NW-A", "15.1.2507.61");
        estate.build(server, "15.1.2507.39", BuildMethod.EXSETUP, "2026-11-20T08:00:00Z");
        var other = estate.server("NW-B", "15.1.2507.39");
        estate.build(other, "15.1.2507.61", BuildMethod.EXSETUP, "2026-11-20T08:00:00Z");
        assertEquals("15.1.2507.39", verdict("NW-A").build().orElseThrow().observation().getBuild());
        assertEquals("15.1.2507.39", verdict("NW-B").build().orElseThrow().observation().getBuild());
    }

    @Test
    void aBuildOnlyEnrolledCustomersGotShowsTheEnrolment() {
        estate.server("NW-E", "15.2.1748.49");
        estate.server("NW-P", "15.2.1748.39");
        var during = assess(LocalDate.of(2026, 9, 30)).servers();
        assertEquals(Support.State.ESU, during.get(0).support().state());
        assertEquals(Support.State.OUT_OF_SUPPORT, during.get(1).support().state());
        assertEquals(Support.State.OUT_OF_SUPPORT, assess(TODAY).servers().get(0).support().state());
    }

    @Test
    void aMachineNoListNamesIsNoServer() {
        estate.server("NW-MBX1", "15.1.2507.61");
        estate.server("NW-ADM01", "15.2.1748.10").setListed(false);
        assertEquals(List.of("NW-MBX1"), assess(TODAY).servers().stream().map(ServerVerdict::name).toList());
    }

    @Test
    void withoutAListEveryMachineIsTakenForAServer() {
        estate.server("NW-ADM01", "15.2.1748.10").setListed(false);
        assertEquals(1, assess(TODAY).servers().size());
    }

    @Test
    void anEdgeServerOrASourceIsAServerEvenWhenNotListed() {
        estate.server("NW-MBX1", "15.1.2507.61");
        estate.server("NW-EDGE9", "15.1.2507.58").setListed(false);
        estate.relay("R", "NW-EDGE9");
        var edge = estate.server("NW-EDGE8", "15.1.2507.58");
        edge.setListed(false);
        edge.getRoles().clear();
        edge.getRoles().add(ServerRole.EDGE_TRANSPORT);
        assertEquals(3, assess(TODAY).servers().size());
    }

    @Test
    void inJune2024OtherRulesHeld() {
        LocalDate then = LocalDate.of(2024, 6, 18);
        estate.server("CU22", "15.1.2375.37");
        estate.server("CU12", "15.2.1118.40");
        estate.server("CU13", "15.2.1258.34");
        estate.server("CU14", "15.2.1544.11");
        var servers = assess(then).servers();
        assertEquals(Floor.State.BELOW, servers.get(0).floor().state());
        assertEquals(List.of(Support.State.OUT_OF_SUPPORT, Support.State.OUT_OF_SUPPORT, Support.State.SUPPORTED,
                Support.State.SUPPORTED), servers.stream().map(server -> server.support().state()).toList());
    }

    @Test
    void behindCountsUpdatesOfTheCumulativeUpdateAndNewerOnes() {
        // CU13 Mar24SU: Apr24HU, Nov24SU (withdrawn or re-released), Nov24SUv2; then CU14 and CU15
        estate.server("NW-EX19B", "15.2.1258.32");
        var currency = verdict("NW-EX19B").currency();
        long updates = Catalogue.shipped().branch("2019", "CU13").stream()
                .filter(build -> build.number().revision() > 32 && !build.withdrawn()).count();
        assertEquals(Currency.State.BEHIND, currency.state());
        assertEquals(updates + 2, currency.behindBy());
        assertTrue(currency.openCves().contains("CVE-2024-49040"), currency.openCves().toString());
    }

    @Test
    void rollupsOf2010EachHaveANumberOfTheirOwnAndCountAllTheSame() {
        // SP3 RU30 of 2020, then RU31 and RU32
        String ru30 = Catalogue.shipped().builds().stream().filter(build -> build.product().equals("2010")
                && build.name().equals("SP3 RU30")).findFirst().orElseThrow().number().toString();
        estate.server("NW-EX10", ru30);
        assertEquals(2, verdict("NW-EX10").currency().behindBy());
    }

    @Test
    void aBuildAboveTheCatalogueIsNewerAndNotWrong() {
        estate.server("NW-SE", "15.2.2562.99");
        var verdict = verdict("NW-SE");
        assertEquals(Currency.State.NEWER_THAN_CATALOGUE, verdict.currency().state());
        assertEquals(Floor.State.NO_FLOOR, verdict.floor().state());
    }

    @Test
    void pathsCarryTheMeanOfTheDaysOfTheLogs() {
        estate.server("NW-EX1", "15.1.2507.39");
        estate.relay("R", "NW-EX1");
        estate.inbound("relay", "OnPremises", null, "203.0.113.25");
        estate.traffic("NW-EX1", "R", "10.0.0.1", "2026-11-01", 10);
        estate.traffic("NW-EX1", "R", "10.0.0.2", "2026-11-04", 2);
        MailPath path = assess(TODAY).paths().get(0);
        assertEquals("NW-EX1", path.judgedServer());
        assertEquals(3.0, path.messagesPerDay());
        assertEquals(List.of("10.0.0.1", "10.0.0.2"), assess(TODAY).systems().stream().map(ObservedSystem::name).toList());
    }

    @Test
    void everyReasonSpeaksBothLanguages() {
        var server = estate.server("NW-EX16A", "15.1.2507.39");
        estate.hybrid("H", "NW-EX16A");
        estate.inbound("in", "OnPremises", "mail.nordwind.example");
        estate.report(server, "2026-09-09", "2026-10-09", "2026-11-08", "2026-11-18", 30, 10);
        for (Reason reason : verdict("NW-EX16A").reasons()) {
            assertFalse(reason.text().in(Locale.ENGLISH).contains("{"), reason.text().in(Locale.ENGLISH));
            assertFalse(reason.text().in(Locale.GERMAN).contains("{"), reason.text().in(Locale.GERMAN));
        }
        assertTrue(verdict("NW-EX16A").reasons().stream().map(reason -> reason.text().in(Locale.GERMANY))
                .anyMatch(text -> text.contains("Stufe 6: 30 Minuten gedrosselt und 10 Minuten blockiert je Stunde seit 18.11.2026")));
    }

    @Test
    void aRuleThatFailsIsAResult() {
        var assessor = new DefaultAssessor();
        assessor.addRule(new Rule() {
            @Override
            public String id() {
                return "test.broken";
            }

            @Override
            public Topic topic() {
                return Topic.CATALOGUE;
            }

            @Override
            public Outcome check(Context context) {
                throw new IllegalStateException("broken");
            }
        });
        var result = assessor.assess(estate.assessment, Catalogue.shipped(), TODAY);
        assertEquals(List.of("test.broken"), result.notChecked().stream().map(NotChecked::rule).toList());
    }
}
