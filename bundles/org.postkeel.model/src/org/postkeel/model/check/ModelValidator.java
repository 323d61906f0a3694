package org.postkeel.model.check;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.postkeel.model.Assessment;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.PausePeriod;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.ScenarioStep;
import org.postkeel.model.TrafficSeries;
import org.postkeel.model.check.ModelProblem.Severity;

/**
 * The constraints, as an EMF validator; registered in {@link org.eclipse.emf.ecore.EValidator.Registry} for the package
 * on first use of {@link ModelCheck}, so that {@link org.eclipse.emf.ecore.util.Diagnostician} finds it. Constraints
 * between several objects are checked with the project, all others with their object. The default constraints of EMF
 * are replaced, because their texts are written for programmers.
 */
public final class ModelValidator extends EObjectValidator {

    @Override
    protected EPackage getEPackage() {
        return ModelPackage.eINSTANCE;
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        var problems = new Problems();
        GeneralRules.check(object, problems);
        ValueRules.check(object, problems);
        switch (object) {
            case Assessment assessment -> {
                ValueRules.checkProject(assessment, problems);
                GeneralRules.checkIds(assessment, problems);
                EstateRules.checkServers(assessment.getServers(), problems);
                PauseRules.checkCalendar(assessment.getPauses(), problems);
                Circles.check(assessment.getActions(), problems);
            }
            case TrafficSeries series -> ValueRules.checkDays(series, problems);
            case MailflowPath path -> EstateRules.checkPath(path, problems);
            case PausePeriod pause -> PauseRules.check(pause, problems);
            case RemediationAction action -> PlanRules.checkAction(action, problems);
            case ScenarioStep step -> PlanRules.checkStep(step, problems);
            default -> {
                // nothing beyond its values
            }
        }
        if (diagnostics != null) {
            problems.found().forEach(problem -> diagnostics.add(new ProblemDiagnostic(problem)));
        }
        return problems.found().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
