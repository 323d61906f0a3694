package org.postkeel.testkit;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** A list that folds down. */
public final class BotCombo extends BotControl<Combo> {

    BotCombo(WorkbenchBot bot, Combo widget) {
        super(bot, widget);
    }

    /** @return what can be chosen */
    public List<String> items() {
        return bot.ui().sync(() -> List.of(widget.getItems()));
    }

    /** @return what is chosen */
    public String text() {
        return bot.ui().sync(widget::getText);
    }

    /** Chooses an item. */
    public void select(String item) {
        gesture(() -> {
            int index = widget.indexOf(item);
            if (index < 0) {
                throw new AssertionError("there is no item " + item + " but " + Arrays.toString(widget.getItems()));
            }
            widget.setFocus();
            widget.select(index);
            notify(SWT.Selection, 0);
        });
    }
}
