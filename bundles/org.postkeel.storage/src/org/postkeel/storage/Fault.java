package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.postkeel.model.text.Message;
import org.postkeel.storage.ProjectFileException.Kind;

/**
 * Why content is no good, found where the name of the file is not known. {@link #in(Path)} makes it the exception that
 * leaves the bundle.
 */
final class Fault extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    private final Kind kind;
    private final transient Message reason;

    private Fault(Kind kind, Throwable cause, Message reason) {
        super(reason.in(Locale.ENGLISH), cause);
        this.kind = kind;
        this.reason = reason;
    }

    static Fault damaged(Throwable cause, String key, Object... args) {
        return new Fault(Kind.DAMAGED, cause, Message.of(Fault.class, key, args));
    }

    static Fault damaged(Throwable cause, Message reason) {
        return new Fault(Kind.DAMAGED, cause, reason);
    }

    static Fault hostile(String key, Object... args) {
        return new Fault(Kind.HOSTILE, null, Message.of(Fault.class, key, args));
    }

    static Fault tooLarge(String key, Object... args) {
        return new Fault(Kind.TOO_LARGE, null, Message.of(Fault.class, key, args));
    }

    /** @return a text of a file as a person may be shown it: short and without control characters */
    static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    Kind kind() {
        return kind;
    }

    Message reason() {
        return reason;
    }

    /** @return the same with the name of the file and what to do */
    ProjectFileException in(Path file) {
        String key = switch (kind) {
            case HOSTILE -> "hostile";
            case TOO_LARGE -> "overLimit";
            default -> "damaged";
        };
        return new ProjectFileException(kind, file, key, this, reason);
    }
}
