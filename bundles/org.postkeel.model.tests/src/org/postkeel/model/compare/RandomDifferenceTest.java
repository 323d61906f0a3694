package org.postkeel.model.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.compare.ModelDifference.Change;

/** What holds for the difference of any two states. */
class RandomDifferenceTest {

    private static final int MODELS = 300;

    /** @return each change in a few words: kind, id, list or feature */
    static List<String> texts(List<Change> changes) {
        return changes.stream().map(change -> switch (change) {
            case Change.Added added -> "+ " + added.id() + " " + added.containment().getName();
            case Change.Removed removed -> "- " + removed.id() + " " + removed.containment().getName();
            case Change.Changed changed -> "= " + changed.id() + " " + changed.feature().getName();
            case Change.Reordered reordered -> "~ " + reordered.id() + " " + reordered.containment().getName();
        }).toList();
    }

    private static void assertSame(Assessment expected, Assessment actual, String what) {
        assertEquals(RandomModel.xmi(expected), RandomModel.xmi(actual), what);
        assertTrue(EcoreUtil.equals(expected, actual), what);
    }

    @Test
    void aDifferenceLeadsFromOneStateToTheOtherAndBack() {
        var kinds = new HashSet<Class<?>>();
        for (int seed = 0; seed < MODELS; seed++) {
            var source = new RandomModel(seed);
            Assessment before = source.create();
            Assessment after = EcoreUtil.copy(before);
            source.mutate(after, 30);
            String saved = RandomModel.xmi(before);
            String changed = RandomModel.xmi(after);

            var forth = ModelDifference.between(before, after);
            forth.changes().forEach(change -> kinds.add(change.getClass()));
            assertEquals(saved.equals(changed), forth.isEmpty(), "seed " + seed);
            Assessment target = EcoreUtil.copy(before);
            var applied = forth.applyTo(target);
            assertSame(after, target, "seed " + seed);
            assertEquals(List.of(), texts(applied.conflicts()), "seed " + seed);
            assertEquals(texts(forth.changes()), texts(applied.applied()), "seed " + seed);
            assertTrue(ModelDifference.between(after, target).isEmpty(), "seed " + seed);

            Assessment back = EcoreUtil.copy(after);
            ModelDifference.between(after, before).applyTo(back);
            assertSame(before, back, "seed " + seed);
            assertEquals(saved, RandomModel.xmi(before), "the earlier state is left alone");
            assertEquals(changed, RandomModel.xmi(after), "the later state is left alone");

            var direct = ModelDifference.between(before, after);
            direct.applyTo(before);
            assertSame(after, before, "applied to the earlier state itself, seed " + seed);
        }
        assertEquals(4, kinds.size());
    }

    @Test
    void whatHoldsAlreadyIsNoConflict() {
        for (int seed = 0; seed < MODELS; seed++) {
            var source = new RandomModel(seed);
            Assessment before = source.create();
            Assessment after = EcoreUtil.copy(before);
            source.mutate(after, 30);
            Assessment target = EcoreUtil.copy(after);
            var difference = ModelDifference.between(before, after);
            assertEquals(texts(difference.changes()), texts(difference.applyTo(target).applied()), "seed " + seed);
            assertSame(after, target, "seed " + seed);
        }
    }

    @Test
    void aThirdStateIsNeverLeftWithAReferenceToNowhere() {
        int conflicts = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            var source = new RandomModel(seed);
            Assessment before = source.create();
            Assessment after = EcoreUtil.copy(before);
            Assessment target = EcoreUtil.copy(before);
            source.mutate(after, 30);
            source.mutate(target, 30);
            var difference = ModelDifference.between(before, after);
            var applied = difference.applyTo(target);
            conflicts += applied.conflicts().size();
            assertEquals(difference.changes().size(), applied.applied().size() + applied.conflicts().size());
            for (EObject object : RandomModel.objects(target)) {
                for (EObject referenced : object.eCrossReferences()) {
                    assertEquals(target, EcoreUtil.getRootContainer(referenced), "seed " + seed);
                }
            }
            var again = ModelDifference.between(before, after).applyTo(target);
            assertEquals(texts(applied.conflicts()), texts(again.conflicts()), "seed " + seed);
        }
        assertTrue(conflicts > 0);
    }

    @Test
    void equalStatesDoNotDiffer() {
        Assessment assessment = new RandomModel(7).create();
        assertTrue(ModelDifference.between(assessment, EcoreUtil.copy(assessment)).isEmpty());
        assertTrue(ModelDifference.between(assessment, assessment).isEmpty());
    }

    @Test
    void theRandomModelsHaveEveryClassAndFeature() {
        var classes = new HashSet<EClass>();
        var features = new HashSet<Object>();
        for (int seed = 0; seed < 30; seed++) {
            for (EObject object : RandomModel.objects(new RandomModel(seed).create())) {
                classes.add(object.eClass());
                object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(features::add);
            }
        }
        assertEquals(ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass type && !type.isAbstract()).collect(Collectors.toSet()),
                classes);
        classes.forEach(type -> assertTrue(features.containsAll(type.getEAllStructuralFeatures()), type.getName()));
    }

    /** What the comparison takes for granted of the ecore. */
    @Test
    void everyContainmentIsAListAndEveryListHasNoDuplicates() {
        for (Object classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEAllContainments().forEach(each -> assertTrue(each.isMany(), each.toString()));
                type.getEAllStructuralFeatures().stream().filter(each -> each.isMany())
                        .forEach(each -> assertTrue(each.isUnique(), each.toString()));
                type.getEAllReferences().forEach(each -> assertEquals(null, each.getEOpposite(), each.toString()));
                assertFalse(type.isInterface());
            }
        }
    }
}
