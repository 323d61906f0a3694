package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

class RecordScannerTest {

    /** Without a lone CR: FastCSV 4.1 takes one inside quotes and the LF after the record for one line break. */
    private static final String[] PIECES = {"a", "ü", "\uD83D\uDCE0", ",", ";", "#", "\"\"", "\r\n", "\n", " ", "4711",
            ",,", "#Fields: x", "a text that is longer than eight bytes", "\t", "'", "\u00A0", "12345678"};

    private record Found(long line, String text) {
    }

    /** Reads by columns, as the readers of logs do. */
    private enum Columns implements LogColumn {
        A, B, C, D, E, F, G, H, I, J, K, L;

        @Override
        public String field() {
            return name();
        }

        @Override
        public boolean isNeeded() {
            return false;
        }
    }

    /** On every valid text the scanner finds the same records and fields, at the same lines, as FastCSV. */
    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void agreesWithFastCsv(char delimiter) throws IOException {
        for (int round = 0; round < 3000; round++) {
            var random = new Random(round);
            String text = validText(random, delimiter);
            List<Found> expected = new ArrayList<>();
            try (var csv = CsvReader.builder().fieldSeparator(delimiter).commentStrategy(CommentStrategy.READ)
                    .skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
                csv.forEach(record -> expected.add(new Found(record.getStartingLineNumber(), content(record))));
            }
            for (int block : new int[] {1, 2, 3, 8, 64, 1 << 18}) {
                assertEquals(expected, scan(new Slow(text, random), delimiter, block),
                        "seed " + round + ", block " + block);
            }
        }
    }

    private static String content(CsvRecord record) {
        return record.isComment() ? "#" + record.getField(0)
                : record.getFields().stream().map(RecordScannerTest::trimmed).toList().toString();
    }

    private static List<Found> scan(InputStream text, char delimiter, int block) {
        var records = new RecordScanner(text, delimiter, true, block);
        var row = new LogRow<>(Columns.class);
        List<Found> found = new ArrayList<>();
        while (records.next()) {
            if (records.isComment()) {
                found.add(new Found(records.line(), records.record()));
            } else if (!records.record().isEmpty()) {
                found.add(new Found(records.line(), fields(records, row).toString()));
            }
        }
        return found;
    }

    private static List<String> fields(RecordScanner records, LogRow<Columns> row) {
        var fields = new int[Columns.values().length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i < records.fields() ? i : -1;
        }
        row.map(fields);
        records.show(row);
        row.begin(records.line(), 0);
        var texts = new ArrayList<String>();
        for (int i = 0; i < records.fields(); i++) {
            texts.add(row.text(Columns.values()[i]));
        }
        return texts;
    }

    /** The rows give values without blanks around them. */
    private static String trimmed(String text) {
        return text.replaceAll("^ +| +\\z", "");
    }

    private static String validText(Random random, char delimiter) {
        var text = new StringBuilder();
        int records = random.nextInt(8);
        for (int record = 0; record < records; record++) {
            if (random.nextInt(4) == 0) {
                text.append("#Version: ").append(random.nextInt(9)).append("\"");
            } else {
                int fields = random.nextInt(Columns.values().length);
                for (int field = 0; field < fields; field++) {
                    text.append(field == 0 ? "" : delimiter)
                            .append(random.nextBoolean() ? quoted(random) : plain(random, field));
                }
            }
            boolean last = record == records - 1;
            text.append(last && random.nextBoolean() ? "" : random.nextBoolean() ? "\r\n" : "\n");
        }
        return text.toString();
    }

    private static String quoted(Random random) {
        var field = new StringBuilder("\"");
        for (int i = random.nextInt(6); i > 0; i--) {
            field.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return field.append('"').toString();
    }

    private static String plain(Random random, int field) {
        // a quote in the middle of a plain field is a character as any other, a # is one except at the begin of a line
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> "x\"y\"";
            case 2 -> field == 0 ? "y#" : "#y";
            case 3 -> "ein Feld, ".substring(0, 8).repeat(random.nextInt(4)) + "Größe";
            default -> " \"z";
        };
    }

    /** Gives few bytes at a time. */
    private static final class Slow extends ByteArrayInputStream {
        private final Random random;

        Slow(String text, Random random) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(5)));
        }
    }

    private static RecordScanner scanner(String text) {
        return new RecordScanner(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ',', true);
    }

    @Test
    void loneCarriageReturnBreaksALineToo() {
        for (int block : new int[] {1, 5, 1 << 18}) {
            assertEquals(List.of(new Found(1, "[a\rb, c]"), new Found(3, "[d]"), new Found(4, "[e]")),
                    scan(new ByteArrayInputStream("\"a\rb\",c\nd\re\r".getBytes(StandardCharsets.UTF_8)), ',', block));
        }
    }

    @Test
    void tellsWhereARecordEnds() {
        var records = scanner("a,\"b\r\nc\"\r\n\"open\nrest");
        assertTrue(records.next());
        assertEquals("a,\"b\r\nc\"", records.record());
        assertTrue(records.isMultiLine());
        assertTrue(records.isTerminated());
        assertFalse(records.isOpen());
        assertTrue(records.next());
        assertEquals(3, records.line());
        assertTrue(records.isOpen());
        assertFalse(records.isTerminated());
        assertFalse(records.next());
        assertEquals(5, records.line());
        assertFalse(records.next());
    }

    @Test
    void textBehindAQuoteIsDamage() {
        var records = scanner("\"a\"b,c\n\"a\",c\n");
        assertTrue(records.next());
        assertTrue(records.isDamaged());
        assertEquals(2, records.fields());
        assertTrue(records.next());
        assertFalse(records.isDamaged());
    }

    @Test
    void resyncGivesBackTheRowsThatWereSwallowed() {
        var records = scanner("x,\"cut\nno row\n2026-11-02T07:00:01.000Z,a\n#Date: y\n\"z");
        assertTrue(records.next());
        records.resync();
        assertTrue(records.next());
        assertEquals(3, records.line());
        assertEquals("2026-11-02T07:00:01.000Z,a", records.record());
        assertTrue(records.next());
        assertTrue(records.isComment());
        assertTrue(records.next());
        assertEquals(5, records.line());
        records.resync();
        assertFalse(records.next());
        assertEquals(6, records.line());
    }

    /** Whatever the bytes, the scanner ends, and no byte is part of two records. */
    @Test
    void endsOnAnyBytes() {
        var random = new Random(4711);
        byte[] alphabet = "\"\"\"\n\r,,#a2 ;\u00ef\u00bb\u00bf".getBytes(StandardCharsets.ISO_8859_1);
        for (int round = 0; round < 2000; round++) {
            var bytes = new byte[random.nextInt(200)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = alphabet[random.nextInt(alphabet.length)];
            }
            var records = new RecordScanner(new ByteArrayInputStream(bytes), ',', true, 1 + random.nextInt(32));
            int total = 0;
            long line = 0;
            while (records.next()) {
                total += records.record().length();
                assertTrue(records.line() > line, "seed " + round);
                line = records.line();
                if (random.nextInt(3) == 0) {
                    records.resync();
                    total = 0;
                }
            }
            assertTrue(total <= bytes.length, "round " + round);
        }
    }
}
