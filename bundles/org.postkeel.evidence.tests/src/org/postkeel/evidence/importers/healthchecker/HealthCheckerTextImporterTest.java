package org.postkeel.evidence.importers.healthchecker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Answer;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.HealthCheck;

/** The console of HealthChecker as a text. */
class HealthCheckerTextImporterTest {

    @TempDir
    Path folder;

    private static String report(String name, String time, String build, String... more) {
        return "Exchange Health Checker version 26.10.15.1604\n\nExchange Information\n--------------------\n\tName: "
                + name + "\n\tGeneration Time: " + time + "\n\tVersion: Exchange 2016 CU23\n\tBuild Number: " + build
                + "\n" + String.join("", more)
                + "\tServer Role: Mailbox\n\nOperating System Information\n----------------------------\n"
                + "\tName: Ethernet0\n\tTime Zone: W. Europe Standard Time\n";
    }

    private static Map<String, String> builds(ImportResult result) {
        return Estate.builds(result, BuildMethod.HEALTH_CHECKER);
    }

    @Test
    void severalServersAndRunsInOneFile() {
        ImportResult result = Estate.texts("a|" + report("EX1", "23.11.2026 09:15:33", "15.01.2507.039")
                + "\n\n" + report("EX2", "23.11.2026 09:20:00", "15.01.2507.061")
                + report("ex1.corp.example", "24.11.2026 10:00:00", "15.01.2507.061")
                        .replace("26.10.15", "26.11.01"));
        assertEquals(Map.of("EX1", "15.1.2507.39,15.1.2507.61", "EX2", "15.1.2507.61"), builds(result));
        assertEquals(List.of("2026-11-23T08:15:33Z", "2026-11-24T09:00:00Z"),
                Estate.server(result, "EX1").getBuilds().stream().map(seen -> seen.getObservedAt().toString()).toList());
        assertEquals(List.of("26.10.15.1604", "26.11.01.1604"), Estate.server(result, "EX1").getHealthChecks().stream()
                .map(HealthCheck::getCheckerVersion).toList());
        assertEquals(List.of(), result.problems());
        assertEquals(Instant.parse("2026-11-24T09:00:00Z"),
                result.assessment().getEvidence().get(0).getCapturedAt());
    }

