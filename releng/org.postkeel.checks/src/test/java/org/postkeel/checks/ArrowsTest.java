package org.postkeel.checks;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Arrows between bundles point down only, and the headless ones never see a display ({@code docs/architecture.md}). */
class ArrowsTest {

    /** Which bundles a bundle may use directly. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("model", Set.of()),
            entry("model.edit", Set.of("model")),
            entry("storage", Set.of("model.edit", "model")),
            entry("catalogue", Set.of("model")),
            entry("assessment", Set.of("catalogue", "model")),
            entry("evidence", Set.of("assessment", "catalogue", "model")),
            entry("traffic", Set.of("evidence", "assessment", "catalogue", "model")),
            entry("chart", Set.of("assessment", "catalogue", "model")),
            entry("report", Set.of("chart", "assessment", "catalogue", "model")),
            entry("cli", Set.of("report", "chart", "traffic", "evidence", "storage", "assessment", "catalogue",
                    "model.edit", "model")),
            entry("ui.chart", Set.of("chart", "assessment", "catalogue", "model")),
            entry("ui", Set.of("ui.chart", "report", "chart", "traffic", "evidence", "storage", "assessment", "catalogue",
                    "model.edit", "model")),
            entry("testkit", Set.of()));

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        List<Path> compiled = ALLOWED.keySet().stream().map(name -> House.bundle(name).resolve("target/classes")).toList();
        compiled.forEach(folder -> assertTrue(Files.isDirectory(folder), folder + " is missing: run the whole build"));
        classes = new ClassFileImporter().importPaths(compiled);
    }

    @Test
    void everyBundleIsKnownHere() throws IOException {
        List<String> bundles = House.bundles().stream().map(folder -> folder.getFileName().toString())
                .filter(name -> !name.endsWith(".tests")).map(name -> name.substring("org.postkeel.".length())).toList();
        assertEquals(ALLOWED.keySet(), Set.copyOf(bundles));
    }

    @Test
    void classesUseOnlyWhatTheirBundleMay() {
        var wrong = new ArrayList<String>();
        for (JavaClass type : classes) {
            String from = bundleOf(type.getPackageName());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = bundleOf(dependency.getTargetClass().getPackageName());
                if (to != null && !to.equals(from) && !ALLOWED.get(from).contains(to)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void headlessBundlesSeeNoDisplay() {
        String[] packages = House.HEADLESS.stream().map(name -> "org.postkeel." + name + "..").toArray(String[]::new);
        ArchRuleDefinition.noClasses().that().resideInAnyPackage(packages)
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.ui..",
                        "org.eclipse.jface..", "org.eclipse.e4.ui..", "org.postkeel.ui..")
                .check(classes);
    }

    @Test
    void manifestsOfHeadlessBundlesNameNoDisplay() throws IOException {
        for (String name : House.HEADLESS) {
            try (var in = Files.newInputStream(House.bundle(name).resolve("META-INF/MANIFEST.MF"))) {
                var attributes = new Manifest(in).getMainAttributes();
                String needs = attributes.getValue("Require-Bundle") + "," + attributes.getValue("Import-Package");
                assertFalse(needs.contains("org.eclipse.swt") || needs.contains("org.eclipse.ui")
                        || needs.contains("org.eclipse.jface"), name + " needs " + needs);
            }
        }
    }

    @Test
    void theClassesWereRead() {
        assertTrue(classes.contain("org.postkeel.assessment.DefaultAssessor"));
        assertTrue(classes.size() > 100, "only " + classes.size() + " classes");
    }

    /** The longest name of a bundle that the package begins with. */
    private static String bundleOf(String packageName) {
        return ALLOWED.keySet().stream()
                .filter(name -> (packageName + ".").startsWith("org.postkeel." + name + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse(null);
    }
}
