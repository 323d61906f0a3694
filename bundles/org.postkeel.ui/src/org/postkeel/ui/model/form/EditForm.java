package org.postkeel.ui.model.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.model.text.Message;

/**
 * The values of one object while a person edits them. They are the form's own: the project changes in one step with
 * {@link #save}, or not at all. Needs no display.
 */
public final class EditForm {

    private final ProjectEditing editing;
    private final EObject object;
    private final EObject owner;
    private final EReference list;
    private final boolean isNew;
    private final List<Field> fields;
    private final FormRules rules;

    private EditForm(ProjectEditing editing, EObject object, EObject owner, EReference list, boolean isNew,
            Locale locale) {
        this.editing = editing;
        this.object = object;
        this.owner = owner;
        this.list = list;
        this.isNew = isNew;
        this.fields = new FieldFactory(object, editing.assessment(), locale).fields();
        this.rules = new FormRules(object, fields, owner, list);
    }

    /**
     * @param object an object of the project, or the project itself
     * @param locale in which dates and numbers are written
     * @return its form
     */
    public static EditForm of(ProjectEditing editing, EObject object, Locale locale) {
        return new EditForm(editing, object, object.eContainer(), object.eContainmentFeature(), false, locale);
    }

    /**
     * @param owner object of the project that gets the new one
     * @param list  list of the owner into which it comes, at the end
     * @return the form of a new object
     */
    public static EditForm ofNew(ProjectEditing editing, EObject owner, EReference list, Locale locale) {
        EObject object = NewObject.create(list.getEReferenceType(), editing.assessment());
        return new EditForm(editing, object, owner, list, true, locale);
    }

    /** @return the object; a new one belongs to the project only once it is saved */
    public EObject object() {
        return object;
    }

    /** @return whether the object is a new one */
    public boolean isNew() {
        return isNew;
    }

    /** @return what the form is about: Server NW-EX13, New Server */
    public Message title() {
        return isNew ? ItemTexts.added(object.eClass()) : ItemTexts.typed(object);
    }

    /** @return the fields in the order of the model */
    public List<Field> fields() {
        return fields;
    }

    /**
     * @param field a field
     * @return whether it is to be shown: an object of the chosen kind has such a value, or there is one all the same
     */
    public boolean isShown(Field field) {
        boolean none = field.isEmpty() || field instanceof TextField text && text.text().equals("0");
        return !none || Relevance.decidedBy(field.feature()).flatMap(this::field)
                .map(kind -> Relevance.isRelevant(field.feature(), kind.value())).orElse(true);
    }

    private Optional<Field> field(EStructuralFeature feature) {
        return fields.stream().filter(field -> field.feature() == feature).findFirst();
    }

    /** @return whether there is a value that is another one than at the beginning */
    public boolean isChanged() {
        return fields.stream().anyMatch(Field::isChanged);
    }

    /** @return what keeps the form from being saved: the first wrong value, else the first one that is missing */
    public Optional<Problem> problem() {
        List<Problem> problems = problems();
        return problems.stream().filter(problem -> !problem.missing()).findFirst()
                .or(() -> problems.stream().findFirst());
    }

    /** @return everything that keeps the form from being saved; what was so before and nobody has touched does not */
    public List<Problem> problems() {
        return fields.stream().filter(field -> !(field instanceof FixedField))
                .filter(field -> isNew || field.isChanged() || rules.dependsOnChange(field))
                .flatMap(field -> field.problem().map(text -> new Problem(field, text, false))
                        .or(() -> rules.check(field)).stream())
                .toList();
    }

    /** @return what is possible, but probably not meant */
    public Optional<Message> warning() {
        return isNew || isChanged() ? rules.warning() : Optional.empty();
    }

    /** @return whether the object has left the project since the form was made */
    public boolean isGone() {
        EObject inProject = isNew ? owner : object;
        return EcoreUtil.getRootContainer(inProject) != editing.assessment();
    }

    /**
     * Stores what was changed, as one step.
     *
     * @return whether anything is different now
     */
    @SuppressWarnings("unchecked")
    public boolean save() {
        if (!isNew) {
            return editing.change(ItemTexts.edit(object), project -> store());
        }
        return editing.change(ItemTexts.added(object.eClass()), project -> {
            store();
            ((List<EObject>) owner.eGet(list)).add(object);
        });
    }

    private void store() {
        fields.stream().filter(Field::isChanged).forEach(field -> field.store(object));
    }
}
