package org.postkeel.cli;

import java.util.Locale;

import org.postkeel.model.text.Message;

/** Ends a verb with a text for the person at the terminal and an exit code. */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;
    private final int exitCode;

    /**
     * @param exitCode exit code of {@link Verb}
     * @param text     what is wrong and what to do
     */
    public UserException(int exitCode, Message text) {
        super(text.in(Locale.ENGLISH));
        this.text = text;
        this.exitCode = exitCode;
    }

    /** @return what is wrong and what to do */
    public Message text() {
        return text;
    }

    /** @return exit code of {@link Verb} */
    public int exitCode() {
        return exitCode;
    }
}
