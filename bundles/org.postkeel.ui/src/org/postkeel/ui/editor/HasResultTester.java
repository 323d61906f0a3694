package org.postkeel.ui.editor;

import org.eclipse.core.expressions.PropertyTester;

/** Tells commands whether an editor has something to export, and whether its project can be changed. */
public final class HasResultTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
        return receiver instanceof AssessmentEditor editor && editor.result().isPresent()
                && (!property.equals("isEditable") || !editor.isReadOnly());
    }
}
