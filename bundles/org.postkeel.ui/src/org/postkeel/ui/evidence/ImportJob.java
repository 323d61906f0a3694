package org.postkeel.ui.evidence;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Assessment;
import org.postkeel.model.compare.ModelDifference;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.JobProgress;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.editor.InputRule;

/**
 * Reads evidence into a copy of an open project and shows what it would change; when the person agrees, that becomes one
 * step of its history.
 */
final class ImportJob extends Job {

    private final AssessmentEditor editor;
    private final ProjectEditing editing;
    private final String name;
    private final Size size;
    private final EvidenceImport.Reader reader;

    /** Tells how much there is to read; asked in the job, since it may look at thousands of files. */
    @FunctionalInterface
    interface Size {

        long bytes();
    }

    ImportJob(AssessmentEditor editor, ProjectEditing editing, String name, Size size, EvidenceImport.Reader reader) {
        super(Texts.get("import.job"));
        this.editor = editor;
        this.editing = editing;
        this.name = name;
        this.size = size;
        this.reader = reader;
        setRule(new InputRule(editor.getEditorInput()));
        setPriority(LONG);
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Assessment before = editing.snapshot();
            ImportResult result = reader.read(EcoreUtil.copy(before), new JobProgress(monitor, getName(), size.bytes()));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            ModelDifference difference = ModelDifference.between(before, result.assessment());
            editor.whenShown(() -> new ImportPreview(editor, editing).show(name, before, result, difference));
        } catch (RuntimeException e) {
            ErrorReporter.report(Texts.message("import.failed", String.valueOf(e.getMessage())), e);
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == editor || family == AssessmentEditor.class;
    }
}
