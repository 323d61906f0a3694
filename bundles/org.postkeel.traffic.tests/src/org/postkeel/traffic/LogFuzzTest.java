package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.Outcome;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;

/** Damaged logs, the same ones in every run: nothing is thrown, nothing hangs, and each file is accounted for. */
class LogFuzzTest {

    /** Rounds per kind of log; more with {@code -Dpostkeel.fuzz=100000}. */
    private static final int ROUNDS = Integer.getInteger("postkeel.fuzz", 2000);
    private static final Path SAMPLES = Path.of("../../samples/nordwind");
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "messagetracking/NW-EX13/MSGTRK2026111006-1.LOG",
        "messagetracking/get-messagetrackinglog_SEND_KW45_de.cp1252.csv", "protocollogs/NW-EX16A/Hub/SEND2026110908-1.LOG",
        "protocollogs/NW-EX13/FrontEnd/RECV2026110906-1.LOG" })
    void damagedLogsAreReadAsFarAsTheyGo(String name) throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve(name));
        var random = new Random(20_261_125);
        Path file = folder.resolve("damaged.log");
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, damaged(whole, random));
            int number = round;
            assertTimeoutPreemptively(LONGEST, () -> read(file), () -> name + ", round " + number);
        }
    }

    private static void read(Path file) {
        var collector = new EvidenceCollector(List.of(new TrackingLogImporter(), new ProtocolLogImporter()));
        ImportResult result = collector.collect(List.of(file), ModelFactory.eINSTANCE.createAssessment(), Progress.NONE);
        assertEquals(1, result.outcomes().size());
        Outcome outcome = result.outcomes().get(0);
        assertEquals(file.toString(), outcome.file());
        // a fault of the program would be told as one
        result.problems().forEach(problem -> assertEquals(false, problem.message().key().endsWith("Failed"),
                problem.message().toString()));
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> bytes = Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(2000));
                byte[] doubled = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, doubled, at + length, bytes.length - at);
                bytes = doubled;
            }
            default -> {
                // only single bytes are altered
            }
        }
        for (int flips = bytes.length == 0 ? 0 : random.nextInt(8); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
