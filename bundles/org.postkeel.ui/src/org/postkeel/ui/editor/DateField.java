package org.postkeel.ui.editor;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.postkeel.ui.DayOfAssessment;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;

/**
 * A field for the day of the assessment: typed and confirmed with Enter or by leaving it, one day on and back with the
 * arrow keys. What is no date is marked and changes nothing.
 */
final class DateField extends Composite {

    private static final int CHARS = 14;

    private final Text text;
    private final ControlDecoration wrong;
    private final Consumer<LocalDate> changed;
    private LocalDate day;

    DateField(Composite parent, LocalDate first, Consumer<LocalDate> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        this.day = first;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(this);
        new Label(this, SWT.NONE).setText(Texts.get("asOf.label"));
        text = WidgetIds.set(new Text(this, SWT.BORDER), "asOf");
        text.setText(Texts.date(first));
        text.setToolTipText(Texts.get("asOf.tooltip"));
        var probe = new GC(text);
        int width = (int) (CHARS * probe.getFontMetrics().getAverageCharacterWidth());
        probe.dispose();
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
        Button today = WidgetIds.set(new Button(this, SWT.PUSH), "asOf.today");
        today.setText(Texts.get("asOf.today"));
        today.addListener(SWT.Selection, event -> set(LocalDate.now()));
        wrong = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        wrong.setDescriptionText(Texts.get("asOf.wrong"));
        wrong.hide();
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.KeyDown, this::keyDown);
    }

    private Optional<LocalDate> typed() {
        return DayOfAssessment.parse(text.getText(), Locale.getDefault());
    }

    private void check() {
        if (typed().isPresent()) {
            wrong.hide();
        } else {
            wrong.show();
        }
    }

    private void commit() {
        typed().ifPresent(this::set);
    }

    private void set(LocalDate next) {
        String written = Texts.date(next);
        if (!text.getText().equals(written)) {
            text.setText(written);
        }
        if (!next.equals(day)) {
            day = next;
            changed.accept(next);
        }
    }

    private void keyDown(Event event) {
        int step = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
        if (step != 0 && event.stateMask == 0) {
            set(typed().orElse(day).plusDays(step));
            event.doit = false;
        }
    }
}
