package org.postkeel.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.emf.GenerateModel;

/** The committed code of the model is what the ecore gives; {@code ./postkeel generate} makes it anew. */
class GeneratedModelTest {

    @Test
    void srcGenIsWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
        Path bundle = House.bundle("model");
        GenerateModel.generate(bundle, fresh);
        Path expected = fresh.resolve("src-gen");
        Path committed = bundle.resolve("src-gen");
        List<String> names = names(expected);
        assertFalse(names.isEmpty());
        assertEquals(names, names(committed), "run ./postkeel generate");
        for (String name : names) {
            assertEquals(Files.readString(expected.resolve(name)), Files.readString(committed.resolve(name)),
                    name + " differs: run ./postkeel generate");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return House.files(folder, ".java").stream().map(file -> folder.relativize(file).toString()).toList();
    }
}
