package org.postkeel.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.ui.model.form.EditRules;

/** Which new objects can be made where something is selected: in its own lists, and in the list it is in. */
final class NewTarget {

    private NewTarget() {
    }

    /**
     * @param selected an object, a {@link ChildList}, or anything else, which stands for the project
     * @return the lists that can get a new object, in the order of the menu
     */
    static List<EReference> lists(Object selected) {
        return switch (selected) {
            case ChildList child -> EditRules.creatable(child.owner().eClass()).stream()
                    .filter(list -> list == child.list()).toList();
            case Assessment project -> EditRules.creatable(project.eClass());
            case EObject object when object.eContainer() != null -> Stream.concat(
                    EditRules.creatable(object.eClass()).stream(),
                    EditRules.creatable(object.eContainer().eClass()).stream()
                            .filter(list -> list == object.eContainmentFeature()))
                    .distinct().toList();
            case null, default -> EditRules.creatable(Literals.ASSESSMENT);
        };
    }

    /**
     * @param selected what is selected
     * @param project  the project
     * @param list     list for the new object
     * @return the object that has the list: the selected one, one above it, or the project; empty when none has
     */
    static Optional<EObject> owner(Object selected, Assessment project, EReference list) {
        EObject from = selected instanceof ChildList child ? child.owner()
                : selected instanceof EObject object ? object : project;
        return Stream.concat(Stream.iterate(from, object -> object != null, EObject::eContainer), Stream.of(project))
                .filter(object -> list.getEContainingClass().isSuperTypeOf(object.eClass())).findFirst();
    }

    /** @return name of a list in the parameter of the command: Assessment.servers */
    static String name(EReference list) {
        return list.getEContainingClass().getName() + "." + list.getName();
    }

    /** @return the list of that name */
    static Optional<EReference> named(String name) {
        String[] parts = name.split("\\.", 2);
        return ModelPackage.eINSTANCE.getEClassifier(parts[0]) instanceof EClass type
                && parts.length == 2 && type.getEStructuralFeature(parts[1]) instanceof EReference list
                && list.isContainment() ? Optional.of(list) : Optional.empty();
    }
}
