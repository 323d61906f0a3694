package org.postkeel.model.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The objects of one state of a project by what makes them the same in another state. Objects outside the project
 * (proxies, or objects that dangle) are their own keys.
 */
final class ModelIndex {

    /**
     * What makes objects of two states the same one.
     *
     * @param scope where the value is unique: the class, or the list of the containing object
     * @param value the id, or the values of the keys of the list
     */
    private record Key(Object scope, Object value) {
    }

    private final Map<EObject, Object> keys = new IdentityHashMap<>();
    private final Map<Object, EObject> removed = new HashMap<>();
    private final Map<Object, EObject> objects = new HashMap<>();

    /**
     * @param root the project; it is the same object in every state, whatever its id
     * @throws IllegalArgumentException when an object has no id, or two have the same
     */
    ModelIndex(EObject root) {
        enter(root, new Key(root.eClass(), null));
    }

    private void enter(EObject object, Object key) {
        if (objects.putIfAbsent(key, object) != null) {
            throw new IllegalArgumentException("Two objects with the identity " + key);
        }
        keys.put(object, key);
        for (EObject child : object.eContents()) {
            enter(child, keyOf(child, key));
        }
    }

    private static Object keyOf(EObject child, Object parent) {
        EAttribute id = child.eClass().getEIDAttribute();
        if (id == null) {
            EReference list = child.eContainmentFeature();
            return new Key(List.of(parent, list), required(keyValues(list, child), child));
        }
        return new Key(child.eClass(), required(child.eGet(id), child));
    }

    private static List<Object> keyValues(EReference list, EObject object) {
        return list.getEKeys().stream().map(object::eGet).filter(Objects::nonNull).toList();
    }

    private static Object required(Object value, EObject object) {
        if (value == null || value instanceof Collection<?> values && values.isEmpty()) {
            throw new IllegalArgumentException("Without id: " + object);
        }
        return value;
    }

    /** @return a text for the identity of an object: its id, or that of its parent and the keys of the list */
    static String id(EObject parent, EReference list, EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        if (id != null) {
            return Objects.toString(object.eGet(id), "");
        }
        return id(parent.eContainer(), parent.eContainmentFeature(), parent) + "/"
                + keyValues(list, object).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** @return whether the feature is compared and copied by itself, that is, without the objects it contains */
    static boolean isValue(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && feature.isChangeable()
                && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
    }

    /** @return the list behind a many-valued feature */
    @SuppressWarnings("unchecked")
    static <T> List<T> list(EObject object, EStructuralFeature feature) {
        return (List<T>) object.eGet(feature);
    }

    /** @return what the object is the same by; it stays known after the object was taken out */
    Object key(EObject object) {
        return keys.getOrDefault(object, object);
    }

    /** @return the object of this state, or null */
    EObject object(Object key) {
        return key instanceof EObject outside ? outside : objects.get(key);
    }

    /** @return all objects of this state */
    Collection<EObject> objects() {
        return objects.values();
    }

    /** Adds one object, without its contents. */
    void put(Object key, EObject object) {
        keys.put(object, key);
        objects.put(key, object);
    }

    /** Takes an object and its contents out. */
    void remove(EObject object) {
        tree(object).forEach(each -> objects.remove(key(each)));
        removed.put(key(object), object);
    }

    /** Puts an object that was taken out back, with its contents. */
    void restore(Object key) {
        tree(removed.remove(key)).forEach(each -> objects.put(key(each), each));
    }

    /** @return whether the object was taken out */
    boolean isRemoved(EObject object) {
        Object key = keys.get(object);
        return key != null && objects.get(key) != object;
    }

    /** @return the value as it compares with that of another state: references as keys, lists as copies */
    Object value(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            return values(object, feature);
        }
        Object value = object.eGet(feature);
        return value instanceof EObject referenced ? key(referenced) : value;
    }

    /** @return the same for a feature with many values */
    List<Object> values(EObject object, EStructuralFeature feature) {
        List<Object> list = list(object, feature);
        if (list.isEmpty() || !(feature instanceof EReference)) {
            return List.copyOf(list);
        }
        var values = new ArrayList<>(list.size());
        list.forEach(each -> values.add(key((EObject) each)));
        return values;
    }

    /** @return whether the object, with all it contains, is as in another state */
    boolean isSame(EObject object, ModelIndex other, EObject there) {
        if (object == there) {
            return true;
        }
        if (object.eClass() != there.eClass()) {
            return false;
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isValue(feature) && !Objects.equals(value(object, feature), other.value(there, feature))) {
                return false;
            }
        }
        for (EReference containment : object.eClass().getEAllContainments()) {
            List<EObject> here = list(object, containment);
            List<EObject> others = list(there, containment);
            if (!values(object, containment).equals(other.values(there, containment))) {
                return false;
            }
            for (int i = 0; i < here.size(); i++) {
                if (!isSame(here.get(i), other, others.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @return the object and all it contains */
    static List<EObject> tree(EObject object) {
        var tree = new ArrayList<EObject>();
        tree.add(object);
        object.eAllContents().forEachRemaining(tree::add);
        return tree;
    }
}
