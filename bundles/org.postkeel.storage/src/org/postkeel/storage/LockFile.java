package org.postkeel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file of a lock: how it is taken, taken over from a dead holder, kept alive and given back.
 * <p>
 * Taking over. Several may find the same lock stale at the same time. Whoever wants to replace or remove a lock that
 * is there must first hold the <em>claim</em> on exactly that lock: a file whose name has the digest of the lock's
 * content, created with CREATE_NEW. Each lock has an id of its own, so its content never comes again, and only one can
 * create that name. The winner looks once more whether the lock has that content and is stale, moves its own over it in
 * one step (there is no moment without a lock file into which a third could create one), and removes the claim. Who
 * comes later and gets the claim then finds another content under it and gives up. A winner that dies in between leaves
 * the claim; a claim is a lock file itself and is taken over by the same rules.
 */
final class LockFile {

    /** A holder that cannot be asked counts as dead after this time without a sign of life. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final int LONGEST = 8192;
    private static final int TRIES = 5;
    private static final int DIGITS = 16;

    private final Path path;
    private final byte[] content;

    private LockFile(Path path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /**
     * @param path where the lock file lies
     * @param self who wants it
     * @return the lock, ours now
     * @throws HeldException when another one holds it
     * @throws IOException   when the file system does not let us, for example because the folder is read-only
     */
    static LockFile acquire(Path path, LockHolder self) throws HeldException, IOException {
        var lock = new LockFile(path, self.content());
        Optional<byte[]> other = place(path, lock.content);
        if (other.isPresent()) {
            throw new HeldException(LockHolder.read(other.get()));
        }
        lock.tidy();
        return lock;
    }

    /** Another one holds the lock; empty: its file cannot be understood. */
    static final class HeldException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Optional<LockHolder> holder;

        private HeldException(Optional<LockHolder> holder) {
            this.holder = holder;
        }

        Optional<LockHolder> holder() {
            return holder;
        }
    }

    /** @return empty when the file has our content now, else the content another one put there */
    private static Optional<byte[]> place(Path path, byte[] ours) throws IOException {
        byte[] theirs = new byte[0];
        for (int i = 0; i < TRIES; i++) {
            if (create(path, ours)) {
                return Optional.empty();
            }
            try {
                theirs = read(path);
                if (!isStale(path, theirs)) {
                    return Optional.of(theirs);
                }
            } catch (NoSuchFileException e) {
                // given back at this moment
                continue;
            }
            if (takeOver(path, theirs, ours)) {
                return Optional.empty();
            }
        }
        return Optional.of(theirs);
    }

    private static boolean create(Path path, byte[] content) throws IOException {
        boolean created = false;
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            created = true;
            TempFile.writeAll(channel, content);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            if (created) {
                // the disk is full, for example
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    private static boolean takeOver(Path path, byte[] theirs, byte[] ours) throws IOException {
        Path claim = claim(path, theirs);
        if (place(claim, ours).isPresent()) {
            return false;
        }
        try {
            if (!Arrays.equals(theirs, read(path)) || !isStale(path, theirs)) {
                return false;
            }
            TempFile.replace(path, ours);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } finally {
            removeIf(claim, ours);
        }
    }

    private static Path claim(Path path, byte[] content) {
        return path.resolveSibling(path.getFileName() + "." + FileStamp.of(content).sha256().substring(0, DIGITS));
    }

    private static boolean isStale(Path path, byte[] content) throws IOException {
        Optional<LockHolder> holder = LockHolder.read(content);
        if (holder.isPresent() && holder.get().process().isOfThisHost()) {
            if (holder.get().process().isRunning()) {
                return false;
            }
            if (ProcessIdentity.seesProcessesOf(holder.get().user())) {
                return true;
            }
        }
        return age(path).compareTo(SILENCE) > 0;
    }

    /** @return time since the last sign of life by the clock of the file system: those of two machines may differ */
    private static Duration age(Path path) throws IOException {
        Path now = TempFile.beside(path);
        try {
            TempFile.write(now, new byte[] { 0 });
            return Duration.between(Files.getLastModifiedTime(path).toInstant(),
                    Files.getLastModifiedTime(now).toInstant());
        } finally {
            Files.deleteIfExists(now);
        }
    }

    private static byte[] read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LONGEST);
        }
    }

    private static void removeIf(Path path, byte[] content) throws IOException {
        try {
            if (Arrays.equals(content, read(path))) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // that is what was wanted
            return;
        }
    }

    /** Claims on locks that were there before ours have no meaning any more; dead processes may have left some. */
    private void tidy() throws IOException {
        TempFile.removeLeftOvers(path);
        String name = path.getFileName().toString();
        String ours = claim(path, content).getFileName().toString();
        var claim = Pattern.compile(Pattern.quote(name) + "(\\.[0-9a-f]{16})+");
        for (Path file : TempFile.list(path.getParent())) {
            String other = file.getFileName().toString();
            if (claim.matcher(other).matches() && !other.startsWith(ours)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** @return whether the file is still there with our content */
    boolean isOurs() throws IOException {
        try {
            return Arrays.equals(content, read(path));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /**
     * Gives a sign of life. The content is written anew and not only the time set, so that the file system uses its own
     * clock. The channel stays on our file even when another one is moved in its place meanwhile.
     *
     * @return whether the lock is still ours
     */
    boolean touch() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (!Arrays.equals(content, Channels.newInputStream(channel).readNBytes(LONGEST))) {
                return false;
            }
            channel.position(0);
            TempFile.writeAll(channel, content);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Gives the lock back, if it is still ours. */
    void release() throws IOException {
        Path claim = claim(path, content);
        try {
            if (place(claim, content).isPresent()) {
                // somebody took us for dead and is replacing the lock right now
                return;
            }
        } catch (NoSuchFileException e) {
            // the whole folder is gone
            return;
        }
        try {
            removeIf(path, content);
        } finally {
            removeIf(claim, content);
        }
    }
}
