package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Compares with the collection the data were taken from, where it is at hand. */
class SharedDataTest {

    private static final Path COLLECTION = Path.of("../../../shared/data");
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @BeforeEach
    void isThere() {
        assumeTrue(Files.isDirectory(COLLECTION));
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(COLLECTION.resolve(name).toFile());
    }

    @Test
    void everyBuildIsTheSame() throws IOException {
        JsonNode rows = read("exchange-builds.json").get("builds");
        assertEquals(rows.size(), CATALOGUE.builds().size());
        for (JsonNode row : rows) {
            Build build = CATALOGUE.identify(row.get("build").asText()).build().orElseThrow();
            String name = row.get("full_name").asText();
            assertEquals(row.get("product_key").asText(), build.product(), name);
            assertEquals(row.get("name").asText(), build.name(), name);
            assertEquals(row.get("base").asText(), build.base(), name);
            assertEquals(row.get("kind").asText().toUpperCase(Locale.ROOT), build.kind().name(), name);
            assertEquals(LocalDate.parse(row.get("sort_date").asText()), build.released(), name);
            assertEquals(row.get("kb").textValue(), build.kb(), name);
            assertEquals(row.get("is_security_update").isNull() ? null : row.get("is_security_update").booleanValue(),
                    build.security(), name);
            assertEquals(row.get("cumulative").booleanValue(), build.cumulative(), name);
            assertEquals(row.get("esu_only").booleanValue(), build.esuOnly(), name);
            assertEquals(row.get("withdrawn").asBoolean(), build.withdrawn(), name);
            assertEquals(texts(row.get("cves")), new HashSet<>(build.cves()), name);
            assertEquals(row.get("confidence").asText().toUpperCase(Locale.ROOT), build.confidence().name(), name);
            if (!row.get("build_long").isNull()) {
                assertEquals(build, CATALOGUE.identify(row.get("build_long").asText()).build().orElseThrow(), name);
            }
            for (JsonNode alternate : row.get("alternate_builds")) {
                assertEquals(build, CATALOGUE.identify(alternate.get("build").asText()).build().orElseThrow(), name);
            }
            if (!row.get("rereleased_as").isNull()) {
                Build replacement = CATALOGUE.identify(row.get("rereleased_as").asText()).build().orElseThrow();
                assertEquals(replacement.name(), build.rereleasedAs(), name);
            }
            if (!row.get("kb_title_ordinal").isNull()) {
                String title = build.product() + " " + build.base() + " " + row.get("kb_title_ordinal").asText();
                assertEquals(build, CATALOGUE.identify(title).build().orElseThrow(), title);
            }
        }
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Test
    void theSameCumulativeUpdatesAreServiced() throws IOException {
        read("exchange-lifecycle.json").get("supported_cus_timeline").properties().forEach(product -> {
            for (JsonNode segment : product.getValue()) {
                // the day after the first: on the last day of a product the collection counts it as over, we do not
                LocalDate day = LocalDate.parse(segment.get("from").asText()).plusDays(1);
                Set<String> serviced = new HashSet<>();
                CATALOGUE.builds().stream().filter(build -> product.getKey().endsWith(" " + build.product()))
                        .filter(build -> !build.base().equals("SP1") && !build.base().equals("Preview"))
                        .filter(build -> CATALOGUE.support(CATALOGUE.identify(build.number(), false), day, false)
                                .state() == Support.State.SUPPORTED)
                        .forEach(build -> serviced.add(build.base()));
                boolean notStarted = product.getKey().endsWith("2013") && day.isBefore(LocalDate.of(2013, 1, 9));
                Set<String> expected = notStarted ? Set.of() : texts(segment.get("supported"));
                assertEquals(expected, serviced, product.getKey() + " " + day);
            }
        });
    }

    @Test
    void theStagesAreTheSame() throws IOException {
        JsonNode stages = read("enforcement-facts.json").get("stage_tables").get(0).get("stages");
        assertEquals(stages.size(), CATALOGUE.stages().size());
        for (Stage stage : CATALOGUE.stages()) {
            JsonNode row = stages.get(stage.number() - 1);
            assertEquals(row.get("day_from").intValue(), stage.dayFrom());
            assertEquals(number(row, "day_to"), stage.dayTo());
            assertEquals(number(row, "throttle_min_per_hour"), stage.throttleMinutes());
            assertEquals(number(row, "block_min_per_hour"), stage.blockMinutes());
        }
    }

    private static Integer number(JsonNode row, String field) {
        return row.get(field).isNull() ? null : row.get(field).intValue();
    }
}
