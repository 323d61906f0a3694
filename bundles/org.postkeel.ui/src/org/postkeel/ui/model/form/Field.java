package org.postkeel.ui.model.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.model.text.Message;

/** A value of an object while a person edits it. The object itself is not touched before {@link #store}. */
public abstract sealed class Field permits TextField, ChoiceField, FlagsField, ReferencesField, FixedField {

    private final EStructuralFeature feature;

    Field(EStructuralFeature feature) {
        this.feature = feature;
    }

    /** @return what the value belongs to */
    public final EStructuralFeature feature() {
        return feature;
    }

    /** @return name of the field as a person reads it */
    public final Message label() {
        return ItemTexts.feature(feature);
    }

    /** @return whether the value is another one than at the beginning */
    public abstract boolean isChanged();

    /** @return whether there is no value */
    public abstract boolean isEmpty();

    /** @return what is wrong with the value itself; empty when it can be stored */
    Optional<Message> problem() {
        return Optional.empty();
    }

    /** @return the value to store; only while there is no problem */
    abstract Object value();

    /** Writes the value into the object. */
    final void store(EObject target) {
        Object value = value();
        if (value == null) {
            target.eUnset(feature);
        } else {
            target.eSet(feature, value);
        }
    }
}
