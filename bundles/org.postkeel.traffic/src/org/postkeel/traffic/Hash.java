package org.postkeel.traffic;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Keys of 64 bits in place of texts, so that what is remembered of a message needs a few bytes and no customer data.
 * Multiplies and folds eight bytes at a time; a million keys a second would be too few here for a digest. Two messages
 * out of ten million share a key with a probability below 1 in 100,000.
 */
final class Hash {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long K0 = 0xA0761D6478BD642FL;
    private static final long K1 = 0xE7037ED1A0B428DBL;
    private static final long K2 = 0x8EBC6AF09C88C6E3L;

    private Hash() {
    }

    /** @return key of the bytes; never 0 */
    static long of(byte[] bytes, int from, int to) {
        long hash = K0 ^ to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = fold(hash ^ (long) LONGS.get(bytes, at), K1) + K2;
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 8 | bytes[at] & 0xff;
        }
        return notZero(fold(hash ^ rest, K2) ^ hash >>> 32);
    }

    /** @return key of the bytes of a text in UTF-8, in lower case; never 0 */
    static long ofLowerCase(byte[] bytes, int from, int to) {
        var lower = new byte[to - from];
        for (int i = 0; i < lower.length; i++) {
            byte value = bytes[from + i];
            if (value < 0) {
                return of(new String(bytes, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
            }
            lower[i] = Ascii.lower(value);
        }
        return of(lower, 0, lower.length);
    }

    /** @return key of the text, the same as that of its bytes in UTF-8 */
    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    /** @return key of two keys in this order; never 0 */
    static long of(long one, long other) {
        return notZero(fold(one ^ K0, K1) + fold(other ^ K2, K0 ^ one));
    }

    private static long fold(long one, long other) {
        return Math.multiplyHigh(one, other) ^ one * other;
    }

    private static long notZero(long key) {
        return key == 0 ? K1 : key;
    }
}
