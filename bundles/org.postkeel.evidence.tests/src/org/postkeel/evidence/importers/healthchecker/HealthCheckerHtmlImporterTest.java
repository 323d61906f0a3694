package org.postkeel.evidence.importers.healthchecker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Answer;
import org.postkeel.model.BuildMethod;

/** The report of all servers, as the script writes it: rows that are never closed. */
class HealthCheckerHtmlImporterTest {

    private static String report(String overview, String... details) {
        return "<html><style>TABLE{border: 1px}</style><body>\n<h1 align=\"center\">Exchange Health Checker "
                + "v25.10.30.1506</h1><br>\n<h2>Servers Overview</h2><p><table><tr><th>Server Name</th>"
                + "<th>Generation Time</th><th>Exchange Version</th><th>Server Role</th>"
                + "<th>Vulnerability Detected</th></tr>" + overview + "</table></p><p><h2>Server Details</h2><table>"
                + String.join("", details) + "</table></p></body></html>";
    }

    private static String details(String name, String time, String build, String... more) {
        return "<tr><th>Server Name</th><th>" + name + "</th><tr>\n<tr><td class=\"\">Generation Time</td><td>" + time
                + "</td><tr><tr><td>Exchange Version</td><td>Exchange 2019 CU12</td><tr>\n<tr><td>Build Number</td>"
                + "<td>" + build + "</td><tr>" + String.join("", more);
    }

    @Test
    void rowsThatAreNeverClosed() {
        ImportResult result = Estate.texts("bericht|" + report("",
                details("EX1", "11/2/2025 8:00:00 PM", "15.02.1258.025"),
                details("EX2", "11/30/2025 8:00:00 PM", "15.02.1748.039",
                        "<tr><td>Time Zone</td><td>Eastern Standard Time</td><tr>")));
        assertEquals(Map.of("EX1", "15.2.1258.25", "EX2", "15.2.1748.39"),
                Estate.builds(result, BuildMethod.HEALTH_CHECKER));
        assertEquals(Instant.parse("2025-11-02T20:00:00Z"), Estate.server(result, "EX1").getBuilds().get(0)
                .getObservedAt(), "the second server tells that the month comes first");
        assertEquals(Instant.parse("2025-12-01T01:00:00Z"), Estate.server(result, "EX2").getBuilds().get(0)
                .getObservedAt());
        assertEquals("25.10.30.1506", Estate.server(result, "EX1").getHealthChecks().get(0).getCheckerVersion());
        assertEquals(List.of(), result.problems());
    }

    @ParameterizedTest
    @CsvSource({"None, NO", "True, UNKNOWN", "Expired Version of Exchange, UNKNOWN"})
    void theOverviewSaysThatNothingWasFound(String cell, Answer expected) {
        ImportResult result = Estate.texts("a|" + report("<tr><td>EX1</td><td>x</td><td>y</td><td>Mailbox</td><td>"
                + cell + "</td></tr>", details("EX1", "11/30/2025 8:00:00 PM", "15.02.1748.039")));
        assertEquals(expected, Estate.server(result, "EX1").getHealthChecks().get(0).getVulnerable());
    }

    @Test
    void vulnerabilitiesInOneCell() {
        ImportResult result = Estate.texts("a|" + report("", details("EX1", "11/30/2025 8:00:00 PM", "15.02.1748.039",
                "<tr><td class=\"Red\">Security Vulnerabilities</td><td>CVE-2025-53782<br> CVE-2024-49040<br></td>")));
        assertEquals(Answer.YES, Estate.server(result, "EX1").getHealthChecks().get(0).getVulnerable());
    }

    @Test
    void germanDatesAndUmlauts() {
        ImportResult result = Estate.texts("a|" + report("", details("EX&#45;1", "30.11.2025 20:00:00",
                "15.02.1748.039", "<tr><td>AD Site</td><td>M&uuml;nchen &amp; Umgebung</td>")));
        assertEquals("München & Umgebung", Estate.server(result, "EX-1").getSite());
        assertEquals(Instant.parse("2025-11-30T20:00:00Z"),
                Estate.server(result, "EX-1").getBuilds().get(0).getObservedAt());
    }

    @Test
    void otherPagesAreNoReports() {
        ImportResult result = Estate.texts("a|<html><body><table><tr><th>Server Name</th><th>EX1</th></tr><tr>"
                + "<td>Build Number</td><td>15.02.1748.039</td></tr></table></body></html>");
        assertEquals(List.of(), Estate.names(result));
    }
}
