package org.postkeel.ui.model.form;

import org.postkeel.model.text.Message;

/** How values of one kind are written and read in a text field. */
interface Syntax {

    /**
     * @param value a value; null for none
     * @return the text a person sees
     */
    String show(Object value);

    /**
     * @param text  what a person typed
     * @param field name of the field, for the message
     * @return the value; null when the text is empty
     * @throws WrongText when the text is no value
     */
    Object parse(String text, Message field) throws WrongText;
}
