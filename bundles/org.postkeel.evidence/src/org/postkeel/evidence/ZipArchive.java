package org.postkeel.evidence;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.postkeel.model.text.Message;

/** A zip file whose entries are read where they lie: nothing is unpacked to the disk, and no name of an entry is used. */
final class ZipArchive implements Closeable {

    /** Entries that are read of one archive; a folder can hold more. */
    static final int MAX_ENTRIES = 20_000;

    private static final int SIGNATURE = 4;
    private static final int FLAGS = 6;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    /** List of contents of the largest archive that is opened, bytes: it is held in memory. */
    private static final long MAX_DIRECTORY = 32L << 20;
    /** Names without the mark for UTF-8 that are none were written by Windows, in the code page of its console. */
    private static final Charset OEM_850 = Charset.forName("IBM850");
    /** By these a document or a program is told from an archive. */
    private static final Set<String> DOCUMENT_MARKS =
            Set.of("[Content_Types].xml", "META-INF/manifest.xml", "META-INF/MANIFEST.MF");
    private static final String PROJECT_MANIFEST = "manifest.json";
    private static final String PROJECT_MODEL = "model.xmi";

    /** The archive cannot be opened. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        RefusedException(Message reason, Throwable cause) {
            super(reason.in(Locale.ENGLISH), cause);
            this.reason = reason;
        }

        Message reason() {
            return reason;
        }
    }

    private final Path file;
    private final Charset charset;
    private final Inflation inflation;
    private ZipFile zip;

    private ZipArchive(Path file, Charset charset, ZipFile zip, Inflation inflation) {
        this.file = file;
        this.charset = charset;
        this.zip = zip;
        this.inflation = inflation;
    }

    /** @return whether the content begins like a zip file, one with nothing in it too */
    static boolean isZip(byte[] head) {
        return head.length >= SIGNATURE && head[0] == 'P' && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6 || head[2] == 7 && head[3] == 8);
    }

    /**
     * @param file      what {@link #isZip} is said of
     * @param head      its first bytes
     * @param inflation guard of all that is in it
     * @throws RefusedException when it is damaged, encrypted or packed in an unusual way
     * @throws IOException      when the file cannot be read
     */
    static ZipArchive open(Path file, byte[] head, Inflation inflation) throws IOException {
        try {
            refuseHugeDirectory(file);
            try {
                return new ZipArchive(file, StandardCharsets.UTF_8, new ZipFile(file.toFile()), inflation);
            } catch (ZipException e) {
                if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                    return new ZipArchive(file, OEM_850, new ZipFile(file.toFile(), OEM_850), inflation);
                }
                throw e;
            }
        } catch (ZipException e) {
            throw new RefusedException(text(reason(e, head)), e);
        }
    }

    private static String reason(ZipException e, byte[] head) {
        String said = String.valueOf(e.getMessage());
        if (said.contains("encrypted") || head.length > FLAGS && (head[FLAGS] & 1) != 0) {
            return "zip.encrypted";
        }
        return said.contains("compression method") ? "zip.method" : "zip.damaged";
    }

    /** The library holds the list of contents in memory, whatever its size. */
    private static void refuseHugeDirectory(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(bytes.length(), END_RECORD + LONGEST_COMMENT)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            for (int at = tail.length - END_RECORD; at >= 0; at--) {
                if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                    if (number(tail, at + 12) > MAX_DIRECTORY) {
                        throw new RefusedException(text("zip.tooMany", MAX_ENTRIES), null);
                    }
                    return;
                }
            }
        }
    }

    private static long number(byte[] bytes, int at) {
        return bytes[at] & 0xffL | (bytes[at + 1] & 0xffL) << 8 | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }

    /** @return whether this is a document of Office, a program or a project and not an archive of files */
    synchronized boolean isDocument() {
        return DOCUMENT_MARKS.stream().anyMatch(mark -> zip.getEntry(mark) != null)
                || zip.getEntry(PROJECT_MANIFEST) != null && zip.getEntry(PROJECT_MODEL) != null;
    }

    /** @return number of files in it, folders not counted */
    synchronized long size() {
        try (Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.filter(entry -> !entry.isDirectory()).count();
        }
    }

    /** @return the files in it, sorted by name, not more than {@link #MAX_ENTRIES} */
    synchronized List<ZipEntry> files() {
        try (Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.filter(entry -> !entry.isDirectory()).map(ZipEntry.class::cast)
                    .sorted(Comparator.comparing((ZipEntry entry) -> name(entry).toLowerCase(Locale.ROOT))
                            .thenComparing(ZipArchive::name))
                    .limit(MAX_ENTRIES).toList();
        }
    }

    /** @return name to be shown: folders parted by slashes, no control characters; never used as a path */
    static String name(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
        int start = 0;
        while (start < name.length() - 1 && name.charAt(start) == '/') {
            start++;
        }
        return name.substring(start);
    }

    /**
     * @param entry one of the files
     * @param name  how it is called
     * @return the entry as a source; the archive may be closed before it is read again
     */
    EvidenceSource source(ZipEntry entry, EvidenceSource.Name name, Instant otherwise) throws IOException {
        Instant written = entry.getLastModifiedTime() == null ? otherwise : entry.getLastModifiedTime().toInstant();
        Inflation guard = inflation.part(Math.max(1, entry.getCompressedSize()));
        return EvidenceSource.ofEntry(name, () -> new Checked(guard.guard(open(entry)), entry.getCrc()),
                Math.max(0, entry.getSize()), written, inflation);
    }

    private synchronized InputStream open(ZipEntry entry) throws IOException {
        if (zip != null) {
            return opened(zip, entry);
        }
        // closed with the import: whoever reads later opens the file for itself
        var own = new ZipFile(file.toFile(), charset);
        try {
            return new FilterInputStream(opened(own, entry)) {
                @Override
                public void close() throws IOException {
                    own.close();
                }
            };
        } catch (IOException e) {
            own.close();
            throw e;
        }
    }

    private static InputStream opened(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no entry " + name(entry));
        }
        return in;
    }

    @Override
    public synchronized void close() throws IOException {
        if (zip != null) {
            zip.close();
            zip = null;
        }
    }

    /** The library does not look whether the bytes are those that were packed. */
    private static final class Checked extends ForwardStream {

        private final CRC32 sum = new CRC32();
        private final long expected;

        Checked(InputStream in, long expected) {
            super(in);
            this.expected = expected;
        }

        @Override
        void passed(byte[] bytes, int offset, int count) {
            sum.update(bytes, offset, count);
        }

        @Override
        void ended() throws IOException {
            if (expected >= 0 && sum.getValue() != expected) {
                throw new ZipException("the check sum does not fit");
            }
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(ZipArchive.class, key, args);
    }
}
