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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.Assessment;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.text.Message;
import org.postkeel.storage.ProjectFileException.Kind;

class ProjectSessionTest {

    private static final byte[] EXSETUP = "15.02.1748.039\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Path file;
    private DataArea area;
    private final List<IOException> failures = new ArrayList<>();

    @BeforeEach
    void createProject() throws IOException {
        area = new DataArea(folder.resolve("area"));
        file = folder.resolve("Nordwind Größe.postkeel");
        Files.write(file, container("Nordwind"));
    }

    private static byte[] container(String customer) {
        Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
        assessment.setCustomer(customer);
        return ProjectFormat.write(new ProjectContent(assessment, Attachments.NONE));
    }

    private ProjectSession open() throws IOException {
        return ProjectSession.open(file, area, failures::add);
    }

    private static void rename(ProjectSession session, String customer) {
        session.editing().change(Message.of(ProjectSession.class, "keep", customer),
                assessment -> assessment.setCustomer(customer));
    }

    private static String customer(Path project) throws IOException {
        return ProjectFormat.read(project).assessment().getCustomer();
    }

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        try (ProjectSession session = open()) {
            assertFalse(session.editing().isDirty());
            rename(session, "Südwind");
            assertTrue(session.editing().isDirty());
            assertEquals("Nordwind", customer(file));
            assertEquals(List.of(), session.save(file));
            assertFalse(session.editing().isDirty());
            assertEquals("Südwind", customer(file));
            rename(session, "Ostwind");
            session.save(file);
            assertEquals(2, session.backups().size());
            assertEquals("Südwind", customer(session.backups().get(0).file()));
            assertEquals("Nordwind", customer(session.backups().get(1).file()));
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void twoCannotEditButLook() throws IOException {
        try (ProjectSession session = open()) {
            assertThrows(LockedException.class, this::open);
            try (ProjectSession looking = ProjectSession.openReadOnly(file, area)) {
                assertTrue(looking.readOnly().isPresent());
                assertThrows(LockedException.class, () -> looking.save(file));
                Path other = folder.resolve("other.postkeel");
                looking.save(other);
                assertEquals(Optional.empty(), looking.readOnly());
                assertEquals(Optional.of(other), looking.file());
            }
        }
        open().close();
    }

    @Test
    void whatFailsToOpenLeavesNoLock() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, "no zip".getBytes(StandardCharsets.UTF_8));
        assertEquals(Kind.NOT_A_PROJECT, assertThrows(ProjectFileException.class, this::open).kind());
        Files.write(file, whole);
        open().close();
    }

    @Test
    void aFileSomebodyElseChangedIsNotOverwritten() throws IOException {
        try (ProjectSession session = open()) {
            rename(session, "mine");
            byte[] theirs = container("theirs");
            Files.write(file, theirs);
            var failure = assertThrows(ProjectFileException.class, () -> session.save(file));
            assertEquals(Kind.CHANGED, failure.kind());
            assertTrue(failure.text().in(Locale.GERMAN).contains("von jemand anderem geändert"));
            assertArrayEquals(theirs, Files.readAllBytes(file));
            assertTrue(session.editing().isDirty());

            ProjectSession.Pending pending = session.prepare();
            session.write(pending, file, true);
            session.written(pending);
            assertEquals("mine", customer(file));
            assertEquals("theirs", customer(session.backups().get(0).file()));
            rename(session, "mine again");
            session.save(file);
        }
    }

    @Test
    void aReadOnlyViewDoesNotOverwriteWhatWasWrittenSince() throws IOException {
        try (ProjectSession looking = ProjectSession.openReadOnly(file, area)) {
            Files.write(file, container("theirs"));
            assertEquals(Kind.CHANGED, assertThrows(ProjectFileException.class, () -> looking.save(file)).kind());
            assertEquals("theirs", customer(file));
        }
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws IOException {
        try (ProjectSession session = open()) {
            rename(session, "mine");
            Files.delete(file);
            session.save(file);
            assertEquals("mine", customer(file));
        }
    }

    @Test
    void savingElsewhereMovesTheLock() throws IOException {
        Path other = folder.resolve("other.postkeel");
        try (ProjectSession session = open()) {
            rename(session, "moved");
            session.save(other);
            assertEquals("Nordwind", customer(file));
            open().close();
            assertThrows(LockedException.class, () -> ProjectSession.open(other, area, failures::add));
        }
        ProjectSession.open(other, area, failures::add).close();
    }

    @Test
    void whatCannotBeWrittenLeavesEverythingAsItWas() throws IOException {
        try (ProjectSession session = open()) {
            rename(session, "mine");
            Path nowhere = folder.resolve("missing/x.postkeel");
            var failure = assertThrows(ProjectFileException.class, () -> session.save(nowhere));
            assertEquals(Kind.NOT_WRITTEN, failure.kind());
            assertEquals(Optional.of(file), session.file());
            session.save(file);
            assertEquals("mine", customer(file));
        }
    }

    @Test
    void whatWasNeverSavedIsDirtyAndHasNoFile() throws IOException {
        var content = new ProjectContent(ModelFactory.eINSTANCE.createAssessment(), Attachments.NONE);
        try (ProjectSession session = ProjectSession.begin("new", content, area, failures::add)) {
            assertTrue(session.editing().isDirty());
            assertEquals(Optional.empty(), session.file());
            session.save(folder.resolve("new.postkeel"));
            assertFalse(session.editing().isDirty());
        }
    }

    @Test
    void whatACrashLeftIsDirtyAndStaysUntilItIsSaved() throws IOException {
        Path left = Files.createDirectories(area.root().resolve("recovery/x"));
        Recovery recovery = new Recovery(left, Optional.of(file), "Nordwind", Instant.now(), 1);
        Files.write(recovery.file(), container("recovered"));
        try (ProjectSession session = ProjectSession.recover(recovery, area, failures::add)) {
            assertEquals("recovered", session.editing().assessment().getCustomer());
            assertTrue(session.editing().isDirty());
            assertEquals(Optional.of(file), session.file());
            assertTrue(Files.exists(recovery.file()));
            assertEquals("Nordwind", customer(file));
            session.save(file);
            assertEquals("recovered", customer(file));
            assertFalse(Files.exists(left));
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void smallEvidenceIsKeptOnRequest() throws IOException {
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setId("e1");
        evidence.setFileName("exsetup.txt");
        evidence.setSha256(FileStamp.of(EXSETUP).sha256());
        try (ProjectSession session = open()) {
            session.editing().change(Message.of(ProjectSession.class, "keep", "x"),
                    assessment -> assessment.getEvidence().add(evidence));
            assertEquals(Optional.empty(), session.kept(evidence));
            var wrong = assertThrows(ProjectFileException.class, () -> session.keep(evidence, new byte[] { 1 }));
            assertTrue(wrong.text().in(Locale.ENGLISH).startsWith("exsetup.txt is not the file that was read"));
            session.keep(evidence, EXSETUP);
            assertEquals("Keep exsetup.txt in the Project",
                    session.editing().undoName().orElseThrow().in(Locale.ENGLISH));
            session.save(file);
        }
        try (ProjectSession session = open()) {
            Evidence read = session.editing().assessment().getEvidence().get(0);
            assertArrayEquals(EXSETUP, session.kept(read).orElseThrow());
            session.editing().change(Message.of(ProjectSession.class, "keep", "x"), assessment -> read.setKept(false));
            session.save(file);
        }
        try (ProjectSession session = open()) {
            assertEquals(Optional.empty(), session.kept(session.editing().assessment().getEvidence().get(0)));
        }
    }
}
