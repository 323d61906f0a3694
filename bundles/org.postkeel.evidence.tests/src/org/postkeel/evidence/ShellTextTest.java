package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.evidence.PsRecord.Dialect;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;

/** Copies of a shell window and transcripts: what several commands wrote in one text. */
class ShellTextTest {

    private static ParsedText read(String text) {
        ParsedText parsed = PsText.read(text);
        assertEquals(List.of(), parsed.notes(), "nothing to complain about");
        return parsed;
    }

    private static String shown(ParsedText parsed) {
        return parsed.records().stream().map(record -> record.line() + " " + record.dialect() + " "
                + record.heading() + " " + record.get("Name").text()).collect(Collectors.joining("\n"));
    }

    @Test
    void everyCommandMayWriteInAFormOfItsOwn() {
        assertEquals("""
                3 LIST null A
                6 JSON null B
                11 CSV nw-ex13 C
                16 CLIXML null D
                20 TABLE null E""", shown(read("""
                [PS] C:\\Windows\\system32>Get-X | fl Name,Fqdn

                Name : A
                Fqdn : a.example
                PS C:\\> Get-X | ConvertTo-Json
                {"Name": "B",
                 "Fqdn": "b.example"}
                PS C:\\> Enter-PSSession nw-ex13
                [nw-ex13]: PS C:\\> Get-X | ConvertTo-Csv -NoTypeInformation
                "Name","Fqdn"
                "C","c.example"
                [nw-ex13]: PS C:\\> exit
                PS C:\\> Get-X | Export-Clixml x.xml; type x.xml
                <Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
                  <!-- one -->
                  <Obj RefId="0"><MS><S N="Name">D</S></MS></Obj></Objs>
                PS C:\\> Get-X | ft
                Name Fqdn
                ---- ----
                E    e.example
                PS C:\\>
                """)));
    }

    @Test
    void commandsOverSeveralLinesAndWarningsStandBeforeTheOutput() {
        assertEquals("6 JSON null A", shown(read("""
                PS C:\\> Get-SendConnector |
                >> Select-Object Name |
                >> ConvertTo-Json
                WARNUNG: Die Tiefe reicht nicht.

                [{"Name": "A"}]
                WARNUNG: Es sind noch mehr Ergebnisse verfügbar.
                """)));
        assertEquals("3 JSON null A", shown(read("""
                [PS] C:\\Windows\\system32>Get-SendConnector | Select Name,@{n='AddressSpaces';e={$_.AddressSpaces -join ','}} | Conv
                ertTo-Json
                {"Name": "A"}
                [PS] C:\\Windows\\system32>""")));
        assertEquals("3 LIST null B", shown(read("PS C:\\> Get-X |\n>> Format-List\nName : B\nFqdn : b\n")));
    }

    @Test
    void theHeadOfAGermanTranscriptIsNoEvidence() {
        String head = """
                **********************
                Start der Windows PowerShell-Aufzeichnung
                Startzeit: 20261117093000
                Benutzername: NORDWIND\\admin
                RunAs-Benutzer: NORDWIND\\admin
                Computer: NW-ADM01 (Microsoft Windows NT 10.0.17763.0)
                Hostanwendung: powershell.exe -File C:\\x.ps1
                Prozess-ID: 4711
                PSVersion: 5.1.17763.1
                BuildVersion: 10.0.17763.1
                **********************
                Die Aufzeichnung wurde gestartet. Die Ausgabedatei ist "C:\\x.txt".
                """;
        String foot = """
                **********************
                Ende der Windows PowerShell-Aufzeichnung
                Endzeit: 20261117093100
                **********************
                """;
        ParsedText table = read(head + "\nName    Version\n----    -------\nNW-EX13 15.00.1497.048\n\n" + foot);
        assertEquals("16 TABLE null NW-EX13", shown(table));
        ParsedText json = read(head + "[{\"Name\":\"A\"}]\n" + foot);
        assertEquals("13 JSON null A", shown(json));
    }

    @Test
    void starsAroundAHeadingAreNoTranscript() {
        ParsedText parsed = read("""
                **************
                * NW-EX13    *
                **************
                ProductVersion FileVersion
                -------------- -----------
                15.00.1497.048 15.00.1497.048
                """);
        assertEquals(Arrays.asList("NW-EX13"), parsed.records().stream().map(PsRecord::heading).toList());
    }

    @Test
    void whatIsPastedIsReadAsAFileIs() {
        String pasted = "[PS] C:\\Windows\\system32>Get-ExchangeServer | fl Name,AdminDisplayVersion\r\n\r\n\r\n"
                + "Name                : NW-EX13\r\nAdminDisplayVersion : Version 15.0 (Build 1497.2)\r\n\r\n\r\n\r\n"
                + "[PS] C:\\Windows\\system32>\0";
        ImportResult result = new EvidenceCollector(Estate.IMPORTERS).collectSources(
                List.of(EvidenceSource.ofText("Zwischenablage", pasted)),
                ModelFactory.eINSTANCE.createAssessment(), Progress.NONE);
        assertEquals(List.of(), result.problems());
        assertEquals("15.0.1497.2", result.assessment().getServers().get(0).getBuilds().get(0).getBuild());
        assertEquals("Zwischenablage", result.assessment().getEvidence().get(0).getFileName());
    }

    @Test
    void promptsInTheHundredThousandsTakeNoTime() {
        String text = "PS C:\\> x\n{\"Name\":\"A\"}\n".repeat(100_000);
        ParsedText parsed = PsText.read(text);
        assertTrue(parsed.records().size() >= 10_000, String.valueOf(parsed.records().size()));
        assertEquals(Dialect.JSON, parsed.records().get(0).dialect());
    }
}
