package org.postkeel.ui.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.EstateItem;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.StepKind;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.model.text.Message;
import org.postkeel.ui.Texts;

/** What must hold between the fields of a form, and between a form and the objects beside its own. */
final class FormRules {

    /** What must not be before what. */
    private static final Map<EStructuralFeature, EStructuralFeature> AFTER = Map.of(
            Literals.ASSESSMENT__ENDED_ON, Literals.ASSESSMENT__STARTED_ON,
            Literals.REMEDIATION_ACTION__DUE_ON, Literals.REMEDIATION_ACTION__START_ON,
            Literals.ARRIVAL__LAST_AT, Literals.ARRIVAL__FIRST_AT,
            Literals.CLIENT_SIGHTING__LAST_AT, Literals.CLIENT_SIGHTING__FIRST_AT);

    private final EObject object;
    private final List<Field> fields;
    private final EObject owner;
    private final EReference list;

    /**
     * @param owner what contains the object or shall do so; null for the project
     * @param list  the list of the owner; null for the project
     */
    FormRules(EObject object, List<Field> fields, EObject owner, EReference list) {
        this.object = object;
        this.fields = fields;
        this.owner = owner;
        this.list = list;
    }

    /** @return whether the value of a field may be wrong because another one was changed */
    boolean dependsOnChange(Field field) {
        EStructuralFeature other = field.feature() == Literals.SCENARIO_STEP__DAYS ? Literals.SCENARIO_STEP__KIND
                : AFTER.get(field.feature());
        return other != null && fields.stream().anyMatch(each -> each.feature() == other && each.isChanged());
    }

    /** @return what is wrong with a field whose own value is right */
    Optional<Problem> check(Field field) {
        if (isRequired(field) && field.isEmpty()) {
            return Optional.of(new Problem(field, Texts.message("edit.required", field.label()), true));
        }
        EStructuralFeature first = AFTER.get(field.feature());
        if (first != null && isBefore(field, first)) {
            return problem(field, Texts.message("edit.wrong.order", field.label(), ItemTexts.feature(first)));
        }
        if (isKey(field) && siblings().stream()
                .anyMatch(other -> value(field).equals(other.eGet(field.feature())))) {
            return problem(field, Texts.message("edit.wrong.twice", field.label()));
        }
        if (field.feature() == Literals.SCENARIO_STEP__DAYS) {
            boolean pause = value(Literals.SCENARIO_STEP__KIND) == StepKind.PAUSE;
            boolean none = Integer.valueOf(0).equals(value(field));
            if (pause == none) {
                return problem(field, pause ? Texts.message("edit.wrong.range", field.label(), 1, 90)
                        : Texts.message("edit.wrong.noDays", field.label()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(Field field, Message text) {
        return Optional.of(new Problem(field, text, false));
    }

    private boolean isRequired(Field field) {
        return field.feature().isRequired() || isKey(field)
                || field instanceof TextField && field.feature().getEType().getInstanceClass() == int.class;
    }

    private boolean isKey(Field field) {
        return list != null && list.getEKeys().contains(field.feature());
    }

    @SuppressWarnings("unchecked")
    private boolean isBefore(Field field, EStructuralFeature first) {
        return value(field) instanceof Comparable<?> last && value(first) instanceof Comparable<?> begin
                && ((Comparable<Object>) last).compareTo(begin) < 0;
    }

    private Object value(EStructuralFeature feature) {
        return fields.stream().filter(field -> field.feature() == feature).findFirst().map(FormRules::value)
                .orElse(null);
    }

    private static Object value(Field field) {
        return field instanceof TextField text ? text.valueOrNull() : field.value();
    }

    private List<EObject> siblings() {
        if (list == null || !list.isMany()) {
            return List.of();
        }
        var siblings = new ArrayList<EObject>();
        for (Object other : (List<?>) owner.eGet(list)) {
            if (other != object) {
                siblings.add((EObject) other);
            }
        }
        return siblings;
    }

    /** @return what is possible, but probably not meant: another object of the same name */
    Optional<Message> warning() {
        Object name = value(Literals.ESTATE_ITEM__NAME);
        boolean taken = name instanceof String text && siblings().stream()
                .anyMatch(other -> other instanceof EstateItem item && text.equalsIgnoreCase(item.getName()));
        return taken ? Optional.of(Texts.message("edit.nameTaken", ItemTexts.type(object.eClass()), name))
                : Optional.empty();
    }
}
