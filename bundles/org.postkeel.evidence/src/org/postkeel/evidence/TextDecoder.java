package org.postkeel.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into text. What wrote them is told by the bytes alone, never by the ending of a file: Windows PowerShell
 * writes UTF-16, PowerShell 7 UTF-8, Set-Content Windows-1252, a redirect of cmd OEM 850, and a file that several of
 * them wrote to holds several encodings, one after the other.
 * <p>
 * Order: byte order mark, pattern of zero bytes (UTF-16 without mark), strict UTF-8, else one byte per letter.
 */
final class TextDecoder {

    /**
     * @param text  the text, without byte order marks
     * @param notes what could not be told for certain
     */
    record Decoded(String text, List<Note> notes) {
    }

    private enum Form {
        UTF_16LE, UTF_16BE, BYTES
    }

    private static final byte[] UTF_32_MARK = {(byte) 0xff, (byte) 0xfe, 0, 0};

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset OEM_850 = Charset.forName("IBM850");
    /** Bytes looked at to tell UTF-16 from single bytes. */
    private static final int WINDOW = 32;
    /** A line of UTF-16 shows a zero byte within so many bytes. */
    private static final int LINE_WINDOW = 4096;
    private static final int LONGEST_UTF8 = 4;

    private final byte[] bytes;
    private final StringBuilder text;
    private final List<Note> notes = new ArrayList<>();
    private int countedTo;
    private int lines = 1;

    private TextDecoder(byte[] bytes) {
        this.bytes = bytes;
        this.text = new StringBuilder(bytes.length);
    }

    /** @return the bytes as text */
    static Decoded decode(byte[] bytes) {
        if (isUtf32(bytes)) {
            int letters = bytes.length - bytes.length % UTF_32_MARK.length;
            return new Decoded(new String(bytes, UTF_32_MARK.length, letters - UTF_32_MARK.length,
                    Charset.forName("UTF-32LE")), List.of());
        }
        var decoder = new TextDecoder(bytes);
        decoder.run();
        return new Decoded(decoder.text.toString(), List.copyOf(decoder.notes));
    }

    /** Of -Encoding UTF32; the mark of UTF-16 and a zero after it, which no text begins with. */
    private static boolean isUtf32(byte[] bytes) {
        return bytes.length >= UTF_32_MARK.length
                && Arrays.equals(UTF_32_MARK, Arrays.copyOf(bytes, UTF_32_MARK.length));
    }

    /** @return whether the bytes begin like text and not like a picture, an archive or a program */
    static boolean isText(byte[] head) {
        int end = Math.min(head.length, LINE_WINDOW);
        if (startForm(head, 0) != Form.BYTES || markLength(head, 0) > 0) {
            return true;
        }
        int odd = 0;
        for (int i = 0; i < end; i++) {
            int b = head[i] & 0xff;
            if (b == 0) {
                return false;
            }
            if (b < 0x20 && b != '\t' && b != '\r' && b != '\n' && b != '\f' && b != 0x1b) {
                odd++;
            }
        }
        return odd * 20 <= end;
    }

    private void run() {
        int at = 0;
        Form before = null;
        while (at < bytes.length) {
            Form form = startForm(bytes, at);
            int start = at + markLength(bytes, at);
            int end = form == Form.BYTES ? endOfBytes(start) : endOfUtf16(start, form);
            if (before != null && before != form && notes.isEmpty()) {
                notes.add(Note.of(line(), "decode.mixed", name(before), name(form)));
            }
            switch (form) {
                case UTF_16LE -> text.append(new String(bytes, start, end - start, StandardCharsets.UTF_16LE));
                case UTF_16BE -> text.append(new String(bytes, start, end - start, StandardCharsets.UTF_16BE));
                case BYTES -> appendBytes(start, end);
            }
            before = form;
            at = Math.max(end, at + 1);
        }
    }

    private static String name(Form form) {
        return form == Form.BYTES ? "8 bit" : "UTF-16";
    }

