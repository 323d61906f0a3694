package org.postkeel.traffic;

import java.util.Arrays;

import org.postkeel.traffic.MailEvent.Sent;

/**
 * Messages that were handed to Exchange Online, each once, in the order in which they were seen: 53 to 65 bytes each.
 */
final class MessageTable {

    private int size;
    private long[] highs = new long[1 << 9];
    private long[] lows = new long[1 << 9];
    private long[] times = new long[1 << 9];
    private long[] localKeys = new long[1 << 9];
    private long[] networkKeys = new long[1 << 9];
    private int[] recipients = new int[1 << 9];
    private int[] origins = new int[1 << 9];
    private int[] paths = new int[1 << 9];
    private boolean[] journalSenders = new boolean[1 << 9];
    /** Number of a message and one, at the place its key leads to; 0 is a free place. */
    private int[] places = new int[1 << 10];

    /** @return number of the message of this row; it is entered when it is new */
    int enter(Sent sent, int path, int origin) {
        int place = place(sent.high(), sent.low());
        int message = places[place] - 1;
        if (message < 0) {
            message = append(sent, path, origin);
            places[place] = message + 1;
            if (size * 3L >= places.length * 2L) {
                growPlaces();
            }
        }
        times[message] = Math.min(times[message], sent.time());
        journalSenders[message] |= sent.journalSender();
        return message;
    }

    private int append(Sent sent, int path, int origin) {
        if (size == paths.length) {
            growMessages();
        }
        highs[size] = sent.high();
        lows[size] = sent.low();
        times[size] = sent.time();
        localKeys[size] = sent.localKey();
        networkKeys[size] = sent.networkKey();
        origins[size] = origin;
        paths[size] = path;
        return size++;
    }

    void setOrigin(int message, int origin) {
        origins[message] = origin;
    }

    void addRecipient(int message) {
        recipients[message]++;
    }

    /** @return number of messages */
    int size() {
        return size;
    }

    /** @return time of the first SEND, milliseconds since 1970-01-01T00:00Z */
    long time(int message) {
        return times[message];
    }

    /** @return number of distinct recipients */
    int recipients(int message) {
        return recipients[message];
    }

    /** @return number of the origin that the SEND rows show */
    int origin(int message) {
        return origins[message];
    }

    /** @return number of server and connector */
    int path(int message) {
        return paths[message];
    }

    boolean isJournalSender(int message) {
        return journalSenders[message];
    }

    /** @return key shared with the RECEIVE of this server */
    long localKey(int message) {
        return localKeys[message];
    }

    /** @return key shared with the RECEIVE of any server, 0 for none */
    long networkKey(int message) {
        return networkKeys[message];
    }

    private int place(long high, long low) {
        int mask = places.length - 1;
        int place = Tables.spread(high) & mask;
        while (places[place] != 0 && (highs[places[place] - 1] != high || lows[places[place] - 1] != low)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void growPlaces() {
        places = new int[Tables.doubled(places.length)];
        for (int message = 0; message < size; message++) {
            places[place(highs[message], lows[message])] = message + 1;
        }
    }

    private void growMessages() {
        int length = size + size / 2;
        highs = Arrays.copyOf(highs, length);
        lows = Arrays.copyOf(lows, length);
        times = Arrays.copyOf(times, length);
        localKeys = Arrays.copyOf(localKeys, length);
        networkKeys = Arrays.copyOf(networkKeys, length);
        recipients = Arrays.copyOf(recipients, length);
        origins = Arrays.copyOf(origins, length);
        paths = Arrays.copyOf(paths, length);
        journalSenders = Arrays.copyOf(journalSenders, length);
    }
}
