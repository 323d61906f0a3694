package org.postkeel.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Importers, rules, sheets and verbs are services: one class and one declaration each. */
class ServicesTest {

    private static final Pattern SERVICE = Pattern
            .compile("public (?:final )?class (\\w+)[^{]*\\bimplements [^{]*\\b(EvidenceImporter|Rule|WorkbookSheet|Verb)\\b");
    private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation class=\"([^\"]+)\"");

    @Test
    void everyServiceIsDeclared() throws IOException {
        var missing = new ArrayList<String>();
        int found = 0;
        for (Path bundle : House.bundles()) {
            if (bundle.toString().endsWith(".tests")) {
                continue;
            }
            String declared = declarations(bundle);
            for (Path source : House.files(bundle.resolve("src"), ".java")) {
                Matcher service = SERVICE.matcher(Files.readString(source));
                if (service.find()) {
                    found++;
                    if (!declared.contains("." + service.group(1) + "\"")) {
                        missing.add(bundle.getFileName() + ": " + service.group(1));
                    }
                }
            }
        }
        assertTrue(found > 15, "only " + found + " services were found");
        assertEquals(List.of(), missing, "a file in OSGI-INF is missing");
    }

    @Test
    void everyDeclarationHasItsClass() throws IOException {
        for (Path bundle : House.bundles()) {
            Matcher implementation = IMPLEMENTATION.matcher(declarations(bundle));
            while (implementation.find()) {
                Path source = bundle.resolve("src").resolve(implementation.group(1).replace('.', '/') + ".java");
                assertTrue(Files.exists(source), implementation.group(1) + " is declared and missing");
            }
        }
    }

    private static String declarations(Path bundle) throws IOException {
        var text = new StringBuilder();
        for (Path file : House.files(bundle.resolve("OSGI-INF"), ".xml")) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }
}
