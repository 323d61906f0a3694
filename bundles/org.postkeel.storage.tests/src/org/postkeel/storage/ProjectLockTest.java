package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ProjectLockTest {

    private static final Instant SINCE = Instant.parse("2026-11-25T08:15:00Z");
    private static final String ME = System.getProperty("user.name");

    @TempDir
    Path folder;

    private Path project;
    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        Path projects = Files.createDirectory(folder.resolve("projects"));
        project = Files.writeString(projects.resolve("Büro 1.postkeel"), "content");
        file = projects.resolve(".Büro 1.postkeel.lock");
    }

    private void lockedBy(String user, ProcessIdentity process) throws IOException {
        Files.write(file, new LockHolder(user, process, SINCE, "some id").content());
    }

    private void silentFor(Duration time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(time)));
    }

    private LockedException refused() {
        return assertThrows(LockedException.class, () -> ProjectLock.acquire(project));
    }

    /** Takes the lock, which must be ours then, and gives it back. */
    private void assertFree() throws IOException {
        try (var lock = ProjectLock.acquire(project)) {
            assertTrue(lock.isHeld());
            assertEquals(ProcessHandle.current().pid(), new ObjectMapper().readTree(file.toFile()).get("pid").asLong());
        }
        assertOnlyTheProject();
    }

    private void assertOnlyTheProject() throws IOException {
        try (var files = Files.list(project.getParent())) {
            assertEquals(List.of(project), files.toList());
        }
    }

    @Test
    void theFileTellsWhoHoldsIt() throws IOException {
        Instant before = Instant.now();
        try (var lock = ProjectLock.acquire(project)) {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            assertEquals(ME, json.get("user").textValue());
            assertEquals(ProcessIdentity.own(), new ProcessIdentity(json.get("host").textValue(),
                    json.get("pid").longValue(), json.get("start").textValue()));
            Instant since = Instant.parse(json.get("since").textValue());
            assertTrue(!since.isBefore(before) && !since.isAfter(Instant.now()), since::toString);
        }
        assertOnlyTheProject();
    }

    @Test
    void theSameProcessIsRefusedToo() throws IOException {
        try (var lock = ProjectLock.acquire(project)) {
            var thrown = refused();
            assertEquals(ProcessHandle.current().pid(), thrown.owner().pid());
            assertEquals("Büro 1.postkeel ist in diesem Programm bereits zum Bearbeiten geöffnet."
                    + " Schreibgeschütztes Öffnen ist möglich.", thrown.text().in(Locale.GERMAN));
            Files.delete(file);
            assertFalse(lock.isHeld());
            refused();
        }
        assertFree();
    }

    @Test
    void aLinkIsTheSameProject() throws IOException {
        Path link = folder.resolve("link.postkeel");
        try {
            Files.createSymbolicLink(link, project);
        } catch (UnsupportedOperationException | FileSystemException e) {
            abort("no symbolic links here: " + e);
        }
        try (var lock = ProjectLock.acquire(link)) {
            assertTrue(Files.exists(file));
            refused();
        }
    }

    @Test
    void aLivingProcessHoldsItUntilItIsKilled() throws Exception {
        try (var child = ChildJvm.start(folder.resolve("errors.txt"), LockingChild.class, project)) {
            assertEquals("locked", child.line(), child.errors());
            var owner = refused().owner();
            assertEquals(child.pid(), owner.pid());
            assertEquals(ME, owner.user());
            assertEquals(ProcessIdentity.own().host(), owner.host());
            silentFor(Duration.ofHours(1));
            assertEquals("locked", refused().text().key(), "silent, but it runs");
            child.kill();
            child.exit();
        }
        assertFree();
    }

    @Test
    void aProcessWithTheSameNumberIsNotTheHolder() throws IOException {
        ProcessIdentity self = ProcessIdentity.own();
        lockedBy(ME, new ProcessIdentity(self.host(), self.pid(), self.start() + "0"));
        assertFree();
    }

    @Test
    void anotherMachineIsHeldForAliveForFiveMinutes() throws IOException {
        lockedBy("anna", new ProcessIdentity("NOTEBOOK-7", 4711, "x"));
        var thrown = refused();
        assertEquals(new ProjectLock.Owner("anna", "NOTEBOOK-7", SINCE, 4711), thrown.owner());
        String text = thrown.text().in(Locale.ENGLISH);
        assertTrue(text.startsWith(
                "Büro 1.postkeel is being edited by anna on the computer NOTEBOOK-7 since 25 Nov 2026 "), text);
        assertTrue(text.endsWith("It can be opened read-only."), text);
        assertTrue(thrown.text().in(Locale.GERMAN).startsWith("Büro 1.postkeel wird seit 25.11.2026 "));
        silentFor(Duration.ofMinutes(4));
        refused();
        silentFor(Duration.ofMinutes(2));
        assertFree();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "nonsense", "[]", "{\"user\":\"a\",\"host\":\"b\",\"pid\":1}",
        "{\"user\":\"a\",\"host\":\"b\",\"pid\":1,\"start\":\"\",\"since\":\"yesterday\",\"id\":\"\"}",
        "{\"user\":\"a\",\"host\":\"b\",\"pid\":1,\"start\":\"\","
                + "\"since\":\"+999999999-01-01T00:00:00Z\",\"id\":\"\"}" })
    void whatCannotBeReadIsAnothersForFiveMinutes(String content) throws IOException {
        Files.writeString(file, content);
        var thrown = refused();
        assertEquals("lockedUnreadable", thrown.text().key());
        assertEquals("", thrown.owner().user());
        assertTrue(thrown.getMessage().contains(".Büro 1.postkeel.lock"), thrown.getMessage());
        silentFor(Duration.ofMinutes(6));
        assertFree();
    }

    @Test
    void aSignOfLifeIsGiven() throws IOException {
        try (var lock = ProjectLock.acquire(project)) {
            byte[] content = Files.readAllBytes(file);
            FileTime first = Files.getLastModifiedTime(file);
            silentFor(Duration.ofHours(1));
            ProjectLock.beat();
            assertTrue(Files.getLastModifiedTime(file).compareTo(first) >= 0);
            assertArrayEquals(content, Files.readAllBytes(file));
        }
    }

    @Test
    void theLockOfAnotherIsLeftAlone() throws IOException {
        try (var lock = ProjectLock.acquire(project)) {
            lockedBy("anna", new ProcessIdentity("NOTEBOOK-7", 4711, "x"));
            FileTime theirs = Files.getLastModifiedTime(file);
            silentFor(Duration.ofMinutes(1));
            ProjectLock.beat();
            assertTrue(Files.getLastModifiedTime(file).compareTo(theirs) < 0, "that was no sign of life of theirs");
            assertFalse(lock.isHeld());
        }
        assertEquals("anna", refused().owner().user());
    }

    @Test
    void closingTwiceDoesNotRemoveTheNextLock() throws IOException {
        var first = ProjectLock.acquire(project);
        first.close();
        try (var second = ProjectLock.acquire(project)) {
            first.close();
            assertTrue(second.isHeld());
        }
    }

    @Test
    void aMissingFolderIsNotLocked() {
        assertThrows(NoSuchFileException.class, () -> ProjectLock.acquire(folder.resolve("missing/1.postkeel")));
    }
}
