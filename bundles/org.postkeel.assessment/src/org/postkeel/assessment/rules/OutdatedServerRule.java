package org.postkeel.assessment.rules;

import java.util.List;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.PlannedAction.Kind;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Currency;

/** A server that lacks updates: a matter of security, whether or not Exchange Online judges it. */
public final class OutdatedServerRule implements Rule {

    @Override
    public String id() {
        return "security.outdated";
    }

    @Override
    public Topic topic() {
        return Topic.SECURITY;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (ServerVerdict server : context.servers()) {
            if (server.currency().state() != Currency.State.BEHIND) {
                continue;
            }
            results.finding(Severity.WARNING, server.name(), Results.buildEvidence(server), server.name(),
                    Results.buildOf(server), server.currency().behindBy(), server.currency().openCves().size());
            if (!server.affected() && server.floor().fails()) {
                results.action(new PlannedAction(id() + ":" + server.name(), Kind.UPDATE, List.of(server.name()), 2,
                        Results.text("action.secure.title", server.name()),
                        Results.text("action.secure.rationale", server.name(), Results.buildOf(server)),
                        Results.text("action.secure.acceptance", server.name()), null));
            }
        }
        return results.outcome();
    }
}
