package org.postkeel.model.edit;

import java.util.Locale;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.postkeel.model.text.Message;

/** A change that was made and recorded: one step of the history. */
final class Change extends AbstractCommand {

    private final Message name;
    private final ChangeDescription recorded;

    /**
     * @param name     what a person calls it: Delete server NW-EX13
     * @param recorded what takes it back
     */
    Change(Message name, ChangeDescription recorded) {
        this.name = name;
        this.recorded = recorded;
    }

    Message name() {
        return name;
    }

    @Override
    public String getLabel() {
        return name.in(Locale.getDefault());
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // made already: it was recorded while it was made
    }

    @Override
    public void undo() {
        recorded.applyAndReverse();
    }

    @Override
    public void redo() {
        recorded.applyAndReverse();
    }
}
