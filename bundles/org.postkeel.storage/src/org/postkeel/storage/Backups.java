package org.postkeel.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What projects held before they were saved anew: the last ten generations of every path, in the data area. Files are
 * called {@code NUMBER-DIGEST.postkeel} in the folder {@code backups/NAME-DIGESTOFPATH}; the higher the number, the
 * later it was kept.
 */
public final class Backups {

    /** Generations kept of a project. */
    public static final int GENERATIONS = 10;

    private static final String FOLDER = "backups";
    private static final Pattern NAME = Pattern.compile("(\\d{8,18})-([0-9a-f]{16})\\.postkeel");
    private static final int DIGITS = 16;
    private static final int READABLE = 40;

    private final DataArea area;

    /**
     * A generation.
     *
     * @param file    the copy, byte for byte
     * @param savedAt when this content was saved to the project
     * @param size    bytes
     */
    public record Backup(Path file, Instant savedAt, long size) {
    }

    /** @param area where the backups lie */
    public Backups(DataArea area) {
        this.area = area;
    }

    /**
     * Keeps what is in the project now. Equal content is kept once and becomes the newest generation again; of more
     * than {@value #GENERATIONS} the oldest are removed. Without a file nothing happens.
     *
     * @param project path of the project
     * @throws IOException when it cannot be kept
     */
    public void keep(Path project) throws IOException {
        store(project);
    }

    /** @return where it is kept; empty when there is no file */
    Optional<Path> store(Path project) throws IOException {
        Path real = RealFile.of(project);
        Optional<FileStamp> stamp = FileStamp.of(real);
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        FileTime savedAt = Files.getLastModifiedTime(real);
        Path folder = DataArea.created(area.folder(FOLDER).resolve(folderName(real)));
        TempFile.removeAllLeftOvers(folder);
        List<Path> kept = newestFirst(folder);
        Path backup = put(real, stamp.get(), savedAt, folder, kept);
        prune(folder);
        return Optional.of(backup);
    }

    private static Path put(Path real, FileStamp stamp, FileTime savedAt, Path folder, List<Path> kept)
            throws IOException {
        Optional<Path> equal = equal(kept, stamp);
        if (equal.isPresent() && equal.get().equals(kept.get(0))) {
            return equal.get();
        }
        long number = kept.isEmpty() ? 1 : number(kept.get(0)) + 1;
        Path backup = folder.resolve("%08d-%s.postkeel".formatted(number, stamp.sha256().substring(0, DIGITS)));
        if (equal.isPresent()) {
            Files.setLastModifiedTime(equal.get(), savedAt);
            TempFile.move(equal.get(), backup);
        } else {
            TempFile.copy(real, backup, stamp, savedAt);
        }
        return backup;
    }

    private static Optional<Path> equal(List<Path> kept, FileStamp stamp) throws IOException {
        for (Path file : kept) {
            // the name is only a hint: a copy that was damaged since is not taken for the content
            if (file.getFileName().toString().contains("-" + stamp.sha256().substring(0, DIGITS))
                    && FileStamp.of(file).equals(Optional.of(stamp))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static void prune(Path folder) throws IOException {
        List<Path> kept = newestFirst(folder);
        for (Path file : kept.subList(Math.min(GENERATIONS, kept.size()), kept.size())) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // somebody has it open; one too many is no failure, and the next save tries again
                continue;
            }
        }
    }

    /**
     * @param project path of a project, whether it exists still or not
     * @return its generations, the newest first
     * @throws UncheckedIOException when the folder of the backups cannot be read
     */
    public List<Backup> of(Path project) {
        try {
            Path folder = area.root().resolve(FOLDER).resolve(folderName(known(project)));
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            var backups = new ArrayList<Backup>();
            for (Path file : newestFirst(folder)) {
                backups.add(new Backup(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
            }
            return List.copyOf(backups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path known(Path project) throws IOException {
        try {
            return RealFile.of(project);
        } catch (NoSuchFileException e) {
            // its folder is gone, too
            return project.toAbsolutePath().normalize();
        }
    }

    /** Projects of the same name in different folders have different backups; the name is there for people. */
    private static String folderName(Path real) {
        var readable = new StringBuilder();
        real.getFileName().toString().codePoints().limit(READABLE)
                .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ' ' ? c : '_')
                .forEach(readable::appendCodePoint);
        String digest = FileStamp.of(real.toString().getBytes(StandardCharsets.UTF_8)).sha256();
        return readable + "-" + digest.substring(0, DIGITS);
    }

    private static List<Path> newestFirst(Path folder) throws IOException {
        return TempFile.list(folder).stream().filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .sorted(Comparator.comparingLong(Backups::number).reversed()).toList();
    }

    private static long number(Path backup) {
        Matcher matcher = NAME.matcher(backup.getFileName().toString());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(backup.toString());
        }
        return Long.parseLong(matcher.group(1));
    }
}
