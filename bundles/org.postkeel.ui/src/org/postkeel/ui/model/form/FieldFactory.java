package org.postkeel.ui.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.RemediationAction;
import org.postkeel.ui.model.form.TextField.Size;

/** Makes the fields of an object from its features. */
final class FieldFactory {

    private final EObject object;
    private final Assessment project;
    private final Locale locale;

    FieldFactory(EObject object, Assessment project, Locale locale) {
        this.object = object;
        this.project = project;
        this.locale = locale;
    }

    /** @return the fields in the order of the model; what is fixed and has no value is left out */
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!EditRules.isHidden(feature)) {
                Field field = field(feature);
                if (!(field instanceof FixedField) || !field.isEmpty()) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private Field field(EStructuralFeature feature) {
        Object value = value(feature);
        if (EditRules.isFixed(feature)) {
            return new FixedField(feature, isNoLine(feature, value) ? null : value, locale);
        }
        return switch (feature) {
            case EReference reference -> new ReferencesField(reference, objects(value), candidates(reference));
            case EAttribute attribute -> attribute(attribute, value);
            default -> throw new IllegalArgumentException(feature.getName());
        };
    }

    /** The model's own list would change with the model. */
    private Object value(EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /** 0 stands for a form of evidence that has no lines. */
    private static boolean isNoLine(EStructuralFeature feature, Object value) {
        return feature.getName().equals("line") && Integer.valueOf(0).equals(value);
    }

    private Field attribute(EAttribute attribute, Object value) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum) {
            return attribute.isMany() ? new FlagsField(attribute, (List<?>) value)
                    : ChoiceField.ofEnum(attribute, value);
        } else if (type == boolean.class || type == Boolean.class) {
            return ChoiceField.ofYesNo(attribute, value);
        }
        List<String> usual = Syntaxes.usual(attribute);
        if (!usual.isEmpty()) {
            return ChoiceField.ofTexts(attribute, usual, value);
        }
        return new TextField(attribute, size(attribute, type), Syntaxes.of(attribute, locale), value);
    }

    private static Size size(EAttribute attribute, Class<?> type) {
        if (attribute.isMany()) {
            return Size.LINES;
        } else if (type != String.class) {
            return Size.SHORT;
        }
        return EditRules.isParagraph(attribute) ? Size.PARAGRAPH : Size.LINE;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> objects(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> (List<EObject>) list;
            default -> List.of((EObject) value);
        };
    }

    /** @return the objects of the project that fit; an action does not wait for one that waits for it */
    private Supplier<List<EObject>> candidates(EReference reference) {
        return () -> project.eClass().getEAllContainments().stream()
                .filter(list -> reference.getEReferenceType().isSuperTypeOf(list.getEReferenceType()))
                .flatMap(list -> objects(project.eGet(list)).stream())
                .filter(candidate -> candidate != object)
                .filter(candidate -> reference != Literals.REMEDIATION_ACTION__DEPENDS_ON
                        || !waitsFor((RemediationAction) candidate, object))
                .toList();
    }

    private static boolean waitsFor(RemediationAction action, EObject other) {
        var found = new ArrayList<>(List.of(action));
        for (int i = 0; i < found.size(); i++) {
            for (RemediationAction needed : found.get(i).getDependsOn()) {
                if (needed == other) {
                    return true;
                } else if (!found.contains(needed)) {
                    found.add(needed);
                }
            }
        }
        return false;
    }
}
