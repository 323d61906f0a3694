package org.postkeel.storage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelPackage;

/** An assessment in which every class is used and every feature set, with values that differ from each other. */
final class FullModel {

    private int number;

    private FullModel() {
    }

    static Assessment create() {
        var model = new FullModel();
        EObject root = model.object(ModelPackage.Literals.ASSESSMENT);
        var all = new ArrayList<EObject>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        all.forEach(owner -> owner.eClass().getEAllReferences().stream().filter(each -> !each.isContainment())
                .forEach(each -> refer(owner, each, all)));
        return (Assessment) root;
    }

    /** @return the classes of which there can be objects */
    static List<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(each -> !each.isAbstract()).toList();
    }

    private EObject object(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isMany()) {
                many(object, attribute).addAll(List.of(value(attribute), value(attribute)));
            } else {
                object.eSet(attribute, value(attribute));
            }
        }
        for (EReference reference : type.getEAllContainments()) {
            many(object, reference).add(object(reference.getEReferenceType()));
            many(object, reference).add(object(reference.getEReferenceType()));
        }
        return object;
    }

    private static void refer(EObject owner, EReference reference, List<EObject> all) {
        List<EObject> targets = all.stream().filter(each -> each != owner)
                .filter(reference.getEReferenceType()::isInstance).toList();
        if (reference.isMany()) {
            // backwards, so that the order is not the one of the tree
            many(owner, reference).addAll(targets.reversed());
        } else {
            owner.eSet(reference, targets.getLast());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> many(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }

    private Object value(EAttribute attribute) {
        number++;
        EClassifier type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            var all = literals.getELiterals();
            Enumerator one = all.get(all.size() - 1 - number % 2).getInstance();
            return one.equals(attribute.getDefaultValue()) ? all.getLast().getInstance() : one;
        }
        return switch (type.getInstanceClass().getSimpleName()) {
            case "String" -> (attribute.isID() ? "id-" : " Größe <&\"'> \t\n\r ]]> 𝄞 ") + number;
            case "LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(number);
            case "Instant" -> Instant.ofEpochSecond(1_700_000_000L + number, number);
            case "boolean", "Boolean" -> true;
            case "int", "Integer" -> number + 100;
            case "long" -> number + (1L << 40);
            case "BigDecimal" -> new BigDecimal(number + ".50");
            default -> throw new AssertionError("no value of " + type);
        };
    }
}
