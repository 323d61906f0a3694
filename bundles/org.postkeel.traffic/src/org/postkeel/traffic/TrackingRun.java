package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.postkeel.evidence.Problem;
import org.postkeel.evidence.PsRecord;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.LogReader.Totals;
import org.postkeel.traffic.LogStream.LogDigest;
import org.postkeel.traffic.TrafficCounts.SoFar;

/** One count: the files, and what their readers share. */
final class TrackingRun {

    private static final long REPORT_NANOS = 200_000_000L;

    /**
     * What a file gave.
     *
     * @param kind     what it is
     * @param totals   null when the file is nothing that counts
     * @param bytes    its size
     * @param problems what could not be read of it
     * @param paths    numbers of servers and connectors of which it tells
     * @param digest   digest of its content; null when it is not wanted, or the content is damaged
     */
    record FileResult(LogKind kind, Totals totals, long bytes, List<Problem> problems, BitSet paths,
            LogDigest digest) {

        boolean isLog() {
            return totals != null;
        }

        boolean isExport() {
            return totals != null && kind != LogKind.TRACKING;
        }
    }

    private final List<LogSource> logs;
    private final boolean digests;
    private final CloudConnectors cloud;
    private final ZoneId zone;
    private final TrafficLedger ledger;
    private final Queue<TrackingCollector> collectors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger filesDone = new AtomicInteger();
    private Workers workers;

    TrackingRun(List<LogSource> logs, boolean digests, CloudConnectors cloud, ZoneId zone, TrafficLedger ledger) {
        this.logs = logs;
        this.digests = digests;
        this.cloud = cloud;
        this.zone = zone;
        this.ledger = ledger;
    }

    /** @return gives the counts so far, a few times a second, whenever it is called */
    Runnable reporter(Consumer<SoFar> soFar) {
        long[] last = {System.nanoTime()};
        return () -> {
            long now = System.nanoTime();
            if (now - last[0] >= REPORT_NANOS) {
                last[0] = now;
                soFar.accept(new SoFar(filesDone.get(), workers.done(), ledger.sends()));
            }
        };
    }

    /** @return results in the order of the files */
    List<FileResult> read(Workers allWorkers) {
        workers = allWorkers;
        // the largest first, so that no thread is left alone with it at the end
        List<Integer> order = IntStream.range(0, logs.size()).boxed()
                .sorted(Comparator.comparingLong((Integer log) -> logs.get(log).size()).reversed()).toList();
        List<FileResult> results = workers.run(order.stream()
                .map(log -> (Callable<FileResult>) () -> read(logs.get(log))).toList());
        collectors.forEach(TrackingCollector::finish);
        var inOrder = new FileResult[logs.size()];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[order.get(i)] = results.get(i);
        }
        return List.of(inOrder);
    }

    private FileResult read(LogSource log) {
        var problems = new ProblemList(log.name());
        try (var raw = new LogStream.Counted(log.open(), workers, log.size())) {
            var start = new PushbackInputStream(raw, LogKind.HEAD);
            byte[] head = start.readNBytes(LogKind.HEAD);
            start.unread(head);
            FileResult result = read(log, LogKind.of(head), head, start, problems);
            filesDone.incrementAndGet();
            return result;
        } catch (IOException e) {
            return nothing(log, LogFiles.unreadable(e));
        } catch (UncheckedIOException e) {
            return nothing(log, LogFiles.unreadable(e.getCause()));
        }
    }

    private FileResult read(LogSource log, LogKind kind, byte[] head, InputStream raw, ProblemList problems)
            throws IOException {
        if (kind.isProtocolLog()) {
            return nothing(log, text("log.protocol"));
        }
        List<PsRecord> records = kind == LogKind.OTHER ? ExportRecords.of(log.records().source()) : List.of();
        if (kind == LogKind.OTHER && records.isEmpty()) {
            return nothing(log, text("log.other"));
        }
        InputStream content = LogBytes.unpacked(raw);
        LogStream.Digested digested = digests ? new LogStream.Digested(content) : null;
        TrackingCollector collector = collectors.poll();
        if (collector == null) {
            collector = new TrackingCollector(cloud, ledger);
        }
        collector.begin(problems, kind != LogKind.TRACKING);
        Totals totals = switch (kind) {
            case TRACKING -> LogReader.read(digests ? digested : content, TrackingColumn.class, collector);
            case EXPORT -> ExportReader.read(digests ? digested : content, log.opener(), LogKind.exportHeading(head),
                    zone, collector);
            default -> ExportRecords.read(records, zone, collector);
        };
        var result = new FileResult(kind, totals, log.size(), problems.problems(), collector.paths(),
                digests ? digest(digested) : null);
        collectors.add(collector);
        return result;
    }

    private static LogDigest digest(LogStream.Digested content) {
        try {
            content.finish();
            return content.digest();
        } catch (IOException e) {
            // the damage has been reported with its line; without its end a content has no digest
            return null;
        }
    }

    private FileResult nothing(LogSource log, Message message) {
        filesDone.incrementAndGet();
        return new FileResult(LogKind.OTHER, null, 0, List.of(new Problem(log.name(), 0, message)), new BitSet(), null);
    }

    private static Message text(String key, Object... args) {
        return Message.of(TrackingRun.class, key, args);
    }
}
