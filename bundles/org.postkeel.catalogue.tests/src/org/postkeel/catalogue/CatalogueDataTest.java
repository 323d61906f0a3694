package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.catalogue.Build.Kind;
import org.postkeel.catalogue.BuildIdentity.State;

/** The data that are shipped: complete, and every row can be found again. */
class CatalogueDataTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void hasEveryBuildOfEveryProduct() {
        Map<String, Long> rows = CATALOGUE.builds().stream()
                .collect(Collectors.groupingBy(Build::product, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("SE", 13L, "2019", 123L, "2016", 124L, "2013", 73L, "2010", 64L, "2007", 52L, "2003", 6L,
                "2000", 10L), rows);
        assertEquals(465, CATALOGUE.builds().size());
        assertEquals(List.of("SE", "2019", "2016", "2013", "2010", "2007", "2003", "2000"),
                CATALOGUE.products().stream().map(Product::key).toList());
    }

    @Test
    void hasEveryKindOfRelease() {
        Map<Kind, Long> kinds = CATALOGUE.builds().stream()
                .collect(Collectors.groupingBy(Build::kind, Collectors.counting()));
        assertEquals(Map.of(Kind.SU, 251L, Kind.RU, 108L, Kind.CU, 61L, Kind.HU, 23L, Kind.SP, 12L, Kind.RTM, 8L,
                Kind.PREVIEW, 2L), kinds);
        assertEquals(428, CATALOGUE.builds().stream().filter(build -> build.kb() != null).count());
        assertEquals(232, CATALOGUE.builds().stream().filter(build -> !build.cves().isEmpty()).count());
        assertEquals(20, CATALOGUE.builds().stream().filter(build -> !build.cumulative()).count());
        assertEquals(24, CATALOGUE.builds().stream().filter(Build::esuOnly).count());
        assertEquals(7, CATALOGUE.builds().stream().filter(Build::withdrawn).count());
        assertEquals(21, CATALOGUE.builds().stream().filter(build -> build.rereleasedAs() != null).count());
    }

    @Test
    void everyDatumHasSourcesWithATitle() {
        var sources = new ArrayList<List<Source>>();
        CATALOGUE.builds().forEach(build -> sources.add(build.sources()));
        CATALOGUE.products().forEach(product -> sources.add(product.sources()));
        CATALOGUE.stages().forEach(stage -> sources.add(stage.sources()));
        CATALOGUE.openPoints().forEach(point -> sources.add(point.sources()));
        sources.add(CATALOGUE.pause().sources());
        for (List<Source> list : sources) {
            assertFalse(list.isEmpty());
            list.forEach(source -> assertFalse(source.title().isBlank()));
        }
        CATALOGUE.builds().forEach(build -> assertNotNull(build.confidence(), build.name()));
    }

    @Test
    void everySpellingOfEveryBuildFindsIt() {
        for (Build build : CATALOGUE.builds()) {
            String text = build.number().toString();
            for (String spelling : List.of(text, longForm(build.number()), " " + text + " ")) {
                BuildIdentity identity = CATALOGUE.identify(spelling);
                assertEquals(State.KNOWN, identity.state(), spelling);
                assertEquals(build, identity.build().orElseThrow(), spelling);
                assertEquals(build.base(), identity.base().orElseThrow(), spelling);
                assertEquals(build.product(), identity.product().orElseThrow().key(), spelling);
                assertEquals(build.number(), identity.number().orElseThrow(), spelling);
            }
            assertEquals(build, CATALOGUE.identify(build.number(), false).build().orElseThrow());
        }
    }

    private static String longForm(BuildNumber number) {
        String three = "%d.%02d.%04d".formatted(number.major(), number.minor(), number.build());
        return number.revision() == BuildNumber.NO_REVISION ? three : three + ".%03d".formatted(number.revision());
    }

    @Test
    void everyNameFindsItsBuild() {
        for (Build build : CATALOGUE.builds()) {
            String product = CATALOGUE.product(build.product()).orElseThrow().name();
            for (String name : List.of(build.product() + " " + build.name(), product + " " + build.name())) {
                BuildIdentity identity = CATALOGUE.identify(name);
                boolean takesUpdates = build.kind() == Kind.CU || build.kind() == Kind.SP || build.kind() == Kind.RTM;
                assertEquals(takesUpdates ? State.CU_ONLY : State.KNOWN, identity.state(), name);
                assertEquals(build, identity.build().orElseThrow(), name);
            }
        }
    }

