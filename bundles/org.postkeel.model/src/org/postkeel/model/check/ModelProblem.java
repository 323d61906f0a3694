package org.postkeel.model.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.text.Message;

/**
 * Something in a model that does not hold.
 *
 * @param severity how bad it is
 * @param object   the object that is wrong
 * @param feature  what is wrong with it; null when it is the object as a whole
 * @param text     names the object and says what to do
 */
public record ModelProblem(Severity severity, EObject object, EStructuralFeature feature, Message text) {

    /** How bad a problem is. */
    public enum Severity {
        /** The model contradicts itself or what Exchange allows; results cannot be relied on. */
        ERROR,
        /** Possible, but probably not meant. */
        WARNING
    }
}
