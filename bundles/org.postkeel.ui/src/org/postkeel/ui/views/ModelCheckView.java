package org.postkeel.ui.views;

import java.util.Comparator;
import java.util.List;

import org.postkeel.model.check.ModelProblem;
import org.postkeel.model.check.ModelProblem.Severity;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.ui.Images;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.table.Column;

/** What must hold in the model of the project and does not: a path without a start, two servers with one FQDN. */
public final class ModelCheckView extends CountedListView<ModelProblem> {

    /** Called by the workbench. */
    public ModelCheckView() {
        super("check");
    }

    @Override
    List<Column<ModelProblem>> columns(Images images) {
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

    @Override
    List<ModelProblem> rows(AssessmentEditor editor) {
        return editor == null ? List.of() : editor.modelProblems();
    }

    @Override
    String summary(AssessmentEditor editor, List<ModelProblem> rows) {
        return editor == null ? Texts.get("check.nothingOpen") : Texts.get("check.summary", rows.size());
    }
}