    @Test
    void textThatWasWrittenAndAddedToAsUtf16() throws IOException {
        byte[] bytes = ("\uFEFF" + report("EX1", "23.11.2026 09:15:33", "15.01.2507.039")
                + report("EX2", "23.11.2026 09:20:00", "15.01.2507.061")).replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_16LE);
        Path file = Files.write(folder.resolve("anything.txt"), bytes);
        assertEquals(Map.of("EX1", "15.1.2507.39", "EX2", "15.1.2507.61"), builds(Estate.read(file)));
    }

    @ParameterizedTest
    @CsvSource({"a, 23.11.2026 09:15:33, 2026-11-23T08:15:33Z", "a, 11/23/2026 09:15:33, 2026-11-23T08:15:33Z",
        "a, 11/23/2026 9:15:33 AM, 2026-11-23T08:15:33Z", "a, 23/11/2026 09:15:33, 2026-11-23T08:15:33Z",
        "a, 2026-11-23T09:15:33.4471120+01:00, 2026-11-23T08:15:33.447112Z",
        "a, 07.08.2026 12:00:00, 2026-08-07T10:00:00Z",
        "HealthChecker-EX1-20260807120000.txt, 08/07/2026 12:00:00, 2026-08-07T10:00:00Z",
        "HealthChecker-EX1-20260708120000.txt, 08/07/2026 12:00:00, 2026-07-08T10:00:00Z"})
    void timesInTheNotationOfTheMachine(String file, String written, Instant expected) {
        ImportResult result = Estate.texts(file + "|" + report("EX1", written, "15.01.2507.039"));
        assertEquals(expected, Estate.server(result, "EX1").getBuilds().get(0).getObservedAt());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void otherDatesOfTheReportTellTheOrder() {
        ImportResult result = Estate.texts("a|" + report("EX1", "08/07/2026 12:00:00", "15.01.2507.039",
                "\tLatest Install Time (SU/CU): 05/22/2024 22:47:19\n"));
        assertEquals(Instant.parse("2026-08-07T10:00:00Z"),
                Estate.server(result, "EX1").getBuilds().get(0).getObservedAt());
    }

    @Test
    void aTimeThatCanBeReadInTwoWaysIsNotUsed() {
        ImportResult result = Estate.texts("a|" + report("EX1", "08/07/2026 12:00:00", "15.01.2507.039"));
        assertEquals(List.of("8 noTime"), Estate.problems(result));
        var seen = Estate.server(result, "EX1").getBuilds().get(0);
        assertEquals(seen.getEvidence().getCapturedAt(), seen.getObservedAt());
    }

    @ParameterizedTest
    @CsvSource({"W. Europe Standard Time, 08:15:33", "GMT Standard Time, 09:15:33", "Eastern Standard Time, 14:15:33",
        "Mitteleuropäische Zeit, 08:15:33", "Nirgends, 09:15:33"})
    void zonesOfWindows(String zone, String utc) {
        ImportResult result = Estate.texts("a|" + report("EX1", "23.11.2026 09:15:33", "15.01.2507.039")
                .replace("W. Europe Standard Time", zone));
        assertEquals(Instant.parse("2026-11-23T" + utc + "Z"),
                Estate.server(result, "EX1").getBuilds().get(0).getObservedAt());
    }

    @Test
    void caseD04TheLabelIsNeverUsed() {
        ImportResult result = Estate.texts("HealthChecker-NW-MBX2-20251102080000.txt|\tVersion: Exchange 2019 CU12\n"
                + "\tBuild Number: 15.02.1258.025\n");
        assertEquals(Map.of("NW-MBX2", "15.2.1258.25"), builds(result));
        assertEquals(List.of("2 nameOfFile"), Estate.problems(result));
        assertTrue(result.problems().get(0).harmless());
    }

    @Test
    void caseD05TheWarningSaysThatExSetupWasNotFound() {
        String warning = "\t\tWarning: Didn't detect ExSetup.exe on the server. This might mean that setup didn't "
                + "complete correctly the last time it was run.\n";
        ImportResult failed = Estate.texts("a|" + report("EX1", "23.11.2026 09:15:33", "15.1.2507.6", warning));
        assertEquals(Map.of("EX1", "15.1.2507.6?"), builds(failed));
        assertEquals(List.of("8 cuLevelOnly"), Estate.problems(failed));
        assertEquals(Map.of("EX1", "15.1.2507.6?"),
                builds(Estate.texts("a|" + report("EX1", "23.11.2026 09:15:33", "15.1.2507.6"))),
                "a version of ExSetup.exe is padded");
        assertEquals(Map.of("EX1", "15.1.2507.6"),
                builds(Estate.texts("a|" + report("EX1", "23.11.2026 09:15:33", "15.01.2507.006"))));
    }

    @ParameterizedTest
    @CsvSource({"Security Vulnerability: CVE-2024-49040, YES",
        "All known security issues in this version of the script passed., NO",
        "Exchange 2016 is out of support and will not receive any further security updates., UNKNOWN"})
    void vulnerabilities(String line, Answer expected) {
        ImportResult result = Estate.texts("a|" + report("EX1", "23.11.2026 09:15:33", "15.01.2507.039")
                + "\nSecurity Vulnerability\n----------------------\n\t" + line + "\n");
        assertEquals(expected, Estate.server(result, "EX1").getHealthChecks().get(0).getVulnerable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "  \t", ""})
    void copiesLoseTheirTabs(String indent) {
        ImportResult result = Estate.texts("a|" + report("EX1", "23.11.2026 09:15:33", "15.01.2507.039")
                .replace("\t", indent));
        assertEquals(Map.of("EX1", "15.1.2507.39"), builds(result));
        assertEquals(List.of("EX1"), Estate.names(result), "Ethernet0 is no server");
    }

    @Test
    void otherTextsThatSpeakOfBuildsAreNoReports() {
        ImportResult result = Estate.texts("a|Build Number: 15.01.2507.039\nExchange Information folgt\n");
        assertEquals(List.of(), Estate.names(result));
    }

    @Test
    void aReportWithoutANameAnywhereIsLeftOut() {
        ImportResult result = Estate.texts("ergebnis.txt|\tVersion: Exchange 2019 CU12\n\tBuild Number: "
                + "15.02.1258.025\n");
        assertEquals(List.of(), Estate.names(result));
        assertEquals(List.of("2 noName"), Estate.problems(result));
    }
}
