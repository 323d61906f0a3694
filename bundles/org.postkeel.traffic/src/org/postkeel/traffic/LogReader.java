package org.postkeel.traffic;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.postkeel.model.text.Message;

/**
 * Reads one log of Exchange ({@code inputs.md} section e) from the first to the last row, whatever its length, and hands
 * the rows over one at a time.
 * <ul>
 * <li>The columns come from the {@code #Fields} line, and from every further one: logs are glued together, and servers
 * of different versions write 26, 27 or 30 columns.
 * <li>A line that begins with # is a heading only outside quotes: a subject may hold a line break followed by #.
 * <li>A row that is cut off or has another number of columns is reported with its line and left out; the rows after it
 * are read. Nothing of this is fatal.
 * </ul>
 *
 * @param <C> columns of the log
 */
final class LogReader<C extends Enum<C> & LogColumn> {

    /**
     * Learns what a log holds. All lines are physical lines, counted from 1.
     *
     * @param <C> columns of the log
     */
    interface Listener<C extends Enum<C> & LogColumn> {

        /** @param row a whole row; valid during the call only */
        void row(LogRow<C> row);

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
    record Totals(long lines, long rows, long badRows) {
    }

    private static final String FIELDS = "#fields:";

    private final C[] columns;
    private final Listener<C> listener;
    private final LogRow<C> row;
    private final LogTime times = new LogTime();

    /** Number of fields of a row; 0 until a usable #Fields line was seen. */
    private int expected;
    private boolean headingReported;
    private boolean mixedReported;
    private long rows;
    private long badRows;

    private LogReader(Class<C> columns, Listener<C> listener) {
        this.columns = columns.getEnumConstants();
        this.listener = listener;
        this.row = new LogRow<>(columns);
    }

    /**
     * Reads a log to its end.
     *
     * @param <C>      its columns
     * @param content  bytes of the log, not packed; not closed
     * @param columns  columns that are wanted
     * @param listener learns of every row
     * @return how much was read
     * @throws IOException when nothing could be read at all; damage after the begin is reported to the listener
     */
    static <C extends Enum<C> & LogColumn> Totals read(InputStream content, Class<C> columns, Listener<C> listener)
            throws IOException {
        return new LogReader<>(columns, listener).read(new RecordScanner(LogBytes.utf8(content), ',', true));
    }

    private Totals read(RecordScanner records) {
        while (records.next()) {
            if (records.isComment()) {
                heading(records);
            } else if (!records.isBlank()) {
                row(records);
            }
        }
        long lines = records.line() - 1;
        if (records.failure() != null) {
            boolean packed = records.failure() instanceof ZipException || records.failure() instanceof EOFException;
            String key = packed ? "log.damaged" : "log.interrupted";
            listener.problem(lines, message(key, lines, String.valueOf(records.failure().getMessage())));
        }
        return new Totals(lines, rows, badRows);
    }

    private void heading(RecordScanner records) {
        String heading = records.record();
        if (!heading.regionMatches(true, 0, FIELDS, 0, FIELDS.length())) {
            return;
        }
        List<String> names = Stream.of(heading.substring(FIELDS.length()).split(",", -1)).map(String::strip)
                .map(name -> name.toLowerCase(Locale.ROOT)).toList();
        expected = 0;
        headingReported = false;
        var missing = new ArrayList<String>();
        var fields = new int[columns.length];
        for (C column : columns) {
            fields[column.ordinal()] = names.indexOf(column.field());
            if (column.isNeeded() && fields[column.ordinal()] < 0) {
                missing.add(column.field());
            }
        }
        if (missing.isEmpty()) {
            expected = names.size();
            row.map(fields);
        } else {
            headingReported = true;
            listener.problem(records.line(), message("fields.missing", missing));
        }
    }

    private void row(RecordScanner records) {
        Message reason = reasonAgainst(records);
        if (reason == null) {
            rows++;
            listener.row(row);
            if (row.isMixed() && !mixedReported) {
                mixedReported = true;
                listener.problem(records.line(), message("log.encoding"));
            }
            return;
        }
        badRows++;
        if (expected > 0 || !headingReported) {
            // below an unusable heading every row is bad for the same reason, which has been told
            headingReported |= expected == 0;
            listener.badRow(records.line(), reason);
        }
        records.resync();
    }

    /** @return why the record is no row; null when it is one */
    private Message reasonAgainst(RecordScanner records) {
        if (expected == 0 && !records.isTooLong()) {
            return message("row.noFields");
        }
        Message reason = reasonAgainst(records, expected);
        if (reason != null) {
            return reason;
        }
        records.show(row);
        C dateTime = columns[0];
        long time = times.read(row.bytes(), row.from(dateTime), row.to(dateTime));
        row.begin(records.line(), time);
        return time == LogTime.NONE ? message("row.date", row.text(dateTime)) : null;
    }

    /**
     * @param expected number of fields that the heading names
     * @return why the record cannot be taken apart; null when it can
     */
    static Message reasonAgainst(RecordScanner records, int expected) {
        if (records.isTooLong()) {
            return records.isOpen() ? message("row.openQuote") : message("row.tooLong", RecordScanner.LIMIT);
        }
        boolean torn = !records.isTerminated() && records.failure() != null;
        if (records.isOpen() && records.isMultiLine()) {
            return message("row.openQuote");
        }
        if (torn || records.isOpen()) {
            return message("row.cut");
        }
        if (records.isDamaged()) {
            return message("row.quotes");
        }
        if (records.fields() != expected) {
            return records.isTerminated() || records.fields() > expected
                    ? message("row.columns", records.fields(), expected)
                    : message("row.cutColumns", records.fields(), expected);
        }
        return null;
    }

    private static Message message(String key, Object... args) {
        return Message.of(LogReader.class, key, args);
    }
}
