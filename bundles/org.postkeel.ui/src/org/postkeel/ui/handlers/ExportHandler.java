package org.postkeel.ui.handlers;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.FileRequests;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;

/** Writes a file from the result of the editor in front: asks where to, writes in a job, says so in the status line. */
abstract class ExportHandler extends AbstractHandler {

    private final String key;
    private final String extension;

    /**
     * @param key       begin of the keys of the texts: .title, .name and .kind
     * @param extension of the file, with its dot
     */
    ExportHandler(String key, String extension) {
        this.key = key;
        this.extension = extension;
    }

    /** Writes the file; called in a job. */
    abstract void write(AssessmentResult result, Path file) throws IOException;

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AssessmentEditor editor) {
            editor.result().ifPresent(result -> FileRequests.current().target(editor.getSite().getShell(),
                    Texts.get(key + ".title"), Texts.get(key + ".name", result.asOf().toString()) + extension,
                    extension, Texts.get(key + ".kind"))
                    .ifPresent(file -> new ExportJob(editor, result, file).schedule()));
        }
        return null;
    }

    private final class ExportJob extends Job {

        private final AssessmentEditor editor;
        private final AssessmentResult result;
        private final Path file;

        ExportJob(AssessmentEditor editor, AssessmentResult result, Path file) {
            super(Texts.get("export.job", file.getFileName()));
            this.editor = editor;
            this.result = result;
            this.file = file;
            setUser(false);
            setRule(new FileRule(file));
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                write(result, file);
                editor.whenShown(() -> editor.getEditorSite().getActionBars().getStatusLineManager()
                        .setMessage(Texts.get("export.done", file)));
            } catch (IOException | RuntimeException e) {
                Object reason = e.getLocalizedMessage() == null ? e.toString() : e.getLocalizedMessage();
                ErrorReporter.report(Texts.message("export.failed", file, reason), e);
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ExportHandler.class;
        }
    }
}
