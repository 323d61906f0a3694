package org.postkeel.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.postkeel.model.text.Message;

/** Texts of the window in the language of the program. */
public final class Texts {

    private Texts() {
    }

    /** @return the text of this bundle with that key */
    public static String get(String key, Object... args) {
        return message(key, args).in(Locale.getDefault());
    }

    /** @return the text of this bundle with that key, not yet in a language */
    public static Message message(String key, Object... args) {
        return Message.of(Texts.class, key, args);
    }

    /** @return a message of any bundle */
    public static String of(Message message) {
        return message.in(Locale.getDefault());
    }

    /** @return the moment as people write it, in the time zone of this machine */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    /** @return the day as people write it */
    public static String date(LocalDate day) {
        return Message.date(day, Locale.getDefault());
    }
}
