package org.postkeel.ui.model;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.ui.model.form.EditForm;

/** File &gt; Project…: customer, consultant, dates and notes of the project in front. */
public final class ProjectPropertiesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        ProjectAccess.editableIn(event.getApplicationContext()).ifPresent(editing -> EditDialog.open(shell,
                EditForm.of(editing, editing.assessment(), Locale.getDefault())));
        return null;
    }
}
