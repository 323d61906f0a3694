package org.postkeel.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.postkeel.model.Assessment;
import org.postkeel.model.compare.ModelDifference;
import org.postkeel.model.text.Message;

/**
 * The one way to change an open project: each change is a step that can be undone and has a name. There is one editing
 * domain and one history for each project.
 * <p>
 * Changes, undo and redo are for one thread only (in the workbench its UI thread), which may read the model as well.
 * Every other thread works on a {@link #snapshot()}. Listeners are told once for each step, however large it is.
 */
public final class ProjectEditing {

    private final Object lock = new Object();
    private final Assessment assessment;
    private final History history = new History();
    private final EditingDomain domain;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param assessment the project; from now on changed through here only */
    public ProjectEditing(Assessment assessment) {
        this.assessment = assessment;
        // states are compared by their ids
        NewObjects.identify(assessment);
        domain = new AdapterFactoryEditingDomain(new ModelItemProviderFactory(), history);
        if (assessment.eResource() == null) {
            // item providers find their domain through the resource
            var resource = new ResourceImpl();
            domain.getResourceSet().getResources().add(resource);
            resource.getContents().add(assessment);
        }
    }

    /** @return the project */
    public Assessment assessment() {
        return assessment;
    }

    /** @return domain of the item providers */
    public EditingDomain domain() {
        return domain;
    }

    /**
     * Makes a change as one step. What {@code edit} throws takes the whole change back and is thrown on.
     *
     * @param name what a person calls it, for the menu: Delete server NW-EX13
     * @param edit changes the project
     * @return whether anything is different now; if not, there is no step
     */
    public boolean change(Message name, Consumer<Assessment> edit) {
        ChangeDescription recorded = record(edit);
        if (recorded.getObjectChanges().isEmpty()) {
            return false;
        }
        history.execute(new Change(name, recorded));
        return true;
    }

    /**
     * Takes over as one step what was changed on a copy, for example by an import.
     *
     * @param name   what a person calls it
     * @param before the copy as it was taken
     * @param after  the copy as it is now
     * @return what was taken over, and what was not because it was changed here meanwhile
     */
    public ModelDifference.Applied merge(Message name, Assessment before, Assessment after) {
        ModelDifference difference = ModelDifference.between(before, after);
        var applied = new AtomicReference<ModelDifference.Applied>();
        change(name, target -> applied.set(difference.applyTo(target)));
        return applied.get();
    }

    private ChangeDescription record(Consumer<Assessment> edit) {
        synchronized (lock) {
            var recorder = new ChangeRecorder(assessment);
            try {
                edit.accept(assessment);
            } catch (RuntimeException | Error e) {
                recorder.endRecording().apply();
                recorder.dispose();
                throw e;
            }
            ChangeDescription recorded = recorder.endRecording();
            recorder.dispose();
            return recorded;
        }
    }

    /** @return what undo takes back; empty when there is nothing to undo */
    public Optional<Message> undoName() {
        return name(history.getUndoCommand());
    }

    /** @return what redo makes again; empty when there is nothing to redo */
    public Optional<Message> redoName() {
        return name(history.getRedoCommand());
    }

    private static Optional<Message> name(Command command) {
        return Optional.ofNullable(command)
                .map(step -> step instanceof Change change ? change.name() : ItemTexts.text("child", step.getLabel()));
    }

    /** Takes the last step back; nothing happens when there is none. */
    public void undo() {
        history.undo();
    }

    /** Makes the step again that was taken back last; nothing happens when there is none. */
    public void redo() {
        history.redo();
    }

    /** @return whether the project differs from the one that was saved: undone to the saved state it does not */
    public boolean isDirty() {
        return history.isSaveNeeded();
    }

    /** @return a copy that no change touches; any thread may ask for it */
    public Assessment snapshot() {
        synchronized (lock) {
            return EcoreUtil.copy(assessment);
        }
    }

    /** @return the present point of the history, for {@link #saved} */
    public SavePoint savePoint() {
        return new SavePoint(history.getUndoCommand());
    }

    /** @param point the point that is on disk now; undone or redone to it the project is clean */
    public void saved(SavePoint point) {
        history.saved(point.last());
        tell();
    }

    /** Nothing of the project is on disk: whatever the history, it is to be saved. */
    public void neverSaved() {
        history.neverSaved();
        tell();
    }

    /**
     * A point of the history.
     *
     * @param last last step made by then; null before the first
     */
    public record SavePoint(Command last) {
    }

    /** @param listener called once after each step, on the thread that made it */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @param listener is not called any more */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /**
     * The steps, with a save point that may be set for a step that is not the last one any more. Listeners are told when
     * the lock is free again.
     */
    private final class History extends BasicCommandStack {

        /** No point of the history is the saved one. */
        private static final int NEVER = -2;

        void saved(Command last) {
            int step = commandList.indexOf(last);
            // a step that was undone and then replaced by another cannot be come back to
            saveIndex = last != null && step < 0 ? NEVER : step;
        }

        void neverSaved() {
            saveIndex = NEVER;
        }

        @Override
        public void execute(Command command) {
            synchronized (lock) {
                super.execute(command);
            }
            tell();
        }

        @Override
        public void undo() {
            synchronized (lock) {
                super.undo();
            }
            tell();
        }

        @Override
        public void redo() {
            synchronized (lock) {
                super.redo();
            }
            tell();
        }

        @Override
        protected void handleError(Exception exception) {
            throw new IllegalStateException("a step of the history failed", exception);
        }
    }
}
