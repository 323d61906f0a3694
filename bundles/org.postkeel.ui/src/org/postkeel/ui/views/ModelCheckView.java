package org.postkeel.ui.views;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.postkeel.model.check.ModelProblem;
import org.postkeel.model.check.ModelProblem.Severity;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.ui.Images;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.table.Column;
import org.postkeel.ui.table.ListTable;

/** What must hold in the model of the project and does not: a path without a start, two servers with one FQDN. */
public final class ModelCheckView extends ViewPart {

    private Label summary;
    private ListTable<ModelProblem> table;
    private ActiveAssessment active;

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(page);
        summary = WidgetIds.set(new Label(page, SWT.WRAP), "check.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new ListTable<>(page, "check", columns(new Images(page)), problem -> problem, problem -> null, getSite());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        getSite().setSelectionProvider(table.viewer());
        active = new ActiveAssessment(getSite().getPage(), this::update);
    }

    private static List<Column<ModelProblem>> columns(Images images) {
        return List.of(
                Column.<ModelProblem>of("object", Texts.get("column.object"), 36,
                        problem -> Texts.of(ItemTexts.typed(problem.object())))
                        .withImage(problem -> images.get(problem.severity() == Severity.ERROR
                                ? Images.AFFECTED : Images.WARNING)),
                Column.<ModelProblem>of("severity", Texts.get("column.severity"), 12,
                        problem -> Texts.get("severity." + problem.severity()))
                        .orderedBy(Comparator.comparing(ModelProblem::severity)),
                Column.<ModelProblem>of("message", Texts.get("column.message"), 110,
                        problem -> Texts.of(problem.text()))
                        .withTooltip(problem -> Texts.of(problem.text())));
    }

    private void update(AssessmentEditor editor) {
        List<ModelProblem> problems = editor == null ? List.of() : editor.modelProblems();
        summary.setText(editor == null ? Texts.get("check.nothingOpen") : Texts.get("check.summary", problems.size()));
        table.setRows(problems);
        summary.getParent().layout();
        // while a part is being created the workbench does not listen to it
        summary.getDisplay().asyncExec(() -> showCount(problems.size()));
    }

    private void showCount(int problems) {
        if (!summary.isDisposed()) {
            setPartName(problems == 0 ? Texts.get("check.name") : Texts.get("check.nameCount", problems));
        }
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
