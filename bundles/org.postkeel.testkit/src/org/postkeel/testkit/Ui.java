package org.postkeel.testkit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/**
 * Hops between the thread of a test and the UI thread. A test never runs on the UI thread: a modal dialog would block
 * it.
 */
public final class Ui {

    /** After so long the UI thread is taken for stuck. */
    private static final Duration STUCK = Duration.ofSeconds(30);

    private final Display display;

    Ui(Display display) {
        this.display = display;
    }

    /** @return the display under test */
    public Display display() {
        return display;
    }

    /**
     * Asks on the UI thread. What it throws is thrown here.
     *
     * @throws AssertionError when the UI thread does not answer; the text holds the stacks of all threads
     */
    public <T> T sync(Supplier<T> question) {
        refuseUiThread();
        var answer = new CompletableFuture<T>();
        display.asyncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return await(answer);
    }

    /** Does something on the UI thread and waits until it is done. */
    public void syncExec(Runnable task) {
        sync(() -> {
            task.run();
            return null;
        });
    }

    /**
     * Posts a gesture and goes on once the UI thread has taken the next turn. A gesture that opens a modal dialog
     * does not return, but the dialog serves the next turn.
     */
    public void gesture(Runnable gesture) {
        refuseUiThread();
        var failure = new CompletableFuture<Void>();
        display.asyncExec(() -> {
            try {
                gesture.run();
                failure.complete(null);
            } catch (RuntimeException | Error e) {
                failure.completeExceptionally(e);
            }
        });
        sync(() -> null);
        if (failure.isDone()) {
            await(failure);
        }
    }

    private void refuseUiThread() {
        if (Thread.currentThread() == display.getThread()) {
            throw new IllegalStateException("a test must not run on the UI thread");
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(STUCK.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            cause.addSuppressed(new Throwable("asked from here"));
            if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        } catch (TimeoutException e) {
            throw new AssertionError("the UI thread did not answer within " + STUCK + "\n" + FailureReport.stacks(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
