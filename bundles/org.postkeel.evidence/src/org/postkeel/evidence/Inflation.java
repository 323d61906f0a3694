package org.postkeel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.postkeel.model.text.Message;

/**
 * Guards against content that is small on disk and without end when it is unpacked. However often a part is read, its
 * bytes count once; all parts of one archive share what it may unpack to.
 */
final class Inflation {

    /** Most that one archive or compressed file may unpack to, bytes. */
    static final long MAX_TOTAL = 2L << 30;
    /** Real logs shrink to a twentieth or a fiftieth; only bytes made to harm shrink further than this. */
    static final int MAX_RATIO = 300;
    /** Less than this does no harm, whatever it shrank to, bytes. */
    static final long HARMLESS = 32L << 20;

    /** There is more inside than may be unpacked. */
    static final class ExceededException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        ExceededException(Message reason) {
            super(reason.in(Locale.ENGLISH));
            this.reason = reason;
        }

        Message reason() {
            return reason;
        }
    }

    private final AtomicLong left;
    private final long stored;
    private final AtomicLong furthest = new AtomicLong();

    private Inflation(AtomicLong left, long stored) {
        this.left = left;
        this.stored = stored;
    }

    /**
     * @param stored bytes of the file as it lies on the disk
     * @return the guard of a file
     */
    static Inflation of(long stored) {
        return new Inflation(new AtomicLong(MAX_TOTAL), stored);
    }

    /**
     * @param storedBytes bytes of the part before it is unpacked
     * @return the guard of a part; what it unpacks to counts for the whole
     */
    Inflation part(long storedBytes) {
        return new Inflation(left, storedBytes);
    }

    /** @return the same bytes; reading fails with {@link ExceededException} when there are too many */
    InputStream guard(InputStream unpacked) {
        return new Guarded(unpacked);
    }

    private void reached(long position) throws ExceededException {
        long before = furthest.getAndAccumulate(position, Math::max);
        if (position > before && left.addAndGet(before - position) < 0) {
            throw new ExceededException(Message.of(Inflation.class, "inflation.total", MAX_TOTAL >> 30));
        }
        if (position > HARMLESS && position / MAX_RATIO > stored) {
            throw new ExceededException(Message.of(Inflation.class, "inflation.ratio", MAX_RATIO));
        }
    }

    private final class Guarded extends ForwardStream {

        private long position;

        Guarded(InputStream in) {
            super(in);
        }

        @Override
        void passed(byte[] bytes, int offset, int count) throws IOException {
            position += count;
            reached(position);
        }
    }
}
