package org.postkeel.ui.model;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.model.edit.Deletion;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.ui.Question;
import org.postkeel.ui.Texts;

/** Edit &gt; Delete: deletes the selected objects in one step; asks before when that touches anything else. */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Object context = event.getApplicationContext();
        List<EObject> objects = ModelSelection.deletable(ModelSelection.in(context));
        var shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        if (!objects.isEmpty()) {
            ProjectAccess.editableIn(context).ifPresent(editing -> delete(shell, editing, objects));
        }
        return null;
    }

    private static void delete(Shell shell, ProjectEditing editing, List<EObject> objects) {
        Deletion deletion = Deletion.of(editing.assessment(), objects);
        var question = new DeleteQuestion(objects, deletion);
        if (!question.isNeeded() || Question.ask(shell, "delete", Texts.get("delete.title"), question.text(),
                Texts.get("button.delete"), Texts.get("button.cancel")) == 0) {
            editing.change(deletion.name(), project -> deletion.perform());
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ProjectAccess.editableIn(context).isPresent()
                && !ModelSelection.deletable(ModelSelection.in(context)).isEmpty());
    }
}
