package org.postkeel.model.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.postkeel.model.Assessment;
import org.postkeel.model.compare.ModelDifference.Applied;
import org.postkeel.model.compare.ModelDifference.Change;
import org.postkeel.model.compare.ModelDifference.Change.Added;
import org.postkeel.model.compare.ModelDifference.Change.Changed;
import org.postkeel.model.compare.ModelDifference.Change.Removed;
import org.postkeel.model.compare.ModelDifference.Change.Reordered;

/**
 * One application of a difference. Everything is decided before anything is changed, because the target may be the
 * earlier state itself.
 */
final class Application {

    /** A list of the target that objects come into or go from. */
    private record Place(EObject parent, EReference containment) {
    }

    /** What happens to the objects of such a list. */
    private static final class Plan {
        private final Set<Object> remove = new HashSet<>();
        private final Set<Object> add = new HashSet<>();
        private boolean reorder;
    }

    private final ModelIndex before;
    private final ModelIndex after;
    private final ModelIndex target;
    private final List<Change> changes;
    private final Set<Change> conflicts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Place, Plan> plans = new LinkedHashMap<>();
    private final List<Runnable> edits = new ArrayList<>();
    private final Map<Object, Removed> removals = new HashMap<>();

    Application(ModelDifference difference, Assessment target) {
        before = difference.before;
        after = difference.after;
        changes = difference.changes();
        this.target = new ModelIndex(target);
    }

    Applied run() {
        changesOf(Removed.class).forEach(this::remove);
        add();
        changesOf(Changed.class).forEach(this::change);
        changesOf(Reordered.class).forEach(this::reorder);
        plans.forEach(this::rearrange);
        edits.forEach(Runnable::run);
        if (!removals.isEmpty()) {
            target.objects().forEach(this::dropReferences);
        }
        return new Applied(changes.stream().filter(change -> !conflicts.contains(change)).toList(),
                changes.stream().filter(conflicts::contains).toList());
    }

