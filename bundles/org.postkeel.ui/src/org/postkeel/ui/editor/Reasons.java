package org.postkeel.ui.editor;

import org.postkeel.storage.LockedException;
import org.postkeel.storage.ProjectFileException;

/** Says why something failed. */
final class Reasons {

    private Reasons() {
    }

    /** @return a message where the failure has one for people, else what Java says */
    static Object of(Throwable cause) {
        return switch (cause) {
            case ProjectFileException known -> known.text();
            case LockedException locked -> locked.text();
            default -> cause.getLocalizedMessage() == null ? cause.toString() : cause.getLocalizedMessage();
        };
    }
}
