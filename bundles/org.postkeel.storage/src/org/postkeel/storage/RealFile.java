package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file behind links: what is replaced, locked and backed up. */
final class RealFile {

    private static final int MOST_LINKS = 40;

    private RealFile() {
    }

    /**
     * @return the path without links; the last name need not exist
     * @throws IOException when its folder does not exist or links go round in a circle
     */
    static Path of(Path file) throws IOException {
        Path path = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        path = path.normalize();
        return path.getParent() == null ? path : path.getParent().toRealPath().resolve(path.getFileName());
    }
}
