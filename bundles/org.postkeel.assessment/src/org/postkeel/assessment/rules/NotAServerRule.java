package org.postkeel.assessment.rules;

import java.util.List;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.Reason.EvidenceRef;
import org.postkeel.assessment.Rule;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Server;

/** A machine with ExSetup.exe that no server list names: probably the management tools (case D06). */
public final class NotAServerRule implements Rule {

    @Override
    public String id() {
        return "evidence.not-a-server";
    }

    @Override
    public Topic topic() {
        return Topic.EVIDENCE;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (Server machine : context.notServers()) {
            List<EvidenceRef> places = machine.getBuilds().stream()
                    .filter(observation -> observation.getEvidence() != null)
                    .map(observation -> new EvidenceRef(observation.getEvidence(), observation.getLine())).toList();
            List<String> builds = machine.getBuilds().stream().map(BuildObservation::getBuild).distinct().toList();
            results.finding(Severity.INFO, machine.getName(), places, machine.getName(), builds);
        }
        return results.outcome();
    }
}
