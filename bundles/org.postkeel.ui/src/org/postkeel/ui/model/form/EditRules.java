package org.postkeel.ui.model.form;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.ModelPackage.Literals;

/** What of the model a person edits, and what comes from evidence or from the program alone. */
public final class EditRules {

    private static final Set<EStructuralFeature> FIXED = Set.of(
            Literals.ASSESSMENT__CATALOGUE_DATE,
            Literals.EVIDENCE__FILE_NAME, Literals.EVIDENCE__SHA256, Literals.EVIDENCE__SIZE, Literals.EVIDENCE__KIND,
            // says what the project file carries
            Literals.EVIDENCE__KEPT,
            Literals.CONNECTOR__UNREADABLE,
            Literals.REMEDIATION_ACTION__PROPOSED_BY,
            Literals.UNREAD_PART__FILE, Literals.UNREAD_PART__ENGLISH, Literals.UNREAD_PART__GERMAN);
    private static final Set<EStructuralFeature> PARAGRAPHS = Set.of(
            Literals.CONNECTOR__COMMENT, Literals.REMEDIATION_ACTION__RATIONALE,
            Literals.REMEDIATION_ACTION__ACCEPTANCE, Literals.SCENARIO__DESCRIPTION, Literals.ASSUMPTION__STATEMENT);
    /** Such objects arise when evidence is read. */
    private static final Set<EClass> ONLY_READ = Set.of(Literals.EVIDENCE, Literals.UNREAD_PART);

    private EditRules() {
    }

    /** @return whether a value is shown but not edited */
    static boolean isFixed(EStructuralFeature feature) {
        return FIXED.contains(feature) || isProvenance(feature);
    }

    /** Where something was read is a fact; what a person enters has no such place. */
    private static boolean isProvenance(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.getEReferenceType() == Literals.EVIDENCE
                || feature instanceof EAttribute && feature.getName().equals("line");
    }

    static boolean isHidden(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID()
                || feature instanceof EReference reference && reference.isContainment();
    }

    static boolean isParagraph(EStructuralFeature feature) {
        return PARAGRAPHS.contains(feature) || feature.getName().equals("notes");
    }

    /** @return the lists in which a person can make new objects, in the order of the model */
    public static List<EReference> creatable(EClass owner) {
        return owner.getEAllContainments().stream()
                .filter(list -> !ONLY_READ.contains(list.getEReferenceType())).toList();
    }
}
