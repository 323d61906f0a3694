package org.postkeel.evidence;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the SHA-256 of bytes while somebody else reads them, so that a log need not be read twice. */
final class HashingStream extends ForwardStream {

    /** Learns the hash. */
    @FunctionalInterface
    interface Result {

        /**
         * Called once, when the end has been met.
         *
         * @param sha256 64 hexadecimal digits in lower case
         * @param size   bytes
         */
        void whole(String sha256, long size);
    }

    private final MessageDigest digest = sha256();
    private final Result result;
    private long size;
    private boolean ended;

    HashingStream(InputStream in, Result result) {
        super(in);
        this.result = result;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    void passed(byte[] bytes, int offset, int count) {
        digest.update(bytes, offset, count);
        size += count;
    }

    @Override
    void ended() {
        if (!ended) {
            ended = true;
            result.whole(HexFormat.of().formatHex(digest.digest()), size);
        }
    }
}