    private int line() {
        for (; countedTo < text.length(); countedTo++) {
            if (text.charAt(countedTo) == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private static int markLength(byte[] bytes, int at) {
        int first = at(bytes, at);
        int second = at(bytes, at + 1);
        if (first == 0xff && second == 0xfe || first == 0xfe && second == 0xff) {
            return 2;
        }
        return first == 0xef && second == 0xbb && at(bytes, at + 2) == 0xbf ? 3 : 0;
    }

    private static Form startForm(byte[] bytes, int at) {
        int first = at(bytes, at);
        int second = at(bytes, at + 1);
        if (first == 0xff && second == 0xfe) {
            return Form.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff) {
            return Form.UTF_16BE;
        }
        if (first == '\n' && second == 0) {
            return Form.UTF_16LE;
        }
        if (first == 0 && second == '\n') {
            return Form.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int pairs = 0;
        // no further than this line: the next one may be written by somebody else
        int end = Math.min(bytes.length, at + WINDOW);
        for (int i = at; i + 1 < end && bytes[i] != '\n' && bytes[i + 1] != '\n'; i += 2) {
            pairs++;
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd * 2 >= pairs && odd > 0 && even * 4 <= odd) {
            return Form.UTF_16LE;
        }
        return even * 2 >= pairs && even > 0 && odd * 4 <= even ? Form.UTF_16BE : Form.BYTES;
    }

    /**
     * A line of UTF-16 ends with a zero byte beside the line feed; a line without any zero byte was added by somebody
     * else.
     */
    private int endOfUtf16(int start, Form form) {
        int low = form == Form.UTF_16LE ? 0 : 1;
        for (int i = start; i + 1 < bytes.length; i += 2) {
            boolean lineFeed = bytes[i + low] == '\n' && bytes[i + 1 - low] == 0;
            if (lineFeed && (markLength(bytes, i + 2) > 0 || isLineOfBytes(i + 2))) {
                return i + 2;
            }
        }
        return bytes.length;
    }

    private boolean isLineOfBytes(int start) {
        int printable = 0;
        int i = start;
        for (; i < bytes.length && i < start + LINE_WINDOW && bytes[i] != '\n'; i++) {
            boolean letter = bytes[i] >= ' ' && bytes[i] < 0x7f || bytes[i] == '\t' || bytes[i] == '\r';
            if (!letter && bytes[i] >= 0) {
                // a zero, or what stands in every second place of a text that is not Latin
                return false;
            }
            printable += letter ? 1 : 0;
        }
        return i > start && printable * 2 >= i - start;
    }

    private int endOfBytes(int start) {
        for (int i = start; i < bytes.length; i++) {
            boolean startsLine = bytes[i] == '\n' && i + 1 < bytes.length;
            if (startsLine && (markLength(bytes, i + 1) > 0 || startForm(bytes, i + 1) != Form.BYTES)) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private void appendBytes(int start, int end) {
        Optional<String> utf8 = strictUtf8(start, end);
        if (utf8.isPresent()) {
            text.append(utf8.get());
            return;
        }
        Charset single = singleByteCharset(start, end);
        boolean mixed = false;
        for (int i = start; i < end;) {
            int next = endOfLine(i, end);
            Optional<String> line = hasHighByte(i, next) ? strictUtf8(i, next) : Optional.empty();
            if (line.isPresent() && !mixed) {
                notes.add(Note.of(line(), "decode.mixed", single.name(), "UTF-8"));
                mixed = true;
            }
            text.append(line.orElse(new String(bytes, i, next - i, single)));
            i = next;
        }
    }

    private int endOfLine(int start, int end) {
        int i = start;
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return Math.min(end, i + 1);
    }

    private boolean hasHighByte(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> strictUtf8(int start, int end) {
        int whole = end == bytes.length ? withoutBrokenEnd(start, end) : end;
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, whole - start)).toString());
        } catch (CharacterCodingException e) {
            // not UTF-8: that is the answer
            return Optional.empty();
        }
    }

    /** A text that is cut off within a letter is still UTF-8. */
    private int withoutBrokenEnd(int start, int end) {
        for (int i = end - 1; i >= Math.max(start, end - LONGEST_UTF8); i--) {
            int b = bytes[i] & 0xff;
            if (b < 0x80) {
                return end;
            }
            if (b >= 0xc0) {
                int length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                // one letter alone is not enough to tell UTF-8 from Windows-1252
                return i + length > end && hasHighByte(start, i) ? i : end;
            }
        }
        return end;
    }

    /**
     * Windows-1252 and OEM 850 are told apart by where the letters stand: what is an umlaut in OEM 850 is a quotation
     * mark or nothing in Windows-1252, and those do not stand within words. Where nothing tells, or both, it is said.
     */
    private Charset singleByteCharset(int start, int end) {
        var votes = new SingleByteVotes();
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                votes.count(bytes[i] & 0xff, i > start ? bytes[i - 1] : 0, i + 1 < end ? bytes[i + 1] : 0);
            }
        }
        Charset charset = votes.isOem() ? OEM_850 : WINDOWS_1252;
        String name = votes.isOem() ? "OEM 850" : "Windows-1252";
        if (votes.areSplit()) {
            noteOnce("decode.ambiguous", name);
        } else if (votes.areNone()) {
            noteOnce("decode.assumed", name);
        }
        return charset;
    }

    private void noteOnce(String key, String name) {
        if (notes.stream().noneMatch(note -> note.message().key().equals(key))) {
            notes.add(Note.of(0, key, name));
        }
    }
}
