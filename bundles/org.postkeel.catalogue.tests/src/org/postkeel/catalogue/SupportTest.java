package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.catalogue.Support.State;

/** Whether a version is supported, on the days around every boundary. */
class SupportTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @ParameterizedTest
    @CsvSource({ //
            // product dates, last day included
            "15.1.2507.61,  2025-10-14, SUPPORTED,      2025-10-14", //
            "15.1.2507.61,  2025-10-15, OUT_OF_SUPPORT, ", //
            "15.2.1544.36,  2025-10-14, SUPPORTED,      2025-10-14", //
            "15.2.1748.39,  2025-10-15, OUT_OF_SUPPORT, ", //
            "15.0.1497.48,  2023-04-11, SUPPORTED,      2023-04-11", //
            "15.0.1497.48,  2023-04-12, OUT_OF_SUPPORT, ", //
            "6.0.6249.4,    2011-01-11, SUPPORTED,      2011-01-11", // 2000: no dates per service pack
            "6.0.4417.5,    2011-01-12, OUT_OF_SUPPORT, ", //
            // a cumulative update is serviced until the day before the one after next
            "15.2.1118.40,  2024-02-12, SUPPORTED,      2024-02-12", //
            "15.2.1118.40,  2024-02-13, OUT_OF_SUPPORT, ", //
            "15.2.1118.40,  2024-06-18, OUT_OF_SUPPORT, ", //
            "15.2.1258.32,  2024-06-18, SUPPORTED,      2025-02-09", //
            "15.2.1544.11,  2024-06-18, SUPPORTED,      2025-10-14", //
            "15.2.1258.39,  2025-02-09, SUPPORTED,      2025-02-09", //
            "15.2.1258.39,  2025-02-10, OUT_OF_SUPPORT, ", //
            "15.1.2507.39,  2024-06-18, SUPPORTED,      2025-10-14", //
            "15.1.2375.37,  2024-06-18, OUT_OF_SUPPORT, ", //
            "15.1.2375.37,  2023-01-09, SUPPORTED,      2023-01-09", //
            "15.1.2375.37,  2023-01-10, OUT_OF_SUPPORT, ", //
            "Version 15.1 (Build 2507.6), 2024-06-18, SUPPORTED, 2025-10-14", //
            "15.1.2507.99,  2024-06-18, SUPPORTED,      2025-10-14", // newer than the catalogue, branch known
            "15.2.1118.22,  2023-06-01, SUPPORTED,      2024-02-12", // unlisted, branch known
            // service packs
            "14.3.411.0,    2020-10-13, SUPPORTED,      2020-10-13", //
            "14.3.411.0,    2020-10-14, OUT_OF_SUPPORT, ", //
            "14.2.390.3,    2014-04-08, SUPPORTED,      2014-04-08", //
            "14.2.390.3,    2014-04-09, OUT_OF_SUPPORT, ", //
            "14.0.726.0,    2011-10-11, SUPPORTED,      2011-10-11", //
            "8.3.517.0,     2017-04-11, SUPPORTED,      2017-04-11", //
            "8.1.436.0,     2010-10-13, OUT_OF_SUPPORT, ", //
            "6.5.7226,      2008-01-08, SUPPORTED,      2008-01-08", //
            "6.5.7226,      2008-01-09, OUT_OF_SUPPORT, ", //
            // SE
            "15.2.2562.46,  2026-11-25, SUPPORTED,      ", //
            "15.2.2562.999, 2026-11-25, SUPPORTED,      ", //
            "15.2.2562.17,  2025-07-01, SUPPORTED,      ", //
            "15.2.2562.17,  2025-06-30, UNKNOWN,        ", // not released yet
            "15.2.2562.17,  2024-06-18, UNKNOWN,        ", //
            "15.2.9999.1,   2026-11-25, UNKNOWN,        ", // a branch of SE the catalogue does not know
            // cumulative updates not known, or not released yet
            "15.2.1000.1,   2024-06-18, UNKNOWN,        ", //
            "15.2.1000.1,   2026-11-25, OUT_OF_SUPPORT, ", // the dates of the product decide
            "15.1.2600.1,   2024-06-18, UNKNOWN,        ", //
            "15.1.2600.1,   2026-11-25, OUT_OF_SUPPORT, ", //
            "15.2.1748.10,  2025-02-09, UNKNOWN,        ", //
            "15.2.1748.10,  2025-02-10, SUPPORTED,      2025-10-14", //
            "15.1.225.16,   2016-01-01, UNKNOWN,        ", // preview
            "15.3.1.1,      2026-11-25, UNKNOWN,        ", //
            "15.20.1.1,     2026-11-25, UNKNOWN,        ", //
            "abc,           2026-11-25, UNKNOWN,        " })
    void withoutEsu(String text, LocalDate asOf, State state, LocalDate until) {
        Support support = CATALOGUE.support(CATALOGUE.identify(text), asOf, false);
        assertEquals(state, support.state(), () -> support.reason().in(Locale.ENGLISH));
        assertEquals(until, support.until());
        if (state != State.UNKNOWN) {
            assertFalse(support.sources().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.1.2507.61, 2025-10-14, SUPPORTED,      2025-10-14", //
            "15.1.2507.61, 2025-10-15, ESU,            2026-04-14", //
            "15.1.2507.61, 2026-04-14, ESU,            2026-04-14", //
            "15.1.2507.61, 2026-04-15, OUT_OF_SUPPORT, ", // between the periods
            "15.1.2507.61, 2026-04-30, OUT_OF_SUPPORT, ", //
            "15.1.2507.61, 2026-05-01, ESU,            2026-10-31", //
            "15.1.2507.61, 2026-10-31, ESU,            2026-10-31", //
            "15.1.2507.61, 2026-11-01, OUT_OF_SUPPORT, ", //
            "15.1.2507.61, 2026-11-25, OUT_OF_SUPPORT, ", //
            "15.2.1544.36, 2026-06-01, ESU,            2026-10-31", //
            "15.2.1748.39, 2026-06-01, ESU,            2026-10-31", //
            "Version 15.2 (Build 1748.10), 2026-06-01, ESU, 2026-10-31", //
            "15.2.1258.39, 2026-06-01, OUT_OF_SUPPORT, ", // CU13 is not covered
            "15.1.2375.37, 2026-06-01, OUT_OF_SUPPORT, ", //
            "15.1.2375.37, 2024-06-18, OUT_OF_SUPPORT, ", //
            "15.1.2600.1,  2026-06-01, UNKNOWN,        ", // covered or not: the cumulative update is not known
            "15.0.1497.48, 2026-06-01, OUT_OF_SUPPORT, ", // no ESU program
            "15.2.2562.46, 2026-06-01, SUPPORTED,      " })
    void withEsuLicence(String text, LocalDate asOf, State state, LocalDate until) {
        Support support = CATALOGUE.support(CATALOGUE.identify(text), asOf, true);
        assertEquals(state, support.state(), () -> support.reason().in(Locale.ENGLISH));
        assertEquals(until, support.until());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "15.2.1118.40 | 2024-06-18 | false | Exchange Server 2019 is still supported, but servicing of CU12 ended on 12 Feb 2024.",
            "15.2.1118.40 | 2026-11-25 | false | Support for Exchange Server 2019 ended on 14 Oct 2025.",
            "15.1.2507.61 | 2026-04-20 | true  | Support for Exchange Server 2016 ended on 14 Oct 2025. On 20 Apr 2026 no ESU period runs: ESU period 1 (14 Oct 2025 to 14 Apr 2026), ESU period 2 (1 May 2026 to 31 Oct 2026).",
            "15.2.1258.39 | 2026-06-01 | true  | Support for Exchange Server 2019 ended on 14 Oct 2025. ESU does not cover CU13, only CU14, CU15.",
            "15.2.2562.17 | 2024-06-18 | false | Exchange Server SE was not released yet on 18 Jun 2024; it came out on 1 Jul 2025.",
            "15.0.847.32  | 2020-01-01 | false | Exchange Server 2013 is supported until 11 Apr 2023. When servicing of SP1 ended is not clear from the sources, so the dates of the product decide.",
            "15.2.9999.1  | 2026-11-25 | false | 15.2.9999.1 is newer than the catalogue of 15 Oct 2026." })
    void theReasonNamesTheDates(String text, LocalDate asOf, boolean esu, String reason) {
        assertEquals(reason, CATALOGUE.support(CATALOGUE.identify(text), asOf, esu).reason().in(Locale.ENGLISH));
    }

    @Test
    void theUnclearEndOfServicePack1IsSupportedByTheProduct() {
        Support support = CATALOGUE.support(CATALOGUE.identify("15.0.847.62"), LocalDate.of(2020, 1, 1), false);
        assertEquals(State.SUPPORTED, support.state());
        assertEquals(LocalDate.of(2023, 4, 11), support.until());
        assertTrue(support.reason().in(Locale.GERMAN).contains("nicht klar"));
    }

    @Test
    void germanReason() {
        assertEquals("Der Support für Exchange Server 2016 endete am 14.10.2025.",
                CATALOGUE.support(CATALOGUE.identify("15.1.2507.61"), LocalDate.of(2026, 11, 25), false).reason().in(Locale.GERMAN));
    }
}
