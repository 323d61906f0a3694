package org.postkeel.ui.model;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.model.text.Message;
import org.postkeel.ui.Texts;

/** Undo or redo in the project in front. The menu says which step that is. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

    /** Longer names of steps are cut in the menu. */
    private static final int CHARS = 80;

    /** @return name of the step; empty when there is none */
    abstract Optional<Message> step(ProjectEditing editing);

    abstract void run(ProjectEditing editing);

    /** @return text of the menu without a step */
    abstract String text();

    /** @return text of the menu with a step */
    abstract String text(String step);

    @Override
    public final Object execute(ExecutionEvent event) {
        ProjectAccess.editableIn(event.getApplicationContext()).ifPresent(this::run);
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        setBaseEnabled(ProjectAccess.editableIn(context).flatMap(this::step).isPresent());
    }

    @Override
    public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        element.setText(ProjectAccess.editable(window == null ? null : window.getActivePage()).flatMap(this::step)
                .map(step -> text(inMenu(Texts.of(step)))).orElseGet(this::text));
    }

    /** In a menu the sign &amp; marks a key and a tab parts the keys from the text. */
    private static String inMenu(String step) {
        String line = step.replaceAll("\\s+", " ");
        String cut = line.length() <= CHARS ? line : line.substring(0, CHARS - 1) + "…";
        return cut.replace("&", "&&");
    }
}
