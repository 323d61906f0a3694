package org.postkeel.model.check;

import java.util.Locale;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.postkeel.model.check.ModelProblem.Severity;

/** A problem as EMF validation carries it; speaks the language of the workbench. */
final class ProblemDiagnostic extends BasicDiagnostic {

    private static final String SOURCE = "org.postkeel.model";

    private final ModelProblem problem;

    ProblemDiagnostic(ModelProblem problem) {
        super(problem.severity() == Severity.ERROR ? Diagnostic.ERROR : Diagnostic.WARNING, SOURCE, 0,
                problem.text().key(), problem.feature() == null ? new Object[] { problem.object() }
                        : new Object[] { problem.object(), problem.feature() });
        this.problem = problem;
    }

    ModelProblem problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return problem.text().in(Locale.getDefault());
    }
}
