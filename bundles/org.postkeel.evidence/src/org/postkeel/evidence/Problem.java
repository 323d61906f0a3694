package org.postkeel.evidence;

import org.postkeel.model.text.Message;

/**
 * Something that could not be read, or not wholly, or that is worth knowing of what was read.
 *
 * @param file    file as it was given, or the caption of a pasted text; with the name inside an archive where there is
 *                one: {@code archive.zip!/folder/file.txt}
 * @param line    line counted from 1; 0 for the whole file
 * @param message what is wrong and what to do
 * @param kind    whether something is missing because of it
 */
public record Problem(String file, int line, Message message, Kind kind) {

    /** Whether a problem takes something away. */
    public enum Kind {
        /** Something could not be read: the import is not complete, and the command line ends with 3. */
        UNREAD,
        /**
         * Nothing is missing: how something was read, or a file that holds no evidence. It is shown, but the import is
         * complete all the same.
         */
        NOTE
    }

    /** Something that could not be read. */
    public Problem(String file, int line, Message message) {
        this(file, line, message, Kind.UNREAD);
    }

    /** @return whether nothing is missing because of it */
    public boolean harmless() {
        return kind == Kind.NOTE;
    }
}
