package org.postkeel.ui.model;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.ui.model.form.EditForm;

/** Edit &gt; Edit…: edits the selected object. */
public final class EditObjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Object context = event.getApplicationContext();
        List<EObject> objects = ModelSelection.objects(ModelSelection.in(context));
        var shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        if (objects.size() == 1) {
            ProjectAccess.editableIn(context).ifPresent(
                    editing -> EditDialog.open(shell, EditForm.of(editing, objects.get(0), Locale.getDefault())));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ProjectAccess.editableIn(context).isPresent()
                && ModelSelection.objects(ModelSelection.in(context)).size() == 1);
    }
}
