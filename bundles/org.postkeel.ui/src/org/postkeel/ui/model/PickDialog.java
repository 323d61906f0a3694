package org.postkeel.ui.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.ui.DialogMemory;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.table.Column;
import org.postkeel.ui.table.ListTable;

/** Picks objects of the project out of a list with a filter. */
final class PickDialog extends Dialog {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    /** Texts are made once, not for each character of the filter. */
    private record Row(EObject object, String name, String type) {
    }

    private final String field;
    private final List<Row> rows;
    private final boolean many;
    private ListTable<Row> table;
    private List<EObject> picked = List.of();

    private PickDialog(Shell parent, String field, List<EObject> candidates, boolean many) {
        super(parent);
        this.field = field;
        this.many = many;
        rows = candidates.stream().map(object -> new Row(object, ModelLabels.text(object),
                Texts.of(ItemTexts.type(object.eClass())))).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * @param field name of the field that it is for
     * @param many  whether several can be picked
     * @return what was picked; empty when the person gave up
     */
    static List<EObject> pick(Shell parent, String field, List<EObject> candidates, boolean many) {
        var dialog = new PickDialog(parent, field, candidates, many);
        return dialog.open() == OK ? dialog.picked : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("pick.title", field));
        WidgetIds.set(shell, "pick");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var label = WidgetIds.set(new Label(area, SWT.WRAP), "pick.message");
        label.setText(Texts.get(rows.isEmpty() ? "pick.nothing" : many ? "pick.several" : "pick.one"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        table = new ListTable<>(area, "pick",
                List.of(Column.of("name", Texts.get("pick.name"), 34, Row::name),
                        Column.of("type", Texts.get("pick.type"), 20, Row::type)),
                Row::object, row -> null, PlatformUI.getWorkbench());
        table.setRows(rows);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.viewer().addSelectionChangedListener(event -> enable());
        table.viewer().addDoubleClickListener(event -> {
            if (isEnough()) {
                okPressed();
            }
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, Texts.get("button.ok"), true), "pick.ok");
        WidgetIds.set(createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("button.cancel"), false),
                "pick.cancel");
        enable();
    }

    private boolean isEnough() {
        int selected = table.viewer().getStructuredSelection().size();
        return many ? selected > 0 : selected == 1;
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(isEnough());
    }

    @Override
    protected void okPressed() {
        IStructuredSelection selection = table.viewer().getStructuredSelection();
        picked = selection.stream().map(Row.class::cast).map(Row::object).toList();
        super.okPressed();
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return DialogMemory.section("pick");
    }
}
