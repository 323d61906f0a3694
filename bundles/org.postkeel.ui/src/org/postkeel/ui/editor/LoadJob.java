package org.postkeel.ui.editor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.postkeel.ui.JobProgress;
import org.postkeel.ui.Texts;

/** Reads the input of an editor and assesses it. */
final class LoadJob extends Job {

    private final AssessmentEditor editor;
    private final AssessmentInput input;
    private final LoadedAssessment.Loader loader;
    private final LocalDate asOf;

    LoadJob(AssessmentEditor editor, AssessmentInput input, LoadedAssessment.Loader loader, LocalDate asOf) {
        super(Texts.get("load.reading", input.getName()));
        this.editor = editor;
        this.input = input;
        this.loader = loader;
        this.asOf = asOf;
        setRule(new InputRule(input));
        setPriority(LONG);
        // a job that is cancelled while it waits never runs, and the editor must learn of that too
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().getSeverity() == IStatus.CANCEL) {
                    editor.whenShown(() -> editor.cancelled(LoadJob.this));
                }
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            LoadedAssessment loaded = loader.load(new JobProgress(monitor, getName(), input.size()));
            boolean handedOver = false;
            try {
                Answers answers = monitor.isCanceled() ? null : Answers.of(loaded.editing().snapshot(), asOf);
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                editor.whenShown(() -> editor.loaded(loaded, answers), () -> loaded.session().close());
                handedOver = true;
            } finally {
                if (!handedOver) {
                    // nobody will close it, and its lock would stay
                    loaded.session().close();
                }
            }
        } catch (OperationCanceledException | CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            // the editor shows it; a status with the error would open a second dialog
            editor.whenShown(() -> editor.notLoaded(e));
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == editor || family == AssessmentEditor.class;
    }
}
