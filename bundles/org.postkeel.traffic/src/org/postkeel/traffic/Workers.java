package org.postkeel.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.postkeel.model.progress.Progress;

/**
 * Does work on several threads while the calling one reports progress and asks whether to stop: at least every 40 ms. The
 * progress is told by the calling thread only. Threads learn of a stop at the next block of bytes, {@link #check()}; the
 * calling thread does not wait for one that hangs in a read of a network share.
 */
final class Workers {

    private static final long POLL_MILLIS = 40;

    private final int threads;
    private final Progress progress;
    private final Runnable meanwhile;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean stopped;
    private long told;

    /**
     * @param threads   number of threads, from 1
     * @param progress  told of the work, asked whether to stop
     * @param meanwhile called by the calling thread between two reports
     */
    Workers(int threads, Progress progress, Runnable meanwhile) {
        this.threads = threads;
        this.progress = progress;
        this.meanwhile = meanwhile;
    }

    /**
     * Does some tasks, in this order as far as threads are free.
     *
     * @param <T>   what a task gives
     * @param tasks the tasks
     * @return what the tasks gave, in their order
     * @throws CancellationException when the progress was cancelled, at the latest 100 ms later
     */
    <T> List<T> run(List<Callable<T>> tasks) {
        check(progress);
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, tasks.size())),
                Thread.ofPlatform().name("postkeel-traffic-", 1).daemon().factory());
        boolean whole = false;
        try {
            var completion = new ExecutorCompletionService<T>(executor);
            var futures = new ArrayList<Future<T>>(Collections.nCopies(tasks.size(), null));
            for (int i = 0; i < tasks.size(); i++) {
                futures.set(i, completion.submit(tasks.get(i)));
            }
            for (int finished = 0; finished < tasks.size();) {
                Future<T> future = completion.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                for (; future != null; future = completion.poll()) {
                    future.get();
                    finished++;
                }
                report();
            }
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            whole = true;
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancellation();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            stopped = !whole;
            executor.shutdownNow();
        }
    }

    private void report() {
        long now = done.get();
        if (now > told) {
            progress.worked(now - told);
            told = now;
        }
        check(progress);
        meanwhile.run();
    }

    /** Notes work that was done, by any thread. */
    void worked(long units) {
        done.addAndGet(units);
    }

    /** @return units of work done so far */
    long done() {
        return done.get();
    }

    /** @throws CancellationException when nobody wants the result any more; asked by the threads */
    void check() {
        if (stopped) {
            throw cancellation();
        }
    }

    private static void check(Progress progress) {
        if (progress.isCancelled()) {
            throw cancellation();
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof IOException exception) {
            return new UncheckedIOException(exception);
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    private static CancellationException cancellation() {
        return new CancellationException("counting was cancelled");
    }
}
