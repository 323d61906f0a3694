package org.postkeel.ui.views;

import java.util.Comparator;
import java.util.List;

import org.postkeel.evidence.Problem;
import org.postkeel.ui.Images;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.editor.LoadedAssessment;
import org.postkeel.ui.editor.ProjectInput;
import org.postkeel.ui.table.Column;

/** What could not be read of the evidence: file, line, and what to do. */
public final class NotReadView extends CountedListView<Problem> {

    /** Called by the workbench. */
    public NotReadView() {
        super("notRead");
    }

    @Override
    List<Column<Problem>> columns(Images images) {
        return List.of(
                Column.<Problem>of("file", Texts.get("column.file"), 34, problem -> name(problem.file()))
                        .withTooltip(Problem::file),
                Column.<Problem>of("line", Texts.get("column.line"), 8,
                        problem -> problem.line() > 0 ? Integer.toString(problem.line()) : "")
                        .orderedBy(Comparator.comparingInt(Problem::line)),
                Column.<Problem>of("message", Texts.get("column.message"), 110, problem -> Texts.of(problem.message()))
                        .withTooltip(problem -> Texts.of(problem.message())),
                Column.<Problem>of("folder", Texts.get("column.folder"), 60, problem -> folder(problem.file())));
    }

    /** @return name of the file without its folder; a caption of a pasted text has none */
    private static String name(String file) {
        return file.substring(lastSeparator(file) + 1);
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, lastSeparator(file)));
    }

    private static int lastSeparator(String file) {
        return Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    }

    @Override
    List<Problem> rows(AssessmentEditor editor) {
        return editor == null ? List.of() : editor.loaded().map(LoadedAssessment::problems).orElse(List.of());
    }

    @Override
    String summary(AssessmentEditor editor, List<Problem> rows) {
        LoadedAssessment loaded = editor == null ? null : editor.loaded().orElse(null);
        if (loaded == null) {
            return Texts.get("notRead.nothingOpen");
        }
        if (editor.getEditorInput() instanceof ProjectInput && loaded.read().isEmpty()) {
            return Texts.get("notRead.project", rows.size());
        }
        return Texts.get("notRead.summary", loaded.read().size(), rows.size());
    }
}
