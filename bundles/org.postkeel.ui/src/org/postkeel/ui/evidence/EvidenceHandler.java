package org.postkeel.ui.evidence;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.model.Evidence;
import org.postkeel.storage.ProjectSession;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.editor.LoadedAssessment;

/** Does something with the selected evidence of the project in front. */
abstract class EvidenceHandler extends AbstractHandler {

    abstract void run(Shell shell, ProjectSession session, Evidence evidence) throws IOException;

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AssessmentEditor editor && selected(event) instanceof Evidence one) {
            editor.loaded().map(LoadedAssessment::session).ifPresent(session -> run(event, session, one));
        }
        return null;
    }

    private static Object selected(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement() : null;
    }

    private void run(ExecutionEvent event, ProjectSession session, Evidence evidence) {
        try {
            run(HandlerUtil.getActiveShell(event), session, evidence);
        } catch (IOException e) {
            Object reason = e.getLocalizedMessage() == null ? e.toString() : e.getLocalizedMessage();
            ErrorReporter.report(Texts.message("keep.failed", evidence.getFileName(), reason), e);
        }
    }
}
