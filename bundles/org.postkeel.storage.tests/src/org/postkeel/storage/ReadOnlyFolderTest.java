package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves where nothing can be written. */
class ReadOnlyFolderTest {

    @TempDir
    Path folder;

    @Test
    void aMediumThatCanOnlyBeRead() throws Exception {
        Path old = Files.writeString(folder.resolve("old"), "old");
        List<String> report = new SmallDisk(folder).run(old, true, DiskChild.class, old, folder.resolve("data"), 1000,
                "oneStep");
        assertTrue(report.get(0).startsWith("saveReadOnlyMedium: p.postkeel was not saved: "), report.get(0));
        assertEquals(List.of("unchanged", "[p.postkeel]", "no lock: FileSystemException"), report.subList(1, 4));
    }

    @Test
    void aFolderInWhichOneMayNotWrite() throws Exception {
        Path old = Files.writeString(folder.resolve("old"), "old");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.copy(old, closed.resolve("p.postkeel"));
        assertTrue(closed.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(closed), "this user may write in every folder");
            List<String> report = DiskChild.report(closed, old, folder.resolve("data"), 1000, false);
            assertTrue(report.get(0).startsWith("saveDenied: p.postkeel was not saved: "), report.get(0));
            assertEquals(List.of("unchanged", "[p.postkeel]", "no lock: AccessDeniedException"), report.subList(1, 4));
        } finally {
            closed.toFile().setWritable(true);
        }
    }
}
