package org.postkeel.ui.model;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.views.ActiveAssessment;

/** Follows the project of the editor in front: tells when it becomes another one, and once after each step. */
final class ActiveProject {

    private final Runnable switched;
    private final Runnable step;
    private final ActiveAssessment active;
    private ProjectEditing editing;

    /**
     * @param switched called when another project comes to the front, when one has been read, and when none is left
     * @param step     called after each step of the project in front, also after undo and redo
     */
    ActiveProject(IWorkbenchPage page, Runnable switched, Runnable step) {
        this.switched = switched;
        this.step = step;
        active = new ActiveAssessment(page, this::follow);
    }

    private void follow(AssessmentEditor editor) {
        ProjectEditing now = editor == null ? null : editor.editing().orElse(null);
        if (now != editing) {
            attach(now);
            switched.run();
        }
    }

    private void attach(ProjectEditing next) {
        if (editing != null) {
            editing.removeListener(step);
        }
        editing = next;
        if (editing != null) {
            editing.addListener(step);
        }
    }

    /** @return the project in front; empty when there is none, or when it is still being read */
    Optional<ProjectEditing> editing() {
        return Optional.ofNullable(editing);
    }

    /** Ends it. */
    void dispose() {
        active.dispose();
        attach(null);
    }
}
