package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The characters of a log file, decided from its bytes and never from its name: unpacked when it is gzip; UTF-8 as
 * Exchange writes it, with or without byte order mark; UTF-16 when Windows PowerShell has joined logs with Out-File.
 * Bytes that are no UTF-8 are read as Windows-1252, byte by byte, because a joined file may mix both.
 */
final class LogText extends Reader {

    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int LONGEST_CHARACTER = 4;
    private static final char UNREADABLE = '\uFFFD';

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private CharsetDecoder decoder;
    private boolean ended;
    private boolean mixed;

    /**
     * @param raw bytes of the file; closed with this
     * @throws IOException when the bytes cannot be read or the gzip header is damaged
     */
    LogText(InputStream raw) throws IOException {
        this.in = unpacked(raw);
    }

    /** @return whether bytes were met that are no UTF-8 */
    boolean isMixed() {
        return mixed;
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        var start = new PushbackInputStream(raw, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean gzip = magic.length == 2 && ((magic[0] & 0xff) << 8 | magic[1] & 0xff) == GZIP_MAGIC;
        return gzip ? new GZIPInputStream(start, BUFFER) : start;
    }

    /** {@inheritDoc} There must be room for four characters at least. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            if (bytes.remaining() < LONGEST_CHARACTER && !ended) {
                fill();
            }
            if (decoder == null) {
                decoder = decoder();
            }
            var result = decoder.decode(bytes, chars, ended);
            if (result.isError() && chars.remaining() >= LONGEST_CHARACTER) {
                readAnsi(result.length(), chars);
            } else if (chars.position() > offset) {
                return chars.position() - offset;
            } else if (ended) {
                return -1;
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private CharsetDecoder decoder() throws IOException {
        while (bytes.remaining() < LONGEST_CHARACTER && !ended) {
            fill();
        }
        return charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Charset charset() {
        int first = bytes.remaining() > 0 ? bytes.get(bytes.position()) & 0xff : -1;
        int second = bytes.remaining() > 1 ? bytes.get(bytes.position() + 1) & 0xff : -1;
        // the byte order mark itself is left to the splitter of records, which meets it in mid-file too
        if (first == 0xff && second == 0xfe || first == '#' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff || first == 0 && second == '#') {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private void readAnsi(int count, CharBuffer chars) {
        mixed = true;
        boolean utf8 = decoder.charset().equals(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            byte value = bytes.get();
            chars.put(utf8 ? ANSI.decode(ByteBuffer.wrap(new byte[] {value})).get() : UNREADABLE);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
