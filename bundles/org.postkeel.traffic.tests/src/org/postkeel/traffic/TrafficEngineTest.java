package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.Problem;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

class TrafficEngineTest {

    private static final String T0 = "2026-11-02T07:00:00.000Z";
    private static final String T1 = "2026-11-02T07:00:01.000Z";
    private static final String T2 = "2026-11-02T07:00:02.000Z";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final String THROTTLED = "450 4.7.230 Connecting Exchange server version is out-of-date; "
            + "connection to Exchange Online throttled for 10 mins/hr.";
    private static final String BLOCKED = "[{LED=550 5.7.230 Connecting Exchange server version is out-of-date; "
            + "connection to Exchange Online blocked for 5 mins/hr.};{MSG=};{FQDN=x};{IP=192.0.2.1};"
            + "{LRT=20.11.2026 09:10:46}]";

    private static final Consumer<TrafficCounts.SoFar> NOT_LOOKED_AT = soFar -> {
    };
    private static final LogSource.Records NO_RECORDS = () -> EvidenceSource.ofText("none", "none");

    @TempDir
    private Path folder;

    private static LogBuilder log() {
        return new LogBuilder().heading();
    }

    private TrafficCounts count(LogBuilder... logs) throws IOException {
        for (int i = 0; i < logs.length; i++) {
            logs[i].write(folder.resolve("MSGTRK" + i + ".LOG"));
        }
        return count();
    }

    private TrafficCounts count() {
        return new TrafficEngine().count(List.of(folder), CloudConnectors.byNextHop(), Progress.NONE);
    }

    @Test
    void copiesOfALogCountOnce() throws IOException {
        var log = log().row(LogBuilder.receive("NW-EX13", 1, T0, "10.1.1.1")).row(LogBuilder.send("NW-EX13", 1, T1))
                .row(LogBuilder.send("NW-EX13", 2, T2).with("event-id", "DEFER").with("recipient-status", THROTTLED));
        log.write(folder.resolve("a.LOG"));
        log.write(folder.resolve("b.LOG"));
        Files.write(folder.resolve("c"), LogBuilder.gzip(log.bytes()));
        Files.writeString(folder.resolve("glued.log"), log.text() + log.text());
        var counts = count();
        assertEquals(1, counts.toCloud().messages());
        assertEquals(1, counts.toCloud().recipients());
        assertEquals(Map.of(DAY, 1L), counts.throttled());
        assertEquals(4, counts.files());
        assertEquals(40, counts.lines());
    }

    @ParameterizedTest
    @CsvSource({"send, smtp, 1", "SendExternal, SMTP, 1", "SEND, STOREDRIVER, 0", "HAREDIRECT, SMTP, 0",
            "DELIVER, SMTP, 0",
            "RESUBMIT, SMTP, 0", "TRANSFER, ROUTING, 0", "SENDER, SMTP, 0"})
    void whatCounts(String event, String source, long messages) throws IOException {
        var counts = count(log().row(LogBuilder.send("NW-EX13", 1, T1).with("event-id", event).with("source", source)));
        assertEquals(messages, counts.toCloud().messages());
    }

    @Test
    void splitDeliveriesAreOneMessageWithAllRecipients() throws IOException {
        var counts = count(log()
                .row(LogBuilder.send("NW-EX13", 1, "2026-11-02T23:59:59.999Z")
                .with("recipient-address", "a@x.example;B@x.example"))
                .row(LogBuilder.send("NW-EX13", 1, "2026-11-03T00:00:05.000Z")
                .with("recipient-address", "b@X.example; c@x.example")));
        assertEquals(1, counts.toCloud().messages());
        assertEquals(3, counts.toCloud().recipients());
        assertEquals(Map.of(DAY, 1L), counts.toCloud().perDay(), "the day of the first SEND");
    }

    @Test
    void numberStandsInForRecipientsThatWereTakenOut() throws IOException {
        var row = LogBuilder.send("NW-EX13", 1, T1).with("recipient-address", "").with("recipient-count", "3");
        assertEquals(3, count(log().row(row).row(row.with("event-id", "SENDEXTERNAL"))).toCloud().recipients());
    }

    @Test
    void sameMessageOverOtherServerOrConnectorIsAnotherOne() throws IOException {
        var counts = count(log().row(LogBuilder.send("NW-EX13", 1, T1)).row(LogBuilder.send("NW-EX16A", 1, T1))
                .row(LogBuilder.send("NW-EX13", 1, T1).with("connector-id", "Anderer, mit Komma"))
                .row(LogBuilder.send("nw-ex13", 1, T1)));
        assertEquals(Map.of("Relay zu EXO @ NW-EX13", 1L, "Relay zu EXO @ NW-EX16A", 1L, "Anderer, mit Komma @ NW-EX13",
                1L),
                counts.toCloud().perConnector());
    }

