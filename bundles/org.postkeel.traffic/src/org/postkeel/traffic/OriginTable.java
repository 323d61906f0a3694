package org.postkeel.traffic;

import java.util.Comparator;

/**
 * Where messages came from: key of a message to the origin that its earliest RECEIVE shows. 20 bytes per place. Holds
 * no more than a given number of messages; those beyond it are counted and not remembered.
 */
final class OriginTable {

    private final int limit;
    private final Comparator<Integer> order;
    private long[] keys = new long[1 << 10];
    private long[] times = new long[1 << 10];
    private int[] origins = new int[1 << 10];
    private int size;
    private long dropped;

    /**
     * @param limit messages at most
     * @param order of origins that have the same time, so that the result does not depend on the order of the files
     */
    OriginTable(int limit, Comparator<Integer> order) {
        this.limit = limit;
        this.order = order;
    }

    /** Remembers the origin unless an earlier one is known. */
    void put(long rawKey, long time, int origin) {
        long key = rawKey == 0 ? 1 : rawKey;
        int at = find(key);
        if (keys[at] == key) {
            if (time < times[at] || time == times[at] && order.compare(origin, origins[at]) < 0) {
                times[at] = time;
                origins[at] = origin;
            }
        } else if (size >= limit) {
            dropped++;
        } else {
            set(at, key, time, origin);
            size++;
            if (size * 3L >= keys.length * 2L) {
                grow();
            }
        }
    }

    /** @return the origin; -1 when none is known */
    int get(long rawKey) {
        long key = rawKey == 0 ? 1 : rawKey;
        int at = find(key);
        return keys[at] == key ? origins[at] : -1;
    }

    /** @return how many messages were beyond the limit */
    long dropped() {
        return dropped;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = Tables.spread(key) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void set(int at, long key, long time, int origin) {
        keys[at] = key;
        times[at] = time;
        origins[at] = origin;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldTimes = times;
        int[] oldOrigins = origins;
        int length = Tables.doubled(oldKeys.length);
        keys = new long[length];
        times = new long[length];
        origins = new int[length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                set(find(oldKeys[i]), oldKeys[i], oldTimes[i], oldOrigins[i]);
            }
        }
    }
}
