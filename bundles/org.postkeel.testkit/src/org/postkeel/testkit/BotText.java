package org.postkeel.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public final class BotText extends BotControl<Text> {

    BotText(WorkbenchBot bot, Text widget) {
        super(bot, widget);
    }

    /** Replaces what is in it. */
    public void setText(String text) {
        gesture(() -> {
            widget.setFocus();
            widget.selectAll();
            widget.insert(text);
        });
    }

    /** Replaces what is in it and presses Enter. */
    public void enter(String text) {
        setText(text);
        gesture(() -> notify(SWT.DefaultSelection, 0));
    }

    /** @return what is in it */
    public String text() {
        return bot.ui().sync(widget::getText);
    }
}