    @Test
    void adminDisplayVersionOfEveryBranchTellsTheBranchOnly() {
        for (Build build : CATALOGUE.builds()) {
            boolean opens = build.kind() == Kind.CU || build.kind() == Kind.SP || build.kind() == Kind.RTM;
            if (!opens || build.number().revision() == BuildNumber.NO_REVISION) {
                continue;
            }
            BuildNumber number = build.number();
            String text = "Version %d.%d (Build %d.%d)".formatted(number.major(), number.minor(), number.build(),
                    number.revision());
            BuildIdentity identity = CATALOGUE.identify(text);
            assertEquals(State.CU_ONLY, identity.state(), text);
            assertEquals(build, identity.build().orElseThrow(), text);
        }
    }

    @Test
    void branchesAscendAndDatesNeverFallWithinThem() {
        Map<String, List<Build>> branches = CATALOGUE.builds().stream().filter(build -> build.number().major() == 15)
                .collect(Collectors.groupingBy(build -> build.product() + " " + build.base()));
        assertEquals(67, branches.size());
        branches.values().forEach(builds -> {
            List<Build> branch = CATALOGUE.branch(builds.get(0).product(), builds.get(0).base());
            assertEquals(builds.size(), branch.size());
            for (int i = 1; i < branch.size(); i++) {
                Build before = branch.get(i - 1);
                Build build = branch.get(i);
                assertTrue(before.number().compareTo(build.number()) < 0, build.name());
                assertTrue(before.number().sameBranch(build.number()), build.name());
                assertFalse(before.released().isAfter(build.released()), build.name());
            }
        });
    }

    @Test
    void oneRowInFull() {
        Build build = CATALOGUE.identify("15.1.2507.73").build().orElseThrow();
        assertAll(() -> assertEquals("2016", build.product()), () -> assertEquals("CU23 Sep26SU", build.name()),
                () -> assertEquals(Kind.SU, build.kind()), () -> assertEquals("CU23", build.base()),
                () -> assertEquals(LocalDate.of(2026, 9, 8), build.released()), () -> assertTrue(build.releasedExact()),
                () -> assertEquals("KB5121611", build.kb()), () -> assertEquals(Boolean.TRUE, build.security()),
                () -> assertTrue(build.cumulative()), () -> assertTrue(build.esuOnly()),
                () -> assertFalse(build.withdrawn()), () -> assertEquals("CU23 Sep26SUv2", build.rereleasedAs()),
                () -> assertTrue(build.cves().contains("CVE-2026-69355")),
                () -> assertTrue(build.note().startsWith("Not withdrawn")),
                () -> assertEquals(Confidence.HIGH, build.confidence()));
    }

    @ParameterizedTest
    @CsvSource({ //
            "15.2.2562.56,  2026-10-13, true,  , true", // known from CVE records: no KB
            "15.0.712.28,   2013-08-01, false, KB2874216, true", // month only
            "15.2.330.8,    2019-06-11, false, KB4503027, true", // second Tuesday, by rule
            "14.3.411.0,    2018-06-19, true,  KB4295699,", // not known whether it is a security update
            "15.2.2562.41,  2026-05-07, true,  KB5081755, false" })
    void rowsWithGaps(String number, LocalDate released, boolean exact, String kb, Boolean security) {
        Build build = CATALOGUE.identify(number).build().orElseThrow();
        assertEquals(released, build.released());
        assertEquals(exact, build.releasedExact());
        assertEquals(kb, build.kb());
        assertEquals(security, build.security());
    }

    @Test
    void knowsWhichCvesNeedMoreThanTheBuild() {
        Build build = CATALOGUE.identify("15.2.1748.24").build().orElseThrow();
        assertEquals(List.of("CVE-2025-53786"), build.cvesNeedingMore());
        assertEquals(List.of(), CATALOGUE.identify("15.2.1748.26").build().orElseThrow().cvesNeedingMore());
    }

    @Test
    void knowsTheLivesOfTheProducts() {
        Function<String, Product> product = key -> CATALOGUE.product(key).orElseThrow();
        assertEquals(LocalDate.of(2025, 10, 14), product.apply("2016").extendedEnd());
        assertEquals(LocalDate.of(2020, 10, 13), product.apply("2016").mainstreamEnd());
        assertEquals(LocalDate.of(2025, 10, 14), product.apply("2019").extendedEnd());
        assertEquals(LocalDate.of(2023, 4, 11), product.apply("2013").extendedEnd());
        assertEquals(LocalDate.of(2025, 7, 1), product.apply("SE").start());
        assertNull(product.apply("SE").extendedEnd());
        assertEquals("Exchange 2000 Server", product.apply("2000").name());
        assertEquals(List.of("CU14", "CU15"), product.apply("2019").esu().get(1).covers());
        assertEquals(LocalDate.of(2026, 10, 31), product.apply("2016").esu().get(1).end());
        assertTrue(CATALOGUE.product("2022").isEmpty());
    }
}
