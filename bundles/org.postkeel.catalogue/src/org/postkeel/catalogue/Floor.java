package org.postkeel.catalogue;

import java.util.List;
import java.util.Optional;

import org.postkeel.model.text.Message;

/**
 * Does a build pass the enforcement floor of Exchange Online on a date?
 *
 * @param state      the answer
 * @param build      the floor of the branch, or of the product where the branch has none; for a build below a floor that
 *                   is not known exactly the build it is no lower than; empty when none is known
 * @param reason     why, in one sentence
 * @param confidence how well the floor is supported
 * @param sources    where it comes from
 * @param notes      what else must be said: an announced raise, an undecided branch
 */
public record Floor(State state, Optional<BuildNumber> build, Message reason, Confidence confidence,
        List<Source> sources, List<Message> notes) {

    /** The answers. */
    public enum State {
        /** At or above the floor. */
        PASSES,
        /** Below the floor; an update helps. */
        BELOW,
        /** Of a product no build of which passes. */
        NEVER,
        /** Cannot be told; the reason says why. */
        UNDETERMINED,
        /** No floor is in force or announced for this product on this date. */
        NO_FLOOR
    }

    /** @return whether the service would take action against a server with this build that it judges */
    public boolean fails() {
        return state == State.BELOW || state == State.NEVER;
    }
}
