package org.postkeel.traffic;

import java.util.Arrays;

/**
 * Where messages came from: key of a message to the address that its earliest RECEIVE shows. 32 bytes per place. Of
 * addresses with the same time the lowest stands, so that the result does not depend on the order of the files.
 */
final class OriginTable {

    private static final int SMALLEST = 1 << 8;

    private long[] keys = new long[SMALLEST];
    private long[] times = new long[SMALLEST];
    private long[] highs = new long[SMALLEST];
    private long[] lows = new long[SMALLEST];
    private int size;

    /** Remembers the origin unless an earlier one is known. */
    void put(long rawKey, long time, long high, long low) {
        long key = rawKey == 0 ? 1 : rawKey;
        int at = find(key);
        if (keys[at] == key) {
            if (time < times[at] || time == times[at] && isLower(high, low, at)) {
                set(at, key, time, high, low);
            }
            return;
        }
        set(at, key, time, high, low);
        size++;
        if (size * 3L >= keys.length * 2L) {
            grow();
        }
    }

    private boolean isLower(long high, long low, int at) {
        int order = Long.compareUnsigned(high, highs[at]);
        return order != 0 ? order < 0 : Long.compareUnsigned(low, lows[at]) < 0;
    }

    /** @return the origin; {@link Address#NONE} when none is known */
    Address get(long rawKey) {
        long key = rawKey == 0 ? 1 : rawKey;
        int at = find(key);
        return keys[at] == key ? new Address(highs[at], lows[at]) : Address.NONE;
    }

    /** Forgets everything. */
    void clear() {
        if (size > 0) {
            Arrays.fill(keys, 0);
            size = 0;
        }
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = Tables.spread(key) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void set(int at, long key, long time, long high, long low) {
        keys[at] = key;
        times[at] = time;
        highs[at] = high;
        lows[at] = low;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldTimes = times;
        long[] oldHighs = highs;
        long[] oldLows = lows;
        int length = Tables.doubled(oldKeys.length);
        keys = new long[length];
        times = new long[length];
        highs = new long[length];
        lows = new long[length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                set(find(oldKeys[i]), oldKeys[i], oldTimes[i], oldHighs[i], oldLows[i]);
            }
        }
    }
}
