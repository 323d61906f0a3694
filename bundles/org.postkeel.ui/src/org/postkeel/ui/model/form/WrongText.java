package org.postkeel.ui.model.form;

import org.postkeel.model.text.Message;

/** What was typed is no value of its field. */
final class WrongText extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    WrongText(Message text) {
        super(text.key());
        this.text = text;
    }

    /** @return what is wrong and what would be right; its first argument is the name of the field */
    Message text() {
        return text;
    }
}
