package org.postkeel.traffic;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.postkeel.evidence.Problem;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.TrackingLogReader.Totals;

/**
 * Counts the mail that message tracking logs show going to Exchange Online. Reads several logs at a time, never a whole
 * log into memory, and gives the same counts whatever the order, packing and number of copies of the logs.
 */
public final class TrafficEngine {

    private static final int DEFAULT_THREADS = 2;
    /** Problems that are named altogether. */
    private static final int NAMED_PROBLEMS = 1000;
    private static final int HEAD = 1 << 13;
    private static final int BUFFER = 1 << 16;
    private static final long POLL_MILLIS = 40;

    private final int threads;

    /** Reads two logs at a time. */
    public TrafficEngine() {
        this(DEFAULT_THREADS);
    }

    /** @param threads logs that are read at a time, from 1 */
    public TrafficEngine(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
    }

    /**
     * Counts by days in UTC.
     *
     * @see #count(List, CloudConnectors, ZoneId, Progress)
     */
    public TrafficCounts count(List<Path> logs, CloudConnectors cloud, Progress progress) {
        return count(logs, cloud, ZoneOffset.UTC, progress);
    }

    /**
     * Counts the mail to Exchange Online.
     *
     * @param logs     message tracking logs, packed with gzip or not; a folder stands for all files in it; what is no
     *                 such log is named as a problem and not counted
     * @param cloud    decides which connectors lead to Exchange Online
     * @param zone     zone whose midnight parts the days; the logs themselves are in UTC
     * @param progress told the bytes that were read; called from the calling thread only
     * @return the counts
     * @throws CancellationException when the progress was cancelled, at the latest 100 ms later
     */
    public TrafficCounts count(List<Path> logs, CloudConnectors cloud, ZoneId zone, Progress progress) {
        var problems = new ArrayList<Problem>();
        return count(sources(logs, problems), problems, cloud, zone, progress);
    }

    /** The same with sources that need not be files. */
    TrafficCounts count(List<LogSource> logs, List<Problem> before, CloudConnectors cloud, ZoneId zone,
            Progress progress) {
        progress.begin(text("traffic.logs", logs.size()).in(Locale.getDefault()),
                logs.stream().mapToLong(LogSource::size).sum());
        var ledger = new TrafficLedger(zone);
        List<FileResult> results = new Run(logs, cloud, ledger, progress).results();
        return counts(results, before, zone, ledger, progress);
    }

    private static TrafficCounts counts(List<FileResult> results, List<Problem> before, ZoneId zone,
            TrafficLedger ledger, Progress progress) {
        int files = 0;
        long lines = 0;
        long bytes = 0;
        long badLines = 0;
        var problems = new ArrayList<>(before);
        for (FileResult result : results) {
            problems.addAll(result.problems());
            if (result.isLog()) {
                files++;
                lines += result.totals().lines();
                badLines += result.totals().badRows();
                bytes += result.bytes();
            }
        }
        if (problems.size() > NAMED_PROBLEMS) {
            var rest = problems.subList(NAMED_PROBLEMS, problems.size());
            var more = new Problem("", 0, text("traffic.more", rest.size()));
            rest.clear();
            problems.add(more);
        }
        if (ledger.forgotten() > 0) {
            problems.add(new Problem("", 0, text("traffic.forgotten", ledger.forgotten())));
        }
        var series = ledger.series(() -> check(progress));
        return new TrafficCounts(zone, files, lines, bytes, badLines, problems, ledger.from(), ledger.to(),
                TrafficLedger.sum(series), series, ledger.clientNames(series), ledger.throttled(), ledger.blocked());
    }

