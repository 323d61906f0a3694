package org.postkeel.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.postkeel.model.text.Message;

/**
 * What the window was started with: {@code [--as-of DATE] [FILE.postkeel | EVIDENCE…]}.
 *
 * @param paths    files and folders to open
 * @param asOf     day of the assessment; empty when none was given
 * @param problems what could not be understood
 */
public record StartArguments(List<Path> paths, Optional<LocalDate> asOf, List<Message> problems) {

    /** Nothing was given. */
    public static final StartArguments NONE = new StartArguments(List.of(), Optional.empty(), List.of());

    /**
     * @param args arguments of the application; those with one dash are the platform's and passed over
     */
    public static StartArguments parse(String... args) {
        var paths = new ArrayList<Path>();
        var problems = new ArrayList<Message>();
        Optional<LocalDate> asOf = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--as-of") || arg.startsWith("--as-of=")) {
                String day = arg.contains("=") ? arg.substring(arg.indexOf('=') + 1) : ++i < args.length ? args[i] : "";
                asOf = DayOfAssessment.parse(day, Locale.ROOT);
                if (asOf.isEmpty()) {
                    problems.add(Texts.message("start.badDate", day));
                }
            } else if (arg.startsWith("--")) {
                problems.add(Texts.message("start.unknown", arg));
            } else if (!arg.startsWith("-")) {
                path(arg, paths, problems);
            }
        }
        return new StartArguments(List.copyOf(paths), asOf, List.copyOf(problems));
    }

    private static void path(String arg, List<Path> paths, List<Message> problems) {
        try {
            paths.add(Path.of(arg).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            problems.add(Texts.message("start.noPath", arg, e.getReason()));
        }
    }
}
