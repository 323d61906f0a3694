package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds records and fields in the bytes of a CSV text, without making texts of them, and can take a step back. A log
 * that was copied while open, or glued together from such copies, holds records that end inside quotes and swallow the
 * rows after them; when a record proves to be bad, {@link #resync()} gives back the physical lines it swallowed.
 * <p>
 * Fields are quoted when they begin with a quote; a quote within quotes is doubled. Lines end with CR LF, LF or CR.
 * Unquoted fields are scanned eight bytes at a time. Holds one block, and one record of at most {@link #LIMIT} bytes.
 */
final class RecordScanner {

    /** Longest record in bytes. A row with several thousand recipients and their status texts stays below. */
    static final int LIMIT = 1 << 20;

    private static final int BLOCK = 1 << 18;
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long CARRIAGE_RETURNS = ONES * '\r';
    private static final long QUOTES = ONES * '"';
    private static final int BYTE_ORDER_MARK = 3;

    private final InputStream in;
    private final byte delimiter;
    private final long delimiters;
    private final boolean comments;
    private byte[] buffer;
    private int filled;
    private boolean ended;
    private IOException failure;

    private int start;
    private int end;
    private int next;
    private long line = 1;
    private int lines;
    private int firstBreak;
    private boolean open;
    private boolean tooLong;
    private boolean terminated;
    private boolean damaged;

    private int fields;
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private boolean[] doubled = new boolean[64];

    /**
     * @param in        bytes of the text; not closed
     * @param delimiter between fields
     * @param comments  whether a line that begins with # is a record of its own
     */
    RecordScanner(InputStream in, char delimiter, boolean comments) {
        this(in, delimiter, comments, BLOCK);
    }

    /** The same with blocks of another size. */
    RecordScanner(InputStream in, char delimiter, boolean comments, int block) {
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.delimiters = ONES * delimiter;
        this.comments = comments;
        this.buffer = new byte[block];
    }

    /**
     * Goes to the next record: one physical line, or several when a quoted field holds line breaks.
     *
     * @return false at the end of the text
     */
    boolean next() {
        line += lines;
        lines = 0;
        start = next;
        passByteOrderMarks();
        if (start >= filled && !fill()) {
            return false;
        }
        while (!scan()) {
            if (filled - start >= LIMIT) {
                giveUp();
                return true;
            }
            fill();
        }
        return true;
    }

    private void passByteOrderMarks() {
        while (true) {
            if (filled - start < BYTE_ORDER_MARK) {
                fill();
            }
            if (filled - start < BYTE_ORDER_MARK || buffer[start] != (byte) 0xef || buffer[start + 1] != (byte) 0xbb
                    || buffer[start + 2] != (byte) 0xbf) {
                return;
            }
            start += BYTE_ORDER_MARK;
        }
    }

    /** @return false when the record goes on behind the bytes that are there */
    private boolean scan() {
        lines = 0;
        firstBreak = -1;
        open = false;
        tooLong = false;
        damaged = false;
        fields = 0;
        if (comments && buffer[start] == '#') {
            int at = start;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            return finish(at);
        }
        int at = start;
        while (true) {
            if (fields == froms.length) {
                growFields();
            }
            if (at < filled && buffer[at] == '"') {
                at = scanQuoted(at + 1);
                if (at < 0) {
                    return ended && finish(filled);
                }
            } else {
                int from = at;
                at = borderOfField(at);
                set(from, at, false);
            }
            if (at >= filled || buffer[at] != delimiter) {
                return finish(at);
            }
            at++;
        }
    }

    /** @return index of the next delimiter or line break, or the end of the bytes that are there */
    private int borderOfField(int from) {
        byte[] bytes = buffer;
        int limit = filled;
        long wanted = delimiters;
        int at = from;
        for (; at + Long.BYTES <= limit; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            long comma = word ^ wanted;
            long feed = word ^ LINE_FEEDS;
            long carriage = word ^ CARRIAGE_RETURNS;
            long found = (comma - ONES & ~comma | feed - ONES & ~feed | carriage - ONES & ~carriage) & HIGHS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < limit && bytes[at] != delimiter && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** @return index of the next quote or line break, or the end of the bytes that are there */
    private int borderInQuotes(int from) {
        byte[] bytes = buffer;
        int limit = filled;
        int at = from;
        for (; at + Long.BYTES <= limit; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            long quote = word ^ QUOTES;
            long feed = word ^ LINE_FEEDS;
            long carriage = word ^ CARRIAGE_RETURNS;
            long found = (quote - ONES & ~quote | feed - ONES & ~feed | carriage - ONES & ~carriage) & HIGHS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < limit && bytes[at] != '"' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** @return index behind the quoted field, -1 when its end is not there */
    private int scanQuoted(int from) {
        boolean quotes = false;
        for (int at = borderInQuotes(from); at < filled; at = borderInQuotes(at + 1)) {
            byte value = buffer[at];
            if (value == '"') {
                if (at + 1 < filled && buffer[at + 1] == '"') {
                    quotes = true;
                    at++;
                } else if (at + 1 >= filled && !ended) {
                    return -1;
                } else {
                    set(from, at, quotes);
                    int border = borderOfField(at + 1);
                    damaged |= border > at + 1;
                    return border;
                }
            } else {
                if (value == '\r' && at + 1 < filled && buffer[at + 1] == '\n') {
                    at++;
                }
                lines++;
                if (firstBreak < 0) {
                    firstBreak = at + 1 - start;
                }
            }
        }
        open = true;
        return -1;
    }

    private void set(int from, int to, boolean quotes) {
        froms[fields] = from;
        tos[fields] = to;
        doubled[fields++] = quotes;
    }

    private void growFields() {
        froms = Arrays.copyOf(froms, fields * 2);
        tos = Arrays.copyOf(tos, fields * 2);
        doubled = Arrays.copyOf(doubled, fields * 2);
    }

    /** @return false when it is not sure yet that the record ends here */
    private boolean finish(int at) {
        end = at;
        terminated = at < filled;
        if (!terminated && !ended) {
            return false;
        }
        next = at;
        if (terminated) {
            boolean carriageReturn = buffer[next++] == '\r';
            if (carriageReturn && next == filled && !ended) {
                return false;
            }
            if (carriageReturn && next < filled && buffer[next] == '\n') {
                next++;
            }
        }
        lines++;
        return true;
    }

    /** The record is longer than any row: of an endless line the rest is passed over, quoted lines can be given back. */
    private void giveUp() {
        tooLong = true;
        terminated = false;
        fields = 0;
        if (firstBreak >= 0) {
            end = filled;
            next = filled;
            lines++;
            return;
        }
        do {
            start = filled;
        } while (fill() && !passLine());
        end = start;
        lines = 1;
    }

    /** @return whether the line ends within the bytes that are there */
    private boolean passLine() {
        int at = start;
        while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
            at++;
        }
        start = at;
        if (at == filled) {
            return false;
        }
        if (buffer[at] == '\r' && at + 1 == filled) {
            fill();
            at = start;
        }
        next = at + (buffer[at] == '\r' && at + 1 < filled && buffer[at + 1] == '\n' ? 2 : 1);
        return true;
    }

    /** Reads on; keeps what stands from the begin of the record. @return false at the end of the text */
    private boolean fill() {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int before = filled;
        try {
            while (filled < buffer.length && !ended) {
                int count = in.read(buffer, filled, buffer.length - filled);
                ended = count < 0;
                filled += Math.max(count, 0);
            }
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
        if (filled == before) {
            next = filled;
        }
        return filled > before;
    }

    /**
     * The current record is bad: what comes next begins with the first of its physical lines, after the first one, that
     * looks like the begin of a row or of a heading. Lines before that belong to the bad record.
     */
    void resync() {
        if (firstBreak < 0) {
            return;
        }
        int limit = next;
        int at = start + firstBreak;
        int passed = 1;
        while (!LogHeading.beginsRow(buffer, at, limit)) {
            int after = afterBreak(at, limit);
            if (after < 0) {
                // the last line: whole when the record is, else its rest is still to be read
                if (!tooLong) {
                    return;
                }
                break;
            }
            at = after;
            passed++;
        }
        next = at;
        lines = passed;
    }

    /** @return index after the next line break, -1 when there is none before the limit */
    private int afterBreak(int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (buffer[at] == '\n' || buffer[at] == '\r') {
                boolean pair = buffer[at] == '\r' && at + 1 < limit && buffer[at + 1] == '\n';
                int after = at + (pair ? 2 : 1);
                return after < limit ? after : -1;
            }
        }
        return -1;
    }

    /** @return line on which the current record begins, counted from 1; after the end, the number of lines and one */
    long line() {
        return line;
    }

    /** @return whether the current record is a heading or comment */
    boolean isComment() {
        return comments && end > start && buffer[start] == '#';
    }

    /**
     * @return whether the current record has no content; a lone Ctrl-Z is what the copy command of Windows leaves
     * behind
     */
    boolean isBlank() {
        if (tooLong || fields > 1) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (buffer[i] < 0 || buffer[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** @return whether the text ended inside quotes, or the record is longer than {@link #LIMIT} */
    boolean isOpen() {
        return open;
    }

    /** @return whether the record takes several physical lines */
    boolean isMultiLine() {
        return firstBreak >= 0;
    }

    /** @return whether the record is longer than {@link #LIMIT}; it has no fields then */
    boolean isTooLong() {
        return tooLong;
    }

    /** @return whether the record ends with a line break, and not with the end of the text */
    boolean isTerminated() {
        return terminated;
    }

    /** @return whether something stands between a closing quote and the next delimiter */
    boolean isDamaged() {
        return damaged;
    }

    /** @return number of fields of the current record */
    int fields() {
        return fields;
    }

    /** @return text of the current record without the line break at its end */
    String record() {
        return LogRow.decoded(buffer, start, end);
    }

    /** @return what stopped the reading before the end of the file; null when nothing did */
    IOException failure() {
        return failure;
    }

    /** Shows the fields of the current record; valid until the next one. */
    void show(LogRow<?> row) {
        row.show(buffer, froms, tos, doubled);
    }
}
