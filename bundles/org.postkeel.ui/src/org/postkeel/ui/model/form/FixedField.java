package org.postkeel.ui.model.form;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.edit.ItemTexts;

/** A value that nobody edits: it comes from evidence or from the program. */
public final class FixedField extends Field {

    private final Object value;
    private final String text;

    FixedField(EStructuralFeature feature, Object value, Locale locale) {
        super(feature);
        this.value = value;
        this.text = ItemTexts.value(feature, value, locale);
    }

    /** @return the value as a person reads it */
    public String text() {
        return text;
    }

    @Override
    public boolean isChanged() {
        return false;
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    Object value() {
        return value;
    }
}
