package org.postkeel.assessment.rules;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Precision;

/** Only the cumulative update is known: AdminDisplayVersion does not move with a security update (case D01). */
public final class UpdateUnknownRule implements Rule {

    @Override
    public String id() {
        return "evidence.update-unknown";
    }

    @Override
    public Topic topic() {
        return Topic.EVIDENCE;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (ServerVerdict server : context.servers()) {
            if (server.build().isEmpty()) {
                results.notChecked(server.name(), Results.text(id() + ".noBuild", server.name()));
            } else if (server.build().get().precision() == Precision.CU) {
                results.finding(Severity.WARNING, server.name(), Results.buildEvidence(server), server.name(),
                        Results.buildOf(server));
            }
        }
        return results.outcome();
    }
}
