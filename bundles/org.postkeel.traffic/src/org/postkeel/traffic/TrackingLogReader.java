package org.postkeel.traffic;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.postkeel.model.text.Message;
import org.postkeel.traffic.TrackingRow.Column;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Reads one message tracking log of Exchange ({@code inputs.md} section e.1) from the first to the last row, whatever
 * its length, and hands the rows over one at a time.
 * <ul>
 * <li>The columns come from the {@code #Fields} line, and from every further one: logs are glued together, and servers
 * of different versions write 26, 27 or 30 columns.
 * <li>A line that begins with # is a heading only outside quotes: a subject may hold a line break followed by #.
 * <li>A row that is cut off or has another number of columns is reported with its line and left out; the rows after it
 * are read. Nothing of this is fatal.
 * </ul>
 */
public final class TrackingLogReader {

    /** Learns what a log holds. All lines are physical lines, counted from 1. */
    public interface Listener {

        /** @param row a whole row; valid during the call only */
        void row(TrackingRow row);

        /**
         * @param line   line on which a row begins that cannot be read
         * @param reason why
         */
        void badRow(long line, Message reason);

        /**
         * @param line    line that is concerned, 0 for the whole file
         * @param message something other than a row that could not be read
         */
        void problem(long line, Message message);
    }

    /**
     * What was read.
     *
     * @param lines   physical lines, headings included
     * @param rows    rows that were handed over
     * @param badRows rows that could not be read
     */
    public record Totals(long lines, long rows, long badRows) {
    }

    private static final String FIELDS = "#fields:";
    private static final String LOG_TYPE = "#log-type:";
    private static final String TRACKING_LOG = "message tracking log";
    private static final List<Column> NEEDED = List.of(Column.DATE_TIME, Column.SOURCE, Column.EVENT_ID,
            Column.CONNECTOR_ID, Column.INTERNAL_MESSAGE_ID);

    private final Listener listener;
    private final CsvReader.CsvReaderBuilder csv = CsvReader.builder().fieldSeparator(',').quoteCharacter('"')
            .commentStrategy(CommentStrategy.NONE).allowExtraCharsAfterClosingQuote(false);
    private final String[] values = new String[TrackingRow.COLUMNS];
    private final TrackingRow row = new TrackingRow(values);
    private final Fields fields = new Fields();

    /** Column of each field of the log, -1 for one that is not read; null until a usable #Fields line was seen. */
    private int[] columns;
    private boolean headingReported;
    private long rows;
    private long badRows;

    private TrackingLogReader(Listener listener) {
        this.listener = listener;
    }

    /**
     * @param head first bytes of a file, some kilobytes
     * @return whether it is a message tracking log, packed with gzip or not, by its heading and not by its name
     */
    public static boolean recognises(byte[] head) {
        var begin = new char[head.length + 16];
        int length = 0;
        try (var text = new LogText(new ByteArrayInputStream(head))) {
            for (int count = 0; count >= 0 && begin.length - length >= 4; length += Math.max(count, 0)) {
                count = text.read(begin, length, begin.length - length);
            }
        } catch (EOFException e) {
            // the head of a packed log ends in mid-stream: what came out of it so far is enough
            return isHeading(new String(begin, 0, length));
        } catch (IOException e) {
            return false;
        }
        return isHeading(new String(begin, 0, length));
    }

    private static boolean isHeading(String begin) {
        List<String> heading = begin.lines().map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .takeWhile(line -> line.startsWith("#")).map(line -> line.toLowerCase(Locale.ROOT)).toList();
        return heading.stream().anyMatch(
                line -> line.startsWith(LOG_TYPE) && line.substring(LOG_TYPE.length()).strip().equals(TRACKING_LOG));
    }

    /**
     * Reads a log to its end.
     *
     * @param log      bytes of the log, packed with gzip or not; closed by this
     * @param listener learns of every row
     * @return how much was read
     * @throws IOException when nothing could be read at all; damage after the begin is reported to the listener
     */
    public static Totals read(InputStream log, Listener listener) throws IOException {
        try (log; var text = new LogText(log)) {
            return new TrackingLogReader(listener).read(text);
        }
    }

    private Totals read(LogText text) {
        var records = new RecordSplitter(text);
        boolean mixed = false;
        while (records.next()) {
            if (records.isComment()) {
                heading(records);
            } else if (!records.isBlank()) {
                row(records);
            }
            if (!mixed && text.isMixed()) {
                mixed = true;
                listener.problem(records.line(), message("log.encoding"));
            }
        }
        long lines = records.line() - 1;
        if (records.failure() != null) {
            boolean packed = records.failure() instanceof ZipException || records.failure() instanceof EOFException;
            String key = packed ? "log.damaged" : "log.interrupted";
            listener.problem(lines, message(key, lines, records.failure().getMessage()));
        }
        return new Totals(lines, rows, badRows);
    }

    private void heading(RecordSplitter records) {
        String heading = records.record();
        if (!heading.regionMatches(true, 0, FIELDS, 0, FIELDS.length())) {
            return;
        }
        List<String> names = Stream.of(heading.substring(FIELDS.length()).split(",", -1)).map(String::strip)
                .map(name -> name.toLowerCase(Locale.ROOT)).toList();
        columns = null;
        headingReported = false;
        Map<String, Column> known = new HashMap<>();
        for (Column column : Column.values()) {
            known.put(column.field(), column);
        }
        List<String> missing = NEEDED.stream().map(Column::field).filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            headingReported = true;
            listener.problem(records.line(), message("fields.missing", missing));
            return;
        }
        Arrays.fill(values, "");
        columns = new int[names.size()];
        for (int i = 0; i < columns.length; i++) {
            Column column = known.remove(names.get(i));
            columns[i] = column == null ? -1 : column.ordinal();
        }
    }

    private void row(RecordSplitter records) {
        Message reason = reasonAgainst(records);
        if (reason == null) {
            rows++;
            listener.row(row);
            return;
        }
        badRows++;
        if (columns != null || !headingReported) {
            // below an unusable heading every row is bad for the same reason, which has been told
            headingReported |= columns == null;
            listener.badRow(records.line(), reason);
        }
        records.resync();
    }

    /** Takes the record apart. @return why it is no row; null when it is one */
    private Message reasonAgainst(RecordSplitter records) {
        if (records.isTooLong()) {
            return records.isOpen() ? message("row.openQuote") : message("row.tooLong", RecordSplitter.LIMIT);
        }
        if (columns == null) {
            return message("row.noFields");
        }
        boolean torn = !records.isTerminated() && records.failure() != null;
        if (records.isOpen() && records.isMultiLine()) {
            return message("row.openQuote");
        }
        if (torn || records.isOpen()) {
            return message("row.cut");
        }
        try {
            csv.ofSingleCsvRecord(fields, records.record());
        } catch (CsvParseException e) {
            return message("row.quotes");
        }
        if (fields.count() != columns.length) {
            return records.isTerminated() || fields.count() > columns.length
                    ? message("row.columns", fields.count(), columns.length)
                    : message("row.cutColumns", fields.count(), columns.length);
        }
        return row.begin(records.line()) ? null : message("row.date", row.get(Column.DATE_TIME));
    }

    private static Message message(String key, Object... args) {
        return Message.of(TrackingLogReader.class, key, args);
    }

    /** Takes the fields that are read out of the buffer of FastCSV, without a list and without the other fields. */
    private final class Fields extends AbstractBaseCsvCallbackHandler<Boolean> {

        int count() {
            return getFieldCount();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index < columns.length && columns[index] >= 0) {
                values[columns[index]] = length == 0 ? "" : new String(buffer, offset, length);
            }
        }

        @Override
        protected Boolean buildRecord() {
            return Boolean.TRUE;
        }
    }
}
