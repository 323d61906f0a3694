package org.postkeel.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.RemediationAction;

/**
 * Finds circles in the dependencies of actions by a depth-first search without recursion, since a plan can be a chain
 * of any length. Wherever actions wait for each other, at least one circle is reported; others through the same actions
 * show once that one is broken. That an action depends on itself is another constraint.
 */
final class Circles {

    private static final int NAMED = 10;

    private final List<RemediationAction> actions;
    private final Problems problems;
    private final Map<EObject, Integer> numbers = new HashMap<>();
    private final List<Integer> way = new ArrayList<>();
    private final boolean[] seen;
    private final boolean[] onWay;
    private final boolean[] reported;
    private final int[] next;

    private Circles(List<RemediationAction> actions, Problems problems) {
        this.actions = actions;
        this.problems = problems;
        seen = new boolean[actions.size()];
        onWay = new boolean[actions.size()];
        reported = new boolean[actions.size()];
        next = new int[actions.size()];
        for (int i = 0; i < actions.size(); i++) {
            numbers.put(actions.get(i), i);
        }
    }

    static void check(List<RemediationAction> actions, Problems problems) {
        var circles = new Circles(actions, problems);
        for (int i = 0; i < actions.size(); i++) {
            circles.follow(i);
        }
    }

    private void follow(int start) {
        enter(start);
        while (!way.isEmpty()) {
            int action = way.getLast();
            List<EObject> needed = GeneralRules.references(actions.get(action),
                    Literals.REMEDIATION_ACTION__DEPENDS_ON);
            if (next[action] == needed.size()) {
                onWay[action] = false;
                way.removeLast();
                continue;
            }
            Integer needs = numbers.get(needed.get(next[action]++));
            if (needs != null && needs != action) {
                if (onWay[needs]) {
                    report(action, needs);
                } else {
                    enter(needs);
                }
            }
        }
    }

    private void enter(int action) {
        if (!seen[action]) {
            seen[action] = true;
            onWay[action] = true;
            way.add(action);
        }
    }

    private void report(int last, int first) {
        if (reported[last] || reported[first]) {
            return;
        }
        List<Integer> circle = new ArrayList<>(way.subList(way.lastIndexOf(first), way.size()));
        circle.forEach(action -> reported[action] = true);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        List<Object> names = new ArrayList<>();
        circle.stream().limit(NAMED).forEach(action -> names.add(Labels.quoted(actions.get(action))));
        problems.error(actions.get(circle.get(0)), Literals.REMEDIATION_ACTION__DEPENDS_ON,
                circle.size() > NAMED ? "action.longCircle" : "action.circle", names, circle.size() - NAMED);
    }
}
