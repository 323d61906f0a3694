package org.postkeel.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks a person to choose. The answers are named by what they do. */
public final class Question extends MessageDialog {

    /** Nothing was chosen: the dialog was closed. */
    public static final int NOTHING = SWT.DEFAULT;

    private final String id;

    private Question(Shell parent, String id, String title, String text, String... answers) {
        super(parent, title, null, text, QUESTION, 0, answers);
        this.id = id;
    }

    /**
     * @param id      id of the dialog; its buttons are id.0, id.1, …
     * @param title   title
     * @param text    the question
     * @param answers what stands on the buttons; the first is the usual one
     * @return number of the answer from 0, or {@link #NOTHING}
     */
    public static int ask(Shell parent, String id, String title, String text, String... answers) {
        return new Question(parent, id, title, text, answers).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        WidgetIds.set(shell, id);
    }

    @Override
    protected Button createButton(Composite parent, int number, String label, boolean usual) {
        return WidgetIds.set(super.createButton(parent, number, label, usual), id + "." + number);
    }
}
