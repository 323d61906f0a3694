package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.text.Message;

class SafeFileTest {

    private static final long NO_PROCESS = 999_999_999_999L;
    private static final byte[] OLD = "what was there before, and longer".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new content".getBytes(StandardCharsets.UTF_8);
    private static final SafeFile.Mover NOT_IN_ONE_STEP = (from, to) -> {
        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "other file system");
    };

    @TempDir
    Path folder;

    private Path projects;
    private Path target;
    private Backups backups;
    private Backups impossible;

    @BeforeEach
    void setUp() throws IOException {
        projects = Files.createDirectory(folder.resolve("projects"));
        target = projects.resolve("Büro 1.postkeel");
        backups = new Backups(new DataArea(folder.resolve("data")));
        impossible = new Backups(new DataArea(Files.writeString(folder.resolve("no folder"), "")));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(projects)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> keys(List<Message> notes) {
        return notes.stream().map(Message::key).toList();
    }

    private void assertUnchanged() throws IOException {
        assertArrayEquals(OLD, Files.readAllBytes(target));
        assertEquals(List.of("Büro 1.postkeel"), names());
    }

    @Test
    void aNewFileIsCreated() throws IOException {
        assertEquals(List.of(), SafeFile.replace(target, NEW, backups));
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(List.of("Büro 1.postkeel"), names());
        assertEquals(List.of(), backups.of(target));
    }

    @Test
    void theOldContentIsKeptAsABackup() throws IOException {
        Files.write(target, OLD);
        assertEquals(List.of(), SafeFile.replace(target, NEW, backups));
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertArrayEquals(OLD, Files.readAllBytes(backups.of(target).get(0).file()));
    }

    @Test
    void aLinkStaysAndItsFileIsReplaced() throws IOException {
        Path real = Files.write(folder.resolve("real.postkeel"), OLD);
        try {
            Files.createSymbolicLink(target, Path.of("../real.postkeel"));
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
        SafeFile.replace(target, NEW, backups);
        assertTrue(Files.isSymbolicLink(target));
        assertArrayEquals(NEW, Files.readAllBytes(real));
        assertEquals(backups.of(real), backups.of(target));
        assertEquals(1, backups.of(target).size());
        Files.delete(real);
        SafeFile.replace(target, NEW, backups);
        assertTrue(Files.isSymbolicLink(target));
        assertArrayEquals(NEW, Files.readAllBytes(real));
    }

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Files.write(target, OLD);
        for (String permissions : List.of("rw-rw-rw-", "rw-------", "rwxr-x---")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
            SafeFile.replace(target, NEW, backups);
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
        }
    }

    @Test
    void leftOversOfDeadProcessesAreRemoved() throws IOException {
        String mine = TempFile.beside(target).getFileName().toString();
        String pid = "." + ProcessHandle.current().pid() + "-";
        String dead = mine.replace(pid, "." + NO_PROCESS + "-");
        int random = mine.indexOf(pid) + pid.length();
        String machine = mine.substring(random, random + 6);
        String otherMachine = dead.replace("-" + machine, machine.equals("000000") ? "-000001" : "-000000");
        String otherFile = dead.replace("Büro 1", "Büro 11");
        for (String name : List.of(mine, dead, otherMachine, otherFile)) {
            Files.writeString(projects.resolve(name), "half");
        }
        SafeFile.replace(target, NEW, backups);
        assertEquals(List.of(mine, otherMachine, otherFile, "Büro 1.postkeel").stream().sorted().toList(), names());
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("inside"), "x");
        var thrown = assertThrows(ProjectFileException.class, () -> SafeFile.replace(target, NEW, backups));
        assertEquals("saveNoFile", thrown.text().key());
        assertEquals("x", Files.readString(target.resolve("inside")));
        assertEquals("saveNoFile", assertThrows(ProjectFileException.class,
                () -> SafeFile.replace(folder.getRoot(), NEW, backups)).text().key());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("missing").resolve("1.postkeel");
        var thrown = assertThrows(ProjectFileException.class, () -> SafeFile.replace(file, NEW, backups));
        assertEquals("1.postkeel was not saved: the folder " + file.getParent()
                + " does not exist or cannot be reached. Choose another folder, or connect the drive and save again.", thrown.getMessage());
        assertTrue(thrown.text().in(Locale.GERMAN).startsWith("1.postkeel wurde nicht gespeichert: der Ordner"));
    }

    @Test
    void aWriteProtectedFileIsLeftAlone() throws IOException {
        Files.write(target, OLD);
        assertTrue(target.toFile().setReadOnly());
        assumeFalse(Files.isWritable(target), "this user may write every file");
        var thrown = assertThrows(ProjectFileException.class, () -> SafeFile.replace(target, NEW, backups));
        assertEquals("saveReadOnlyFile", thrown.text().key());
        assertUnchanged();
    }

    @Test
    void aMoveThatFailsChangesNothing() throws IOException {
        Files.write(target, OLD);
        SafeFile.Mover failing = (from, to) -> {
            assertArrayEquals(NEW, Files.readAllBytes(from));
            throw new FileSystemException(from.toString(), to.toString(), "input/output error");
        };
        var thrown = assertThrows(ProjectFileException.class, () -> SafeFile.replace(target, NEW, backups, failing));
        assertEquals("Büro 1.postkeel was not saved; what was there is unchanged."
                + " The system reports: input/output error. Save to another folder or disk.", thrown.getMessage());
        assertUnchanged();
    }

    @Test
    void withoutABackupTheOneStepIsTakenAndTold() throws IOException {
        Files.write(target, OLD);
        assertEquals(List.of("savedNoBackup"), keys(SafeFile.replace(target, NEW, impossible)));
        assertArrayEquals(NEW, Files.readAllBytes(target));
    }

    @Test
    void withoutTheOneStepItIsWrittenInPlaceAndTold() throws IOException {
        Files.write(target, OLD);
        List<Message> notes = SafeFile.replace(target, NEW, backups, (from, to) -> {
            assertArrayEquals(OLD, Files.readAllBytes(backups.of(target).get(0).file()), "the backup comes first");
            NOT_IN_ONE_STEP.move(from, to);
        });
        assertEquals(List.of("savedInPlace"), keys(notes));
        assertTrue(notes.get(0).in(Locale.ENGLISH).contains("cannot replace a file in one step"));
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(List.of("Büro 1.postkeel"), names());
    }

    @Test
    void withoutTheOneStepAndWithoutABackupNothingIsWritten() throws IOException {
        Files.write(target, OLD);
        var thrown = assertThrows(ProjectFileException.class,
                () -> SafeFile.replace(target, NEW, impossible, NOT_IN_ONE_STEP));
        assertEquals("saveNoBackup", thrown.text().key());
        assertUnchanged();
    }

    @Test
    void aNewFileNeedsNoBackup() throws IOException {
        assertEquals(List.of("savedInPlace"), keys(SafeFile.replace(target, NEW, impossible, NOT_IN_ONE_STEP)));
        assertArrayEquals(NEW, Files.readAllBytes(target));
    }

    @Test
    void whatCannotBePutBackIsNamed() throws IOException {
        Files.write(target, OLD);
        SafeFile.Mover spoiling = (from, to) -> {
            Files.delete(target);
            Files.createDirectory(target);
            NOT_IN_ONE_STEP.move(from, to);
        };
        var thrown = assertThrows(ProjectFileException.class, () -> SafeFile.replace(target, NEW, backups, spoiling));
        assertEquals("saveNotRestored", thrown.text().key());
        Path backup = Path.of(thrown.text().args().get(1).toString());
        assertArrayEquals(OLD, Files.readAllBytes(backup));
        assertEquals(List.of("Büro 1.postkeel"), names());
    }
}
