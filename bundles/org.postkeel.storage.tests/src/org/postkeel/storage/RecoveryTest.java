package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process with unsaved work. */
class RecoveryTest {

    private static final long LOSS_MILLIS = 1000;

    @TempDir
    Path folder;

    @Test
    void aCrashCostsAtMostOneSecond() throws Exception {
        var area = new DataArea(folder.resolve("data"));
        Path project = folder.resolve("p.postkeel");
        List<String> lines = new ArrayList<>();
        try (var child = ChildJvm.start(folder.resolve("errors.txt"), EditingChild.class, area.root(), project)) {
            for (int i = 0; i < EditingChild.EDITS; i++) {
                String line = child.line();
                assertNotNull(line, child.errors());
                lines.add(line);
            }
            assertEquals(List.of(), Recoveries.left(area), "it lives");
            child.kill();
            child.exit();
            assertEquals("", child.errors());
        }
        List<Recovery> left = Recoveries.left(area);
        assertEquals(1, left.size());
        assertEquals(Optional.of(project), left.get(0).project());
        assertEquals("Nordwind", left.get(0).title());
        long edit = SelfCheckingState.check(Files.readAllBytes(left.get(0).file()));
        assertTrue(edit >= 1 && edit <= EditingChild.EDITS, "edit " + edit);
        long last = time(lines.get(lines.size() - 1));
        long lost = edit == EditingChild.EDITS ? last : time(lines.get((int) edit));
        assertTrue(last - lost <= LOSS_MILLIS,
                "edit " + edit + " is kept, the next was " + (last - lost) + " ms before the end");
    }

    private static long time(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }
}
