package org.postkeel.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An entry of the menu bar, or of a context menu. */
public final class BotMenu {

    private final WorkbenchBot bot;
    private final Supplier<Menu> top;
    private final List<String> path;

    /** @param top the menu in which the path begins; asked on the UI thread */
    BotMenu(WorkbenchBot bot, Supplier<Menu> top, List<String> path) {
        this.bot = bot;
        this.top = top;
        this.path = path;
    }

    /** Chooses it. It must be enabled. */
    public void click() {
        bot.ui().gesture(() -> {
            MenuItem item = item();
            if (!item.isEnabled()) {
                throw new AssertionError("disabled: " + path);
            }
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** @return whether it can be chosen */
    public boolean isEnabled() {
        return bot.ui().sync(() -> item().isEnabled());
    }

    /** @return the keys that do the same, as they stand in the menu: Ctrl+O; "" when there are none */
    public String keys() {
        return bot.ui().sync(() -> {
            String text = item().getText();
            return text.indexOf('\t') < 0 ? "" : text.substring(text.indexOf('\t') + 1);
        });
    }

    /** @return labels of the entries below it, without separators */
    public List<String> entries() {
        return bot.ui().sync(() -> {
            Menu menu = path.isEmpty() ? top.get() : item().getMenu();
            open(menu);
            return labels(menu);
        });
    }

    private MenuItem item() {
        Menu menu = top.get();
        if ((menu.getStyle() & SWT.POP_UP) != 0) {
            open(menu);
        }
        MenuItem item = null;
        for (String label : path) {
            if (item != null) {
                menu = item.getMenu();
                open(menu);
            }
            item = find(menu, label);
        }
        return item;
    }

    /** Menus are filled when they are about to be seen. */
    private static void open(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static MenuItem find(Menu menu, String label) {
        return Arrays.stream(menu.getItems()).filter(item -> label.equals(label(item))).findFirst()
                .orElseThrow(() -> new WidgetNotFound("there is no entry " + label + " but " + labels(menu)));
    }

    private static List<String> labels(Menu menu) {
        var labels = new ArrayList<String>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                labels.add(label(item));
            }
        }
        return labels;
    }

    private static String label(MenuItem item) {
        String text = item.getText();
        int tab = text.indexOf('\t');
        return (tab < 0 ? text : text.substring(0, tab)).replace("&", "");
    }
}
