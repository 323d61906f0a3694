package org.postkeel.ui.model;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.model.form.ReferencesField;

/** The chosen objects of a field and the buttons to choose others. The order of several is that of the list. */
final class ReferencesRow extends Composite {

    private static final int LINES = 4;

    private final ReferencesField field;
    private final Runnable changed;
    private final ModelLabels labels;
    private CLabel single;
    private Table several;
    private Button add;
    private Button remove;
    private Button up;
    private Button down;

    ReferencesRow(Composite parent, String id, ReferencesField field, Runnable changed) {
        super(parent, SWT.NONE);
        this.field = field;
        this.changed = changed;
        labels = new ModelLabels(this);
        if (field.isMany()) {
            createSeveral(id);
        } else {
            createSingle(id);
        }
        fill();
    }

    private void createSingle(String id) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(this);
        single = WidgetIds.set(new CLabel(this, SWT.BORDER), id + ".chosen");
        GridDataFactory.fillDefaults().grab(true, true).hint(0, SWT.DEFAULT).applyTo(single);
        add = button(this, id + ".choose", Texts.get("edit.choose"), this::add);
        remove = button(this, id + ".remove", Texts.get("edit.remove"), () -> remove(field.chosen()));
    }

    private void createSeveral(String id) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
        several = WidgetIds.set(new Table(this, SWT.BORDER | SWT.MULTI), id + ".list");
        GridDataFactory.fillDefaults().grab(true, true).hint(0, several.getItemHeight() * LINES).applyTo(several);
        var buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, id + ".add", Texts.get("edit.add"), this::add);
        remove = button(buttons, id + ".remove", Texts.get("edit.remove"), this::removeSelected);
        up = button(buttons, id + ".up", Texts.get("edit.up"), () -> move(-1));
        down = button(buttons, id + ".down", Texts.get("edit.down"), () -> move(1));
        several.addListener(SWT.Selection, event -> enable());
        several.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && remove.isEnabled()) {
                removeSelected();
            }
        });
    }

    private static Button button(Composite parent, String id, String label, Runnable run) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void fill() {
        if (single != null) {
            EObject object = field.isEmpty() ? null : field.chosen().get(0);
            single.setText(object == null ? "" : ModelLabels.text(object));
            single.setImage(object == null ? null : labels.image(object.eClass()));
        } else {
            several.removeAll();
            for (EObject object : field.chosen()) {
                var item = new TableItem(several, SWT.NONE);
                item.setText(ModelLabels.text(object));
                item.setImage(labels.image(object.eClass()));
            }
        }
        enable();
    }

    private void enable() {
        if (single != null) {
            remove.setEnabled(!field.isEmpty());
        } else {
            int selected = several.getSelectionIndex();
            boolean one = several.getSelectionCount() == 1;
            remove.setEnabled(selected >= 0);
            up.setEnabled(one && selected > 0);
            down.setEnabled(one && selected < several.getItemCount() - 1);
        }
    }

    private void add() {
        List<EObject> picked = PickDialog.pick(getShell(), Texts.of(field.label()), field.candidates(), field.isMany());
        if (!picked.isEmpty()) {
            field.add(picked);
            fill();
            changed.run();
        }
    }

    private void removeSelected() {
        List<EObject> present = field.chosen();
        remove(Arrays.stream(several.getSelectionIndices()).mapToObj(present::get).toList());
    }

    private void remove(List<EObject> objects) {
        field.remove(List.copyOf(objects));
        fill();
        changed.run();
    }

    private void move(int by) {
        int place = field.move(several.getSelectionIndex(), by);
        fill();
        several.select(place);
        enable();
        changed.run();
    }

    @Override
    public boolean setFocus() {
        return add.setFocus();
    }
}