    /** Files of the inputs, each once, folders in the order of the names in them. */
    private static List<LogSource> sources(List<Path> logs, List<Problem> problems) {
        var sources = new LinkedHashMap<Path, LogSource>();
        for (Path log : logs) {
            try (Stream<Path> files = Files.walk(log)) {
                for (Path file : files.filter(file -> Files.isRegularFile(file)).sorted().toList()) {
                    Path real = file.toRealPath();
                    if (!sources.containsKey(real)) {
                        sources.put(real, LogSource.of(file));
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                boolean missing = !Files.exists(log, LinkOption.NOFOLLOW_LINKS);
                Message message = missing ? text("log.missing") : text("log.unreadable", reason(e));
                problems.add(new Problem(log.toString(), 0, message));
            }
        }
        return List.copyOf(sources.values());
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static Message text(String key, Object... args) {
        return Message.of(TrafficEngine.class, key, args);
    }

    /** @param totals null when the file is no log */
    private record FileResult(Totals totals, long bytes, List<Problem> problems) {

        boolean isLog() {
            return totals != null;
        }
    }

    /** One count: its threads, and what they share. */
    private final class Run {

        private final List<LogSource> logs;
        private final CloudConnectors cloud;
        private final TrafficLedger ledger;
        private final Progress progress;
        private final AtomicLong bytesRead = new AtomicLong();
        private volatile boolean stopped;
        private long bytesTold;

        Run(List<LogSource> logs, CloudConnectors cloud, TrafficLedger ledger, Progress progress) {
            this.logs = logs;
            this.cloud = cloud;
            this.ledger = ledger;
            this.progress = progress;
        }

        /** @return results in the order of the logs */
        List<FileResult> results() {
            ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, logs.size())),
                    Thread.ofPlatform().name("postkeel-traffic-", 1).daemon().factory());
            try {
                var completion = new ExecutorCompletionService<FileResult>(executor);
                var futures = new ArrayList<Future<FileResult>>(Collections.nCopies(logs.size(), null));
                // the largest first, so that no thread is left alone with it at the end
                IntStream.range(0, logs.size()).boxed()
                        .sorted(Comparator.comparingLong((Integer log) -> logs.get(log).size()).reversed())
                        .forEach(log -> futures.set(log, completion.submit(() -> read(logs.get(log)))));
                for (int done = 0; done < logs.size();) {
                    done += completion.poll(POLL_MILLIS, TimeUnit.MILLISECONDS) == null ? 0 : 1;
                    report();
                }
                var results = new ArrayList<FileResult>();
                for (var future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw cancellation();
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            } finally {
                stopped = true;
                executor.shutdownNow();
            }
        }

        private static RuntimeException failure(Throwable cause) {
            if (cause instanceof Error error) {
                throw error;
            }
            return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
        }

        private void report() {
            long read = bytesRead.get();
            if (read > bytesTold) {
                progress.worked(read - bytesTold);
                bytesTold = read;
            }
            check(progress);
        }

        private FileResult read(LogSource log) {
            var counted = new long[1];
            try (InputStream in = new BufferedInputStream(new Counted(log.open(), counted), BUFFER)) {
                in.mark(HEAD);
                byte[] head = in.readNBytes(HEAD);
                in.reset();
                if (!TrackingLogReader.recognises(head)) {
                    return problem(log, text("log.other"));
                }
                var collector = new TrackingCollector(log.name(), cloud, ledger);
                Totals totals = TrackingLogReader.read(in, collector);
                collector.flush();
                return new FileResult(totals, log.size(), collector.problems());
            } catch (IOException e) {
                return problem(log, text("log.unreadable", reason(e)));
            } finally {
                // what was not read of it is done all the same
                bytesRead.addAndGet(Math.max(0, log.size() - counted[0]));
            }
        }

        private static FileResult problem(LogSource log, Message message) {
            return new FileResult(null, 0, List.of(new Problem(log.name(), 0, message)));
        }

        /** Counts the bytes that are read, and stops reading when nobody wants the result any more. */
        private final class Counted extends FilterInputStream {

            private final long[] count;

            Counted(InputStream in, long[] count) {
                super(in);
                this.count = count;
            }

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (stopped) {
                    throw cancellation();
                }
                int read = super.read(target, offset, length);
                if (read > 0) {
                    count[0] += read;
                    bytesRead.addAndGet(read);
                }
                return read;
            }
        }
    }

    private static void check(Progress progress) {
        if (progress.isCancelled()) {
            throw cancellation();
        }
    }

    private static CancellationException cancellation() {
        return new CancellationException("counting was cancelled");
    }
}
