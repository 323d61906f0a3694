package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves to a disk of 1 MB. */
class FullDiskTest {

    @TempDir
    Path folder;

    private List<String> save(int oldSize, int newSize, String way) throws Exception {
        byte[] old = new byte[oldSize];
        new Random(7).nextBytes(old);
        Path oldFile = Files.write(folder.resolve("old"), old);
        return new SmallDisk(folder).run(oldFile, false, DiskChild.class, oldFile, folder.resolve("data"), newSize,
                way);
    }

    private List<String> expected(int megabytes) {
        return List.of(full(megabytes), "unchanged", "[p.postkeel]", "locked");
    }

    private String full(int megabytes) {
        return "saveDiskFull: p.postkeel was not saved: the disk of " + folder.resolve("disk") + " is full; about "
                + megabytes + " MB are needed. What was there is unchanged. Make room and save again,"
                + " or save to another disk.";
    }

    @Test
    void aSaveThatDoesNotFitChangesNothing() throws Exception {
        assertEquals(expected(1), save(200_000, 1_000_000, "oneStep"));
    }

    @Test
    void aSaveLargerThanTheDiskChangesNothing() throws Exception {
        assertEquals(expected(5), save(200_000, 5_000_000, "oneStep"));
    }

    /** The temporary file fits, but not what the target then needs more: half of it is written, and put back. */
    @Test
    void writingInPlacePutsTheOldContentBack() throws Exception {
        assertEquals(expected(1), save(200_000, 600_000, "inPlace"));
    }

    @Test
    void aDiskWithoutAnyRoomGivesNoLock() throws Exception {
        assertEquals(List.of(full(1), "unchanged", "[filling, p.postkeel]", "no lock: FileSystemException"),
                save(200_000, 1000, "full"));
    }

    @Test
    void whatFitsIsSaved() throws Exception {
        assertEquals(List.of("saved", "changed", "[p.postkeel]", "locked"), save(200_000, 600_000, "oneStep"));
    }
}
