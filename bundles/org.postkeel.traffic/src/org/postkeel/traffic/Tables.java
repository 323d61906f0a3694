package org.postkeel.traffic;

/** What the tables with open addressing have in common. */
final class Tables {

    private Tables() {
    }

    /** @return a well mixed non-negative number */
    static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33);
    }

    /** @return the next size, a power of two */
    static int doubled(int length) {
        if (length >= 1 << 29) {
            throw new IllegalStateException("more than " + length + " entries");
        }
        return length * 2;
    }
}
