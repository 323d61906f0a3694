package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A log to be counted.
 *
 * @param name   name for problems
 * @param size   size in bytes
 * @param opener gives the bytes
 */
record LogSource(String name, long size, Opener opener) {

    /** Opens the bytes of a log. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** @throws IOException when the file is not to be read */
    static LogSource of(Path file) throws IOException {
        return new LogSource(file.toString(), Files.size(file), () -> Files.newInputStream(file));
    }

    InputStream open() throws IOException {
        return opener.open();
    }
}
