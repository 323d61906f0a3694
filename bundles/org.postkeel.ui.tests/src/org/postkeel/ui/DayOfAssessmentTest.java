package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayOfAssessmentTest {

    @AfterEach
    void forget() {
        System.clearProperty(DayOfAssessment.PROPERTY);
    }

    @ParameterizedTest
    @CsvSource({ "de, 2026-11-25", "de, 25.11.2026", "de, 25.11.26", "en, 2026-11-25", "en, 25 Nov 2026",
            "en, ' 25 November 2026 '" })
    void readsWhatPeopleWrite(String language, String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 25)), DayOfAssessment.parse(text, Locale.of(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "31.2.2026", "2026-02-30", "11/25/2026", "tomorrow", "25.11." })
    void refusesWhatIsNoDay(String text) {
        assertEquals(Optional.empty(), DayOfAssessment.parse(text, Locale.GERMAN));
        assertEquals(Optional.empty(), DayOfAssessment.parse(text, Locale.ENGLISH));
    }

    @Test
    void readsWhatItWrites() {
        var day = LocalDate.of(2026, 3, 1);
        for (Locale locale : new Locale[] { Locale.GERMANY, Locale.ENGLISH, Locale.US }) {
            assertEquals(Optional.of(day),
                    DayOfAssessment.parse(org.postkeel.model.text.Message.date(day, locale), locale));
        }
    }

    @Test
    void beginsWithThePropertyElseToday() {
        System.setProperty(DayOfAssessment.PROPERTY, "2024-06-18");
        assertEquals(LocalDate.of(2024, 6, 18), DayOfAssessment.initial());
        System.setProperty(DayOfAssessment.PROPERTY, "soon");
        assertEquals(LocalDate.now(), DayOfAssessment.initial());
    }
}
