package org.postkeel.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.evidence.EvidenceImport;

/**
 * Files and folders dropped anywhere on the window are opened, or read into the project in front: that is asked. They are
 * read, never moved.
 */
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
        List<Path> paths = Arrays.stream(names).map(Path::of).toList();
        AssessmentEditor project = window.getActivePage().getActiveEditor() instanceof AssessmentEditor editor
                && !editor.isReadOnly() && paths.stream().noneMatch(Opener::isProject) ? editor : null;
        int answer = project == null ? 1 : Question.ask(window.getShell(), "drop", Texts.get("import.title"),
                Texts.get("drop.question", project.getTitle()), Texts.get("drop.import"), Texts.get("drop.open"),
                Texts.get("button.cancel"));
        if (answer == 0) {
            EvidenceImport.files(project, paths);
        } else if (answer == 1) {
            Opener.open(window, paths);
        }
    }
}
