package org.postkeel.traffic;

import java.util.Arrays;

/** Set of 64-bit keys: 8 bytes per place, at most two thirds of the places taken. */
final class LongSet {

    private static final int SMALLEST = 1 << 8;

    private long[] keys = new long[SMALLEST];
    private int size;

    /** @return whether the key is new */
    boolean add(long key) {
        if (size * 3L >= keys.length * 2L) {
            grow();
        }
        boolean added = place(key == 0 ? 1 : key);
        if (added) {
            size++;
        }
        return added;
    }

    /** @return whether the key was added */
    boolean contains(long rawKey) {
        long key = rawKey == 0 ? 1 : rawKey;
        return keys[find(key)] == key;
    }

    /** @return number of keys */
    int size() {
        return size;
    }

    /** Forgets everything. */
    void clear() {
        if (size > 0) {
            Arrays.fill(keys, 0);
            size = 0;
        }
    }

    private boolean place(long key) {
        int at = find(key);
        if (keys[at] == key) {
            return false;
        }
        keys[at] = key;
        return true;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = Tables.spread(key) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[Tables.doubled(old.length)];
        for (long key : old) {
            if (key != 0) {
                place(key);
            }
        }
    }
}
