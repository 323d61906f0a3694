package org.postkeel.traffic;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Cuts the text of a log into CSV records and can take a step back. FastCSV takes the records apart, but a log that was
 * copied while open, or glued together from such copies, holds records that end inside quotes and swallow the rows
 * after them. When a record proves to be bad, {@link #resync()} gives back the physical lines it swallowed.
 * <p>
 * Holds one record at a time, at most {@link #LIMIT} characters.
 */
final class RecordSplitter {

    /** Longest record in characters. A row with several thousand recipients and their status texts stays below. */
    static final int LIMIT = 1 << 20;

    private static final Pattern ROW_BEGIN = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T|#(?:Software|Version|Log-type|Date|Fields):", Pattern.CASE_INSENSITIVE);
    private static final int BEGIN_LENGTH = "2026-10-12T".length();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private char[] buffer = new char[1 << 16];
    private int filled;
    private boolean ended;
    private IOException failure;

    private int start;
    private int length;
    private int next;
    private int firstBreak;
    private long line = 1;
    private int lines;
    private boolean open;
    private boolean tooLong;
    private boolean terminated;

    private int pos;

    /** @param text characters of the log; not closed */
    RecordSplitter(Reader text) {
        this.text = text;
    }

    /**
     * Goes to the next record: one physical line, or several when a quoted field holds line breaks. Fields are quoted
     * when they begin with a quote; a line that begins with # is a record of its own.
     *
     * @return false at the end of the text
     */
    boolean next() {
        line += lines;
        start = next;
        pos = start;
        lines = 0;
        firstBreak = -1;
        open = false;
        tooLong = false;
        terminated = false;
        while (more() && buffer[pos] == BYTE_ORDER_MARK) {
            pos++;
            start++;
        }
        if (!more()) {
            return false;
        }
        if (buffer[pos] == '#') {
            skipToBreak();
        } else {
            scanFields();
        }
        finish();
        return true;
    }

    private void scanFields() {
        while (true) {
            // at the begin of a field
            if (more() && buffer[pos] == '"') {
                pos++;
                if (!scanQuoted()) {
                    return;
                }
            }
            while (more() && buffer[pos] != ',' && !isBreak(buffer[pos])) {
                pos++;
            }
            if (!more() || buffer[pos] != ',') {
                return;
            }
            pos++;
        }
    }

    /** @return false when the text or the patience ends before the closing quote */
    private boolean scanQuoted() {
        while (more()) {
            char c = buffer[pos++];
            if (c == '"') {
                if (more() && buffer[pos] == '"') {
                    pos++;
                } else {
                    return true;
                }
            } else if (c == '\n' || c == '\r' && !(more() && buffer[pos] == '\n')) {
                lines++;
                if (firstBreak < 0) {
                    firstBreak = pos - start;
                }
            }
        }
        open = true;
        return false;
    }

    private void skipToBreak() {
        while (more() && !isBreak(buffer[pos])) {
            pos++;
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void finish() {
        length = pos - start;
        boolean endlessLine = tooLong && firstBreak < 0;
        if (endlessLine) {
            tooLong = false;
            discardLine();
        }
        if (!tooLong) {
            terminated = more();
            if (terminated) {
                passBreak();
            }
        }
        lines++;
        next = pos;
        tooLong |= endlessLine;
    }

    /** Passes over the rest of a line without keeping it. */
    private void discardLine() {
        start = pos;
        while (more() && !isBreak(buffer[pos])) {
            pos++;
            start = pos;
        }
        length = 0;
    }

    private void passBreak() {
        boolean carriageReturn = buffer[pos++] == '\r';
        if (carriageReturn && more() && buffer[pos] == '\n') {
            pos++;
        }
    }

    /** @return whether there is a character at {@link #pos}; reads on when needed, up to the longest record */
    private boolean more() {
        return pos < filled || fill();
    }

    private boolean fill() {
        if (ended || tooLong) {
            return false;
        }
        if (pos - start >= LIMIT) {
            tooLong = true;
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            pos -= start;
            start = 0;
        }
        if (buffer.length - filled < 4) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            int count = text.read(buffer, filled, buffer.length - filled);
            ended = count < 0;
            filled += Math.max(count, 0);
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
        return !ended;
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
        while (!beginsRow(at, limit)) {
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
            if (isBreak(buffer[at])) {
                boolean pair = buffer[at] == '\r' && at + 1 < limit && buffer[at + 1] == '\n';
                int after = at + (pair ? 2 : 1);
                return after < limit ? after : -1;
            }
        }
        return -1;
    }

    /** A row begins with its date-time, a heading with # and its name. */
    private boolean beginsRow(int at, int limit) {
        int from = at < limit && buffer[at] == BYTE_ORDER_MARK ? at + 1 : at;
        var begin = new String(buffer, from, Math.min(BEGIN_LENGTH, limit - from));
        return ROW_BEGIN.matcher(begin).lookingAt();
    }

    /** @return line on which the current record begins, counted from 1; after the end, the number of lines and one */
    long line() {
        return line;
    }

    /** @return whether the current record is a heading or comment */
    boolean isComment() {
        return length > 0 && buffer[start] == '#';
    }

    /**
     * @return whether the current record has no content; a lone Ctrl-Z is what the copy command of Windows leaves
     * behind
     */
    boolean isBlank() {
        if (tooLong) {
            return false;
        }
        for (int i = start; i < start + length; i++) {
            if (buffer[i] > ' ') {
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

    /** @return whether the record is longer than {@link #LIMIT}; its text is not complete then */
    boolean isTooLong() {
        return tooLong;
    }

    /** @return whether the record ends with a line break, and not with the end of the text */
    boolean isTerminated() {
        return terminated;
    }

    /** @return text of the current record without the line break at its end */
    String record() {
        return new String(buffer, start, length);
    }

    /** @return what stopped the reading before the end of the file; null when nothing did */
    IOException failure() {
        return failure;
    }
}
