package org.postkeel.assessment;

import java.util.List;

import org.postkeel.assessment.Reason.EvidenceRef;
import org.postkeel.model.text.Message;

/**
 * What a rule found.
 *
 * @param rule        id of the rule
 * @param severity    how grave it is
 * @param subject     name of the server or connector concerned; "" for the whole
 * @param summary     one sentence
 * @param explanation what it means
 * @param remedy      what to do
 * @param evidence    where it was seen
 */
public record Finding(String rule, Severity severity, String subject, Message summary, Message explanation,
        Message remedy, List<EvidenceRef> evidence) {

    /** How grave a finding is; in this order. */
    public enum Severity {
        /** Mail is or will be delayed or refused. */
        CRITICAL,
        /** Something is out of order, but no mail is at stake. */
        WARNING,
        /** Worth knowing. */
        INFO
    }
}
