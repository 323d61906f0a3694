package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a log as Exchange writes them, decided from its first bytes and never from its name: unpacked when it is
 * gzip, and in UTF-8 when Windows PowerShell has joined logs in UTF-16 with Out-File.
 */
final class LogBytes {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;

    private LogBytes() {
    }

    /**
     * @param raw bytes of a file
     * @return bytes of its content
     * @throws IOException when the bytes cannot be read or the gzip header is damaged
     */
    static InputStream unpacked(InputStream raw) throws IOException {
        var start = new PushbackInputStream(raw, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean gzip = magic.length == 2 && ((magic[0] & 0xff) << 8 | magic[1] & 0xff) == GZIP_MAGIC;
        return gzip ? new GZIPInputStream(start, BUFFER) : start;
    }

    /**
     * @param content bytes of a text, not packed
     * @return the text in UTF-8; a text in an 8-bit code page stays as it is
     * @throws IOException when the bytes cannot be read
     */
    static InputStream utf8(InputStream content) throws IOException {
        var start = new PushbackInputStream(content, 2);
        byte[] begin = start.readNBytes(2);
        start.unread(begin);
        if (begin.length < 2) {
            return start;
        }
        int first = begin[0] & 0xff;
        int second = begin[1] & 0xff;
        // the byte order mark itself is left to the scanner of records, which meets it in mid-file too
        if (first == 0xff && second == 0xfe || first != 0 && second == 0) {
            return new Utf16(start, StandardCharsets.UTF_16LE);
        }
        if (first == 0xfe && second == 0xff || first == 0 && second != 0) {
            return new Utf16(start, StandardCharsets.UTF_16BE);
        }
        return start;
    }

    /** Gives a text in UTF-16 as UTF-8. */
    private static final class Utf16 extends InputStream {

        private final Reader text;
        private final char[] chars = new char[1 << 13];
        private byte[] bytes = new byte[0];
        private int at;
        private char pending;

        Utf16(InputStream in, Charset charset) {
            this.text = new InputStreamReader(in, charset);
        }

        @Override
        public int read() throws IOException {
            return at < bytes.length || fill() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (at == bytes.length && !fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            int filled = 0;
            if (pending != 0) {
                chars[filled++] = pending;
                pending = 0;
            }
            int count = text.read(chars, filled, chars.length - filled);
            filled += Math.max(count, 0);
            if (count > 0 && Character.isHighSurrogate(chars[filled - 1])) {
                // its other half is still to come
                pending = chars[--filled];
            }
            at = 0;
            bytes = new String(chars, 0, filled).getBytes(StandardCharsets.UTF_8);
            return bytes.length > 0 || count > 0 && fill();
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
