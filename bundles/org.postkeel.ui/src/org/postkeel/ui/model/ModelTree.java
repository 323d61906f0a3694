package org.postkeel.ui.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.postkeel.ui.WidgetIds;

/**
 * A tree whose items are made when they are seen. When its content is replaced, what was selected and open stays so, by
 * the keys of the places. What it selects are objects of the model and {@link ChildList}s.
 */
final class ModelTree implements IPostSelectionProvider {

    private final Tree tree;
    private final ModelLabels labels;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Set<Object> openByPerson = new HashSet<>();
    private final Set<Object> openByFilter = new HashSet<>();
    /** One of the two above. */
    private Set<Object> open = openByPerson;
    private TreeNode root;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    ModelTree(Composite parent) {
        tree = WidgetIds.set(new Tree(parent, SWT.VIRTUAL | SWT.MULTI), "model.tree");
        labels = new ModelLabels(tree);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> open.add(node((TreeItem) event.item).key()));
        tree.addListener(SWT.Collapse, event -> open.remove(node((TreeItem) event.item).key()));
        tree.addListener(SWT.Selection, event -> fireSelection());
    }

    Tree widget() {
        return tree;
    }

    private void fill(Event event) {
        var item = (TreeItem) event.item;
        fill(item, item.getParentItem() == null ? root : node(item.getParentItem()).child(event.index));
    }

    private void fill(TreeItem item, TreeNode node) {
        item.setData(node);
        item.setText(labels.text(node));
        item.setImage(labels.image(node));
        item.setItemCount(node.count());
    }

    private TreeNode node(TreeItem item) {
        if (!(item.getData() instanceof TreeNode)) {
            TreeItem above = item.getParentItem();
            fill(item, above == null ? root : node(above).child(above.indexOf(item)));
        }
        return (TreeNode) item.getData();
    }

    // ---- content ------------------------------------------------------------------------------------------------

    /**
     * @param next      the same project after a step, or another one; null for none
     * @param filtering whether a filter hides anything
     */
    void show(TreeNode next, boolean filtering) {
        open = filtering ? openByFilter : openByPerson;
        if (filtering && openByFilter.isEmpty() && next != null) {
            // the filter was there before the project
            openLeading(next);
        }
        replace(next, true);
    }

    /**
     * @param next      the same project with another filter
     * @param filtering whether the filter hides anything; the tree then opens where it leads to something
     */
    void showFiltered(TreeNode next, boolean filtering) {
        open = filtering ? openByFilter : openByPerson;
        openByFilter.clear();
        if (filtering) {
            openLeading(next);
        }
        replace(next, false);
    }

    private void openLeading(TreeNode node) {
        if (node.isOpenedByFilter()) {
            openByFilter.add(node.key());
            for (int i = 0; i < node.count(); i++) {
                openLeading(node.child(i));
            }
        }
    }

    private void replace(TreeNode next, boolean keepPlace) {
        var restoring = new Restoring(selected(), topKey());
        boolean other = next != null && (root == null || !root.key().equals(next.key()));
        tree.setRedraw(false);
        try {
            tree.removeAll();
            root = next;
            if (root != null) {
                if (other) {
                    openByPerson.add(root.key());
                }
                tree.setItemCount(1);
                restoring.restore(tree.getItem(0), root);
                if (restoring.items.isEmpty() && keepPlace) {
                    restoring.selectNeighbour();
                }
                tree.setSelection(restoring.items.toArray(TreeItem[]::new));
                if (restoring.top != null) {
                    tree.setTopItem(restoring.top);
                }
            }
        } finally {
            tree.setRedraw(true);
        }
        fireSelection();
    }

    private Object topKey() {
        TreeItem top = tree.getItemCount() == 0 ? null : tree.getTopItem();
        return top == null ? null : node(top).key();
    }

    /** Finds the places of the old content in the new one. Only what was seen before gets an item. */
    private final class Restoring {

        private final List<TreeNode> before;
        private final Set<Object> selectedKeys;
        private final Object topKey;
        private final List<TreeItem> items = new ArrayList<>();
        private TreeItem top;

        Restoring(List<TreeNode> before, Object topKey) {
            this.before = before;
            this.topKey = topKey;
            selectedKeys = before.stream().map(TreeNode::key).collect(Collectors.toSet());
        }

        void restore(TreeItem item, TreeNode node) {
            fill(item, node);
            Object key = node.key();
            if (selectedKeys.contains(key)) {
                items.add(item);
            }
            if (key.equals(topKey)) {
                top = item;
            }
            if (open.contains(key) && node.count() > 0) {
                for (int i = 0; i < node.count(); i++) {
                    Object child = node.child(i).key();
                    if (open.contains(child) || selectedKeys.contains(child) || child.equals(topKey)) {
                        restore(item.getItem(i), node.child(i));
                    }
                }
                item.setExpanded(true);
            }
        }

        /** What was selected is gone: what now stands in its place is next, else what it was in. */
        void selectNeighbour() {
            TreeNode gone = before.isEmpty() ? null : before.get(0);
            if (gone == null || gone.parent() == null) {
                return;
            }
            TreeItem above = itemOf(gone.parent());
            if (above != null) {
                int last = node(above).count() - 1;
                items.add(last < 0 || !above.getExpanded() ? above
                        : above.getItem(Math.min(gone.parent().indexOf(gone), last)));
            }
        }

        private TreeItem itemOf(TreeNode old) {
            if (old.parent() == null) {
                return root.key().equals(old.key()) ? tree.getItem(0) : null;
            }
            TreeItem above = itemOf(old.parent());
            TreeNode node = above == null ? null : node(above);
            for (int i = 0; node != null && i < node.count(); i++) {
                if (node.child(i).key().equals(old.key())) {
                    return above.getItem(i);
                }
            }
            return null;
        }
    }

    // ---- selection ----------------------------------------------------------------------------------------------

    /** @return the selected places */
    List<TreeNode> selected() {
        return Arrays.stream(tree.getSelection()).map(this::node).toList();
    }

    /** Opens or closes a selected place. */
    void toggle() {
        for (TreeItem item : tree.getSelection()) {
            boolean opened = !item.getExpanded();
            item.setExpanded(opened);
            if (opened) {
                open.add(node(item).key());
            } else {
                open.remove(node(item).key());
            }
        }
    }

    /** Selects an object and brings it into view, if it is shown at all. */
    void select(EObject object) {
        if (root != null) {
            root.find(object).ifPresent(place -> {
                TreeItem item = reveal(place);
                tree.setSelection(item);
                tree.showItem(item);
                fireSelection();
            });
        }
    }

    private TreeItem reveal(TreeNode place) {
        if (place.parent() == null) {
            return tree.getItem(0);
        }
        TreeItem above = reveal(place.parent());
        fill(above, place.parent());
        above.setExpanded(true);
        open.add(place.parent().key());
        TreeItem item = above.getItem(place.parent().indexOf(place));
        fill(item, place);
        return item;
    }

    private void fireSelection() {
        var now = new StructuredSelection(selected().stream().map(TreeNode::element).toList());
        if (!now.equals(selection)) {
            selection = now;
            var event = new SelectionChangedEvent(this, now);
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject object) {
            select(object);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        addSelectionChangedListener(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        removeSelectionChangedListener(listener);
    }
}
