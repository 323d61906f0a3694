package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StartArgumentsTest {

    @Test
    void takesFilesAndADay() {
        var arguments = StartArguments.parse("--as-of", "2026-11-25", "a.postkeel", "-clean", "folder");
        assertEquals(List.of(Path.of("a.postkeel").toAbsolutePath(), Path.of("folder").toAbsolutePath()),
                arguments.paths());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 25)), arguments.asOf());
        assertEquals(List.of(), arguments.problems());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), StartArguments.parse("--as-of=2024-06-18").asOf());
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        assertEquals(List.of("--whatever is no option of the workbench. It takes --as-of DATE, a project, and files "
                + "and folders of evidence."), texts("--whatever"));
        assertEquals(List.of("tomorrow is no date of the form 2026-11-25."), texts("--as-of", "tomorrow"));
        assertEquals(List.of(" is no date of the form 2026-11-25."), texts("--as-of"));
    }

    private static List<String> texts(String... args) {
        return StartArguments.parse(args).problems().stream().map(problem -> problem.in(java.util.Locale.ENGLISH))
                .toList();
    }
}
