package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps a copy of unsaved work in the data area, so that a crash costs at most one second of it. The project's own file
 * is never touched. Copies are written on one thread of all journals, 300 ms after the first change since the last one;
 * changes in between go into the same copy.
 */
public final class RecoveryJournal implements AutoCloseable {

    private static final long DELAY_MILLIS = 300;
    private static final ScheduledExecutorService WRITER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Postkeel recovery").factory());

    private final RecoveryFolder folder;
    private final Supplier<byte[]> state;
    private final Consumer<IOException> failed;

    /** Guards the counters. Held shortly: whoever changes something must never wait. */
    private final Object counters = new Object();
    private long changes;
    private long saved;
    private boolean due;
    private boolean closed;

    /** Guards the folder on the disk. The state is asked for without it, because that may wait for other threads. */
    private final Object disk = new Object();

    /** Used by the writing thread only. */
    private final Set<String> told = new HashSet<>();

    private RecoveryJournal(RecoveryFolder folder, Supplier<byte[]> state, Consumer<IOException> failed) {
        this.folder = folder;
        this.state = state;
        this.failed = failed;
    }

    /**
     * Nothing is written before the first change.
     *
     * @param area    where the copies lie
     * @param project file of the project; empty when it was never saved
     * @param title   what people call it
     * @param state   gives the container of the work as it is now; called on the journal's thread without any lock
     *                held, and makes its own consistent copy
     * @param failed  told on the journal's thread when a copy could not be made, once per kind of failure until one
     *                succeeds again; the next change tries again
     * @return the journal; to be closed
     */
    public static RecoveryJournal begin(DataArea area, Optional<Path> project, String title, Supplier<byte[]> state,
            Consumer<IOException> failed) {
        return new RecoveryJournal(RecoveryFolder.fresh(area, project, title), state, failed);
    }

    /**
     * Says that something was changed. Returns at once and may be called on any thread. At most one second later the
     * state of now or later is on the disk, as long as the state and the disk are fast enough.
     */
    public void changed() {
        synchronized (counters) {
            changes++;
            if (!due && !closed) {
                due = true;
                WRITER.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /**
     * Says that nothing is unsaved now: the copy is removed. A change that comes meanwhile is kept. May wait for a copy
     * that is just being written.
     */
    public void clean() {
        forget(false);
    }

    /** Orderly end: the copy is removed, and further changes are ignored. */
    @Override
    public void close() {
        forget(true);
    }

    private void forget(boolean end) {
        synchronized (disk) {
            synchronized (counters) {
                saved = changes;
                closed |= end;
            }
            try {
                folder.remove();
            } catch (IOException e) {
                WRITER.execute(() -> tell(e));
            }
        }
    }

    private void write() {
        long now;
        synchronized (counters) {
            due = false;
            now = changes;
        }
        try {
            if (isSaved(now)) {
                return;
            }
            byte[] copy = state.get();
            synchronized (disk) {
                if (!isSaved(now)) {
                    folder.write(copy);
                }
            }
            told.clear();
        } catch (IOException e) {
            tell(e);
        } catch (RuntimeException | Error e) {
            // whatever it is, also too little memory: silence would leave work without a copy
            tell(new IOException(e.toString(), e));
        }
    }

    private boolean isSaved(long change) {
        synchronized (counters) {
            return closed || change <= saved;
        }
    }

    private void tell(IOException failure) {
        String what = failure instanceof FileSystemException e ? String.valueOf(e.getReason()) : failure.getMessage();
        if (told.add(failure.getClass().getName() + " " + what)) {
            failed.accept(failure);
        }
    }
}
