package org.postkeel.model.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.Assessment;

/**
 * What is different between two states of the same project. Objects are the same when class and id are; those without
 * an id when they are in the same list and the keys of that list ({@link EReference#getEKeys()}) are, for example the
 * counts of a series when the day is. The project itself is always the same. An object that went to another list is
 * removed and added.
 * <p>
 * A difference refers to both states and holds as long as neither is changed; when it is applied to {@code before}
 * itself, it is used up.
 */
public final class ModelDifference {

    /** One difference. */
    public sealed interface Change {

        /** @return id of the object that is different; without an id, that of its parent, a slash and its keys */
        String id();

        /**
         * An object that is new, with all it contains.
         *
         * @param parent      object of the later state that contains it, present in both states
         * @param containment list it is in
         * @param object      the object of the later state
         */
        record Added(EObject parent, EReference containment, EObject object) implements Change {
            @Override
            public String id() {
                return ModelIndex.id(parent, containment, object);
            }
        }

        /**
         * An object that is gone, with all it contained.
         *
         * @param parent      object of the earlier state that contained it, present in both states
         * @param containment list it was in
         * @param object      the object of the earlier state
         */
        record Removed(EObject parent, EReference containment, EObject object) implements Change {
            @Override
            public String id() {
                return ModelIndex.id(parent, containment, object);
            }
        }

        /**
         * An attribute or a reference with another value.
         *
         * @param before  the object of the earlier state
         * @param after   the same of the later state
         * @param feature the attribute or the reference, with one value or many
         */
        record Changed(EObject before, EObject after, EStructuralFeature feature) implements Change {
            @Override
            public String id() {
                return ModelIndex.id(after.eContainer(), after.eContainmentFeature(), after);
            }
        }

        /**
         * A list whose objects, as far as they are in both states, stand in another order.
         *
         * @param before      the containing object of the earlier state
         * @param after       the same of the later state
         * @param containment the list
         */
        record Reordered(EObject before, EObject after, EReference containment) implements Change {
            @Override
            public String id() {
                return ModelIndex.id(after.eContainer(), after.eContainmentFeature(), after);
            }
        }
    }

    /**
     * What became of the changes.
     *
     * @param applied   changes that hold in the target now, also those that held there before
     * @param conflicts changes that were left out: the target lacks an object they need, or has a value there that is
     *                  neither the one before nor the one after
     */
    public record Applied(List<Change> applied, List<Change> conflicts) {
    }

    final ModelIndex before;
    final ModelIndex after;
    private final List<Change> changes = new ArrayList<>();

    private ModelDifference(Assessment before, Assessment after) {
        this.before = new ModelIndex(before);
        this.after = new ModelIndex(after);
        compare(before, after);
    }

    /**
     * @param before the earlier state
     * @param after  the later state
     * @return what is different
     * @throws IllegalArgumentException when an object has no id or shares it, which
     *                                  {@link org.postkeel.model.check.ModelCheck} tells beforehand
     */
    public static ModelDifference between(Assessment before, Assessment after) {
        return new ModelDifference(before, after);
    }

    /** @return whether both states are equal */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * @return the differences in the order of the later state, an object before what it contains, removed objects where
     *         they were
     */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * Brings the changes into a third state. Lists of references and of texts are merged element by element. Added
     * objects are copied; references to removed objects are removed too, so that nothing dangles.
     *
     * @param target a state of the same project, often equal to the earlier one or that one itself
     * @return what was applied and what was left out
     * @throws IllegalArgumentException when an object of the target has no id or shares it; nothing was changed then
     */
    public Applied applyTo(Assessment target) {
        return new Application(this, target).run();
    }

    private void compare(EObject was, EObject is) {
        for (EStructuralFeature feature : is.eClass().getEAllStructuralFeatures()) {
            if (ModelIndex.isValue(feature)
                    && !Objects.equals(before.value(was, feature), after.value(is, feature))) {
                changes.add(new Change.Changed(was, is, feature));
            }
        }
        for (EReference containment : is.eClass().getEAllContainments()) {
            compareList(was, is, containment);
        }
    }

    private void compareList(EObject was, EObject is, EReference containment) {
        List<EObject> earlier = ModelIndex.list(was, containment);
        List<EObject> later = ModelIndex.list(is, containment);
        if (earlier.isEmpty() && later.isEmpty()) {
            return;
        }
        List<Object> laterKeys = after.values(is, containment);
        var inLater = new HashSet<>(laterKeys);
        Map<Object, EObject> kept = new LinkedHashMap<>();
        Map<Object, List<Change>> removedBehind = new HashMap<>();
        Object previous = null;
        for (EObject object : earlier) {
            Object key = before.key(object);
            if (inLater.contains(key)) {
                kept.put(key, object);
                previous = key;
            } else {
                removedBehind.computeIfAbsent(previous, any -> new ArrayList<>())
                        .add(new Change.Removed(was, containment, object));
            }
        }
        if (!List.copyOf(kept.keySet()).equals(Lists.common(laterKeys, kept.keySet()))) {
            changes.add(new Change.Reordered(was, is, containment));
        }
        changes.addAll(removedBehind.getOrDefault(null, List.of()));
        for (int i = 0; i < later.size(); i++) {
            Object key = laterKeys.get(i);
            EObject same = kept.get(key);
            if (same == null) {
                changes.add(new Change.Added(is, containment, later.get(i)));
            } else {
                compare(same, later.get(i));
                changes.addAll(removedBehind.getOrDefault(key, List.of()));
            }
        }
    }
}
