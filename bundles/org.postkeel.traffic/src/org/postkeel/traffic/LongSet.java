package org.postkeel.traffic;

/** Set of 64-bit keys: 8 bytes per place, at most two thirds of the places taken. */
final class LongSet {

    private long[] keys = new long[1 << 10];
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

    private boolean place(long key) {
        int mask = keys.length - 1;
        int at = Tables.spread(key) & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return false;
            }
            at = at + 1 & mask;
        }
        keys[at] = key;
        return true;
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
