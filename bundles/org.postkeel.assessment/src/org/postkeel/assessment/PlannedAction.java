package org.postkeel.assessment;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.model.text.Message;

/**
 * A step that would help, as the assessment proposes it.
 *
 * @param id         stable: the same rule and target give the same id again
 * @param kind       what is to be done
 * @param targets    names of the servers concerned
 * @param priority   1 (mail is at stake) to 3
 * @param title      the step in a few words
 * @param rationale  why
 * @param acceptance how to see that it is done
 * @param due        day by which it should be done; null when nothing presses
 */
public record PlannedAction(String id, Kind kind, List<String> targets, int priority, Message title, Message rationale,
        Message acceptance, LocalDate due) {

    /** Kinds of steps. */
    public enum Kind {
        /** Install an update. */
        UPDATE,
        /** Take the server out of the mail path, or replace it. */
        REPLACE,
        /** Get evidence that is missing. */
        COLLECT
    }
}
