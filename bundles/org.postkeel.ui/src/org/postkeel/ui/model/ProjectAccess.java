package org.postkeel.ui.model;

import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.ui.editor.AssessmentEditor;

/** Whether and how a project can be changed. */
final class ProjectAccess {

    private ProjectAccess() {
    }

    /** @return the way to change the project of an editor; empty when it is read-only, or still being read */
    static Optional<ProjectEditing> editable(Object editor) {
        return editor instanceof AssessmentEditor assessment && !assessment.isReadOnly() ? assessment.editing()
                : Optional.empty();
    }

    /** @return the way to change the project in front */
    static Optional<ProjectEditing> editable(IWorkbenchPage page) {
        return page == null ? Optional.empty() : editable(page.getActiveEditor());
    }

    /** @return the way to change the project in front; for handlers */
    static Optional<ProjectEditing> editableIn(Object context) {
        return context instanceof IEvaluationContext variables
                ? editable(variables.getVariable(ISources.ACTIVE_EDITOR_NAME)) : Optional.empty();
    }
}
