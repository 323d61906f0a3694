package org.postkeel.storage;

import java.io.IOException;
import java.util.Locale;

import org.postkeel.model.text.Message;

/** A project is being edited by somebody else, or a second time by this process. It can be opened read-only. */
public final class LockedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ProjectLock.Owner owner;
    private final transient Message text;

    LockedException(ProjectLock.Owner owner, Message text) {
        super(text.in(Locale.ENGLISH));
        this.owner = owner;
        this.text = text;
    }

    /** @return who holds the lock; user and host are empty and the process 0 when its file cannot be read */
    public ProjectLock.Owner owner() {
        return owner;
    }

    /** @return who edits the project, where, since when, and what can be done */
    public Message text() {
        return text;
    }

    @Override
    public String getLocalizedMessage() {
        return text.in(Locale.getDefault());
    }
}
