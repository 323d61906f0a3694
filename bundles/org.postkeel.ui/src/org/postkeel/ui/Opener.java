package org.postkeel.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.postkeel.storage.ProjectFormat;
import org.postkeel.ui.editor.AssessmentInput;
import org.postkeel.ui.editor.EvidenceInput;
import org.postkeel.ui.editor.ProjectInput;

/** Opens files: each project in an editor of its own, everything else together as evidence. */
public final class Opener {

    private Opener() {
    }

    /**
     * An editor that shows the same already comes to the front instead.
     *
     * @param paths projects, files and folders of evidence
     */
    public static void open(IWorkbenchWindow window, List<Path> paths) {
        var evidence = new ArrayList<Path>();
        for (Path path : paths) {
            if (isProject(path)) {
                open(window, new ProjectInput(path));
            } else {
                evidence.add(path);
            }
        }
        if (!evidence.isEmpty()) {
            open(window, new EvidenceInput(evidence));
        }
    }

    /** @param file what somebody calls a project, whatever its name is */
    public static void openProject(IWorkbenchWindow window, Path file) {
        open(window, new ProjectInput(file));
    }

    /** A damaged project is still one: its own reader says what is wrong with it. */
    static boolean isProject(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(ProjectInput.EXTENSION)
                || ProjectFormat.isProject(path);
    }

    private static void open(IWorkbenchWindow window, AssessmentInput input) {
        try {
            window.getActivePage().openEditor(input, Ids.EDITOR);
        } catch (PartInitException e) {
            ErrorReporter.report(Texts.message("error.notOpened", input.getName()), e);
        }
    }
}
