package org.postkeel.ui.evidence;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.ui.editor.AssessmentEditor;

/** Reads evidence into the project in front. */
abstract class ImportHandler extends AbstractHandler {

    /** @return what the person chooses; empty for nothing */
    abstract List<Path> choose(Shell shell);

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AssessmentEditor editor && !editor.isReadOnly()) {
            List<Path> paths = choose(editor.getSite().getShell());
            if (!paths.isEmpty()) {
                EvidenceImport.files(editor, paths);
            }
        }
        return null;
    }
}
