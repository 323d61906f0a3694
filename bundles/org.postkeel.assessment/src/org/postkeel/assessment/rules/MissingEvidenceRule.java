package org.postkeel.assessment.rules;

import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.assessment.ServerVerdict.CurrentStage;
import org.postkeel.model.ConnectorKind;

/** What was not brought along, and which question stays open for it. */
public final class MissingEvidenceRule implements Rule {

    @Override
    public String id() {
        return "evidence.missing";
    }

    @Override
    public Topic topic() {
        return Topic.EVIDENCE;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        var connectors = context.assessment().getConnectors();
        if (connectors.stream().noneMatch(connector -> connector.getKind() == ConnectorKind.SEND)) {
            results.notChecked("", Results.text(id() + ".sendConnectors"));
        }
        if (connectors.stream().noneMatch(connector -> connector.getKind() == ConnectorKind.INBOUND)) {
            results.notChecked("", Results.text(id() + ".inboundConnectors"));
        }
        if (context.assessment().getServers().stream().noneMatch(server -> server.isListed())) {
            results.notChecked("", Results.text(id() + ".serverList"));
        }
        if (context.assessment().getTraffic().isEmpty()) {
            results.notChecked("", Results.text(id() + ".traffic"));
        }
        for (ServerVerdict server : context.servers()) {
            if (server.stage().map(CurrentStage::basis).filter(basis -> basis == Basis.ASSUMED).isPresent()) {
                results.notChecked(server.name(), Results.text(id() + ".report", server.name()));
            }
        }
        return results.outcome();
    }
}
