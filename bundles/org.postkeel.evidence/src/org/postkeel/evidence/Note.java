package org.postkeel.evidence;

import java.util.Set;

import org.postkeel.model.text.Message;

/**
 * Something a reader has to say about the text it read.
 *
 * @param line    line from 1; 0 for the whole text
 * @param message what it says
 */
record Note(int line, Message message) {

    /** These tell how something was read; of all others something is missing. */
    private static final Set<String> HARMLESS = Set.of("decode.mixed", "decode.ambiguous", "decode.assumed");

    static Note of(int line, String key, Object... args) {
        return new Note(line, Message.of(Note.class, key, args));
    }

    Problem in(String file) {
        return new Problem(file, line, message,
                HARMLESS.contains(message.key()) ? Problem.Kind.NOTE : Problem.Kind.UNREAD);
    }
}
