package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.postkeel.model.text.Message;

class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(TrafficEngine.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        var english = texts("messages.properties");
        var german = texts("messages_de.properties");
        assertEquals(english.keySet(), german.keySet());
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(german.getProperty(key)), key);
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
                String text = Message.of(TrafficEngine.class, key, "eins", "zwei", "drei", "vier", "fünf").in(locale);
                assertFalse(ARGUMENT.matcher(text).find() || text.isBlank(), text);
            }
        }
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }
}
