package org.postkeel.storage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Finds the entries of a damaged container by looking for local headers, wherever they are. Neither what stands between
 * them nor the central directory is needed. What a header says of sizes is not believed where the data can tell.
 */
final class EntryScan implements Closeable {

    private static final int SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    private static final int HEADER = 30;
    private static final int DESCRIPTOR = 16;
    private static final int LONGEST_NAME = 200;
    private static final int BLOCK = 1 << 16;

    private final RandomAccessFile file;
    private ByteBuffer header;
    private String name;
    private long data;
    private long position;
    private Content content;

    EntryScan(Path file) throws IOException {
        this.file = new RandomAccessFile(file.toFile(), "r");
    }

    /** Goes to the next local header: behind the data of an entry that was read whole, else behind its header. */
    boolean next() throws IOException {
        if (content != null) {
            position = content.isWhole() ? content.end() : position;
            content.release();
            content = null;
        }
        for (byte[] block = read(position, BLOCK); block.length >= HEADER; block = read(position, BLOCK)) {
            var bytes = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i <= block.length - HEADER; i++) {
                if (block[i] == 'P' && bytes.getInt(i) == SIGNATURE) {
                    header = bytes.slice(i, HEADER).order(ByteOrder.LITTLE_ENDIAN);
                    enter(position + i);
                    return true;
                }
            }
            position += block.length - HEADER + 1;
        }
        return false;
    }

    private void enter(long start) throws IOException {
        int nameLength = Short.toUnsignedInt(header.getShort(26));
        name = new String(read(start + HEADER, Math.min(nameLength, LONGEST_NAME)), StandardCharsets.UTF_8);
        data = start + HEADER + nameLength + Short.toUnsignedInt(header.getShort(28));
        position = start + 4;
    }

    private byte[] read(long from, int length) throws IOException {
        file.seek(from);
        var bytes = new byte[(int) Math.clamp(file.length() - from, 0, length)];
        file.readFully(bytes);
        return bytes;
    }

    /** @return name of the entry as its header has it */
    String name() {
        return name;
    }

    /** @return what can be unpacked of the entry; where it breaks off, it just ends */
    Content content() {
        content = new Content(header.getShort(8) == 0 ? new Part(data, Integer.toUnsignedLong(header.getInt(18)))
                : new Inflated(new Part(data, Long.MAX_VALUE)));
        return content;
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.release();
        }
        file.close();
    }

    /** Some bytes of the file. */
    private final class Part extends InputStream {

        private long at;
        private final long end;

        Part(long from, long length) {
            at = from;
            end = length == Long.MAX_VALUE ? length : from + length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            file.seek(at);
            int count = at >= end ? -1 : file.read(buffer, offset, (int) Math.min(length, end - at));
            at += Math.max(0, count);
            return count;
        }
    }

    /** Deflated data that tells where it ended. */
    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream in) {
            super(in, new Inflater(true), BLOCK);
        }

        long packed() {
            return inf.getBytesRead();
        }

        boolean isFinished() {
            return inf.finished();
        }

        @Override
        public void close() throws IOException {
            super.close();
            // an inflater that was handed in is left to who made it
            inf.end();
        }
    }

    /** The content of an entry as far as it can be unpacked. */
    final class Content extends FilterInputStream {

        private final CRC32 checksum = new CRC32();
        private long total;
        private boolean ended;
        private String broken;

        Content(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (ended) {
                return -1;
            }
            try {
                int count = in.read(buffer, offset, length);
                if (count >= 0) {
                    checksum.update(buffer, offset, count);
                    total += count;
                    return count;
                }
            } catch (EOFException | ZipException e) {
                broken = String.valueOf(e.getMessage());
            }
            ended = true;
            return -1;
        }

        /** @return how many bytes of the file it took so far */
        long packed() {
            return in instanceof Inflated inflated ? inflated.packed() : Long.MAX_VALUE;
        }

        private long end() {
            return data + (in instanceof Inflated inflated ? inflated.packed() : total);
        }

        /** @return whether the data could be unpacked to its end; the checksum may still differ */
        private boolean isWhole() {
            return ended && broken == null && (!(in instanceof Inflated inflated) || inflated.isFinished());
        }

        /** @return whether everything came out and the checksum is right; false while it is not read to its end */
        boolean isIntact() throws IOException {
            return isWhole() && expected() == (int) checksum.getValue();
        }

        private int expected() throws IOException {
            boolean described = (header.getShort(6) & 8) != 0;
            if (!described) {
                return header.getInt(14);
            }
            byte[] descriptor = EntryScan.this.read(end(), DESCRIPTOR);
            if (descriptor.length < DESCRIPTOR) {
                return ~(int) checksum.getValue();
            }
            var fields = ByteBuffer.wrap(descriptor).order(ByteOrder.LITTLE_ENDIAN);
            return fields.getInt(0) == DESCRIPTOR_SIGNATURE ? fields.getInt(4) : fields.getInt(0);
        }

        @Override
        public void close() {
            // the parser closes what it has read; the inflater is still asked where it ended
        }

        private void release() throws IOException {
            in.close();
        }
    }
}
