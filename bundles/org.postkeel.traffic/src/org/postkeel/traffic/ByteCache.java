package org.postkeel.traffic;

import java.util.Arrays;

/**
 * What was made of a value, by the key of its bytes: hosts, addresses and connectors are the same on thousands of rows.
 * Forgets everything when it is full. Not for several threads.
 *
 * @param <T> what is made of a value
 */
final class ByteCache<T> {

    private static final int PLACES = 1 << 12;

    private final long[] keys = new long[PLACES];
    private final Object[] values = new Object[PLACES];
    private int size;

    /** @return what was put last for the key; null when nothing is known */
    @SuppressWarnings("unchecked")
    T get(long key) {
        int at = find(key);
        return keys[at] == key ? (T) values[at] : null;
    }

    /** Remembers what was made of a value. @return the same */
    T put(long key, T value) {
        if (size * 2 >= PLACES) {
            Arrays.fill(keys, 0);
            Arrays.fill(values, null);
            size = 0;
        }
        int at = find(key);
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = key;
        values[at] = value;
        return value;
    }

    private int find(long key) {
        int at = Tables.spread(key) & PLACES - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & PLACES - 1;
        }
        return at;
    }
}
