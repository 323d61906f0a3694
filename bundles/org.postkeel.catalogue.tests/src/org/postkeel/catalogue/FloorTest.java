package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.catalogue.Floor.State;

/** Whether a build passes the enforcement floor, on the days around every boundary. */
class FloorTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static Floor floor(String text, LocalDate asOf) {
        return CATALOGUE.floor(CATALOGUE.identify(text), asOf);
    }

    private static void check(String text, LocalDate asOf, State state, String build) {
        Floor floor = floor(text, asOf);
        assertEquals(state, floor.state(), () -> floor.reason().in(Locale.ENGLISH));
        assertEquals(build, floor.build().map(BuildNumber::toString).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({ //
            "8.3.517.0,    2023-07-31, NO_FLOOR", //
            "8.3.517.0,    2023-08-01, NEVER", //
            "14.3.513.0,   2023-08-31, NO_FLOOR", //
            "14.3.513.0,   2023-09-01, NEVER", //
            "14.03.0411.000, 2026-11-25, NEVER", // D02: whatever the rollup
            "Version 14.3 (Build 123.4), 2026-11-25, NEVER", //
            "15.0.1497.48, 2023-11-30, NO_FLOOR", //
            "15.0.1497.48, 2023-12-01, NEVER", //
            "15.0.1497.48, 2026-11-25, NEVER", //
            "15.0.2000.1,  2026-11-25, NEVER", // no build of the product passes, also none the catalogue lacks
            "15.0.1.1,     2026-11-25, NEVER", //
            "Version 15.0 (Build 1497.2), 2026-11-25, NEVER", //
            "6.5.7654.4,   2023-07-31, NO_FLOOR", //
            "6.5.7654.4,   2026-11-25, NEVER", //
            "6.0.6249,     2026-11-25, NEVER" })
    void productsThatCanNeverPass(String text, LocalDate asOf, State state) {
        check(text, asOf, state, null);
        assertEquals(state == State.NEVER, floor(text, asOf).fails());
    }

    @Test
    void versionsThatAreNotNamedAreJudgedWithLowConfidence() {
        Floor floor = floor("6.5.7654.4", TODAY);
        assertEquals(Confidence.LOW, floor.confidence());
        assertTrue(floor.notes().get(0).in(Locale.ENGLISH).contains("does not name this version"));
        assertEquals(Confidence.HIGH, floor("15.0.1497.48", TODAY).confidence());
        assertEquals("Roll-out: reported from 2023-12, throttled from 2024-01, blocked from 2024-02.",
                floor("15.0.1497.48", TODAY).notes().get(0).in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({ //
            // before the roll-out
            "15.1.2507.16, 2024-03-27, NO_FLOOR, ", //
            "15.1.2375.37, 2024-03-27, NO_FLOOR, ", //
            "15.1.2507.61, 2023-01-01, NO_FLOOR, ", //
            // the first floor that was seen
            "15.1.2507.27, 2024-03-28, BELOW,    15.1.2507.31", //
            "15.1.2507.31, 2024-03-28, PASSES,   15.1.2507.31", //
            "15.1.2507.32, 2024-05-31, PASSES,   15.1.2507.31", //
            "15.1.2507.27, 2024-05-31, BELOW,    15.1.2507.31", //
            "15.1.2375.37, 2024-03-28, BELOW,    15.1.2507.31", //
            "15.1.225.42,  2024-05-31, BELOW,    15.1.2507.31", //
            // raised silently: the values were not found
            "15.1.2507.27, 2024-06-01, BELOW,    15.1.2507.31", //
            "15.1.2375.37, 2024-06-18, BELOW,    15.1.2507.31", //
            "15.1.2507.31, 2024-06-01, UNDETERMINED, ", //
            "15.1.2507.35, 2024-06-18, UNDETERMINED, ", //
            "15.1.2507.37, 2024-06-18, PASSES,   ", // newest security update that day
            "15.1.2507.39, 2024-06-18, PASSES,   ", // newest update that day
            "15.1.2507.37, 2024-11-11, PASSES,   ", //
            "15.1.2507.43, 2024-11-20, PASSES,   ", // newer than Mar24SU; v2 is not out
            "15.1.2507.39, 2024-11-27, UNDETERMINED, ", // v2 is out
            "15.1.2507.43, 2024-11-27, UNDETERMINED, ", // withdrawn, replaced by v2
            "15.1.2507.44, 2024-11-27, PASSES,   ", //
            "15.1.2507.44, 2025-08-11, PASSES,   ", // two hotfix updates came after it, no security update
            "15.1.2507.57, 2025-08-11, PASSES,   ", //
            "15.1.2507.57, 2025-08-12, UNDETERMINED, ", //
            "15.1.2507.58, 2025-10-13, PASSES,   ", //
            "15.1.2507.58, 2025-10-14, UNDETERMINED, ", //
            "15.1.2507.61, 2025-10-14, PASSES,   ", //
            "15.1.2507.61, 2026-09-06, PASSES,   ", //
            "15.1.2507.72, 2026-09-06, PASSES,   ", //
            "15.1.2507.59, 2026-09-06, UNDETERMINED, ", //
            "15.1.2507.60, 2026-09-06, UNDETERMINED, ", // unlisted
            "15.1.2507.30, 2026-09-06, BELOW,    15.1.2507.31", //
            // the floor of September 2026
            "15.1.2507.59, 2026-09-07, BELOW,    15.1.2507.61", //
            "15.1.2507.58, 2026-11-25, BELOW,    15.1.2507.61", //
            "15.1.2507.39, 2026-11-25, BELOW,    15.1.2507.61", //
            "15.1.2507.6,  2026-11-25, BELOW,    15.1.2507.61", //
            "15.1.2507.60, 2026-11-25, BELOW,    15.1.2507.61", //
            "15.1.2507.61, 2026-09-07, PASSES,   15.1.2507.61", //
            "15.1.2507.62, 2026-11-25, PASSES,   15.1.2507.61", //
            "15.1.2507.77, 2026-11-25, PASSES,   15.1.2507.61", //
            "15.1.2507.99, 2026-11-25, PASSES,   15.1.2507.61", // newer than the catalogue, branch known
            "15.1.2375.37, 2026-11-25, BELOW,    15.1.2507.61", //
            "15.1.2375.99, 2026-11-25, BELOW,    15.1.2507.61", //
            "15.1.2600.1,  2026-11-25, UNDETERMINED, ", // a branch the catalogue does not know
            "15.1.100.1,   2026-11-25, UNDETERMINED, " })
    void exchange2016(String text, LocalDate asOf, State state, String build) {
        check(text, asOf, state, build);
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.2.1544.11, 2024-03-27, NO_FLOOR, ", //
            // no floor was found; the newest public update of a serviced cumulative update passes
            "15.2.1258.32, 2024-06-18, PASSES,   ", //
            "15.2.1258.34, 2024-06-18, PASSES,   ", //
            "15.2.1258.28, 2024-06-18, UNDETERMINED, ", //
            "15.2.1544.9,  2024-06-18, PASSES,   ", //
            "15.2.1544.4,  2024-06-18, UNDETERMINED, ", //
            "15.2.1118.40, 2024-06-18, UNDETERMINED, ", // out of service: not known, not below
            "15.2.330.5,   2026-09-06, UNDETERMINED, ", //
            "15.2.1258.39, 2025-02-09, PASSES,   ", //
            "15.2.1258.39, 2025-02-10, UNDETERMINED, ", // out of service from that day
            "15.2.1748.10, 2025-02-10, PASSES,   ", // nothing newer in its branch
            "15.2.1748.10, 2025-04-18, UNDETERMINED, ", // a hotfix update, no security update yet
            "15.2.1748.24, 2025-05-01, PASSES,   ", //
            "15.2.1748.26, 2025-08-12, UNDETERMINED, ", //
            "15.2.1748.36, 2025-10-13, PASSES,   ", //
            "15.2.1748.37, 2025-10-14, UNDETERMINED, ", //
            "15.2.1544.36, 2025-10-14, PASSES,   ", //
            "15.2.1748.39, 2026-01-01, PASSES,   ", //
            "15.2.1544.36, 2026-09-06, PASSES,   ", //
            "15.2.1544.34, 2026-09-06, UNDETERMINED, ", //
            "15.2.1544.39, 2026-09-06, PASSES,   ", //
            // the floor of September 2026
            "15.2.1748.37, 2026-09-07, BELOW,    15.2.1748.39", //
            "15.2.1748.39, 2026-09-07, PASSES,   15.2.1748.39", //
            "15.2.1748.39, 2026-11-25, PASSES,   15.2.1748.39", //
            "15.2.1748.55, 2026-11-25, PASSES,   15.2.1748.39", //
            "15.2.1748.60, 2026-11-25, PASSES,   15.2.1748.39", //
            "15.2.1544.34, 2026-11-25, BELOW,    15.2.1748.39", //
            "15.2.1544.36, 2026-09-07, UNDETERMINED, 15.2.1748.39", // CU14 is not decided
            "15.2.1544.50, 2026-11-25, UNDETERMINED, 15.2.1748.39", //
            "15.2.1544.99, 2026-11-25, UNDETERMINED, 15.2.1748.39", //
            "15.2.1258.39, 2026-11-25, BELOW,    15.2.1748.39", //
            "15.2.1258.99, 2026-11-25, BELOW,    15.2.1748.39", //
            "15.2.1118.22, 2026-11-25, BELOW,    15.2.1748.39", //
            "15.2.1000.1,  2026-11-25, UNDETERMINED, " })
    void exchange2019(String text, LocalDate asOf, State state, String build) {
        check(text, asOf, state, build);
    }

    @ParameterizedTest
    @ValueSource(strings = { "15.2.2562.17", "15.2.2562.56", "15.2.2562.999", "15.2.9999.1", "Version 15.2 (Build 2562.17)" })
    void noFloorIsNamedForSe(String text) {
        check(text, TODAY, State.NO_FLOOR, null);
        check(text, LocalDate.of(2024, 6, 18), State.NO_FLOOR, null);
        assertTrue(floor(text, TODAY).notes().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ //
            "Version 15.1 (Build 2507.6),  2026-11-25, UNDETERMINED, 15.1.2507.61", //
            "Version 15.1 (Build 2507.6),  2024-04-01, UNDETERMINED, 15.1.2507.31", //
            "Version 15.1 (Build 2507.6),  2024-06-18, UNDETERMINED, ", //
            "Version 15.1 (Build 2507.6),  2024-03-01, NO_FLOOR,     ", //
            "Version 15.1 (Build 2375.7),  2026-11-25, BELOW,        15.1.2507.61", //
            "Version 15.1 (Build 2375.7),  2024-06-18, BELOW,        15.1.2507.31", //
            "Version 15.2 (Build 1748.10), 2026-11-25, UNDETERMINED, 15.2.1748.39", //
            "Version 15.2 (Build 1544.4),  2026-11-25, UNDETERMINED, 15.2.1748.39", //
            "Version 15.2 (Build 1118.7),  2026-11-25, BELOW,        15.2.1748.39", //
            "Version 15.2 (Build 1118.7),  2024-01-01, NO_FLOOR,     ", //
            "15.2.1748,                    2026-11-25, UNDETERMINED, 15.2.1748.39", //
            "Exchange Server 2016 CU23,    2026-11-25, UNDETERMINED, 15.1.2507.61" })
    void theCumulativeUpdateAloneIsNeverJudgedByItsOwnNumber(String text, LocalDate asOf, State state, String build) {
        check(text, asOf, state, build);
    }

    @Test
    void whereOnlyTheCumulativeUpdateIsKnownTheReasonAsksForExSetup() {
        // D01: neither below nor at the floor from this line alone
        for (LocalDate asOf : new LocalDate[] { LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1) }) {
            assertEquals(State.NO_FLOOR, floor("Version 15.2 (Build 1118.7)", asOf).state());
        }
        String reason = floor("Version 15.2 (Build 1748.10)", TODAY).reason().in(Locale.ENGLISH);
        assertTrue(reason.contains("ExSetup.exe"), reason);
        // D05
        var number = new BuildNumber(15, 1, 2507, 6);
        assertEquals(State.UNDETERMINED, CATALOGUE.floor(CATALOGUE.identify(number, true), TODAY).state());
        assertEquals(State.BELOW, CATALOGUE.floor(CATALOGUE.identify(number, false), TODAY).state());
    }

    @ParameterizedTest
    @ValueSource(strings = { "15.20.9412.12", "abc", "", "15.3.1.1", "16.0.0.1" })
    void noServerNoVerdict(String text) {
        check(text, TODAY, State.UNDETERMINED, null);
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.1.2507.61, 2026-09-01, false", //
            "15.1.2507.61, 2026-09-02, true", // announced that day
            "15.1.2507.61, 2026-11-25, true", //
            "15.2.1748.39, 2026-11-25, true", //
            "15.1.2507.63, 2026-11-25, false", // given out under ESU only
            "15.1.2507.77, 2026-11-25, false", //
            "15.1.2507.99, 2026-11-25, false", //
            "15.1.2507.58, 2026-11-25, false", // fails already
            "15.2.2562.46, 2026-11-25, false" })
    void theAnnouncedRaiseIsSaidOfBuildsThatPassNow(String text, LocalDate asOf, boolean said) {
        boolean found = floor(text, asOf).notes().stream()
                .anyMatch(note -> note.key().equals("floor.note.announcedRaise"));
        assertEquals(said, found);
    }

    @Test
    void aBuildThatPassesHasNoOtherNote() {
        for (Build build : CATALOGUE.builds()) {
            for (LocalDate day = LocalDate.of(2024, 3, 1); day.isBefore(TODAY); day = day.plusDays(6)) {
                Floor floor = floor(build.number().toString(), day);
                assertTrue(floor.state() != State.PASSES || floor.notes().stream()
                        .allMatch(note -> note.key().equals("floor.note.announcedRaise")), build.name());
            }
        }
    }

    @Test
    void theRaiseIsTold() {
        String note = floor("15.1.2507.61", TODAY).notes().get(0).in(Locale.ENGLISH);
        assertTrue(note.startsWith("On 2 Sep 2026 Microsoft announced"), note);
        assertTrue(note.contains("CU23 Oct25SU, 15.1.2507.61"), note);
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.1.2507.58, 2026-09-07, true", //
            "15.1.2507.58, 2026-09-13, true", //
            "15.1.2507.58, 2026-09-14, false", //
            "15.1.2507.23, 2026-09-07, false", // failed before, too
            "15.2.1748.37, 2026-09-10, true", //
            "8.3.517.0,    2023-08-31, true", // only the month is known
            "8.3.517.0,    2023-09-01, false" })
    void whereTheDayIsNotKnownItIsSaid(String text, LocalDate asOf, boolean said) {
        boolean found = floor(text, asOf).notes().stream()
                .anyMatch(note -> note.key().equals("floor.note.precision"));
        assertEquals(said, found);
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.1.2507.58, 2026-11-25, 2026-09-07", // first fails when the floor was raised
            "15.1.2507.27, 2026-11-25, 2024-03-28", // has failed ever since
            "15.1.2507.27, 2024-06-18, 2024-03-28", //
            "15.1.2375.37, 2026-11-25, 2024-03-28", //
            "15.1.2507.61, 2026-11-25, 2026-09-07", //
            "15.1.2507.31, 2024-05-01, 2024-03-28", //
            "15.2.1258.39, 2026-11-25, 2026-09-07", //
            "Version 15.1 (Build 2375.7), 2026-11-25, 2024-03-28", //
            "15.0.1497.48, 2026-11-25, 2023-12-01", //
            "15.1.2507.35, 2024-06-18, ", // not known
            "Version 15.1 (Build 2507.6), 2026-11-25, ", //
            "15.1.2507.61, 2024-01-01, ", //
            "15.2.2562.46, 2026-11-25, ", //
            "abc,          2026-11-25, " })
    void theDaySinceWhichTheVerdictStands(String text, LocalDate asOf, LocalDate from) {
        assertEquals(Optional.ofNullable(from), CATALOGUE.floorValidFrom(CATALOGUE.identify(text), asOf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "15.1.2507.58 | 2026-11-25 | 15.1.2507.58 (CU23 Aug25SU) is below the floor 15.1.2507.61, in force since the week of 7 Sep 2026.",
            "15.1.2375.37 | 2026-11-25 | 15.1.2375.37 (CU22 Nov22SU) belongs to a cumulative update that is too old: the floor for Exchange Server 2016 is 15.1.2507.61, in force since the week of 7 Sep 2026.",
            "15.1.2507.39 | 2024-06-18 | 15.1.2507.39 (CU23 Apr24HU) passes, by our inference: CU23 Mar24SU was the newest public security update of Exchange Server 2016 CU23 on 18 Jun 2024, and the service cannot ask for more than the newest public update. The floor of that time was not published.",
            "15.2.1118.40 | 2024-06-18 | No floor for Exchange Server 2019 CU12 on 18 Jun 2024 was found, and it was not serviced on that day.",
            "15.2.1544.36 | 2026-11-25 | 15.2.1544.36 (CU14 Oct25SU) is at or above 15.2.1544.36, below which builds fail, but whether it passes is not decided. The floor that was named is 15.2.1748.39.",
            "15.2.2562.46 | 2026-11-25 | Microsoft has named no floor for Exchange Server SE.",
            "15.1.2507.61 | 2024-03-01 | On 1 Mar 2024 Exchange Online did not act against Exchange Server 2016 yet; it has done so since 28 Mar 2024.",
            "15.1.2600.1  | 2026-11-25 | 15.1.2600.1 is newer than the catalogue of 15 Oct 2026.",
            "15.2.1000.1  | 2026-11-25 | 15.2.1000.1 is in no list, and its cumulative update is not known. Check the spelling." })
    void theReason(String text, LocalDate asOf, String reason) {
        assertEquals(reason, floor(text, asOf).reason().in(Locale.ENGLISH));
    }

    @Test
    void theReasonInGerman() {
        assertEquals("15.1.2507.58 (CU23 Aug25SU) liegt unter dem Mindeststand 15.1.2507.61, der seit der Woche vom 07.09.2026 gilt.",
                floor("15.1.2507.58", TODAY).reason().in(Locale.GERMAN));
    }

    @Test
    void aConclusionOfOursIsOfMediumConfidence() {
        assertEquals(Confidence.MEDIUM, floor("15.1.2507.37", LocalDate.of(2024, 6, 18)).confidence());
        assertEquals(Confidence.MEDIUM, floor("15.2.1258.32", LocalDate.of(2024, 6, 18)).confidence());
        assertEquals(Confidence.HIGH, floor("15.1.2507.58", TODAY).confidence());
        assertFalse(floor("15.1.2507.58", TODAY).sources().isEmpty());
    }
}
