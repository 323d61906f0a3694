package org.postkeel.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final Preferences node;
    private final List<Column<T>> columns;

    ColumnMemory(String table, List<Column<T>> columns) {
        this.node = org.postkeel.ui.Preferences.node("tables/" + table);
        this.columns = columns;
    }

    int width(Column<T> column, int standard) {
        int width = node.getInt(WIDTH + column.id(), standard);
        return width > 0 ? width : standard;
    }

    boolean isHidden(Column<T> column) {
        return Arrays.asList(node.get(HIDDEN, "").split(SEPARATOR)).contains(column.id());
    }

    Column<T> sortedBy() {
        String id = node.get(SORT, "");
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElse(null);
    }

    boolean isDescending() {
        return node.getBoolean(DESCENDING, false);
    }

    /** @return places of the columns as they were; columns that are new stand at the end */
    int[] order() {
        var order = new ArrayList<Integer>();
        for (String id : node.get(ORDER, "").split(SEPARATOR)) {
            IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(id) && !order.contains(i))
                    .forEach(order::add);
        }
        IntStream.range(0, columns.size()).filter(i -> !order.contains(i)).forEach(order::add);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    void save(Table table, List<Column<T>> hidden, RowModel<T> rows) {
        TableColumn[] widgets = table.getColumns();
        for (int i = 0; i < widgets.length; i++) {
            if (!hidden.contains(columns.get(i)) && widgets[i].getWidth() > 0) {
                node.putInt(WIDTH + columns.get(i).id(), widgets[i].getWidth());
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
