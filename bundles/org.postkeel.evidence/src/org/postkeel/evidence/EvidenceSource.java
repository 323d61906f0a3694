package org.postkeel.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/**
 * A file, an entry of an archive, or a pasted text. Everything is read when it is first asked for, and kept. What is
 * compressed with gzip stands for what is inside it, whatever its name.
 */
public final class EvidenceSource {

    /** Longest text that is decoded, bytes; of a longer one only the beginning is. */
    static final int MAX_TEXT = 64 << 20;

    private static final int HEAD = 64 << 10;
    /** A larger file is parsed only when its beginning already shows PowerShell objects. */
    private static final int MAX_UNSEEN = 8 << 20;
    private static final int BUFFER = 1 << 16;

    /** Opens the bytes as they are stored, still compressed with gzip when they are. */
    @FunctionalInterface
    interface Stored {

        /** @throws IOException when they cannot be read */
        InputStream open() throws IOException;
    }

    /**
     * How a source is called.
     *
     * @param label    as it was given, for a person at this machine
     * @param relative below the folder or archive that was given, for the project: says nothing of this machine
     * @param fileName without any folder
     */
    record Name(String label, String relative, String fileName) {

        static Name of(Path file) {
            Path absolute = file.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            String name = absolute.getFileName().toString();
            String folder = parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "/";
            return new Name(file.toString(), folder + name, name);
        }

        /** @param entry name of an entry of this archive, folders parted by slashes */
        Name entry(String entry) {
            String last = entry.substring(entry.lastIndexOf('/') + 1);
            return new Name(label + "!/" + entry, relative + "!/" + entry, last);
        }
    }

    private final Path path;
    private final Name name;
    private final Stored stored;
    private final long bytesOnDisk;
    private final Instant lastModified;
    private final Inflation inflation;
    private final boolean compressed;

    private SoftReference<byte[]> head;
    private SoftReference<TextDecoder.Decoded> decoded = new SoftReference<>(null);
    private String sha256;
    private long size = -1;
    private ParsedText parsed;
    private boolean readWholly;
    private Progress progress = Progress.NONE;
    private List<Note> decodingNotes = List.of();

    private EvidenceSource(Path path, Name name, Stored stored, long bytesOnDisk, Instant lastModified,
            Inflation inflation) throws IOException {
        this.path = path;
        this.name = name;
        this.stored = stored;
        this.bytesOnDisk = bytesOnDisk;
        this.lastModified = lastModified;
        this.inflation = inflation;
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
        return of(file, Name.of(file));
    }

