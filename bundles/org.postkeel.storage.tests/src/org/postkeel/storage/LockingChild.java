package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Process of {@link ProjectLockTest}: locks the project and lives until it is killed or its input ends. */
final class LockingChild {

    private LockingChild() {
    }

    public static void main(String[] args) throws IOException {
        try (var lock = ProjectLock.acquire(Path.of(args[0]))) {
            System.out.println("locked");
            if (System.in.read() >= 0) {
                throw new IOException("nothing is to be read");
            }
        }
    }
}
