package org.postkeel.traffic;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes of a log on their way to whoever reads it: tells the workers how many they are and stops when nobody wants the
 * result any more, or makes the digest of the content, so that one pass gives both the counts and the digest.
 */
final class LogStream {

    private LogStream() {
    }

    /** Counts the bytes of a file, up to the size that the progress expects of it. */
    static final class Counted extends FilterInputStream {

        private final Workers workers;
        private final long expected;
        private long told;

        /**
         * @param in       bytes of the file
         * @param workers  learn how many they are
         * @param expected bytes that are told altogether; a source may unpack by itself and give more
         */
        Counted(InputStream in, Workers workers, long expected) {
            super(in);
            this.workers = workers;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            workers.check();
            int read = super.read(target, offset, length);
            tell(Math.max(0, read));
            return read;
        }

        private void tell(long bytes) {
            long news = Math.min(bytes, expected - told);
            if (news > 0) {
                told += news;
                workers.worked(news);
            }
        }

        /** {@inheritDoc} What was not read of the file is done all the same. */
        @Override
        public void close() throws IOException {
            tell(expected);
            super.close();
        }
    }

    /** Makes the SHA-256 of the content while it is read. */
    static final class Digested extends FilterInputStream {

        private final MessageDigest digest;
        private long size;
        private boolean whole;

        Digested(InputStream in) {
            super(in);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read > 0) {
                digest.update(target, offset, read);
                size += read;
            } else if (read < 0) {
                whole = true;
            }
            return read;
        }

        /** Reads what is left, for a file of which only the begin was wanted. */
        void finish() throws IOException {
            var rest = new byte[1 << 16];
            while (!whole) {
                read(rest, 0, rest.length);
            }
        }

        /** @return digest of the content; null when it was not read to its end */
        LogDigest digest() {
            return whole ? new LogDigest(HexFormat.of().formatHex(digest.digest()), size) : null;
        }
    }

    /**
     * What a content is known by.
     *
     * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits in lower case
     * @param size   number of bytes
     */
    record LogDigest(String sha256, long size) {
    }
}
