package org.postkeel.ui.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.ui.FileRequests;
import org.postkeel.ui.Opener;

/** File &gt; Open Evidence Folder… */
public final class OpenEvidenceFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileRequests.current().evidenceFolder(window.getShell())
                .ifPresent(folder -> Opener.open(window, List.of(folder)));
        return null;
    }
}
