package org.postkeel.evidence.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.ImportSession;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.progress.Progress;

class ExSetupImporterTest {

    private static final String TABLE = """

            ProductVersion   FileVersion      FileName
            --------------   -----------      --------
            15.01.2507.039   15.01.2507.039   C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\ExSetup.exe

            """;

    @ParameterizedTest
    @ValueSource(strings = {"export_useculture_type.ascii.csv", "formatlist_all_de.cp1252.txt",
        "invoke_export.clixml.utf16le.xml",
        "invoke_pwsh7_ft.utf8.txt"})
    void sixServersInEveryForm(String file) {
        ImportResult result = Estate.read("exsetup/" + file);
        assertEquals(Estate.BUILDS, Estate.builds(result, BuildMethod.EXSETUP));
        assertEquals(List.of(), result.problems());
        assertTrue(result.assessment().getServers().stream().noneMatch(Server::isListed));
        assertEquals("exsetup", result.assessment().getEvidence().get(0).getKind());
    }

    @Test
    void remoteNamesInAnyCaseAndAMachineWithTheToolsOnly() {
        ImportResult result = Estate.read("exsetup/invoke_pscomputername_ft.utf16le.txt");
        var expected = new TreeMap<>(Estate.BUILDS);
        expected.put("NW-ADM01", "15.2.1748.10");
        assertEquals(expected, Estate.builds(result, BuildMethod.EXSETUP));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void headingsNameTheServerAndAnErrorIsReported() {
        ImportResult result = Estate.read("exsetup/loop_servername_headers.utf8bom.txt");
        assertEquals(Estate.BUILDS, Estate.builds(result, BuildMethod.EXSETUP));
        assertEquals(List.of("45 error.server"), Estate.problems(result));
        assertEquals("NW-EDGE1.dmz.nordwind.example", result.problems().get(0).message().args().get(0));
        Server edge = Estate.server(result, "NW-EDGE1");
        assertTrue(edge.getBuilds().isEmpty(), "an error is no build");
    }

    @Test
    void anObjectOfOnesOwnWithoutAVersionForOneServer() {
        ImportResult result = Estate.read("exsetup/custom_unc_loop.ps51.utf16le.json");
        var expected = new TreeMap<>(Estate.BUILDS);
        expected.put("NW-ADM01", "15.2.1748.10");
        assertEquals(expected, Estate.builds(result, BuildMethod.EXSETUP));
        assertTrue(Estate.server(result, "NW-EDGE1").getBuilds().isEmpty());
        assertEquals(List.of("26 exsetup.noBuild"), Estate.problems(result));
    }

    @ParameterizedTest
    @CsvSource({"local_NW-EX19A.utf16le.txt,NW-EX19A,15.2.1748.39", "local_NW-EDGE1.utf16le.txt,NW-EDGE1,15.1.2507.58"})
    void theFileNameNamesTheServer(String file, String server, String build) {
        ImportResult result = Estate.read("exsetup/" + file);
        assertEquals(Map.of(server, build), Estate.builds(result, BuildMethod.EXSETUP));
        assertEquals(List.of("0 exsetup.nameOfFile"), Estate.problems(result));
        assertTrue(result.problems().get(0).harmless());
        BuildObservation seen = Estate.server(result, server).getBuilds().get(0);
        assertEquals(4, seen.getLine());
        assertEquals(file, seen.getEvidence().getFileName());
        assertEquals(seen.getEvidence().getCapturedAt(), seen.getObservedAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"exsetup_NW-EX16A.txt", "NW-EX16A.txt", "exsetup-NW-EX16A.utf16le.txt",
        "20261123_NW-EX16A_exsetup (2).txt",
        "2026-11-23 nw-ex16a.txt", "NW-EX16A.corp.nordwind.example.txt", "NW-EX16A-exsetup-2026-11-23.log"})
    void fileNamesWithDatesAndWordsOfTheTrade(String name) {
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"),
                Estate.builds(Estate.texts(name + "|" + TABLE), BuildMethod.EXSETUP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ergebnis.txt", "exsetup.utf8bom.txt", "2026-11-23.txt", "NW-EX16A_NW-EX19A.txt",
        "local_utf16le.txt"})
    void fileNamesThatNameNobodyOrTwo(String name) {
        ImportResult result = Estate.texts(name + "|" + TABLE);
        assertEquals(List.of(), Estate.names(result));
        assertEquals(List.of("4 exsetup.noName"), Estate.problems(result));
    }

    @Test
    void aKnownServerInTheFileNameIsPreferred() {
        String list = "liste|Name : EXCHANGE\nAdminDisplayVersion : Version 15.1 (Build 2507.6)\n";
        assertEquals(Map.of("EXCHANGE", "15.1.2507.39"),
                Estate.builds(Estate.texts("kunde_A-1_exchange.txt|" + TABLE, list), BuildMethod.EXSETUP));
    }

    @Test
    void severalBuildsWithoutNamesAreNotGivenToOneServer() {
        ImportResult result = Estate.texts("NW-EX16A.txt|" + TABLE + TABLE.replace("2507.039", "2507.061"));
        assertEquals(List.of(), Estate.names(result));
        assertEquals(List.of("4 exsetup.noName", "9 exsetup.noName"), Estate.problems(result));
    }

    @Test
    void cutNamesFitByPrefixAndCutBuildsAreNone() {
        String cut = """
                cut|FileVersion  PSComputerName
                -----------  --------------
                15.01.2507.… NW-EX16A.corp.nor…
                15.02.1748.… NW-EX19…
                """;
        ImportResult alone = Estate.texts(cut);
        assertEquals(Map.of(), Estate.builds(alone, BuildMethod.EXSETUP));
        assertFalse(alone.problems().isEmpty());
        String named = """
                cut|ProductVersion FileVersion  PSComputerName
                -------------- -----------  --------------
                15.01.2507.039 15.01.2507.… NW-EX16…
                15.02.1748.039 15.02.1748.… NW-EX19…
                15.02.2562.046 15.02.2562.… NW-EXS…
                """;
        String list = """
                list|Name     AdminDisplayVersion
                ----     -------------------
                NW-EX16A Version 15.1 (Build 2507.6)
                NW-EX19A Version 15.2 (Build 1748.10)
                NW-EX19B Version 15.2 (Build 1258.12)
                """;
        ImportResult result = Estate.texts(named, list);
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"), Estate.builds(result, BuildMethod.EXSETUP));
        assertEquals(List.of("4 exsetup.nameCut", "5 exsetup.nameCut"), Estate.problems(result));
    }

    @Test
    void wholePartsAreTakenWhenTheTextIsCut() {
        ImportResult result = Estate.texts("""
                a|PSComputerName  : NW-EX16A
                FileVersion     : 15.01.2507...
                FileMajorPart   : 15
                FileMinorPart   : 1
                FileBuildPart   : 2507
                FilePrivatePart : 39
                FileName        : C:\\x\\ExSetup.exe
                """);
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"), Estate.builds(result, BuildMethod.EXSETUP));
        ImportResult cut = Estate.texts("a|PSComputerName  : NW-EX16A\nFileVersion     : 15.01.2507...\nFileName    "
                + "    : C:\\x\\ExSetup.exe\n");
        assertEquals(List.of("1 exsetup.buildCut"), Estate.problems(cut));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.01.2507.0", "15.01.2507.03", "15.01.250"})
    void aBuildAtWhichTheFileWasCutOffIsNone(String rest) {
        ImportResult result =
                Estate.texts("a|\"PSComputerName\";\"FileVersion\"\r\n\"NW-EX19A\";\"15.02.1748.039\"\r\nNW-EX16A;"
                + rest);
        assertEquals(Map.of("NW-EX19A", "15.2.1748.39"), Estate.builds(result, BuildMethod.EXSETUP));
    }

    @Test
    void caseD02Exchange2010() {
        ImportResult result =
                Estate.texts("a|PSComputerName : HUB-A\nFileVersion    : 14.03.0411.000\nFileName       : "
                + "C:\\Program Files\\ExSetup.exe\n",
                "b|Name                : HUB-A\nAdminDisplayVersion : Version 14.3 (Build 123.4)\n");
        assertEquals(List.of("HUB-A"), Estate.names(result));
        assertEquals(Map.of("HUB-A", "14.3.411.0"), Estate.builds(result, BuildMethod.EXSETUP));
        assertEquals(Map.of("HUB-A", "14.3.123.4?"), Estate.builds(result, BuildMethod.ADMIN_DISPLAY_VERSION));
    }

    @Test
    void caseD06AMachineThatNoListNamesIsNotListed() {
        ImportResult result =
                Estate.texts("a|PSComputerName : NW-ADM01\nFileVersion    : 15.02.1748.010\nFileName       : "
                + "C:\\ExSetup.exe\n",
                "b|Name                : NW-MBX1\nAdminDisplayVersion : Version 15.2 (Build 1748.10)\n");
        assertFalse(Estate.server(result, "NW-ADM01").isListed());
        assertTrue(Estate.server(result, "NW-MBX1").isListed());
    }

    @Test
    void numbersAreIntegersAndNeverDecimals() {
        ImportResult result =
                Estate.texts("a|PSComputerName : NW-EX16A\nFileVersion    : 15.01.1531.010\nFileName       : "
                + "C:\\ExSetup.exe\n");
        assertEquals(Map.of("NW-EX16A", "15.1.1531.10"), Estate.builds(result, BuildMethod.EXSETUP));
    }

    @Test
    void ownObjectsInTheShortFormTellTheCumulativeUpdateOnly() {
        ImportResult result = Estate.texts("a|[{\"Server\":\"NW-EX16A\",\"Version\":\"15.1.2507.6\"}]");
        assertEquals(Map.of("NW-EX16A", "15.1.2507.6?"), Estate.builds(result, BuildMethod.MANUAL));
        ImportResult named = Estate.texts("a|[{\"Server\":\"NW-EX16A\",\"FileVersion\":\"15.1.2507.39\"}]");
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"), Estate.builds(named, BuildMethod.EXSETUP));
    }

    @Test
    void valuesPathsAndPromptsWithoutColumns() {
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"),
                Estate.builds(Estate.texts("NW-EX16A.txt|15.01.2507.039\n"), BuildMethod.EXSETUP));
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39", "NW-EX19A", "15.2.1748.39"),
                Estate.builds(Estate.texts("a|NW-EX16A : 15.01.2507.039\nNW-EX19A : 15.02.1748.039\n"),
                BuildMethod.EXSETUP));
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"), Estate.builds(Estate.texts(
                "a|FileVersion : 15.01.2507.039\nFileName    : \\\\nw-ex16a\\c$\\Exchange "
                + "Server\\V15\\bin\\ExSetup.exe\n"), BuildMethod.EXSETUP));
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"),
                Estate.builds(Estate.texts("a|[nw-ex16a]: PS C:\\> Get-Command ExSetup.exe\n" + TABLE),
                BuildMethod.EXSETUP));
        assertEquals(Map.of("NW-EX16A", "15.1.2507.39"), Estate.builds(Estate.texts("""
                NW-EX16A.txt|CommandType     Name            Version         Source
                -----------     ----            -------         ------
                Application     ExSetup.exe     15.1.2507.39    D:\\Exchange Server\\V15\\bin\\ExSetup.exe
                """), BuildMethod.EXSETUP));
    }

    @Test
    void addressesAndThisMachineAreNoNames() {
        ImportResult result =
                Estate.texts("a|PSComputerName : 10.20.10.16\nFileVersion    : 15.01.2507.039\nFileName       : "
                + "C:\\ExSetup.exe\n",
                "b|PSComputerName : localhost\nFileVersion    : 15.01.2507.061\nFileName       : C:\\ExSetup.exe\n");
        assertEquals(List.of(), Estate.names(result));
        assertEquals(List.of("1 exsetup.noName", "1 exsetup.noName"), Estate.problems(result));
    }

    @Test
    void versionsOfOtherFilesAreNone() {
        ImportResult result =
                Estate.texts("a|PSComputerName : NW-EX16A\nFileVersion    : 10.0.14393.0\nFileName       : "
                + "C:\\Windows\\notepad.exe\n",
                "b|10.20.30.40\n", "c|[{\"ProcessName\":\"MSExchangeTransport\",\"Name\":\"MSExchangeTransport\","
                + "\"FileVersion\":\"15.01.2507.039\"}]");
        assertEquals(List.of(), Estate.names(result));
        assertEquals(List.of(), result.read());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        ImportResult once = Estate.read("exsetup/invoke_export.clixml.utf16le.xml");
        List<String> ids = once.assessment().getServers().stream().flatMap(server -> server.getBuilds().stream())
                .map(BuildObservation::getId).toList();
        ImportResult twice = Estate.into(once.assessment(), "exsetup/invoke_export.clixml.utf16le.xml");
        assertEquals(Estate.BUILDS, Estate.builds(twice, BuildMethod.EXSETUP));
        assertEquals(1, twice.assessment().getEvidence().size());
        assertEquals(ids, twice.assessment().getServers().stream().flatMap(server -> server.getBuilds().stream())
                .map(BuildObservation::getId).toList());
        ImportResult other = Estate.read("exsetup/invoke_export.clixml.utf16le.xml");
        assertEquals(ids, other.assessment().getServers().stream().flatMap(server -> server.getBuilds().stream())
                .map(BuildObservation::getId).toList(), "the same input gives the same ids");
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void theSameBuildFromOtherEvidenceIsASecondSighting() {
        ImportResult result = Estate.read("exsetup/formatlist_all_de.cp1252.txt",
                "exsetup/invoke_export.clixml.utf16le.xml");
        assertEquals("15.1.2507.39,15.1.2507.39", Estate.builds(result, BuildMethod.EXSETUP).get("NW-EX16A"));
        assertEquals(2, Estate.server(result, "NW-EX16A").getBuilds().stream().map(BuildObservation::getEvidence)
                .distinct().count());
    }

    @ParameterizedTest
    @CsvSource({ "E19_ExSetup1.xml,", "liste2.txt,", "builds_neu3.csv,", "exsetup_SERVER2.txt,SERVER2", "ex-01.txt,ex-01" })
    void aNumberedListIsNoServer(String file, String server) {
        assertEquals(Optional.ofNullable(server), Names.inFileName(EvidenceSource.ofText(file, "x"),
                new ImportSession(ModelFactory.eINSTANCE.createAssessment(), Progress.NONE)));
    }
}
