package org.postkeel.testkit;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

/** A view. */
public final class BotView {

    private final WorkbenchBot bot;
    private final String id;

    BotView(WorkbenchBot bot, String id) {
        this.bot = bot;
        this.id = id;
    }

    /** Opens it, brings it to the front and gives it the focus. */
    public void show() {
        bot.ui().gesture(() -> {
            try {
                bot.page().showView(id);
            } catch (PartInitException e) {
                throw new AssertionError("the view " + id + " does not open", e);
            }
        });
    }

    /** Closes it. */
    public void close() {
        bot.ui().gesture(() -> bot.page().hideView(bot.page().findView(id)));
    }

    /** @return whether it is open */
    public boolean isOpen() {
        return bot.ui().sync(() -> bot.page().findView(id) != null);
    }

    /** @return whether it is open and in front of the others of its folder */
    public boolean isVisible() {
        return bot.ui().sync(() -> {
            IViewPart view = bot.page().findView(id);
            return view != null && bot.page().isPartVisible(view);
        });
    }

    /** @return its title */
    public String title() {
        return bot.ui().sync(() -> bot.page().findView(id).getTitle());
    }
}
