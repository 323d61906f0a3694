package org.postkeel.evidence;

import org.postkeel.model.text.Message;

/**
 * Something a reader has to say about the text it read.
 *
 * @param line    line from 1; 0 for the whole text
 * @param message what it says
 */
record Note(int line, Message message) {

    static Note of(int line, String key, Object... args) {
        return new Note(line, Message.of(Note.class, key, args));
    }
}
