package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.storage.Attachments;
import org.postkeel.storage.Backups;
import org.postkeel.storage.DataArea;
import org.postkeel.storage.ProjectContent;
import org.postkeel.storage.ProjectFormat;
import org.postkeel.storage.ProjectLock;
import org.postkeel.storage.RecoveryJournal;
import org.postkeel.testkit.Condition;
import org.postkeel.ui.recovery.RecoveryOffer;

/** A project file meets other people, broken disks and crashes. */
class ProjectSafetyTest extends Journey {

    @TempDir
    private Path folder;

    private static byte[] project(String... servers) {
        Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
        assessment.setId("project");
        assessment.setCustomer("Nordwind");
        for (String name : servers) {
            Server server = ModelFactory.eINSTANCE.createServer();
            server.setId("server-" + name);
            server.setName(name);
            assessment.getServers().add(server);
        }
        return ProjectFormat.write(new ProjectContent(assessment, Attachments.NONE));
    }

    private Path open(byte[] content, int servers) throws IOException {
        Path file = Files.write(folder.resolve("a.postkeel"), content);
        answer(file);
        bot().menu("File", "Open Project…").click();
        if (servers > 0) {
            servers(servers);
        }
        return file;
    }

    private void importExSetup() {
        answer(Nordwind.FOLDER.resolve("exsetup/local_NW-EX19A.utf16le.txt"));
        bot().menu("File", "Import Evidence Files into the Project…").click();
        bot().shell("import");
        bot().button("import.0").click();
        bot().waitUntil(Condition.that("the preview is closed", () -> !bot().isShellOpen("import")));
    }

    private static Assessment read(Path file) throws IOException {
        return ProjectFormat.read(file).assessment();
    }

    @Test
    void anImportIsOneStepThatIsSeenBeforehand() throws IOException {
        Path file = open(project("NW-EX13"), 1);
        answer(Nordwind.FOLDER.resolve("exsetup/local_NW-EX19A.utf16le.txt"));
        bot().menu("File", "Import Evidence Files into the Project…").click();
        bot().shell("import");
        assertTrue(bot().table("import.changes").rows().toString().contains("New: Server NW-EX19A"),
                bot().table("import.changes").rows().toString());
        bot().button("import.1").click();
        bot().waitUntil(Condition.that("the preview is closed", () -> !bot().isShellOpen("import")));
        assertFalse(bot().editor().isDirty());
        servers(1);

        importExSetup();
        servers(2);
        assertTrue(bot().editor().isDirty());
        bot().menu("File", "Save").click();
        bot().waitUntil(Condition.that("it is saved", () -> !bot().editor().isDirty()));
        assertEquals(2, read(file).getServers().size());

        answer(Nordwind.FOLDER.resolve("exsetup/local_NW-EX19A.utf16le.txt"));
        bot().menu("File", "Import Evidence Files into the Project…").click();
        bot().shell("import");
        assertEquals("No changes", bot().label("import.heading"));
        bot().button("import.0").click();
        bot().waitUntil(Condition.that("the preview is closed", () -> !bot().isShellOpen("import")));
        assertFalse(bot().editor().isDirty());
    }

    @Test
    void outputFromTheClipboardIsReadIntoTheProject() throws IOException {
        open(project("NW-EX13"), 1);
        Clipboard clipboard = bot().ui().sync(() -> new Clipboard(Display.getCurrent()));
        bot().ui().syncExec(() -> {
            // whoever copied still holds what was copied
            clipboard.setContents(new Object[] { "[PS] C:\\>Get-ExchangeServer | fl Name,AdminDisplayVersion\r\n\r\n"
                    + "Name                : NW-EX99\r\nAdminDisplayVersion : Version 15.2 (Build 1748.10)\r\n" },
                    new Transfer[] { TextTransfer.getInstance() });
        });
        bot().menu("Edit", "Paste Evidence").click();
        bot().shell("import");
        assertTrue(bot().table("import.changes").rows().toString().contains("New: Server NW-EX99"),
                bot().table("import.changes").rows().toString());
        bot().button("import.0").click();
        // a machine that the list of servers does not name is none
        bot().waitUntil("the list is read", () -> bot().table("servers").rows().toString(), rows -> rows.contains("NW-EX99"));
        assertTrue(bot().menu("Edit").entries().get(0).startsWith("Undo Import of Clipboard of "),
                bot().menu("Edit").entries().get(0));
        bot().ui().syncExec(clipboard::dispose);
    }

