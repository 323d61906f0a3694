package org.postkeel.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Watches the bytes of {@code model.xmi} on their way to the parser and stops what would fill the memory before the
 * parser has gathered it. It counts bytes, so the parser must read them as UTF-8, whatever they claim.
 * <p>
 * Refused: more than 256 MB, or more than 8 MB of which one byte in the file became more than 200; more than 2 million
 * elements; more than 4 MB between two tags' beginnings, which is one value; and everything that Postkeel does not
 * write and that may contain tags' beginnings: document types, comments, CDATA sections, processing instructions.
 */
final class ModelGuard extends FilterInputStream {

    private final LongSupplier packed;
    private long total;
    private int sinceTag;
    private int elements;
    /** The last byte began a tag. */
    private boolean begun;
    /** In the XML declaration. */
    private boolean declaration;
    private boolean anyTag;

    /**
     * @param in     the unpacked content; closing the guard leaves it open, as its container goes on
     * @param packed how many bytes of the file this content took so far
     */
    ModelGuard(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            checkSize(count);
            for (int i = offset; i < offset + count; i++) {
                check(buffer[i]);
            }
        }
        return count;
    }

    private void checkSize(int count) throws Fault {
        total += count;
        if (total > (long) Limits.MODEL_MB * Limits.MIB) {
            throw Fault.tooLarge("fault.size", ProjectFormat.MODEL, Limits.MODEL_MB);
        }
        if (total > Limits.RATIO_FREE_MB * Limits.MIB && total / Limits.RATIO > packed.getAsLong()) {
            throw Fault.hostile("fault.ratio", ProjectFormat.MODEL, Limits.RATIO);
        }
    }

    private void check(byte next) throws Fault {
        if (begun) {
            tag(next);
        }
        begun = next == '<';
        if (begun) {
            if (declaration) {
                throw Fault.hostile("fault.markup", ProjectFormat.MODEL);
            }
            sinceTag = 0;
        } else if (++sinceTag > Limits.VALUE_MB * Limits.MIB) {
            throw Fault.tooLarge("fault.value", ProjectFormat.MODEL, Limits.VALUE_MB);
        } else if (next == '>') {
            declaration = false;
        }
    }

    private void tag(byte first) throws Fault {
        if (first == '!' || first == '?' && anyTag) {
            throw Fault.hostile("fault.markup", ProjectFormat.MODEL);
        }
        anyTag = true;
        if (first == '?') {
            declaration = true;
        } else if (first != '/' && ++elements > Limits.ELEMENTS) {
            throw Fault.tooLarge("fault.elements", ProjectFormat.MODEL, Limits.ELEMENTS);
        }
    }

    @Override
    public void close() {
        // the parser closes what it has read; the container does not end here
    }
}
