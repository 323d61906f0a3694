package org.postkeel.assessment.rules;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.PlannedAction.Kind;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.catalogue.Floor;

/** A judged server below the floor: its mail is or will be throttled and blocked. */
public final class AffectedServerRule implements Rule {

    @Override
    public String id() {
        return "enforcement.affected";
    }

    @Override
    public Topic topic() {
        return Topic.ENFORCEMENT;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (ServerVerdict server : context.servers()) {
            if (!server.affected()) {
                continue;
            }
            Object build = Results.buildOf(server);
            Object fullBlock = server.timeline().isEmpty() ? "?" : server.timeline().get(server.timeline().size() - 1).from();
            // of a version that can never pass no update helps, and no text may say so
            String key = server.floor().state() == Floor.State.NEVER ? id() + ".never" : id();
            results.findingOf(key, Severity.CRITICAL, server.name(), Results.buildEvidence(server), server.name(), build,
                    connectors(server), fullBlock);
            results.action(action(server, build, context.asOf()));
        }
        return results.outcome();
    }

    private PlannedAction action(ServerVerdict server, Object build, LocalDate asOf) {
        LocalDate due = due(server, asOf);
        boolean update = server.floor().state() == Floor.State.BELOW;
        String key = update ? "action.update" : "action.replace";
        Object floor = server.floor().build().map(Object::toString).orElse("");
        return new PlannedAction(id() + ":" + server.name(), update ? Kind.UPDATE : Kind.REPLACE, List.of(server.name()), 1,
                Results.text(key + ".title", server.name(), floor),
                Results.text(key + ".rationale", server.name(), build, floor, connectors(server)),
                Results.text(key + ".acceptance", server.name(), floor), due);
    }

    /** The report of the service names servers and no connectors. */
    private static Object connectors(ServerVerdict server) {
        return server.judged().connectors().isEmpty() ? Results.text("connector.unknown") : server.judged().connectors();
    }

    /** Day of the next stage, since each one makes it worse; the day itself once everything is blocked. */
    private static LocalDate due(ServerVerdict server, LocalDate asOf) {
        return server.timeline().stream().map(Band::from).filter(day -> day.isAfter(asOf)).findFirst().orElse(asOf);
    }
}