    @Test
    void sameNumberGivenAgainIsAnotherMessage() throws IOException {
        var again = LogBuilder.send("NW-EX13", 1, T2).with("message-id", "<other@x>")
                .with("network-message-id", "other");
        assertEquals(2, count(log().row(LogBuilder.send("NW-EX13", 1, T1)).row(again)).toCloud().messages());
    }

    @Test
    void probesOfTheMonitoringDoNotCount() throws IOException {
        var counts = count(log()
                .row(LogBuilder.send("NW-EX13", 1, T1)
                .with("sender-address", "HealthMailbox4f3b9c1@corp.nordwind.example"))
                .row(LogBuilder.send("NW-EX13", 2, T1)
                .with("return-path", "healthmailbox77aa01b@corp.nordwind.example"))
                .row(LogBuilder.send("NW-EX13", 3, T1).with("sender-address", "health@corp.nordwind.example")));
        assertEquals(1, counts.toCloud().messages());
    }

    @Test
    void configurationThatSaysNoWinsOverTheNextHop() throws IOException {
        log().row(LogBuilder.send("NW-EDGE1", 1, T1).with("connector-id", "EdgeSync - Hamburg to Internet"))
                .row(LogBuilder.send("NW-EDGE1", 2, T1)).write(folder.resolve("a"));
        var connectors = CloudConnectors.of(Map.of("EdgeSync - Hamburg to Internet", false));
        assertEquals(Map.of("Relay zu EXO @ NW-EDGE1", 1L),
                new TrafficEngine().count(List.of(folder), connectors, Progress.NONE).toCloud().perConnector());
    }

    /** Mailbox server to Edge server to Exchange Online: once, at the last hop, with the client of the first. */
    @Test
    void twoHopsCountOnceAndTheFirstTellsTheClient() throws IOException {
        var edge = log()
                .row(LogBuilder.receive("NW-EDGE1", 77, T1, LogBuilder.address("NW-EX16A"))
                .with("network-message-id", "N1")
                        .with("message-id", "<1@x>").with("client-ip", LogBuilder.address("NW-EX16A"))
                        .with("client-hostname", "NW-EX16A.corp.nordwind.example"))
                .row(LogBuilder.send("NW-EDGE1", 77, T2).with("network-message-id", "N1").with("message-id", "<1@x>")
                        .with("original-client-ip", LogBuilder.address("NW-EX16A")));
        var mailbox = log()
                .row(LogBuilder.receive("NW-EX16A", 1, T0, "10.1.1.7").with("network-message-id", "n1")
                .with("message-id", "<1@x>"))
                .row(LogBuilder.send("NW-EX16A", 1, T1).with("network-message-id", "n1").with("message-id", "<1@x>")
                        .with("connector-id", "Intern").with("server-hostname", "NW-EDGE1.dmz.nordwind.example"));
        for (var logs : List.of(new LogBuilder[] {edge, mailbox}, new LogBuilder[] {mailbox, edge})) {
            var counts = count(logs);
            assertEquals(Map.of("Relay zu EXO @ NW-EDGE1", 1L), counts.toCloud().perConnector());
            assertEquals(Map.of("10.1.1.7", 1L), counts.toCloud().perClient());
        }
    }

    @Test
    void serverBeforeIsTheClientWhenItsLogIsMissing() throws IOException {
        var counts = count(log()
                .row(LogBuilder.receive("NW-EDGE1", 77, T1, "10.20.20.16").with("client-ip", "10.20.20.16")
                        .with("client-hostname", "NW-EX16B.corp.nordwind.example"))
                .row(LogBuilder.send("NW-EDGE1", 77, T2)));
        assertEquals(Map.of("10.20.20.16", 1L), counts.toCloud().perClient());
        assertEquals(Map.of("10.20.20.16", "NW-EX16B.corp.nordwind.example"), counts.clientNames());
    }

    @Test
    void clientComesFromTheReceiveInAnotherFileOfTheServer() throws IOException {
        var counts = count(log().row(LogBuilder.send("NW-EX13", 1, T2)),
                log().row(LogBuilder.receive("NW-EX13", 1, T1, "10.1.1.1")));
        assertEquals(Map.of("10.1.1.1", 1L), counts.toCloud().perClient());
    }

