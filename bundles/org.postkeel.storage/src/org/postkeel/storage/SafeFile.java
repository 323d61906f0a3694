package org.postkeel.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.postkeel.model.text.Message;

/**
 * Replaces the content of a file so that at any moment, also after a crash, the whole old or the whole new content is
 * there: a temporary file beside it is written, forced to the disk, read back and compared, what was there is kept as a
 * backup, and then the temporary file is moved over the target in one step.
 */
public final class SafeFile {

    private final Path asked;
    private final Path target;
    private final byte[] bytes;
    private final Backups backups;
    private final Mover mover;
    private String noBackup = "";
    private final List<Message> notes = new ArrayList<>();

    /** The one step; apart, so that a file system without it can be tested. */
    @FunctionalInterface
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    private SafeFile(Path asked, Path target, byte[] bytes, Backups backups, Mover mover) {
        this.asked = asked;
        this.target = target;
        this.bytes = bytes;
        this.backups = backups;
        this.mover = mover;
    }

    /**
     * Replaces what is in a file, or creates it. A symbolic link stays and the file it leads to is replaced. POSIX
     * permissions of the old file are kept.
     *
     * @param target  the file
     * @param bytes   its new content
     * @param backups where the old content is kept
     * @return what a person should know although it worked; mostly nothing
     * @throws ProjectFileException when it did not work; what was there before is unchanged, and no temporary file
     *                              stays
     */
    public static List<Message> replace(Path target, byte[] bytes, Backups backups) throws ProjectFileException {
        return replace(target, bytes, backups, TempFile::move);
    }

    static List<Message> replace(Path target, byte[] bytes, Backups backups, Mover mover) throws ProjectFileException {
        return new SafeFile(target, real(target), bytes, backups, mover).run();
    }

    private static Path real(Path target) throws ProjectFileException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new ProjectFileException(target, "saveNoFile", null);
        }
        try {
            return RealFile.of(target);
        } catch (IOException e) {
            throw new ProjectFileException(target, "saveNoFolder", e,
                    String.valueOf(target.toAbsolutePath().getParent()));
        }
    }

    private List<Message> run() throws ProjectFileException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw isReadOnly(target.getParent())
                    ? new ProjectFileException(asked, "saveReadOnlyMedium", null, target.getParent().toString())
                    : new ProjectFileException(asked, "saveReadOnlyFile", null);
        }
        TempFile.removeLeftOvers(target);
        Path beside = TempFile.beside(target);
        try {
            writeBeside(beside);
            Optional<Path> backup = keep();
            try {
                mover.move(beside, target);
            } catch (AtomicMoveNotSupportedException e) {
                writeInPlace(backup);
            }
        } catch (ProjectFileException e) {
            throw e;
        } catch (IOException e) {
            throw failure(e);
        } finally {
            remove(beside);
        }
        return List.copyOf(notes);
    }

    private void writeBeside(Path beside) throws IOException {
        PosixFileAttributeView old = Files.exists(target)
                ? Files.getFileAttributeView(target, PosixFileAttributeView.class) : null;
        if (old == null) {
            TempFile.write(beside, bytes);
            return;
        }
        Set<PosixFilePermission> permissions = old.readAttributes().permissions();
        FileAttribute<?> atOnce = PosixFilePermissions.asFileAttribute(permissions);
        TempFile.write(beside, bytes, atOnce);
        // the mask of the process may have taken some away
        if (!Files.getPosixFilePermissions(beside).equals(permissions)) {
            Files.setPosixFilePermissions(beside, permissions);
        }
    }

    private Optional<Path> keep() {
        try {
            return backups.store(target);
        } catch (IOException e) {
            noBackup = reason(e);
            notes.add(Message.of(SafeFile.class, "savedNoBackup", asked.getFileName(), noBackup));
            return Optional.empty();
        }
    }

    /**
     * The way for file systems without the one step. The temporary file with the new content stays until the target is
     * whole, and the backup with the old content is there before the first byte is written.
     */
    private void writeInPlace(Optional<Path> backup) throws IOException {
        boolean existed = Files.exists(target);
        if (existed && backup.isEmpty()) {
            throw new ProjectFileException(asked, "saveNoBackup", null, noBackup);
        }
        try {
            try (var channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                TempFile.writeAll(channel, bytes);
                channel.truncate(bytes.length);
                channel.force(true);
            }
            TempFile.compare(target, FileStamp.of(bytes));
            TempFile.forceFolder(target.getParent());
        } catch (IOException e) {
            ProjectFileException failure = failure(e);
            restore(backup, failure);
            throw failure;
        }
        notes.add(Message.of(SafeFile.class, "savedInPlace", asked.getFileName()));
    }

    private void restore(Optional<Path> backup, IOException failure) throws ProjectFileException {
        try {
            if (backup.isEmpty()) {
                Files.deleteIfExists(target);
                return;
            }
            // over the old bytes without cutting first: their place on a full disk is still ours
            byte[] old = Files.readAllBytes(backup.get());
            try (var channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                TempFile.writeAll(channel, old);
                channel.truncate(old.length);
                channel.force(true);
            }
            TempFile.compare(target, FileStamp.of(old));
        } catch (IOException e) {
            e.addSuppressed(failure);
            throw new ProjectFileException(asked, "saveNotRestored", e, backup.map(Path::toString).orElse(""),
                    reason(e));
        }
    }

    private ProjectFileException failure(IOException e) {
        Path folder = target.getParent();
        if (isReadOnly(folder)) {
            return new ProjectFileException(asked, "saveReadOnlyMedium", e, folder.toString());
        }
        if (e instanceof AccessDeniedException) {
            return new ProjectFileException(asked, "saveDenied", e, folder.toString());
        }
        if (isFull(folder, reason(e))) {
            return new ProjectFileException(asked, "saveDiskFull", e, folder.toString(), (bytes.length >> 20) + 1);
        }
        return new ProjectFileException(asked, "saveFailed", e, reason(e));
    }

    private boolean isFull(Path folder, String reason) {
        if (reason.contains("No space left") || reason.contains("quota exceeded")) {
            return true;
        }
        try {
            // Windows words the reason in the language of the machine
            return Files.getFileStore(folder).getUsableSpace() < bytes.length;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason() : e.toString();
    }

    private void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // the file system fails as a whole; the next save removes it once this process has ended
            notes.add(Message.of(SafeFile.class, "saveLeftOver", beside.getFileName(), reason(e)));
        }
    }
}
