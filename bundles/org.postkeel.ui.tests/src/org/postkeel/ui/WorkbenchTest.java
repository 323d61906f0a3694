package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.postkeel.testkit.Condition;

/** The window as it stands there at first. */
class WorkbenchTest extends Journey {

    @Test
    void beginsEmpty() {
        assertEquals("Postkeel", bot().windowTitle());
        assertEquals(0, bot().editorCount());
        assertTrue(bot().view(Ids.VIEW_TIMELINE).isVisible());
        assertTrue(bot().view(Ids.VIEW_REASONS).isVisible());
        assertTrue(bot().view(Ids.VIEW_NOT_READ).isOpen());
        assertTrue(bot().label("timeline.hint").startsWith("Drop a project"), bot().label("timeline.hint"));
        assertTrue(bot().styledText("reasons").startsWith("Select a server"));
    }

    @Test
    void theHintOpensEvidence() {
        answer(Nordwind.FOLDER.resolve("exchangeserver"));
        bot().link("timeline.openEvidenceFolder").click();
        servers(7);
        bot().canvas("timeline.chart");
        bot().editor().close();
        bot().label("timeline.hint");
    }

    @Test
    void menuHoldsWhatIsBuilt() {
        assertEquals(List.of("Open Project…", "Open Evidence Files…", "Open Evidence Folder…",
                "Import Evidence Files into the Project…", "Import an Evidence Folder into the Project…", "Close", "Save",
                "Save As Project…", "Project…", "Export Workbook…", "Export Timeline Picture…", "Exit"),
                bot().menu("File").entries());
        assertEquals(List.of("Undo", "Redo", "New", "Edit…", "Delete", "Paste Evidence", "Copy",
                "Select All"), bot().menu("Edit").entries());
        assertEquals(List.of("Model", "Timeline", "Reasons", "Not Read", "Model Check", "Reset Layout"),
                bot().menu("Window").entries());
        assertEquals(List.of("About Postkeel"), bot().menu("Help").entries());
        assertEquals(Set.of("Ctrl", "O"), keys("Open Project…"));
        assertEquals(Set.of("Ctrl", "Shift", "O"), keys("Open Evidence Files…"));
        assertEquals(Set.of("Ctrl", "S"), keys("Save"));
        assertEquals(Set.of("Ctrl", "Shift", "S"), keys("Save As Project…"));
    }

    /** Platforms write them in another order. */
    private static Set<String> keys(String entry) {
        return Set.of(bot().menu("File", entry).keys().split("\\+"));
    }

    @Test
    void withoutAnAssessmentThereIsNothingToSaveOrExport() {
        for (String entry : List.of("Save", "Save As Project…", "Project…", "Export Workbook…", "Export Timeline Picture…")) {
            assertFalse(bot().menu("File", entry).isEnabled(), entry);
        }
        openNordwind();
        for (String entry : List.of("Save", "Save As Project…", "Project…", "Export Workbook…", "Export Timeline Picture…")) {
            var menu = bot().menu("File", entry);
            bot().waitUntil(Condition.that(entry + " is enabled", menu::isEnabled));
        }
        bot().editor().close();
        var export = bot().menu("File", "Export Workbook…");
        bot().waitUntil(Condition.that("Export Workbook is disabled", () -> !export.isEnabled()));
    }

    @Test
    void viewsComeBack() {
        var reasons = bot().view(Ids.VIEW_REASONS);
        reasons.close();
        assertFalse(reasons.isOpen());
        bot().menu("Window", "Reasons").click();
        assertTrue(reasons.isVisible());
        bot().view(Ids.VIEW_TIMELINE).close();
        bot().menu("Window", "Reset Layout").click();
        assertTrue(bot().view(Ids.VIEW_TIMELINE).isVisible());
    }

    @Test
    void theProgressRegionFindsItsView() {
        bot().view("org.eclipse.ui.views.ProgressView").show();
        assertEquals("Progress", bot().view("org.eclipse.ui.views.ProgressView").title());
        assertTrue(bot().view("org.eclipse.ui.views.ProgressView").isVisible());
    }

    @Test
    void aboutNamesVersionAndParts() {
        bot().menu("Help", "About Postkeel").click();
        var about = bot().shell("about");
        assertEquals("About Postkeel", about.title());
        String parts = bot().text("about.parts").text();
        assertTrue(parts.contains("org.postkeel.ui 1.0.0") && parts.contains("jfreechart"), parts);
        bot().button("about.close").click();
        about.waitUntilClosed();
    }
}
