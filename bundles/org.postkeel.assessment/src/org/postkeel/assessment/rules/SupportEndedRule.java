package org.postkeel.assessment.rules;

import java.util.List;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.PlannedAction.Kind;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.catalogue.Support;

/** A server whose version is out of support: no more public updates, and every later floor is out of its reach. */
public final class SupportEndedRule implements Rule {

    @Override
    public String id() {
        return "security.support-ended";
    }

    @Override
    public Topic topic() {
        return Topic.SECURITY;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (ServerVerdict server : context.servers()) {
            if (server.support().state() != Support.State.OUT_OF_SUPPORT) {
                continue;
            }
            results.finding(Severity.WARNING, server.name(), Results.buildEvidence(server), server.name(),
                    Results.buildOf(server), server.support().reason());
            if (!server.floor().fails()) {
                results.action(new PlannedAction(id() + ":" + server.name(), Kind.REPLACE, List.of(server.name()), 2,
                        Results.text("action.modernise.title", server.name()),
                        Results.text("action.modernise.rationale", server.name(), server.support().reason()),
                        Results.text("action.modernise.acceptance", server.name()), null));
            }
        }
        return results.outcome();
    }
}
