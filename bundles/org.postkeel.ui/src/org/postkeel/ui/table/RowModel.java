package org.postkeel.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The rows of a table: which are shown, and in which order. Needs no display. */
final class RowModel<T> {

    /** More rows than this are not put into a table; the filter finds the others. */
    static final int LIMIT = 1000;

    private final List<Column<T>> columns;
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private String filter = "";
    private Column<T> sortedBy;
    private boolean descending;

    RowModel(List<Column<T>> columns) {
        this.columns = columns;
    }

    void setRows(List<T> rows) {
        all = List.copyOf(rows);
        update();
    }

    /** @param text words that must all occur in a row, in any column and any case */
    void setFilter(String text) {
        filter = text;
        update();
    }

    /** @param column column to sort by; null for the order of the rows themselves */
    void sortBy(Column<T> column, boolean down) {
        sortedBy = column;
        descending = down;
        update();
    }

    Column<T> sortedBy() {
        return sortedBy;
    }

    boolean isDescending() {
        return descending;
    }

    List<T> shown() {
        return shown.size() <= LIMIT ? shown : shown.subList(0, LIMIT);
    }

    /** @return rows that fit the filter, also those above the limit */
    int matching() {
        return shown.size();
    }

    int total() {
        return all.size();
    }

    private void update() {
        var rows = new ArrayList<T>(all.stream().filter(this::matches).toList());
        if (sortedBy != null) {
            // stable, so that equal rows keep the order they came in, also downwards
            Comparator<T> order = sortedBy.order();
            rows.sort(descending ? order.reversed() : order);
        }
        shown = List.copyOf(rows);
    }

    private boolean matches(T row) {
        String[] words = filter.toLowerCase(Locale.ROOT).trim().split("\\s+");
        var text = new StringJoiner("\n");
        columns.forEach(column -> text.add(column.text().apply(row)));
        String searched = text.toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** @return rows with headings, cells parted by tabs, as spreadsheets take it */
    static <T> String text(List<T> rows, List<Column<T>> visible) {
        var text = new StringJoiner(System.lineSeparator(), "", System.lineSeparator());
        var head = new StringJoiner("\t");
        visible.forEach(column -> head.add(cell(column.heading())));
        text.add(head.toString());
        for (T row : rows) {
            var line = new StringJoiner("\t");
            visible.forEach(column -> line.add(cell(column.text().apply(row))));
            text.add(line.toString());
        }
        return text.toString();
    }

    /** No-break spaces of formatted numbers and dates would make texts of them elsewhere. */
    private static String cell(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("[\t\r\n]+", " ");
    }
}
