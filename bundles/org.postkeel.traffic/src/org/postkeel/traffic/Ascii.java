package org.postkeel.traffic;

/** Letters of ASCII in bytes, without making texts of them. */
final class Ascii {

    private Ascii() {
    }

    /** @return the letter in lower case, any other byte as it is */
    static byte lower(byte value) {
        return value >= 'A' && value <= 'Z' ? (byte) (value + 32) : value;
    }

    /**
     * @param word in lower case
     * @return whether the bytes from here on are the word, in any case
     */
    static boolean startsWith(byte[] bytes, int from, int to, byte[] word) {
        if (to - from < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (lower(bytes[from + i]) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param word as it is, letters of both cases apart
     * @return where the word begins, -1 when it is not there
     */
    static int indexOf(byte[] bytes, int from, int to, byte[] word) {
        byte first = word[0];
        for (int at = from; at <= to - word.length; at++) {
            if (bytes[at] == first && isAt(bytes, at, word)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
