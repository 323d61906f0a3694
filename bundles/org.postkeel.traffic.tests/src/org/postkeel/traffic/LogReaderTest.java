package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.LogReader.Totals;

class LogReaderTest {

    private static final String T1 = "2026-11-02T07:00:01.000Z";
    private static final String T2 = "2026-11-02T07:00:02.000Z";

    /** What the listener heard. */
    private static final class Heard implements LogReader.Listener<TrackingColumn> {
        private final List<String> rows = new ArrayList<>();
        private final List<String> bad = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<Long> times = new ArrayList<>();
        private Totals totals;

        @Override
        public void row(LogRow<TrackingColumn> row) {
            rows.add(row.line() + ":" + row.text(TrackingColumn.INTERNAL_MESSAGE_ID) + ":" + row.text(TrackingColumn.CONNECTOR_ID) + ":"
                    + row.text(TrackingColumn.NETWORK_MESSAGE_ID));
            times.add(row.timeMillis());
        }

        @Override
        public void badRow(long line, Message reason) {
            bad.add(line + ":" + reason.key());
            assertFalse(reason.in(Locale.GERMAN).isBlank());
        }

        @Override
        public void problem(long line, Message message) {
            problems.add(line + ":" + message.key());
            assertFalse(message.in(Locale.ENGLISH).isBlank());
        }
    }

