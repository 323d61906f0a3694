package org.postkeel.ui.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.postkeel.model.text.Message;
import org.postkeel.storage.ProjectFileException;
import org.postkeel.storage.ProjectSession;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.FileRequests;
import org.postkeel.ui.Question;
import org.postkeel.ui.Texts;

/** Saves the project of an editor, and asks where it must. */
final class Saving {

    private final AssessmentEditor editor;
    private final ProjectSession session;
    private final Shell shell;

    Saving(AssessmentEditor editor) {
        this.editor = editor;
        session = editor.loaded().orElseThrow().session();
        shell = editor.getSite().getShell();
    }

    /**
     * Saves to the project's own file; to another one when it has none yet or may not write to it.
     *
     * @return whether it is saved
     */
    boolean save(IProgressMonitor monitor) {
        return session.file().isPresent() && session.readOnly().isEmpty()
                ? write(session.file().get(), false, monitor) : saveAs();
    }

    /**
     * Asks for a file and saves to it.
     *
     * @return whether it is saved
     */
    boolean saveAs() {
        String name = editor.getEditorInput() instanceof EvidenceInput
                ? Texts.get("save.name", editor.asOf()) : editor.getEditorInput().getName();
        Optional<Path> chosen = FileRequests.current().target(shell, Texts.get("save.title"),
                name + ProjectInput.EXTENSION, ProjectInput.EXTENSION, Texts.get("kind.project"));
        return chosen.isPresent() && write(new ProjectInput(chosen.get()).file(), false, new NullProgressMonitor());
    }

    private boolean write(Path file, boolean overwrite, IProgressMonitor monitor) {
        var target = new ProjectInput(file);
        if (isOpenElsewhere(target)) {
            ErrorReporter.report(Texts.message("save.openElsewhere", target.getName()), null);
            return false;
        }
        ProjectSession.Pending pending = session.prepare();
        var notes = new AtomicReference<List<Message>>();
        try {
            ModalContext.run(progress -> {
                try {
                    notes.set(session.write(pending, file, overwrite));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            }, true, monitor, shell.getDisplay());
        } catch (InvocationTargetException e) {
            return failed(e.getCause(), target, monitor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        session.written(pending);
        editor.savedTo(target);
        if (!notes.get().isEmpty()) {
            Question.ask(shell, "saveNotes", Texts.get("save.title"),
                    String.join("\n\n", notes.get().stream().map(Texts::of).toList()), Texts.get("button.ok"));
        }
        return true;
    }

    private boolean failed(Throwable cause, ProjectInput target, IProgressMonitor monitor) {
        if (!(cause instanceof ProjectFileException known) || known.kind() != ProjectFileException.Kind.CHANGED) {
            ErrorReporter.report(Texts.message("save.failed", target.getName(), Reasons.of(cause)), cause);
            return false;
        }
        return switch (Question.ask(shell, "saveConflict", Texts.get("conflict.title"),
                Texts.get("conflict.question", known.text()), Texts.get("conflict.elsewhere"),
                Texts.get("conflict.overwrite"), Texts.get("conflict.reload"), Texts.get("button.cancel"))) {
            case 0 -> saveAs();
            case 1 -> write(target.file(), true, monitor);
            case 2 -> {
                editor.reload();
                yield false;
            }
            default -> false;
        };
    }

    private boolean isOpenElsewhere(ProjectInput target) {
        for (IEditorReference reference : editor.getSite().getPage().getEditorReferences()) {
            IEditorPart other = reference.getEditor(false);
            if (other != null && other != editor && target.equals(other.getEditorInput())) {
                return true;
            }
        }
        return false;
    }
}
