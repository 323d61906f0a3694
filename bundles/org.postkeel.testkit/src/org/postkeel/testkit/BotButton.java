package org.postkeel.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A button. */
public final class BotButton extends BotControl<Button> {

    BotButton(WorkbenchBot bot, Button widget) {
        super(bot, widget);
    }

    /** Clicks it. */
    public void click() {
        gesture(() -> {
            widget.setFocus();
            notify(SWT.MouseDown, 0);
            notify(SWT.MouseUp, 0);
            notify(SWT.Selection, 0);
        });
    }

    /** Ticks a check box, or takes its tick away. */
    public void check(boolean on) {
        gesture(() -> {
            widget.setFocus();
            widget.setSelection(on);
            notify(SWT.Selection, 0);
        });
    }

    /** @return whether a check box is ticked */
    public boolean isChecked() {
        return bot.ui().sync(widget::getSelection);
    }

    /** @return what stands on it */
    public String text() {
        return bot.ui().sync(widget::getText);
    }
}
