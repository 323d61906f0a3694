package org.postkeel.testkit;

import org.eclipse.ui.IEditorPart;

/** An editor. */
public final class BotEditor {

    private final WorkbenchBot bot;
    private final IEditorPart editor;

    BotEditor(WorkbenchBot bot, IEditorPart editor) {
        this.bot = bot;
        this.editor = editor;
    }

    /** @return the editor itself; to be used on the UI thread */
    public IEditorPart part() {
        return editor;
    }

    /** @return its title */
    public String title() {
        return bot.ui().sync(editor::getTitle);
    }

    /** @return whether there is something to save */
    public boolean isDirty() {
        return bot.ui().sync(editor::isDirty);
    }

    /** Closes it without saving. */
    public void close() {
        bot.ui().syncExec(() -> bot.page().closeEditor(editor, false));
    }
}
