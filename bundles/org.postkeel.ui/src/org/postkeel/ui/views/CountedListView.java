package org.postkeel.ui.views;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.postkeel.ui.Images;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.table.Column;
import org.postkeel.ui.table.ListTable;

/**
 * A list about the project in front: a sentence above it, and the number of rows in the name of the view.
 *
 * @param <T> a row
 */
abstract class CountedListView<T> extends ViewPart {

    private final String key;
    private Label summary;
    private ListTable<T> table;
    private ActiveAssessment active;

    /** @param key begin of the keys of its texts (.name, .nameCount) and of the ids of its widgets */
    CountedListView(String key) {
        this.key = key;
    }

    abstract List<Column<T>> columns(Images images);

    /** @param editor the project in front; null when there is none */
    abstract List<T> rows(AssessmentEditor editor);

    /** @param editor the project in front; null when there is none */
    abstract String summary(AssessmentEditor editor, List<T> rows);

    @Override
    public final void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(page);
        summary = WidgetIds.set(new Label(page, SWT.WRAP), key + ".summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new ListTable<>(page, key, columns(new Images(page)), row -> row, row -> null, getSite());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        getSite().setSelectionProvider(table.viewer());
        active = new ActiveAssessment(getSite().getPage(), this::update);
    }

    private void update(AssessmentEditor editor) {
        List<T> rows = rows(editor);
        summary.setText(summary(editor, rows));
        table.setRows(rows);
        summary.getParent().layout();
        // while a part is being created the workbench does not listen to it
        summary.getDisplay().asyncExec(() -> showCount(rows.size()));
    }

    private void showCount(int rows) {
        if (!summary.isDisposed()) {
            setPartName(rows == 0 ? Texts.get(key + ".name") : Texts.get(key + ".nameCount", rows));
        }
    }

    @Override
    public final void setFocus() {
        table.setFocus();
    }

    @Override
    public final void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
