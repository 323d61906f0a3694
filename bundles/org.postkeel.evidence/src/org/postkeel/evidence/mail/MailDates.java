package org.postkeel.evidence.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.evidence.importers.Dates;

/**
 * Dates of mails: as RFC 5322 has them ({@code Mon, 16 Nov 2026 09:12:44 +0100}), and as Outlook shows them in German
 * or English ({@code Montag, 9. November 2026 13:02}). A date without zone is taken as UTC, as everywhere: it is at
 * most fourteen hours off. A date of which day and month cannot be told apart is none.
 */
final class MailDates {

    private static final int MAX_LENGTH = 200;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> GERMAN =
            Map.of("mär", "mar", "mrz", "mar", "mae", "mar", "mai", "may", "okt", "oct", "dez", "dec");
    private static final Map<String, Integer> ZONE_HOURS =
            Map.of("CET", 1, "MEZ", 1, "CEST", 2, "MESZ", 2, "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "PST", -8,
            "PDT", -7);
    private static final String TIME =
            ",?\\s+(?:um\\s+|at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?"
            + "(?:\\s*([+-]\\d{4}|\\(?[A-Z]{1,4}\\b))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})" + TIME);
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,12}\\.?,?\\s+");

    private MailDates() {
    }

    /** @return the point in time in a text, empty when there is none or not for certain */
    static Optional<Instant> read(String raw) {
        String text = raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw;
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return instant(day, 1, 2);
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return instant(month, 2, 1);
        }
        String numbers = WEEKDAY.matcher(text.strip()).replaceFirst("");
        return new Dates(List.of(numbers)).read(numbers);
    }

    private static Optional<Instant> instant(Matcher date, int day, int month) {
        int monthNumber = month(date.group(month));
        if (monthNumber == 0) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(date.group(4));
        if (date.group(7) != null) {
            hour = hour % 12 + (date.group(7).equalsIgnoreCase("p") ? 12 : 0);
        }
        int seconds = date.group(6) == null ? 0 : Math.min(59, Integer.parseInt(date.group(6)));
        try {
            return Optional.of(LocalDateTime.of(Integer.parseInt(date.group(3)), monthNumber,
                    Integer.parseInt(date.group(day)), hour, Integer.parseInt(date.group(5)), seconds)
                    .toInstant(zone(date.group(8))));
        } catch (DateTimeException e) {
            // the 31st of February, a zone of 99 hours: no date
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(GERMAN.getOrDefault(start, start)) + 1;
    }

    private static ZoneOffset zone(String text) {
        if (text == null) {
            return ZoneOffset.UTC;
        }
        if (text.charAt(0) == '+' || text.charAt(0) == '-') {
            int sign = text.charAt(0) == '-' ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(text.substring(1, 3)),
                    sign * Integer.parseInt(text.substring(3)));
        }
        return ZoneOffset.ofHours(ZONE_HOURS.getOrDefault(text.replace("(", ""), 0));
    }
}
