package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.postkeel.model.text.Message;

/** A project file that cannot be read or written; the text is meant for the person who asked for it. */
public final class ProjectFileException extends IOException {

    /** What is wrong, for whoever has to decide what to offer next. */
    public enum Kind {
        /** Something else than a project file. */
        NOT_A_PROJECT,
        /** A project file of which a part is missing or altered; {@link Salvage} may read the rest. */
        DAMAGED,
        /** Written by a newer version of Postkeel. */
        NEWER,
        /** Holds what Postkeel never writes and what could do harm. */
        HOSTILE,
        /** Exceeds what a project may hold. */
        TOO_LARGE,
        /** Changed by somebody else since it was read. */
        CHANGED,
        /** Could not be written. */
        NOT_WRITTEN
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Message text;

    /** @param file the file that could not be written */
    ProjectFileException(Path file, String key, Throwable cause, Object... further) {
        this(Kind.NOT_WRITTEN, file, key, cause, further);
    }

    /** @param file the file that is meant; null when there is none yet */
    ProjectFileException(Kind kind, Path file, String key, Throwable cause, Object... further) {
        this(kind, message(file, key, further), cause);
    }

    private ProjectFileException(Kind kind, Message text, Throwable cause) {
        super(text.in(Locale.ENGLISH), cause);
        this.kind = kind;
        this.text = text;
    }

    private static Message message(Path file, String key, Object... further) {
        var args = new Object[further.length + 1];
        args[0] = file == null ? null : file.getFileName();
        System.arraycopy(further, 0, args, 1, further.length);
        return Message.of(ProjectFileException.class, key, args);
    }

    /** @return what is wrong */
    public Kind kind() {
        return kind;
    }

    /** @return what happened and what to do */
    public Message text() {
        return text;
    }

    @Override
    public String getLocalizedMessage() {
        return text.in(Locale.getDefault());
    }
}
