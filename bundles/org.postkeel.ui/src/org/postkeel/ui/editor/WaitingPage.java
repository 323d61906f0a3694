package org.postkeel.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;

/** Stands in the place of the assessment while it is read, and when it could not be. */
final class WaitingPage extends Composite {

    private static final int WIDTH = 520;

    private final Label message;
    private final ProgressBar bar;
    private final Button cancel;
    private final Button again;
    private final Composite choices;

    WaitingPage(Composite parent, Runnable readAgain, Runnable cancelReading) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(this);
        message = WidgetIds.set(new Label(this, SWT.WRAP), "waiting.message");
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(message);
        bar = WidgetIds.set(new ProgressBar(this, SWT.HORIZONTAL | SWT.INDETERMINATE), "waiting.bar");
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        cancel = WidgetIds.set(new Button(this, SWT.PUSH), "waiting.cancel");
        cancel.setText(Texts.get("button.cancel"));
        cancel.addListener(SWT.Selection, event -> cancelReading.run());
        GridDataFactory.swtDefaults().applyTo(cancel);
        again = WidgetIds.set(new Button(this, SWT.PUSH), "waiting.again");
        again.setText(Texts.get("load.again"));
        again.addListener(SWT.Selection, event -> readAgain.run());
        GridDataFactory.swtDefaults().applyTo(again);
        choices = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(choices);
        GridDataFactory.swtDefaults().applyTo(choices);
        // what helps stands before reading once more
        choices.moveAbove(again);
    }

    /**
     * Something a person can do instead.
     *
     * @param id    id of the button
     * @param label what stands on it
     * @param run   does it
     */
    record Choice(String id, String label, Runnable run) {
    }

    void showReading(String name) {
        show(Texts.get("load.reading", name), true);
    }

    void showFailed(String text, Choice... instead) {
        show(text, false);
        for (Choice choice : instead) {
            Button button = WidgetIds.set(new Button(choices, SWT.PUSH), choice.id());
            button.setText(choice.label());
            button.addListener(SWT.Selection, event -> choice.run().run());
            GridDataFactory.fillDefaults().applyTo(button);
        }
        setShown(choices, instead.length > 0);
        layout(true, true);
    }

    private void show(String text, boolean running) {
        for (Control choice : choices.getChildren()) {
            choice.dispose();
        }
        setShown(choices, false);
        message.setText(text);
        setShown(bar, running);
        setShown(cancel, running);
        setShown(again, !running);
        layout(true, true);
    }

    private static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    @Override
    public boolean setFocus() {
        return cancel.isVisible() ? cancel.setFocus() : again.setFocus();
    }
}
