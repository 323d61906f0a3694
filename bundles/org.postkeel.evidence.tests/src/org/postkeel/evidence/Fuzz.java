package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Damaged copies of samples, the same ones in every run: bytes flipped, ends cut off, lines swapped, parts doubled and
 * repeated many times. The target must neither throw nor hang, whatever it is given.
 */
public final class Fuzz {

    /** Rounds per kind of evidence; more with {@code -Dpostkeel.fuzz=100000}. */
    public static final int ROUNDS = Integer.getInteger("postkeel.fuzz", 2000);

    private static final long SEED = 20_261_125L;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MAX_SIZE = 1 << 20;
    private static final int KINDS = 8;
    private static final int CHUNK = 64;

    private Fuzz() {
    }

    /**
     * Gives the target one damaged copy after the other.
     *
     * @param name   what is tried, for the failure
     * @param seeds  whole samples
     * @param rounds how many copies
     * @param target reads a copy; whatever it throws, and taking longer than five seconds, is a failure
     */
    public static void run(String name, List<byte[]> seeds, int rounds, Consumer<byte[]> target) {
        var random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = seeds.get(round % seeds.size());
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                damaged = damage(damaged, random);
            }
            one(name + ", round " + round, damaged, target);
        }
    }

    private static void one(String what, byte[] damaged, Consumer<byte[]> target) {
        try {
            assertTimeoutPreemptively(LONGEST, () -> target.accept(damaged), () -> what + ": " + shown(damaged));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail(what + ": " + shown(damaged), e);
        }
    }

    /** The beginning is enough to see what it was; the round gives the whole again. */
    private static String shown(byte[] bytes) {
        return bytes.length + " bytes, " + HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(CHUNK, bytes.length)));
    }

    private static byte[] damage(byte[] whole, Random random) {
        if (whole.length < 2) {
            return new byte[] {(byte) random.nextInt(256), (byte) random.nextInt(256)};
        }
        return switch (random.nextInt(KINDS)) {
            case 0 -> flipped(whole, random, 1 + random.nextInt(4));
            case 1 -> flipped(whole, random, 1 + whole.length / 100);
            case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 3 -> Arrays.copyOfRange(whole, random.nextInt(whole.length), whole.length);
            case 4 -> linesSwapped(whole, random);
            case 5 -> repeated(whole, random, 1 + random.nextInt(2));
            case 6 -> repeated(whole, random, 50 + random.nextInt(2000));
            default -> without(whole, random);
        };
    }

    private static byte[] flipped(byte[] whole, Random random, int bytes) {
        byte[] flipped = whole.clone();
        for (int i = 0; i < bytes; i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** A chunk once more, or very often, in its place; never more than a mebibyte in all. */
    private static byte[] repeated(byte[] whole, Random random, int times) {
        int from = random.nextInt(whole.length);
        int length = Math.min(whole.length - from, 1 + random.nextInt(times > 2 ? CHUNK : whole.length));
        int room = Math.max(0, MAX_SIZE - whole.length) / length;
        int extra = Math.min(times, room) * length;
        byte[] more = new byte[whole.length + extra];
        System.arraycopy(whole, 0, more, 0, from);
        for (int i = 0; i < extra; i++) {
            more[from + i] = whole[from + i % length];
        }
        System.arraycopy(whole, from, more, from + extra, whole.length - from);
        return more;
    }

    private static byte[] without(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int to = from + random.nextInt(whole.length - from);
        byte[] less = new byte[whole.length - (to - from)];
        System.arraycopy(whole, 0, less, 0, from);
        System.arraycopy(whole, to, less, from, whole.length - to);
        return less;
    }

    /** Two neighbouring pieces between line feeds change places. */
    private static byte[] linesSwapped(byte[] whole, Random random) {
        int start = lineEnd(whole, random.nextInt(whole.length));
        int middle = lineEnd(whole, start);
        int end = lineEnd(whole, middle);
        byte[] swapped = whole.clone();
        System.arraycopy(whole, middle, swapped, start, end - middle);
        System.arraycopy(whole, start, swapped, start + end - middle, middle - start);
        return swapped;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }
}
