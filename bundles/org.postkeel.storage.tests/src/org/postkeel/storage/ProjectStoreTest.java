package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ServerRole;

class ProjectStoreTest {

    @TempDir
    Path folder;

    private final ProjectStore store = new ProjectStore();

    private static Assessment sample() {
        var model = ModelFactory.eINSTANCE;
        var assessment = model.createAssessment();
        assessment.setId("a1");
        assessment.setCustomer("Nordwind & Söhne <GmbH>");
        assessment.setStartedOn(LocalDate.of(2026, 11, 25));
        var evidence = model.createEvidence();
        evidence.setId("e1");
        evidence.setFileName("ü.txt");
        assessment.getEvidence().add(evidence);
        var server = model.createServer();
        server.setId("s1");
        server.setName("NW-EX16A");
        server.getRoles().add(ServerRole.EDGE_TRANSPORT);
        var build = model.createBuildObservation();
        build.setId("b1");
        build.setBuild("15.1.2507.39");
        build.setMethod(BuildMethod.ADMIN_DISPLAY_VERSION);
        build.setObservedAt(Instant.parse("2026-11-23T08:15:33Z"));
        build.setEvidence(evidence);
        server.getBuilds().add(build);
        assessment.getServers().add(server);
        return assessment;
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        Path file = folder.resolve("Büro 1.postkeel");
        store.save(sample(), file);
        Assessment loaded = store.load(file);
        assertTrue(EcoreUtil.equals(sample(), loaded));
        assertEquals("ü.txt", loaded.getServers().get(0).getBuilds().get(0).getEvidence().getFileName());
        assertTrue(ProjectStore.isProject(file));
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        store.save(sample(), folder.resolve("1.postkeel"));
        store.save(store.load(folder.resolve("1.postkeel")), folder.resolve("2.postkeel"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("1.postkeel")), Files.readAllBytes(folder.resolve("2.postkeel")));
    }

    @Test
    void savingLeavesNothingBeside() throws IOException {
        store.save(sample(), folder.resolve("1.postkeel"));
        store.save(sample(), folder.resolve("1.postkeel"));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("1.postkeel"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        var thrown = assertThrows(ProjectFileException.class,
                () -> store.save(sample(), folder.resolve("missing/1.postkeel")));
        assertTrue(thrown.text().in(Locale.GERMAN).startsWith("1.postkeel wurde nicht gespeichert"), thrown.getMessage());
    }

    @Test
    void aNewerFormatIsRefusedAndUntouched() throws IOException {
        Path file = zip("new.postkeel", "manifest.json", "{\"format\":2}", "model.xmi", "<x/>");
        byte[] before = Files.readAllBytes(file);
        var thrown = assertThrows(ProjectFileException.class, () -> store.load(file));
        assertEquals("newerFormat", thrown.text().key());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void damageIsNamed() throws IOException {
        Path file = folder.resolve("half.postkeel");
        store.save(sample(), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThrows(IOException.class, () -> store.load(file));
        Path broken = zip("broken.postkeel", "manifest.json", "{\"format\":1}", "model.xmi", "<postkeel:Assessment");
        assertEquals("damaged", assertThrows(ProjectFileException.class, () -> store.load(broken)).text().key());
    }

    @Test
    void anEntityIsNotResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String hostile = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<postkeel:Assessment xmlns:postkeel=\"https://postkeel.org/model/1\" customer=\"&x;\"/>";
        Path file = zip("hostile.postkeel", "manifest.json", "{\"format\":1}", "model.xmi", hostile);
        assertEquals("damaged", assertThrows(ProjectFileException.class, () -> store.load(file)).text().key());
    }

    @Test
    void anEntryThatDoesNotBelongIsRefused() throws IOException {
        Path file = zip("climb.postkeel", "manifest.json", "{\"format\":1}", "../model.xmi", "<x/>");
        assertEquals("damaged", assertThrows(ProjectFileException.class, () -> store.load(file)).text().key());
    }

    @Test
    void otherFilesAreNoProjects() throws IOException {
        Path text = Files.writeString(folder.resolve("a.postkeel"), "hello");
        assertFalse(ProjectStore.isProject(text));
        assertFalse(ProjectStore.isProject(folder));
        assertEquals("notAProject", assertThrows(ProjectFileException.class, () -> store.load(text)).text().key());
    }

    private Path zip(String name, String... namesAndContents) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
