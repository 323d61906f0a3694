package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages, branches, roll-out and age of the catalogue. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void isReadOnce() {
        assertSame(CATALOGUE, Catalogue.shipped());
    }

    @Test
    void isOldAfterSixtyDays() {
        assertEquals(LocalDate.of(2026, 10, 15), CATALOGUE.date());
        assertFalse(CATALOGUE.isStale(LocalDate.of(2024, 6, 18)));
        assertFalse(CATALOGUE.isStale(LocalDate.of(2026, 11, 25)));
        assertFalse(CATALOGUE.isStale(LocalDate.of(2026, 12, 14)));
        assertTrue(CATALOGUE.isStale(LocalDate.of(2026, 12, 15)));
    }

    @ParameterizedTest
    @CsvSource({ "1, 0, 30, 0, 0, HIGH", "2, 30, 40, 5, 0, HIGH", "3, 40, 50, 10, 0, MEDIUM", "4, 50, 60, 20, 0, HIGH",
            "5, 60, 70, 30, 5, LOW", "6, 70, 80, , 10, LOW", "7, 80, 90, , 20, LOW", "8, 90, , 0, 60, HIGH" })
    void stages(int number, int from, Integer to, Integer throttle, Integer block, Confidence confidence) {
        Stage stage = CATALOGUE.stages().get(number - 1);
        assertEquals(number, stage.number());
        assertEquals(from, stage.dayFrom());
        assertEquals(to, stage.dayTo());
        assertEquals(throttle, stage.throttleMinutes());
        assertEquals(block, stage.blockMinutes());
        assertEquals(confidence, stage.confidence());
        assertEquals(8, CATALOGUE.stages().size());
    }

    @ParameterizedTest
    @CsvSource({ "2007, 2023-08-01", "2010, 2023-09-01", "2013, 2023-12-01", "2016, 2024-03-01", "2019, 2024-03-01", "SE, ",
            "2003, ", "none, " })
    void rollOut(String product, LocalDate start) {
        assertEquals(start, CATALOGUE.enforcementStart(product));
    }

    @Test
    void pauseIsNinetyDaysAYearAndTheCounterIsNotKnown() {
        assertEquals(90, CATALOGUE.pause().daysPerCalendarYear());
        assertTrue(CATALOGUE.pause().counterStandsStill().isEmpty());
    }

    @Test
    void saysWhatIsNotKnown() {
        assertTrue(CATALOGUE.openPoints().stream().map(OpenPoint::id).toList()
                .containsAll(List.of("stageMinutes", "cu14", "raiseExecuted", "pauseCounter", "scopeClouds")));
    }

    @ParameterizedTest
    @CsvSource({ //
            "2016, CU23, 2026-11-25, 15.1.2507.77", // ESU-only updates count
            "2016, CU23, 2025-10-13, 15.1.2507.59", //
            "2016, CU23, 2025-10-14, 15.1.2507.61", //
            "2016, CU23, 2024-11-20, 15.1.2507.39", // the update of 2024-11-12 was withdrawn
            "2016, CU23, 2024-11-27, 15.1.2507.44", //
            "2016, CU23, 2022-04-20, 15.1.2507.6", //
            "SE,   RTM,  2026-10-12, 15.2.2562.53", //
            "2010, SP3,  2026-11-25, 14.3.513.0", //
            "2013, CU2,  2013-07-31, 15.0.712.24", //
            "2003, SP2,  2026-11-25, 6.5.7656.2" })
    void latestInBranch(String product, String base, LocalDate asOf, String build) {
        assertEquals(build, CATALOGUE.latestInBranch(product, base, asOf).orElseThrow().number().toString());
    }

    @Test
    void nothingBeforeTheRelease() {
        assertTrue(CATALOGUE.latestInBranch("2016", "CU23", LocalDate.of(2022, 4, 19)).isEmpty());
        assertTrue(CATALOGUE.latestInBranch("2016", "CU24", LocalDate.of(2026, 11, 25)).isEmpty());
        assertTrue(CATALOGUE.latestInBranch("none", "CU1", LocalDate.of(2026, 11, 25)).isEmpty());
    }

    @Test
    void branchesAreAscending() {
        List<Build> branch = CATALOGUE.branch("2019", "CU13");
        assertEquals("15.2.1258.12", branch.get(0).number().toString());
        assertEquals("15.2.1258.39", branch.get(branch.size() - 1).number().toString());
        assertEquals(10, branch.size());
        assertEquals(34, CATALOGUE.branch("2010", "SP3").size());
        assertTrue(CATALOGUE.branch("2019", "CU99").isEmpty());
        assertNull(CATALOGUE.branch("2019", "CU13").get(0).rereleasedAs());
    }
}