    @Test
    void exchange2010HasNoNetworkMessageId() throws IOException {
        var counts = count(new LogBuilder().heading(LogBuilder.FIELDS_2010)
                .row(LogBuilder.receive("NW-EX10", 1, T1, "10.1.1.1"))
                .row(LogBuilder.send("NW-EX10", 1, T2)).row(LogBuilder.receive("NW-EX10", 2, T1, ""))
                .row(LogBuilder.send("NW-EX10", 2, T2)));
        assertEquals(Map.of("10.1.1.1", 1L, "", 1L), counts.toCloud().perClient());
    }

    @Test
    void clientOfAReceive() throws IOException {
        var counts = count(log()
                // front end on the same server, the device in the custom data only
                .row(LogBuilder.receive("NW-EX13", 1, T0, "").with("custom-data",
                        "S:ProxiedClientIPAddress=10.1.1.1;S:ProxiedClientHostname=drucker;S:FirstForestHop=NW-EX13"))
                .row(LogBuilder.send("NW-EX13", 1, T1))
                // straight to the server
                .row(LogBuilder.receive("NW-EX13", 2, T0, "").with("client-ip", "10.1.1.2")
                        .with("client-hostname", "erp.nordwind.example"))
                .row(LogBuilder.send("NW-EX13", 2, T1))
                // the server itself, and the loopback
                .row(LogBuilder.receive("NW-EX13", 3, T0, "")).row(LogBuilder.send("NW-EX13", 3, T1))
                .row(LogBuilder.receive("NW-EX13", 4, T0, "127.0.0.1").with("client-ip", "::1"))
                .row(LogBuilder.send("NW-EX13", 4, T1))
                .row(LogBuilder.receive("NW-EX13", 5, T0, "").with("client-ip", "fe80::1%5")
                .with("client-hostname", "nw-ex13.corp"))
                .row(LogBuilder.send("NW-EX13", 5, T1))
                // the SEND itself tells
                .row(LogBuilder.send("NW-EX13", 6, T1).with("original-client-ip", "::ffff:10.1.1.6"))
                // a program on the server
                .row(LogBuilder.receive("NW-EX13", 7, T0, LogBuilder.address("NW-EX13")))
                        .row(LogBuilder.send("NW-EX13", 7, T1)));
        assertEquals(Map.of("10.1.1.1", 1L, "10.1.1.2", 1L, "", 3L, "10.1.1.6", 1L, LogBuilder.address("NW-EX13"), 1L),
                counts.toCloud().perClient());
        assertEquals(Map.of("10.1.1.1", "drucker", "10.1.1.2", "erp.nordwind.example", LogBuilder.address("NW-EX13"),
                "NW-EX13"),
                counts.clientNames());
    }

    /** The RECEIVE shows the mailbox; the original-client-ip is the computer on which the user works. */
    @ParameterizedTest
    @ValueSource(strings = {"SMTP", "STOREDRIVER"})
    void mailOfAMailbox(String source) throws IOException {
        var receive = LogBuilder.receive("NW-EX16A", 1, T0, "10.20.60.10").with("source", source).with("custom-data",
                source.equals("SMTP") ? "S:DeliveryPriority=Normal;S:MailboxDatabaseGuid=89f4076b-9b48-4a9f-8c26" : "");
        var counts = count(log().row(receive).row(LogBuilder.send("NW-EX16A", 1, T1)
                .with("original-client-ip", "10.20.60.10"))
                .row(LogBuilder.receive("NW-EX16A", 2, T0, "10.20.60.10")).row(LogBuilder.send("NW-EX16A", 2, T1)));
        assertEquals(Map.of("mailbox", 1L, "10.20.60.10", 1L), counts.toCloud().perClient());
    }

