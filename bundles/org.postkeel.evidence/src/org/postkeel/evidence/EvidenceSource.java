package org.postkeel.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.postkeel.model.text.Message;

/**
 * A file, or a pasted text. Everything is read when it is first asked for, and kept. A file compressed with gzip stands
 * for what is inside it, whatever its name.
 */
public final class EvidenceSource {

    /** Longest text that is decoded, bytes; of a longer one only the beginning is. */
    static final int MAX_TEXT = 64 << 20;

    private static final int HEAD = 64 << 10;
    /** A larger file is parsed only when its beginning already shows PowerShell objects. */
    private static final int MAX_UNSEEN = 8 << 20;
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final String label;
    private final String fileName;
    private final byte[] pasted;
    private final long bytesOnDisk;
    private final Instant lastModified;
    private final boolean compressed;

    private SoftReference<byte[]> head;
    private SoftReference<TextDecoder.Decoded> decoded = new SoftReference<>(null);
    private String sha256;
    private long size = -1;
    private ParsedText parsed;
    private boolean readWholly;
    private List<Note> decodingNotes = List.of();

    private EvidenceSource(Path path, String label, String fileName, byte[] pasted, long bytesOnDisk,
            Instant lastModified)
            throws IOException {
        this.path = path;
        this.label = label;
        this.fileName = fileName;
        this.pasted = pasted;
        this.bytesOnDisk = bytesOnDisk;
        this.lastModified = lastModified;
        byte[] raw = readHead(false);
        this.compressed = raw.length > 2 && (raw[0] & 0xff) == 0x1f && (raw[1] & 0xff) == 0x8b && raw[2] == 8;
        this.head = new SoftReference<>(compressed ? readHead(true) : raw);
    }

