package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

class RecordSplitterTest {

    /** Without a lone CR: FastCSV 4.1 takes one inside quotes and the LF after the record for one line break. */
    private static final String[] PIECES = {"a", "ü", "\uD83D\uDCE0", ",", ";", "#", "\"\"", "\r\n", "\n", " ", "4711",
            ",,", "#Fields: x"};

    private record Found(long line, String text) {
    }

    /** On every valid text the splitter finds the same records, at the same lines, as FastCSV by itself. */
    @Test
    void agreesWithFastCsv() {
        for (int round = 0; round < 3000; round++) {
            var random = new Random(round);
            String text = validText(random);
            List<Found> expected = new ArrayList<>();
            try (var csv = CsvReader.builder().commentStrategy(CommentStrategy.READ).skipEmptyLines(true)
                    .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
                csv.forEach(record -> expected.add(new Found(record.getStartingLineNumber(), content(record))));
            } catch (java.io.IOException e) {
                throw new AssertionError("seed " + round, e);
            }
            assertEquals(expected, split(new Slow(text, random)), "seed " + round);
        }
    }

    private static String content(CsvRecord record) {
        return record.isComment() ? "#" + record.getField(0) : record.getFields().toString();
    }

    private static List<Found> split(Reader text) {
        var records = new RecordSplitter(text);
        List<Found> found = new ArrayList<>();
        while (records.next()) {
            String record = records.record();
            if (records.isComment()) {
                found.add(new Found(records.line(), record));
            } else if (!record.isEmpty()) {
                found.add(new Found(records.line(), CsvReader.builder().ofSingleCsvRecord(record).getFields()
                        .toString()));
            }
        }
        return found;
    }

    private static String validText(Random random) {
        var text = new StringBuilder();
        int records = random.nextInt(8);
        for (int record = 0; record < records; record++) {
            if (random.nextInt(4) == 0) {
                text.append("#Version: ").append(random.nextInt(9)).append("\"");
            } else {
                int fields = random.nextInt(5);
                for (int field = 0; field < fields; field++) {
                    text.append(field == 0 ? "" : ",")
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
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "x\"y\"";
            case 2 -> field == 0 ? "y#" : "#y";
            default -> " \"z";
        };
    }

    /** Gives few characters at a time. */
    private static final class Slow extends Reader {
        private final Reader text;
        private final Random random;

        Slow(String text, Random random) {
            this.text = new StringReader(text);
            this.random = random;
        }

        @Override
        public int read(char[] target, int offset, int length) throws java.io.IOException {
            return text.read(target, offset, Math.min(length, 1 + random.nextInt(5)));
        }

        @Override
        public void close() {
            // nothing to release
        }
    }

    @Test
    void loneCarriageReturnBreaksALineToo() {
        assertEquals(List.of(new Found(1, "[a\rb, c]"), new Found(3, "[d]"), new Found(4, "[e]")),
                split(new StringReader("\"a\rb\",c\nd\re\r")));
    }

    @Test
    void tellsWhereARecordEnds() {
        var records = new RecordSplitter(new StringReader("a,\"b\r\nc\"\r\n\"open\nrest"));
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
    }

    @Test
    void resyncGivesBackTheRowsThatWereSwallowed() {
        var records = new RecordSplitter(
                new StringReader("x,\"cut\nno row\n2026-11-02T07:00:01.000Z,a\n#Date: y\n\"z"));
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
}
