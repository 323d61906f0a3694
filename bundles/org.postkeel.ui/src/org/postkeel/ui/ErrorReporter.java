package org.postkeel.ui;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.postkeel.model.text.Message;

/** Tells a person about an error, from any thread, with details that can be copied. Cancelling is no error. */
public final class ErrorReporter {

    private ErrorReporter() {
    }

    /**
     * Writes to the log and opens a dialog.
     *
     * @param what  what happened and what to do
     * @param cause why; null when there is nothing more to say
     */
    public static void report(Message what, Throwable cause) {
        if (cause instanceof OperationCanceledException || cause instanceof CancellationException) {
            return;
        }
        ILog.of(ErrorReporter.class).error(what.in(Locale.ENGLISH), cause);
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> show(what, cause));
        }
    }

    private static void show(Message what, Throwable cause) {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            Shell parent = window == null ? null : window.getShell();
            new ErrorDialog(parent, Texts.of(what), details(cause)).open();
        }
    }

    private static String details(Throwable error) {
        var text = new StringJoiner(System.lineSeparator());
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            text.add(cause.toString());
            for (StackTraceElement place : cause.getStackTrace()) {
                text.add("    " + place);
            }
        }
        return text.toString();
    }
}
