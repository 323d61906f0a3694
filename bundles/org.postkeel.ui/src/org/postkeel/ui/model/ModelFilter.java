package org.postkeel.ui.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.postkeel.model.ModelPackage.Literals;

/**
 * Which objects of a project are shown: those whose label has all words of the filter, their parents, and everything
 * below them. The single days of traffic are not looked at: they are many, and nobody searches them by their labels.
 */
final class ModelFilter {

    /** Shows everything. */
    static final ModelFilter NONE = new ModelFilter(null, "", object -> "");

    private final String[] words;
    private final Function<EObject, String> label;
    private final Set<EObject> matching = identitySet();
    private final Set<EObject> leading = identitySet();

    /**
     * @param project where to look; null when there is no filter
     * @param text    words in any case and order
     * @param label   what an object is called
     */
    ModelFilter(EObject project, String text, Function<EObject, String> label) {
        this.label = label;
        words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (words.length > 0) {
            look(project);
        }
    }

    private static Set<EObject> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private boolean look(EObject object) {
        if (object.eContainer() != null && matches(object)) {
            matching.add(object);
            return true;
        }
        boolean found = false;
        for (EReference list : object.eClass().getEAllContainments()) {
            if (list != Literals.TRAFFIC_SERIES__DAYS) {
                for (EObject child : children(object, list)) {
                    found |= look(child);
                }
            }
        }
        if (found) {
            leading.add(object);
        }
        return found;
    }

    private boolean matches(EObject object) {
        String name = label.apply(object).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** @return whether everything is shown */
    boolean isEmpty() {
        return words.length == 0;
    }

    /** @return whether the object does not match itself, but something below it */
    boolean leadsTo(EObject object) {
        return leading.contains(object);
    }

    /** @return the objects of a list that are shown, in their order */
    List<EObject> shown(EObject owner, EReference list) {
        List<EObject> all = children(owner, list);
        if (isEmpty() || !leading.contains(owner)) {
            // no filter, or below something that matches
            return isEmpty() || owner.eContainer() != null ? all : List.of();
        }
        return all.stream().filter(child -> matching.contains(child) || leading.contains(child)).toList();
    }

    @SuppressWarnings("unchecked")
    static List<EObject> children(EObject owner, EReference list) {
        Object value = owner.eGet(list);
        if (list.isMany()) {
            return (List<EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
