package org.postkeel.ui.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.model.text.Message;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.model.form.ChoiceField;
import org.postkeel.ui.model.form.Field;
import org.postkeel.ui.model.form.FixedField;
import org.postkeel.ui.model.form.FlagsField;
import org.postkeel.ui.model.form.ReferencesField;
import org.postkeel.ui.model.form.TextField;

/** The rows of an edit dialog: a label and a control for each field, in a grid of two columns. */
final class FieldRows {

    private static final int SHORT_CHARS = 26;
    private static final int LIST_LINES = 3;
    private static final int PARAGRAPH_LINES = 4;
    private static final int FLAG_COLUMNS = 2;

    private final Composite page;
    private final Runnable changed;
    private final Map<Field, ControlDecoration> marks = new HashMap<>();
    private final Map<Field, List<Control>> controls = new HashMap<>();
    private Control first;

    /** @param changed called when a field has another value */
    FieldRows(Composite page, Runnable changed) {
        this.page = page;
        this.changed = changed;
    }

    void add(Field field) {
        int before = page.getChildren().length;
        Control control = switch (field) {
            case TextField text -> text(text);
            case ChoiceField choice when choice.isSwitch() -> checkBox(choice);
            case ChoiceField choice -> combo(choice);
            case FlagsField flags -> flags(flags);
            case ReferencesField references -> references(references);
            case FixedField fixed -> fixed(fixed);
        };
        if (first == null && !(field instanceof FixedField)) {
            first = control;
        }
        controls.put(field, List.of(page.getChildren()).subList(before, page.getChildren().length));
    }

    /**
     * Shows some of the fields and hides the others.
     *
     * @return whether the rows are others than before
     */
    boolean show(Predicate<Field> shown) {
        boolean different = false;
        for (Map.Entry<Field, List<Control>> row : controls.entrySet()) {
            boolean wanted = shown.test(row.getKey());
            for (Control control : row.getValue()) {
                var place = (GridData) control.getLayoutData();
                different |= place.exclude == wanted;
                place.exclude = !wanted;
                control.setVisible(wanted);
            }
        }
        return different;
    }

    void focusFirst() {
        if (first != null) {
            first.setFocus();
        }
    }

    /** @param wrong the fields that are wrong, with what is wrong */
    void mark(Map<Field, Message> wrong) {
        marks.forEach((field, mark) -> {
            if (wrong.containsKey(field)) {
                mark.setDescriptionText(Texts.of(wrong.get(field)));
                mark.show();
            } else {
                mark.hide();
            }
        });
    }

    private Label label(Field field, boolean tall) {
        var label = new Label(page, SWT.NONE);
        label.setText(Texts.of(field.label()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER).indent(0, tall ? 4 : 0)
                .applyTo(label);
        return label;
    }

    private <C extends Control> C named(C control, Field field) {
        return WidgetIds.set(control, id(field));
    }

    private static String id(Field field) {
        return "edit." + field.feature().getName();
    }

    private Control text(TextField field) {
        boolean tall = field.size() == TextField.Size.LINES || field.size() == TextField.Size.PARAGRAPH;
        label(field, tall);
        int style = switch (field.size()) {
            case SHORT, LINE -> SWT.SINGLE;
            case LINES -> SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL;
            case PARAGRAPH -> SWT.MULTI | SWT.V_SCROLL | SWT.WRAP;
        };
        Text text = named(new Text(page, style | SWT.BORDER), field);
        text.setText(field.text().replace("\n", Text.DELIMITER));
        GridData place = GridDataFactory.fillDefaults().grab(field.size() != TextField.Size.SHORT, false).create();
        if (field.size() == TextField.Size.SHORT) {
            place.horizontalAlignment = SWT.BEGINNING;
            place.widthHint = SHORT_CHARS * charWidth(text);
            text.setToolTipText(tooltip(field));
        } else if (tall) {
            place.heightHint = text.getLineHeight()
                    * (field.size() == TextField.Size.LINES ? LIST_LINES : PARAGRAPH_LINES);
            // a long value must not make the dialog as wide as itself
            place.widthHint = 0;
            if (field.size() == TextField.Size.LINES) {
                text.setToolTipText(Texts.get("edit.onePerLine"));
            }
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        text.setLayoutData(place);
        mark(field, text);
        text.addListener(SWT.Modify, event -> {
            field.setText(text.getText());
            changed.run();
        });
        return text;
    }

    private static String tooltip(TextField field) {
        return switch (field.feature().getEType().getName()) {
            case "LocalDate" -> Texts.get("edit.dayTooltip");
            case "Instant" -> Texts.get("edit.momentTooltip");
            default -> null;
        };
    }

    private void mark(Field field, Control control) {
        var mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        mark.hide();
        marks.put(field, mark);
    }

    private Control checkBox(ChoiceField field) {
        GridDataFactory.swtDefaults().applyTo(new Label(page, SWT.NONE));
        Button box = named(new Button(page, SWT.CHECK), field);
        box.setText(Texts.of(field.label()));
        GridDataFactory.swtDefaults().applyTo(box);
        box.setSelection(field.isOn());
        box.addListener(SWT.Selection, event -> {
            field.setOn(box.getSelection());
            changed.run();
        });
        return box;
    }

    private Control combo(ChoiceField field) {
        label(field, false);
        Combo combo = named(new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN), field);
        combo.setItems(field.options().stream().map(option -> Texts.of(option.label())).toArray(String[]::new));
        combo.select(field.chosen());
        GridDataFactory.swtDefaults().applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                field.choose(combo.getSelectionIndex());
                changed.run();
            }
        });
        // turning the wheel to scroll the dialog must not choose something else
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        mark(field, combo);
        return combo;
    }

    private Control flags(FlagsField field) {
        label(field, true);
        Composite boxes = named(new Composite(page, SWT.NONE), field);
        GridLayoutFactory.fillDefaults().numColumns(FLAG_COLUMNS).spacing(16, 4).applyTo(boxes);
        GridDataFactory.swtDefaults().applyTo(boxes);
        for (Enumerator literal : field.options()) {
            Button box = WidgetIds.set(new Button(boxes, SWT.CHECK), id(field) + "." + literal.getLiteral());
            box.setText(Texts.of(ItemTexts.literal(literal)));
            box.setSelection(field.isChosen(literal));
            box.addListener(SWT.Selection, event -> {
                field.choose(literal, box.getSelection());
                changed.run();
            });
        }
        return boxes;
    }

    private Control references(ReferencesField field) {
        label(field, true);
        var row = named(new ReferencesRow(page, id(field), field, changed), field);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        mark(field, row);
        return row;
    }

    private Control fixed(FixedField field) {
        label(field, false);
        Text text = named(new Text(page, SWT.READ_ONLY | SWT.WRAP), field);
        text.setText(field.text());
        text.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static int charWidth(Control control) {
        var gc = new GC(control);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }
}
