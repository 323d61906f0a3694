package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.ModelFactory;

/** Expected values: README of the samples, section evidence, and inputs.md section f.2. */
class BounceImporterTest {

    private static final String NDR = "evidence/ndr_5.7.230_de.eml";
    private static final String NOTICE = "evidence/verzoegerung_4.7.230_outlook_kopie.cp1252.txt";
    private static final String BLOCKED_NDR = "blocked bounce NW-EX13 20 2026-11-16T08:12:44Z 1";
    private static final String COPY = """
            From: Microsoft Outlook
            Sent: Monday, November 16, 2026 9:12 AM
            To: Lang, Anna
            Subject: Undeliverable: Invoice

            Your message couldn't be delivered.

            Diagnostic information for administrators:
            Generating server: EX01.contoso.example
            a@b.example
            AM7EUR03FT044.mail.protection.outlook.com
            Remote server returned '%s'
            """;

    @TempDir
    Path folder;

    private static String sample(String file) throws IOException {
        return Files.readString(Path.of("../../samples/nordwind").resolve(file));
    }

    private static String blocked(int minutes) {
        return "550 5.7.230 Connecting Exchange server version is out-of-date; connection to Exchange Online "
                + "blocked for "
                + minutes + " mins/hr. For more information see https://aka.ms/BlockUnsafeExchange.";
    }

    @Test
    void sampleNonDeliveryReport() {
        ImportResult result = Inbox.read("exchangeserver/get-exchangeserver_remoting.ps7.utf8.json", NDR);
        assertEquals(List.of(BLOCKED_NDR), Inbox.sightings(result));
        assertEquals(List.of(), result.problems());
        assertEquals(Instant.parse("2026-11-16T08:12:44Z"),
                result.assessment().getSightings().get(0).getEvidence().getCapturedAt());
        assertEquals(List.of("NW-EX13 15.0.1497.48"), Inbox.headerBuilds(result), "stamped on the mail that came back");
        assertEquals(List.of(), result.assessment().getArrivals());
    }

