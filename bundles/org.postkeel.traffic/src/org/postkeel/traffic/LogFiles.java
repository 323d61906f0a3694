package org.postkeel.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.postkeel.evidence.Problem;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/** Files of inputs. */
final class LogFiles {

    private LogFiles() {
    }

    /**
     * @param inputs   files, and folders that stand for all files in them
     * @param problems receives what cannot be read
     * @param progress asked whether to stop
     * @return the files, each once, folders in the order of the names in them
     */
    static List<LogSource> below(List<Path> inputs, List<Problem> problems, Progress progress) {
        var sources = new LinkedHashMap<Path, LogSource>();
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                for (Path file : files.filter(file -> isFile(file, progress)).sorted().toList()) {
                    add(file, sources, problems);
                }
            } catch (IOException | UncheckedIOException e) {
                boolean missing = !Files.exists(input, LinkOption.NOFOLLOW_LINKS);
                problems.add(new Problem(input.toString(), 0, missing ? text("log.missing") : unreadable(e)));
            }
        }
        return List.copyOf(sources.values());
    }

    private static boolean isFile(Path file, Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("counting was cancelled");
        }
        return Files.isRegularFile(file);
    }

    private static void add(Path file, LinkedHashMap<Path, LogSource> sources, List<Problem> problems) {
        try {
            Path real = file.toRealPath();
            if (!sources.containsKey(real)) {
                sources.put(real, LogSource.of(file));
            }
        } catch (IOException e) {
            // gone, or closed to us, since the folder was listed: the others are read
            problems.add(new Problem(file.toString(), 0, unreadable(e)));
        }
    }

    /** @return what to say of a file that cannot be read */
    static Message unreadable(Exception e) {
        return text("log.unreadable", e.getMessage() == null ? e.toString() : e.getMessage());
    }

    private static Message text(String key, Object... args) {
        return Message.of(LogFiles.class, key, args);
    }
}
