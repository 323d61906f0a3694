package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.postkeel.evidence.EvidenceSource;

/**
 * A log to be read.
 *
 * @param name    name for problems
 * @param size    size in bytes, the measure for progress
 * @param opener  gives the bytes, packed or not
 * @param records gives the same as a source of PowerShell objects
 */
record LogSource(String name, long size, Opener opener, Records records) {

    /** Opens the bytes of a log. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Looks at a file as PowerShell writes it. */
    @FunctionalInterface
    interface Records {
        EvidenceSource source() throws IOException;
    }

    /** @throws IOException when the file is not to be read */
    static LogSource of(Path file) throws IOException {
        return new LogSource(file.toString(), Files.size(file), () -> Files.newInputStream(file),
                () -> EvidenceSource.of(file));
    }

    static LogSource of(EvidenceSource source) {
        return new LogSource(source.label(), source.bytesOnDisk(), source::open, () -> source);
    }

    InputStream open() throws IOException {
        return opener.open();
    }
}
