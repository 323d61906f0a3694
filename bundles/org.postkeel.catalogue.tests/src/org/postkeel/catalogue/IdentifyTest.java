package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.catalogue.BuildIdentity.State;

/** What a spelling of a build stands for. */
class IdentifyTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @ParameterizedTest
    @CsvSource({ //
            "15.02.1544.036,                     2019, CU14, CU14 Oct25SU",
            "15.2.1544.36,                       2019, CU14, CU14 Oct25SU",
            "15.2.1544.004,                      2019, CU14, CU14", // padding as in CVE-2024-21410
            "15.1.2507.6,                        2016, CU23, CU23", // four numbers: the file version, so exact
            "15.2.2562.17,                       SE,   RTM,  RTM", // "
            "15.02.1258.025,                     2019, CU13, CU13 Aug23SUv2", // D04: the build counts, not the label
            "14.03.0411.000,                     2010, SP3,  SP3 RU22", // D02
            "8.3.083.6,                          2007, SP3,  SP3",
            "8.01.0336.01,                       2007, SP1,  SP1 RU5",
            "6.5.7638.2,                         2003, SP2,  SP2", // the catalogue has three numbers there
            "6.5.7638,                           2003, SP2,  SP2",
            "6.0.6620.7,                         2000, SP3,  SP3 post-SP3 update (Aug 2008)",
            "15.1.225.16,                        2016, Preview, Preview",
            "15.1.225.42,                        2016, RTM,  RTM",
            "15.0.847.32,                        2013, SP1,  SP1",
            "15.0.712.22,                        2013, CU2,  CU2 (first build)",
            // other builds printed for the same release
            "15.1.1415.8,                        2016, CU8,  CU8 Mar21SU",
            "15.1.1466.13,                       2016, CU9,  CU9 Mar21SU",
            "15.2.858.2,                         2019, CU9,  CU9",
            "8.3.348.1,                          2007, SP3,  SP3 RU13",
            "14.3.336.0,                         2010, SP3,  SP3 RU16",
            "6.5.7683,                           2003, SP2,  SP2",
            // names and KB numbers
            "2019 CU14 Oct25SU,                  2019, CU14, CU14 Oct25SU",
            "Exchange Server 2019 CU14 Oct25SU,  2019, CU14, CU14 Oct25SU",
            "Microsoft Exchange Server Subscription Edition RTM Sep26SUv2, SE, RTM, RTM Sep26SUv2",
            "exchange 2016 cumulative update 23 oct25su, 2016, CU23, CU23 Oct25SU",
            "CU15 Oct25SU,                       2019, CU15, CU15 Oct25SU",
            "2019 CU14 SU3V2,                    2019, CU14, CU14 Nov24SUv2",
            "2010 SP3 RU22,                      2010, SP3,  SP3 RU22",
            "2010 Service Pack 3 Update Rollup 22, 2010, SP3, SP3 RU22",
            "2010 SP1 RU4v2,                     2010, SP1,  SP1 RU4",
            "2016 Preview,                       2016, Preview, Preview",
            "KB5066368,                          2019, CU14, CU14 Oct25SU",
            "KB 5066368,                         2019, CU14, CU14 Oct25SU",
            "5066368,                            2019, CU14, CU14 Oct25SU",
            "2019 CU13 KB5049233,                2019, CU13, CU13 Nov24SUv2",
            "2016 KB5049233,                     2016, CU23, CU23 Nov24SUv2" })
    void known(String text, String product, String base, String name) {
        check(text, State.KNOWN, product, base, name);
        assertTrue(CATALOGUE.identify(text).exact());
    }

    @ParameterizedTest
    @CsvSource({ //
            "Version 15.1 (Build 2507.6),    2016, CU23, CU23",
            "Version 15.2 (Build 1118.7),    2019, CU12, CU12", // D01
            "version 15.02 ( build 1748.010 ), 2019, CU15, CU15",
            "15.2 (Build 1544.4),            2019, CU14, CU14",
            "Version 15.2 (Build 2562.17),   SE,   RTM,  RTM",
            "Version 15.2 (Build 1544.36),   2019, CU14, CU14", // AdminDisplayVersion never tells the update
            "Version 14.3 (Build 123.4),     2010, SP3,  SP3", // D02
            "Version 8.3 (Build 83.6),       2007, SP3,  SP3",
            "Version 6.5 (Build 7638.2: Service Pack 2), 2003, SP2, SP2",
            "Version 15.0 (Build 712.22),    2013, CU2,  CU2 (first build)",
            "15.2.1748,                      2019, CU15, CU15",
            "15.02.1748,                     2019, CU15, CU15",
            "14.3.123,                       2010, SP3,  SP3",
            "15.1.225,                       2016, RTM,  RTM",
            "15.0.712,                       2013, CU2,  CU2",
            "Exchange Server 2016 CU23,      2016, CU23, CU23",
            "Exchange 2019 CU 14,            2019, CU14, CU14",
            "2013 CU4,                       2013, SP1,  SP1",
            "2019 2024H1,                    2019, CU14, CU14",
            "SE RTM,                         SE,   RTM,  RTM",
            "KB5042461,                      2019, CU15, CU15" })
    void cumulativeUpdateOnly(String text, String product, String base, String name) {
        check(text, State.CU_ONLY, product, base, name);
        assertFalse(CATALOGUE.identify(text).exact());
    }

    private static void check(String text, State state, String product, String base, String name) {
        BuildIdentity identity = CATALOGUE.identify(text);
        assertEquals(state, identity.state(), text);
        assertEquals(product, identity.product().orElseThrow().key());
        assertEquals(base, identity.base().orElseThrow());
        assertEquals(name, identity.build().orElseThrow().name());
        assertEquals(product, identity.build().orElseThrow().product());
        assertEquals(text, identity.input());
        assertFalse(identity.sources().isEmpty());
    }

    @Test
    void theSameNumberIsExactOrNotByTheWayItWasSeen() {
        var number = new BuildNumber(15, 1, 2507, 6);
        // D05: HealthChecker without ExSetup falls back to the level of the cumulative update
        assertEquals(State.CU_ONLY, CATALOGUE.identify(number, true).state());
        assertEquals(State.KNOWN, CATALOGUE.identify(number, false).state());
        assertEquals("CU23", CATALOGUE.identify(number, true).base().orElseThrow());
        assertEquals("15.1.2507.6", CATALOGUE.identify(number, true).input());
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.2.2562.999,  SE,   RTM", //
            "15.2.9999.1,    SE,   ", //
            "15.2.2700.5,    SE,   ", //
            "15.2.1258.99,   2019, CU13", // above the newest of an old branch
            "15.2.1748.56,   2019, CU15", //
            "15.1.2507.78,   2016, CU23", //
            "15.1.2508.1,    2016, ", //
            "15.0.1497.49,   2013, CU23", //
            "15.0.2000.1,    2013, ", //
            "14.3.514.0,     2010, SP3", //
            "14.4.1.0,       2010, ", //
            "8.3.518.0,      2007, SP3", //
            "6.5.7700.1,     2003, SP2", //
            "15.3.1.1,       , ", //
            "15.19.1.1,      , ", //
            "16.0.1.2,       , " })
    void newerThanTheCatalogue(String text, String product, String base) {
        BuildIdentity identity = CATALOGUE.identify(text);
        assertEquals(State.NEWER_THAN_CATALOGUE, identity.state());
        assertEquals(product, identity.product().map(Product::key).orElse(null));
        assertEquals(base, identity.base().orElse(null));
        assertTrue(identity.build().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.2.1118.22, 2019, CU12", // an interim update, CSS-Exchange issue 1491
            "15.2.1118.3,  2019, CU12", //
            "15.2.1000.1,  2019, ", //
            "15.2.2000.1,  2019, ", // below 2562, so no SE; below the newest branch of 15.2, so not newer
            "15.1.2507.62, 2016, CU23", //
            "15.1.225.20,  2016, Preview", //
            "15.1.100.1,   2016, ", //
            "15.0.0.0,     2013, ", // #Version of the logs is no build
            "14.3.400.0,   2010, SP3", //
            "14.0.1.0,     2010, RTM", //
            "8.2.300.0,    2007, SP2", //
            "6.5.7300.0,   2003, SP1", //
            "6.0.6620,     2000, SP3", //
            "6.0.1.0,      2000, " })
    void betweenKnownBuilds(String text, String product, String base) {
        BuildIdentity identity = CATALOGUE.identify(text);
        assertEquals(State.UNLISTED, identity.state());
        assertEquals(product, identity.product().orElseThrow().key());
        assertEquals(base, identity.base().orElse(null));
        assertTrue(identity.build().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "15.20.9412.12", "15.20.1.2", "Version 15.20 (Build 9412.12)", "15.20.9412", "15.21.0.1" })
    void exchangeOnline(String text) {
        BuildIdentity identity = CATALOGUE.identify(text);
        assertEquals(State.EXCHANGE_ONLINE, identity.state());
        assertTrue(identity.product().isEmpty());
        assertTrue(identity.number().isPresent());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "abc", "15.01.2507.…", "15.01.2507.", "15", "15.2", "Version 15.1", "15,2,1544,36",
            "153110.08", "5.5.2653.23", "7.0.1.1", "10.0.20348.1", "9.0.0.1", "6.2.1.1", "2019", "Exchange Server 2016",
            "CU14", "CU23", "KB5049233", "KB5000871", "SU3V2", "15.2.1544.36.1", "-15.2.1544.36", "999999.1.1.1" })
    void noBuild(String text) {
        BuildIdentity identity = CATALOGUE.identify(text);
        assertEquals(State.NOT_A_BUILD, identity.state());
        assertTrue(identity.product().isEmpty());
        assertTrue(identity.build().isEmpty());
        assertEquals(text == null ? "" : text, identity.input());
    }

    @Test
    void fourIntegersAreComparedNotTextNotDecimals() {
        // D10
        BuildNumber above = CATALOGUE.identify("15.01.1531.010").number().orElseThrow();
        BuildNumber below = CATALOGUE.identify("15.1.1531.8").number().orElseThrow();
        assertTrue(above.compareTo(below) > 0);
        assertEquals("CU10 Jan19SU", CATALOGUE.identify("15.01.1531.010").build().orElseThrow().name());
        assertEquals("CU10 Oct18SU", CATALOGUE.identify("15.1.1531.8").build().orElseThrow().name());
        assertEquals(State.UNLISTED, CATALOGUE.identify("15.1.1531.1").state());
    }
}
