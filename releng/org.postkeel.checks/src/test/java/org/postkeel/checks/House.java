package org.postkeel.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things stand in the checkout. Tests run with the folder of this module as working directory. */
final class House {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path BUNDLES = ROOT.resolve("bundles");

    /** Bundles that never see SWT or the workbench. */
    static final List<String> HEADLESS = List.of("model", "model.edit", "storage", "catalogue", "evidence", "traffic", "assessment",
            "chart", "report", "cli");

    private House() {
    }

    static Path bundle(String name) {
        return BUNDLES.resolve("org.postkeel." + name);
    }

    /** @return folders of all bundles, those of tests too */
    static List<Path> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        }
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
