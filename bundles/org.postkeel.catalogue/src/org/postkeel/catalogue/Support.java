package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.model.text.Message;

/**
 * Is the version supported on a date?
 *
 * @param state   the answer
 * @param until   last day of the state where it ends; null when open or unknown
 * @param reason  why, in one sentence
 * @param sources where the dates come from
 */
public record Support(State state, LocalDate until, Message reason, List<Source> sources) {

    /** The answers. */
    public enum State {
        /** The product is within its dates and the cumulative update is serviced. */
        SUPPORTED,
        /** Out of support, but the server holds an ESU licence and an ESU period is running. */
        ESU,
        /** No longer supported. */
        OUT_OF_SUPPORT,
        /** The product or the cumulative update is not known. */
        UNKNOWN
    }
}
