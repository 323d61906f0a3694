package org.postkeel.assessment;

import java.util.List;

/**
 * A client whose mail was seen going to Exchange Online.
 *
 * @param name           name of the client where the logs tell one, else its address
 * @param addresses      its addresses
 * @param messagesPerDay mean over the days of the logs
 */
public record ObservedSystem(String name, List<String> addresses, double messagesPerDay) {
}
