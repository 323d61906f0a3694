package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.evidence.Outcome.Status;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.UnreadPart;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/** Every file that was given is accounted for, once, and the project remembers what was not read. */
class OutcomeTest {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");
    private static final String LIST = "Name : NW-EX13\r\nAdminDisplayVersion : Version 15.0 (Build 1497.2)\r\n";

    @TempDir
    Path folder;

    private final Assessment assessment = ModelFactory.eINSTANCE.createAssessment();

    /** Reads texts that begin with a word. */
    private record Words(String id, BiConsumer<EvidenceSource, ImportSession> reader) implements EvidenceImporter {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public boolean recognises(EvidenceSource source) {
            return source.text().startsWith(id);
        }

        @Override
        public void read(List<EvidenceSource> sources, ImportSession session) {
            session.forEach(sources, source -> reader.accept(source, session));
        }
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private ImportResult read(Path... inputs) {
        return new EvidenceCollector(Estate.IMPORTERS).collect(List.of(inputs), assessment, Progress.NONE);
    }

    private ImportResult read(EvidenceImporter importer, Path... inputs) {
        return new EvidenceCollector(List.of(importer)).collect(List.of(inputs), assessment, Progress.NONE);
    }

    private static String shown(ImportResult result) {
        return result.outcomes().stream().map(outcome -> Path.of(outcome.relative()).getFileName() + " "
                + outcome.status() + (outcome.kinds().isEmpty() ? "" : " " + outcome.kinds())
                + (outcome.reason() == null ? "" : " " + outcome.reason().key())).collect(Collectors.joining("\n"));
    }

    private static String shown(Assessment assessment) {
        return assessment.getUnread().stream().map(part -> part.getFile() + ":" + part.getLine() + " "
                + part.getEnglish()).collect(Collectors.joining("\n"));
    }

    @Test
    void whatBecameOfEachFile() throws IOException {
        file("in/.hidden", "x");
        file("in/1-list.txt", LIST);
        file("in/2-odd.txt", "Hallo");
        file("in/3-empty.txt", "");
        file("in/4-agents.log", "#Software: Microsoft Exchange Server\r\n#Log-type: Agent Log\r\n");
        file("in/5.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0, 0});
        byte[] gz = EvidenceSourceTest.gzip(LIST.repeat(300).getBytes(StandardCharsets.UTF_8));
        file("in/6.gz", Arrays.copyOf(gz, gz.length - 12));
        file("in/7.zip", Zips.of("a.txt", LIST + "Edition : Standard\r\n", "b.txt", "Hallo"));
        ImportResult result = read(folder.resolve("in"), folder.resolve("missing.txt"));
        assertEquals("""
                .hidden NOT_USED litter
                1-list.txt READ [exchangeserver]
                2-odd.txt NOT_RECOGNISED guess.nothing
                3-empty.txt UNREADABLE empty
                4-agents.log NOT_USED guess.otherLog
                5.7z UNREADABLE guess.archive
                6.gz UNREADABLE packedDamaged
                a.txt READ [exchangeserver]
                b.txt NOT_RECOGNISED guess.nothing
                missing.txt UNREADABLE missing""", shown(result));
        assertEquals(List.of("3-empty.txt", "5.7z", "6.gz", "missing.txt"),
                result.problems().stream().filter(problem -> !problem.harmless())
                        .map(problem -> Path.of(problem.file()).getFileName().toString()).toList(),
                "only what cannot be read makes the import incomplete");
        assertEquals(2, result.read().size());
    }

    @Test
    void everyFileOfTheSampleIsAccountedForOnce() throws IOException {
        ImportResult result = read(SAMPLE);
        List<String> files = result.outcomes().stream().map(Outcome::file).toList();
        assertEquals(files.size(), new TreeSet<>(files).size());
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            assertEquals(all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toCollection(
                    TreeSet::new)), new TreeSet<>(files));
        }
        for (Outcome outcome : result.outcomes()) {
            if (outcome.status() == Status.READ) {
                assertFalse(outcome.kinds().isEmpty(), outcome.file());
                assertNull(outcome.reason());
            } else {
                assertNotNull(outcome.reason(), outcome.file());
            }
            assertTrue(outcome.status() != Status.UNREADABLE, outcome + "");
        }
        assertEquals(List.of(), result.assessment().getUnread().stream().map(UnreadPart::getFile)
                .filter(file -> !file.startsWith("nordwind/")).toList());
    }

    @Test
    void importersSayWhatTheyDoNotUse() throws IOException {
        Path file = file("a.txt", "red");
        var reason = Message.of(EvidenceCollector.class, "litter");
        assertEquals("a.txt NOT_USED litter",
                shown(read(new Words("red", (source, session) -> session.notUsed(source, reason)), file)));
        assertEquals("a.txt NOT_USED litter",
                shown(read(new Words("red", (source, session) -> session.note(source, 0, reason)), file)));
        assertEquals("a.txt UNREADABLE litter",
                shown(read(new Words("red", (source, session) -> session.problem(source, 0, reason)), file)));
        assertEquals("a.txt READ [red]", shown(read(new Words("red", (source, session) -> {
            session.evidence(source, "red");
            session.note(source, 0, reason);
            session.problem(source, 0, reason);
        }), file)));
        assertEquals("a.txt READ [red]", shown(read(new Words("red", (source, session) -> { }), file)));
    }

