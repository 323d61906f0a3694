package org.postkeel.ui.editor;

import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Judged;
import org.postkeel.catalogue.Floor;

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
        if (server.affected()) {
            return YES;
        }
        Floor.State floor = server.floor().state();
        boolean surelyNot = server.judged().state() == Judged.State.NO || floor == Floor.State.PASSES
                || floor == Floor.State.NO_FLOOR;
        return surelyNot ? NO : UNKNOWN;
    }
}
