package org.postkeel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged data file is refused, and the message names the file and the field. */
class DamagedDataTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheShippedFiles() throws IOException {
        for (String name : List.of("builds.json", "lifecycle.json", "enforcement.json")) {
            try (var in = Catalogue.class.getResourceAsStream("/data/" + name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    private void replace(String name, String what, String by) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(what), () -> name + " has no " + what);
        int at = text.indexOf(what);
        Files.writeString(file, text.substring(0, at) + by + text.substring(at + what.length()));
    }

    @Test
    void theWholeFilesCanBeBroughtAlong() {
        Catalogue catalogue = Catalogue.load(folder);
        assertEquals(Catalogue.shipped().builds(), catalogue.builds());
        assertEquals(Catalogue.shipped().date(), catalogue.date());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "builds.json      | \"15.2.2562.56\"             | \"15.2.2562\"       | builds[0].number", //
            "builds.json      | \"15.2.2562.56\"             | null                | builds[0].number", //
            "builds.json      | \"15.2.2562.56\"             | 15                  | builds[0].number", //
            "builds.json      | \"15.2.2562.56\"             | \"15.2.2562.53\"    | builds[1].number", //
            "builds.json      | \"name\": \"RTM Oct26SU\", |                     | builds[0].name", //
            "builds.json      | \"RTM Oct26SU\"              | \"RTM Sep26SU\"     | builds[2].name", //
            "builds.json      | \"released\": \"2026-10-13\" | \"released\": \"13.10.2026\" | builds[0].released", //
            "builds.json      | \"released\": \"2026-10-13\" | \"released\": \"2026-13\"    | builds[0].released", //
            "builds.json      | \"kind\": \"SU\"             | \"kind\": \"XU\"    | builds[0].kind", //
            "builds.json      | \"security\": true           | \"security\": \"yes\" | builds[0].security", //
            "builds.json      | \"security\": true           | \"secruity\": true  | builds[0].secruity", // misspelt
            "builds.json      | \"kb\": \"KB5129955\"        | \"kb\": \"5129955\" | builds[1].kb", //
            "builds.json      | \"sources\": [\"cvelist-2026-10\"] | \"sources\": [\"nowhere\"] | builds[0].sources", //
            "builds.json      | \"sources\": [\"cvelist-2026-10\"] | \"sources\": []  | builds[0].sources", //
            "builds.json      | \"cves\": [\"CVE-2026-70279\", | \"cves\": [7,     | builds[0].cves[0]", //
            "builds.json      | \"rereleasedAs\": \"RTM Sep26SUv2\" | \"rereleasedAs\": \"RTM\" + | ", //
            "builds.json      | \"rereleasedAs\": \"RTM Sep26SUv2\" | \"rereleasedAs\": \"RTM Sep26SUv9\" | builds[2].rereleasedAs", //
            "builds.json      | \"esu\": \"ESU period 2\"    | \"esu\": \"ESU period 3\" | builds[13].esu", //
            "builds.json      | \"product\": \"SE\"          | \"product\": \"2022\" | builds[0].product", //
            "builds.json      | \"schema\": 1                | \"schema\": 2       | schema", //
            "builds.json      | \"schema\": 1,               |                     | schema", //
            "lifecycle.json   | \"start\": \"2025-07-01\"    | \"start\": \"\"     | products[0].start", //
            "lifecycle.json   | \"buildFrom\": 2562          | \"buildFrom\": -1   | products[0].version.buildFrom", //
            "lifecycle.json   | \"baseBy\": \"build\"        | \"baseBy\": \"cu\"  | products[0].baseBy", //
            "lifecycle.json   | \"through\": \"2019-06-17\"  | \"through\": \"2017-06-17\" | products[1].servicing[0].through", //
            "enforcement.json | \"dayTo\": 30                | \"dayTo\": 29       | stages[0]", //
            "enforcement.json | \"dayFrom\": 30              | \"dayFrom\": 30.5   | stages[1].dayFrom", //
            "enforcement.json | \"report\": \"2023-08\"      | \"report\": \"August\" | rollout[0].report", //
            "enforcement.json | \"validFrom\": \"2023-08-01\" | \"validFrom\": null | floors[0].validFrom", //
            "enforcement.json | \"validTo\": \"2024-06-01\"  | \"validTo\": \"2024-07-01\" | floors[7].validFrom", //
            "enforcement.json | \"rule\": \"never\"          | \"rule\": \"always\" | floors[0].rule", //
            "enforcement.json | \"versionNotNamed\"          | \"somethingElse\"   | floors[0].notes", //
            "enforcement.json | \"passesFrom\": \"15.1.2507.31\" | \"passesFrom\": \"15.1.2507.30\" | floors[5].passesFrom", //
            "enforcement.json | \"id\": \"stageMinutes\"     | \"id\": \"unheardOf\" | undecided[0].id", //
            "enforcement.json | \"pause\": {                 | \"pause\": [],  \"pauze\": { | pause" })
    void theFieldIsNamed(String file, String what, String by, String field) throws IOException {
        replace(file, what, by == null ? "" : by);
        var problem = assertThrows(CatalogueException.class, () -> Catalogue.load(folder));
        assertEquals(file, problem.file());
        assertEquals(field == null ? "" : field, problem.field(), problem.getMessage());
        assertTrue(problem.getMessage().startsWith(file), problem.getMessage());
        assertTrue(problem.text().in(Locale.GERMAN).startsWith(file));
    }

    @Test
    void aFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("enforcement.json"));
        var problem = assertThrows(CatalogueException.class, () -> Catalogue.load(folder));
        assertEquals("enforcement.json: the file is missing.", problem.getMessage());
    }

    @Test
    void aFileThatIsCut() throws IOException {
        Path file = folder.resolve("lifecycle.json");
        Files.writeString(file, Files.readString(file).substring(0, 5000));
        var problem = assertThrows(CatalogueException.class, () -> Catalogue.load(folder));
        assertTrue(problem.getMessage().matches("(?s)lifecycle\\.json: line \\d+ is not valid JSON: .+"), problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource({ "''", "[]", "null", "7", "{} {}", "{\"schema\": 1, \"schema\": 1}" })
    void aFileThatIsSomethingElse(String content) throws IOException {
        Files.write(folder.resolve("builds.json"), content.getBytes(StandardCharsets.UTF_8));
        assertEquals("builds.json", assertThrows(CatalogueException.class, () -> Catalogue.load(folder)).file());
    }
}
