package org.postkeel.cli;

import java.util.Locale;

import org.postkeel.model.text.Message;

/** Texts of the command line in the language of the terminal. */
public final class Texts {

    private Texts() {
    }

    /** @return the text in the default locale */
    public static String get(String key, Object... args) {
        return message(key, args).in(Locale.getDefault());
    }

    /** @return the text, not yet in a language */
    public static Message message(String key, Object... args) {
        return Message.of(Texts.class, key, args);
    }
}
