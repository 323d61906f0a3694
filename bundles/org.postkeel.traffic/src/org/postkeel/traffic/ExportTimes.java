package org.postkeel.traffic;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of exports of Get-MessageTrackingLog, as the culture of a machine wrote them: local, mostly without zone. Whether
 * day or month comes first in {@code 07/04/2026} is told by the other times of the same file: one part above 12 settles
 * it; else it stays open, and such times cannot be read.
 */
final class ExportTimes {

    private static final Pattern EPOCH = Pattern.compile("\\\\?/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)\\\\?/");
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)\\s*(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}),?\\s+"
            + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})[./](\\d{1,2})[./](\\d{1,2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private final ZoneId zone;
    private boolean dayFirst;
    private boolean monthFirst;

    /** @param zone where the machine stood */
    ExportTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** @return whether day and month of such a time cannot be told apart without looking at others */
    static boolean needsOthers(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() && !numbers.group(2).equals(".");
    }

    /** Learns from another time of the same file which number is the day. */
    void learn(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches() && !numbers.group(2).equals(".")) {
            dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
            monthFirst |= Integer.parseInt(numbers.group(3)) > 12;
        }
    }

    /** @return milliseconds since 1970-01-01T00:00Z; {@link LogTime#NONE} for what is no time, or an ambiguous one */
    long read(String text) {
        try {
            Matcher epoch = EPOCH.matcher(text);
            if (epoch.matches()) {
                return Long.parseLong(epoch.group(1));
            }
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return iso(iso);
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return isAmbiguous(numbers) ? LogTime.NONE : millis(local(numbers));
            }
            Matcher year = YEAR_FIRST.matcher(text);
            return year.matches() ? millis(LocalDateTime.of(number(year, 1), number(year, 2), number(year, 3),
                    number(year, 4), number(year, 5), number(year, 6))) : LogTime.NONE;
        } catch (DateTimeException e) {
            // the 31st of February and the like: whoever asked reports the row
            return LogTime.NONE;
        }
    }

    private long iso(Matcher iso) {
        String time = (iso.group(2).indexOf(':') == 1 ? "0" : "") + iso.group(2).replace(',', '.');
        String local = iso.group(1) + "T" + time;
        return iso.group(3) == null ? millis(LocalDateTime.parse(local))
                : OffsetDateTime.parse(local + iso.group(3)).toInstant().toEpochMilli();
    }

    private boolean isAmbiguous(Matcher numbers) {
        return !numbers.group(2).equals(".") && dayFirst == monthFirst && number(numbers, 1) != number(numbers, 3);
    }

    private LocalDateTime local(Matcher numbers) {
        boolean first = numbers.group(2).equals(".") || dayFirst;
        int hour = number(numbers, 5);
        if (numbers.group(8) != null) {
            boolean afternoon = Character.toLowerCase(numbers.group(8).charAt(0)) == 'p';
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return LocalDateTime.of(number(numbers, 4), number(numbers, first ? 3 : 1), number(numbers, first ? 1 : 3), hour,
                number(numbers, 6), number(numbers, 7));
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** An hour that the clock has twice is taken for the first one. */
    private long millis(LocalDateTime local) {
        return local.atZone(zone).toInstant().toEpochMilli();
    }
}