    @Test
    void journalReports() throws IOException {
        String id = "<0f3c@journal.report.generator>";
        var counts = count(log()
                // made by Exchange: known by its Message-ID
                .row(LogBuilder.send("NW-EX13", 1, T1).with("message-id", id).with("original-client-ip", "10.1.1.1"))
                // handed over inside the organisation, by the sender of journal reports
                .row(LogBuilder.receive("NW-EDGE1", 2, T0, "10.20.20.16")
                        .with("sender-address", "Journal-Bericht@nordwind.example")
                        .with("connector-id", "NW-EDGE1\\Default internal receive connector NW-EDGE1"))
                .row(LogBuilder.send("NW-EDGE1", 2, T1).with("sender-address", "Journal-Bericht@nordwind.example"))
                // the same through another connector, from a machine that is an Exchange server
                .row(LogBuilder.receive("NW-EDGE1", 3, T0, "10.20.20.17")
                        .with("return-path", "<journal@nordwind.example>"))
                .row(LogBuilder.send("NW-EDGE1", 3, T1).with("return-path", "<journal@nordwind.example>"))
                .row(LogBuilder.send("NW-EX13", 9, T1).with("event-id", "HAREDIRECT").with("server-ip", "10.20.20.17"))
                // an application and a person that only have such a name
                .row(LogBuilder.receive("NW-EX13", 4, T0, "10.1.1.4")
                        .with("sender-address", "journal@nordwind.example"))
                .row(LogBuilder.send("NW-EX13", 4, T1).with("sender-address", "journal@nordwind.example"))
                .row(LogBuilder.receive("NW-EDGE1", 5, T0, "10.1.1.5")
                .with("sender-address", "journalist@nordwind.example")
                        .with("connector-id", "NW-EDGE1\\Default internal receive connector NW-EDGE1"))
                .row(LogBuilder.send("NW-EDGE1", 5, T1).with("sender-address", "journalist@nordwind.example")));
        assertEquals(Map.of("journal", 3L, "10.1.1.4", 1L, "10.1.1.5", 1L), counts.toCloud().perClient());
    }

    @Test
    void refusalsAreCountedPerEventAndDay() throws IOException {
        var counts = count(log()
                .row(LogBuilder.send("NW-EX13", 1, T0).with("event-id", "DEFER").with("recipient-status", THROTTLED))
                .row(LogBuilder.send("NW-EX13", 1, T1).with("event-id", "DEFER").with("recipient-status", THROTTLED))
                .row(LogBuilder.send("NW-EX13", 1, T2))
                .row(LogBuilder.send("NW-EX13", 2, T0).with("event-id", "DEFER")
                .with("recipient-status", "451 4.7.500 Server busy"))
                .row(LogBuilder.send("NW-EX13", 3, T0).with("event-id", "DEFER")
                .with("recipient-status", "450 4.7.2301 x 14.7.230"))
                .row(LogBuilder.send("NW-EX13", 4, T0).with("event-id", "DEFER").with("recipient-status", "")
                        .with("source-context", THROTTLED))
                .row(LogBuilder.send("NW-EX13", 5, "2026-11-03T00:00:00.000Z").with("event-id", "fail")
                .with("recipient-status", BLOCKED))
                .row(LogBuilder.send("NW-EX13", 6, T0).with("event-id", "FAIL")
                .with("recipient-status", "550 5.7.1 no"))
                .row(LogBuilder.send("NW-EX13", 7, T0).with("event-id", "DSN").with("recipient-status", BLOCKED)));
        assertEquals(Map.of(DAY, 3L), counts.throttled());
        assertEquals(Map.of(DAY.plusDays(1), 1L), counts.blocked());
        assertEquals(1, counts.toCloud().messages(), "deferred twice, delivered once");
    }

    @Test
    void logWithoutMailToTheCloudGivesZero() throws IOException {
        var counts = count(log());
        assertEquals(0, counts.toCloud().messages());
        assertNull(counts.from());
        assertNull(counts.to());
        assertEquals(List.of(), counts.series());
        assertEquals(5, counts.lines());
        assertEquals(0, new TrafficEngine().count(List.of(), CloudConnectors.byNextHop(), Progress.NONE).files());
    }

