package org.postkeel.evidence;

/**
 * Counts what the bytes above the ASCII letters say for Windows-1252 and what for OEM 850, by the letters around them.
 */
final class SingleByteVotes {

    private int windows;
    private int oem;
    private int sharpS;

    /**
     * @param value  a byte from 0x80
     * @param before the byte before it, 0 at the beginning
     * @param after  the byte after it, 0 at the end
     */
    void count(int value, byte before, byte after) {
        boolean letterBefore = isLetter(before);
        boolean letterAfter = isLetter(after);
        boolean within = letterBefore && letterAfter;
        switch (value) {
            // ä ö ü Ä Ö Ü ß, and è é ê ë í ó ú ç ñ à â î ô û ø å æ of the neighbours; drawings and signs in OEM 850
            case 0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf, 0xe8, 0xe9, 0xea, 0xeb, 0xed, 0xf3, 0xfa, 0xe7, 0xf1, 0xe0,
                 0xe2, 0xee, 0xf4, 0xfb, 0xf8, 0xe5, 0xe6 -> windows += letterBefore || letterAfter ? 1 : 0;
            // ü in OEM 850, nothing in Windows-1252
            case 0x81 -> oem++;
            // ä ö é è ê ç ñ in OEM 850; quotation marks and signs in Windows-1252, which do not stand within words
            case 0x84, 0x94, 0x82, 0x8a, 0x88, 0x87, 0xa4 -> oem += within ? 1 : 0;
            // Ä Ö Ü in OEM 850
            case 0x8e, 0x99, 0x9a -> oem += letterAfter ? 1 : 0;
            // ß in OEM 850 is á in Windows-1252: alone it proves nothing
            case 0xe1 -> sharpS += letterBefore ? 1 : 0;
            // Microsoft® is the commonest of all signs: 0xAE in Windows-1252, 0xA9 in OEM 850
            case 0xae -> windows += letterBefore && !letterAfter ? 1 : 0;
            case 0xa9 -> {
                oem += letterBefore && !letterAfter ? 1 : 0;
                windows += !letterBefore && after == ' ' ? 1 : 0;
            }
            // – and ’ and “ of Windows beside a blank or a letter; û, Æ and ô of OEM 850 do not stand there
            case 0x96, 0x92, 0x93 -> windows += before == ' ' && after == ' ' || value == 0x92 && within ? 1 : 0;
            default -> {
                // tells nothing
            }
        }
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    boolean isOem() {
        return oem + sharpS > windows;
    }

    /** @return whether there is something to be said for both, or only the letter that proves nothing */
    boolean areSplit() {
        return windows > 0 && oem > 0 || windows == 0 && oem == 0 && sharpS > 0;
    }

    /** @return whether nothing tells */
    boolean areNone() {
        return windows == 0 && oem == 0 && sharpS == 0;
    }
}
