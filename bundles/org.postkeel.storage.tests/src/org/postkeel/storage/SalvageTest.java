package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.text.Message;
import org.postkeel.storage.ProjectFileException.Kind;
import org.postkeel.storage.Salvage.Salvaged;

class SalvageTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final byte[] COPY = "Server;Build\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("damaged.postkeel"), content);
    }

    /** Two hundred servers, one system with a path to each, one kept file. */
    private static ProjectContent sample() throws IOException {
        var model = ModelFactory.eINSTANCE;
        Assessment assessment = model.createAssessment();
        assessment.setCustomer("Südwind");
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            var server = model.createServer();
            server.setId("s" + i);
            server.setName("SW-EX" + i);
            server.setNotes(Long.toString(random.nextLong(), 36));
            assessment.getServers().add(server);
        }
        var evidence = model.createEvidence();
        evidence.setId("e1");
        evidence.setSha256(Attachments.sha256(COPY));
        evidence.setKept(true);
        assessment.getEvidence().add(evidence);
        var system = model.createSendingSystem();
        system.setId("y1");
        assessment.getSystems().add(system);
        assessment.getServers().forEach(server -> {
            var path = model.createMailflowPath();
            path.setStart(system);
            path.getHops().add(server);
            assessment.getPaths().add(path);
        });
        return new ProjectContent(assessment, Attachments.NONE.with(COPY));
    }

    private static List<String> keys(Salvaged salvaged) {
        return salvaged.lost().stream().map(Message::key).toList();
    }

    private static String english(Salvaged salvaged, int index) {
        return salvaged.lost().get(index).in(Locale.ENGLISH);
    }

    private static int indexOf(byte[] container, String text, int from) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = from; i <= container.length - wanted.length; i++) {
            if (Arrays.equals(wanted, Arrays.copyOfRange(container, i, i + wanted.length))) {
                return i;
            }
        }
        throw new AssertionError("no " + text);
    }

    /** @return a container with this model, changed */
    private Salvaged salvageModel(UnaryOperator<String> change) throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        Path file = file(Zips.of("manifest.json", Zips.MANIFEST, "model.xmi",
                change.apply(Zips.entry(whole, "model.xmi")), "evidence/" + Attachments.sha256(COPY), COPY));
        assertEquals(Kind.DAMAGED, assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file)).kind());
        return Salvage.read(file);
    }

    // ---- the container ------------------------------------------------------------------------------------------

    @Test
    void aWholeFileLosesNothing() throws IOException {
        Path file = file(ProjectFormat.write(sample()));
        Salvaged salvaged = Salvage.read(file);
        assertTrue(EcoreUtil.equals(sample().assessment(), salvaged.content().assessment()));
        assertArrayEquals(ProjectFormat.write(sample()), ProjectFormat.write(salvaged.content()));
        assertEquals(List.of("salvage.read"), keys(salvaged));
        assertEquals("Read: 200 servers, no connectors, one system, 200 paths, no actions, no traffic series,"
                + " one piece of evidence, one copy of an evidence file.", english(salvaged, 0));
        assertEquals("Gelesen: 200 Server, keine Konnektoren, ein System, 200 Wege, keine Maßnahmen,"
                + " keine Verkehrsreihen, ein Beleg, eine Kopie einer Belegdatei.",
                salvaged.lost().getFirst().in(Locale.GERMAN));
    }

    @Test
    void aFormatThatIsOlderIsSalvagedAsSuch() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples/format-1.postkeel"));
        Salvaged salvaged = Salvage.read(file(Arrays.copyOf(whole, whole.length - 30)));
        assertEquals(List.of("salvage.read"), keys(salvaged));
        assertEquals("YES", salvaged.content().assessment().getServers().getFirst().getEsuLicence().name());
    }

    @Test
    void aFileThatIsCutOffInTheModel() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        Path file = file(Arrays.copyOf(whole, whole.length / 2));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.DAMAGED, thrown.kind());
        assertTrue(thrown.getMessage().matches("damaged.postkeel is damaged: model.xmi, line \\d+, column \\d+: .*"),
                thrown.getMessage());
        Salvaged salvaged = Salvage.read(file);
        Assessment assessment = salvaged.content().assessment();
        assertEquals("Südwind", assessment.getCustomer());
        int servers = assessment.getServers().size();
        assertTrue(servers > 50 && servers < 200, servers + " servers");
        for (int i = 0; i < servers; i++) {
            assertEquals("SW-EX" + i, assessment.getServers().get(i).getName());
        }
        assertEquals(List.of("salvage.cut", "salvage.read"), keys(salvaged));
        assertTrue(english(salvaged, 0).matches("The file ends in line \\d+; what came after it is lost \\(.*\\)\\."),
                english(salvaged, 0));
        assertTrue(english(salvaged, 1).startsWith("Read: " + servers + " servers, no connectors"),
                english(salvaged, 1));
    }

    @Test
    void aFileThatIsCutOffBeforeTheCopies() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        Path file = file(Arrays.copyOf(whole, indexOf(whole, "evidence/", 0) - 30));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.DAMAGED, thrown.kind());
        assertTrue(thrown.getMessage().contains("its end is missing"), thrown.getMessage());
        Salvaged salvaged = Salvage.read(file);
        assertEquals(200, salvaged.content().assessment().getServers().size());
        assertEquals(List.of("salvage.kept", "salvage.read"), keys(salvaged));
        assertEquals("One copy of an evidence file is missing.", english(salvaged, 0));
    }

    @Test
    void aBrokenTableOfContents() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        Arrays.fill(whole, indexOf(whole, "PK\001\002", 0), whole.length, (byte) 0);
        Path file = file(whole);
        assertEquals(Kind.DAMAGED, assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file)).kind());
        Salvaged salvaged = Salvage.read(file);
        assertTrue(EcoreUtil.equals(sample().assessment(), salvaged.content().assessment()));
        assertEquals(List.of("salvage.read"), keys(salvaged));
    }

    @Test
    void aWrongChecksum() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        int descriptor = indexOf(whole, "PK\007\010", indexOf(whole, "model.xmi", 0));
        whole[descriptor + 4] ^= 1;
        Path file = file(whole);
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertTrue(thrown.getMessage().contains("the part model.xmi cannot be read"), thrown.getMessage());
        Salvaged salvaged = Salvage.read(file);
        assertTrue(EcoreUtil.equals(sample().assessment(), salvaged.content().assessment()));
        assertEquals(List.of("salvage.checksum", "salvage.read"), keys(salvaged));
    }

    @Test
    void aManifestThatIsGone() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        Path file = file(Arrays.copyOfRange(whole, indexOf(whole, "model.xmi", 0) - 30, whole.length));
        assertEquals(Kind.NOT_A_PROJECT,
                assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file)).kind());
        Salvaged salvaged = Salvage.read(file);
        assertTrue(EcoreUtil.equals(sample().assessment(), salvaged.content().assessment()));
        assertEquals(List.of("salvage.manifest", "salvage.read"), keys(salvaged));
        assertEquals("The manifest is missing or unreadable; format 2 was assumed.", english(salvaged, 0));
    }

    @Test
    void aManifestThatTellsNothing() throws IOException {
        for (String manifest : List.of("", "[]", "{", "{\"format\":\"2\"}", "{\"format\":0}", "{\"format\":2.5}")) {
            Path file = file(Zips.of("manifest.json", manifest, "model.xmi", Zips.assessment("customer=\"A\"", "")));
            var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
            assertEquals(Kind.DAMAGED, thrown.kind());
            assertTrue(thrown.getMessage().contains("the part manifest.json names no format"), thrown.getMessage());
            assertEquals("A", Salvage.read(file).content().assessment().getCustomer());
        }
    }

    @Test
    void headersThatAreDamaged() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        int name = indexOf(whole, "model.xmi", 0);
        whole[name] = '?';
        whole[indexOf(whole, "evidence/", 0)] = '?';
        Salvaged salvaged = Salvage.read(file(whole));
        assertTrue(EcoreUtil.equals(sample().assessment(), salvaged.content().assessment()));
        assertEquals(List.of("salvage.entry", "salvage.kept", "salvage.read"), keys(salvaged));
        whole[name - 30] = '?';
        Path file = file(whole);
        var thrown = assertThrows(ProjectFileException.class, () -> Salvage.read(file));
        assertEquals(Kind.DAMAGED, thrown.kind());
        assertEquals("salvage.nothing", thrown.text().key());
    }

    @Test
    void aCopyOfEvidenceThatIsAltered() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        whole[indexOf(whole, "evidence/", 0) + 80] ^= 4;
        Path file = file(whole);
        assertEquals(Kind.DAMAGED, assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file)).kind());
        Salvaged salvaged = Salvage.read(file);
        assertTrue(EcoreUtil.equals(sample().assessment(), salvaged.content().assessment()));
        assertEquals(List.of("salvage.evidence", "salvage.kept", "salvage.read"), keys(salvaged));
        assertTrue(salvaged.content().attachments().keys().isEmpty());
    }

    @Test
    void aCopyWithAnotherContentThanItsName() throws IOException {
        String name = "evidence/" + Attachments.sha256(COPY);
        Path file = file(Zips.of("manifest.json", Zips.MANIFEST, "model.xmi", Zips.assessment("", ""), name, "other"));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertTrue(thrown.getMessage().contains("the part " + name + " has another content"), thrown.getMessage());
        assertEquals(List.of("salvage.evidence", "salvage.read"), keys(Salvage.read(file)));
    }

    @Test
    void aZipWithinTheFileIsNoPartOfIt() throws IOException {
        // a copy that cannot be compressed shows its own headers
        byte[] inner = Zips.model(Zips.assessment("customer=\"Somebody else\"", ""));
        Path file = file(ProjectFormat.write(kept(inner)));
        Salvaged salvaged = Salvage.read(file);
        assertEquals("Südwind", salvaged.content().assessment().getCustomer());
        assertEquals(List.of("salvage.read"), keys(salvaged));
        assertArrayEquals(inner, salvaged.content().attachments().content(Attachments.sha256(inner)).orElseThrow());
    }

    private static ProjectContent kept(byte[] copy) throws IOException {
        Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
        assessment.setCustomer("Südwind");
        var evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setSha256(Attachments.sha256(copy));
        evidence.setKept(true);
        assessment.getEvidence().add(evidence);
        return new ProjectContent(assessment, Attachments.NONE.with(copy));
    }

    @Test
    void nothingCanBeRead() throws IOException {
        for (byte[] content : List.of(new byte[0], "hello".getBytes(StandardCharsets.UTF_8), new byte[100_000],
                Zips.of("manifest.json", Zips.MANIFEST), Zips.model(""), Zips.model("<postkeel:Assess"),
                Zips.model("<x/>"), Zips.of("a.docx", "x"))) {
            Path file = file(content);
            var thrown = assertThrows(ProjectFileException.class, () -> Salvage.read(file));
            assertEquals(Kind.DAMAGED, thrown.kind());
            assertEquals("salvage.nothing", thrown.text().key());
            assertTrue(thrown.getMessage().startsWith("Nothing can be read of damaged.postkeel: "),
                    thrown.getMessage());
        }
    }

    // ---- the model ----------------------------------------------------------------------------------------------

    @Test
    void malformedXmlInTheMiddle() throws IOException {
        Salvaged salvaged = salvageModel(xml -> xml.replace("<servers id=\"s120\"", "<servers id=<\"s120\""));
        Assessment assessment = salvaged.content().assessment();
        assertEquals(120, assessment.getServers().size());
        assertEquals("SW-EX119", assessment.getServers().getLast().getName());
        assertEquals(List.of("salvage.cut", "salvage.read"), keys(salvaged));
        int line = (int) salvaged.lost().getFirst().args().getFirst();
        assertEquals(123, line, english(salvaged, 0));
    }

    @Test
    void damageIsSaidWithLineAndColumn() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        Path file = file(Zips.of("manifest.json", Zips.MANIFEST, "model.xmi",
                Zips.entry(whole, "model.xmi").replace("<servers id=\"s120\"", "<servers id=<\"s120\"")));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertTrue(thrown.getMessage().startsWith("damaged.postkeel is damaged: model.xmi, line 123, column 15: "),
                thrown.getMessage());
        assertTrue(thrown.text().in(Locale.GERMAN).startsWith(
                "damaged.postkeel ist beschädigt: model.xmi, Zeile 123, Spalte 15: "), thrown.text().in(Locale.GERMAN));
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] model = Zips.assessment("customer=\"A\"", "<servers name=\"B\"/>\n<servers name=\"\u00e4\"/>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = file(Zips.of("manifest.json", Zips.MANIFEST, "model.xmi", model));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertTrue(thrown.getMessage().contains("model.xmi, line "), thrown.getMessage());
        Salvaged salvaged = Salvage.read(file);
        assertEquals("A", salvaged.content().assessment().getCustomer());
        assertEquals(List.of("salvage.cut", "salvage.read"), keys(salvaged));
    }

    @Test
    void referencesOfWhatIsLostAreDroppedAndTheOthersSet() throws IOException {
        Salvaged salvaged = salvageModel(xml -> xml.replaceAll("<servers id=\"s1\\d\" [^>]*>", ""));
        Assessment assessment = salvaged.content().assessment();
        assertEquals(190, assessment.getServers().size());
        assertEquals(200, assessment.getPaths().size());
        assertEquals(List.of(), assessment.getPaths().get(10).getHops());
        assertEquals(List.of(assessment.getServers().getLast()), assessment.getPaths().getLast().getHops());
        assertEquals(assessment.getSystems().getFirst(), assessment.getPaths().get(10).getStart());
        assertEquals(List.of("salvage.REFERENCE", "salvage.read"), keys(salvaged));
        assertTrue(english(salvaged, 0).matches("10 references pointed to nothing and were dropped;"
                + " the first: line \\d+: hops refers to “s10”, which is not there\\."), english(salvaged, 0));
    }

    @Test
    void whatTheModelDoesNotKnowIsLeftOut() throws IOException {
        Salvaged salvaged = salvageModel(xml -> xml.replace("<servers id=\"s7\" name=\"SW-EX7\"",
                "<servers id=\"s7\" colour=\"red\" listed=\"maybe\" name=\"SW-EX7\"")
                .replace("<systems id", "<printers><tray/></printers>\n<systems id"));
        Assessment assessment = salvaged.content().assessment();
        assertEquals("SW-EX7", assessment.getServers().get(7).getName());
        assertFalse(assessment.getServers().get(7).isListed());
        assertEquals(1, assessment.getSystems().size());
        assertEquals(List.of("salvage.UNKNOWN", "salvage.VALUE", "salvage.read"), keys(salvaged));
        assertTrue(english(salvaged, 0).startsWith("3 parts of the model were unknown and were left out; the first: "),
                english(salvaged, 0));
        assertTrue(english(salvaged, 1).contains("“maybe” is no value of listed"), english(salvaged, 1));
    }

    // ---- any damage ---------------------------------------------------------------------------------------------

    @Test
    void anyDamageGivesTheRightContentOrAMessage() throws IOException {
        byte[] whole = ProjectFormat.write(sample());
        Assessment right = sample().assessment();
        var random = new Random(20261125);
        int salvaged = 0;
        int unharmed = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = damage(whole, random, i % 3);
            Path file = file(damaged);
            String what = "damage " + i;
            unharmed += assertTimeoutPreemptively(LONG, () -> isReadOrRefused(file, right), what) ? 1 : 0;
            salvaged += assertTimeoutPreemptively(LONG, () -> isSalvagedOrRefused(file), what) ? 1 : 0;
            assertArrayEquals(damaged, Files.readAllBytes(file));
        }
        assertTrue(salvaged > 200, salvaged + " of 300 salvaged");
        assertTrue(unharmed < 150, unharmed + " of 300 unharmed");
    }

    private static byte[] damage(byte[] whole, Random random, int kind) {
        int place = random.nextInt(whole.length);
        if (kind == 0) {
            return Arrays.copyOf(whole, place);
        }
        byte[] damaged = whole.clone();
        if (kind == 1) {
            damaged[place] ^= (byte) (1 << random.nextInt(8));
        } else {
            // a block of a disk that was not written
            Arrays.fill(damaged, place, Math.min(whole.length, place + 64), (byte) random.nextInt(256));
        }
        return damaged;
    }

    private static boolean isReadOrRefused(Path file, Assessment right) throws IOException {
        try {
            ProjectContent content = ProjectFormat.read(file);
            assertTrue(EcoreUtil.equals(right, content.assessment()));
            assertEquals(1, content.attachments().keys().size());
            return true;
        } catch (ProjectFileException e) {
            assertFalse(e.text().in(Locale.GERMAN).isBlank());
            return false;
        }
    }

    private static boolean isSalvagedOrRefused(Path file) throws IOException {
        try {
            Salvaged salvaged = Salvage.read(file);
            salvaged.lost().forEach(message -> assertFalse(message.in(Locale.GERMAN).isBlank()));
            // what was salvaged can be saved and opened
            Path again = Files.write(file.resolveSibling("again.postkeel"), ProjectFormat.write(salvaged.content()));
            assertTrue(EcoreUtil.equals(salvaged.content().assessment(), ProjectFormat.read(again).assessment()));
            return true;
        } catch (ProjectFileException e) {
            assertFalse(e.text().in(Locale.GERMAN).isBlank());
            return false;
        }
    }
}
