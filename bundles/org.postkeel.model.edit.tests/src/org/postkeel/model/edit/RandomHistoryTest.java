package org.postkeel.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;

/** A thousand random steps over the whole model, undone to the start and made again to the end. */
class RandomHistoryTest {

    private static final int STEPS = 1000;

    private final ProjectEditing editing = new ProjectEditing(ModelFactory.eINSTANCE.createAssessment());

    @ParameterizedTest
    @ValueSource(longs = { 1, 20261125 })
    void undoneAndRedoneTheModelIsWhatItWas(long seed) {
        var random = new Random(seed);
        var states = new ArrayList<String>(List.of(Xmi.of(editing.assessment())));
        while (states.size() <= STEPS) {
            if (editing.change(ItemTexts.text("child", "step"), assessment -> step(assessment, random))) {
                states.add(Xmi.of(editing.assessment()));
                assertNothingDangles();
            }
        }
        assertTrue(objects().count() > 100, "the steps built no model worth the name");
        for (int i = STEPS - 1; i >= 0; i--) {
            editing.undo();
            assertEquals(states.get(i), Xmi.of(editing.assessment()), "after undo to step " + i);
            assertNothingDangles();
        }
        assertTrue(editing.undoName().isEmpty());
        for (int i = 1; i <= STEPS; i++) {
            editing.redo();
            assertEquals(states.get(i), Xmi.of(editing.assessment()), "after redo of step " + i);
            assertNothingDangles();
        }
        assertTrue(editing.redoName().isEmpty());
    }

    private Stream<EObject> objects() {
        return Stream.concat(Stream.of(editing.assessment()), StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(editing.assessment().eAllContents(), 0), false));
    }

    private void assertNothingDangles() {
        assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(editing.assessment()));
    }

    private void step(Assessment assessment, Random random) {
        int changes = random.nextInt(10) == 0 ? 20 : 1;
        for (int i = 0; i < changes; i++) {
            List<EObject> all = objects().toList();
            EObject object = all.get(random.nextInt(all.size()));
            switch (random.nextInt(40)) {
                case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> add(random.nextBoolean() ? assessment : object, random);
                case 11 -> Deletion.of(assessment, List.of(object)).perform();
                case 12, 13, 14, 15, 16 -> move(object, random);
                case 17, 18, 19, 20, 21, 22, 23, 24, 25, 26 -> attribute(object, random);
                default -> reference(object, all, random);
            }
        }
    }

    private static <T> T any(List<? extends T> list, Random random) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private static void add(EObject object, Random random) {
        EReference reference = any(object.eClass().getEAllContainments(), random);
        if (reference != null) {
            EList<Object> children = list(object, reference);
            children.add(random.nextInt(children.size() + 1), NewObjects.create((EClass) reference.getEType()));
        }
    }

    private static void move(EObject object, Random random) {
        EReference reference = any(object.eClass().getEAllContainments(), random);
        if (reference != null && list(object, reference).size() > 1) {
            EList<Object> children = list(object, reference);
            children.move(random.nextInt(children.size()), random.nextInt(children.size()));
        }
    }

    private static void attribute(EObject object, Random random) {
        List<EAttribute> attributes = object.eClass().getEAllAttributes().stream().filter(one -> !one.isID()).toList();
        EAttribute attribute = any(attributes, random);
        if (random.nextInt(4) == 0) {
            object.eUnset(attribute);
        } else if (attribute.isMany()) {
            Object value = value(attribute, random);
            if (!list(object, attribute).contains(value)) {
                list(object, attribute).add(value);
            }
        } else {
            object.eSet(attribute, value(attribute, random));
        }
    }

    private static Object value(EAttribute attribute, Random random) {
        if (attribute.getEType() instanceof EEnum type) {
            return any(type.getELiterals(), random).getInstance();
        }
        int number = random.nextInt(1000);
        return switch (attribute.getEType().getInstanceClassName()) {
            case "java.lang.String" -> "Wert " + number + " <ü>";
            case "int", "java.lang.Integer" -> number;
            case "long" -> (long) number;
            case "boolean", "java.lang.Boolean" -> number % 2 == 0;
            case "java.time.LocalDate" -> LocalDate.ofEpochDay(20_000 + number);
            case "java.time.Instant" -> Instant.ofEpochSecond(1_790_000_000L + number);
            case "java.math.BigDecimal" -> BigDecimal.valueOf(number, 1);
            case String other -> throw new AssertionError("no value for " + other);
        };
    }

    private static void reference(EObject object, List<EObject> all, Random random) {
        EReference reference = any(object.eClass().getEAllReferences().stream()
                .filter(one -> !one.isContainment() && !one.isContainer()).toList(), random);
        if (reference == null) {
            return;
        }
        EObject target = any(all.stream().filter(reference.getEReferenceType()::isInstance).toList(), random);
        if (!reference.isMany()) {
            object.eSet(reference, target);
        } else if (target != null && !list(object, reference).remove(target)) {
            list(object, reference).add(target);
        }
    }
}
