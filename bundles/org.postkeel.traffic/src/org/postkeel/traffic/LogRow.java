package org.postkeel.traffic;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One row of a log, as bytes; a text is made of a field only when somebody asks for it. Fields come without blanks
 * around them. Valid only while the row is being handed over: the reader uses the object again for the next one, so that
 * reading needs the same memory however long a log is.
 *
 * @param <C> its columns
 */
final class LogRow<C extends Enum<C> & LogColumn> {

    private static final Charset ANSI = Charset.forName("windows-1252");

    private final int[] fieldOf;
    private byte[] bytes;
    private int[] froms;
    private int[] tos;
    private boolean[] doubled;
    private long line;
    private long time;
    private boolean mixed;

    LogRow(Class<C> columns) {
        fieldOf = new int[columns.getEnumConstants().length];
        Arrays.fill(fieldOf, -1);
    }

    /** Says in which field each column stands, -1 for one that the log does not have. */
    void map(int[] fields) {
        System.arraycopy(fields, 0, fieldOf, 0, fieldOf.length);
    }

    /** Takes over where the fields of the next row stand. */
    void show(byte[] newBytes, int[] newFroms, int[] newTos, boolean[] newDoubled) {
        bytes = newBytes;
        froms = newFroms;
        tos = newTos;
        doubled = newDoubled;
    }

    /** Tells line and time of the row that is shown. */
    void begin(long newLine, long newTime) {
        line = newLine;
        time = newTime;
        mixed = false;
    }

    /** @return physical line on which the row begins, counted from 1 */
    long line() {
        return line;
    }

    /** @return date-time in milliseconds since 1970-01-01T00:00Z */
    long timeMillis() {
        return time;
    }

    /** @return whether a text of this row was asked for that is no UTF-8 */
    boolean isMixed() {
        return mixed;
    }

    byte[] bytes() {
        return bytes;
    }

    /** @return where the value of the column begins in {@link #bytes()} */
    int from(C column) {
        int field = fieldOf[column.ordinal()];
        if (field < 0) {
            return 0;
        }
        if (doubled[field]) {
            undouble(field);
        }
        int from = froms[field];
        while (from < tos[field] && bytes[from] == ' ') {
            from++;
        }
        froms[field] = from;
        return from;
    }

    /** @return where the value of the column ends in {@link #bytes()} */
    int to(C column) {
        int field = fieldOf[column.ordinal()];
        if (field < 0) {
            return 0;
        }
        if (doubled[field]) {
            undouble(field);
        }
        int to = tos[field];
        while (to > froms[field] && bytes[to - 1] == ' ') {
            to--;
        }
        tos[field] = to;
        return to;
    }

    /** In place: nobody looks at the record again. */
    private void undouble(int field) {
        int to = froms[field];
        for (int at = froms[field]; at < tos[field]; at++) {
            bytes[to++] = bytes[at];
            if (bytes[at] == '"') {
                at++;
            }
        }
        tos[field] = to;
        doubled[field] = false;
    }

    /** @return whether the value is blank or the log does not have the column */
    boolean isEmpty(C column) {
        return from(column) >= to(column);
    }

    /**
     * @param word in lower case
     * @return whether the value is this word, in any case
     */
    boolean is(C column, byte[] word) {
        int from = from(column);
        int to = to(column);
        return to - from == word.length && Ascii.startsWith(bytes, from, to, word);
    }

    /**
     * @param word in lower case
     * @return whether the value begins with this word, in any case
     */
    boolean startsWith(C column, byte[] word) {
        return Ascii.startsWith(bytes, from(column), to(column), word);
    }

    /** @return whether the word stands in the value */
    boolean contains(C column, byte[] word) {
        return Ascii.indexOf(bytes, from(column), to(column), word) >= 0;
    }

    /** @return key of the value, see {@link Hash} */
    long hash(C column) {
        return Hash.of(bytes, from(column), to(column));
    }

    /** @return the value; empty when it is blank or the log does not have the column */
    String text(C column) {
        int from = from(column);
        int to = to(column);
        if (from >= to) {
            return "";
        }
        if (isAscii(bytes, from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        try {
            return strictly(bytes, from, to);
        } catch (CharacterCodingException e) {
            mixed = true;
            return decoded(bytes, from, to);
        }
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] bytes, int from, int to) throws CharacterCodingException {
        return decoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Bytes that are no UTF-8 are taken for Windows-1252, one by one, because a file that was glued together may hold
     * both.
     *
     * @return the text
     */
    static String decoded(byte[] bytes, int from, int to) {
        var in = ByteBuffer.wrap(bytes, from, to - from);
        var out = CharBuffer.allocate(to - from + 1);
        CharsetDecoder decoder = decoder();
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put(ANSI.decode(ByteBuffer.wrap(new byte[] {in.get()})));
            }
            decoder.reset();
        }
        return out.flip().toString();
    }
}
