package org.postkeel.ui.model;

import java.util.Optional;

import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.model.text.Message;
import org.postkeel.ui.Texts;

/** Edit &gt; Undo */
public final class UndoHandler extends HistoryHandler {

    @Override
    Optional<Message> step(ProjectEditing editing) {
        return editing.undoName();
    }

    @Override
    void run(ProjectEditing editing) {
        editing.undo();
    }

    @Override
    String text() {
        return Texts.get("undo.none");
    }

    @Override
    String text(String step) {
        return Texts.get("undo.step", step);
    }
}
