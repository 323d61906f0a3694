package org.postkeel.assessment;

import java.util.List;

/**
 * A way of mail to Exchange Online.
 *
 * @param from           where it begins, as far as known: name of the server that hands the mail over
 * @param hops           servers in order; the last one hands over
 * @param connector      name of the send connector
 * @param judgedServer   name of the server that is judged; null when none is or it is not known
 * @param messagesPerDay mean over the days of the logs; null without logs
 */
public record MailPath(String from, List<String> hops, String connector, String judgedServer, Double messagesPerDay) {
}
