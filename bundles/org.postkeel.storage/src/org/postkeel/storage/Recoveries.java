package org.postkeel.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds unsaved work that processes left behind. */
public final class Recoveries {

    /** Another machine's process cannot be asked; a copy as old as this has nobody any more who writes it. */
    private static final Duration OTHER_MACHINE = Duration.ofDays(1);

    private static final Logger LOG = System.getLogger(Recoveries.class.getName());

    private Recoveries() {
    }

    /**
     * Copies of living processes are not listed, those of another machine (the data area may be on a shared profile)
     * only when they are older than a day. What dead processes left before their first copy was whole is removed.
     *
     * @param area where the copies lie
     * @return what processes left that died; the last edited first
     * @throws UncheckedIOException when the area cannot be read
     */
    public static List<Recovery> left(DataArea area) {
        var left = new ArrayList<Recovery>();
        try {
            for (Path folder : RecoveryFolder.all(area)) {
                try {
                    of(folder).ifPresent(left::add);
                } catch (IOException e) {
                    // the others are offered all the same
                    LOG.log(Level.WARNING, "A recovery copy could not be read", e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        left.sort(Comparator.comparing(Recovery::lastEdit).reversed());
        return List.copyOf(left);
    }

    private static Optional<Recovery> of(Path folder) throws IOException {
        Path state = RecoveryFolder.state(folder);
        // before the info is read: whoever lives writes the info first and removes the state first
        Optional<BasicFileAttributes> copy = attributes(state);
        Optional<RecoveryFolder.Info> info = RecoveryFolder.info(folder);
        boolean here = info.isPresent() && info.get().process().isOfThisHost();
        if (here && info.get().process().isRunning()) {
            return Optional.empty();
        }
        if (copy.isEmpty()) {
            if (here) {
                RecoveryFolder.remove(folder);
            }
            return Optional.empty();
        }
        Instant lastEdit = copy.get().lastModifiedTime().toInstant();
        boolean mayBeWritten = info.isPresent() && !here && lastEdit.isAfter(Instant.now().minus(OTHER_MACHINE));
        if (mayBeWritten || !Files.exists(state)) {
            return Optional.empty();
        }
        return Optional.of(new Recovery(folder, info.flatMap(RecoveryFolder.Info::project),
                info.map(RecoveryFolder.Info::title).orElse(""), lastEdit, copy.get().size()));
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
