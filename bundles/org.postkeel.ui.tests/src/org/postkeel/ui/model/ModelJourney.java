package org.postkeel.ui.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.postkeel.model.Assessment;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.testkit.BotTree;
import org.postkeel.testkit.Condition;
import org.postkeel.ui.Journey;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;

/** A journey through the view Model and its commands. */
abstract class ModelJourney extends Journey {

    /** Label of the sample estate, whose evidence names no customer. */
    static final String PROJECT = "(Assessment without a name)";
    static final String SERVERS = "Servers (8)";

    /** What a filter hides is hidden in the next test too. */
    @AfterEach
    void showEverything() {
        if (bot().editorCount() > 0) {
            bot().text("model.filter").setText("");
        }
    }

    static BotTree tree() {
        return bot().tree("model.tree");
    }

    static ProjectEditing editing() {
        return ((AssessmentEditor) bot().editor().part()).editing().orElseThrow();
    }

    /** Looks something up in the project, on its thread. */
    static <T> T ask(Function<Assessment, T> question) {
        ProjectEditing editing = editing();
        return bot().ui().sync(() -> question.apply(editing.assessment()));
    }

    /** Changes the project as some other part of the program would. */
    static void change(Consumer<Assessment> edit) {
        ProjectEditing editing = editing();
        bot().ui().syncExec(() -> editing.change(Texts.message("edit.value", "step of the test"), edit));
    }

    /** Saves the project, so that it is clean. */
    void save(Path folder) {
        Path file = folder.resolve("nordwind.postkeel");
        answer(file);
        bot().menu("File", "Save As Project…").click();
        bot().waitUntil(Condition.that("it is saved", () -> Files.exists(file) && !bot().editor().isDirty()));
    }

    static void select(String... path) {
        var whole = new String[path.length + 1];
        whole[0] = PROJECT;
        System.arraycopy(path, 0, whole, 1, path.length);
        tree().select(whole);
    }

    static List<String> below(String... path) {
        var whole = new String[path.length + 1];
        whole[0] = PROJECT;
        System.arraycopy(path, 0, whole, 1, path.length);
        return tree().labels(whole);
    }

    static void pressUndo() {
        tree().setFocus();
        tree().pressKey(SWT.MOD1, 'z');
    }

    static String message() {
        // beside an icon the text begins with a blank
        return bot().text("edit.message").text().strip();
    }

    static void closeDialog(String button) {
        var dialog = bot().shell("edit");
        bot().button(button).click();
        dialog.waitUntilClosed();
    }
}
