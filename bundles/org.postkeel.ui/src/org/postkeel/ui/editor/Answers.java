package org.postkeel.ui.editor;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.Assessor;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.Assessment;
import org.postkeel.model.check.ModelCheck;
import org.postkeel.model.check.ModelProblem;
import org.postkeel.ui.Services;

/**
 * What is found about one state of a project.
 *
 * @param result   the answers
 * @param problems what must hold in the model and does not
 */
record Answers(AssessmentResult result, List<ModelProblem> problems) {

    /** @param project a state that nobody changes meanwhile */
    static Answers of(Assessment project, LocalDate asOf) {
        return new Answers(Services.get(Assessor.class).assess(project, Catalogue.shipped(), asOf),
                ModelCheck.check(project));
    }
}
