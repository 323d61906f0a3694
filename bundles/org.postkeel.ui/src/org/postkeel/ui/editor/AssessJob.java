package org.postkeel.ui.editor;

import java.time.LocalDate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.postkeel.ui.Texts;

/** Assesses for another day what has been read. */
final class AssessJob extends Job {

    private final AssessmentEditor editor;
    private final LoadedAssessment loaded;
    private final LocalDate asOf;

    AssessJob(AssessmentEditor editor, LoadedAssessment loaded, LocalDate asOf) {
        super(Texts.get("assess.job", asOf));
        this.editor = editor;
        this.loaded = loaded;
        this.asOf = asOf;
        setRule(new InputRule(editor.getEditorInput()));
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Answers answers = Answers.of(loaded.editing().snapshot(), asOf);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            editor.whenShown(() -> editor.assessed(loaded, answers));
        } catch (RuntimeException e) {
            editor.whenShown(() -> editor.notAssessed(e));
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == editor || family == AssessmentEditor.class;
    }
}
