package org.postkeel.ui.model.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Any of a few literals: the roles of a server. */
public final class FlagsField extends Field {

    private final List<Enumerator> options;
    private final Set<Object> initial;
    private final Set<Object> chosen;

    FlagsField(EAttribute feature, List<?> initial) {
        super(feature);
        options = ((EEnum) feature.getEAttributeType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        this.initial = Set.copyOf(initial);
        // in the order it came in
        this.chosen = new LinkedHashSet<>(initial);
    }

    /** @return the literals to choose from */
    public List<Enumerator> options() {
        return options;
    }

    /** @return whether a literal is chosen */
    public boolean isChosen(Enumerator literal) {
        return chosen.contains(literal);
    }

    /** @param on whether the literal is chosen from now on */
    public void choose(Enumerator literal, boolean on) {
        if (on) {
            chosen.add(literal);
        } else {
            chosen.remove(literal);
        }
    }

    @Override
    public boolean isChanged() {
        return !chosen.equals(initial);
    }

    @Override
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    @Override
    Object value() {
        return List.copyOf(chosen);
    }
}
