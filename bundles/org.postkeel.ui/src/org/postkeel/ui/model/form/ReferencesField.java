package org.postkeel.ui.model.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Other objects of the project: one, or several in an order. */
public final class ReferencesField extends Field {

    private final Supplier<List<EObject>> candidates;
    private final List<EObject> initial;
    private final List<EObject> chosen;

    ReferencesField(EReference feature, List<EObject> initial, Supplier<List<EObject>> candidates) {
        super(feature);
        this.initial = List.copyOf(initial);
        this.chosen = new ArrayList<>(initial);
        this.candidates = candidates;
    }

    /** @return whether there can be several */
    public boolean isMany() {
        return feature().isMany();
    }

    /** @return the chosen objects in their order */
    public List<EObject> chosen() {
        return Collections.unmodifiableList(chosen);
    }

    /** @return what can be chosen besides */
    public List<EObject> candidates() {
        var taken = Set.copyOf(chosen);
        return candidates.get().stream().filter(object -> !taken.contains(object)).toList();
    }

    /** @param objects are added at the end; when there can be one only, the first takes the place of the present one */
    public void add(Collection<? extends EObject> objects) {
        if (isMany()) {
            objects.stream().filter(object -> !chosen.contains(object)).forEach(chosen::add);
        } else if (!objects.isEmpty()) {
            chosen.clear();
            chosen.add(objects.iterator().next());
        }
    }

    /** @param objects are no longer chosen */
    public void remove(Collection<? extends EObject> objects) {
        chosen.removeAll(objects);
    }

    /**
     * Moves one object; at the ends nothing happens.
     *
     * @param index its place
     * @param by    1 towards the end, -1 towards the beginning
     * @return its place from now on
     */
    public int move(int index, int by) {
        int to = index + by;
        if (to < 0 || to >= chosen.size()) {
            return index;
        }
        Collections.swap(chosen, index, to);
        return to;
    }

    @Override
    public boolean isChanged() {
        return !chosen.equals(initial);
    }

    @Override
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    @Override
    Object value() {
        if (isMany()) {
            return List.copyOf(chosen);
        }
        return chosen.isEmpty() ? null : chosen.get(0);
    }
}
