package org.postkeel.ui.evidence;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Assessment;
import org.postkeel.model.compare.ModelDifference;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.ui.ChangesDialog;
import org.postkeel.ui.Question;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;

/** Shows what an import would change, and makes it one step when the person agrees. */
final class ImportPreview {

    private final AssessmentEditor editor;
    private final ProjectEditing editing;
    private final Shell shell;

    ImportPreview(AssessmentEditor editor, ProjectEditing editing) {
        this.editor = editor;
        this.editing = editing;
        shell = editor.getSite().getShell();
    }

    void show(String name, Assessment before, ImportResult result, ModelDifference difference) {
        if (editing != editor.editing().orElse(null)) {
            // the project was closed or read anew while the evidence was read
            return;
        }
        List<String> remarks = result.problems().stream()
                .map(problem -> Texts.get(problem.harmless() ? "import.note" : "import.problem", problem.file(),
                        problem.line(), problem.message())).toList();
        int answer = ChangesDialog.ask(shell, "import", Texts.get("import.title"),
                difference.isEmpty() ? Texts.get("import.nothingNew", name)
                        : Texts.get("import.question", name),
                difference.changes(), remarks, difference.isEmpty()
                        ? new String[] { Texts.get("button.close") }
                        : new String[] { Texts.get("import.take"), Texts.get("button.cancel") });
        if (answer != 0) {
            return;
        }
        editor.read(result);
        if (!difference.isEmpty()) {
            ModelDifference.Applied applied = editing.merge(Texts.message("import.step", name), before,
                    result.assessment());
            if (!applied.conflicts().isEmpty()) {
                Question.ask(shell, "importConflicts", Texts.get("import.title"), Texts.get("import.conflicts",
                        applied.conflicts().size(), applied.conflicts().stream().limit(10).map(ItemTexts::change).toList()),
                        Texts.get("button.ok"));
            }
        }
    }
}
