package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.postkeel.model.text.Message;

/** A project file that cannot be read or written; the text is meant for the person who asked for it. */
public final class ProjectFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    ProjectFileException(Path file, String key, Throwable cause, Object... further) {
        this(message(file, key, further), cause);
    }

    private ProjectFileException(Message text, Throwable cause) {
        super(text.in(Locale.ENGLISH), cause);
        this.text = text;
    }

    private static Message message(Path file, String key, Object... further) {
        var args = new Object[further.length + 1];
        args[0] = file.getFileName();
        System.arraycopy(further, 0, args, 1, further.length);
        return Message.of(ProjectFileException.class, key, args);
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
