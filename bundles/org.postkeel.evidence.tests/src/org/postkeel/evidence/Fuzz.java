package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Damaged copies of samples, the same ones in every run: bytes flipped, ends cut off, lines swapped, parts doubled and
 * repeated many times, encodings changed. The target must neither throw nor hang, whatever it is given.
 */
public final class Fuzz {

    /** Rounds per kind of evidence; more with {@code -Dpostkeel.fuzz=100000}. */
    public static final int ROUNDS = Integer.getInteger("postkeel.fuzz", 2000);

    private static final long SEED = 20_261_125L;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MAX_SIZE = 1 << 20;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16, Charset.forName("windows-1252"), Charset.forName("IBM850"));
    private static final int KINDS = 9;
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
            assertTimeoutPreemptively(LONGEST, () -> target.accept(damaged));
        } catch (AssertionError | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail(what + ": " + kept(what, damaged) + ": " + e.getMessage(), e);
        }
    }

    /** @return the file in which the input is kept, to be tried again */
    private static Path kept(String what, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "fuzz"));
            return Files.write(folder.resolve(what.replaceAll("[^\\w.\\-]+", "-") + ".bin"), bytes).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("the input of " + what + " could not be kept", e);
        }
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
            case 7 -> inAnotherEncoding(whole, random);
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

    /** The whole or its end, as if another command had written it; what one of them cannot say is lost. */
    private static byte[] inAnotherEncoding(byte[] whole, Random random) {
        int from = random.nextBoolean() ? 0 : random.nextInt(whole.length);
        Charset read = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        Charset written = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        byte[] end = new String(whole, from, whole.length - from, read).getBytes(written);
        byte[] changed = Arrays.copyOf(whole, Math.min(Math.max(MAX_SIZE, from), from + end.length));
        System.arraycopy(end, 0, changed, from, changed.length - from);
        return changed;
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
