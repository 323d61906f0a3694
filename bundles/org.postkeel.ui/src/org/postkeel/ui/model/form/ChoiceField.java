package org.postkeel.ui.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.model.text.Message;
import org.postkeel.ui.Texts;

/** One value out of a few: a literal of an enumeration, yes or no, or one of the usual texts. */
public final class ChoiceField extends Field {

    /**
     * A value to choose.
     *
     * @param value the value; null for none
     * @param label what a person reads
     */
    public record Option(Object value, Message label) {
    }

    private final List<Option> options;
    private final boolean isSwitch;
    private final Object initial;
    private Object chosen;

    private ChoiceField(EAttribute feature, List<Option> options, boolean isSwitch, Object initial) {
        super(feature);
        this.options = List.copyOf(options);
        this.isSwitch = isSwitch;
        this.initial = initial;
        this.chosen = initial;
    }

    static ChoiceField ofEnum(EAttribute feature, Object initial) {
        var options = new ArrayList<Option>();
        for (EEnumLiteral literal : ((EEnum) feature.getEAttributeType()).getELiterals()) {
            Enumerator value = literal.getInstance();
            options.add(new Option(value, ItemTexts.literal(value)));
        }
        return new ChoiceField(feature, options, false, initial);
    }

    static ChoiceField ofYesNo(EAttribute feature, Object initial) {
        boolean three = feature.getEAttributeType().getInstanceClass() == Boolean.class;
        var options = new ArrayList<Option>();
        if (three) {
            options.add(new Option(null, Texts.message("edit.notKnown")));
        }
        options.add(new Option(true, Texts.message("edit.yes")));
        options.add(new Option(false, Texts.message("edit.no")));
        return new ChoiceField(feature, options, !three, initial);
    }

    /** @param usual the usual values; the present one is a choice too, whatever it is */
    static ChoiceField ofTexts(EAttribute feature, List<String> usual, Object initial) {
        var options = new ArrayList<Option>();
        usual.forEach(text -> options.add(new Option(text, text(feature, text))));
        if (options.stream().noneMatch(option -> Objects.equals(option.value(), initial))) {
            options.add(new Option(initial, text(feature, (String) initial)));
        }
        return new ChoiceField(feature, options, false, initial);
    }

    private static Message text(EAttribute feature, String text) {
        if (text == null) {
            return Texts.message("edit.notKnown");
        } else if (feature == Literals.ASSESSMENT__LANGUAGE && (text.equals("de") || text.equals("en"))) {
            return Message.of(Texts.class, "edit.language." + text);
        }
        return Texts.message("edit.value", text);
    }

    /** @return the values to choose from */
    public List<Option> options() {
        return options;
    }

    /** @return whether it is a plain yes or no, as a check box shows it */
    public boolean isSwitch() {
        return isSwitch;
    }

    /** @return index of the chosen option */
    public int chosen() {
        for (int i = 0; i < options.size(); i++) {
            if (Objects.equals(options.get(i).value(), chosen)) {
                return i;
            }
        }
        return -1;
    }

    /** @param index index of an option */
    public void choose(int index) {
        chosen = options.get(index).value();
    }

    /** @return whether a switch is on */
    public boolean isOn() {
        return Boolean.TRUE.equals(chosen);
    }

    /** @param on position of a switch */
    public void setOn(boolean on) {
        chosen = on;
    }

    @Override
    public boolean isChanged() {
        return !Objects.equals(chosen, initial);
    }

    @Override
    public boolean isEmpty() {
        return chosen == null;
    }

    @Override
    Object value() {
        return chosen;
    }
}
