package org.postkeel.assessment.rules;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Judged;
import org.postkeel.catalogue.Floor;

/** A judged server that passes today and will not after the raise of the floor that Microsoft announced. */
public final class AnnouncedRaiseRule implements Rule {

    @Override
    public String id() {
        return "enforcement.announced-raise";
    }

    @Override
    public Topic topic() {
        return Topic.ENFORCEMENT;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (ServerVerdict server : context.servers()) {
            if (server.judged().state() == Judged.State.YES && server.floor().state() == Floor.State.PASSES
                    && !server.floor().notes().isEmpty()) {
                results.finding(Severity.WARNING, server.name(), Results.buildEvidence(server), server.name(),
                        Results.buildOf(server), server.floor().notes().get(0));
            }
        }
        return results.outcome();
    }
}
