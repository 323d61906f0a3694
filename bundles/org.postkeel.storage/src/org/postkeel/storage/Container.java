package org.postkeel.storage;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.postkeel.storage.ProjectFileException.Kind;

/**
 * The entries of a project file, one after the other. They are read by their local headers, in the order of the file,
 * as {@link ZipInputStream} does; the central directory at the end is never asked what there is, so a file whose two
 * views differ cannot show one to us and another to a virus scanner without being found out: {@link #end()} compares
 * the number of entries, which also tells that entries are missing. This way nothing of the size of a directory is held
 * in memory, and the checksum of every entry is verified, which {@link java.util.zip.ZipFile} does not do.
 */
final class Container implements Closeable {

    private static final int END_SIZE = 22;
    private static final int END_SIGNATURE = 0x06054b50;

    private final Path file;
    private final Entries entries;
    private final Set<String> names = new HashSet<>();
    private String name = "";

    /** A zip stream that tells how many bytes of the file the present entry took. */
    private static final class Entries extends ZipInputStream {

        private boolean stored;

        Entries(InputStream in) {
            super(in);
        }

        @Override
        public ZipEntry getNextEntry() throws IOException {
            ZipEntry entry = super.getNextEntry();
            stored = entry != null && entry.getMethod() == ZipEntry.STORED;
            return entry;
        }

        long packed() {
            return stored ? Long.MAX_VALUE : inf.getBytesRead();
        }
    }

    /** @param file where the bytes come from; null when they are in no file yet */
    Container(InputStream in, Path file) {
        this.file = file;
        entries = new Entries(in);
    }

    static Container open(Path file) throws IOException {
        checkSize(file);
        return new Container(new BufferedInputStream(Files.newInputStream(file), 1 << 16), file);
    }

    static void checkSize(Path file) throws IOException {
        if (Files.size(file) > (long) Limits.FILE_MB * Limits.MIB) {
            throw Fault.tooLarge("fault.file", Limits.FILE_MB);
        }
    }

    /** @return name of the next entry, one that may be there; null when there is none any more */
    String next() throws IOException {
        ZipEntry entry = entries.getNextEntry();
        if (entry == null) {
            return null;
        }
        name = entry.getName();
        if (climbs(name)) {
            throw Fault.hostile("fault.entryName", Fault.shown(name));
        }
        if (names.isEmpty() && !ProjectFormat.MANIFEST.equals(name)) {
            throw new ProjectFileException(Kind.NOT_A_PROJECT, file, "notAProject", null);
        }
        if (!ProjectFormat.isEntry(name)) {
            throw Fault.hostile("fault.entryUnknown", Fault.shown(name));
        }
        if (!names.add(name)) {
            throw Fault.hostile("fault.entryTwice", name);
        }
        if (names.size() > Limits.ENTRIES) {
            throw Fault.hostile("fault.entryCount", Limits.ENTRIES);
        }
        return name;
    }

    /** @return name of the present entry */
    String name() {
        return name;
    }

    private static boolean climbs(String name) {
        return name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }

    /** @return the model, which is the present entry, as it is unpacked */
    ModelGuard model() {
        return new ModelGuard(entries, entries::packed);
    }

    /**
     * @return the content of the present entry
     * @throws Fault when it has more bytes than {@code limit}
     */
    byte[] content(int limit) throws IOException {
        byte[] content = entries.readNBytes(limit + 1);
        if (content.length > limit) {
            throw Fault.tooLarge("fault.sizeKb", name, limit >> 10);
        }
        return content;
    }

    /** @throws Fault when the end of the file does not tell as many entries as were read */
    void end() throws IOException {
        var end = ByteBuffer.allocate(END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        try (var channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - END_SIZE));
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // until the record is full or the file ends
            }
        }
        if (end.hasRemaining() || end.getInt(0) != END_SIGNATURE
                || Short.toUnsignedInt(end.getShort(10)) != names.size()) {
            throw Fault.damaged(null, "fault.end");
        }
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
