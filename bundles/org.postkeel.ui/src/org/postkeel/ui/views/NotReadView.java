package org.postkeel.ui.views;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.postkeel.evidence.Problem;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.editor.LoadedAssessment;
import org.postkeel.ui.editor.ProjectInput;
import org.postkeel.ui.table.Column;
import org.postkeel.ui.table.ListTable;

/** What could not be read of the evidence: file, line, and what to do. */
public final class NotReadView extends ViewPart {

    private Label summary;
    private ListTable<Problem> table;
    private ActiveAssessment active;

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(page);
        summary = WidgetIds.set(new Label(page, SWT.WRAP), "notRead.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new ListTable<>(page, "notRead", columns(), problem -> problem, problem -> null, getSite());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        getSite().setSelectionProvider(table.viewer());
        active = new ActiveAssessment(getSite().getPage(), this::update);
    }

    private static List<Column<Problem>> columns() {
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

    private void update(AssessmentEditor editor) {
        LoadedAssessment loaded = editor == null ? null : editor.loaded().orElse(null);
        List<Problem> problems = loaded == null ? List.of() : loaded.problems();
        summary.setText(summary(editor, loaded));
        table.setRows(problems);
        summary.getParent().layout();
        // while a part is being created the workbench does not listen to it
        summary.getDisplay().asyncExec(() -> showCount(problems.size()));
    }

    private void showCount(int problems) {
        if (!summary.isDisposed()) {
            setPartName(problems == 0 ? Texts.get("notRead.name") : Texts.get("notRead.nameCount", problems));
        }
    }

    private static String summary(AssessmentEditor editor, LoadedAssessment loaded) {
        if (loaded == null) {
            return Texts.get("notRead.nothingOpen");
        }
        if (editor.getEditorInput() instanceof ProjectInput && loaded.read().isEmpty()) {
            return Texts.get("notRead.project", loaded.problems().size());
        }
        return Texts.get("notRead.summary", loaded.read().size(), loaded.problems().size());
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
