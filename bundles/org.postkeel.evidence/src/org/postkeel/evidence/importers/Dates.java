package org.postkeel.evidence.importers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the culture of a machine wrote them. A date without zone is UTC. Whether day or month comes first in
 * {@code 07/04/2024} is told by the other dates of the same file: one part above 12 settles it; else it stays open.
 */
final class Dates {

    /** Which number of a date with slashes is the day. */
    enum Order {
        DAY_FIRST, MONTH_FIRST, UNKNOWN, CONTRADICTORY
    }

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})([./\\-])(\\d{1,2})\\2(\\d{4})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}"
            + "))?(?:\\.\\d+)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?)?");

    private final Order order;

    /** @param texts all dates of one file */
    Dates(Collection<String> texts) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String text : texts) {
            Matcher numbers = NUMBERS.matcher(text.strip());
            if (numbers.matches() && !".".equals(numbers.group(2))) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(3)) > 12;
            }
        }
        order = dayFirst && monthFirst ? Order.CONTRADICTORY : dayFirst ? Order.DAY_FIRST
                : monthFirst ? Order.MONTH_FIRST : Order.UNKNOWN;
    }

    /** @return whether the text is a date of which day and month cannot be told apart */
    boolean isAmbiguous(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches() || ".".equals(numbers.group(2)) || order == Order.DAY_FIRST
                || order == Order.MONTH_FIRST) {
            return false;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        return first <= 12 && second <= 12 && first != second;
    }

    /** @return the point in time, empty when the text is no date or an ambiguous one */
    Optional<Instant> read(String raw) {
        String text = raw.strip();
        try {
            if (ISO.matcher(text).matches()) {
                return Optional.of(iso(text));
            }
            Matcher numbers = NUMBERS.matcher(text);
            return numbers.matches() && !isAmbiguous(text) ? Optional.of(local(numbers).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // the 31st of February and the like: no date
            return Optional.empty();
        }
    }

    private static Instant iso(String text) {
        String joined = text.length() > 10 ? text.substring(0, 10) + "T" + text.substring(11).replace(" ", "")
                : text + "T00:00";
        try {
            return OffsetDateTime.parse(joined, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
        } catch (DateTimeParseException e) {
            // without a zone it is UTC
            return LocalDateTime.parse(joined).toInstant(ZoneOffset.UTC);
        }
    }

    private LocalDateTime local(Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        boolean dayFirst = ".".equals(numbers.group(2)) || order == Order.DAY_FIRST
                || order != Order.MONTH_FIRST && first > 12;
        int hour = numbers.group(5) == null ? 0 : Integer.parseInt(numbers.group(5));
        int minute = numbers.group(6) == null ? 0 : Integer.parseInt(numbers.group(6));
        int seconds = numbers.group(7) == null ? 0 : Integer.parseInt(numbers.group(7));
        if (numbers.group(8) != null) {
            boolean afternoon = numbers.group(8).toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        int day = dayFirst ? first : second;
        int month = dayFirst ? second : first;
        return LocalDateTime.of(Integer.parseInt(numbers.group(4)), month, day, hour, minute, seconds);
    }
}
