package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

class RecoveryJournalTest {

    @TempDir
    Path folder;

    private DataArea area;
    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore asked = new Semaphore(0);
    private RecoveryJournal journal;
    /** Shares the thread with the journal that is tested. */
    private RecoveryJournal other;

    @BeforeEach
    void setUp() {
        area = new DataArea(folder.resolve("data"));
        other = RecoveryJournal.begin(new DataArea(folder.resolve("other")), Optional.empty(), "", () -> {
            asked.release();
            return new byte[0];
        }, failures::add);
    }

    @AfterEach
    void tearDown() {
        journal.close();
        other.close();
    }

    private RecoveryJournal begin(Supplier<byte[]> state) {
        journal = RecoveryJournal.begin(area, Optional.of(folder.resolve("Büro.postkeel")), "Nordwind", state,
                failures::add);
        return journal;
    }

    /** What was due before on the one thread is done when this returns: it takes one after the other, by their time. */
    private void settled() throws InterruptedException {
        other.changed();
        asked.acquire();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Path> folders() throws IOException {
        Path recovery = area.root().resolve("recovery");
        if (!Files.exists(recovery)) {
            return List.of();
        }
        try (var files = Files.list(recovery)) {
            return files.toList();
        }
    }

    private String state() throws IOException {
        assertEquals(1, folders().size());
        return Files.readString(folders().get(0).resolve("state.postkeel"));
    }

    @Test
    void nothingIsWrittenBeforeTheFirstChange() throws Exception {
        begin(() -> bytes("state"));
        settled();
        assertEquals(List.of(), folders());
    }

    @Test
    void aChangeIsOnTheDisk() throws Exception {
        begin(() -> bytes("state")).changed();
        settled();
        assertEquals("state", state());
        var info = new ObjectMapper().readTree(folders().get(0).resolve("info.json").toFile());
        assertEquals("Nordwind", info.get("title").textValue());
        assertEquals(folder.resolve("Büro.postkeel").toString(), info.get("project").textValue());
        assertEquals(ProcessHandle.current().pid(), info.get("pid").longValue());
        assertEquals(List.of(), Recoveries.left(area), "we live");
        try (var files = Files.list(folders().get(0))) {
            assertEquals(List.of("info.json", "state.postkeel"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aLaterChangeReplacesTheCopy() throws Exception {
        var state = new String[] { "first" };
        begin(() -> bytes(state[0])).changed();
        settled();
        state[0] = "second";
        journal.changed();
        settled();
        assertEquals("second", state());
    }

    @Test
    void changesInBetweenGoIntoOneCopy() throws Exception {
        var copies = new ArrayList<Integer>();
        int changes = 10_000;
        begin(() -> {
            copies.add(copies.size());
            return bytes("state");
        });
        for (int i = 0; i < changes; i++) {
            journal.changed();
        }
        settled();
        assertTrue(!copies.isEmpty() && copies.size() < changes / 10, copies.size() + " copies");
    }

    @Test
    void cleanRemovesTheCopyAndTheNextChangeWritesAgain() throws Exception {
        begin(() -> bytes("state")).changed();
        settled();
        journal.clean();
        assertEquals(List.of(), folders());
        settled();
        assertEquals(List.of(), folders());
        journal.changed();
        settled();
        assertEquals("state", state());
    }

    @Test
    void cleanWinsOverTheChangeBeforeIt() throws Exception {
        begin(() -> bytes("state")).changed();
        journal.clean();
        settled();
        assertEquals(List.of(), folders());
    }

    @Test
    void aChangeWhileACopyIsMadeWinsOverClean() throws Exception {
        var copying = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var copies = new ArrayList<String>();
        begin(() -> {
            copies.add("copy " + (copies.size() + 1));
            copying.countDown();
            await(go);
            return bytes(copies.get(copies.size() - 1));
        }).changed();
        copying.await();
        journal.clean();
        journal.changed();
        go.countDown();
        settled();
        assertEquals("copy 2", state());
    }

    @Test
    void cleanWhileACopyIsMadeLeavesNone() throws Exception {
        var copying = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        begin(() -> {
            copying.countDown();
            await(go);
            return bytes("state");
        }).changed();
        copying.await();
        journal.clean();
        go.countDown();
        settled();
        assertEquals(List.of(), folders());
    }

    @Test
    void closeRemovesTheCopyAndEndsIt() throws Exception {
        var copies = new ArrayList<Integer>();
        begin(() -> {
            copies.add(1);
            return bytes("state");
        }).changed();
        settled();
        journal.close();
        assertEquals(List.of(), folders());
        journal.changed();
        settled();
        assertEquals(List.of(), folders());
        assertEquals(1, copies.size());
    }

    @Test
    void aFailureOfTheStateIsToldOncePerKindAndTriedAgain() throws Exception {
        var failure = new Throwable[] { new IllegalStateException("a") };
        begin(() -> {
            switch (failure[0]) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default -> {
                    return bytes("state");
                }
            }
        });
        changedAndSettled();
        changedAndSettled();
        assertEquals(1, failures.size());
        assertEquals("a", failures.get(0).getCause().getMessage());
        failure[0] = new OutOfMemoryError("test");
        changedAndSettled();
        changedAndSettled();
        assertEquals(2, failures.size());
        failure[0] = null;
        changedAndSettled();
        assertEquals("state", state());
        failure[0] = new IllegalStateException("a");
        changedAndSettled();
        assertEquals(3, failures.size(), "it worked in between");
        assertEquals("state", state());
    }

    @Test
    void aFailureOfTheDiskIsToldAndTheNextChangeTriesAgain() throws Exception {
        Files.writeString(area.root(), "a file in the way");
        begin(() -> bytes("state"));
        changedAndSettled();
        changedAndSettled();
        assertEquals(1, failures.size());
        Files.delete(area.root());
        changedAndSettled();
        assertEquals("state", state());
        assertFalse(failures.size() > 1, failures::toString);
    }

    private void changedAndSettled() throws InterruptedException {
        journal.changed();
        settled();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