    private static Heard read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    private static Heard read(InputStream in) {
        var heard = new Heard();
        try {
            heard.totals = LogReader.read(LogBytes.unpacked(in), TrackingColumn.class, heard);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return heard;
    }

    private static LogBuilder log() {
        return new LogBuilder().heading();
    }

    private static LogBuilder.Row row(long id) {
        return LogBuilder.send("NW-EX13", id, T1);
    }

    private static String found(long line, long id) {
        return line + ":" + id + ":" + LogBuilder.CLOUD + ":net-" + id;
    }

    /** Case D14. */
    @Test
    void lineBreakInsideSubjectIsOneRow() {
        var heard = read(log().row(row(7).with("message-subject", "Ticket\r\n#4711, dringend\n#Fields: x"))
                .row(row(8)).bytes());
        assertEquals(List.of(found(6, 7), found(9, 8)), heard.rows);
        assertEquals(List.of(), heard.bad);
        assertEquals(new Totals(9, 2, 0), heard.totals);
    }

    @Test
    void timesAreUtcMilliseconds() {
        var heard = read(log().row(row(1).with("date-time", "2024-02-29T23:59:59.999Z"))
                .row(row(2).with("date-time", "2026-11-02T07:00:01Z")).bytes());
        assertEquals(List.of(Instant.parse("2024-02-29T23:59:59.999Z").toEpochMilli(), Instant.parse(T1)
                .toEpochMilli()),
                heard.times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13-01T00:00:00.000Z", "2026-02-30T00:00:00.000Z", "2026-02-20T24:00:00.000Z",
            "2026-02-20T23:60:00.000Z", "2026-02-20T23:59:60.000Z", "02.11.2026 08:00:00", "2026-02-20Tab:59:00.000Z",
            "2026-0x-20T23:59:00.000Z"})
    void rowWithoutTimeIsBad(String time) {
        var heard = read(log().row(row(1).with("date-time", time)).row(row(2)).bytes());
        assertEquals(List.of("6:row.date"), heard.bad);
        assertEquals(List.of(found(7, 2)), heard.rows);
    }

    @Test
    void columnsComeFromEachFieldsLine() {
        var heard = read(new LogBuilder().heading(LogBuilder.FIELDS_2010).row(row(1)).heading(LogBuilder.FIELDS_2013)
                .row(row(2)).heading(LogBuilder.FIELDS_2016).row(row(3))
                .heading(List.of("Event-ID", "source", " internal-message-id", "date-time", "connector-id",
                "something-new"))
                .line("SEND,SMTP,4," + T2 + ",\"Internet, alt\",x").bytes());
        assertEquals(List.of("6:1:Relay zu EXO:", found(12, 2), found(18, 3), "24:4:Internet, alt:"), heard.rows);
        assertEquals(List.of(), heard.bad);
    }

    @Test
    void rowWithOtherNumberOfColumnsIsBadAndNamed() {
        var log = log();
        var heard = read(log.row(row(1)).line(log.csv(row(2)) + ",x").row(row(3))
                .line("2026-11-02T07:00:01.000Z,10.1.1.1")
                .row(row(4)).bytes());
        assertEquals(List.of("7:row.columns", "9:row.columns"), heard.bad);
        assertEquals(List.of(found(6, 1), found(8, 3), found(10, 4)), heard.rows);
        assertEquals(new Totals(10, 3, 2), heard.totals);
    }

    @Test
    void lastRowThatIsCutOffIsOneBadRow() {
        assertEquals(List.of("7:row.cutColumns"), read(log().row(row(1)).raw(T2 + ",10.20.10.13,NW-EX").bytes()).bad);
        var inQuotes = read(log().row(row(1)).raw(T2 + ",10.20.10.13,\"08DE;250 2.6.0").bytes());
        assertEquals(List.of("7:row.cut"), inQuotes.bad);
        assertEquals(7, inQuotes.totals.lines());
    }

    @Test
    void lastRowWithoutLineBreakCounts() {
        var log = log();
        assertEquals(List.of(found(6, 1)), read(log.raw(log.csv(row(1))).bytes()).rows);
    }

    /** A log that was copied while open stands in the middle of a glued file: the rows after it must not be lost. */
    @Test
    void rowCutInsideQuotesSwallowsNothing() {
        String cut = T1 + ",10.20.10.13,NW-EX13,192.0.2.1,hop,\"08DE;250 2.6.0 <x@y> [InternalId=1, Host";
        var heard = read(log().row(row(1)).line(cut).heading()
                .row(row(2).with("message-subject", "Scan: \"Vertrag\", S. 1"))
                .row(row(3)).line(cut).row(row(4)).line(cut).row(row(5).with("message-subject", ", mit Komma,"))
                .bytes());
        assertEquals(List.of(found(6, 1), found(13, 2), found(14, 3), found(16, 4), found(18, 5)), heard.rows);
        assertEquals(List.of("7", "15", "17"), heard.bad.stream().map(bad -> bad.split(":")[0]).toList());
        assertEquals(new Totals(18, 5, 3), heard.totals);
    }

    @Test
    void unclosedQuoteDoesNotSwallowTheRestOfALargeFile() {
        var log = log().row(row(1)).line(T1 + ",10.20.10.13,\"NW-EX13,never closed");
        int rows = 12_000;
        for (int i = 0; i < rows; i++) {
            log.row(row(100 + i));
        }
        assertTrue(log.bytes().length > 2 * RecordScanner.LIMIT);
        var heard = read(log.bytes());
        assertEquals(List.of("7:row.openQuote"), heard.bad);
        assertEquals(rows + 1, heard.rows.size());
        assertEquals(found(8, 100), heard.rows.get(1));
        assertEquals(found(7 + rows, 99 + rows), heard.rows.get(rows));
    }

    @Test
    void quotedTextWithoutRowsIsBoundedToo() {
        var log = log().row(row(1)).line(T1 + ",10.20.10.13,\"");
        String noise = "text that is no row\n".repeat(100_000);
        var heard = read(log.raw(noise).row(row(2)).bytes());
        assertEquals(found(6, 1), heard.rows.get(0));
        assertEquals(found(100_008, 2), heard.rows.get(1));
        assertEquals("7:row.openQuote", heard.bad.get(0));
        assertEquals(2, heard.rows.size());
        assertEquals(100_008, heard.totals.lines());
    }

    @Test
    void endlessLineIsOneBadRow() {
        var heard = read(log().row(row(1)).line("x".repeat(3 * RecordScanner.LIMIT)).row(row(2))
                .line("\"" + "x,".repeat(RecordScanner.LIMIT)).row(row(3)).bytes());
        assertEquals(List.of(found(6, 1), found(8, 2), found(10, 3)), heard.rows);
        assertEquals(List.of("7:row.tooLong", "9:row.openQuote"), heard.bad);
        assertEquals(10, heard.totals.lines());
    }

    @Test
    void longRowBelowTheLimitIsRead() {
        String recipients = "somebody.with.a.long.name@nordwind.example;".repeat(10_000);
        var heard = read(log().row(row(1).with("recipient-address", recipients)
                .with("recipient-status", "250 OK;".repeat(10_000)))
                .row(row(2)).bytes());
        assertEquals(List.of(found(6, 1), found(7, 2)), heard.rows);
    }

    @Test
    void textAfterClosingQuoteIsABadRow() {
        var log = log();
        String damaged = log.csv(row(1).with("message-subject", "SUBJECT")).replace("SUBJECT", "\"Scan: \"Vertrag\"\"");
        assertEquals(List.of("6:row.quotes"), read(log.line(damaged).row(row(2)).bytes()).bad);
    }

    @Test
    void badRowWithLineBreaksIsOneBadRow() {
        var log = log();
        String damaged = log.csv(row(1).with("message-subject", "eins\r\nzwei\r\n#drei")) + ",too,many";
        var heard = read(log.line(damaged).row(row(2)).bytes());
        assertEquals(List.of("6:row.columns"), heard.bad);
        assertEquals(List.of(found(9, 2)), heard.rows);
    }

    @Test
    void headingThatLacksColumnsIsToldOnceAndItsRowsAreNotCounted() {
        var heard = read(log().row(row(1)).line("#Fields: date-time,connector-id,session-id").line("a,b,c")
                .line("d,e,f")
                .heading().row(row(2)).bytes());
        assertEquals(List.of("7:fields.missing"), heard.problems);
        assertEquals(List.of(), heard.bad);
        assertEquals(new Totals(15, 2, 2), heard.totals);
    }

    @Test
    void rowsBeforeAnyHeadingAreToldOnce() {
        var heard = read(new LogBuilder().line("a,b,c").line("d,e,f").heading().row(row(1)).bytes());
        assertEquals(List.of("1:row.noFields"), heard.bad);
        assertEquals(new Totals(8, 1, 2), heard.totals);
    }

    @Test
    void byteOrderMarksAndEndOfFileMarksAreNoRows() {
        String log = log().row(row(1)).text();
        var heard = read(("\uFEFF" + log + "\uFEFF" + log + "\u001A").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(found(6, 1), found(12, 1)), heard.rows);
        assertEquals(List.of(), heard.bad);
    }

    @Test
    void utf16OfWindowsPowerShellIsRead() {
        String log = log().row(row(1).with("connector-id", "Archiv über Edge")).text();
        for (String begin : List.of("\uFEFF", "")) {
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                byte[] bytes = (begin + log).getBytes(charset);
                assertTrue(isTrackingLog(LogBuilder.head(bytes)));
                assertEquals(List.of("6:1:Archiv über Edge:net-1"), read(bytes).rows);
            }
        }
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindows1252AndTold() {
        var utf8 = log().row(row(1).with("connector-id", "Archiv über Edge")).bytes();
        var ansi = new LogBuilder().row(row(2).with("connector-id", "Archiv über Edge")).text()
                .getBytes(Charset.forName("windows-1252"));
        var heard = read(new SequenceInputStream(new ByteArrayInputStream(utf8), new ByteArrayInputStream(ansi)));
        assertEquals(List.of("6:1:Archiv über Edge:net-1", "7:2:Archiv über Edge:net-2"), heard.rows);
        assertEquals(1, heard.problems.size());
        assertTrue(heard.problems.get(0).endsWith("log.encoding"));
    }

    @Test
    void charactersOutsideTheBasicPlaneSurviveTheBorderOfTheBuffer() {
        String subject = "\uD83D\uDCE0".repeat(40_000);
        for (String shift : List.of("", "a", "ab", "abc")) {
            var heard = read(log().row(row(1).with("connector-id", shift + subject)).row(row(2)).bytes());
            assertEquals(List.of("6:1:" + shift + subject + ":net-1", found(7, 2)), heard.rows);
            assertEquals(List.of(), heard.problems);
        }
    }

    @Test
    void packedLogIsReadWhateverItsName() throws IOException {
        byte[] packed = LogBuilder.gzip(log().row(row(1)).bytes());
        assertTrue(isTrackingLog(LogBuilder.head(packed)));
        assertEquals(List.of(found(6, 1)), read(packed).rows);
    }

    @Test
    void severalPackedLogsInOneFileAreRead() throws IOException {
        var first = LogBuilder.gzip(log().row(row(1)).bytes());
        var second = LogBuilder.gzip(log().row(row(2)).bytes());
        var heard = read(new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second)));
        assertEquals(List.of(found(6, 1), found(12, 2)), heard.rows);
    }

    @Test
    void damagedPackedLogGivesTheRowsBeforeTheDamage() throws IOException {
        var log = log();
        var random = new java.util.Random(4711);
        for (int i = 0; i < 2000; i++) {
            log.row(row(i).with("message-subject", Long.toHexString(random.nextLong())));
        }
        byte[] packed = LogBuilder.gzip(log.bytes());
        var heard = read(Arrays.copyOf(packed, packed.length / 2));
        assertTrue(heard.rows.size() > 500 && heard.rows.size() < 2000, () -> heard.rows.size() + " rows");
        assertEquals(found(6, 0), heard.rows.get(0));
        assertEquals(1, heard.problems.size());
        assertTrue(heard.problems.get(0).endsWith(":log.damaged"), heard.problems.get(0));
        assertTrue(heard.totals.badRows() <= 1);
    }

    @Test
    void damagedPackHeaderIsAnError() {
        byte[] damaged = {0x1f, (byte) 0x8b, 99, 0, 0, 0, 0, 0, 0, 0};
        assertFalse(isTrackingLog(damaged));
        assertThrows(ZipException.class, () -> LogBytes.unpacked(new ByteArrayInputStream(damaged)));
    }

    @Test
    void readingThatFailsGivesTheRowsBefore() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network name is no longer available");
            }
        };
        var log = log().row(row(1));
        var heard = read(new SequenceInputStream(new ByteArrayInputStream(log.raw(T2 + ",10.2").bytes()), broken));
        assertEquals(List.of(found(6, 1)), heard.rows);
        assertEquals(List.of("7:row.cut"), heard.bad);
        assertEquals(List.of("7:log.interrupted"), heard.problems);
    }

    @Test
    void recognisesByHeadingOnly() throws IOException {
        var samples = Path.of("../../samples/nordwind");
        assertTrue(recognises(samples.resolve("messagetracking/NW-EX13/MSGTRK2026101206-1.LOG")));
        assertTrue(recognises(samples.resolve("messagetracking/NW-EX19A/MSGTRK2026102208-1.LOG.gz")));
        assertTrue(recognises(samples.resolve("messagetracking/NW-EX16A/MSGTRKMD2026110908-1.LOG")));
        assertTrue(recognises(samples.resolve("messagetracking/NW-EX16A/MSGTRKMS2026110908-1.LOG")));
        assertFalse(recognises(samples.resolve("messagetracking/get-messagetrackinglog_SEND_KW45_de.cp1252.csv")));
        assertFalse(recognises(samples.resolve("protocollogs/NW-EX16A/Hub/SEND2026110908-1.LOG")));
        assertFalse(isTrackingLog(new byte[0]));
        assertFalse(recognises("x\r\n#Log-type: Message Tracking Log\r\n"));
        assertTrue(recognises("\uFEFF#log-TYPE:  message tracking log \n"));
    }

    private static boolean isTrackingLog(byte[] head) {
        return LogKind.of(head) == LogKind.TRACKING;
    }

    private static boolean recognises(String text) {
        return isTrackingLog(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean recognises(Path file) throws IOException {
        return isTrackingLog(LogBuilder.head(Files.readAllBytes(file)));
    }
}
