package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.testkit.Condition;
import org.postkeel.ui.editor.AssessmentEditor;

/** Projects and deliverables. */
class SaveAndExportTest extends Journey {

    @Test
    void aProjectGivesTheSameAnswersAsItsEvidence(@TempDir Path folder) {
        List<List<String>> before = openNordwind().rows();
        List<List<String>> notRead = notReadRows();
        Path file = folder.resolve("Nordwind Größe.postkeel");
        answer(file);
        bot().menu("File", "Save As Project…").click();
        bot().waitUntil(Condition.that("it is saved", () -> Files.exists(file) && !bot().editor().isDirty()));
        assertEquals("Nordwind Größe", bot().editor().title());
        assertEquals("Nordwind Größe – Postkeel", bot().windowTitle());
        bot().editor().close();

        answer(file);
        bot().menu("File", "Open Project…").click();
        assertEquals(before, servers(7).rows());
        assertFalse(bot().editor().isDirty());
        assertEquals(notRead.size() + " notes on what was not read when evidence was imported.", notReadSummary());
        assertEquals(notRead, notReadRows());
        answer(file);
        bot().menu("File", "Open Project…").click();
        servers(7);
        assertEquals(1, bot().editorCount());
    }

    /** What is said, without the folder, which a project does not keep. */
    private static List<List<String>> notReadRows() {
        bot().view(Ids.VIEW_NOT_READ).show();
        return bot().table("notRead").rows().stream().map(row -> row.subList(0, 3)).toList();
    }

    private static String notReadSummary() {
        bot().view(Ids.VIEW_NOT_READ).show();
        return bot().label("notRead.summary");
    }

    @Test
    void savingEvidenceAsksForAFileAndGivingUpSavesNothing(@TempDir Path folder) {
        openNordwind();
        bot().menu("File", "Save").click();
        assertTrue(bot().editor().isDirty());
        Path file = folder.resolve("a.postkeel");
        answer(file);
        bot().menu("File", "Save").click();
        bot().waitUntil(Condition.that("it is saved", () -> Files.exists(file) && !bot().editor().isDirty()));
    }

    @Test
    void closingEvidenceAsksWhetherToSave(@TempDir Path folder) {
        openNordwind();
        bot().view(Ids.VIEW_TIMELINE).show();
        bot().menu("File", "Close").click();
        bot().shell("saveOnClose");
        bot().button("saveOnClose.2").click();
        bot().waitUntil(Condition.that("the dialog is closed", () -> !bot().isShellOpen("saveOnClose")));
        assertEquals(1, bot().editorCount());

        Path file = folder.resolve("a.postkeel");
        answer(file);
        bot().menu("File", "Close").click();
        bot().shell("saveOnClose");
        bot().button("saveOnClose.0").click();
        bot().waitUntil(Condition.equal("editors", bot()::editorCount, 0));
        assertTrue(Files.exists(file));

        openNordwind();
        bot().menu("File", "Close").click();
        bot().shell("saveOnClose");
        bot().button("saveOnClose.1").click();
        bot().waitUntil(Condition.equal("editors", bot()::editorCount, 0));
    }

    @Test
    void givingUpTheFileKeepsTheAssessmentOpen() {
        openNordwind();
        bot().menu("File", "Close").click();
        bot().shell("saveOnClose");
        bot().button("saveOnClose.0").click();
        bot().waitUntil(Condition.that("the dialog is closed", () -> !bot().isShellOpen("saveOnClose")));
        assertTrue(bot().editor().isDirty());
    }

    @Test
    void aProjectThatIsOpenElsewhereIsNotOverwritten(@TempDir Path folder) throws IOException {
        WORKBENCH.expectErrors();
        openNordwind();
        Path file = folder.resolve("a.postkeel");
        answer(file);
        bot().menu("File", "Save As Project…").click();
        bot().waitUntil(Condition.that("it is saved", () -> Files.exists(file) && !bot().editor().isDirty()));
        byte[] saved = Files.readAllBytes(file);
        answer(Nordwind.FOLDER.resolve("exchangeserver"));
        bot().menu("File", "Open Evidence Folder…").click();
        bot().waitForJobs(AssessmentEditor.class);
        var save = bot().menu("File", "Save As Project…");
        bot().waitUntil(Condition.that("it can be saved", save::isEnabled));
        answer(file);
        save.click();
        var error = bot().shell("error");
        assertEquals("a is open in another editor. Close it there or choose another name.",
                bot().text("error.message").text());
        bot().button("error.close").click();
        error.waitUntilClosed();
        assertArrayEquals(saved, Files.readAllBytes(file));
        assertTrue(bot().editor().isDirty());
    }

    @Test
    void theWorkbookIsWritten(@TempDir Path folder) throws IOException {
        openNordwind();
        Path file = folder.resolve("Bericht für Nordwind.xlsx");
        answer(file);
        bot().menu("File", "Export Workbook…").click();
        bot().waitUntil("the workbook is written", () -> Files.exists(file), Boolean.TRUE::equals);
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            assertTrue(workbook.getNumberOfSheets() > 1, "only one sheet");
        }
    }

    @Test
    void aFolderThatTakesNoFileIsAnErrorWithDetails(@TempDir Path folder) {
        WORKBENCH.expectErrors();
        openNordwind();
        answer(folder.resolve("missing/report.xlsx"));
        bot().menu("File", "Export Workbook…").click();
        var error = bot().shell("error");
        assertTrue(bot().text("error.message").text().contains("report.xlsx could not be written"));
        bot().button("error.details").click();
        assertTrue(bot().text("error.detailsText").text().contains("IOException"));
        bot().button("error.copy").click();
        assertTrue(bot().clipboardText().contains("IOException"));
        bot().button("error.close").click();
        error.waitUntilClosed();
    }

    @Test
    void aDamagedProjectSaysSoAndCanBeReadAgain(@TempDir Path folder) throws IOException {
        WORKBENCH.expectErrors();
        Path file = Files.writeString(folder.resolve("broken.postkeel"), "no zip");
        answer(file);
        bot().menu("File", "Open Project…").click();
        var error = bot().shell("error");
        assertTrue(bot().text("error.message").text().startsWith("broken could not be read: broken.postkeel is"),
                bot().text("error.message").text());
        bot().button("error.close").click();
        error.waitUntilClosed();
        assertTrue(bot().label("waiting.message").startsWith("broken could not be read"));
        assertEquals("no zip", Files.readString(file));
        assertTrue(bot().button("waiting.again").isEnabled());
    }
}
