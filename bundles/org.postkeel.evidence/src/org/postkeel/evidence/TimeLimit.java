package org.postkeel.evidence;

import java.time.Duration;
import java.util.concurrent.CancellationException;

import org.postkeel.model.progress.Progress;

/**
 * Time that one source may take. Whoever loops over a content calls {@link #check()} in the loop, so that no content,
 * however it is made, keeps an import from going on.
 */
public final class TimeLimit {

    /** What a source may take: no honest one that is held in memory takes a tenth of it. */
    public static final Duration LONGEST = Duration.ofSeconds(60);

    /** A source took longer than it may. */
    @SuppressWarnings("serial")
    public static final class ExceededException extends RuntimeException {

        ExceededException(Duration longest) {
            super("gave up after " + longest.toSeconds() + " s", null, false, false);
        }
    }

    private final Progress progress;
    private final Duration longest;
    private final long end;

    /** @param progress tells when nobody wants the result any more */
    public TimeLimit(Progress progress) {
        this(progress, LONGEST);
    }

    /** Begins to count now. */
    TimeLimit(Progress progress, Duration longest) {
        this.progress = progress;
        this.longest = longest;
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** @return the time that the source may take */
    Duration longest() {
        return longest;
    }

    /**
     * To be called often; costs next to nothing.
     *
     * @throws ExceededException     when the time is over
     * @throws CancellationException when the import was cancelled
     */
    public void check() {
        if (progress.isCancelled()) {
            throw new CancellationException("the import was cancelled");
        }
        if (System.nanoTime() - end > 0) {
            throw new ExceededException(longest);
        }
    }
}
