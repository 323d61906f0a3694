package org.postkeel.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/** The day for which an assessment is asked. */
public final class DayOfAssessment {

    /** System property with the day at which a new assessment begins: 2026-11-25; default is today. */
    public static final String PROPERTY = "org.postkeel.asOf";

    private DayOfAssessment() {
    }

    /** @return the day of the system property, else today */
    public static LocalDate initial() {
        String given = System.getProperty(PROPERTY, "").trim();
        if (given.isEmpty()) {
            return LocalDate.now();
        }
        return parse(given, Locale.ROOT).orElseGet(() -> {
            ILog.of(DayOfAssessment.class).warn(PROPERTY + " is no date of the form 2026-11-25: " + given);
            return LocalDate.now();
        });
    }

    /**
     * Understands what a person types: 2026-11-25 everywhere, 25.11.2026 and 25.11.26 in German, 25 Nov 2026 in
     * English.
     *
     * @param text   what was typed
     * @param locale language of the person
     * @return the day; empty when the text is none
     */
    public static Optional<LocalDate> parse(String text, Locale locale) {
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        List<DateTimeFormatter> forms = german
                ? List.of(DateTimeFormatter.ISO_LOCAL_DATE, form("d.M.uuuu", Locale.GERMANY),
                        form("d.M.uu", Locale.GERMANY))
                : List.of(DateTimeFormatter.ISO_LOCAL_DATE, form("d MMM uuuu", Locale.ENGLISH),
                        form("d MMMM uuuu", Locale.ENGLISH));
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(LocalDate.parse(text.trim(), form));
            } catch (DateTimeParseException e) {
                // the next form may fit; that none fits is the answer of this method
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }
}
