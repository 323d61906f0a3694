package org.postkeel.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table. Columns are named by their ids. */
public final class BotTable extends BotControl<Table> {

    BotTable(WorkbenchBot bot, Table widget) {
        super(bot, widget);
    }

    /** @return number of rows */
    public int rowCount() {
        return bot.ui().sync(widget::getItemCount);
    }

    /** @return text of a cell; rows count from 0 */
    public String cell(int row, String column) {
        return bot.ui().sync(() -> item(row).getText(index(column)));
    }

    /** @return whether a cell has an image */
    public boolean hasImage(int row, String column) {
        return bot.ui().sync(() -> item(row).getImage(index(column)) != null);
    }

    /** @return texts of a column, from the first row to the last */
    public List<String> column(String column) {
        return bot.ui().sync(() -> texts(column));
    }

    private List<String> texts(String column) {
        int index = index(column);
        return Arrays.stream(widget.getItems()).map(item -> item.getText(index)).toList();
    }

    /** @return colour of the text of a cell */
    public Color foreground(int row, String column) {
        return bot.ui().sync(() -> item(row).getForeground(index(column)));
    }

    /** @return texts of all cells */
    public List<List<String>> rows() {
        return bot.ui().sync(() -> {
            var rows = new ArrayList<List<String>>();
            for (TableItem item : widget.getItems()) {
                var row = new ArrayList<String>();
                for (int i = 0; i < widget.getColumnCount(); i++) {
                    row.add(item.getText(i));
                }
                rows.add(row);
            }
            return rows;
        });
    }

    /** @return headings of the columns */
    public List<String> headings() {
        return bot.ui().sync(() -> Arrays.stream(widget.getColumns()).map(TableColumn::getText).toList());
    }

    /** Selects the row with that text in a column. */
    public void select(String column, String text) {
        gesture(() -> {
            List<String> texts = texts(column);
            int row = texts.indexOf(text);
            if (row < 0) {
                throw new AssertionError("there is no row with " + text + " but " + texts);
            }
            select(widget.getItem(row), row);
        });
    }

    /** @return texts of the rows of a table without headings */
    public List<String> firstColumn() {
        return bot.ui().sync(() -> Arrays.stream(widget.getItems()).map(TableItem::getText).toList());
    }

    /** Selects a row; they count from 0. */
    public void select(int row) {
        gesture(() -> select(item(row), row));
    }

    private void select(TableItem item, int row) {
        widget.setFocus();
        widget.setSelection(row);
        var event = new Event();
        event.item = item;
        widget.notifyListeners(SWT.Selection, event);
    }

    /** Selects nothing. */
    public void deselectAll() {
        gesture(() -> {
            widget.deselectAll();
            widget.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Clicks the heading of a column. */
    public void clickHeading(String column) {
        gesture(() -> {
            TableColumn heading = widget.getColumn(index(column));
            var event = new Event();
            event.widget = heading;
            heading.notifyListeners(SWT.Selection, event);
        });
    }

    /** @return width of a column in points */
    public int columnWidth(String column) {
        return bot.ui().sync(() -> widget.getColumn(index(column)).getWidth());
    }

    /** Drags the edge of a column. */
    public void setColumnWidth(String column, int width) {
        gesture(() -> widget.getColumn(index(column)).setWidth(width));
    }

    private TableItem item(int row) {
        if (row >= widget.getItemCount()) {
            throw new AssertionError("there is no row " + row + ", only " + widget.getItemCount() + " rows");
        }
        return widget.getItem(row);
    }

    private int index(String column) {
        for (int i = 0; i < widget.getColumnCount(); i++) {
            if (column.equals(Widgets.id(widget.getColumn(i)))) {
                return i;
            }
        }
        throw new AssertionError("there is no column " + column);
    }
}
