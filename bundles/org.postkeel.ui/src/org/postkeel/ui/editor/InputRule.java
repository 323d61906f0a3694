package org.postkeel.ui.editor;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Work on the same input runs one after the other.
 *
 * @param input the input
 */
public record InputRule(AssessmentInput input) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}
