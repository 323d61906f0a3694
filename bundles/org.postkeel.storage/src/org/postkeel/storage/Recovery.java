package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Unsaved work that a process left behind when it died.
 *
 * @param folder   where it lies
 * @param project  file of the project it belongs to; empty when it was never saved, or when that is not known
 * @param title    what people call it; empty when that is not known
 * @param lastEdit time of the last copy
 * @param size     bytes of the copy
 */
public record Recovery(Path folder, Optional<Path> project, String title, Instant lastEdit, long size) {

    /** @return the copy: a container like a project file */
    public Path file() {
        return RecoveryFolder.state(folder);
    }

    /**
     * Removes it for good.
     *
     * @throws IOException when it cannot be removed
     */
    public void discard() throws IOException {
        RecoveryFolder.remove(folder);
    }
}