    @Test
    void whatIsNoLogIsNamedAndTheRestIsCounted() throws IOException {
        Files.writeString(folder.resolve("readme.txt"),
                "#Software: Microsoft Exchange Server\r\n#Log-type: Something Else\r\n");
        Files.write(folder.resolve("broken.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
        Files.createFile(folder.resolve("empty.LOG"));
        log().row(LogBuilder.send("NW-EX13", 1, T1)).write(folder.resolve("good.LOG"));
        Path missing = folder.resolve("nirgends");
        var counts = new TrafficEngine().count(List.of(missing, folder), CloudConnectors.byNextHop(), Progress.NONE);
        assertEquals(1, counts.toCloud().messages());
        assertEquals(1, counts.files());
        assertEquals(List.of("nirgends:log.missing", "broken.gz:log.unreadable", "empty.LOG:log.other",
                "readme.txt:log.other"),
                counts.problems().stream().map(problem -> Path.of(problem.file()).getFileName() + ":"
                + problem.message().key()).toList());
        assertTrue(counts.problems().get(0).message().in(Locale.GERMAN).contains("nicht vorhanden"));
    }

    @Test
    void problemsAreBounded() throws IOException {
        var log = log();
        for (int i = 0; i < 500; i++) {
            log.line("2026-11-02T07:00:01.000Z,cut");
        }
        var counts = count(log.row(LogBuilder.send("NW-EX13", 1, T1)));
        assertEquals(500, counts.badLines());
        assertEquals(ProblemList.NAMED + 1, counts.problems().size());
        assertEquals(new Problem(folder.resolve("MSGTRK0.LOG").toString(), 0,
                Message.of(ProblemList.class, "log.more", 480L)), counts.problems().get(20));
        assertEquals(1, counts.toCloud().messages());
    }

    @Test
    void problemsOfManyFilesAreBoundedToo() throws IOException {
        for (int i = 0; i < 1100; i++) {
            Files.createFile(folder.resolve("empty" + i));
        }
        var counts = count();
        assertEquals(1001, counts.problems().size());
        assertEquals(List.<Object>of(100), counts.problems().get(1000).message().args());
    }

    @Test
    void fileGivenTwiceIsReadOnce() throws IOException {
        Path log = log().row(LogBuilder.send("NW-EX13", 1, T1)).write(folder.resolve("a.LOG"));
        var counts = new TrafficEngine().count(List.of(log, folder, folder.resolve(".").resolve("a.LOG")),
                CloudConnectors.byNextHop(), Progress.NONE);
        assertEquals(1, counts.files());
        assertEquals(6, counts.lines());
        assertEquals(Files.size(log), counts.bytes());
    }

    @Test
    void progressIsToldAllBytes() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "x".repeat(300_000));
        Files.write(folder.resolve("a.gz"), LogBuilder.gzip(log().row(LogBuilder.send("NW-EX13", 1, T1)).bytes()));
        var told = new long[2];
        new TrafficEngine().count(List.of(folder), CloudConnectors.byNextHop(), new Progress() {
            @Override
            public void begin(String name, long total) {
                told[0] = total;
            }

            @Override
            public void worked(long units) {
                told[1] += units;
            }
        });
        assertEquals(300_000 + Files.size(folder.resolve("a.gz")), told[0]);
        assertEquals(told[0], told[1]);
    }

    @Test
    void cancelledCountingStopsAtOnce() {
        var endless = new LogSource("endless", Long.MAX_VALUE / 4, () -> new Endless(log()
                .row(LogBuilder.send("NW-EX13", 1, T1)).bytes()), NO_RECORDS);
        var since = new long[1];
        var progress = new Progress() {
            private long read;

            @Override
            public void worked(long units) {
                read += units;
            }

            @Override
            public boolean isCancelled() {
                if (read < 1_000_000) {
                    return false;
                }
                since[0] = System.nanoTime();
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> new TrafficEngine()
                .count(List.of(endless, endless, endless), List.of(),
                CloudConnectors.byNextHop(), ZoneOffset.UTC, progress, NOT_LOOKED_AT));
        long millis = (System.nanoTime() - since[0]) / 1_000_000;
        assertTrue(millis < 100, millis + " ms");
    }

    /** A log again and again, without end. */
    private static final class Endless extends InputStream {
        private final byte[] log;
        private int at;

        Endless(byte[] log) {
            this.log = log;
        }

        @Override
        public int read() {
            int value = log[at] & 0xff;
            at = (at + 1) % log.length;
            return value;
        }
    }

    @Test
    void faultOfTheProgramIsNotSwallowed() {
        var faulty = new LogSource("faulty", 1, () -> {
            throw new IllegalStateException("fault");
        }, NO_RECORDS);
        assertEquals("fault", assertThrows(IllegalStateException.class, () -> new TrafficEngine().count(List.of(faulty),
                List.of(), CloudConnectors.byNextHop(), ZoneOffset.UTC, Progress.NONE, NOT_LOOKED_AT)).getMessage());
    }

    @Test
    void fileThatCannotBeReadIsNamed() {
        var locked = new LogSource("locked.LOG", 1, () -> {
            throw new IOException("used by another process");
        }, NO_RECORDS);
        var counts = new TrafficEngine().count(List.of(locked), List.of(), CloudConnectors.byNextHop(), ZoneOffset.UTC,
                Progress.NONE, NOT_LOOKED_AT);
        assertEquals("locked.LOG", counts.problems().get(0).file());
        assertEquals("log.unreadable", counts.problems().get(0).message().key());
        assertEquals(0, counts.files());
    }

    @Test
    void byteOrderMarkAndPasteAreRead() throws IOException {
        Files.write(folder.resolve("bom"), ("\uFEFF" + log().row(LogBuilder.send("NW-EX13", 1, T1)).text())
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(1, count().toCloud().messages());
    }
}
