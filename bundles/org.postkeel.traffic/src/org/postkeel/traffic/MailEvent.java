package org.postkeel.traffic;

/** What a row tells, in short keys and few texts, on its way from the thread that reads to the ledger. */
sealed interface MailEvent {

    /**
     * A message was handed to Exchange Online.
     *
     * @param high          128 bits that identify the message on this server and connector, first half
     * @param low           second half
     * @param server        server that handed it over
     * @param connector     send connector
     * @param time          milliseconds since 1970-01-01T00:00Z
     * @param origin        address of the sending system as the row itself shows it; empty when it does not
     * @param journalSender whether the sender looks like the one of journal reports
     * @param localKey      key shared with the RECEIVE of this server
     * @param networkKey    key shared with the RECEIVE of any server; 0 when the log has none
     * @param recipients    one key per recipient
     */
    record Sent(long high, long low, String server, String connector, long time, String origin, boolean journalSender,
            long localKey, long networkKey, long[] recipients) implements MailEvent {
    }

    /**
     * A message came in and its origin is known.
     *
     * @param localKey   key shared with the SEND of this server
     * @param networkKey key shared with the SEND of any server; 0 when the log has none
     * @param time       milliseconds since 1970-01-01T00:00Z
     * @param origin     address of the sending system, or one of the words of {@link TrafficCounts}
     */
    record Received(long localKey, long networkKey, long time, String origin) implements MailEvent {
    }

    /**
     * Exchange Online turned a message away because of the build of the server.
     *
     * @param key     identifies the event
     * @param time    milliseconds since 1970-01-01T00:00Z
     * @param blocked true for 550 5.7.230, false for 450 4.7.230
     */
    record Refused(long key, long time, boolean blocked) implements MailEvent {
    }

    /** @param address address of an Exchange server */
    record ServerAddress(String address) implements MailEvent {
    }

    /**
     * @param address address of a sending system
     * @param name    host name that was seen for it
     */
    record ClientName(String address, String name) implements MailEvent {
    }
}
