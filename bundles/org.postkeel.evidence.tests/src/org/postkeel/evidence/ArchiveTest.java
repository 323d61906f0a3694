package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/** A zip file stands for what is in it, as a folder does, and does no harm. */
class ArchiveTest {

    private static final String LIST = "Name : NW-EX13\r\nAdminDisplayVersion : Version 15.0 (Build 1497.2)\r\n";

    @TempDir
    Path folder;

    /** What a walk visits. */
    private static final class Visits implements SourceWalk.Visitor {

        private final List<EvidenceSource> sources = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private final List<String> passedOver = new ArrayList<>();

        @Override
        public void source(EvidenceSource source) {
            sources.add(source);
        }

        @Override
        public void unreadable(String file, String relative, Message reason) {
            unreadable.add(relative + " " + reason.key());
        }

        @Override
        public void passedOver(String file, String relative, Message reason) {
            passedOver.add(relative);
        }

        private List<String> texts() {
            return sources.stream().map(source -> source.fileName() + ":" + source.text()).toList();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** The sources are read before the walk is closed. */
    private Visits visits(Path... inputs) throws IOException {
        var visits = new Visits();
        try (var walk = new SourceWalk(visits, Progress.NONE)) {
            walk.walk(List.of(inputs));
            visits.sources.forEach(EvidenceSource::text);
        }
        return visits;
    }

    @Test
    void aZipStandsForItsFilesSortedByName() throws IOException {
        Path zip = file("in/Belege ü.any", Zips.of("b/two.txt", "2", "a.txt", "1", "b/C/three.txt", "3", "b/", ""));
        Visits visits = visits(folder.resolve("in"));
        assertEquals(List.of("a.txt:1", "three.txt:3", "two.txt:2"), visits.texts());
        EvidenceSource three = visits.sources.get(1);
        assertEquals(zip + "!/b/C/three.txt", three.label());
        assertEquals("in/Belege ü.any!/b/C/three.txt", three.relativeName());
        assertNull(three.path());
        assertEquals(1, three.size());
        assertEquals(1, three.bytesOnDisk());
        assertEquals(List.of(), visits.unreadable);
    }

    @Test
    void aZipInAZipIsOpenedAndAThirdOneIsNamed() throws IOException {
        byte[] third = Zips.of("deep.txt", "deep");
        var inner = new LinkedHashMap<String, byte[]>();
        inner.put("x.txt", "x".getBytes(StandardCharsets.UTF_8));
        inner.put("third.zip", third);
        Path zip = file("outer.zip", Zips.of("in/inner.zip", Zips.of(StandardCharsets.UTF_8, inner)));
        Visits visits = visits(zip);
        assertEquals(List.of("x.txt:x"), visits.texts());
        assertEquals(zip + "!/in/inner.zip!/x.txt", visits.sources.get(0).label());
        String top = folder.getFileName() + "/outer.zip!/in/inner.zip!/third.zip";
        assertEquals(List.of(top + " zip.nested"), visits.unreadable);
    }

    @Test
    void whatIsPackedWithGzipInAZipStandsForWhatIsInside() throws IOException {
        byte[] log = LIST.getBytes(StandardCharsets.UTF_16LE);
        Visits visits = visits(file("a.zip", Zips.of("list.gz", EvidenceSourceTest.gzip(log))));
        EvidenceSource source = visits.sources.get(0);
        assertEquals(LIST, source.text());
        assertEquals(EvidenceSource.of(file("plain.txt", log)).sha256(), source.sha256());
        Visits gz = visits(file("a.zip.gz", EvidenceSourceTest.gzip(Zips.of("x.txt", "x"))));
        assertEquals(List.of("x.txt:x"), gz.texts());
    }

    @Test
    void documentsProgramsAndProjectsAreNoArchives() throws IOException {
        Path xlsx = file("a.xlsx", Zips.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"));
        Path ods = file("b.ods", Zips.of("mimetype", "x", "META-INF/manifest.xml", "<x/>"));
        Path jar = file("c.jar", Zips.of("META-INF/MANIFEST.MF", "x", "A.class", "x"));
        Path project = file("d.postkeel", Zips.of("manifest.json", "{}", "model.xmi", "<x/>"));
        Path zip = file("e.zip", Zips.of("server.xlsx", Files.readAllBytes(xlsx)));
        Visits visits = visits(xlsx, ods, jar, project, zip);
        assertEquals(List.of("a.xlsx", "b.ods", "c.jar", "d.postkeel", "server.xlsx"),
                visits.sources.stream().map(EvidenceSource::fileName).toList());
        assertArrayEquals(Files.readAllBytes(xlsx), visits.sources.get(4).open().readAllBytes());
        assertEquals(List.of("guess.office", "guess.office", "guess.program", "guess.project", "guess.office"),
                visits.sources.stream().map(source -> KindGuess.of(source).message().key()).toList());
    }

    @Test
    void whatCannotBeOpenedSaysWhatToDo() throws IOException {
        byte[] zip = Zips.of("a.txt", "hello ".repeat(100));
        byte[] encrypted = Zips.withHead(zip, 6, zip[6] | 1);
        byte[] deflate64 = Zips.withHead(zip, 8, 9);
        byte[] cut = new byte[zip.length - 10];
        System.arraycopy(zip, 0, cut, 0, cut.length);
        Visits visits = visits(file("x/1.zip", encrypted), file("x/2.zip", deflate64), file("x/3.zip", cut),
                file("x/4.zip", Zips.of()));
        assertEquals(List.of("x/1.zip zip.encrypted", "x/2.zip zip.method", "x/3.zip zip.damaged",
                "x/4.zip zip.empty"), visits.unreadable);
        assertEquals(List.of(), visits.sources);
    }

    @Test
    void bytesThatAreNotThoseThatWerePackedAreNotReadInSilence() throws IOException {
        byte[] zip = Zips.of("a.txt", LIST);
        int sum = Zips.directory(zip) + 16;
        zip[sum] ^= 1;
        ImportResult result = Estate.read(file("damaged.zip", zip));
        assertEquals(List.of("0 packedDamaged"), keys(result));
        assertEquals(List.of(Outcome.Status.UNREADABLE),
                result.outcomes().stream().map(Outcome::status).toList());
        assertTrue(result.assessment().getServers().isEmpty());
    }

    private static List<String> keys(ImportResult result) {
        return result.problems().stream().map(problem -> problem.line() + " " + problem.message().key()).toList();
    }

    @Test
    void namesOfOldWindowsArchivesAreReadInItsCodePage() throws IOException {
        byte[] zip = Zips.of(Charset.forName("IBM850"), Map.of("Größe.txt", new byte[] {'1'}));
        assertEquals(List.of("Größe.txt:1"), visits(file("a.zip", zip)).texts());
    }

    @Test
    void namesThatLeadOutOfTheFolderAreOnlyNames() throws IOException {
        Path zip = file("in/a.zip", Zips.of("../../out.txt", "1", "/etc/x.txt", "2", "..\\..\\win.txt", "3",
                "new\nline.txt", "4"));
        Visits visits = visits(zip);
        assertEquals(List.of("out.txt", "win.txt", "x.txt", "new?line.txt"),
                visits.sources.stream().map(EvidenceSource::fileName).toList());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(zip), files.filter(Files::isRegularFile).toList(), "nothing was written");
        }
    }

