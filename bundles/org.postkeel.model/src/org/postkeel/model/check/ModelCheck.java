package org.postkeel.model.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelPackage;

/** Checks what must hold in a model, through EMF validation. */
public final class ModelCheck {

    static {
        EValidator.Registry.INSTANCE.put(ModelPackage.eINSTANCE, new ModelValidator());
    }

    private ModelCheck() {
    }

    /**
     * @param assessment a project; it is not changed
     * @return what does not hold, in the order of the model
     */
    public static List<ModelProblem> check(Assessment assessment) {
        var found = new BasicDiagnostic();
        Diagnostician.INSTANCE.validate(assessment, found);
        var problems = new ArrayList<ModelProblem>();
        for (Diagnostic each : found.getChildren()) {
            if (!(each instanceof ProblemDiagnostic diagnostic)) {
                // the validator itself speaks through its own diagnostics only
                throw new IllegalStateException(each.getMessage(), each.getException());
            }
            problems.add(diagnostic.problem());
        }
        return problems;
    }
}
