package org.postkeel.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.postkeel.model.Evidence;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.model.text.Message;

/**
 * An open project: its file with lock and backups, its history, and the recovery copy of what is not saved yet.
 * <p>
 * It belongs to the thread of {@link #editing()}; only {@link #write} may run on any other.
 */
public final class ProjectSession implements AutoCloseable {

    private final DataArea area;
    private final String title;
    private final ProjectEditing editing;
    private final Consumer<IOException> journalFailed;
    /** One file is written at a time. */
    private final Object writing = new Object();
    private volatile Attachments attachments;
    private volatile Path file;
    private volatile FileStamp stamp;
    private volatile ProjectLock lock;
    private volatile Message readOnly;
    private RecoveryJournal journal;
    private Path journalFile;
    private Recovery recovered;

    private ProjectSession(DataArea area, String title, ProjectContent content, Consumer<IOException> journalFailed) {
        this.area = area;
        this.title = title;
        this.attachments = content.attachments();
        this.journalFailed = journalFailed;
        editing = new ProjectEditing(content.assessment());
        editing.addListener(this::stepMade);
    }

    /**
     * Opens a project for editing. Where its folder cannot be written, it is opened read-only.
     *
     * @param file          the project
     * @param area          our own folder
     * @param journalFailed learns, on a thread of its own, that the recovery copy cannot be written
     * @throws LockedException      when it is being edited elsewhere; it can be opened read-only
     * @throws ProjectFileException when it is no project, damaged, hostile or of a newer version
     * @throws IOException          when it cannot be read at all
     */
    public static ProjectSession open(Path file, DataArea area, Consumer<IOException> journalFailed)
            throws IOException {
        ProjectLock lock = null;
        Message readOnly = null;
        try {
            lock = ProjectLock.acquire(file);
        } catch (LockedException e) {
            throw e;
        } catch (FileSystemException e) {
            // no lock, no saving: the folder cannot be written, or there is none, which reading will tell
            readOnly = text(e instanceof AccessDeniedException ? "readOnlyDenied" : "readOnlyFolder",
                    file.getFileName());
        }
        try {
            return open(file, area, lock, readOnly, journalFailed);
        } catch (IOException | RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /**
     * Opens a project only to look at it; nothing is locked, and somebody else may be editing it.
     *
     * @throws ProjectFileException as with {@link #open}
     * @throws IOException          when it cannot be read at all
     */
    public static ProjectSession openReadOnly(Path file, DataArea area) throws IOException {
        return open(file, area, null, text("readOnlyChosen", file.getFileName()), failure -> {
            // a project that is not edited has no recovery copy
        });
    }

    private static ProjectSession open(Path file, DataArea area, ProjectLock lock, Message readOnly,
            Consumer<IOException> journalFailed) throws IOException {
        // before reading: whoever writes in between is noticed at the next save
        FileStamp stamp = FileStamp.of(file).orElse(null);
        var session = new ProjectSession(area, file.getFileName().toString(), ProjectFormat.read(file), journalFailed);
        session.file = file;
        session.stamp = stamp;
        session.lock = lock;
        session.readOnly = readOnly;
        return session;
    }

    /**
     * Begins a project that is in no file yet; it is dirty.
     *
     * @param title   what it is called when it must be recovered
     * @param content what is in it
     */
    public static ProjectSession begin(String title, ProjectContent content, DataArea area, Consumer<IOException> journalFailed) {
        var session = new ProjectSession(area, title, content, journalFailed);
        session.editing.neverSaved();
        return session;
    }

    /**
     * Opens what a crash has left; it is dirty. The copy stays until the project is saved or closed.
     *
     * @throws LockedException      when the project is being edited elsewhere meanwhile
     * @throws ProjectFileException when the copy cannot be read
     * @throws IOException          when it cannot be read at all
     */
    public static ProjectSession recover(Recovery recovery, DataArea area, Consumer<IOException> journalFailed)
            throws IOException {
        ProjectContent content = ProjectFormat.read(recovery.file());
        ProjectLock lock = recovery.project().isPresent() ? ProjectLock.acquire(recovery.project().get()) : null;
        var session = new ProjectSession(area, recovery.title(), content, journalFailed);
        if (lock != null) {
            session.file = recovery.project().get();
            session.stamp = FileStamp.of(session.file).orElse(null);
            session.lock = lock;
        }
        session.recovered = recovery;
        session.editing.neverSaved();
        return session;
    }

    /** @return the way to change the project */
    public ProjectEditing editing() {
        return editing;
    }

    /** @return the file of the project; empty until it is saved for the first time */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** @return why the project cannot be saved to its file; empty when it can be */
    public Optional<Message> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    // ---- saving -------------------------------------------------------------------------------------------------

    /**
     * A state of the project that is about to be written.
     *
     * @param content a copy that no change touches
     * @param point   the point of the history it was taken at
     */
    public record Pending(ProjectContent content, ProjectEditing.SavePoint point) {
    }

    /** @return the present state, to be written; called on the thread of the history */
    public Pending prepare() {
        return new Pending(new ProjectContent(editing.snapshot(), attachments), editing.savePoint());
    }

    /**
     * Writes to the project's own file, or to another, which then becomes its file.
     *
     * @param pending   what is written; afterwards {@link #written} must be called
     * @param target    where to
     * @param overwrite whether what somebody else has written to the project's own file meanwhile may be lost
     * @return what a person should know although it worked
     * @throws LockedException      when another file is asked for that is being edited elsewhere
     * @throws ProjectFileException of kind {@link ProjectFileException.Kind#CHANGED} when somebody else has changed the
     *                              file; of another kind when it cannot be written. What was there is unchanged.
     */
    public List<Message> write(Pending pending, Path target, boolean overwrite) throws IOException {
        synchronized (writing) {
            boolean same = target.equals(file);
            boolean locked = same && lock != null;
            ProjectLock taken = locked ? lock : lockForWriting(target);
            try {
                if (same && !overwrite && isChangedElsewhere(target)) {
                    throw new ProjectFileException(ProjectFileException.Kind.CHANGED, target, "changedElsewhere", null);
                }
                byte[] bytes = container(pending.content());
                List<Message> notes = SafeFile.replace(target, bytes, new Backups(area));
                stamp = FileStamp.of(bytes);
                if (!locked) {
                    moveTo(target, taken);
                }
                return notes;
            } catch (IOException | RuntimeException e) {
                if (!locked) {
                    taken.close();
                }
                throw e;
            }
        }
    }

    private static byte[] container(ProjectContent content) throws IOException {
        try {
            return ProjectFormat.write(content);
        } catch (UncheckedIOException e) {
            // more than a project may hold
            throw e.getCause();
        }
    }

    /** A file that is gone holds nothing that could be lost. */
    private boolean isChangedElsewhere(Path target) throws IOException {
        Optional<FileStamp> now = FileStamp.of(target);
        return now.isPresent() && !now.get().equals(stamp);
    }

    private static ProjectLock lockForWriting(Path target) throws IOException {
        try {
            return ProjectLock.acquire(target);
        } catch (LockedException e) {
            throw e;
        } catch (IOException e) {
            throw new ProjectFileException(ProjectFileException.Kind.NOT_WRITTEN, target, "notLocked", e, e.toString());
        }
    }

    private void moveTo(Path target, ProjectLock taken) {
        if (lock != null) {
            lock.close();
        }
        lock = taken;
        file = target;
        readOnly = null;
    }

    /** Marks a state as written; called on the thread of the history. */
    public void written(Pending pending) {
        editing.saved(pending.point());
    }

    /**
     * Saves to the project's own file, for callers without threads.
     *
     * @return what a person should know although it worked
     * @throws IOException as with {@link #write}
     */
    public List<Message> save(Path target) throws IOException {
        Pending pending = prepare();
        List<Message> notes = write(pending, target, false);
        written(pending);
        return notes;
    }

    /** @return backups of the project's file, newest first */
    public List<Backups.Backup> backups() {
        return file == null ? List.of() : new Backups(area).of(file);
    }

    // ---- recovery -----------------------------------------------------------------------------------------------

    private void stepMade() {
        if (journal != null && !Objects.equals(journalFile, file)) {
            // the recovery copy would name the former file
            endJournal();
        }
        if (!editing.isDirty()) {
            if (journal != null) {
                journal.clean();
            }
            discardRecovered();
        } else if (readOnly == null) {
            if (journal == null) {
                journal = begin();
            }
            journal.changed();
        }
    }

    private RecoveryJournal begin() {
        journalFile = file;
        return RecoveryJournal.begin(area, Optional.ofNullable(journalFile), title, this::state, journalFailed);
    }

    private byte[] state() {
        return ProjectFormat.write(new ProjectContent(editing.snapshot(), attachments));
    }

    private void endJournal() {
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }

    private void discardRecovered() {
        if (recovered != null) {
            try {
                recovered.discard();
            } catch (IOException e) {
                journalFailed.accept(e);
            }
            recovered = null;
        }
    }

    // ---- copies of evidence -------------------------------------------------------------------------------------

    /**
     * Keeps a copy of a small evidence file in the project, as one step.
     *
     * @param evidence of this project
     * @param content  the bytes of the file
     * @throws ProjectFileException when it is too large, or not the content that was read then
     */
    public void keep(Evidence evidence, byte[] content) throws ProjectFileException {
        Attachments more = attachments.with(content);
        if (!FileStamp.of(content).sha256().equals(evidence.getSha256())) {
            throw new ProjectFileException(ProjectFileException.Kind.DAMAGED, Path.of(evidence.getFileName()),
                    "notTheContent", null);
        }
        attachments = more;
        editing.change(text("keep", evidence.getFileName()), assessment -> evidence.setKept(true));
    }

    /** @return the copy that the project holds of an evidence file */
    public Optional<byte[]> kept(Evidence evidence) {
        return evidence.isKept() ? attachments.content(evidence.getSha256()) : Optional.empty();
    }

    /** Ends the work on the project; what is not saved is given up, and so is its recovery copy. */
    @Override
    public void close() {
        endJournal();
        discardRecovered();
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(ProjectSession.class, key, args);
    }
}
