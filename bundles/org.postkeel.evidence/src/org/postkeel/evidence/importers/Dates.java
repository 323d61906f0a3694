package org.postkeel.evidence.importers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the culture of a machine wrote them. A date without zone is UTC unless the reader knows better. Whether day
 * or month comes first in {@code 07/04/2024} is told by the other dates of the same file: one part above 12 settles it;
 * else a day known from elsewhere may, such as the one in the name of the file; else it stays open.
 */
public final class Dates {

    /** Which number of a date with slashes is the day. */
    private enum Order {
        DAY_FIRST, MONTH_FIRST, UNKNOWN, CONTRADICTORY
    }

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})([./\\-])(\\d{1,2})\\2(\\d{4})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}"
            + "))?(?:\\.\\d+)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?)?");

    private final Order order;

    /** @param texts all dates of one file */
    public Dates(Collection<String> texts) {
        this(texts, null);
    }

    /**
     * @param texts all dates of one file
     * @param near  a day on which one of them lies, give or take one; null when none is known
     */
    public Dates(Collection<String> texts, LocalDate near) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String text : texts) {
            Matcher numbers = NUMBERS.matcher(text.strip());
            if (numbers.matches() && !".".equals(numbers.group(2))) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(3)) > 12;
            }
        }
        Order told = dayFirst && monthFirst ? Order.CONTRADICTORY : dayFirst ? Order.DAY_FIRST
                : monthFirst ? Order.MONTH_FIRST : Order.UNKNOWN;
        order = told == Order.UNKNOWN && near != null ? orderBy(near, texts) : told;
    }

    /** Only one of both readings lies near the day; when both do, or none, nothing is told. */
    private static Order orderBy(LocalDate near, Collection<String> texts) {
        boolean dayFirst = texts.stream().anyMatch(text -> isNear(text, Order.DAY_FIRST, near));
        boolean monthFirst = texts.stream().anyMatch(text -> isNear(text, Order.MONTH_FIRST, near));
        return dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static boolean isNear(String text, Order order, LocalDate near) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches() || ".".equals(numbers.group(2))) {
            return false;
        }
        try {
            return Math.abs(ChronoUnit.DAYS.between(near, local(numbers, order).toLocalDate())) <= 1;
        } catch (DateTimeException e) {
            // there is no such day in this reading
            return false;
        }
    }

    /** @return whether the text is a date of which day and month cannot be told apart */
    public boolean isAmbiguous(String text) {
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
    public Optional<Instant> read(String raw) {
        return read(raw, ZoneOffset.UTC);
    }

    /**
     * @param raw  the date as it was written
     * @param zone where it was written; an offset in the text itself goes before it
     * @return the point in time, empty when the text is no date or an ambiguous one
     */
    public Optional<Instant> read(String raw, ZoneId zone) {
        String text = raw.strip();
        try {
            if (ISO.matcher(text).matches()) {
                return Optional.of(iso(text, zone));
            }
            Matcher numbers = NUMBERS.matcher(text);
            return numbers.matches() && !isAmbiguous(text)
                    ? Optional.of(local(numbers, order).atZone(zone).toInstant()) : Optional.empty();
        } catch (DateTimeException e) {
            // the 31st of February and the like: no date
            return Optional.empty();
        }
    }

    private static Instant iso(String text, ZoneId zone) {
        String joined = text.length() > 10 ? text.substring(0, 10) + "T" + text.substring(11).replace(" ", "")
                : text + "T00:00";
        try {
            return OffsetDateTime.parse(joined, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
        } catch (DateTimeParseException e) {
            // the text tells no zone
            return LocalDateTime.parse(joined).atZone(zone).toInstant();
        }
    }

    private static LocalDateTime local(Matcher numbers, Order order) {
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
