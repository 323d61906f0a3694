package org.postkeel.ui;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.postkeel.model.compare.ModelDifference.Change;
import org.postkeel.model.edit.ItemTexts;

/** Lists what would change in a project, and asks what to do. Its size is remembered. */
public final class ChangesDialog extends TitleAreaDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;

    private final String id;
    private final String title;
    private final String text;
    private final List<Change> changes;
    private final List<String> remarks;
    private final String[] answers;

    private ChangesDialog(Shell parent, String id, String title, String text, List<Change> changes,
            List<String> remarks, String... answers) {
        super(parent);
        this.id = id;
        this.title = title;
        this.text = text;
        this.changes = changes;
        this.remarks = remarks;
        this.answers = answers;
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /**
     * @param id      id of the dialog; its buttons are id.0, id.1, …, the list is id.changes
     * @param title   title
     * @param text    what this is about
     * @param changes what would change
     * @param remarks what else a person should know, below the changes
     * @param answers what stands on the buttons; the first is the usual one
     * @return number of the answer from 0, or {@link Question#NOTHING}
     */
    public static int ask(Shell parent, String id, String title, String text, List<Change> changes, List<String> remarks,
            String... answers) {
        return new ChangesDialog(parent, id, title, text, changes, remarks, answers).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        WidgetIds.set(shell, id);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setReturnCode(Question.NOTHING);
        setTitle(title);
        setMessage(text);
        var area = (Composite) super.createDialogArea(parent);
        var page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 6).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        var heading = WidgetIds.set(new Label(page, SWT.WRAP), id + ".heading");
        heading.setText(Texts.get("changes.heading", changes.size()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        // thousands of rows are nothing unusual: only those that are seen are made
        var table = WidgetIds.set(new Table(page, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION), id + ".changes");
        var column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(row(table.indexOf((TableItem) event.item))));
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.setItemCount(changes.size() + remarks.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT / 2).applyTo(table);
        return area;
    }

    private String row(int index) {
        return index < changes.size() ? Texts.of(ItemTexts.change(changes.get(index)))
                : remarks.get(index - changes.size());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        for (int i = 0; i < answers.length; i++) {
            WidgetIds.set(createButton(parent, IDialogConstants.CLIENT_ID + i, answers[i], i == 0), id + "." + i);
        }
    }

    @Override
    protected void buttonPressed(int button) {
        setReturnCode(button - IDialogConstants.CLIENT_ID);
        close();
    }

    @Override
    protected void handleShellCloseEvent() {
        setReturnCode(Question.NOTHING);
        close();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(WIDTH, size.x), Math.max(HEIGHT, size.y));
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return DialogMemory.section(id);
    }
}