    @Test
    void aFileThatFailsCostsNoOther() throws IOException {
        file("in/1.txt", "red fault");
        file("in/2.txt", "red overflow");
        file("in/3.txt", "red io");
        file("in/4.txt", "red later");
        file("in/5.txt", "red good");
        var importer = new Words("red", (source, session) -> {
            switch (source.text().substring(4)) {
                case "fault" -> throw new IllegalStateException("broken");
                case "overflow" -> throw new StackOverflowError();
                case "io" -> throw new UncheckedIOException(new IOException("gone"));
                case "later" -> session.atEnd(() -> {
                    throw new IllegalStateException("broken");
                });
                default -> session.evidence(source, "red");
            }
        });
        assertEquals("""
                1.txt UNREADABLE readFailed
                2.txt UNREADABLE readFailed
                3.txt UNREADABLE unreadable
                4.txt UNREADABLE readFailed
                5.txt READ [red]""", shown(read(importer, folder.resolve("in"))));
    }

    // what the project remembers

    @Test
    void theProjectRemembersWhatWasNotReadInBothLanguages() throws IOException {
        file("in/odd.txt", "Hallo");
        Path missing = folder.resolve("in/missing.txt");
        read(folder.resolve("in"), missing);
        assertEquals("""
                in/missing.txt:0 There is no such file or folder.
                in/odd.txt:0 Nothing known was found in this file; it was not read.""",
                shown(assessment).lines().sorted().collect(Collectors.joining("\n")));
        UnreadPart part = assessment.getUnread().stream().filter(odd -> odd.getFile().endsWith("odd.txt")).findFirst()
                .orElseThrow();
        assertEquals("In dieser Datei wurde nichts Bekanntes gefunden; sie wurde nicht gelesen.", part.getGerman());
        assertTrue(part.getId().startsWith(EvidenceSource.of(folder.resolve("in/odd.txt")).sha256().substring(0, 32)),
                part.getId());
    }

    @Test
    void theSameContentGivesTheSamePartsWhereverItLies() throws IOException {
        read(file("one/odd.txt", "Hallo"));
        String before = shown(assessment);
        String id = assessment.getUnread().get(0).getId();
        read(file("two/other.zip", Zips.of("x/odd.txt", "Hallo")));
        assertEquals(before, shown(assessment));
        assertEquals(id, assessment.getUnread().get(0).getId());
    }

    @Test
    void whatIsReadAgainSuccessfullyIsForgotten() throws IOException {
        Path odd = file("in/list.txt", "Hallo");
        Path missing = folder.resolve("in/missing.txt");
        Path other = file("in/other.txt", "Guten Tag");
        read(odd, missing, other);
        assertEquals(3, assessment.getUnread().size());
        file("in/list.txt", LIST);
        file("in/missing.txt", LIST + "Edition : Standard\n");
        read(odd, missing);
        assertEquals("in/other.txt:0 Nothing known was found in this file; it was not read.", shown(assessment));
        read(new Words("Guten", (source, session) -> session.evidence(source, "Guten")), other);
        assertEquals("", shown(assessment));
    }

    @Test
    void whatWasReadInPartsStaysWhenAnotherFileHasItsName() throws IOException {
        Path one = file("one/logs/a.txt", "red 1");
        Path two = file("two/logs/a.txt", "red 2");
        var reason = Message.of(EvidenceCollector.class, "litter");
        var importer = new Words("red", (source, session) -> {
            session.evidence(source, "red");
            session.problem(source, 7, reason);
        });
        read(importer, one);
        read(importer, two);
        assertEquals("logs/a.txt:7 Left behind by the operating system; not read.\n".repeat(2).strip(),
                shown(assessment));
        assertEquals(2, assessment.getUnread().stream().map(UnreadPart::getId).distinct().count());
    }

    @Test
    void aCancelledImportRemembersNothing() throws IOException {
        Path odd = file("odd.txt", "Hallo");
        var cancelled = new Progress() {
            private boolean begun;

            @Override
            public void begin(String name, long total) {
                begun = true;
            }

            @Override
            public boolean isCancelled() {
                return begun;
            }
        };
        new EvidenceCollector(Estate.IMPORTERS).collect(List.of(odd), assessment, cancelled);
        assertEquals("", shown(assessment));
    }

    @Test
    void aFolderOfPicturesDoesNotFillTheProject() throws IOException {
        for (int i = 0; i < UnreadParts.MAX_PARTS + 10; i++) {
            file("in/" + i + ".txt", "Hallo " + i);
        }
        ImportResult result = read(folder.resolve("in"));
        assertEquals(UnreadParts.MAX_PARTS, assessment.getUnread().size());
        assertEquals(UnreadParts.MAX_PARTS + 10, result.outcomes().size());
    }
}
