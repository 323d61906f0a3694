package org.postkeel.traffic;

import java.util.Arrays;

/**
 * Messages that were handed to Exchange Online, and answers that it gave instead, each once, in the order in which they
 * were seen: 61 to 73 bytes each.
 */
final class MessageTable {

    private static final int SMALLEST = 1 << 8;

    private int size;
    private long[] keys = new long[SMALLEST];
    private long[] times = new long[SMALLEST];
    private long[] localKeys = new long[SMALLEST];
    private long[] networkKeys = new long[SMALLEST];
    private long[] highs = new long[SMALLEST];
    private long[] lows = new long[SMALLEST];
    private int[] recipients = new int[SMALLEST];
    private int[] unnamed = new int[SMALLEST];
    /** Path, and kind and mark in the lowest three bits. */
    private int[] paths = new int[SMALLEST];
    /** Number of a message and one, at the place its key leads to; 0 is a free place. */
    private int[] places = new int[SMALLEST * 2];

    /** @return number of the message; it is entered when it is new */
    int enter(MailEvent event) {
        int place = place(event.key());
        int message = places[place] - 1;
        if (message < 0) {
            message = append(event);
            places[place] = message + 1;
            if (size * 3L >= places.length * 2L) {
                growPlaces();
            }
        }
        times[message] = Math.min(times[message], event.time());
        paths[message] |= event.isJournalSender() ? 1 : 0;
        setOrigin(message, event.originHigh(), event.originLow());
        return message;
    }

    private int append(MailEvent event) {
        if (size == paths.length) {
            growMessages();
        }
        keys[size] = event.key();
        times[size] = event.time();
        localKeys[size] = event.localKey();
        networkKeys[size] = event.networkKey();
        highs[size] = event.originHigh();
        lows[size] = event.originLow();
        recipients[size] = 0;
        unnamed[size] = 0;
        paths[size] = event.path() << 3 | event.kind().ordinal() << 1;
        return size++;
    }

    /** Of several origins the lowest stands, in whatever order they come. */
    private void setOrigin(int message, long high, long low) {
        if (high == 0 && low == 0) {
            return;
        }
        boolean none = highs[message] == 0 && lows[message] == 0;
        int order = Long.compareUnsigned(high, highs[message]);
        if (none || order < 0 || order == 0 && Long.compareUnsigned(low, lows[message]) < 0) {
            highs[message] = high;
            lows[message] = low;
        }
    }

    void addRecipient(int message) {
        recipients[message]++;
    }

    /** @param count recipients of a row that does not name them */
    void addUnnamed(int message, int count) {
        unnamed[message] = Math.max(unnamed[message], count);
    }

    /** @return number of messages and answers */
    int size() {
        return size;
    }

    /** @return time of the first SEND, or of the answer, milliseconds since 1970-01-01T00:00Z */
    long time(int message) {
        return times[message];
    }

    /** @return number of distinct recipients; when no row names them, the number that the rows tell */
    int recipients(int message) {
        return recipients[message] > 0 ? recipients[message] : unnamed[message];
    }

    /** @return origin that the rows themselves show */
    Address origin(int message) {
        return new Address(highs[message], lows[message]);
    }

    /** @return number of server and connector */
    int path(int message) {
        return paths[message] >>> 3;
    }

    MailEvent.Kind kind(int message) {
        return MailEvent.Kind.of(paths[message] >> 1 & 3);
    }

    boolean isJournalSender(int message) {
        return (paths[message] & 1) != 0;
    }

    /** @return key shared with the RECEIVE of this server */
    long localKey(int message) {
        return localKeys[message];
    }

    /** @return key shared with the RECEIVE of any server, 0 for none */
    long networkKey(int message) {
        return networkKeys[message];
    }

    /** Forgets everything. */
    void clear() {
        if (size > 0) {
            Arrays.fill(places, 0);
            size = 0;
        }
    }

    private int place(long key) {
        int mask = places.length - 1;
        int place = Tables.spread(key) & mask;
        while (places[place] != 0 && keys[places[place] - 1] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void growPlaces() {
        places = new int[Tables.doubled(places.length)];
        for (int message = 0; message < size; message++) {
            places[place(keys[message])] = message + 1;
        }
    }

    private void growMessages() {
        int length = size + size / 2;
        keys = Arrays.copyOf(keys, length);
        times = Arrays.copyOf(times, length);
        localKeys = Arrays.copyOf(localKeys, length);
        networkKeys = Arrays.copyOf(networkKeys, length);
        highs = Arrays.copyOf(highs, length);
        lows = Arrays.copyOf(lows, length);
        recipients = Arrays.copyOf(recipients, length);
        unnamed = Arrays.copyOf(unnamed, length);
        paths = Arrays.copyOf(paths, length);
    }
}
