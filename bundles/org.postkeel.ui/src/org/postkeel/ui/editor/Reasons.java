package org.postkeel.ui.editor;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.postkeel.storage.LockedException;
import org.postkeel.storage.ProjectFileException;
import org.postkeel.ui.Texts;

/** Says why something failed. */
final class Reasons {

    private Reasons() {
    }

    /** @return a message where the failure has one for people, else what Java says */
    static Object of(Throwable cause) {
        return switch (cause) {
            case ProjectFileException known -> known.text();
            case LockedException locked -> locked.text();
            case NoSuchFileException missing -> Texts.message("error.noSuchFile");
            case AccessDeniedException denied -> Texts.message("error.denied");
            default -> cause.getLocalizedMessage() == null ? cause.toString() : cause.getLocalizedMessage();
        };
    }
}
