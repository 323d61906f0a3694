package org.postkeel.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;

/**
 * A list: a filter box above a table that sorts by any column, remembers widths, order and visibility of its columns,
 * and copies its rows with their headings.
 */
public final class ListTable<T> extends Composite {

    private static final String COPY = "org.eclipse.ui.edit.copy";

    private final List<Column<T>> columns;
    private final List<Column<T>> hidden = new ArrayList<>();
    private final Map<Column<T>, Integer> ownWidths = new HashMap<>();
    private boolean fitted;
    private final RowModel<T> rows;
    private final ColumnMemory<T> memory;
    private final Function<T, Object> key;
    private final Function<T, Color> foreground;
    private final Text filter;
    private final Label count;
    private final TableViewer viewer;
    private final int charWidth;

    /**
     * @param id         name of the table: the ids of its widgets begin with it, and what it remembers goes by it
     * @param key        what makes a row the same when the rows are replaced; the selection goes by it
     * @param foreground colour of a row; null for the usual one
     * @param services   of the part, for the key that copies
     */
    public ListTable(Composite parent, String id, List<Column<T>> columns, Function<T, Object> key,
            Function<T, Color> foreground, IServiceLocator services) {
        super(parent, SWT.NONE);
        this.columns = List.copyOf(columns);
        this.key = key;
        this.foreground = foreground;
        rows = new RowModel<>(this.columns);
        memory = new ColumnMemory<>(id, this.columns);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(this);
        filter = WidgetIds.set(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id + ".filter");
        filter.setMessage(Texts.get("table.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = WidgetIds.set(new Label(this, SWT.NONE), id + ".count");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        viewer = new TableViewer(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setComparer(new SameObject());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Table table = WidgetIds.set(viewer.getTable(), id);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        charWidth = charWidth(table);
        this.columns.forEach(this::createColumn);
        table.setColumnOrder(memory.order());
        ColumnViewerToolTipSupport.enableFor(viewer);
        table.setMenu(createMenu(table));
        installCopy(table, services.getService(IHandlerService.class));
        filter.addListener(SWT.Modify, event -> {
            rows.setFilter(filter.getText());
            refill();
        });
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
                event.doit = false;
            }
        });
        table.addListener(SWT.Dispose, event -> memory.save(table, ownWidths, hidden, rows));
        sortBy(memory.sortedBy(), memory.isDescending());
    }

    /** @return the viewer, for selections */
    public TableViewer viewer() {
        return viewer;
    }

    /** @param newRows rows in their own order; rows with a key that was selected are selected again */
    public void setRows(List<T> newRows) {
        rows.setRows(newRows);
        refill();
        if (!fitted && !newRows.isEmpty()) {
            fitted = true;
            fitColumns();
        }
    }

    /** The first rows decide how wide the columns are that nobody has given a width. */
    private void fitColumns() {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            TableColumn widget = viewer.getTable().getColumn(i);
            if (!hidden.contains(column) && memory.width(column) == 0) {
                widget.pack();
                int width = Math.min(widget.getWidth(), 2 * column.chars() * charWidth);
                ownWidths.put(column, width);
                widget.setWidth(width);
            }
        }
    }

    /** Selects the row with that key, if it is shown. */
    public void select(Object wanted) {
        rows.shown().stream().filter(row -> key.apply(row).equals(wanted)).findFirst()
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    @Override
    public boolean setFocus() {
        return viewer.getTable().setFocus();
    }

    private void refill() {
        var selected = new HashSet<Object>();
        for (Object row : viewer.getStructuredSelection()) {
            selected.add(key.apply(cast(row)));
        }
        viewer.setInput(rows.shown());
        viewer.setSelection(new StructuredSelection(
                rows.shown().stream().filter(row -> selected.contains(key.apply(row))).toList()));
        int shown = rows.shown().size();
        boolean all = shown == rows.total();
        count.setText(all ? "" : Texts.get("table.count", shown, rows.total()));
        count.setVisible(!all);
        ((GridData) count.getLayoutData()).exclude = all;
        ((GridData) filter.getLayoutData()).horizontalSpan = all ? 2 : 1;
        layout(true);
    }

    @SuppressWarnings("unchecked")
    private T cast(Object row) {
        return (T) row;
    }

    private void createColumn(Column<T> column) {
        var viewerColumn = new TableViewerColumn(viewer, SWT.LEAD);
        TableColumn widget = WidgetIds.set(viewerColumn.getColumn(), column.id());
        widget.setText(column.heading());
        widget.setMoveable(true);
        setVisible(column, widget, !memory.isHidden(column));
        widget.addListener(SWT.Selection, event -> sortBy(column, rows.sortedBy() == column && !rows.isDescending()));
        viewerColumn.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return column.text().apply(cast(row));
            }

            @Override
            public Image getImage(Object row) {
                return column.image().apply(cast(row));
            }

            @Override
            public Color getForeground(Object row) {
                return foreground.apply(cast(row));
            }

            @Override
            public String getToolTipText(Object row) {
                return column.tooltip().apply(cast(row));
            }
        });
    }

    private void setVisible(Column<T> column, TableColumn widget, boolean visible) {
        if (visible) {
            hidden.remove(column);
            int remembered = memory.width(column);
            widget.setWidth(remembered > 0 ? remembered
                    : ownWidths.computeIfAbsent(column, added -> added.chars() * charWidth));
        } else {
            hidden.add(column);
            widget.setWidth(0);
        }
        widget.setResizable(visible);
    }

    private void sortBy(Column<T> column, boolean descending) {
        Table table = viewer.getTable();
        rows.sortBy(column, descending);
        table.setSortColumn(column == null ? null : table.getColumn(columns.indexOf(column)));
        table.setSortDirection(column == null ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
        refill();
    }

    private Menu createMenu(Table table) {
        var menu = new Menu(table);
        MenuItem copy = WidgetIds.set(new MenuItem(menu, SWT.PUSH), "table.copy");
        copy.setText(Texts.get("table.copy"));
        copy.addListener(SWT.Selection, event -> copy());
        MenuItem natural = WidgetIds.set(new MenuItem(menu, SWT.PUSH), "table.unsorted");
        natural.setText(Texts.get("table.unsorted"));
        natural.addListener(SWT.Selection, event -> sortBy(null, false));
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(Texts.get("table.columns"));
        var columnMenu = new Menu(cascade);
        cascade.setMenu(columnMenu);
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            TableColumn widget = table.getColumn(i);
            var item = new MenuItem(columnMenu, SWT.CHECK);
            item.setText(column.heading());
            item.setSelection(!hidden.contains(column));
            item.addListener(SWT.Selection, event -> {
                memory.save(table, ownWidths, hidden, rows);
                setVisible(column, widget, item.getSelection());
            });
        }
        return menu;
    }

    /** The table has the key only while it has the focus, so that it copies text in the filter box as everywhere. */
    private void installCopy(Table table, IHandlerService handlers) {
        var copying = new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                copy();
                return null;
            }
        };
        var active = new ArrayList<IHandlerActivation>();
        table.addListener(SWT.FocusIn, event -> {
            if (active.isEmpty()) {
                active.add(handlers.activateHandler(COPY, copying));
            }
        });
        Runnable leave = () -> {
            active.forEach(handlers::deactivateHandler);
            active.clear();
        };
        table.addListener(SWT.FocusOut, event -> leave.run());
        table.addListener(SWT.Dispose, event -> leave.run());
    }

    /** Copies the selected rows, or all that are shown when none is selected, in the order of the columns on screen. */
    private void copy() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        List<T> chosen = rows.shown().stream().filter(row -> selection.isEmpty() || selection.toList().contains(row))
                .toList();
        List<Column<T>> visible = Arrays.stream(viewer.getTable().getColumnOrder()).mapToObj(columns::get)
                .filter(column -> !hidden.contains(column)).toList();
        var clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] { RowModel.text(chosen, visible) },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static int charWidth(Table table) {
        var gc = new GC(table);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    /** Two rows can be equal and yet be two. */
    private static final class SameObject implements IElementComparer {

        @Override
        public boolean equals(Object a, Object b) {
            return a == b;
        }

        @Override
        public int hashCode(Object element) {
            return System.identityHashCode(element);
        }
    }
}
