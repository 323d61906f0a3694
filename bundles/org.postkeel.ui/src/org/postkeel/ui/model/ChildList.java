package org.postkeel.ui.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A list of the model as something that can be selected: the servers of a project.
 *
 * @param owner the object that has it
 * @param list  the list
 */
public record ChildList(EObject owner, EReference list) {
}
