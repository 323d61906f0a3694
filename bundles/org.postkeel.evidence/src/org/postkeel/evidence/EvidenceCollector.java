package org.postkeel.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.postkeel.model.Assessment;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/**
 * Reads files and folders of evidence into an assessment. What a file is, is told by its content; each importer says
 * whether it knows it. Nothing that is wrong with a file stops the others.
 * <p>
 * In OSGi this is a service that gets every importer there is; elsewhere the importers are given to the constructor.
 */
public final class EvidenceCollector {

    private static final int MAX_DEPTH = 50;
    /** What operating systems leave in folders. */
    private static final Set<String> LITTER = Set.of("desktop.ini", "thumbs.db");

    private final List<EvidenceImporter> importers = new ArrayList<>();

    /** For OSGi, which adds the importers one by one. */
    public EvidenceCollector() {
        // nothing yet
    }

    /** @param importers the kinds of evidence that can be read */
    public EvidenceCollector(List<EvidenceImporter> importers) {
        importers.forEach(this::addImporter);
    }

    /** Called by the service component runtime. */
    public synchronized void addImporter(EvidenceImporter importer) {
        importers.add(importer);
        importers.sort(Comparator.comparingInt(EvidenceImporter::order).thenComparing(EvidenceImporter::id));
    }

    /** Called by the service component runtime. */
    public synchronized void removeImporter(EvidenceImporter importer) {
        importers.remove(importer);
    }

    private synchronized List<EvidenceImporter> importers() {
        return List.copyOf(importers);
    }

    /**
     * Reads files into an assessment.
     *
     * @param inputs   files and folders; a folder stands for all files in it and below it, sorted by name
     * @param into     receives what is read; what is in it already stays
     * @param progress learns of each file, with bytes as units; once it is cancelled, the assessment holds what was
     *                 read by then and should be thrown away
     * @return the assessment, what could not be read, and what was read
     */
    public ImportResult collect(List<Path> inputs, Assessment into, Progress progress) {
        var run = new Run(new ImportSession(into, progress));
        for (Path file : files(inputs, run.session)) {
            if (progress.isCancelled()) {
                break;
            }
            try {
                run.look(EvidenceSource.of(file));
            } catch (IOException e) {
                run.session.problem(file.toString(), 0, unreadable(e));
            }
        }
        return run.read();
    }

    /**
     * Reads files and pasted texts into an assessment.
     *
     * @param sources  what to read, in this order
     * @param into     receives what is read; what is in it already stays
     * @param progress as with {@link #collect}
     * @return the assessment, what could not be read, and what was read
     */
    public ImportResult collectSources(List<EvidenceSource> sources, Assessment into, Progress progress) {
        var run = new Run(new ImportSession(into, progress));
        for (EvidenceSource source : sources) {
            if (progress.isCancelled()) {
                break;
            }
            run.look(source);
        }
        return run.read();
    }

    /** One import: first every file is looked at, then each importer reads those that it knows. */
    private final class Run {

        private final ImportSession session;
        private final Map<EvidenceImporter, List<EvidenceSource>> work = new LinkedHashMap<>();
        private final Set<EvidenceSource> recognised = new LinkedHashSet<>();

        Run(ImportSession session) {
            this.session = session;
            importers().forEach(importer -> work.put(importer, new ArrayList<>()));
        }

        /** What nobody knows is forgotten at once, so that a folder of any size fits into memory. */
        void look(EvidenceSource source) {
            session.progress().begin(source.fileName(), source.bytesOnDisk());
            if (assign(source, work, session)) {
                recognised.add(source);
            }
            if (source.isReadWholly()) {
                // of a log only the beginning was looked at; its importer reports its own progress
                session.progress().worked(source.bytesOnDisk());
            }
        }

        ImportResult read() {
            work.forEach((importer, sources) -> {
                if (!sources.isEmpty() && !session.progress().isCancelled()) {
                    recognised.removeAll(failures(importer, sources, session));
                }
            });
            session.end();
            return new ImportResult(session.assessment(), session.problems(),
                    recognised.stream().map(EvidenceSource::label).toList());
        }
    }

    /** @return whether an importer wants the source */
    private static boolean assign(EvidenceSource source, Map<EvidenceImporter, List<EvidenceSource>> work,
            ImportSession session) {
        boolean wanted = false;
        try {
            if (source.head(1).length == 0) {
                session.problem(source, 0, text("empty"));
                return false;
            }
            for (var entry : work.entrySet()) {
                if (entry.getKey().recognises(source)) {
                    entry.getValue().add(source);
                    wanted = true;
                }
            }
            source.problems().forEach(problem -> session.problem(problem.file(), problem.line(), problem.message()));
            if (!wanted) {
                session.problem(source, 0, KindGuess.of(source));
            }
        } catch (UncheckedIOException e) {
            session.problem(source, 0, unreadable(e.getCause()));
        } catch (RuntimeException e) {
            // a fault of an importer must not cost the other files
            session.problem(source, 0, text("recogniseFailed", String.valueOf(e)));
        }
        return wanted;
    }

    /** @return the sources that could not be read */
    private static List<EvidenceSource> failures(EvidenceImporter importer, List<EvidenceSource> sources,
            ImportSession session) {
        try {
            importer.read(List.copyOf(sources), session);
            return List.of();
        } catch (UncheckedIOException e) {
            sources.forEach(source -> session.problem(source, 0, unreadable(e.getCause())));
        } catch (RuntimeException e) {
            sources.forEach(source -> session.problem(source, 0, text("readFailed", importer.id(), String.valueOf(e))));
        }
        return sources;
    }

    private static Message unreadable(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> text("denied");
            case NoSuchFileException missing -> missing.getReason() == null ? text("missing") : text("notRegular");
            case FileSystemLoopException loop -> text("loop");
            default -> text("unreadable", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    private static List<Path> files(List<Path> inputs, ImportSession session) {
        var files = new ArrayList<Path>();
        var seen = new HashSet<Path>();
        for (Path input : inputs) {
            List<Path> found = Files.isDirectory(input) ? filesBelow(input, session) : List.of(input);
            for (Path file : found) {
                if (seen.add(file.toAbsolutePath().normalize())) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static List<Path> filesBelow(Path folder, ImportSession session) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return session.progress().isCancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isDirectory()) {
                        session.problem(file.toString(), 0, text("tooDeep", MAX_DEPTH));
                    } else if (!isLitter(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    session.problem(file.toString(), 0, unreadable(e));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                    if (e != null) {
                        session.problem(directory.toString(), 0, unreadable(e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            session.problem(folder.toString(), 0, unreadable(e));
        }
        found.sort(Comparator.comparing((Path file) -> file.toString().toLowerCase(Locale.ROOT))
                .thenComparing(Path::toString));
        return found;
    }

    private static boolean isLitter(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Message text(String key, Object... args) {
        return Message.of(EvidenceCollector.class, key, args);
    }
}
