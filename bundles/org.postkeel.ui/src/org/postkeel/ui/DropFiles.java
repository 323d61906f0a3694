package org.postkeel.ui;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Files and folders dropped anywhere on the window are opened. They are read, never moved. */
final class DropFiles extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    private DropFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    static void install(IWorkbenchWindow window) {
        var target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE
                | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropFiles(window));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            // the program that files were dragged from waits until this method is done
            window.getShell().getDisplay().asyncExec(() -> open(window, names));
        }
    }

    static void open(IWorkbenchWindow window, String... names) {
        Opener.open(window, Arrays.stream(names).map(Path::of).toList());
    }
}
