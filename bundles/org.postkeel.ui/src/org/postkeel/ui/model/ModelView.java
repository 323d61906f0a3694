package org.postkeel.ui.model;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.postkeel.model.Assessment;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.Ids;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;

/** Everything a project holds, as a tree with a filter. */
public final class ModelView extends ViewPart {

    /** Typing goes on for a moment before a filter is looked up. */
    private static final int TYPING_MS = 150;

    private final StackLayout stack = new StackLayout();
    private final Runnable filtering = this::filter;
    private Composite pages;
    private Label hint;
    private Composite content;
    private Text filter;
    private ModelTree tree;
    private ActiveProject active;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        var empty = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(empty);
        hint = WidgetIds.set(new Label(empty, SWT.WRAP), "model.hint");
        hint.setText(Texts.get("model.nothingOpen"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        var head = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        filter = WidgetIds.set(new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "model.filter");
        filter.setMessage(Texts.get("table.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new ModelTree(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.widget());
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(TYPING_MS, filtering));
        filter.addListener(SWT.KeyDown, this::leaveFilter);
        tree.widget().addListener(SWT.DefaultSelection, event -> open());
        var menu = new MenuManager();
        tree.widget().setMenu(menu.createContextMenu(tree.widget()));
        getSite().registerContextMenu(Ids.VIEW_MODEL, menu, tree);
        getSite().setSelectionProvider(tree);
        active = new ActiveProject(getSite().getPage(), this::show, this::show);
        show();
    }

    private void leaveFilter(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            tree.widget().setFocus();
            event.doit = false;
        }
    }

    private TreeNode root() {
        Assessment project = active.editing().map(ProjectEditing::assessment).orElse(null);
        return project == null ? null : TreeNode.of(project,
                isFiltering() ? new ModelFilter(project, filter.getText(), ModelLabels::searched) : ModelFilter.NONE);
    }

    private boolean isFiltering() {
        return !filter.getText().isBlank();
    }

    private void show() {
        if (active != null) {
            TreeNode root = root();
            tree.show(root, isFiltering());
            stack.topControl = root == null ? hint.getParent() : content;
            pages.layout();
        }
    }

    private void filter() {
        if (!filter.isDisposed()) {
            TreeNode root = root();
            if (root != null) {
                tree.showFiltered(root, isFiltering());
            }
        }
    }

    /** Enter or a double click: edits an object, opens and closes anything else. */
    private void open() {
        boolean one = tree.selected().size() == 1 && tree.selected().get(0) instanceof TreeNode.Item;
        if (one && ProjectAccess.editable(getSite().getPage()).isPresent()) {
            try {
                getSite().getService(IHandlerService.class).executeCommand(Ids.EDIT_OBJECT, null);
            } catch (CommandException e) {
                ErrorReporter.report(Texts.message("error.unexpected"), e);
            }
        } else {
            tree.toggle();
        }
    }

    /** Selects an object of the project and brings it into view. */
    void select(EObject object) {
        tree.select(object);
    }

    @Override
    public void setFocus() {
        if (content.getDisplay().getFocusControl() == filter) {
            // whoever is in the filter wants to type
            return;
        }
        if (stack.topControl == content) {
            tree.widget().setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
