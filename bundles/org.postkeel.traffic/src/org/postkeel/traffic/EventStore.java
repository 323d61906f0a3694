package org.postkeel.traffic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is remembered of rows until all logs are read, parted by a key so that rows that belong together are in one part
 * and each part fits into memory by itself. Parts are kept in memory up to a number of bytes; what is more goes into a
 * temporary file, which holds keys and addresses only and is gone when the store is closed. So the memory needed does
 * not depend on how long the logs are: about 60 bytes of temporary file for a row that counts.
 * <p>
 * Events are a run of 64-bit values; who writes them knows how long each is.
 */
final class EventStore implements AutoCloseable {

    /** Parts; the last one beyond them is for events that have no key to be parted by. */
    static final int PARTS = 256;

    private static final int CHUNK = 256;

    private final long limit;
    private final List<List<long[]>> kept = new ArrayList<>();
    private final List<List<Extent>> written = new ArrayList<>();
    private long keptLongs;
    private FileChannel file;
    private IOException failure;

    private record Extent(long position, int longs) {
    }

    /** Takes the events of a part, a run of whole events at a time. */
    @FunctionalInterface
    interface Reader {

        /**
         * @param values events
         * @param length how many of the values are in use
         */
        void read(long[] values, int length);
    }

    /** @param bytes bytes that are kept in memory */
    EventStore(long bytes) {
        limit = bytes / Long.BYTES;
        for (int part = 0; part <= PARTS; part++) {
            kept.add(new ArrayList<>());
            written.add(new ArrayList<>());
        }
    }

    /** @return the part of a key */
    static int part(long key) {
        return (int) (Hash.of(key, key) >>> 56);
    }

    /** Writes events for one thread. */
    final class Writer {

        private final long[][] chunks = new long[PARTS + 1][];
        private final int[] lengths = new int[PARTS + 1];

        /**
         * Makes room for an event.
         *
         * @param part  where it belongs
         * @param longs how long it is
         * @return values in which it is to be written, from {@link #at}
         */
        long[] room(int part, int longs) {
            if (chunks[part] == null || chunks[part].length - lengths[part] < longs) {
                flush(part);
                chunks[part] = new long[Math.max(CHUNK, longs)];
            }
            lengths[part] += longs;
            return chunks[part];
        }

        /** @return where the event of which room was made last in the part is to be written */
        int at(int part, int longs) {
            return lengths[part] - longs;
        }

        /** Gives everything to the store. */
        void flush() {
            for (int part = 0; part <= PARTS; part++) {
                flush(part);
            }
        }

        private void flush(int part) {
            if (lengths[part] > 0) {
                add(part, lengths[part] < chunks[part].length ? Arrays.copyOf(chunks[part], lengths[part])
                        : chunks[part]);
            }
            chunks[part] = null;
            lengths[part] = 0;
        }
    }

    private synchronized void add(int part, long[] chunk) {
        kept.get(part).add(chunk);
        keptLongs += chunk.length;
        if (keptLongs > limit && failure == null) {
            try {
                spill();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    private void spill() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("postkeel-traffic", ".tmp");
            file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        for (int part = 0; part <= PARTS; part++) {
            List<long[]> chunks = kept.get(part);
            int longs = chunks.stream().mapToInt(chunk -> chunk.length).sum();
            if (longs == 0) {
                continue;
            }
            write(part, chunks, longs);
        }
    }

    private void write(int part, List<long[]> chunks, int longs) throws IOException {
        var bytes = ByteBuffer.allocate(longs * Long.BYTES);
        for (long[] chunk : chunks) {
            bytes.slice(bytes.position(), chunk.length * Long.BYTES).asLongBuffer().put(chunk);
            bytes.position(bytes.position() + chunk.length * Long.BYTES);
        }
        bytes.flip();
        long position = file.size();
        for (long at = position; bytes.hasRemaining();) {
            at += file.write(bytes, at);
        }
        written.get(part).add(new Extent(position, longs));
        keptLongs -= longs;
        chunks.clear();
    }

    /** @return what kept events from being written to the temporary file; null when nothing did */
    synchronized IOException failure() {
        return failure;
    }

    /** @return bytes that were written to the temporary file */
    synchronized long spilledBytes() {
        return written.stream().flatMap(List::stream).mapToLong(Extent::longs).sum() * Long.BYTES;
    }

    /**
     * Gives the events of a part, in no order. Nothing may be written any more.
     *
     * @throws IOException when the temporary file cannot be read
     */
    void read(int part, Reader reader) throws IOException {
        for (Extent extent : written.get(part)) {
            var bytes = ByteBuffer.allocate(extent.longs() * Long.BYTES);
            while (bytes.hasRemaining()) {
                if (file.read(bytes, extent.position() + bytes.position()) < 0) {
                    throw new IOException("the temporary file was cut off");
                }
            }
            var values = new long[extent.longs()];
            bytes.flip().asLongBuffer().get(values);
            reader.read(values, values.length);
        }
        for (long[] chunk : kept.get(part)) {
            reader.read(chunk, chunk.length);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
