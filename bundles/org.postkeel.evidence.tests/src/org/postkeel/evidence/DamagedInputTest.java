package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postkeel.evidence.importers.Estate;

/** Damaged copies of every sample: nothing crashes, nothing hangs, and a build is always four numbers. */
class DamagedInputTest {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");
    private static final Set<String> FAULTS = Set.of("recogniseFailed", "readFailed");

    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Stream.of("exsetup", "exchangeserver", "connectors", "evidence").map(SAMPLE::resolve)
                .flatMap(sub -> {
            try {
                return Files.list(sub);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        })) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damagedCopiesAreReadAsFarAsTheyGo(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        var random = new Random(sample.getFileName().toString().hashCode());
        for (int i = 0; i < 40; i++) {
            Path damaged = Files.write(folder.resolve(i + "-" + sample.getFileName()), damage(whole, random, i % 4));
            ImportResult result = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Estate.read(damaged));
            assertTrue(result.problems().stream().noneMatch(problem -> FAULTS.contains(problem.message().key())),
                    () -> damaged + ": " + result.problems());
            result.assessment().getServers().forEach(server -> server.getBuilds().forEach(build ->
                    assertTrue(build.getBuild().matches("\\d+(\\.\\d+){3}"), build.getBuild())));
        }
    }

    private static byte[] damage(byte[] whole, Random random, int kind) {
        return switch (kind) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> Arrays.copyOfRange(whole, random.nextInt(whole.length), whole.length);
            case 2 -> {
                byte[] flipped = whole.clone();
                for (int i = 0; i < 1 + whole.length / 200; i++) {
                    flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
                }
                yield flipped;
            }
            default -> {
                // a part of it once more in the middle
                int from = random.nextInt(whole.length);
                int to = from + random.nextInt(whole.length - from);
                int at = random.nextInt(whole.length);
                byte[] glued = new byte[whole.length + to - from];
                System.arraycopy(whole, 0, glued, 0, at);
                System.arraycopy(whole, from, glued, at, to - from);
                System.arraycopy(whole, at, glued, at + to - from, whole.length - at);
                yield glued;
            }
        };
    }
}
