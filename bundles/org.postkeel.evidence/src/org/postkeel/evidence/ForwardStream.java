package org.postkeel.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Sees every byte that somebody else reads, once and in order: nothing is passed over and nothing read again. */
abstract class ForwardStream extends FilterInputStream {

    private static final int SKIPPED = 1 << 13;

    ForwardStream(InputStream in) {
        super(in);
    }

    /**
     * Called for all bytes in the order of reading.
     *
     * @throws IOException when they shall not be read
     */
    abstract void passed(byte[] bytes, int offset, int count) throws IOException;

    /**
     * Called at the end, each time somebody tries to read further.
     *
     * @throws IOException when it was not the right end
     */
    void ended() throws IOException {
        // nothing to do
    }

    @Override
    public final int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read < 0) {
            ended();
        } else {
            passed(target, offset, read);
        }
        return read;
    }

    @Override
    public final long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(Math.max(count, 0), SKIPPED)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public final boolean markSupported() {
        return false;
    }

    @Override
    public final synchronized void mark(int limit) {
        // not supported
    }

    @Override
    public final synchronized void reset() throws IOException {
        throw new IOException("mark is not supported");
    }
}
