package org.postkeel.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. Places are named by the labels from the top down. */
public final class BotTree extends BotControl<Tree> {

    BotTree(WorkbenchBot bot, Tree widget) {
        super(bot, widget);
    }

    /** @return labels directly below a place; of the top without a path */
    public List<String> labels(String... path) {
        return bot.ui().sync(() -> texts(path.length == 0 ? widget.getItems() : item(path).getItems()));
    }

    /** @return number of places directly below a place */
    public int count(String... path) {
        return bot.ui().sync(() -> path.length == 0 ? widget.getItemCount() : item(path).getItemCount());
    }

    /** @return whether what is below a place is shown */
    public boolean isExpanded(String... path) {
        return bot.ui().sync(() -> item(path).getExpanded());
    }

    /** @return whether a place has an image */
    public boolean hasImage(String... path) {
        return bot.ui().sync(() -> item(path).getImage() != null);
    }

    /** Opens a place and all above it. */
    public void expand(String... path) {
        gesture(() -> {
            for (int length = 1; length <= path.length; length++) {
                TreeItem item = item(Arrays.copyOf(path, length));
                if (!item.getExpanded()) {
                    tell(SWT.Expand, item);
                    item.setExpanded(true);
                }
            }
        });
    }

    /** Closes a place. */
    public void collapse(String... path) {
        gesture(() -> {
            TreeItem item = item(path);
            tell(SWT.Collapse, item);
            item.setExpanded(false);
        });
    }

    /** Selects a place; those above it are opened. */
    public void select(String... path) {
        expand(Arrays.copyOf(path, path.length - 1));
        select(List.of(path));
    }

    /** Selects several places that can be seen. */
    @SafeVarargs
    public final void select(List<String>... paths) {
        gesture(() -> {
            TreeItem[] items = Arrays.stream(paths).map(path -> item(path.toArray(String[]::new)))
                    .toArray(TreeItem[]::new);
            widget.setFocus();
            widget.setSelection(items);
            tell(SWT.Selection, items[0]);
        });
    }

    /** @return labels of what is selected */
    public List<String> selection() {
        return bot.ui().sync(() -> texts(widget.getSelection()));
    }

    /** Double-clicks what is selected. */
    public void doubleClick() {
        gesture(() -> tell(SWT.DefaultSelection, widget.getSelection()[0]));
    }

    /** @return an entry of the context menu */
    public BotMenu contextMenu(String... path) {
        return new BotMenu(bot, widget::getMenu, List.of(path));
    }

    private void tell(int type, TreeItem item) {
        var event = new Event();
        event.item = item;
        widget.notifyListeners(type, event);
    }

    private static List<String> texts(TreeItem... items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    private TreeItem item(String... path) {
        TreeItem item = null;
        for (String label : path) {
            item = find(item, label);
        }
        return item;
    }

    /** Looks from the first to the last, so that a tree of many items need not make them all. */
    private TreeItem find(TreeItem above, String label) {
        int count = above == null ? widget.getItemCount() : above.getItemCount();
        var seen = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            TreeItem item = above == null ? widget.getItem(i) : above.getItem(i);
            if (item.getText().equals(label)) {
                return item;
            }
            seen.add(item.getText());
        }
        throw new WidgetNotFound("there is no place " + label + " but " + seen);
    }
}
