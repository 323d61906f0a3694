package org.postkeel.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/**
 * Makes single sources of files, folders and archives. A folder and a zip file stand for all files in them, sorted by
 * name; a zip file may lie in another one. Documents of Office are zip files too and stay what they are.
 * <p>
 * Nothing is unpacked to the disk but a zip file that lies in another one, into a temporary file that goes with
 * {@link #close()}. Sources of archives can be read longer than that, but no faster then.
 */
public final class SourceWalk implements Closeable {

    /** Learns what there is, in order. */
    public interface Visitor {

        /** Something that can be read. */
        void source(EvidenceSource source);

        /**
         * Something that was given and cannot be read.
         *
         * @param file     as it was given
         * @param relative as {@link EvidenceSource#relativeName()}
         * @param reason   why, and what to do
         */
        void unreadable(String file, String relative, Message reason);

        /** A file that operating systems leave in folders and that is nobody’s evidence. */
        void passedOver(String file, String relative, Message reason);
    }

    private static final int MAX_DEPTH = 50;
    /** A zip file in a zip file. */
    private static final int MAX_ARCHIVES = 2;
    private static final int BUFFER = 1 << 16;
    /** What operating systems leave in folders. */
    private static final Set<String> LITTER = Set.of("desktop.ini", "thumbs.db");
    private static final String LITTER_FOLDER = "__MACOSX/";

    private final Visitor visitor;
    private final Progress progress;
    private final Deque<Closeable> open = new ArrayDeque<>();

    /**
     * @param visitor  gets each source; what it throws ends the walk
     * @param progress once it is cancelled, nothing more is visited
     */
    public SourceWalk(Visitor visitor, Progress progress) {
        this.visitor = visitor;
        this.progress = progress;
    }

    /** @param inputs files, folders and archives; a file that is given twice is visited once */
    public void walk(List<Path> inputs) {
        for (Found file : files(inputs)) {
            if (progress.isCancelled()) {
                return;
            }
            try {
                take(EvidenceSource.of(file.path(), file.name()));
            } catch (IOException e) {
                visitor.unreadable(file.name().label(), file.name().relative(), Unreadable.because(e));
            }
        }
    }

    /** @param source a file or a text; when it is an archive, its files are visited in its place */
    public void take(EvidenceSource source) {
        take(source, 0);
    }

    private void take(EvidenceSource source, int archives) {
        try {
            ZipArchive archive = ZipArchive.isZip(source.head(4)) ? archive(source) : null;
            if (archive == null || archive.isDocument()) {
                visitor.source(source);
            } else if (archives == MAX_ARCHIVES) {
                unreadable(source, text("zip.nested"));
            } else {
                entries(source, archive, archives + 1);
            }
        } catch (IOException e) {
            unreadable(source, Unreadable.because(e));
        } catch (UncheckedIOException e) {
            unreadable(source, Unreadable.because(e.getCause()));
        }
    }

    private void unreadable(EvidenceSource source, Message reason) {
        visitor.unreadable(source.label(), source.relativeName(), reason);
    }

    private ZipArchive archive(EvidenceSource source) throws IOException {
        Path file = source.path() != null && !source.isCompressed() ? source.path() : copy(source);
        ZipArchive archive = ZipArchive.open(file, source.head(BUFFER), source.inflation());
        open.push(archive);
        return archive;
    }

    /** The list of contents stands at the end of a zip file, so that it cannot be read forwards. */
    private Path copy(EvidenceSource source) throws IOException {
        Path copy = Files.createTempFile("postkeel-", ".zip");
        open.push(() -> Files.deleteIfExists(copy));
        try (InputStream in = source.open(); var out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0 && !progress.isCancelled(); read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }
        return copy;
    }

    private void entries(EvidenceSource source, ZipArchive archive, int archives) {
        long size = archive.size();
        if (size == 0) {
            unreadable(source, text("zip.empty"));
        }
        for (ZipEntry entry : archive.files()) {
            if (progress.isCancelled()) {
                return;
            }
            EvidenceSource.Name name = source.name().entry(ZipArchive.name(entry));
            if (isLitter(name.fileName()) || ZipArchive.name(entry).contains(LITTER_FOLDER)) {
                visitor.passedOver(name.label(), name.relative(), text("litter"));
                continue;
            }
            try {
                take(archive.source(entry, name, source.lastModified()), archives);
            } catch (IOException e) {
                visitor.unreadable(name.label(), name.relative(), Unreadable.because(e));
            }
        }
        if (size > ZipArchive.MAX_ENTRIES) {
            unreadable(source, text("zip.tooMany", ZipArchive.MAX_ENTRIES));
        }
    }

    /** Closes the archives; what cannot be closed or deleted is left to the operating system. */
    @Override
    public void close() throws IOException {
        IOException failed = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    // folders

    private record Found(Path path, EvidenceSource.Name name) {
    }

    private List<Found> files(List<Path> inputs) {
        var files = new ArrayList<Found>();
        var seen = new HashSet<Path>();
        for (Path input : inputs) {
            List<Found> found = Files.isDirectory(input) ? filesBelow(input)
                    : List.of(new Found(input, EvidenceSource.Name.of(input)));
            found.stream().filter(file -> seen.add(file.path().toAbsolutePath().normalize())).forEach(files::add);
        }
        return files;
    }

    private List<Found> filesBelow(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return progress.isCancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isDirectory()) {
                        unreadable(folder, file, text("tooDeep", MAX_DEPTH));
                    } else if (isLitter(file.getFileName().toString())) {
                        visitor.passedOver(file.toString(), name(folder, file).relative(), text("litter"));
                    } else {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable(folder, file, Unreadable.because(e));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                    if (e != null) {
                        unreadable(folder, directory, Unreadable.because(e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable(folder, folder, Unreadable.because(e));
        }
        found.sort(Comparator.comparing((Path file) -> file.toString().toLowerCase(Locale.ROOT))
                .thenComparing(Path::toString));
        return found.stream().map(file -> new Found(file, name(folder, file))).toList();
    }

    private void unreadable(Path folder, Path file, Message reason) {
        visitor.unreadable(file.toString(), name(folder, file).relative(), reason);
    }

    private static EvidenceSource.Name name(Path folder, Path file) {
        Path top = folder.toAbsolutePath().normalize().getFileName();
        String below = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        String relative = (top == null ? "" : top + "/") + below;
        return new EvidenceSource.Name(file.toString(), relative, file.getFileName().toString());
    }

    private static boolean isLitter(String name) {
        return name.startsWith(".") || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Message text(String key, Object... args) {
        return Message.of(SourceWalk.class, key, args);
    }
}
