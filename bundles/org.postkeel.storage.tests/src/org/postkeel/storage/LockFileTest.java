package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many take over a stale lock at the same moment. */
class LockFileTest {

    private static final int TAKERS = 6;
    private static final int ROUNDS = 100;

    @TempDir
    Path folder;

    private Path path;

    private static LockHolder dead(String id) {
        ProcessIdentity self = ProcessIdentity.own();
        return new LockHolder(System.getProperty("user.name"),
                new ProcessIdentity(self.host(), self.pid(), self.start() + "0"), Instant.EPOCH, id);
    }

    private Optional<LockHolder> take(CyclicBarrier together) throws Exception {
        var self = LockHolder.self();
        together.await();
        try {
            LockFile.acquire(path, self);
            return Optional.of(self);
        } catch (LockFile.HeldException e) {
            return Optional.empty();
        }
    }

    private void race(ExecutorService takers) throws Exception {
        var together = new CyclicBarrier(TAKERS);
        List<Future<Optional<LockHolder>>> results = new ArrayList<>();
        for (int i = 0; i < TAKERS; i++) {
            results.add(takers.submit((Callable<Optional<LockHolder>>) () -> take(together)));
        }
        var winners = new ArrayList<LockHolder>();
        for (Future<Optional<LockHolder>> result : results) {
            result.get().ifPresent(winners::add);
        }
        assertEquals(1, winners.size());
        assertArrayEquals(winners.get(0).content(), Files.readAllBytes(path));
    }

    private void assertOnlyTheLock() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void oneOfManyWins() throws Exception {
        path = folder.resolve(".p.lock");
        try (var takers = Executors.newFixedThreadPool(TAKERS)) {
            for (int i = 0; i < ROUNDS; i++) {
                Files.write(path, dead("round " + i).content());
                race(takers);
                assertOnlyTheLock();
            }
        }
    }

    /** The one before died while it took over, and the one before that as well. */
    @Test
    void oneOfManyWinsAfterDeadTakers() throws Exception {
        path = folder.resolve(".p.lock");
        try (var takers = Executors.newFixedThreadPool(TAKERS)) {
            for (int i = 0; i < ROUNDS; i++) {
                Path of = path;
                for (String id : List.of("holder ", "taker ", "second taker ")) {
                    byte[] content = dead(id + i).content();
                    Files.write(of, content);
                    of = folder.resolve(of.getFileName() + "." + FileStamp.of(content).sha256().substring(0, 16));
                }
                race(takers);
                assertOnlyTheLock();
            }
        }
    }

    @Test
    void oneOfManyCreatesIt() throws Exception {
        path = folder.resolve(".p.lock");
        try (var takers = Executors.newFixedThreadPool(TAKERS)) {
            for (int i = 0; i < ROUNDS; i++) {
                race(takers);
                Files.delete(path);
            }
        }
    }
}
