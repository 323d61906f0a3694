package org.postkeel.traffic;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads the date-time of rows: Exchange writes {@code 2026-10-12T08:39:15.254Z}. Taken apart by hand because it is read
 * on every row, and Instant.parse costs more than all the rest. Remembers the last day. Not for several threads.
 */
final class LogTime {

    /** Stands for a text that is no date-time. */
    static final long NONE = Long.MIN_VALUE;

    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final int USUAL_LENGTH = "2026-10-12T08:39:15.254Z".length();

    private int lastDate = -1;
    private long lastDay;

    /** @return milliseconds since 1970-01-01T00:00Z; {@link #NONE} for a text that is no date-time */
    long read(byte[] text, int from, int to) {
        try {
            return isUsualForm(text, from, to) ? usual(text, from)
                    : Instant.parse(new String(text, from, to - from, StandardCharsets.ISO_8859_1)).toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            // whoever asked reports the row
            return NONE;
        }
    }

    private static boolean isUsualForm(byte[] text, int from, int to) {
        return to - from == USUAL_LENGTH && text[from + 4] == '-' && text[from + 7] == '-' && text[from + 10] == 'T'
                && text[from + 13] == ':' && text[from + 16] == ':' && text[from + 19] == '.' && text[from + 23] == 'Z';
    }

    private long usual(byte[] text, int from) {
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        int milli = number(text, from + 20, 3);
        int year = number(text, from, 4);
        int month = number(text, from + 5, 2);
        int day = number(text, from + 8, 2);
        if ((hour | minute | second | milli | year | month | day) < 0 || hour > 23 || minute > 59 || second > 59) {
            return NONE;
        }
        int date = (year * 100 + month) * 100 + day;
        if (date != lastDate) {
            lastDay = LocalDate.of(year, month, day).toEpochDay();
            lastDate = date;
        }
        return lastDay * MILLIS_PER_DAY + ((hour * 60L + minute) * 60 + second) * 1000 + milli;
    }

    private static int number(byte[] text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
