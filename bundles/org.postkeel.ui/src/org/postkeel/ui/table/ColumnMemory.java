package org.postkeel.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.osgi.service.prefs.Preferences;

/** Widths, order, visibility and sorting of the columns of one table, from run to run. */
final class ColumnMemory<T> {

    private static final String ORDER = "order";
    private static final String HIDDEN = "hidden";
    private static final String SORT = "sort";
    private static final String DESCENDING = "descending";
    private static final String WIDTH = "width.";
    private static final String SEPARATOR = ",";

    private final String path;
    private final List<Column<T>> columns;

    ColumnMemory(String table, List<Column<T>> columns) {
        this.path = "tables/" + table;
        this.columns = columns;
    }

    private Preferences node() {
        return org.postkeel.ui.Preferences.node(path);
    }

    /** @return width that a person gave the column; 0 when none did */
    int width(Column<T> column) {
        return Math.max(0, node().getInt(WIDTH + column.id(), 0));
    }

    boolean isHidden(Column<T> column) {
        return Arrays.asList(node().get(HIDDEN, "").split(SEPARATOR)).contains(column.id());
    }

    Column<T> sortedBy() {
        String id = node().get(SORT, "");
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElse(null);
    }

    boolean isDescending() {
        return node().getBoolean(DESCENDING, false);
    }

    /** @return places of the columns as they were; columns that are new stand at the end */
    int[] order() {
        var order = new ArrayList<Integer>();
        for (String id : node().get(ORDER, "").split(SEPARATOR)) {
            IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(id) && !order.contains(i))
                    .forEach(order::add);
        }
        IntStream.range(0, columns.size()).filter(i -> !order.contains(i)).forEach(order::add);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @param own widths that the table gave the columns itself; such need no remembering */
    void save(Table table, Map<Column<T>, Integer> own, List<Column<T>> hidden, RowModel<T> rows) {
        Preferences node = node();
        TableColumn[] widgets = table.getColumns();
        for (int i = 0; i < widgets.length; i++) {
            Column<T> column = columns.get(i);
            int width = widgets[i].getWidth();
            if (!hidden.contains(column) && width > 0 && width != own.getOrDefault(column, 0)) {
                node.putInt(WIDTH + column.id(), width);
            }
        }
        node.put(ORDER, Arrays.stream(table.getColumnOrder()).mapToObj(i -> columns.get(i).id())
                .collect(Collectors.joining(SEPARATOR)));
        node.put(HIDDEN, hidden.stream().map(Column::id).collect(Collectors.joining(SEPARATOR)));
        node.put(SORT, rows.sortedBy() == null ? "" : rows.sortedBy().id());
        node.putBoolean(DESCENDING, rows.isDescending());
        org.postkeel.ui.Preferences.flush(node);
    }
}
