package org.postkeel.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Process of {@link RecoveryTest}: edits about every 5 ms and prints number and time in ms of each edit. */
final class EditingChild {

    static final int EDITS = 200;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private EditingChild() {
    }

    public static void main(String[] args) throws IOException {
        var edit = new AtomicLong();
        var journal = RecoveryJournal.begin(new DataArea(Path.of(args[0])), Optional.of(Path.of(args[1])), "Nordwind",
                () -> SelfCheckingState.of(edit.get()), failure -> System.err.println(failure));
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            for (int i = 1; i <= EDITS; i++) {
                edit.set(i);
                journal.changed();
                out.write((i + " " + System.currentTimeMillis() + "\n").getBytes(StandardCharsets.US_ASCII));
                LockSupport.parkNanos(PAUSE);
            }
            // lives on with unsaved work until it is killed
            if (System.in.read() >= 0) {
                throw new IOException("nothing is to be read");
            }
        }
    }
}
