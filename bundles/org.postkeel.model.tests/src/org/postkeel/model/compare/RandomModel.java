package org.postkeel.model.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.postkeel.model.Assessment;
import org.postkeel.model.Gateway;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.Server;

/** Builds models of random content with every class of the ecore, and changes them at random. */
public final class RandomModel {

    private final Random random;
    private int counter;

    public RandomModel(long seed) {
        random = new Random(seed);
    }

    public Assessment create() {
        Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
        fill(assessment);
        for (EObject object : objects(assessment)) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (feature instanceof EReference reference && !reference.isContainment()) {
                    setReference(assessment, object, reference);
                }
            }
        }
        return assessment;
    }

    /** Makes some changes, up to the number given. */
    void mutate(Assessment assessment, int changes) {
        for (int i = 1 + random.nextInt(changes); i > 0; i--) {
            List<EObject> objects = objects(assessment);
            EObject object = objects.get(random.nextInt(objects.size()));
            EList<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
            switch (features.get(random.nextInt(features.size()))) {
                case EAttribute attribute when attribute.isID() || isKey(object, attribute) ->
                    replace(assessment, object);
                case EAttribute attribute -> setAttribute(object, attribute);
                case EReference reference when reference.isContainment() -> mutateList(assessment, object, reference);
                case EReference reference -> setReference(assessment, object, reference);
                default -> throw new IllegalStateException();
            }
        }
    }

    private void mutateList(Assessment assessment, EObject object, EReference reference) {
        EList<EObject> list = list(object, reference);
        switch (random.nextInt(4)) {
            case 0 -> {
                var order = new ArrayList<>(list);
                Collections.shuffle(order, random);
                ECollections.setEList(list, order);
            }
            case 1 -> {
                for (EObject each : List.copyOf(list)) {
                    if (random.nextInt(3) == 0) {
                        EcoreUtil.delete(each, true);
                    }
                }
            }
            case 2 -> {
                List<EObject> parents = objects(assessment).stream().filter(each -> each.eClass() == object.eClass())
                        .toList();
                if (!list.isEmpty() && list.get(0).eClass().getEIDAttribute() != null) {
                    list(parents.get(random.nextInt(parents.size())), reference).add(list.get(0));
                }
            }
            default -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    EObject child = EcoreUtil.create(pick(concrete(reference.getEReferenceType())));
                    list.add(random.nextInt(list.size() + 1), child);
                    fill(child);
                    for (EObject each : ModelIndex.tree(child)) {
                        each.eClass().getEAllReferences().stream().filter(cross -> !cross.isContainment())
                                .forEach(cross -> setReference(assessment, each, cross));
                    }
                }
            }
        }
    }

    /** Puts a server in the place of a gateway, with the same id, or the other way round. */
    private void replace(Assessment assessment, EObject object) {
        EClass other = object.eClass() == ModelPackage.Literals.GATEWAY ? ModelPackage.Literals.SERVER
                : ModelPackage.Literals.GATEWAY;
        if (object.eClass() == ModelPackage.Literals.GATEWAY || object.eClass() == ModelPackage.Literals.SERVER) {
            EObject replacement = EcoreUtil.create(other);
            fill(replacement);
            EcoreUtil.setID(replacement, EcoreUtil.getID(object));
            if (other == ModelPackage.Literals.SERVER) {
                assessment.getServers().add(0, (Server) replacement);
            } else {
                assessment.getGateways().add(0, (Gateway) replacement);
            }
            for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(object, assessment)) {
                EcoreUtil.replace(use, object, replacement);
            }
            EcoreUtil.delete(object);
        }
    }

    private void fill(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                setAttribute(object, attribute);
            } else if (((EReference) feature).isContainment()) {
                List<EClass> classes = concrete(((EReference) feature).getEReferenceType());
                for (int i = random.nextInt(5); i > 0; i--) {
                    EObject child = EcoreUtil.create(pick(classes));
                    list(object, feature).add(child);
                    fill(child);
                }
            }
        }
    }

    private void setAttribute(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            var values = new LinkedHashSet<Object>();
            for (int i = random.nextInt(5); i > 0; i--) {
                values.add(value(object, attribute));
            }
            ECollections.setEList(list(object, attribute), new ArrayList<>(values));
        } else if (!attribute.isID() && !isKey(object, attribute) && random.nextInt(4) == 0) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, value(object, attribute));
        }
    }

    private static boolean isKey(EObject object, EAttribute attribute) {
        return object.eContainmentFeature() != null && object.eContainmentFeature().getEKeys().contains(attribute);
    }

    private Object value(EObject object, EAttribute attribute) {
        if (attribute.isID()) {
            return "x" + counter++;
        }
        if (isKey(object, attribute)) {
            return LocalDate.of(2026, 1, 1).plusDays(counter++);
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
        }
        int number = random.nextInt(20);
        return switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
            case "String" -> "text " + number;
            case "int", "Integer" -> number;
            case "long" -> (long) number;
            case "boolean", "Boolean" -> number % 2 == 0;
            case "BigDecimal" -> BigDecimal.valueOf(number, 1);
            case "LocalDate" -> LocalDate.of(2026, 11, 1).plusDays(number);
            case "Instant" -> Instant.EPOCH.plusSeconds(number);
            default -> throw new IllegalStateException(attribute.toString());
        };
    }

    private void setReference(Assessment assessment, EObject object, EReference reference) {
        var possible = new ArrayList<EObject>();
        for (EObject each : objects(assessment)) {
            if (reference.getEReferenceType().isSuperTypeOf(each.eClass())) {
                possible.add(each);
            }
        }
        Collections.shuffle(possible, random);
        List<EObject> chosen = possible.subList(0, random.nextInt(Math.min(possible.size(), 5) + 1));
        if (reference.isMany()) {
            ECollections.setEList(list(object, reference), chosen);
        } else {
            object.eSet(reference, chosen.isEmpty() ? null : chosen.get(0));
        }
    }

    private EClass pick(List<EClass> classes) {
        return classes.get(random.nextInt(classes.size()));
    }

    static List<EClass> concrete(EClass type) {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass candidate && !candidate.isAbstract()
                        && type.isSuperTypeOf(candidate))
                .map(EClass.class::cast).toList();
    }

    static List<EObject> objects(Assessment assessment) {
        return ModelIndex.tree(assessment);
    }

    @SuppressWarnings("unchecked")
    static <T> EList<T> list(EObject object, EStructuralFeature feature) {
        return (EList<T>) object.eGet(feature);
    }

    /** @return the bytes that are saved */
    static String xmi(Assessment assessment) {
        var resource = new XMIResourceImpl(URI.createURI("model.xmi"));
        resource.getContents().add(EcoreUtil.copy(assessment));
        var bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
