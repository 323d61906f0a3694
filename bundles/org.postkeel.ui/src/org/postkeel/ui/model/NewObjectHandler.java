package org.postkeel.ui.model;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.ui.Ids;
import org.postkeel.ui.model.form.EditForm;

/** Edit &gt; New: a new object is edited first and comes into the project in one step, or not at all. */
public final class NewObjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Object context = event.getApplicationContext();
        Optional<ProjectEditing> project = ProjectAccess.editableIn(context);
        Optional<EReference> list = NewTarget.named(String.valueOf(event.getParameter(Ids.NEW_OBJECT_LIST)));
        if (project.isPresent() && list.isPresent()) {
            ProjectEditing editing = project.get();
            Object selected = ModelSelection.first(ModelSelection.in(context));
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            NewTarget.owner(selected, editing.assessment(), list.get())
                    .ifPresent(owner -> create(window, editing, owner, list.get()));
        }
        return null;
    }

    private static void create(IWorkbenchWindow window, ProjectEditing editing, EObject owner, EReference list) {
        EditForm form = EditForm.ofNew(editing, owner, list, Locale.getDefault());
        if (EditDialog.open(window.getShell(), form)
                && window.getActivePage().findView(Ids.VIEW_MODEL) instanceof ModelView view) {
            view.select(form.object());
        }
    }
}
