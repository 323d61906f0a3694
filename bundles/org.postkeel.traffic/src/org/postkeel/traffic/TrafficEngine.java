package org.postkeel.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.postkeel.evidence.Problem;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.TrackingRun.FileResult;
import org.postkeel.traffic.TrafficCounts.Day;
import org.postkeel.traffic.TrafficCounts.Series;
import org.postkeel.traffic.TrafficCounts.SoFar;
import org.postkeel.traffic.TrafficCounts.ToCloud;

/**
 * Counts the mail that message tracking logs and exports of Get-MessageTrackingLog show going to Exchange Online. Reads
 * several files at a time, each once and never a whole one into memory, and gives the same counts whatever the order,
 * packing and number of copies of the files. A row that stands both in a log and in an export counts once.
 */
public final class TrafficEngine {

    /** More threads than this only wait for the disk. */
    private static final int MOST_THREADS = 8;
    /** Problems that are named altogether. */
    private static final int NAMED_PROBLEMS = 1000;

    private final int threads;

    /** Reads as many files at a time as the machine has processors, eight at most. */
    public TrafficEngine() {
        this(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** @param threads files that are read at a time, from 1 */
    public TrafficEngine(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
    }

    /**
     * Counts with local days in the zone of this machine.
     *
     * @see #count(List, CloudConnectors, ZoneId, Progress)
     */
    public TrafficCounts count(List<Path> logs, CloudConnectors cloud, Progress progress) {
        return count(logs, cloud, ZoneId.systemDefault(), progress);
    }

    /**
     * Counts without looking at the counts so far.
     *
     * @see #count(List, CloudConnectors, ZoneId, Progress, Consumer)
     */
    public TrafficCounts count(List<Path> logs, CloudConnectors cloud, ZoneId zone, Progress progress) {
        return count(logs, cloud, zone, progress, soFar -> {
        });
    }

    /**
     * Counts the mail to Exchange Online.
     *
     * @param logs     message tracking logs and exports, packed with gzip or not; a folder stands for all files in it;
     *                 what is no such file is named as a problem and not counted
     * @param cloud    decides which connectors lead to Exchange Online
     * @param zone     zone of the local days, and of the times in exports, which have none; logs are in UTC
     * @param progress told the bytes that were read; called from the calling thread only
     * @param soFar    given the counts so far, by the calling thread, a few times a second
     * @return the counts
     * @throws CancellationException when the progress was cancelled, at the latest 100 ms later
     * @throws UncheckedIOException  when the temporary file cannot be read again
     */
    public TrafficCounts count(List<Path> logs, CloudConnectors cloud, ZoneId zone, Progress progress,
            Consumer<SoFar> soFar) {
        var problems = new ArrayList<Problem>();
        List<LogSource> sources = LogFiles.below(logs, problems, progress);
        return count(sources, problems, cloud, zone, progress, soFar);
    }

    /** The same with sources that need not be files. */
    TrafficCounts count(List<LogSource> logs, List<Problem> before, CloudConnectors cloud, ZoneId zone,
            Progress progress, Consumer<SoFar> soFar) {
        return run(logs, false, cloud, zone, progress, soFar).counts(before);
    }

    /**
     * What was counted, and of which file.
     *
     * @param results what each file gave, in the order of the files
     * @param ledger  what they gave together
     * @param series  the counts
     * @param table   sums
     */
    record Outcome(ZoneId zone, List<FileResult> results, TrafficLedger ledger, List<Series> series,
            SeriesTable table) {

        TrafficCounts counts(List<Problem> before) {
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
            bound(problems);
            addNotes(problems);
            return new TrafficCounts(zone, files, lines, bytes, badLines, problems, table.from(), table.to(),
                    ToCloud.of(series), sum(true), sum(false), series, ledger.clientNames(series));
        }

        private void addNotes(List<Problem> problems) {
            if (table.exports() > 0) {
                problems.add(new Problem("", 0, text("traffic.exports", table.exports(), zone.getId())));
            }
            if (table.folded() > 0) {
                problems.add(new Problem("", 0, text("traffic.folded", table.folded())));
            }
            if (ledger.failure() != null) {
                problems.add(new Problem("", 0, text("traffic.noTemp", String.valueOf(ledger.failure().getMessage()))));
            }
        }

        private SortedMap<LocalDate, Day> sum(boolean utc) {
            var sum = new TreeMap<LocalDate, Day>();
            series.forEach(one -> (utc ? one.days() : one.localDays())
                    .forEach((day, counts) -> sum.merge(day, counts, Day::plus)));
            return sum;
        }
    }

    /** @param digests whether the digest of each file is wanted */
    Outcome run(List<LogSource> logs, boolean digests, CloudConnectors cloud, ZoneId zone, Progress progress,
            Consumer<SoFar> soFar) {
        progress.begin(text("traffic.logs", logs.size()).in(Locale.getDefault()),
                logs.stream().mapToLong(LogSource::size).sum());
        try (var ledger = new TrafficLedger(zone)) {
            var run = new TrackingRun(logs, digests, cloud, zone, ledger);
            var workers = new Workers(threads, progress, run.reporter(soFar));
            List<FileResult> results = run.read(workers);
            SeriesTable table = ledger.join(workers, results.stream().anyMatch(FileResult::isExport));
            return new Outcome(zone, results, ledger, ledger.series(table), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bound(List<Problem> problems) {
        if (problems.size() > NAMED_PROBLEMS) {
            var rest = problems.subList(NAMED_PROBLEMS, problems.size());
            var more = new Problem("", 0, text("traffic.more", rest.size()));
            rest.clear();
            problems.add(more);
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(TrafficEngine.class, key, args);
    }
}
