package org.postkeel.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** The start script as far as it needs no build. */
class StartScriptTest {

    private record Run(int code, String text) {
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(House.ROOT.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), text);
        return new Run(process.exitValue(), text);
    }

    @Test
    void itIsWellFormed() throws IOException, InterruptedException {
        assertEquals(new Run(0, ""), run("bash", "-n", "postkeel"));
        assertEquals(new Run(0, ""), run("bash", "-n", ".ci/run"));
        assertEquals(new Run(0, ""), run("bash", "-n", "releng/screenshots/take"));
    }

    @Test
    void aProjectThatIsMissingIsNamed() throws IOException, InterruptedException {
        Run run = run("./postkeel", "missing.postkeel");
        assertEquals(3, run.code(), run.text());
        assertTrue(run.text().contains("missing.postkeel"), run.text());
    }

    @Test
    void continuousIntegrationRunsTheTestCommandOfTheReadme() throws IOException {
        assertTrue(Files.readString(House.ROOT.resolve(".ci/run")).contains("exec ./postkeel test"));
        assertTrue(Files.readString(House.ROOT.resolve("README.md")).contains("./postkeel test"));
    }
}