    @Test
    void litterIsPassedOver() throws IOException {
        Visits visits = visits(file("in/a.zip", Zips.of("__MACOSX/x.txt", "1", "b/.DS_Store", "1", "Thumbs.db", "1",
                "a.txt", "1")));
        assertEquals(List.of("a.txt:1"), visits.texts());
        assertEquals(List.of("in/a.zip!/__MACOSX/x.txt", "in/a.zip!/b/.DS_Store", "in/a.zip!/Thumbs.db"),
                visits.passedOver);
    }

    @Test
    void moreFilesThanAnyoneCollectsAreNotAllRead() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= ZipArchive.MAX_ENTRIES; i++) {
            entries.put("%05d.txt".formatted(i), new byte[0]);
        }
        Path zip = file("in/many.zip", Zips.of(StandardCharsets.UTF_8, entries));
        var visits = new Visits();
        try (var walk = new SourceWalk(visits, Progress.NONE)) {
            walk.walk(List.of(zip));
        }
        assertEquals(ZipArchive.MAX_ENTRIES, visits.sources.size());
        assertEquals(List.of("in/many.zip zip.tooMany"), visits.unreadable);
    }

    @Test
    void bytesWithoutEndAreNotUnpacked() throws IOException {
        byte[] zeros = ("Name : A\n" + " ".repeat((int) Inflation.HARMLESS + (1 << 20))).getBytes(
                StandardCharsets.US_ASCII);
        ImportResult zip = Estate.read(file("bomb.zip", Zips.of("a.txt", zeros)));
        assertEquals(List.of("0 inflation.ratio"), keys(zip));
        ImportResult gz = Estate.read(file("bomb.gz", EvidenceSourceTest.gzip(zeros)));
        assertEquals(List.of("0 inflation.ratio"), keys(gz));
        ImportResult both = Estate.read(file("both.zip", Zips.of("bomb.gz", EvidenceSourceTest.gzip(zeros))));
        assertEquals(List.of("0 inflation.ratio"), keys(both));
    }

    @Test
    void allPartsTogetherMayNotUnpackToMoreThanIsAllowed() throws IOException {
        Inflation whole = Inflation.of(Inflation.MAX_TOTAL);
        Inflation first = whole.part(Inflation.MAX_TOTAL);
        Inflation second = whole.part(Inflation.MAX_TOTAL);
        long half = Inflation.MAX_TOTAL / 2;
        assertEquals(half, pass(first, half));
        assertEquals(half, pass(first, half), "the same bytes again count once");
        assertEquals(half, pass(second, half));
        var exceeded = assertThrows(Inflation.ExceededException.class, () -> pass(second, half + 1));
        assertEquals("inflation.total", exceeded.reason().key());
    }

    /** Reads so many zeros through the guard. */
    private static long pass(Inflation guard, long bytes) throws IOException {
        var zeros = new InputStream() {
            private long left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = (int) Math.min(length, left);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        try (var in = guard.guard(zeros)) {
            byte[] buffer = new byte[1 << 20];
            long sum = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum += read;
            }
            return sum;
        }
    }

    @Test
    void sourcesCanBeReadWhenTheArchiveIsClosedAndNothingStaysBehind() throws IOException {
        Path zip = file("a.zip", Zips.of("in.zip", Zips.of("x.txt", "x")));
        List<Path> before = temporary();
        Visits outer = visits(file("b.zip", Zips.of("y.txt", "y")));
        assertEquals("y", new String(outer.sources.get(0).open().readAllBytes(), StandardCharsets.UTF_8));
        visits(zip);
        assertEquals(before, temporary());
        Files.delete(folder.resolve("b.zip"));
        assertThrows(IOException.class, () -> outer.sources.get(0).open());
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("postkeel-")).sorted().toList();
        }
    }

    @Test
    void evidenceInAZipIsReadAsEvidenceInAFolder() throws IOException {
        Path zip = file("a.zip", Zips.of("get-exchangeserver.txt", LIST, "odd.txt", "Hallo"));
        Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
        ImportResult result = new EvidenceCollector(Estate.IMPORTERS).collect(List.of(zip), assessment, Progress.NONE);
        assertEquals(List.of(zip + "!/get-exchangeserver.txt"), result.read());
        assertEquals("NW-EX13", assessment.getServers().get(0).getName());
        assertEquals("get-exchangeserver.txt", assessment.getEvidence().get(0).getFileName());
        assertEquals(List.of(zip + "!/odd.txt guess.nothing"), result.problems().stream()
                .map(problem -> problem.file() + " " + problem.message().key()).toList());
    }
}
