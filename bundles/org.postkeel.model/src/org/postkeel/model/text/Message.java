package org.postkeel.model.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A text for a person, not yet in a language. Results carry messages, and whoever shows them asks for the language.
 * <p>
 * The patterns ({@link MessageFormat}) stand in {@code messages.properties} (English) and {@code messages_de.properties}
 * (German), UTF-8, in the package of {@code owner}. Arguments are formatted by type: a {@link LocalDate} and an
 * {@link Instant} as a date of the locale, a nested message in the same language, a collection joined with commas;
 * everything that is not a number by its {@code toString}.
 *
 * @param owner class whose package holds the texts
 * @param key   key of the pattern
 * @param args  arguments of the pattern
 */
public record Message(Class<?> owner, String key, List<Object> args) {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @return the message {@code key} of the package of {@code owner} */
    public static Message of(Class<?> owner, String key, Object... args) {
        return new Message(owner, key, Arrays.asList(args));
    }

    /**
     * @param locale language to speak; German for {@code de}, English for everything else
     * @return the text
     * @throws MissingResourceException when the key is missing: a fault of the program
     */
    public String in(Locale locale) {
        var bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale, owner.getClassLoader(),
                NO_FALLBACK);
        Object[] formatted = args.stream().map(arg -> format(arg, locale)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(formatted);
    }

    private static Object format(Object arg, Locale locale) {
        return switch (arg) {
            case null -> "";
            case Number number -> number;
            case Message message -> message.in(locale);
            case LocalDate date -> date(date, locale);
            case Instant instant -> date(instant.atZone(ZoneOffset.UTC).toLocalDate(), locale);
            case Collection<?> items -> items.stream().map(item -> String.valueOf(format(item, locale)))
                    .collect(Collectors.joining(", "));
            default -> arg.toString();
        };
    }

    /** @return the date as people of that language write it: 25.11.2026 or 25 Nov 2026 */
    public static String date(LocalDate date, Locale locale) {
        if (Locale.GERMAN.getLanguage().equals(locale.getLanguage())) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.GERMANY).format(date);
        }
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(date);
    }
}
