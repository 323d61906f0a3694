package org.postkeel.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Content that tells its number and whether it is whole: A-n and B-n differ in length. */
final class SelfCheckingState {

    private static final int A = 200_000;
    private static final int B = 330_000;
    private static final int HEAD = 9;

    private SelfCheckingState() {
    }

    /** @return letter, number, filling made from the number, and the SHA-256 of all that */
    static byte[] of(long number) {
        byte[] body = new byte[number % 2 == 0 ? A : B];
        ByteBuffer.wrap(body).put((byte) (number % 2 == 0 ? 'A' : 'B')).putLong(number);
        long filling = number * 0x9E37_79B9_7F4A_7C15L + 1;
        for (int i = HEAD; i < body.length; i++) {
            filling = filling * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            body[i] = (byte) (filling >>> 56);
        }
        byte[] digest = FileStamp.of(body).sha256().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(body, body.length + digest.length);
        System.arraycopy(digest, 0, whole, body.length, digest.length);
        return whole;
    }

    /** @return the number of a whole state; everything else fails */
    static long check(byte[] content) {
        if (content.length < HEAD) {
            throw new AssertionError("only " + content.length + " bytes");
        }
        long number = ByteBuffer.wrap(content, 1, Long.BYTES).getLong();
        if (!Arrays.equals(of(number), content)) {
            throw new AssertionError("state " + number + " is not whole, " + content.length + " bytes");
        }
        return number;
    }
}
