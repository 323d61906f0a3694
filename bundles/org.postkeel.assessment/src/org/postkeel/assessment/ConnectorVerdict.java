package org.postkeel.assessment;

import java.util.List;

import org.postkeel.model.Answer;
import org.postkeel.model.Connector;
import org.postkeel.model.text.Message;

/**
 * Where a connector leads.
 *
 * @param connector the connector
 * @param toCloud   whether it leads to Exchange Online of this tenant; for connectors of Exchange Online whether it is one
 *                  that is under enforcement (inbound, OnPremises, enabled)
 * @param inbound   names of the inbound connectors that mail of this send connector can arrive on; several are candidates
 * @param reason    why, in one sentence
 */
public record ConnectorVerdict(Connector connector, Answer toCloud, List<String> inbound, Message reason) {
}
