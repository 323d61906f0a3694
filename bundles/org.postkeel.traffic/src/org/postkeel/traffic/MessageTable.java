package org.postkeel.traffic;

import org.postkeel.traffic.MailEvent.Sent;

/** Messages that were handed to Exchange Online, each once: 57 bytes per place, at most two thirds of the places taken. */
final class MessageTable {

    /** Visits a message. */
    interface Visitor {

        /**
         * @param path          number of server and connector
         * @param time          first SEND, milliseconds since 1970-01-01T00:00Z
         * @param recipients    number of distinct recipients
         * @param origin        number of the origin of the SEND rows
         * @param journalSender whether the sender looks like the one of journal reports
         * @param localKey      key shared with the RECEIVE of this server
         * @param networkKey    key shared with the RECEIVE of any server, 0 for none
         */
        void message(int path, long time, int recipients, int origin, boolean journalSender, long localKey, long networkKey);
    }

    private long[] highs = new long[1 << 10];
    private long[] lows = new long[1 << 10];
    private long[] times = new long[1 << 10];
    private long[] localKeys = new long[1 << 10];
    private long[] networkKeys = new long[1 << 10];
    private int[] recipients = new int[1 << 10];
    private int[] origins = new int[1 << 10];
    private boolean[] journalSenders = new boolean[1 << 10];
    /** Number of the path and one; 0 is a free place. */
    private int[] paths = new int[1 << 10];
    private int size;

    /** @return place of the message of this row, valid until the next call; it is entered when it is new */
    int enter(Sent sent, int path, int origin) {
        if (size * 3L >= paths.length * 2L) {
            grow();
        }
        int at = find(sent.high(), sent.low());
        if (paths[at] == 0) {
            size++;
            highs[at] = sent.high();
            lows[at] = sent.low();
            times[at] = sent.time();
            localKeys[at] = sent.localKey();
            networkKeys[at] = sent.networkKey();
            origins[at] = origin;
            paths[at] = path + 1;
        }
        times[at] = Math.min(times[at], sent.time());
        journalSenders[at] |= sent.journalSender();
        return at;
    }

    /** @return origin of the message at this place */
    int origin(int at) {
        return origins[at];
    }

    void setOrigin(int at, int origin) {
        origins[at] = origin;
    }

    /** One recipient more for the message at this place. */
    void addRecipient(int at) {
        recipients[at]++;
    }

    /** Visits all messages, in no order. */
    void forEach(Visitor visitor) {
        for (int at = 0; at < paths.length; at++) {
            if (paths[at] != 0) {
                visitor.message(paths[at] - 1, times[at], recipients[at], origins[at], journalSenders[at], localKeys[at],
                        networkKeys[at]);
            }
        }
    }

    private int find(long high, long low) {
        int mask = paths.length - 1;
        int at = Tables.spread(high) & mask;
        while (paths[at] != 0 && (highs[at] != high || lows[at] != low)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var old = new MessageTable();
        old.swap(this);
        int length = Tables.doubled(old.paths.length);
        highs = new long[length];
        lows = new long[length];
        times = new long[length];
        localKeys = new long[length];
        networkKeys = new long[length];
        recipients = new int[length];
        origins = new int[length];
        journalSenders = new boolean[length];
        paths = new int[length];
        for (int from = 0; from < old.paths.length; from++) {
            if (old.paths[from] != 0) {
                int at = find(old.highs[from], old.lows[from]);
                highs[at] = old.highs[from];
                lows[at] = old.lows[from];
                times[at] = old.times[from];
                localKeys[at] = old.localKeys[from];
                networkKeys[at] = old.networkKeys[from];
                recipients[at] = old.recipients[from];
                origins[at] = old.origins[from];
                journalSenders[at] = old.journalSenders[from];
                paths[at] = old.paths[from];
            }
        }
    }
}
