package org.postkeel.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.ui.FileRequests;
import org.postkeel.ui.Opener;

/** File &gt; Open Evidence Files… */
public final class OpenEvidenceFilesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Opener.open(window, FileRequests.current().evidenceFiles(window.getShell()));
        return null;
    }
}
