package org.postkeel.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.compare.ModelDifference;
import org.postkeel.model.compare.ModelDifference.Change;
import org.postkeel.storage.DataArea;
import org.postkeel.storage.ProjectFileException;
import org.postkeel.storage.ProjectFormat;
import org.postkeel.storage.Recoveries;
import org.postkeel.storage.Recovery;
import org.postkeel.ui.ChangesDialog;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.Ids;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.RecoveryInput;

/** After a crash: offers the work that was not saved, with date, size and what it changes. */
public final class RecoveryOffer {

    private RecoveryOffer() {
    }

    /** Looks in a job for what was left, and asks for each of them. */
    public static void schedule(IWorkbenchWindow window) {
        Job.createSystem("recovery", (ICoreRunnable) monitor -> {
            List<Found> found = Recoveries.left(DataArea.ofUser()).stream().map(RecoveryOffer::look).toList();
            if (!found.isEmpty()) {
                window.getShell().getDisplay().asyncExec(() -> found.forEach(one -> ask(window, one)));
            }
        }).schedule();
    }

    /**
     * @param recovery what was left
     * @param changes  what it changes in the file of the project, or in an empty project
     * @param remarks  what else there is to know
     * @param readable whether it can be restored
     */
    private record Found(Recovery recovery, List<Change> changes, List<String> remarks, boolean readable) {
    }

    private static Found look(Recovery recovery) {
        Assessment left;
        try {
            left = ProjectFormat.read(recovery.file()).assessment();
        } catch (IOException e) {
            return new Found(recovery, List.of(), List.of(Texts.get("recovery.unreadable", reason(e))), false);
        }
        Assessment now = ModelFactory.eINSTANCE.createAssessment();
        now.setId(left.getId());
        List<String> remarks = List.of();
        if (recovery.project().isPresent() && Files.exists(recovery.project().get())) {
            try {
                now = ProjectFormat.read(recovery.project().get()).assessment();
            } catch (IOException e) {
                remarks = List.of(Texts.get("recovery.fileUnreadable", reason(e)));
            }
        }
        return new Found(recovery, ModelDifference.between(now, left).changes(), remarks, true);
    }

    private static Object reason(IOException e) {
        return e instanceof ProjectFileException known ? known.text() : e.toString();
    }

    private static void ask(IWorkbenchWindow window, Found found) {
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        Recovery recovery = found.recovery();
        String text = Texts.get("recovery.question", recovery.title(), Texts.time(recovery.lastEdit()),
                Math.max(1, recovery.size() >> 10), recovery.project().map(Object::toString).orElse(""),
                recovery.project().isPresent() ? 1 : 0);
        String[] answers = found.readable()
                ? new String[] { Texts.get("recovery.restore"), Texts.get("recovery.later"), Texts.get("recovery.discard") }
                : new String[] { Texts.get("recovery.later"), Texts.get("recovery.discard") };
        int answer = ChangesDialog.ask(shell, "recovery", Texts.get("recovery.title"), text, found.changes(),
                found.remarks(), answers);
        if (answer == answers.length - 1) {
            discard(recovery);
        } else if (answer == 0 && found.readable()) {
            restore(window, recovery);
        }
    }

    private static void restore(IWorkbenchWindow window, Recovery recovery) {
        var input = new RecoveryInput(recovery);
        try {
            window.getActivePage().openEditor(input, Ids.EDITOR);
        } catch (PartInitException e) {
            ErrorReporter.report(Texts.message("error.notOpened", input.getName()), e);
        }
    }

    private static void discard(Recovery recovery) {
        try {
            recovery.discard();
        } catch (IOException e) {
            ErrorReporter.report(Texts.message("recovery.notDiscarded", String.valueOf(e.getMessage())), e);
        }
    }
}
