package org.postkeel.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.postkeel.model.text.Message;
import org.postkeel.storage.ModelFaults.Part;

/**
 * The references within a model, set when every object is there. EMF's own resolution searches the tree for every id
 * that is missing and a list for every id in it; this one looks each up once.
 */
final class ModelReferences {

    /** Begins a path through the tree, which stands for an object without an id. */
    static final String PATH = "//";

    private record Open(EObject owner, EReference reference, String ids, int line, int column) {
    }

    private final Map<String, EObject> targets = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    /** @param object an object that may be referred to; the first with an id has it */
    void target(EObject object) {
        String id = EcoreUtil.getID(object);
        if (id != null) {
            targets.putIfAbsent(id, object);
        }
    }

    /** @param ids ids or paths with blanks between them */
    void add(EObject owner, EReference reference, String ids, int line, int column) {
        open.add(new Open(owner, reference, ids, line, column));
    }

    /** Sets every reference and reports each that leads to nothing, or to an object of another class. */
    void resolve(EObject root, ModelFaults faults) {
        for (Open each : open) {
            var found = new LinkedHashSet<EObject>();
            var ids = new StringTokenizer(each.ids);
            while (ids.hasMoreTokens()) {
                String id = ids.nextToken();
                EObject target = find(root, id);
                boolean room = each.reference.isMany() || found.isEmpty();
                if (room && each.reference.getEReferenceType().isInstance(target)) {
                    found.add(target);
                } else {
                    faults.unreadable(Part.REFERENCE, each.line, each.column, Message.of(Fault.class, "fault.dangling",
                            each.reference.getName(), Fault.shown(id)));
                }
            }
            set(each, found);
        }
        open.clear();
    }

    private EObject find(EObject root, String id) {
        EObject target = targets.get(id);
        if (target != null || root == null || !id.startsWith(PATH)) {
            return target;
        }
        try {
            return EcoreUtil.getEObject(root, id.substring(PATH.length()));
        } catch (RuntimeException e) {
            // EMF answers a path that makes no sense by whichever exception comes up first; it leads to nothing
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(Open each, LinkedHashSet<EObject> found) {
        if (found.isEmpty()) {
            return;
        }
        if (each.reference.isMany()) {
            ((InternalEList<EObject>) each.owner.eGet(each.reference)).addAllUnique(found);
        } else {
            each.owner.eSet(each.reference, found.getFirst());
        }
    }
}
