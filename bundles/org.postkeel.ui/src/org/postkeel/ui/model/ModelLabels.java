package org.postkeel.ui.model;

import java.net.URL;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.model.edit.ModelItemProviderFactory;
import org.postkeel.ui.Texts;

/** Texts and icons of the tree, from the item providers. The images end with the control they are for. */
final class ModelLabels {

    private static final AdapterFactoryItemDelegator ITEMS = new AdapterFactoryItemDelegator(
            new ModelItemProviderFactory());

    private final LocalResourceManager images;

    ModelLabels(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** @return what an object is called, in one line */
    static String text(EObject object) {
        return ITEMS.getText(object).replaceAll("\\s*\\R\\s*", " ");
    }

    /** @return the icon of the objects of a class */
    static ImageDescriptor icon(EClass type) {
        return ImageDescriptor.createFromURL((URL) ITEMS.getImage(EcoreUtil.create(type)));
    }

    String text(TreeNode node) {
        return switch (node) {
            case TreeNode.Item item -> text(item.object());
            case TreeNode.Lists list -> list.shown() == list.total()
                    ? Texts.get("model.list", ItemTexts.feature(list.list()), list.total())
                    : Texts.get("model.listFiltered", ItemTexts.feature(list.list()), list.shown(), list.total());
            case TreeNode.Group group -> Texts.get("model.group", group.first(), group.last());
        };
    }

    Image image(TreeNode node) {
        return switch (node) {
            case TreeNode.Item item -> image(item.object().eClass());
            case TreeNode.Lists list -> image(list.list().getEReferenceType());
            case TreeNode.Group group -> image(((TreeNode.Item) group.child(0)).object().eClass());
        };
    }

    Image image(EClass type) {
        return images.get(icon(type));
    }

    /** @return the label as the program's language has it, for the filter */
    static String searched(EObject object) {
        return ItemTexts.label(object).in(Locale.getDefault());
    }
}