    static EvidenceSource of(Path file, Name name) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            // a pipe or a device would keep the reader waiting for ever
            throw new NoSuchFileException(file.toString(), null, "not a regular file");
        }
        return new EvidenceSource(file, name, () -> Files.newInputStream(file), attributes.size(),
                attributes.lastModifiedTime().toInstant(), Inflation.of(attributes.size()));
    }

    /**
     * @param name         how it is called
     * @param stored       opens the bytes of the entry
     * @param size         bytes of the entry
     * @param lastModified when it was last written
     * @param inflation    guard of the archive
     * @return an entry of an archive as a source
     * @throws IOException when its beginning cannot be read
     */
    static EvidenceSource ofEntry(Name name, Stored stored, long size, Instant lastModified, Inflation inflation)
            throws IOException {
        return new EvidenceSource(null, name, stored, size, lastModified, inflation.part(size));
    }

    /**
     * @param caption what a person calls it
     * @param text    what was pasted, as it comes from the clipboard or from a drop
     * @return the text as a source
     */
    public static EvidenceSource ofText(String caption, String text) {
        // a text of the Windows clipboard ends with a zero
        byte[] bytes = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        try {
            return new EvidenceSource(null, new Name(caption, caption, caption), () -> new ByteArrayInputStream(bytes),
                    bytes.length, Instant.now(), Inflation.of(bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    /** @return the file; null for a pasted text and for an entry of an archive */
    public Path path() {
        return path;
    }

    /** @return name of the file or entry without its folder, or the caption of a pasted text */
    public String fileName() {
        return name.fileName();
    }

    /**
     * @return the file as it was given, {@code archive.zip!/folder/file.txt} for an entry, or the caption of a pasted
     *         text; what a problem is named by
     */
    public String label() {
        return name.label();
    }

    /**
     * @return its name below the folder that was given or that it lies in, such as {@code logs/NW-EX13/MSGTRK.LOG} or
     *         {@code logs/archive.zip!/file.txt}: tells it apart from others, and nothing of this machine
     */
    public String relativeName() {
        return name.relative();
    }

    Name name() {
        return name;
    }

    /** @return guard of what is in it */
    Inflation inflation() {
        return inflation;
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

    /** @return bytes of the file or entry itself, compressed with gzip or not: the measure for progress */
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
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void hashed(String hash, long bytes) {
        sha256 = hash;
        size = bytes;
    }

    /** @return what the content is known by: its hash, of a big one that nobody has read of its beginning */
    synchronized String contentKey() {
        if (sha256 == null && bytesOnDisk > MAX_UNSEEN) {
            var digest = HashingStream.sha256();
            digest.update(head());
            digest.update(Long.toString(bytesOnDisk).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest());
        }
        return sha256();
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
     * The hash of the content is taken while it is read: after somebody has read to the end, {@link #sha256()} costs
     * nothing.
     *
     * @return the bytes of the content, decompressed, to be read forwards; to be closed by the caller
     * @throws IOException when the file cannot be opened
     */
    public InputStream open() throws IOException {
        return open(stored.open());
    }

    /**
     * The same for whoever reports progress.
     *
     * @param bytesRead is told each number of bytes that were read of the file itself; in the end the sum is
     *                  {@link #bytesOnDisk()}
     */
    public InputStream open(LongConsumer bytesRead) throws IOException {
        return open(new ForwardStream(stored.open()) {
            @Override
            void passed(byte[] bytes, int offset, int count) {
                bytesRead.accept(count);
            }
        });
    }

    private InputStream open(InputStream raw) throws IOException {
        return new HashingStream(unpacked(raw, compressed), this::hashed);
    }

    private InputStream unpacked(InputStream raw, boolean decompress) throws IOException {
        if (!decompress) {
            return new BufferedInputStream(raw, BUFFER);
        }
        try {
            return inflation.guard(new GZIPInputStream(raw, BUFFER));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private byte[] readHead(boolean decompress) throws IOException {
        try (InputStream in = unpacked(stored.open(), decompress)) {
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
            var limit = new TimeLimit(progress);
            boolean workbook = WorkbookReader.isWorkbook(head());
            parsed = workbook ? workbook(limit) : hopeless ? new ParsedText(limit) : PsText.read(text(), limit);
            readWholly = workbook || !hopeless;
        }
        return parsed;
    }

    private ParsedText workbook(TimeLimit limit) {
        try {
            return WorkbookReader.read(this, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** @param whether tells when nobody wants to know any more */
    synchronized void askWhile(Progress whether) {
        progress = whether;
    }

    /** @return what decoding and parsing had to say, as far as it was asked for */
    synchronized List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        decodingNotes.forEach(note -> problems.add(note.in(label())));
        if (parsed != null) {
            parsed.notes().forEach(note -> problems.add(note.in(label())));
            for (RemoteError error : parsed.errors()) {
                problems.add(new Problem(label(), error.line(), error.server() == null
                        ? Message.of(EvidenceSource.class, "error.printed", error.text())
                        : Message.of(EvidenceSource.class, "error.server", error.server(), error.text()),
                        Problem.Kind.NOTE));
            }
        }
        return problems;
    }

    @Override
    public String toString() {
        return label();
    }
}
