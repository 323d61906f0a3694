package org.postkeel.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An entry of the menu bar. */
public final class BotMenu {

    private final WorkbenchBot bot;
    private final List<String> path;

    BotMenu(WorkbenchBot bot, List<String> path) {
        this.bot = bot;
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
            MenuItem item = item();
            open(item.getMenu());
            return labels(item.getMenu());
        });
    }

    private MenuItem item() {
        Menu menu = bot.window().getShell().getMenuBar();
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
