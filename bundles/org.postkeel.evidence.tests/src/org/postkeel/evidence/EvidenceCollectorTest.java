package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;

class EvidenceCollectorTest {

    @TempDir
    Path folder;

    private final Assessment assessment = ModelFactory.eINSTANCE.createAssessment();

    /** Reads files that contain a word. */
    private record Words(String id, int order, Predicate<EvidenceSource> recognises,
            BiConsumer<List<EvidenceSource>, ImportSession> reader) implements EvidenceImporter {

        static Words of(String word, int order, List<String> read) {
            return new Words(word, order, source -> source.text().contains(word),
                    (sources, session) -> sources.forEach(source -> read.add(word + ":" + source.fileName())));
        }

        @Override
        public boolean recognises(EvidenceSource source) {
            return recognises.test(source);
        }

        @Override
        public void read(List<EvidenceSource> sources, ImportSession session) {
            reader.accept(sources, session);
        }
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportResult collect(EvidenceImporter importer, Path... inputs) {
        return new EvidenceCollector(List.of(importer)).collect(List.of(inputs), assessment, Progress.NONE);
    }

    private static List<String> keys(ImportResult result) {
        return result.problems().stream().map(problem -> Path.of(problem.file()).getFileName() + " " + problem.message()
                .key()).toList();
    }

    @Test
    void foldersStandForTheirFilesAndImportersReadInTheirOrder() throws IOException {
        file("b/two.txt", "red blue");
        file("a.txt", "blue");
        file("b/C/one.txt", "red");
        file(".hidden", "red");
        file("b/desktop.ini", "red");
        var read = new ArrayList<String>();
        var collector = new EvidenceCollector();
        collector.addImporter(Words.of("red", 20, read));
        collector.addImporter(Words.of("blue", 10, read));
        ImportResult result = collector.collect(List.of(folder, folder.resolve("a.txt")), assessment, Progress.NONE);
        assertEquals(List.of("blue:a.txt", "blue:two.txt", "red:one.txt", "red:two.txt"), read);
        assertEquals(List.of(), result.problems());
        assertEquals(List.of("a.txt", "one.txt", "two.txt"),
                result.read().stream().map(name -> Path.of(name).getFileName().toString()).toList());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        var read = new ArrayList<String>();
        ImportResult result = collect(Words.of("red", 1, read), folder.resolve("missing.txt"), file("empty.txt", ""),
                file("odd.txt", "Hallo"), file("good.txt", "red"));
        assertEquals(List.of("red:good.txt"), read);
        assertEquals(List.of("missing.txt missing", "empty.txt empty", "odd.txt guess.nothing"), keys(result));
    }

    @Test
    void aFolderWithoutPermissionDoesNotStopTheOthers() throws IOException {
        Path closed = folder.resolve("closed");
        file("closed/a.txt", "red");
        Path denied = file("denied.txt", "red");
        file("good.txt", "red");
        assumeTrue(closed.toFile().setReadable(false) && denied.toFile().setReadable(false)
                && !Files.isReadable(denied),
                "this account may read everything");
        try {
            var read = new ArrayList<String>();
            ImportResult result = collect(Words.of("red", 1, read), folder);
            assertEquals(List.of("red:good.txt"), read);
            assertEquals(List.of("closed denied", "denied.txt denied"), keys(result));
        } finally {
            assertTrue(closed.toFile().setReadable(true));
        }
    }

    @Test
    void linksThatLeadNowhereOrInCirclesAreNamed() throws IOException {
        file("good.txt", "red");
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        var read = new ArrayList<String>();
        ImportResult result = collect(Words.of("red", 1, read), folder);
        assertEquals(List.of("red:good.txt"), read);
        assertEquals(List.of("circle loop", "nowhere missing"), keys(result).stream().sorted().toList());
    }

    @Test
    void pipesAreNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        ImportResult result = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> collect(Words.of("red", 1, new ArrayList<>()), folder));
        assertEquals(List.of("pipe notRegular"), keys(result));
    }

    @Test
    void aFileThatFailsWhileItIsReadIsNamed() throws IOException {
        Path failing = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(failing), "only Linux has a file that cannot be read from its beginning");
        var read = new ArrayList<String>();
        ImportResult result = collect(Words.of("red", 1, read), failing, file("good.txt", "red"));
        assertEquals(List.of("red:good.txt"), read);
        assertEquals(List.of("mem unreadable"), keys(result));
    }

    @Test
    void aFaultOfAnImporterCostsItsFilesOnly() throws IOException {
        file("a.txt", "red");
        file("b.txt", "blue");
        var read = new ArrayList<String>();
        var collector = new EvidenceCollector(List.of(Words.of("blue", 5, read),
                new Words("faulty", 1, source -> source.text().contains("red"), (sources, session) -> {
                    throw new IllegalStateException("broken");
                }), new Words("blind", 2, source -> {
                    throw new IllegalArgumentException("cannot see");
                }, (sources, session) -> read.add("never"))));
        ImportResult result = collector.collect(List.of(folder), assessment, Progress.NONE);
        assertEquals(List.of("a.txt recogniseFailed", "b.txt recogniseFailed", "a.txt readFailed"), keys(result));
        assertFalse(read.contains("never"));
        assertEquals(List.of(), result.read());
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsAProblem() throws IOException {
        Path file = file("a.txt", "red");
        var vanishing = new Words("x", 1, source -> true, (sources, session) -> {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            session.evidence(sources.get(0), "x");
        });
        ImportResult result = collect(vanishing, folder);
        assertEquals(List.of("a.txt missing"), keys(result));
        assertEquals(List.of(), result.read());
    }

    @Test
    void whatIsPutOffRunsAfterAllImporters() throws IOException {
        file("a.txt", "red");
        var order = new ArrayList<String>();
        var first = new Words("first", 1, source -> true, (sources, session) -> {
            session.atEnd(() -> {
                order.add("end");
                session.atEnd(() -> order.add("end of the end"));
            });
            order.add("first");
        });
        var second = new Words("second", 2, source -> true, (sources, session) -> order.add("second"));
        new EvidenceCollector(List.of(second, first)).collect(List.of(folder), assessment, Progress.NONE);
        assertEquals(List.of("first", "second", "end", "end of the end"), order);
    }

    @Test
    void cancellingStopsBetweenFilesAndImporters() throws IOException {
        file("a.txt", "red");
        file("b.txt", "red");
        var seen = new ArrayList<String>();
        var progress = new Progress() {
            @Override
            public void begin(String name, long total) {
                seen.add(name + " " + total);
            }

            @Override
            public boolean isCancelled() {
                return !seen.isEmpty();
            }
        };
        var read = new ArrayList<String>();
        new EvidenceCollector(List.of(Words.of("red", 1, read))).collect(List.of(folder), assessment, progress);
        assertEquals(List.of("a.txt 3"), seen);
        assertEquals(List.of(), read);
    }

    @Test
    void progressCountsTheBytesOfWhatWasParsed() throws IOException {
        file("a.txt", "Name : A\n");
        file("b.log", "#Software: Microsoft Exchange Server\n");
        var bytes = new long[1];
        var progress = new Progress() {
            @Override
            public void worked(long units) {
                bytes[0] += units;
            }
        };
        new EvidenceCollector(List.of(new Words("records", 1, source -> !source.records().isEmpty(),
                (sources, session) -> {
        }))).collect(List.of(folder), assessment, progress);
        assertEquals(9, bytes[0]);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            protocollogs/NW-EX16A/Hub/SEND2026110908-1.LOG, guess.protocolLog
            messagetracking/get-messagetrackinglog_SEND_KW45_de.cp1252.csv, guess.trackingExport
            """)
    void whatNobodyReadsIsSaidToBeWhatItIs(String file, String key) {
        ImportResult result = Estate.read(file);
        assertEquals(List.of(key), result.problems().stream().map(problem -> problem.message().key()).toList());
        assertEquals(List.of(), result.read());
        assertTrue(result.assessment().getEvidence().isEmpty());
    }

    @Test
    void archivesPicturesAndDocumentsAreNamed() throws IOException {
        record Sample(String name, int[] bytes, String key) {
        }
        var samples = List.of(new Sample("a.zip", new int[] {'P', 'K', 3, 4, 0, 0}, "zip.damaged"),
                new Sample("b.7z", new int[] {'7', 'z', 0xbc, 0xaf, 0, 0}, "guess.archive"),
                new Sample("c.pdf", new int[] {'%', 'P', 'D', 'F', '-', '1'}, "guess.pdf"),
                new Sample("d.png", new int[] {0x89, 'P', 'N', 'G', 13, 10, 0, 0}, "guess.picture"),
                new Sample("e.xls", new int[] {0xd0, 0xcf, 0x11, 0xe0, 0, 0}, "guess.office"),
                new Sample("f.bin", new int[] {1, 2, 3, 0, 0, 0, 7}, "guess.binary"));
        for (Sample sample : samples) {
            byte[] bytes = new byte[sample.bytes().length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) sample.bytes()[i];
            }
            Files.write(folder.resolve(sample.name()), bytes);
        }
        Files.write(folder.resolve("g.xlsx"), Zips.of("[Content_Types].xml", "<Types/>"));
        ImportResult result = Estate.read(folder);
        var expected = new ArrayList<>(samples.stream().map(sample -> sample.name() + " " + sample.key()).toList());
        expected.add("g.xlsx guess.office");
        assertEquals(expected, keys(result));
    }

    @Test
    void pastedTextsAreReadLikeFiles() {
        ImportResult result = new EvidenceCollector(Estate.IMPORTERS).collectSources(
                List.of(EvidenceSource.ofText("Zwischenablage",
                "Name : NW-EX13\nAdminDisplayVersion : Version 15.0 (Build 1497.2)\n")),
                assessment, Progress.NONE);
        assertEquals(List.of("Zwischenablage"), result.read());
        assertEquals("NW-EX13", assessment.getServers().get(0).getName());
    }
}
