package org.postkeel.ui.editor;

import java.io.IOException;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.postkeel.model.progress.Progress;

/** Where an assessment comes from. Two inputs that are equal share an editor. */
public sealed interface AssessmentInput extends IEditorInput permits EvidenceInput, ProjectInput, RecoveryInput {

    /**
     * Reads it. Long work, for a job.
     *
     * @throws IOException when it cannot be read at all
     */
    LoadedAssessment load(Progress progress) throws IOException;

    /** @return bytes to be read, for the progress; 0 when unknown. Long work too. */
    long size();

    @Override
    default IPersistableElement getPersistable() {
        // what was open is not opened by itself the next time: it may be another customer's
        return null;
    }
}
