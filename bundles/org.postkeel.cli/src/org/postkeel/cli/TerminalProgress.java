package org.postkeel.cli;

import java.io.PrintWriter;

import org.postkeel.model.progress.Progress;

/** One line on standard error that is written over, when standard error is a terminal. */
public final class TerminalProgress implements Progress {

    /** Set by the start script, which knows what standard error is. */
    private static final String TERMINAL = "org.postkeel.terminal";
    private static final long NANOS_BETWEEN = 100_000_000L;

    private final PrintWriter err;
    private String name = "";
    private long done;
    private long last;

    private TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    /** @return progress on the writer when standard error is a terminal, else none */
    public static Progress on(PrintWriter err) {
        return Boolean.getBoolean(TERMINAL) ? new TerminalProgress(err) : Progress.NONE;
    }

    @Override
    public synchronized void begin(String part, long total) {
        name = part;
        show();
    }

    @Override
    public synchronized void worked(long units) {
        done += units;
        show();
    }

    private void show() {
        long now = System.nanoTime();
        if (now - last < NANOS_BETWEEN) {
            return;
        }
        last = now;
        err.print("\r\u001b[K" + Texts.get("progress", name, done / 1024) + "\r");
        err.flush();
    }
}
