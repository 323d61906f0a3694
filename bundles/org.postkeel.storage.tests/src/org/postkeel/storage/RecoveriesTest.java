package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

class RecoveriesTest {

    private static final ProcessIdentity SELF = ProcessIdentity.own();
    private static final ProcessIdentity DEAD = new ProcessIdentity(SELF.host(), SELF.pid(), SELF.start() + "0");
    private static final ProcessIdentity ELSEWHERE = new ProcessIdentity("NOTEBOOK-7", 4711, "x");

    @TempDir
    Path root;

    private DataArea area;

    @BeforeEach
    void setUp() {
        area = new DataArea(root);
    }

    private Path left(String name, ProcessIdentity process, String project, Duration age) throws IOException {
        Path folder = Files.createDirectories(root.resolve("recovery").resolve(name));
        var json = new ObjectMapper().createObjectNode().put("project", project).put("title", "title of " + name)
                .put("host", process.host()).put("pid", process.pid()).put("start", process.start());
        Files.writeString(folder.resolve("info.json"), json.toString());
        Path state = Files.writeString(folder.resolve("state.postkeel"), "state of " + name);
        Files.setLastModifiedTime(state, FileTime.from(Instant.now().minus(age)));
        return folder;
    }

    private List<String> titles() {
        return Recoveries.left(area).stream().map(Recovery::title).toList();
    }

    @Test
    void whatADeadProcessLeftIsOffered() throws IOException {
        Path folder = left("a", DEAD, root.resolve("p.postkeel").toString(), Duration.ZERO);
        Instant edit = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Files.setLastModifiedTime(folder.resolve("state.postkeel"), FileTime.from(edit));
        var recovery = Recoveries.left(area).get(0);
        assertEquals(new Recovery(folder, Optional.of(root.resolve("p.postkeel")), "title of a", edit, 10), recovery);
        assertEquals("state of a", Files.readString(recovery.file()));
        recovery.discard();
        assertTrue(Files.notExists(folder));
        assertEquals(List.of(), titles());
        recovery.discard();
    }

    @Test
    void theLastEditedComesFirst() throws IOException {
        left("old", DEAD, null, Duration.ofDays(3));
        left("new", DEAD, null, Duration.ofMinutes(1));
        left("middle", DEAD, null, Duration.ofHours(1));
        assertEquals(List.of("title of new", "title of middle", "title of old"), titles());
        assertEquals(Optional.empty(), Recoveries.left(area).get(0).project());
    }

    @Test
    void whatALivingProcessWritesIsNotOffered() throws IOException {
        left("a", SELF, null, Duration.ofDays(3));
        assertEquals(List.of(), titles());
    }

    @Test
    void anotherMachineIsWaitedForADay() throws IOException {
        left("fresh", ELSEWHERE, null, Duration.ofHours(23));
        left("old", ELSEWHERE, null, Duration.ofHours(25));
        assertEquals(List.of("title of old"), titles());
    }

    @Test
    void aCopyWithoutADescriptionIsOffered() throws IOException {
        Files.writeString(left("a", DEAD, null, Duration.ZERO).resolve("info.json"), "{\"pid\"");
        Files.delete(left("b", DEAD, null, Duration.ZERO).resolve("info.json"));
        assertEquals(List.of("", ""), titles());
    }

    @Test
    void whatADeadProcessHadOnlyBegunGoes() throws IOException {
        Path dead = left("a", DEAD, null, Duration.ZERO);
        Path alive = left("b", SELF, null, Duration.ZERO);
        Path elsewhere = left("c", ELSEWHERE, null, Duration.ZERO);
        for (Path folder : List.of(dead, alive, elsewhere)) {
            Files.move(folder.resolve("state.postkeel"), folder.resolve(".state.postkeel.1-2.tmp"));
        }
        assertEquals(List.of(), titles());
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(alive) && Files.exists(elsewhere));
    }

    @Test
    void withoutAnythingNothingIsOfferedOrCreated() throws IOException {
        assertEquals(List.of(), titles());
        try (var files = Files.list(root)) {
            assertEquals(List.of(), files.toList());
        }
    }
}