    private <T extends Change> List<T> changesOf(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Plan plan(EObject parent, EReference containment) {
        return plans.computeIfAbsent(new Place(parent, containment), any -> new Plan());
    }

    private void remove(Removed removed) {
        Object key = before.key(removed.object());
        EObject object = target.object(key);
        boolean isThere = object != null && isAt(object, before.key(removed.parent()), removed.containment());
        if (isThere && before.isSame(removed.object(), target, object)) {
            plan(object.eContainer(), removed.containment()).remove.add(key);
            target.remove(object);
            removals.put(key, removed);
        } else if (isThere || object != null && after.object(key) == null) {
            // who changed or moved it in the target does not want to lose it
            conflicts.add(removed);
        }
    }

    private boolean isAt(EObject object, Object parent, EReference containment) {
        return object.eContainmentFeature() == containment && target.key(object.eContainer()).equals(parent);
    }

    private void add() {
        var additions = new ArrayList<Added>();
        var coming = new HashSet<Object>();
        for (Added added : changesOf(Added.class)) {
            List<Object> keys = ModelIndex.tree(added.object()).stream().map(after::key).toList();
            EObject there = target.object(keys.get(0));
            if (there != null && isAt(there, after.key(added.parent()), added.containment())
                    && after.isSame(added.object(), target, there)) {
                continue;
            }
            if (target.object(after.key(added.parent())) == null
                    || keys.stream().anyMatch(key -> target.object(key) != null)) {
                leaveOut(added);
            } else {
                additions.add(added);
                coming.addAll(keys);
            }
        }
        // one that is left out can be needed by another one
        boolean more = true;
        while (more) {
            more = additions.removeIf(added -> isLeftOut(added, coming));
        }
        copy(additions);
    }

    private boolean isLeftOut(Added added, Set<Object> coming) {
        List<EObject> tree = ModelIndex.tree(added.object());
        for (EObject object : tree) {
            for (EObject referenced : object.eCrossReferences()) {
                Object key = after.key(referenced);
                if (target.object(key) == null && !coming.contains(key)) {
                    leaveOut(added);
                    tree.forEach(each -> coming.remove(after.key(each)));
                    return true;
                }
            }
        }
        return false;
    }

    /** An object that cannot go to its new list stays in its old one. */
    private void leaveOut(Added added) {
        conflicts.add(added);
        Object key = after.key(added.object());
        Removed removed = removals.remove(key);
        if (removed != null) {
            conflicts.add(removed);
            plan(target.object(before.key(removed.parent())), removed.containment()).remove.remove(key);
            target.restore(key);
        }
    }

    private void copy(List<Added> additions) {
        var copier = new TargetCopier(after, target);
        for (Added added : additions) {
            copier.copy(added.object());
            plan(target.object(after.key(added.parent())), added.containment()).add.add(after.key(added.object()));
        }
        copier.copyReferences();
        copier.forEach((original, copy) -> target.put(after.key(original), copy));
    }

    private void change(Changed changed) {
        EStructuralFeature feature = changed.feature();
        EObject object = target.object(before.key(changed.before()));
        if (object == null) {
            conflicts.add(changed);
        } else if (feature.isMany()) {
            changeList(changed, object);
        } else {
            Object was = before.value(changed.before(), feature);
            Object is = after.value(changed.after(), feature);
            Object there = target.value(object, feature);
            if (Objects.equals(there, is)) {
                return;
            }
            Object value = feature instanceof EReference && is != null ? target.object(is) : is;
            if (!Objects.equals(there, was) || value == null && is != null) {
                conflicts.add(changed);
            } else {
                edits.add(() -> object.eSet(feature, value));
            }
        }
    }

    private void changeList(Changed changed, EObject object) {
        EStructuralFeature feature = changed.feature();
        List<Object> was = before.values(changed.before(), feature);
        List<Object> is = after.values(changed.after(), feature);
        List<Object> there = target.values(object, feature);
        var add = new HashSet<>(is);
        was.forEach(add::remove);
        there.forEach(add::remove);
        var remove = new HashSet<>(was);
        is.forEach(remove::remove);
        List<Object> wanted = Lists.merge(there, is, remove, add, Lists.isUnmoved(was, is, there));
        if (feature instanceof EReference) {
            Map<Object, EObject> present = new HashMap<>();
            ModelIndex.<EObject>list(object, feature).forEach(each -> present.put(target.key(each), each));
            wanted.replaceAll(key -> target.object(key) != null ? target.object(key) : present.get(key));
        }
        if (wanted.contains(null)) {
            conflicts.add(changed);
        } else {
            edit(object, feature, wanted);
        }
    }

    private void reorder(Reordered reordered) {
        EObject parent = target.object(before.key(reordered.before()));
        if (parent == null) {
            conflicts.add(reordered);
            return;
        }
        List<Object> was = before.values(reordered.before(), reordered.containment());
        List<Object> is = after.values(reordered.after(), reordered.containment());
        List<Object> there = target.values(parent, reordered.containment());
        if (Lists.isUnmoved(was, is, there)) {
            plan(parent, reordered.containment()).reorder = true;
        } else if (!Lists.isUnmoved(is, was, there)) {
            conflicts.add(reordered);
        }
    }

    private void rearrange(Place place, Plan plan) {
        List<Object> is = after.values(after.object(target.key(place.parent())), place.containment());
        List<Object> there = target.values(place.parent(), place.containment());
        List<Object> wanted = Lists.merge(there, is, plan.remove, plan.add, plan.reorder);
        wanted.replaceAll(target::object);
        edit(place.parent(), place.containment(), wanted);
    }

    private void edit(EObject object, EStructuralFeature feature, List<?> wanted) {
        var list = (InternalEList<Object>) ModelIndex.<Object>list(object, feature);
        edits.add(() -> Lists.become(list, wanted));
    }

    private void dropReferences(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!ModelIndex.isValue(reference)) {
                continue;
            }
            if (reference.isMany()) {
                List<EObject> list = ModelIndex.list(object, reference);
                if (list.stream().anyMatch(target::isRemoved)) {
                    List<EObject> wanted = list.stream().map(this::present).filter(Objects::nonNull).distinct()
                            .toList();
                    Lists.become((InternalEList<Object>) ModelIndex.<Object>list(object, reference), wanted);
                }
            } else if (object.eGet(reference) instanceof EObject referenced && target.isRemoved(referenced)) {
                object.eSet(reference, present(referenced));
            }
        }
    }

    /** @return the object itself, or the one that took its place when it went to another list */
    private EObject present(EObject object) {
        return target.object(target.key(object));
    }
}
