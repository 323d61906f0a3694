package org.postkeel.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** A link. */
public final class BotLink extends BotControl<Link> {

    BotLink(WorkbenchBot bot, Link widget) {
        super(bot, widget);
    }

    /** Clicks it. */
    public void click() {
        gesture(() -> notify(SWT.Selection, 0));
    }

    /** @return its text, with the marks of the link */
    public String text() {
        return bot.ui().sync(widget::getText);
    }
}
