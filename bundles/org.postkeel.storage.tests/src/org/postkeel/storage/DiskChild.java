package org.postkeel.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Process of {@link FullDiskTest} and {@link ReadOnlyFolderTest}. Arguments: folder, file with the old content, data
 * area, bytes to save, {@code oneStep}, {@code inPlace} or {@code full} (fill the disk first). Prints line by line what
 * came of saving and locking, and what is in the folder then.
 */
final class DiskChild {

    private DiskChild() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (args[4].equals("full")) {
            fill(folder.resolve("filling"));
        }
        report(folder, Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]), args[4].equals("inPlace"))
                .forEach(System.out::println);
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] page = new byte[4096];
            for (int i = 0; i < 1024; i++) {
                out.write(page);
            }
        } catch (IOException e) {
            return;
        }
        throw new IOException("more than 4 MB fit");
    }

    static List<String> report(Path folder, Path old, Path data, int size, boolean inPlace) throws IOException {
        Path target = folder.resolve("p.postkeel");
        SafeFile.Mover mover = inPlace ? (from, to) -> {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "test");
        } : TempFile::move;
        String outcome;
        try {
            SafeFile.replace(target, new byte[size], new Backups(new DataArea(data)), mover);
            outcome = "saved";
        } catch (ProjectFileException e) {
            outcome = e.text().key() + ": " + e.getMessage();
        }
        String unchanged = Files.mismatch(old, target) == -1 ? "unchanged" : "changed";
        String lock = lock(target);
        try (Stream<Path> files = Files.list(folder)) {
            var names = files.map(file -> file.getFileName().toString()).sorted().toList();
            return List.of(outcome, unchanged, names.toString(), lock);
        }
    }

    private static String lock(Path target) {
        try (var lock = ProjectLock.acquire(target)) {
            return "locked";
        } catch (LockedException e) {
            return "held by another";
        } catch (IOException e) {
            return "no lock: " + e.getClass().getSimpleName();
        }
    }
}
