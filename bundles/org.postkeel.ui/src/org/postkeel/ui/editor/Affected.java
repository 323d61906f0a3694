package org.postkeel.ui.editor;

import org.postkeel.assessment.ServerVerdict;

/** Is mail of a server throttled or blocked, or will it be? */
public enum Affected {
    /** It is judged and fails the floor. */
    YES,
    /** It is not judged, or there is no floor it could fail. */
    NO,
    /** One of the two cannot be told. */
    UNKNOWN;

    /** @return the answer for a server; never a guess */
    public static Affected of(ServerVerdict server) {
        return server.affected() ? YES : server.undecided() ? UNKNOWN : NO;
    }
}
