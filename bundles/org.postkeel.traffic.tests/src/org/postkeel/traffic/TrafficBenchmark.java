package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.progress.Progress;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Measures the engine against a plain read of the same bytes, and against FastCSV, univocity and DuckDB with the same
 * counting, in one run.
 * Runs with {@code -Dpostkeel.benchmark=true} only; {@code -Dpostkeel.benchmark.megabytes} is the size of the logs. The
 * page cache should hold them: what is measured is the engine and not the disk.
 */
@EnabledIfSystemProperty(named = "postkeel.benchmark", matches = "true")
class TrafficBenchmark {

    private static final int ROUNDS = 4;
    private static final int BLOCK = 1 << 18;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @TempDir
    private Path folder;

    private final StringBuilder table = new StringBuilder();
    private long bytes;

    @Test
    void engineAgainstBaselines() throws Exception {
        var logs = new SyntheticLogs().writeBytes(folder, Integer.getInteger("postkeel.benchmark.megabytes", 500) * 1_000_000L);
        bytes = logs.written();
        table.append("%d MB, %d messages to Exchange Online, %d processors, Java %s, best of %d%n".formatted(
                bytes / 1_000_000, logs.toCloud(), PROCESSORS, Runtime.version(), ROUNDS));
        measure("plain read, 1 thread", this::plainRead);
        measure("records and fields only, 1 thread", this::scan);
        double library = measure("FastCSV, same counting, 1 thread", () -> assertCounted(logs, fastCsv()));
        double engine = measure("engine, 1 thread", () -> assertCounted(logs, engine(1)));
        measure("engine, " + PROCESSORS + " threads", () -> assertCounted(logs, engine(PROCESSORS)));
        measure("engine with SHA-256, 1 thread", () -> assertCounted(logs, withDigests(1)));
        measure("engine with SHA-256, " + PROCESSORS + " threads", () -> assertCounted(logs, withDigests(PROCESSORS)));
        if (Rivals.areThere()) {
            Rivals rivals = Rivals.load();
            measure("univocity, same counting, 1 thread", () -> assertCounted(logs, rivals.univocity(files())));
            measure("DuckDB read_csv, 1 thread", () -> assertCounted(logs, rivals.duckDb(folder, 1)));
            measure("DuckDB read_csv, " + PROCESSORS + " threads",
                    () -> assertCounted(logs, rivals.duckDb(folder, PROCESSORS)));
        }
        System.out.println(table);
        assertTrue(engine > library, table::toString);
    }

    /** By the clock, and by processor time: on a machine that does other work too, only the second means something. */
    private double measure(String name, Callable<?> work) throws Exception {
        double best = 0;
        double bestOfProcessor = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Duration processor = processorTime();
            work.call();
            bestOfProcessor = Math.max(bestOfProcessor, perSecond(processorTime().minus(processor).toNanos()));
            best = Math.max(best, perSecond(System.nanoTime() - begin));
        }
        table.append(String.format(Locale.ROOT, "%-40s %6.0f MB/s %6.0f MB per second of processor time%n", name, best,
                bestOfProcessor));
        return bestOfProcessor;
    }

    private double perSecond(long nanos) {
        return bytes / 1e6 / (nanos / 1e9);
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static long assertCounted(SyntheticLogs logs, long messages) {
        assertEquals(logs.toCloud(), messages);
        return messages;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private long plainRead() throws IOException {
        long sum = 0;
        var buffer = new byte[BLOCK];
        for (Path file : files()) {
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    sum += read;
                }
            }
        }
        assertEquals(bytes, sum);
        return sum;
    }

    private long scan() throws IOException {
        long fields = 0;
        for (Path file : files()) {
            try (InputStream in = Files.newInputStream(file)) {
                var records = new RecordScanner(in, ',', true);
                while (records.next()) {
                    fields += records.fields();
                }
            }
        }
        return fields;
    }

    /** Distinct messages to the cloud with their clients, as far as the engine does it for these logs. */
    private long fastCsv() throws IOException {
        var messages = new HashSet<String>();
        var clients = new HashMap<String, String>();
        for (Path file : files()) {
            try (CsvReader<CsvRecord> csv = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                    .ofCsvRecord(file)) {
                for (CsvRecord record : csv) {
                    String event = record.getField(8);
                    if (event.equals("RECEIVE")) {
                        clients.put(record.getField(11), record.getField(1));
                    } else if (event.equals("SEND") && record.getField(4).endsWith(".mail.protection.outlook.com")) {
                        messages.add(record.getField(2) + record.getField(6) + record.getField(9) + record.getField(11));
                    }
                }
            }
        }
        return messages.size();
    }

    private long engine(int threads) {
        return new TrafficEngine(threads).count(List.of(folder), CloudConnectors.byNextHop(), Progress.NONE).toCloud()
                .messages();
    }

    private long withDigests(int threads) throws IOException {
        var sources = new ArrayList<LogSource>();
        for (Path file : files()) {
            sources.add(LogSource.of(file));
        }
        return new TrafficEngine(threads).run(sources, true, CloudConnectors.byNextHop(), ZoneOffset.UTC,
                Progress.NONE, soFar -> {
                }).counts(List.of()).toCloud().messages();
    }
}
