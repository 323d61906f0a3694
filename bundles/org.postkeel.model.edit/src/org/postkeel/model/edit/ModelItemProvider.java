package org.postkeel.model.edit;

import java.net.URL;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;

/**
 * Label, icon and names of properties of every class of the model, in the language of the program. What there is to show
 * follows from the ecore; the texts stand in {@code messages.properties}, the icons in {@code icons/CLASS.svg}.
 */
final class ModelItemProvider extends ReflectiveItemProvider {

    ModelItemProvider(AdapterFactory factory) {
        super(factory);
    }

    /** @return where the icon of a class is (SVG) */
    static URL icon(EClass type) {
        return Objects.requireNonNull(ModelItemProvider.class.getResource("/icons/" + type.getName() + ".svg"),
                type.getName());
    }

    @Override
    public String getText(Object object) {
        return ItemTexts.label((EObject) object).in(Locale.getDefault());
    }

    @Override
    public Object getImage(Object object) {
        return icon(((EObject) object).eClass());
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return ItemTexts.text("new", ItemTexts.type(((EObject) child).eClass())).in(Locale.getDefault());
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return getImage(child);
    }

    @Override
    protected String getTypeText(Object object) {
        return ItemTexts.type(((EObject) object).eClass()).in(Locale.getDefault());
    }

    @Override
    protected String getTypeText(EAttribute attribute) {
        return getFeatureText(attribute);
    }

    @Override
    protected String getFeatureText(Object feature) {
        return ItemTexts.feature((EStructuralFeature) feature).in(Locale.getDefault());
    }

    /** Whatever is added through the domain is new to the project and gets its id. */
    @Override
    protected Command createAddCommand(EditingDomain domain, EObject owner, EStructuralFeature feature,
            Collection<?> children, int index) {
        children.forEach(child -> NewObjects.identify((EObject) child));
        return super.createAddCommand(domain, owner, feature, children, index);
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
        for (EStructuralFeature feature : getChildrenFeatures(object)) {
            descriptors.add(new CommandParameter(null, feature, NewObjects.create((EClass) feature.getEType())));
        }
    }
}
