package org.postkeel.storage;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.postkeel.model.text.Message;

/**
 * The right to edit a project: the file {@code .NAME.lock} beside it. The holder gives a sign of life every 30 seconds.
 * A lock is stale and taken over when its process of this machine has ended, or when one that cannot be asked (another
 * machine's, another user's where the system hides it, an unreadable file) was silent for five minutes by the clock of
 * the file system.
 */
public final class ProjectLock implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ProjectLock.class.getName());
    private static final long SIGN_OF_LIFE_SECONDS = 30;
    /** The locks of this process by their lock file; also guards everything that changes one. */
    private static final Map<Path, ProjectLock> HELD = new HashMap<>();
    private static ScheduledExecutorService heart;

    private final Path path;
    private final LockHolder self;
    private final LockFile file;

    /**
     * Who holds a lock.
     *
     * @param user  name of the account
     * @param host  name of the machine
     * @param since when it was taken, by the clock of that machine
     * @param pid   number of the process
     */
    public record Owner(String user, String host, Instant since, long pid) {
    }

    private ProjectLock(Path path, LockHolder self, LockFile file) {
        this.path = path;
        this.self = self;
        this.file = file;
    }

    /**
     * @param project the project; it need not exist, its folder must
     * @return the lock; to be closed
     * @throws LockedException     when somebody else, or this process already, edits it
     * @throws FileSystemException when a lock file cannot be written there: the project can only be read
     * @throws IOException         when it cannot be told what the path stands for
     */
    public static ProjectLock acquire(Path project) throws LockedException, IOException {
        Path real = RealFile.of(project);
        Path path = real.resolveSibling("." + real.getFileName() + ".lock");
        synchronized (HELD) {
            ProjectLock own = HELD.get(path);
            if (own != null) {
                throw new LockedException(own.self.owner(), text("lockedHere", real));
            }
            var self = LockHolder.self();
            try {
                var lock = new ProjectLock(path, self, file(path, self));
                HELD.put(path, lock);
                startHeart();
                return lock;
            } catch (LockFile.HeldException e) {
                throw e.holder().isPresent() ? locked(real, e.holder().get().owner()) : unreadable(real, path);
            }
        }
    }

    private static LockFile file(Path path, LockHolder self) throws LockFile.HeldException, FileSystemException {
        try {
            return LockFile.acquire(path, self);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // a full disk, for example, which Java does not tell as one of the file system
            var failure = new FileSystemException(path.toString(), null, e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    private static LockedException locked(Path project, Owner owner) {
        return new LockedException(owner,
                text("locked", project, owner.user(), owner.host(), owner.since().toEpochMilli()));
    }

    private static LockedException unreadable(Path project, Path lock) throws IOException {
        Instant since = Files.exists(lock) ? Files.getLastModifiedTime(lock).toInstant() : Instant.now();
        return new LockedException(new Owner("", "", since, 0),
                text("lockedUnreadable", project, lock.getFileName(), since.toEpochMilli()));
    }

    private static Message text(String key, Path project, Object... further) {
        var args = new Object[further.length + 1];
        args[0] = project.getFileName();
        System.arraycopy(further, 0, args, 1, further.length);
        return Message.of(ProjectLock.class, key, args);
    }

    private static void startHeart() {
        if (heart == null) {
            heart = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("Postkeel locks").factory());
            heart.scheduleWithFixedDelay(ProjectLock::beat, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    /** Gives a sign of life for all locks of this process. */
    static void beat() {
        List<ProjectLock> locks;
        synchronized (HELD) {
            locks = List.copyOf(HELD.values());
        }
        for (ProjectLock lock : locks) {
            try {
                if (!lock.file.touch()) {
                    LOG.log(Level.WARNING, "The lock of a project was removed or taken over");
                }
            } catch (IOException | RuntimeException e) {
                // tried again in 30 seconds; isHeld tells the one who wants to save
                LOG.log(Level.WARNING, "No sign of life could be given for the lock of a project: {0}", kind(e));
            }
        }
    }

    /** @return what failed, without the path: the name of a project may be that of a customer */
    private static String kind(Exception e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : null;
        return reason == null ? e.getClass().getName() : e.getClass().getName() + ", " + reason;
    }

    /**
     * @return whether the lock is still ours. A machine that slept may lose it to another one.
     * @throws IOException when its file cannot be read
     */
    public boolean isHeld() throws IOException {
        return file.isOurs();
    }

    /** Gives the right back. Only our own lock file is removed. */
    @Override
    public void close() {
        synchronized (HELD) {
            if (!HELD.remove(path, this)) {
                return;
            }
            try {
                file.release();
            } catch (IOException e) {
                // others take it over once this process has ended
                LOG.log(Level.WARNING, "The lock of a project could not be removed: {0}", kind(e));
            }
        }
    }
}
