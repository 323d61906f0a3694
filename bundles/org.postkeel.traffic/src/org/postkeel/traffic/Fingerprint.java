package org.postkeel.traffic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Short keys in place of texts, so that what is remembered of a message needs a few bytes and no customer data. Two
 * messages out of ten million share a key of 64 bits with a probability below 1 in 100,000. Not for several threads.
 */
final class Fingerprint {

    private final MessageDigest digest;
    private final ByteBuffer bytes = ByteBuffer.allocate(32);
    private final byte[] part = new byte[4];

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @return 64 bits of the texts and of their borders; the next 64 bits are given by {@link #more()} */
    long of(String... texts) {
        for (String text : texts) {
            add(text);
        }
        return finish();
    }

    /** @return 64 bits of a key and a text */
    long of(long key, String text) {
        digest.update(bytes.clear().putLong(key).flip());
        add(text);
        return finish();
    }

    /** @return 64 further bits of what was given last */
    long more() {
        return bytes.getLong(Long.BYTES);
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        // the length keeps "ab" + "c" apart from "a" + "bc"
        part[0] = (byte) encoded.length;
        part[1] = (byte) (encoded.length >> 8);
        part[2] = (byte) (encoded.length >> 16);
        part[3] = (byte) (encoded.length >> 24);
        digest.update(part);
        digest.update(encoded);
    }

    private long finish() {
        bytes.clear().put(digest.digest());
        return bytes.getLong(0);
    }
}
