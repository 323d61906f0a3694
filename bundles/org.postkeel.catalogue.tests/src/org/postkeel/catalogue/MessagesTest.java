package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postkeel.model.text.Message;

/** Every text is there in English and German. */
class MessagesTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Pattern UNFILLED = Pattern.compile("\\{|\\bnull\\b");

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(Catalogue.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties english = texts("messages.properties");
        Properties german = texts("messages_de.properties");
        assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
            assertFalse((english.getProperty(key) + german.getProperty(key)).contains("'"), key);
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    static Stream<LocalDate> days() {
        return Stream.of("2005-01-01", "2012-01-01", "2015-06-01", "2020-01-01", "2023-08-15", "2024-01-01", "2024-03-28",
                "2024-06-18", "2024-11-20", "2025-05-01", "2025-07-01", "2025-10-14", "2025-12-01", "2026-04-20", "2026-06-01", "2026-09-05",
                "2026-09-08", "2026-11-25", "2030-01-01").map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyReasonAndNoteSpeaksBothLanguages(LocalDate asOf) {
        identities().forEach(identity -> messages(identity, asOf).forEach(MessagesTest::speaks));
    }

    private static Stream<BuildIdentity> identities() {
        Stream<String> odd = Stream.of("", "abc", "15.20.1.1", "15.3.1.1", "15.2.9999.1", "15.2.2562.999", "15.2.1000.1",
                "15.2.1118.22", "15.1.2600.1", "15.1.2507.62", "15.1.2507.99", "15.0.9999.1", "14.4.1.1", "2019 CU14");
        Stream<String> all = CATALOGUE.builds().stream().map(build -> build.number().toString());
        return Stream.concat(Stream.concat(odd, all).map(CATALOGUE::identify),
                CATALOGUE.builds().stream().map(build -> CATALOGUE.identify(build.number(), true)));
    }

    private static List<Message> messages(BuildIdentity identity, LocalDate asOf) {
        var messages = new ArrayList<Message>();
        messages.add(CATALOGUE.support(identity, asOf, false).reason());
        messages.add(CATALOGUE.support(identity, asOf, true).reason());
        Floor floor = CATALOGUE.floor(identity, asOf);
        messages.add(floor.reason());
        messages.addAll(floor.notes());
        return messages;
    }

    private static void speaks(Message message) {
        String english = message.in(Locale.ENGLISH);
        String german = message.in(Locale.GERMAN);
        assertFalse(UNFILLED.matcher(english).find(), english);
        assertFalse(UNFILLED.matcher(german).find(), german);
        assertNotEquals(english, german);
    }

    @Test
    void everyTextOnSupportAndFloorIsUsed() throws IOException {
        var used = new HashSet<String>();
        days().forEach(day -> identities().forEach(identity -> messages(identity, day)
                .forEach(message -> used.add(message.key()))));
        Set<String> there = texts("messages.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith("support.") || key.startsWith("floor.") || key.startsWith("identity."))
                // part of another text; and a case the rows of today do not have
                .filter(key -> !key.equals("support.period") && !key.equals("floor.notFound"))
                .collect(Collectors.toSet());
        there.removeAll(used);
        assertTrue(there.isEmpty(), () -> "never said: " + there);
    }

    @Test
    void everyOpenPointSpeaksBothLanguages() {
        CATALOGUE.openPoints().forEach(point -> speaks(point.text()));
    }
}
