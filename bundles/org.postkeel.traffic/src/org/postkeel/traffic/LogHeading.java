package org.postkeel.traffic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How rows and headings of logs begin. */
final class LogHeading {

    private static final Pattern ROW_BEGIN = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T|#(?:Software|Version|Log-type|Date|Fields):", Pattern.CASE_INSENSITIVE);
    private static final int BEGIN_LENGTH = "2026-10-12T".length();
    private static final String LOG_TYPE = "#log-type:";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LogHeading() {
    }

    /** @return whether a row begins here with its date-time, or a heading with # and its name */
    static boolean beginsRow(byte[] bytes, int at, int limit) {
        boolean mark = at + 2 < limit && bytes[at] == (byte) 0xef && bytes[at + 1] == (byte) 0xbb;
        int from = mark ? at + 3 : at;
        int length = Math.min(BEGIN_LENGTH, limit - from);
        return ROW_BEGIN.matcher(new String(bytes, from, length, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    /**
     * @param begin begin of a file
     * @return what its heading names as {@code #Log-type}, in lower case; empty when there is no such heading
     */
    static String logType(String begin) {
        List<String> heading = begin.lines()
                .map(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)
                .takeWhile(line -> line.startsWith("#")).map(line -> line.toLowerCase(Locale.ROOT)).toList();
        return heading.stream().filter(line -> line.startsWith(LOG_TYPE))
                .map(line -> line.substring(LOG_TYPE.length()).strip()).findFirst().orElse("");
    }
}
