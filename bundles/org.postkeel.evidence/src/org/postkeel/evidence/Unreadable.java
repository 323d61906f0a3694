package org.postkeel.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

import org.postkeel.model.text.Message;

/** Says in plain words why a file cannot be read, and what to do. */
final class Unreadable {

    private Unreadable() {
    }

    /** @return the reason; never null */
    static Message because(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> text("denied");
            case NoSuchFileException missing -> missing.getReason() == null ? text("missing") : text("notRegular");
            case FileSystemLoopException loop -> text("loop");
            case ZipArchive.RefusedException refused -> refused.reason();
            case Inflation.ExceededException exceeded -> exceeded.reason();
            case ZipException damaged -> text("packedDamaged");
            case EOFException cut -> text("packedDamaged");
            default -> text("unreadable", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    private static Message text(String key, Object... args) {
        return Message.of(Unreadable.class, key, args);
    }
}
