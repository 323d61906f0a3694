package org.postkeel.ui.model.form;

import org.postkeel.model.text.Message;

/**
 * Something that keeps a form from being stored.
 *
 * @param field   where it is
 * @param text    what is wrong and what would be right
 * @param missing whether it is only that a value is not there yet
 */
public record Problem(Field field, Message text, boolean missing) {
}