    @Test
    void sampleNoticeOfDelayCopiedFromOutlook() {
        ImportResult result = Inbox.read(NOTICE);
        assertEquals(List.of("throttled delaynotice NW-EX16A 30 2026-11-09T13:02:00Z 1"), Inbox.sightings(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void readTwiceAndPastedItCountsOnce() throws IOException {
        ImportResult result = Inbox.read(NDR, NOTICE);
        Inbox.into(result.assessment(), NDR, NOTICE);
        Inbox.pasteInto(result.assessment(), sample(NDR), sample(NDR).replace("\n", "\r\n"));
        Inbox.pasteInto(result.assessment(), new String(Files.readAllBytes(Path.of("../../samples/nordwind", NOTICE)),
                "windows-1252"));
        assertEquals(2, result.assessment().getSightings().size());
    }

    @Test
    void aServerThatIsKnownOtherwiseIsNamedAsThere() {
        ImportResult result = Inbox.pasteInto(Inbox.servers("EX01.contoso.example"),
                COPY.formatted(blocked(60)).replace("EX01.contoso", "ex01.CONTOSO"));
        assertEquals(List.of("blocked bounce EX01 60 2026-11-16T09:12:00Z 1"), Inbox.sightings(result));
        ImportResult other = Inbox.pasteInto(Inbox.servers("EX01.fabrikam.example"), COPY.formatted(blocked(60)));
        assertEquals(List.of("blocked bounce EX01.contoso.example 60 2026-11-16T09:12:00Z 1"), Inbox.sightings(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.7.230 Connecting Exchange server version is out-of-date; connection to Exchange "
            + "Online "
            + "blocked for 5 mins/hr.", "5.7.230 connection to Exchange Online blocked for 5 mins/hr",
        "#550 5.7.230 Connecting Exchange server\nversion is out-of-date; connection to Exchange\nOnline blocked for\n5"
            + " mins/hr. ##", "550 5.7.2\n30 Connecting Exch\nange server blo\ncked fo\nr 5 mi\nns/h\nr",
        "550-5.7.230 blocked for 5 mins/hr"})
    void breaksAnywhereAndShortForms(String answer) {
        ImportResult result = Inbox.paste(COPY.formatted(answer));
        assertEquals(List.of("blocked bounce EX01 5 2026-11-16T09:12:00Z 1"), Inbox.sightings(result), answer);
    }

    @Test
    void aNumberThatIsBrokenIsJoined() {
        assertEquals(List.of("blocked bounce EX01 20 2026-11-16T09:12:00Z 1"),
                Inbox.sightings(Inbox.paste(COPY.formatted("550 5.7.230 x blocked for 2\n0 mins/hr"))));
    }

    @ParameterizedTest
    @CsvSource({"550 5.7.230 no minutes named, null", "550 5.7.230 blocked for 600 mins/hr, null",
        "550 5.7.230 throttled for 30 mins/hr, null", "550 5.7.230 blocked for 0 mins/hr, 0"})
    void minutesThatAreNoneStayOpen(String answer, String minutes) {
        assertEquals(List.of("blocked bounce EX01 " + minutes + " 2026-11-16T09:12:00Z 1"),
                Inbox.sightings(Inbox.paste(COPY.formatted(answer))));
    }

    @ParameterizedTest
    @CsvSource({"451 4.7.500 Server busy. Please try again later, answer.busy",
        "421 4.3.2 Service not available, answer.unavailable",
        "450 4.7.0 TLS negotiation failed, answer.tls", "450 4.7.0 Proxy session setup failed, answer.other",
        "451 4.4.0 DNS query failed, answer.network", "550 4.4.7 QUEUE.Expired, answer.network",
        "550 5.1.1 User unknown, answer.other", "550 5.7.23 SPF, answer.other", "550 5.7.2301 x, answer.other",
        "550 15.7.230 x, none"})
    void otherAnswersAreNotTheEnforcement(String answer, String key) {
        ImportResult result = Inbox.paste(COPY.formatted(answer));
        assertEquals(List.of(), Inbox.sightings(result));
        if (key.equals("none") || answer.contains("2301")) {
            assertTrue(Inbox.notes(result).stream().allMatch(note -> note.contains("guess.")),
                    Inbox.notes(result)::toString);
        } else {
            assertEquals(List.of("1 " + key), Inbox.notes(result));
            assertTrue(result.problems().get(0).harmless());
        }
    }

    @Test
    void aReportWithoutAnAnswerIsKnownAndOfNoUse() {
        ImportResult result = Inbox.paste("""
                From: <postmaster@contoso.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns;EX01.contoso.example
                Action: relayed
                --b--
                """);
        assertEquals(List.of("1 bounce.noAnswer"), Inbox.notes(result));
        assertTrue(result.problems().get(0).harmless());
    }

    private static String report(String action, String diagnostic, String original) {
        return """
                Date: Mon, 16 Nov 2026 09:12:44 +0100
                Message-ID: <7@EX01.contoso.example>
                Content-Type: multipart/report; report-type="delivery-status";
                 boundary="=_b"

                This is a multipart message.

                --=_b
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: base64

                %s
                --=_b
                Content-Type: message/delivery-status

                Reporting-MTA: dns;EX01.contoso.example

                Action: %s
                Diagnostic-Code: smtp;%s

                --=_b
                Content-Type: message/rfc822

                From: <a@contoso.example>
                Subject: x

                %s
                --=_b--
                """.formatted(Base64.getMimeEncoder().encodeToString(
                        "Fehler bei der Übermittlung".getBytes(StandardCharsets.ISO_8859_1)), action, diagnostic,
                        original);
    }

    @Test
    void aReportOfAMachineAlone() {
        ImportResult result = Inbox.paste(report("failed", blocked(10).replace("; connection", ";\n  connection"),
                "Hallo"));
        assertEquals(List.of("blocked bounce EX01 10 2026-11-16T08:12:44Z 1"), Inbox.sightings(result));
        ImportResult delayed = Inbox.paste(report("delayed", "450 4.7.230 throttled for 5 mins/hr.", "Hallo"));
        assertEquals(List.of("throttled delaynotice EX01 5 2026-11-16T08:12:44Z 1"), Inbox.sightings(delayed));
    }

    @Test
    void whatIsBlockedIsABounceWhateverTheTextSays() {
        ImportResult result = Inbox.paste(COPY.formatted(blocked(5)).replace("couldn't be delivered", "was delayed"));
        assertEquals(List.of("blocked bounce EX01 5 2026-11-16T09:12:00Z 1"), Inbox.sightings(result));
    }

    @Test
    void aMailThatWasThrottledTillItExpiredIsABounceOfThrottling() {
        ImportResult result = Inbox.paste(report("failed",
                "550 4.4.7 QUEUE.Expired; message expired; last error 450 4.7.230 throttled for 30 mins/hr.", "Hallo"));
        assertEquals(List.of("throttled bounce EX01 30 2026-11-16T08:12:44Z 1"), Inbox.sightings(result));
    }

    @Test
    void theMailThatCameBackMaySpeakOfTheEnforcement() {
        ImportResult result = Inbox.paste(report("failed", "550 5.1.1 User unknown", "Generating server: X\n"
                + blocked(60)));
        assertEquals(List.of(), Inbox.sightings(result));
        assertEquals(List.of("1 answer.other"), Inbox.notes(result));
    }

    @Test
    void base64HidesTheWholeAnswer() {
        String body = Base64.getMimeEncoder().encodeToString(("Generierender Server: EX02.contoso.example\r\n"
                + "Remote Server returned '" + blocked(20) + "'\r\nfür ä").getBytes(StandardCharsets.UTF_8));
        ImportResult result = Inbox.paste("""
                Date: Mon, 16 Nov 2026 09:12:44 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                """ + body);
        assertEquals(List.of("blocked bounce EX02 20 2026-11-16T08:12:44Z 1"), Inbox.sightings(result));
    }

    @Test
    void aBounceThatSomebodyPassedOnHasItsOwnTime() {
        String forwarded = "Date: Tue, 24 Nov 2026 09:00:00 +0100\nMIME-Version: 1.0\nContent-Type: "
                + "text/plain\n\nzur Info\n\n"
                + COPY.formatted(blocked(60));
        assertEquals(List.of("blocked bounce EX01 60 2026-11-16T09:12:00Z 1"), Inbox.sightings(Inbox.paste(forwarded)));
        String attached = "Date: Tue, 24 Nov 2026 09:00:00 +0100\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=outer\n\n--outer\n\nsiehe Anhang\n--outer\n"
                + "Content-Type: message/rfc822\n\n" + report("failed", blocked(10), "x") + "--outer--\n";
        assertEquals(List.of("blocked bounce EX01 10 2026-11-16T08:12:44Z 1"), Inbox.sightings(Inbox.paste(attached)));
    }

    @Test
    void severalCopiesInOneTextAreSeveralBounces() {
        ImportResult result = Inbox.paste(COPY.formatted(blocked(10)) + "\n\n"
                + COPY.formatted(blocked(20)).replace("November 16", "November 17").replace("EX01", "EX02"));
        assertEquals(List.of("blocked bounce EX01 10 2026-11-16T09:12:00Z 1",
                "blocked bounce EX02 20 2026-11-17T09:12:00Z 1"), Inbox.sightings(result));
        assertEquals(List.of(1, 15), result.assessment().getSightings().stream().map(one -> one.getLine()).toList());
    }

    @Test
    void theAnswerAloneIsASightingWithoutServerAndTime() {
        ImportResult result = Inbox.paste("Im Ticket steht: " + blocked(60));
        assertEquals(List.of("blocked bounce null 60 null 1"), Inbox.sightings(result));
        assertEquals(List.of("1 bounce.noServer"), Inbox.notes(result));
    }

    @Test
    void theServiceIsNeverTheServerThatGotTheAnswer() {
        ImportResult result = Inbox.paste(COPY.formatted(blocked(60)).replace("EX01.contoso.example",
                "AM9P193MB1234.EURP193.PROD.OUTLOOK.COM"));
        assertEquals(List.of("blocked bounce null 60 2026-11-16T09:12:00Z 1"), Inbox.sightings(result));
    }

    @Test
    void htmlAndQuotedPrintableWithoutAHeader() {
        ImportResult html = Inbox.paste("<html><body><p>Generierender Server:&nbsp;"
                + "EX01.contoso.example</p><p>Remote Server "
                + "returned &#39;550 5.7.230 blocked<br>for 20 mins/hr&#39;</p></body></html>");
        assertEquals(List.of("blocked bounce EX01 20 null 1"), Inbox.sightings(html));
        ImportResult quoted = Inbox.paste("""
                <p>Generierender Server: EX01.con=
                toso.example</p><p>=C3=BC</p> Remote Server returned '550 5.7.2=
                30 Connecting Exchange server version is o=
                ut-of-date; connection blocked for 2=
                0 mins/hr'</p>
                """);
        assertEquals(List.of("blocked bounce EX01 20 null 1"), Inbox.sightings(quoted));
    }

    @Test
    void anyEncodingWillDo() throws IOException {
        Path file = Files.write(folder.resolve("ndr"),
                ("\ufeff" + COPY.formatted(blocked(20))).getBytes(StandardCharsets.UTF_16LE));
        ImportResult result = Inbox.files(ModelFactory.eINSTANCE.createAssessment(), List.of(file));
        assertEquals(List.of("blocked bounce EX01 20 2026-11-16T09:12:00Z 1"), Inbox.sightings(result));
    }

    @Test
    void aPaperAboutBouncesIsNone() {
        for (String text : List.of("The generating server EX01 got 550 5.7.230, blocked for 20 mins/hr.\n".repeat(80),
                "Remote server returned is what the text says; 5.7.230 blocked for 20 mins/hr\n".repeat(80),
                COPY.formatted(blocked(60)) + "or 450 4.7.230 throttled for 5 mins/hr")) {
            assertFalse(new BounceImporter().recognises(EvidenceSource.ofText("x", text)), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "#Software: Microsoft Exchange Server\nRemote Server returned '550 5.7.230 blocked for 5 mins/hr'",
        "2026-11-09T08:00:00.300Z,Outbound,08DE01,2,10.1.1.5:31022,192.0.2.31:25,<,550 5.7.230 blocked for 5 mins/hr,",
        "Answers: 450 4.7.230 throttled for 5 mins/hr and 550 5.7.230 blocked for 10 mins/hr",
        "550 5.7.230 blocked for n mins/hr",
        "RecipientStatus : {[{LED=550 5.7.230 blocked for 5 mins/hr};{FQDN=x}]}\nEventId : FAIL\n",
        "Hallo", "Generating server: EX01", "The version is 15.7.230.1; Remote server returned nothing"})
    void textsThatOnlyQuoteAnAnswerAreLeftAlone(String text) {
        assertFalse(new BounceImporter().recognises(EvidenceSource.ofText("x", text)), text);
    }
}
