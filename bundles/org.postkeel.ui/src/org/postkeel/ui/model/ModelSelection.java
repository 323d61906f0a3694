package org.postkeel.ui.model;

import java.util.List;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.postkeel.model.Assessment;

/** What is selected of a project. */
final class ModelSelection {

    private ModelSelection() {
    }

    /** @return the selected objects; empty when something else is selected too */
    static List<EObject> objects(Object selection) {
        if (!(selection instanceof IStructuredSelection structured)
                || !structured.stream().allMatch(EObject.class::isInstance)) {
            return List.of();
        }
        return structured.stream().map(EObject.class::cast).toList();
    }

    /** @return the selected objects that can be deleted; empty when one cannot be */
    static List<EObject> deletable(Object selection) {
        List<EObject> objects = objects(selection);
        return objects.stream().anyMatch(Assessment.class::isInstance) ? List.of() : objects;
    }

    /** @return the first selected thing; null when nothing is selected */
    static Object first(Object selection) {
        return selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
    }

    /** @return what is selected; for handlers */
    static Object in(Object context) {
        if (!(context instanceof IEvaluationContext variables)) {
            return null;
        }
        Object ofMenu = variables.getVariable(ISources.ACTIVE_MENU_SELECTION_NAME);
        return ofMenu instanceof ISelection ? ofMenu
                : variables.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
    }
}
