package org.postkeel.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Process of {@link KillTest}: saves state after state until it is killed, and tells when each begins and is done. */
final class SavingChild {

    private SavingChild() {
    }

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        var backups = new Backups(new DataArea(Path.of(args[1])));
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            for (long number = Long.parseLong(args[2]) + 1;; number++) {
                byte[] state = SelfCheckingState.of(number);
                out.write(("start " + number + "\n").getBytes(StandardCharsets.US_ASCII));
                SafeFile.replace(target, state, backups);
                out.write(("done " + number + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
