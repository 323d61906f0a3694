package org.postkeel.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** What can be done with any control. Gestures a person could not make are refused. */
abstract class BotControl<W extends Control> {

    /** The bot it came from. */
    protected final WorkbenchBot bot;
    /** The control; its methods are for the UI thread. */
    protected final W widget;

    BotControl(WorkbenchBot bot, W widget) {
        this.bot = bot;
        this.widget = widget;
    }

    /** @return the control itself, for what the bot has no word for; to be used on the UI thread */
    public W widget() {
        return widget;
    }

    /** @return whether it can be used */
    public boolean isEnabled() {
        return bot.ui().sync(widget::isEnabled);
    }

    /** Gives it the focus. */
    public void setFocus() {
        gesture(widget::setFocus);
    }

    /** @param key a character or one of the key codes of {@link SWT} */
    public void pressKey(int key) {
        pressKey(SWT.NONE, key);
    }

    /**
     * Presses a key together with others in the control, which gets the focus before. Keys of the workbench are heard as well.
     *
     * @param modifiers {@link SWT#MOD1} and the like
     * @param key       a small letter or one of the key codes of {@link SWT}
     */
    public void pressKey(int modifiers, int key) {
        // keys go to the control that has the focus
        setFocus();
        gesture(() -> {
            for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
                Event event = event(type, key);
                event.stateMask = modifiers;
                // with the control key a letter gives a control character
                event.character = key >= 'a' && key <= 'z' && (modifiers & SWT.MOD1) != 0 ? (char) (key - 'a' + 1)
                        : event.character;
                if (!widget.isDisposed()) {
                    widget.notifyListeners(type, event);
                }
            }
        });
    }

    /** Makes a gesture, once it is sure that a person could make it. */
    protected void gesture(Runnable gesture) {
        bot.ui().gesture(() -> {
            refuseTheImpossible();
            gesture.run();
        });
    }

    /** Tells the listeners of an event. */
    protected void notify(int type, int key) {
        if (!widget.isDisposed()) {
            widget.notifyListeners(type, event(type, key));
        }
    }

    private Event event(int type, int key) {
        var event = new Event();
        event.type = type;
        event.widget = widget;
        event.display = widget.getDisplay();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        event.button = 1;
        event.doit = true;
        return event;
    }

    private void refuseTheImpossible() {
        if (widget.isDisposed()) {
            throw new AssertionError("the widget is gone");
        }
        if (!widget.isVisible()) {
            throw new AssertionError("nobody sees the " + describe());
        }
        if (!widget.isEnabled()) {
            throw new AssertionError("disabled: " + describe());
        }
        for (Shell shell : Widgets.shells(widget.getDisplay())) {
            boolean modal = (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL | SWT.PRIMARY_MODAL)) != 0;
            if (modal && shell != widget.getShell() && shell.getParent() == widget.getShell()) {
                throw new AssertionError("the dialog '" + shell.getText() + "' stands before the " + describe());
            }
        }
    }

    private String describe() {
        return widget.getClass().getSimpleName() + " with the id " + Widgets.id(widget);
    }
}
