package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.evidence.Outcome.Status;

/** What a file is said to be when no importer knows it. */
class KindGuessTest {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");

    @TempDir
    Path folder;

    private KindGuess guess(byte[] bytes) throws IOException {
        return KindGuess.of(EvidenceSource.of(Files.write(folder.resolve("a"), bytes)));
    }

    private KindGuess guess(String text) {
        return KindGuess.of(EvidenceSource.ofText("Text", text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            healthchecker/ExchangeAllServersReport-20261123101500.html, guess.healthChecker
            healthchecker/HealthChecker-ExchangeDCCoreRatio-20261123092001.xml, guess.healthCheckerOther
            healthchecker/HealthChecker-NW-EX16A-20261123091533.xml, guess.healthChecker
            healthchecker/HealthChecker-NW-EX16A-20261123091533.txt, guess.healthChecker
            healthchecker/HealthChecker-VulnerabilityReport-20261123110217.json, guess.healthChecker
            connectors/get-hybridconfiguration_fl_de.utf16le.txt, guess.hybrid
            connectors/get-sendconnector.ps7.utf8.json, guess.objects
            messagetracking/NW-EX16A/MSGTRKMD2026110908-1.LOG, guess.trackingLog
            protocollogs/NW-EX16A/Hub/SEND2026110908-1.LOG, guess.protocolLog
            evidence/get-queue_fl_de.cp1252.txt, guess.queue
            evidence/ndr_5.7.230_de.eml, guess.message
            evidence/verzoegerung_4.7.230_outlook_kopie.cp1252.txt, guess.answer
            evidence/messagecenter_mail.utf8.txt, guess.messageCentre
            evidence/get-messagetracev2_de.utf8bom.csv, guess.messageTrace
            evidence/messagetrace_historicalsearch.utf16le.csv, guess.messageTrace
            evidence/header_1_last-hop_NW-EX16A.txt, guess.header
            evidence/eac_connecting-onprem-exchange-servers_en.utf8bom.csv, guess.eacReport
            evidence/eac_veraltete_exchange-server_de.utf8bom.csv, guess.eacReport
            messagetracking/get-messagetrackinglog_SEND_KW45_de.cp1252.csv, guess.trackingExport
            """)
    void samplesAreSaidToBeWhatTheyAre(String file, String key) throws IOException {
        assertEquals(key, KindGuess.of(EvidenceSource.of(SAMPLE.resolve(file))).message().key());
    }

    @Test
    void logsThatTellNothingNeededAreNamedByTheirType() {
        KindGuess agents = guess("#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n"
                + "#Log-type: Transport Connectivity Log\r\n#Fields: date-time\r\n");
        assertEquals(Status.NOT_USED, agents.status());
        assertTrue(agents.message().in(Locale.GERMAN).contains("(Transport Connectivity Log)"),
                agents.message().in(Locale.GERMAN));
        assertEquals("guess.iisLog",
                guess("#Software: Microsoft Internet Information Services 10.0\r\n#Fields: date time\r\n").message().key());
    }

    @Test
    void textsOfOtherKinds() {
        assertEquals("guess.script", guess("param(\n  [string]$Server\n)\nGet-ExchangeServer $Server\n").message().key());
        assertEquals("guess.script", guess("# reads all\n$servers = Get-ExchangeServer\n").message().key());
        assertEquals("guess.html", guess("<!DOCTYPE html>\n<html><body>x</body></html>").message().key());
        assertEquals(List.of("nmaprun"),
                guess("<?xml version=\"1.0\"?>\n<!-- scan -->\n<nmaprun args=\"x\"/>").message().args());
        assertEquals("guess.certificate", guess("-----BEGIN CERTIFICATE-----\nMIIB\n").message().key());
        assertEquals("guess.registry", guess("Windows Registry Editor Version 5.00\r\n\r\n[HKEY]\r\n").message().key());
        assertEquals("guess.onlyErrors", guess("""
                [NW-EDGE1] Beim Verbinden mit dem Remoteserver "NW-EDGE1" ist ein Fehler aufgetreten: kein Zugriff.
                    + CategoryInfo          : OpenError: (NW-EDGE1:String) [], PSRemotingTransportException
                    + FullyQualifiedErrorId : AccessDenied,PSSessionStateBroken
                """).message().key());
        assertEquals("guess.nothing", guess("Hallo Herr Lang, anbei die Liste.").message().key());
        KindGuess mailboxes = guess("\"DisplayName\",\"Database\"\n\"A\",\"DB1\"\n");
        assertEquals(List.of("Database, DisplayName"), mailboxes.message().args());
        assertEquals(Status.NOT_RECOGNISED, mailboxes.status());
    }

    @Test
    void whatIsPackedInOtherWaysCannotBeRead() throws IOException {
        byte[] tar = new byte[512];
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        tar[0] = 'a';
        for (byte[] bytes : List.of(tar, new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0}, new byte[] {'M', 'S', 'C', 'F', 0, 0},
                new byte[] {'B', 'Z', 'h', '9', 0x31, 0x41, 0x59, 0, 1, 2})) {
            KindGuess guess = guess(bytes);
            assertEquals("guess.archive", guess.message().key(), Arrays.toString(Arrays.copyOf(bytes, 4)));
            assertEquals(Status.UNREADABLE, guess.status());
        }
        assertEquals("guess.nothing", guess("MZ was a text, and BZh too").message().key());
        assertEquals("guess.nothing", guess("BZh is no archive").message().key());
    }

    @Test
    void messagesOfOutlookAreNotTakenForWorkbooks() throws IOException {
        byte[] document = new byte[1024];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, document, 0, 4);
        assertEquals("guess.office", guess(document).message().key());
        byte[] name = "__substg1.0_0037001F".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, document, 512, name.length);
        assertEquals("guess.outlook", guess(document).message().key());
    }
}
