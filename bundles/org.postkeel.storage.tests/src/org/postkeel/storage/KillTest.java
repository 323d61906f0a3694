package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process at random moments while it saves over and over. The number of rounds is the system property
 * {@code postkeel.killRounds} (200 unless given), the seed {@code postkeel.killSeed}.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("postkeel.killRounds", 200);
    private static final long SEED = Long.getLong("postkeel.killSeed", 20261125L);
    private static final int AT_ONCE = 2;
    /** Lines a child prints at most before the moment is chosen: the first saves of a process are slow. */
    private static final int MOST_LINES = 4;
    private static final long FIRST_GUESS = TimeUnit.MILLISECONDS.toNanos(100);

    @TempDir
    Path folder;

    private final AtomicInteger round = new AtomicInteger();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger outside = new AtomicInteger();
    private final AtomicInteger saves = new AtomicInteger();

    @Test
    void whateverTheMomentAWholeStateIsThere() throws Exception {
        long start = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var results = new ArrayList<Future<Void>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int worker = i;
                results.add(workers.submit((Callable<Void>) () -> {
                    work(worker);
                    return null;
                }));
            }
            for (Future<Void> result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("seed " + SEED, e.getCause());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("KillTest: %d rounds, %d kills inside a save, %d outside, %d saves done, %.1f s%n",
                inside.get() + outside.get(), inside.get(), outside.get(), saves.get(), seconds);
        assertEquals(ROUNDS, inside.get() + outside.get());
        assertTrue(inside.get() >= Math.max(1, ROUNDS / 10), inside + " kills inside a save, seed " + SEED);
    }

    private void work(int worker) throws Exception {
        Path own = Files.createDirectory(folder.resolve("worker " + worker));
        var area = new DataArea(own.resolve("data"));
        Path target = Files.createDirectory(own.resolve("projects")).resolve("Büro.postkeel");
        SafeFile.replace(target, SelfCheckingState.of(0), new Backups(area));
        var random = new Random(SEED + worker);
        long last = 0;
        while (round.getAndIncrement() < ROUNDS) {
            last = kill(own, target, area, last, random);
        }
    }

    /** @return the number of the state the target has afterwards */
    private long kill(Path own, Path target, DataArea area, long before, Random random) throws Exception {
        List<String> lines = new ArrayList<>();
        try (var child = ChildJvm.start(own.resolve("errors.txt"), SavingChild.class, target, area.root(), before)) {
            // somewhere in the time that the save before took, so that a busy machine makes no difference
            long typical = FIRST_GUESS;
            long started = System.nanoTime();
            for (int more = random.nextInt(MOST_LINES); more >= 0; more--) {
                String line = child.line();
                assertNotNull(line, child.errors());
                lines.add(line);
                if (line.startsWith("done ")) {
                    typical = System.nanoTime() - started;
                } else {
                    started = System.nanoTime();
                }
            }
            assertFalse(child.ended((long) (random.nextDouble() * typical)), child.errors());
            child.kill();
            lines.addAll(child.rest());
            child.exit();
            assertEquals("", child.errors());
        }
        String end = lines.get(lines.size() - 1);
        boolean saving = end.startsWith("start ");
        (saving ? inside : outside).incrementAndGet();
        long reported = Long.parseLong(end.substring(end.indexOf(' ') + 1)) - (saving ? 1 : 0);
        saves.addAndGet((int) (reported - before));
        long found = SelfCheckingState.check(Files.readAllBytes(target));
        assertTrue(found == reported || saving && found == reported + 1, "found " + found + " after " + end);
        checkBackups(area, target, found);
        nextStart(area, target);
        return found + 1;
    }

    private static void checkBackups(DataArea area, Path target, long newest) throws IOException {
        List<Backups.Backup> backups = new Backups(area).of(target);
        // killed between keeping one and removing the oldest
        assertTrue(backups.size() <= Backups.GENERATIONS + 1, backups::toString);
        for (Backups.Backup backup : backups) {
            assertTrue(SelfCheckingState.check(Files.readAllBytes(backup.file())) <= newest);
        }
    }

    /** What a killed process left is gone after the next save, and that save has a backup of what was there. */
    private static void nextStart(DataArea area, Path target) throws IOException {
        byte[] before = Files.readAllBytes(target);
        var backups = new Backups(area);
        byte[] next = SelfCheckingState.of(SelfCheckingState.check(before) + 1);
        assertEquals(List.of(), SafeFile.replace(target, next, backups));
        try (var files = Files.list(target.getParent())) {
            assertEquals(List.of(target), files.toList());
        }
        List<Backups.Backup> kept = backups.of(target);
        assertTrue(kept.size() <= Backups.GENERATIONS, kept::toString);
        assertArrayEquals(before, Files.readAllBytes(kept.get(0).file()));
        try (var files = Files.list(kept.get(0).file().getParent())) {
            assertEquals(kept.stream().map(Backups.Backup::file).sorted().toList(), files.sorted().toList());
        }
    }
}
