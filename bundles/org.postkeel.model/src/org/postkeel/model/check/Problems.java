package org.postkeel.model.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.check.ModelProblem.Severity;
import org.postkeel.model.text.Message;

/** Collects problems. The first argument of every text is the object. */
final class Problems {

    private final List<ModelProblem> found = new ArrayList<>();

    void error(EObject object, EStructuralFeature feature, String key, Object... further) {
        add(Severity.ERROR, object, feature, key, further);
    }

    void warning(EObject object, EStructuralFeature feature, String key, Object... further) {
        add(Severity.WARNING, object, feature, key, further);
    }

    private void add(Severity severity, EObject object, EStructuralFeature feature, String key, Object... further) {
        var args = new Object[further.length + 1];
        args[0] = Labels.of(object);
        System.arraycopy(further, 0, args, 1, further.length);
        found.add(new ModelProblem(severity, object, feature, Message.of(ModelValidator.class, key, args)));
    }

    List<ModelProblem> found() {
        return found;
    }
}
