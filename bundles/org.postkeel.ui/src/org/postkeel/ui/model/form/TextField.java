package org.postkeel.ui.model.form;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.text.Message;

/** A value that is typed. */
public final class TextField extends Field {

    /** How much room a text needs. */
    public enum Size {
        /** A few characters: a number or a date. */
        SHORT,
        /** One line. */
        LINE,
        /** Several values, one per line. */
        LINES,
        /** Running text of several lines. */
        PARAGRAPH
    }

    private final Size size;
    private final Syntax syntax;
    private final Object initial;
    private final String shown;
    private String text;

    TextField(EStructuralFeature feature, Size size, Syntax syntax, Object initial) {
        super(feature);
        this.size = size;
        this.syntax = syntax;
        this.initial = initial;
        this.shown = syntax.show(initial);
        this.text = shown;
    }

    /** @return the room it needs */
    public Size size() {
        return size;
    }

    /** @return what is typed; lines end with \n */
    public String text() {
        return text;
    }

    /** @param typed what is typed; lines end in any way */
    public void setText(String typed) {
        text = typed.replace("\r\n", "\n");
    }

    @Override
    public boolean isChanged() {
        if (text.equals(shown)) {
            // a value that would not be taken today stays as it is until somebody touches it
            return false;
        }
        try {
            return !Objects.equals(parsed(), initial);
        } catch (WrongText e) {
            // what is wrong is something else than before
            return true;
        }
    }

    @Override
    public boolean isEmpty() {
        return text.isBlank();
    }

    @Override
    Optional<Message> problem() {
        try {
            parsed();
            return Optional.empty();
        } catch (WrongText e) {
            return Optional.of(e.text());
        }
    }

    /** @return the value; null when there is none or the text is wrong */
    Object valueOrNull() {
        try {
            return parsed();
        } catch (WrongText e) {
            // problem() says what is wrong
            return null;
        }
    }

    private Object parsed() throws WrongText {
        return text.equals(shown) ? initial : syntax.parse(text, label());
    }

    @Override
    Object value() {
        try {
            return parsed();
        } catch (WrongText e) {
            throw new IllegalStateException("a wrong text cannot be stored: " + text, e);
        }
    }
}
