package org.postkeel.model.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** What holds for every class: identifiers, required fields, references into the same project. */
final class GeneralRules {

    private GeneralRules() {
    }

    static void check(EObject object, Problems problems) {
        EAttribute id = object.eClass().getEIDAttribute();
        if (id != null && isEmpty(object, id)) {
            problems.error(object, id, "id.missing");
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && isEmpty(object, feature)) {
                problems.error(object, feature, "required", Labels.of(feature));
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                references(object, reference).forEach(each -> checkReference(object, reference, each, problems));
            }
        }
    }

    private static boolean isEmpty(EObject object, EStructuralFeature feature) {
        return switch (object.eGet(feature, false)) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    private static void checkReference(EObject object, EReference reference, EObject referenced, Problems problems) {
        if (referenced.eIsProxy()) {
            String id = ((InternalEObject) referenced).eProxyURI().fragment();
            problems.error(object, reference, "reference.unresolved", Labels.of(reference), id);
        } else if (EcoreUtil.getRootContainer(referenced) != EcoreUtil.getRootContainer(object)) {
            problems.error(object, reference, "reference.outside", Labels.of(reference), Labels.of(referenced));
        }
    }

    static void checkIds(EObject root, Problems problems) {
        Map<String, EObject> owners = new HashMap<>();
        owners.put(EcoreUtil.getID(root), root);
        root.eAllContents().forEachRemaining(object -> {
            String id = EcoreUtil.getID(object);
            EObject other = id == null || id.isBlank() ? null : owners.putIfAbsent(id, object);
            if (other != null) {
                problems.error(object, object.eClass().getEIDAttribute(), "id.duplicate", id, Labels.of(other));
            }
        });
    }

    /** @return what the object refers to; proxies are not resolved, because a check opens no files */
    @SuppressWarnings("unchecked")
    static List<EObject> references(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        if (reference.isMany()) {
            return ((InternalEList<EObject>) value).basicList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
