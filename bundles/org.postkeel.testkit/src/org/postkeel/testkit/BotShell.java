package org.postkeel.testkit;

import java.util.StringJoiner;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog. */
public final class BotShell {

    private final WorkbenchBot bot;
    private final Shell shell;

    BotShell(WorkbenchBot bot, Shell shell) {
        this.bot = bot;
        this.shell = shell;
    }

    /** @return its title */
    public String title() {
        return bot.ui().sync(shell::getText);
    }

    /** @return what its labels say, without the empty ones, from the top down */
    public String text() {
        return bot.ui().sync(() -> {
            var texts = new StringJoiner("\n");
            Widgets.visible(shell, Label.class).stream().map(Label::getText).filter(text -> !text.isEmpty())
                    .forEach(texts::add);
            return texts.toString();
        });
    }

    /** Closes it and waits until it is gone. */
    public void close() {
        bot.ui().gesture(shell::close);
        waitUntilClosed();
    }

    /** Waits until it is gone. */
    public void waitUntilClosed() {
        bot.waitUntil(Condition.that("the dialog is closed", () -> bot.ui().sync(shell::isDisposed)));
    }
}
