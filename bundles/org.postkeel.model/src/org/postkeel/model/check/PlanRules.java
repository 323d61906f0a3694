package org.postkeel.model.check;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.ScenarioStep;
import org.postkeel.model.StepKind;

/** Single actions of the plan and single steps of scenarios. */
final class PlanRules {

    private PlanRules() {
    }

    static void checkAction(RemediationAction action, Problems problems) {
        LocalDate start = action.getStartOn();
        LocalDate due = action.getDueOn();
        if (start != null && due != null && due.isBefore(start)) {
            problems.error(action, Literals.REMEDIATION_ACTION__DUE_ON, "action.due", due, start);
        }
        if (action.getEffort() != null && action.getEffort().signum() < 0) {
            problems.error(action, Literals.REMEDIATION_ACTION__EFFORT, "action.effort", action.getEffort());
        }
        if (GeneralRules.references(action, Literals.REMEDIATION_ACTION__DEPENDS_ON).contains(action)) {
            problems.error(action, Literals.REMEDIATION_ACTION__DEPENDS_ON, "action.self");
        }
    }

    static void checkStep(ScenarioStep step, Problems problems) {
        if (step.getKind() == StepKind.PAUSE && !PauseRules.isLength(step.getDays())) {
            problems.error(step, Literals.SCENARIO_STEP__DAYS, "step.pauseDays", step.getDays());
        }
        if (step.getKind() != StepKind.PAUSE && step.getDays() != 0) {
            problems.error(step, Literals.SCENARIO_STEP__DAYS, "step.noDays", step.getDays());
        }
        for (EObject target : GeneralRules.references(step, Literals.SCENARIO_STEP__TARGETS)) {
            switch (step.getKind()) {
                case UPDATE, DECOMMISSION -> checkTarget(step, target, Literals.SERVER, "step.servers", problems);
                case MOVE -> checkTarget(step, target, Literals.SENDING_SYSTEM, "step.systems", problems);
                case PAUSE -> checkTarget(step, target, null, "step.noTargets", problems);
            }
        }
    }

    private static void checkTarget(ScenarioStep step, EObject target, EClass type, String key, Problems problems) {
        if (target.eClass() != type) {
            problems.error(step, Literals.SCENARIO_STEP__TARGETS, key, Labels.of(target));
        }
    }
}
