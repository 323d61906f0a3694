package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final long NO_PROCESS = 999_999_999_999L;

    @TempDir
    Path folder;

    private Backups backups;
    private Path project;

    @BeforeEach
    void setUp() {
        backups = new Backups(new DataArea(folder.resolve("data")));
        project = folder.resolve("Nordwind ü.postkeel");
    }

    private void keep(String content) throws IOException {
        Files.writeString(project, content);
        backups.keep(project);
    }

    private List<String> contents(Path of) throws IOException {
        var contents = new ArrayList<String>();
        for (Backups.Backup backup : backups.of(of)) {
            contents.add(Files.readString(backup.file()));
        }
        return contents;
    }

    @Test
    void tenGenerationsNewestFirst() throws IOException {
        for (int i = 1; i <= 13; i++) {
            keep("state " + i);
        }
        assertEquals(List.of("state 13", "state 12", "state 11", "state 10", "state 9", "state 8", "state 7", "state 6",
                "state 5", "state 4"), contents(project));
    }

    @Test
    void equalContentIsKeptOnceAndNewestAgain() throws IOException {
        keep("a");
        keep("a");
        assertEquals(List.of("a"), contents(project));
        keep("b");
        keep("a");
        assertEquals(List.of("a", "b"), contents(project));
    }

    @Test
    void aDamagedCopyIsNotTakenForTheContent() throws IOException {
        keep("good");
        Files.writeString(backups.of(project).get(0).file(), "bad!");
        keep("good");
        assertEquals(List.of("good", "bad!"), contents(project));
    }

    @Test
    void aBackupTellsWhenItsContentWasSaved() throws IOException {
        Instant saved = Instant.parse("2026-11-20T09:30:00Z");
        Files.writeString(project, "abc");
        Files.setLastModifiedTime(project, FileTime.from(saved));
        backups.keep(project);
        var backup = backups.of(project).get(0);
        assertEquals(saved, backup.savedAt());
        assertEquals(3, backup.size());
    }

    @Test
    void projectsOfTheSameNameAreApart() throws IOException {
        keep("here");
        Path other = Files.createDirectory(folder.resolve("other")).resolve(project.getFileName());
        Files.writeString(other, "there");
        backups.keep(other);
        assertEquals(List.of("here"), contents(project));
        assertEquals(List.of("there"), contents(other));
    }

    @Test
    void theBackupsOfADeletedProjectAreFound() throws IOException {
        Path deep = Files.createDirectory(folder.resolve("deep"));
        project = deep.resolve("p.postkeel");
        keep("old");
        Files.delete(project);
        assertEquals(List.of("old"), contents(project));
        backups.keep(project);
        assertEquals(List.of("old"), contents(deep.resolve("../deep/p.postkeel")));
    }

    @Test
    void withoutAProjectThereIsNothing() throws IOException {
        backups.keep(project);
        assertEquals(List.of(), backups.of(project));
        assertEquals(List.of(), backups.of(folder.resolve("no/folder/p.postkeel")));
    }

    @Test
    void aHalfCopyOfADeadProcessIsNoBackupAndGoes() throws IOException {
        keep("a");
        Path inside = backups.of(project).get(0).file().getParent();
        String left = TempFile.beside(inside.resolve("x.postkeel")).getFileName().toString();
        Path half = Files.writeString(
                inside.resolve(left.replace("." + ProcessHandle.current().pid() + "-", "." + NO_PROCESS + "-")), "ha");
        assertEquals(List.of("a"), contents(project));
        keep("b");
        assertTrue(Files.notExists(half));
        assertEquals(List.of("b", "a"), contents(project));
    }
}
