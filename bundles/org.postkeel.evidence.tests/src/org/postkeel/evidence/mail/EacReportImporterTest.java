package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Server;

class EacReportImporterTest {

    private static final String ENGLISH = "evidence/eac_connecting-onprem-exchange-servers_en.utf8bom.csv";
    private static final String GERMAN = "evidence/eac_veraltete_exchange-server_de.utf8bom.csv";
    private static final String CMDLET = "evidence/get-onpremserverreportinfo.ps7.utf8.json";

    private static List<String> reports(ImportResult result) {
        return result.assessment().getServers().stream().flatMap(server -> server.getReports().stream()
                .map(report -> server.getName() + " " + report.getBuild() + " " + report.getProduct() + " "
                        + report.getFirstDetected() + " " + report.getThrottleFrom() + " " + report.getBlockFrom()))
                .toList();
    }

    @Test
    void sampleEnglish() {
        ImportResult result = Inbox.read(ENGLISH);
        assertEquals(List.of("NW-EX16A 15.1.2507.39 ExchangeServer2016 2026-09-09T00:15:08Z 2026-10-09T00:00:00Z "
                + "2026-11-08T00:00:00Z",
                "NW-EX13 15.0.1497.48 ExchangeServer2013 2026-08-25T00:15:08Z 2026-09-24T00:00:00Z "
                + "2026-10-24T00:00:00Z",
                "NW-EDGE1 15.1.2507.58 ExchangeServer2016 2026-09-14T00:15:08Z 2026-10-14T00:00:00Z "
                + "2026-11-13T00:00:00Z"), reports(result), "NW-EX19A is up to date: nothing was detected of it");
        assertEquals("15.2.1748.39", result.assessment().getServers().get(3).getBuilds().get(0).getBuild());
        assertEquals(List.of("0 eac.columns", "0 eac.unused"), Inbox.notes(result));
        assertEquals("Columns that were not used: Status.", result.problems().get(1).message().in(Locale.ENGLISH));
        assertTrue(result.problems().stream().allMatch(problem -> problem.harmless()));
        Server server = result.assessment().getServers().get(0);
        assertEquals("NW-EX16A.corp.nordwind.example", server.getFqdn());
        assertEquals(BuildMethod.SERVICE_REPORT, server.getBuilds().get(0).getMethod());
    }

    @Test
    void sampleGerman() {
        ImportResult result = Inbox.read(GERMAN);
        assertEquals(List.of("NW-EX16A 15.1.2507.39 ExchangeServer2016 2026-09-09T00:00:00Z null null",
                "NW-EX13 15.0.1497.48 ExchangeServer2013 2026-08-25T00:00:00Z null null",
                "NW-EDGE1 15.1.2507.58 ExchangeServer2016 2026-09-14T00:00:00Z null null"), reports(result));
    }

    @Test
    void whatAReportSaysAlreadyIsNotSaidAgain() {
        ImportResult result = Inbox.read(GERMAN, ENGLISH, CMDLET);
        Server server = result.assessment().getServers().stream().filter(one -> one.getName().equals("NW-EX16A"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, server.getReports().size());
        assertEquals(30, server.getReports().get(0).getNextThrottleMinutes(), "the cmdlet says more and is kept");
        Inbox.into(result.assessment(), GERMAN, ENGLISH);
        assertEquals(1, server.getReports().size());
    }

    @ParameterizedTest
    @CsvSource({"28/03/2024 00:15:08, 07/04/2024 00:15:08", "3/28/2024 12:15:08 AM, 4/7/2024 12:15:08 AM",
        "28.03.2024 00:15:08, 07.04.2024 00:15:08"})
    void caseD13OneDateDecidesTheOrderForTheOthers(String detected, String throttle) {
        ImportResult result = Inbox.paste("Server;Build number;Detected on;Throttling from;Remark\n"
                + "ex01.contoso.example;15.01.2507.023;" + detected + ";" + throttle + ";x\n");
        assertEquals(List.of("EX01 15.1.2507.23 null 2024-03-28T00:15:08Z 2024-04-07T00:15:08Z null"), reports(result));
    }

    @Test
    void badRowsAreNamedAndTheOthersRead() {
        ImportResult result = Inbox.paste("""
                Server,Build,First detected
                ,15.1.2507.23,2026-09-09
                ex02.contoso.example,,03/04/2026
                ex03.contoso.example,15.1.2507.39,31/02/2026
                """);
        assertEquals(List.of("EX02 null null 2026-04-03T00:00:00Z null null",
                "EX03 15.1.2507.39 null null null null"), reports(result));
        assertEquals(List.of("0 eac.columns", "2 eac.noName", "4 eac.notADate"), Inbox.notes(result));
        ImportResult ambiguous = Inbox.paste("Server,Build,First detected\nex02.contoso.example,15.1.2507.39,"
                + "03/04/2026\n");
        assertEquals(List.of("EX02 15.1.2507.39 null null null null"), reports(ambiguous));
        assertEquals(List.of("0 eac.columns", "2 eac.ambiguousDate"), Inbox.notes(ambiguous));
    }

    @Test
    void tablesOfOtherThingsAreLeftAlone() throws IOException {
        var importer = new EacReportImporter();
        for (String file : List.of(CMDLET, "exsetup/export_useculture_type.ascii.csv",
                "exchangeserver/serverliste_excel_de.utf8bom.csv",
                "exchangeserver/get-exchangeserver_select.utf16le.csv",
                "evidence/get-messagetracev2_de.utf8bom.csv", "connectors/get-sendconnector_joined.cp1252.csv")) {
            assertFalse(importer.recognises(EvidenceSource.of(Path.of("../../samples/nordwind").resolve(file))), file);
        }
        assertFalse(importer.recognises(EvidenceSource.ofText("x",
                "Server,Build,Installed\na.b.example,15.1.2507.39,2026-01-02\n")),
                "a date that is none of the report");
        assertFalse(importer.recognises(EvidenceSource.ofText("x",
                "Server,Build,First detected\na.b.example,15.1.2507,2026-01-02\n")),
                "a build that is not whole");
    }
}
