package org.postkeel.assessment.rules;

import java.util.ArrayList;
import java.util.List;

import org.postkeel.assessment.Finding;
import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.NotChecked;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.Reason.EvidenceRef;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.model.text.Message;

/**
 * Collects what one rule has to say. The texts of a finding have the keys {@code <rule id>.summary}, {@code .explanation}
 * and {@code .remedy}.
 */
final class Results {

    private final String rule;
    private final List<Finding> findings = new ArrayList<>();
    private final List<PlannedAction> actions = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();

    Results(Rule rule) {
        this.rule = rule.id();
    }

    void finding(Severity severity, String subject, List<EvidenceRef> evidence, Object... args) {
        findingOf(rule, severity, subject, evidence, args);
    }

    /** A finding with other texts than those of the rule's id: {@code key.summary} and so on. */
    void findingOf(String key, Severity severity, String subject, List<EvidenceRef> evidence, Object... args) {
        findings.add(new Finding(rule, severity, subject, text(key + ".summary", args), text(key + ".explanation", args),
                text(key + ".remedy", args), evidence));
    }

    void action(PlannedAction action) {
        actions.add(action);
    }

    void notChecked(String subject, Message reason) {
        notChecked.add(new NotChecked(rule, subject, reason));
    }

    Rule.Outcome outcome() {
        return new Rule.Outcome(List.copyOf(findings), List.copyOf(actions), List.copyOf(notChecked));
    }

    static Message text(String key, Object... args) {
        return Message.of(Results.class, key, args);
    }

    /** @return product and release of a server as people name them: Exchange Server 2016 CU23 Apr24HU (15.1.2507.39) */
    static Object buildOf(ServerVerdict server) {
        return server.build().<Object>map(build -> {
            String product = build.identity().product().map(p -> p.name() + " ").orElse("");
            String release = build.identity().build().map(b -> b.name() + " ").orElse("");
            return product + release + "(" + build.observation().getBuild() + ")";
        }).orElse(text("build.unknown"));
    }

    /** @return where the build of a server was seen */
    static List<EvidenceRef> buildEvidence(ServerVerdict server) {
        return server.build().map(build -> build.observation())
                .filter(observation -> observation.getEvidence() != null)
                .map(observation -> List.of(new EvidenceRef(observation.getEvidence(), observation.getLine())))
                .orElse(List.of());
    }
}
