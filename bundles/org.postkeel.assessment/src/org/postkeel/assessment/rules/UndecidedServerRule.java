package org.postkeel.assessment.rules;

import java.util.List;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.PlannedAction.Kind;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Judged;
import org.postkeel.model.text.Message;

/** A server that may be affected: either whether it is judged or whether its build passes is not known. */
public final class UndecidedServerRule implements Rule {

    @Override
    public String id() {
        return "enforcement.undecided";
    }

    @Override
    public Topic topic() {
        return Topic.ENFORCEMENT;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (ServerVerdict server : context.servers()) {
            if (!server.undecided()) {
                continue;
            }
            Message open = server.judged().state() == Judged.State.UNKNOWN ? server.judged().reason() : server.floor().reason();
            results.finding(Severity.WARNING, server.name(), Results.buildEvidence(server), server.name(),
                    Results.buildOf(server), open);
            results.notChecked(server.name(), open);
            results.action(new PlannedAction(id() + ":" + server.name(), Kind.COLLECT, List.of(server.name()), 1,
                    Results.text("action.collect.title", server.name()), open,
                    Results.text("action.collect.acceptance", server.name()), context.asOf()));
        }
        return results.outcome();
    }
}