    /**
     * @param file a regular file
     * @return the file as a source; only its beginning is read yet
     * @throws IOException when there is no such file, it is no regular file, or its beginning cannot be read
     */
    public static EvidenceSource of(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            // a pipe or a device would keep the reader waiting for ever
            throw new NoSuchFileException(file.toString(), null, "not a regular file");
        }
        return new EvidenceSource(file, file.toString(), file.getFileName().toString(), null, attributes.size(),
                attributes.lastModifiedTime().toInstant());
    }

    /**
     * @param caption what a person calls it
     * @param text    what was pasted
     * @return the text as a source
     */
    public static EvidenceSource ofText(String caption, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return new EvidenceSource(null, caption, caption, bytes, bytes.length, Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    /** @return the file; null for a pasted text */
    public Path path() {
        return path;
    }

    /** @return name of the file without its folder, or the caption of a pasted text */
    public String fileName() {
        return fileName;
    }

    /** @return the file as it was given, or the caption of a pasted text; what a problem is named by */
    public String label() {
        return label;
    }

    /**
     * @return bytes of the content; of a compressed file the bytes inside it, which are counted by reading it once
     * @throws UncheckedIOException when the file cannot be read
     */
    public synchronized long size() {
        if (!compressed) {
            return bytesOnDisk;
        }
        digest();
        return size;
    }

    /** @return bytes of the file itself, compressed or not: the measure for progress */
    public long bytesOnDisk() {
        return bytesOnDisk;
    }

    /** @return whether the file is compressed with gzip */
    public boolean isCompressed() {
        return compressed;
    }

    /** @return when the file was last written, UTC; of a pasted text when it was pasted */
    public Instant lastModified() {
        return lastModified;
    }

    /**
     * @return SHA-256 of the content (of a compressed file of what is inside it), 64 hexadecimal digits in lower case
     * @throws UncheckedIOException when the file cannot be read
     */
    public synchronized String sha256() {
        digest();
        return sha256;
    }

    private void digest() {
        if (sha256 != null) {
            return;
        }
        try (InputStream in = open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long counted = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                counted += read;
            }
            size = counted;
            sha256 = HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * @param bytes how many are wanted, at most 65536
     * @return the first bytes of the content, fewer when it is shorter
     * @throws UncheckedIOException when the file cannot be read any more
     */
    public byte[] head(int bytes) {
        byte[] beginning = head();
        return Arrays.copyOf(beginning, Math.min(Math.min(bytes, HEAD), beginning.length));
    }

    private synchronized byte[] head() {
        byte[] known = head.get();
        if (known == null) {
            try {
                known = readHead(compressed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            head = new SoftReference<>(known);
        }
        return known;
    }

    /**
     * @return the bytes of the content, decompressed; to be closed by the caller
     * @throws IOException when the file cannot be opened
     */
    public InputStream open() throws IOException {
        return open(compressed);
    }

    private InputStream open(boolean decompress) throws IOException {
        InputStream raw = pasted != null ? new ByteArrayInputStream(pasted)
                : new BufferedInputStream(Files.newInputStream(path), BUFFER);
        if (!decompress) {
            return raw;
        }
        try {
            return new GZIPInputStream(raw, BUFFER);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private byte[] readHead(boolean decompress) throws IOException {
        try (InputStream in = open(decompress)) {
            byte[] buffer = new byte[HEAD];
            int filled = 0;
            try {
                for (int read = 0; read >= 0 && filled < HEAD; read = in.read(buffer, filled, HEAD - filled)) {
                    filled += read;
                }
            } catch (EOFException e) {
                if (filled == 0) {
                    throw e;
                }
                // a compressed file that was cut off: its beginning is there, and whoever reads on meets the end again
                return Arrays.copyOf(buffer, filled);
            }
            return Arrays.copyOf(buffer, filled);
        }
    }

    /** @return whether the content begins like text, in whatever encoding */
    public boolean isText() {
        return TextDecoder.isText(head());
    }

    /** @return the beginning of the content as text, at most 65536 bytes of it; empty when it is no text */
    public String headText() {
        return isText() ? TextDecoder.decode(head()).text() : "";
    }

    /**
     * Not for logs: they are streamed from {@link #open()}.
     *
     * @return the whole content as text, decoded by its bytes; of a content longer than 64 MiB the beginning, with a
     *         problem that says so; empty when it is no text
     * @throws UncheckedIOException when the file cannot be read
     */
    public synchronized String text() {
        TextDecoder.Decoded known = decoded.get();
        if (known != null) {
            return known.text();
        }
        if (!isText()) {
            return "";
        }
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MAX_TEXT);
            boolean more = in.read() >= 0;
            TextDecoder.Decoded fresh = TextDecoder.decode(bytes);
            var notes = new ArrayList<>(fresh.notes());
            if (more) {
                notes.add(Note.of(0, "read.tooLong", MAX_TEXT >> 20));
            }
            decodingNotes = List.copyOf(notes);
            decoded = new SoftReference<>(fresh);
            return fresh.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return the PowerShell objects in it, whatever the form they were written in; empty when there are none, and at
     *         once for logs, web pages and everything else that cannot hold any
     * @throws UncheckedIOException when the file cannot be read
     */
    public synchronized List<PsRecord> records() {
        return Collections.unmodifiableList(parsed().records());
    }

    /**
     * @return errors that PowerShell printed in place of the data of a machine
     * @throws UncheckedIOException when the file cannot be read
     */
    public synchronized List<RemoteError> remoteErrors() {
        return Collections.unmodifiableList(parsed().errors());
    }

    private ParsedText parsed() {
        if (parsed == null) {
            boolean hopeless = !isText() || (bytesOnDisk > MAX_UNSEEN || compressed) && !showsObjects()
                    || PsText.form(headText()) == PsText.Form.NONE;
            parsed = hopeless ? new ParsedText() : PsText.read(text());
            readWholly = !hopeless;
        }
        return parsed;
    }

    /** Only the beginning is looked at, so that a log of many gigabytes costs nothing. */
    private boolean showsObjects() {
        String beginning = headText();
        PsText.Form form = PsText.form(beginning);
        int end = beginning.lastIndexOf('\n');
        return form == PsText.Form.CLIXML || form == PsText.Form.JSON
                || form != PsText.Form.NONE && end > 0 && !PsText.read(beginning.substring(0, end)).records().isEmpty();
    }

    /** @return whether the whole content has been read for PowerShell objects */
    synchronized boolean isReadWholly() {
        return readWholly;
    }

    /** @return what decoding and parsing had to say, as far as it was asked for */
    synchronized List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        decodingNotes.forEach(note -> problems.add(new Problem(label, note.line(), note.message())));
        if (parsed != null) {
            parsed.notes().forEach(note -> problems.add(new Problem(label, note.line(), note.message())));
            for (RemoteError error : parsed.errors()) {
                problems.add(new Problem(label, error.line(), error.server() == null
                        ? Message.of(EvidenceSource.class, "error.printed", error.text())
                        : Message.of(EvidenceSource.class, "error.server", error.server(), error.text())));
            }
        }
        return problems;
    }

    @Override
    public String toString() {
        return label;
    }
}
