package org.postkeel.evidence;

import java.util.List;

import org.postkeel.model.text.Message;

/**
 * What became of a file that was given. Each file has exactly one; a folder or an archive has those of the files in it,
 * and one of its own only when it could not be opened or not wholly.
 *
 * @param file     file as it was given, with the name inside an archive where there is one, or the caption of a pasted
 *                 text; as in {@link Problem#file()}
 * @param relative as {@link EvidenceSource#relativeName()}
 * @param status   what became of it
 * @param kinds    ids of the importers that read it; empty unless it was read
 * @param reason   why it was not used, what it may be, or why it cannot be read; null when it was read
 */
public record Outcome(String file, String relative, Status status, List<String> kinds, Message reason) {

    /** What can become of a file. */
    public enum Status {
        /** At least a part of it was read; problems tell which part was not. */
        READ,
        /** It is known and tells nothing that is needed. */
        NOT_USED,
        /** Nobody knows it; the reason guesses what it may be. */
        NOT_RECOGNISED,
        /** It cannot be read. */
        UNREADABLE
    }

    /** Copies the list. */
    public Outcome {
        kinds = List.copyOf(kinds);
    }
}