    @Test
    void droppedEvidenceIsReadIntoTheProjectInFront() throws IOException {
        open(project("NW-EX13"), 1);
        String file = Nordwind.FOLDER.resolve("exsetup/local_NW-EX19A.utf16le.txt").toString();
        bot().ui().gesture(() -> DropFiles.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), file));
        bot().shell("drop");
        bot().button("drop.0").click();
        bot().shell("import");
        bot().button("import.0").click();
        servers(2);
        assertEquals(1, bot().editorCount());
    }

    @Test
    void aFileChangedBySomebodyElseIsSavedElsewhere() throws IOException {
        Path file = open(project("NW-EX13"), 1);
        importExSetup();
        servers(2);
        byte[] theirs = project("THEIRS");
        Files.write(file, theirs);
        bot().menu("File", "Save").click();
        bot().shell("saveConflict");
        bot().button("saveConflict.3").click();
        bot().waitUntil(Condition.that("the question is closed", () -> !bot().isShellOpen("saveConflict")));
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertTrue(bot().editor().isDirty());

        Path other = folder.resolve("b.postkeel");
        answer(other);
        bot().menu("File", "Save").click();
        bot().shell("saveConflict");
        bot().button("saveConflict.0").click();
        bot().waitUntil(Condition.that("it is saved", () -> !bot().editor().isDirty()));
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertEquals(2, read(other).getServers().size());
        assertEquals("b", bot().editor().title());
    }

    @Test
    void aFileChangedBySomebodyElseIsOverwrittenKnowingly() throws IOException {
        Path file = open(project("NW-EX13"), 1);
        importExSetup();
        servers(2);
        byte[] theirs = project("THEIRS");
        Files.write(file, theirs);
        bot().menu("File", "Save").click();
        bot().shell("saveConflict");
        bot().button("saveConflict.1").click();
        bot().waitUntil(Condition.that("it is saved", () -> !bot().editor().isDirty()));
        assertEquals(2, read(file).getServers().size());
        assertArrayEquals(theirs, Files.readAllBytes(new Backups(DataArea.ofUser()).of(file).get(0).file()));
    }

    @Test
    void closingAChangedProjectAsksWhetherToSaveTheChanges() throws IOException {
        Path file = open(project("NW-EX13"), 1);
        importExSetup();
        servers(2);
        bot().menu("File", "Close").click();
        assertEquals("a has changes that are not saved. Save them?", bot().shell("saveOnClose").text());
        bot().button("saveOnClose.0").click();
        bot().waitUntil(Condition.equal("editors", bot()::editorCount, 0));
        assertEquals(2, read(file).getServers().size());
        try (ProjectLock lock = ProjectLock.acquire(file)) {
            assertTrue(lock.isHeld(), "the editor left its lock");
        }
    }

    @Test
    void aFileChangedBySomebodyElseIsReadAnew() throws IOException {
        Path file = open(project("NW-EX13"), 1);
        importExSetup();
        servers(2);
        Files.write(file, project("THEIRS", "THEIRS2", "THEIRS3"));
        bot().menu("File", "Save").click();
        bot().shell("saveConflict");
        bot().button("saveConflict.2").click();
        servers(3);
        assertFalse(bot().editor().isDirty());
    }

    @Test
    void whatSomebodyElseEditsIsOpenedReadOnly() throws IOException {
        Path file = folder.resolve("a.postkeel");
        Files.write(file, project("NW-EX13"));
        try (ProjectLock lock = ProjectLock.acquire(file)) {
            open(project("NW-EX13"), 0);
            bot().waitUntil(Condition.that("it says so", () -> bot().label("waiting.message").contains("is already open")));
            bot().button("waiting.readOnly").click();
            servers(1);
            assertEquals("a [read-only]", bot().editor().title());
            assertEquals("a.postkeel was opened read-only. It can be saved under another name.",
                    bot().label("header.readOnly"));
            assertFalse(bot().menu("File", "Import Evidence Files into the Project…").isEnabled());
            assertTrue(lock.isHeld());
        }
        Path copy = folder.resolve("copy.postkeel");
        answer(copy);
        bot().menu("File", "Save As Project…").click();
        bot().waitUntil(Condition.that("it is saved", () -> Files.exists(copy)));
        bot().waitUntil(Condition.equal("title", () -> bot().editor().title(), "copy"));
        assertTrue(bot().menu("File", "Import Evidence Files into the Project…").isEnabled());
    }

    @Test
    void ofADamagedFileTheRestIsOpenedAsACopy() throws IOException {
        byte[] whole = project("NW-EX13", "NW-EX16A", "NW-EX19A");
        byte[] cut = Arrays.copyOf(whole, whole.length - 40);
        Path file = open(cut, 0);
        bot().waitUntil(Condition.that("it says so", () -> bot().label("waiting.message").contains("is damaged")));
        bot().button("waiting.salvage").click();
        bot().waitUntil(Condition.that("it is open", () -> bot().editor().isDirty()));
        assertEquals("a [copy, not saved]", bot().editor().title());
        servers(3);
        assertArrayEquals(cut, Files.readAllBytes(file));
        Path copy = folder.resolve("copy.postkeel");
        answer(copy);
        bot().menu("File", "Save").click();
        bot().waitUntil(Condition.that("it is saved", () -> !bot().editor().isDirty()));
        assertEquals(3, read(copy).getServers().size());
    }

    @Test
    void ofADamagedFileTheNewestBackupIsOpenedAsACopy() throws IOException {
        Path file = Files.write(folder.resolve("a.postkeel"), project("NW-EX13", "NW-EX16A"));
        new Backups(DataArea.ofUser()).keep(file);
        byte[] whole = project("NW-EX13");
        open(Arrays.copyOf(whole, 60), 0);
        bot().waitUntil(Condition.that("it says so", () -> bot().label("waiting.message").contains("is damaged")));
        bot().button("waiting.backup").click();
        servers(2);
        assertTrue(bot().editor().isDirty());
        assertEquals("a [copy, not saved]", bot().editor().title());
    }

    @Test
    void whatACrashLeftIsOfferedAndRestored() throws IOException {
        Path file = Files.write(folder.resolve("a.postkeel"), project("NW-EX13"));
        leaveBehind(file, project("NW-EX13", "NEW"));
        offer();
        assertEquals("[[New: Server NEW]]", bot().table("recovery.changes").rows().toString());
        bot().button("recovery.0").click();
        servers(2);
        assertTrue(bot().editor().isDirty());
        assertEquals("a", bot().editor().title());
        bot().menu("File", "Save").click();
        bot().waitUntil(Condition.that("it is saved", () -> !bot().editor().isDirty()));
        assertEquals(2, read(file).getServers().size());
        try (var left = Files.list(DataArea.ofUser().folder("recovery"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whatACrashLeftCanBeDiscarded() throws IOException {
        Path file = Files.write(folder.resolve("a.postkeel"), project("NW-EX13"));
        Path left = leaveBehind(file, project("NEW"));
        offer();
        bot().button("recovery.1").click();
        bot().waitUntil(Condition.that("the offer is closed", () -> !bot().isShellOpen("recovery")));
        assertTrue(Files.exists(left));
        offer();
        bot().button("recovery.2").click();
        bot().waitUntil(Condition.that("it is gone", () -> !Files.exists(left)));
        assertEquals(1, read(file).getServers().size());
    }

    @Test
    void aSmallEvidenceFileIsKeptInTheProjectAndGivenBack() throws IOException {
        open(project("NW-EX13"), 1);
        importExSetup();
        servers(2);
        Path original = Nordwind.FOLDER.resolve("exsetup/local_NW-EX19A.utf16le.txt");
        var tree = bot().tree("model.tree");
        tree.select("Nordwind", "Evidence (1)", "local_NW-EX19A.utf16le.txt");
        answer(original);
        tree.contextMenu("Keep File in the Project…").click();
        bot().menu("File", "Save").click();
        bot().waitUntil(Condition.that("it is saved", () -> !bot().editor().isDirty()));
        Path copy = folder.resolve("copy.txt");
        answer(copy);
        tree.contextMenu("Save Kept File As…").click();
        bot().waitUntil(Condition.that("it is written", () -> Files.exists(copy)));
        assertArrayEquals(Files.readAllBytes(original), Files.readAllBytes(copy));
    }

    private void offer() {
        bot().ui().gesture(() -> RecoveryOffer.schedule(PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
        bot().shell("recovery");
    }

    /** Lays down what a process that died would have left: what a living one writes, under the number of a dead one. */
    private static Path leaveBehind(Path project, byte[] state) throws IOException {
        Path area = DataArea.ofUser().folder("recovery");
        Path left = area.resolve(UUID.randomUUID().toString());
        try (var journal = RecoveryJournal.begin(DataArea.ofUser(), Optional.of(project), "Nordwind", () -> state,
                failure -> ErrorReporter.report(Texts.message("error.unexpected"), failure))) {
            journal.changed();
            Path living = bot().waitUntil("the copy is written", () -> written(area), Optional::isPresent).orElseThrow();
            Files.createDirectories(left);
            Files.writeString(left.resolve("info.json"), Files.readString(living.resolve("info.json"))
                    .replace("\"pid\":" + ProcessHandle.current().pid(), "\"pid\":" + deadProcess()));
            Files.copy(living.resolve("state.postkeel"), left.resolve("state.postkeel"));
        }
        return left;
    }

    private static Optional<Path> written(Path area) {
        try (var folders = Files.list(area)) {
            return folders.filter(folder -> Files.exists(folder.resolve("state.postkeel"))).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long deadProcess() throws IOException {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version").start();
        process.onExit().join();
        return process.pid();
    }
}
