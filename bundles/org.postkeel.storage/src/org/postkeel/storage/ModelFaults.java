package org.postkeel.storage;

import org.postkeel.model.text.Message;

/** What to do about a part of the model that cannot be read. */
interface ModelFaults {

    /** What cannot be read. */
    enum Part {
        /** An element or an attribute that the model does not have, at least not there. */
        UNKNOWN,
        /** A value that is none of its kind. */
        VALUE,
        /** A reference that leads to nothing. */
        REFERENCE
    }

    /**
     * @param part   what cannot be read; it is left out when this returns
     * @param line   line of the XML from 1
     * @param column column from 1
     * @param reason what is wrong
     * @throws java.io.UncheckedIOException with a {@link Fault}, to stop
     */
    void unreadable(Part part, int line, int column, Message reason);
}
