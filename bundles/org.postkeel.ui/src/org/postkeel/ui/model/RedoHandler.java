package org.postkeel.ui.model;

import java.util.Optional;

import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.model.text.Message;
import org.postkeel.ui.Texts;

/** Edit &gt; Redo */
public final class RedoHandler extends HistoryHandler {

    @Override
    Optional<Message> step(ProjectEditing editing) {
        return editing.redoName();
    }

    @Override
    void run(ProjectEditing editing) {
        editing.redo();
    }

    @Override
    String text() {
        return Texts.get("redo.none");
    }

    @Override
    String text(String step) {
        return Texts.get("redo.step", step);
    }
}
