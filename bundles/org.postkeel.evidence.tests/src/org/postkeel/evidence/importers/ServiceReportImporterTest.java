package org.postkeel.evidence.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.Server;

class ServiceReportImporterTest {

    private static final List<String> RECOMMENDED =
            List.of("15.1.2507.73", "15.1.2507.72", "15.1.2507.71", "15.1.2507.69",
            "15.1.2507.66", "15.1.2507.63", "15.1.2507.61");

    @ParameterizedTest
    @ValueSource(strings = {"get-onpremserverreportinfo.ps7.utf8.json", "get-onpremserverreportinfo_fl_de.utf16le.txt"})
    void threeReports(String file) {
        ImportResult result = Estate.read("evidence/" + file);
        assertEquals(List.of(), result.problems());
        assertEquals(List.of("NW-EDGE1", "NW-EX13", "NW-EX16A"), Estate.names(result));
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39", "NW-EX13", "15.0.1497.48", "NW-EDGE1", "15.1.2507.58"),
                Estate.builds(result, BuildMethod.SERVICE_REPORT));
        assertReport(result, "NW-EX16A", "ExchangeServer2016", RECOMMENDED, 30, 10, "2026-09-09", "2026-10-09",
                "2026-11-08", "2026-11-18");
        assertReport(result, "NW-EX13", "ExchangeServer2013", List.of(), 0, 60, "2026-08-25", "2026-09-24",
                "2026-10-24", "2026-11-23");
        assertReport(result, "NW-EDGE1", "ExchangeServer2016", RECOMMENDED, 30, 10, "2026-09-14", "2026-10-14",
                "2026-11-13", "2026-11-23");
        assertEquals("NW-EDGE1.dmz.nordwind.example", Estate.server(result, "NW-EDGE1").getFqdn());
    }

    private static void assertReport(ImportResult result, String name, String product, List<String> recommended,
            int throttle, int block,
            String... days) {
        EnforcementReport report = Estate.server(result, name).getReports().get(0);
        assertEquals(1, Estate.server(result, name).getReports().size());
        assertEquals(product, report.getProduct());
        assertEquals(recommended, report.getRecommendedBuilds(), name);
        assertEquals(throttle, report.getNextThrottleMinutes());
        assertEquals(block, report.getNextBlockMinutes());
        assertEquals(Instant.parse(days[0] + "T00:15:08Z"), report.getFirstDetected());
        assertEquals(Instant.parse(days[1] + "T00:15:08Z"), report.getThrottleFrom());
        assertEquals(Instant.parse(days[2] + "T00:15:08Z"), report.getBlockFrom());
        assertEquals(Instant.parse(days[3] + "T00:15:08Z"), report.getNextStageOn());
        assertEquals(report.getEvidence().getCapturedAt(), report.getCapturedAt());
    }

    @Test
    void oneCaptureInTwoFormsIsOneReport() {
        ImportResult result = Estate.read("evidence/get-onpremserverreportinfo.ps7.utf8.json",
                "evidence/get-onpremserverreportinfo_fl_de.utf16le.txt");
        assertEquals(1, Estate.server(result, "NW-EX16A").getReports().size());
        ImportResult again = Estate.into(result.assessment(), "evidence/get-onpremserverreportinfo.ps7.utf8.json");
        assertEquals(1, Estate.server(again, "NW-EX16A").getReports().size());
        assertEquals(2, Estate.server(again, "NW-EX16A").getBuilds().size());
    }

    @Test
    void aLaterCaptureIsAFurtherReport() {
        ImportResult result = Estate.texts("a|" + record("2026-09-09T00:15:08Z", "2026-10-09T00:15:08Z"));
        Estate.textsInto(result.assessment(), "b|" + record("2026-09-09T00:15:08Z", "2026-10-19T00:15:08Z"));
        assertEquals(2, Estate.server(result, "NW-1").getReports().size());
        assertEquals(2, Estate.server(result, "NW-1").getReports().stream().map(EnforcementReport::getId).distinct()
                .count());
    }

    private static String record(String detected, String throttle) {
        return """
                [{"ServerFQDN":"nw-1.corp.example","Build":"15.1.2507.23","ExchangeServer":"ExchangeServer2016",
                "FirstDetectedDate":"%s",
                "ThrottleEnabledDate":"%s",
                "RecommendedBuildVersions":"15.1.2507.39,15.1.2507.37,15.01.2507.039,15.01.2507.037"}]
                """.formatted(detected, throttle);
    }

    @Test
    void caseD13BritishDatesAndBuildsWrittenTwice() {
        ImportResult result = Estate.texts("a|" + record("28/03/2024 00:15:08", "07/04/2024 00:15:08"));
        EnforcementReport report = Estate.server(result, "NW-1").getReports().get(0);
        assertEquals(Instant.parse("2024-03-28T00:15:08Z"), report.getFirstDetected());
        assertEquals(Instant.parse("2024-04-07T00:15:08Z"), report.getThrottleFrom());
        assertEquals(List.of("15.1.2507.39", "15.1.2507.37"), report.getRecommendedBuilds());
        assertNull(report.getNextThrottleMinutes());
        assertEquals(List.of(), result.problems());
    }

    @ParameterizedTest
    @CsvSource({"3/28/2024 12:15:08 AM, 4/7/2024 12:15:08 AM, 2024-03-28, 2024-04-07",
        "28.03.2024 00:15:08, 07.04.2024 00:15:08, 2024-03-28, 2024-04-07",
        "2024-03-28 00:15:08, 2024-04-07T00:15:08.0000000Z, 2024-03-28, 2024-04-07",
        "2024-03-28T01:15:08+01:00, 2024-04-07T02:15:08+02:00, 2024-03-28, 2024-04-07"})
    void datesOfOtherCultures(String detected, String throttle, String firstDay, String secondDay) {
        ImportResult result = Estate.texts("a|" + record(detected, throttle));
        EnforcementReport report = Estate.server(result, "NW-1").getReports().get(0);
        assertEquals(Instant.parse(firstDay + "T00:15:08Z"), report.getFirstDetected());
        assertEquals(Instant.parse(secondDay + "T00:15:08Z"), report.getThrottleFrom());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void datesThatCanBeReadInTwoWaysStayOpen() {
        ImportResult result = Estate.texts("a|" + record("03/04/2024 00:15:08", "05/05/2024 00:15:08"));
        EnforcementReport report = Estate.server(result, "NW-1").getReports().get(0);
        assertNull(report.getFirstDetected());
        assertEquals(Instant.parse("2024-05-05T00:15:08Z"), report.getThrottleFrom(), "the same either way");
        assertEquals(List.of("1 report.ambiguousDate"), Estate.problems(result));
    }

    @Test
    void brokenValuesStayOpenAndAreNamed() {
        ImportResult result = Estate.texts("""
                a|ServerFQDN               : NW-1.corp.example
                Build                    : 15.1.2507...
                FirstDetectedDate        : 31.02.2026 00:00:00
                RecommendedBuildVersions : 15.1.2507.73,15.1.2507.7...
                ThrottleEnabledDate      : 09.10.20...
                NextStageThrottleRate    : 90
                NextStageBlockRate       : 10,0

                ServerFQDN               :\s
                FirstDetectedDate        : 09.09.2026 00:15:08
                """);
        EnforcementReport report = Estate.server(result, "NW-1").getReports().get(0);
        assertNull(report.getBuild());
        assertNull(report.getFirstDetected());
        assertNull(report.getThrottleFrom());
        assertNull(report.getNextThrottleMinutes());
        assertEquals(10, report.getNextBlockMinutes());
        assertEquals(List.of("15.1.2507.73"), report.getRecommendedBuilds(), "the last one may be cut");
        assertEquals(List.of("1 report.notABuild", "1 report.notADate", "1 report.notADate", "1 report.notMinutes",
                "1 report.recommendedCut", "9 report.noName"), Estate.problems(result));
        assertTrue(Estate.server(result, "NW-1").getBuilds().isEmpty());
    }

    @Test
    void theReportAloneIsNoListOfTheServers() {
        ImportResult alone = Estate.read("evidence/get-onpremserverreportinfo.ps7.utf8.json",
                "exsetup/formatlist_all_de.cp1252.txt");
        assertTrue(alone.assessment().getServers().stream().noneMatch(Server::isListed),
                "it leaves out servers that hand over no mail; those must not be taken for machines with the tools "
                + "only");
        ImportResult list = Estate.texts("a|Name : EX-9\nAdminDisplayVersion : Version 15.1 (Build 2507.6)\n",
                "b|" + record("2026-09-09T00:15:08Z", "2026-10-09T00:15:08Z"));
        assertTrue(Estate.server(list, "NW-1").isListed());
        assertFalse(Estate.server(list, "NW-1").getReports().isEmpty());
    }
}
