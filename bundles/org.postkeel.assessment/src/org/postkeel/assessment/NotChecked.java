package org.postkeel.assessment;

import org.postkeel.model.text.Message;

/**
 * What a rule could not check.
 *
 * @param rule    id of the rule
 * @param subject name of the server or connector concerned; "" for the whole
 * @param reason  why, and which evidence would tell
 */
public record NotChecked(String rule, String subject, Message reason) {
}
