package org.postkeel.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Icons of this bundle; they live as long as the control they are for. */
public final class Images {

    public static final String AFFECTED = "affected";
    public static final String NOT_AFFECTED = "notAffected";
    public static final String UNKNOWN = "unknown";
    public static final String WARNING = "warning";
    public static final String PRODUCT = "postkeel";
    public static final String PROJECT = "project";
    public static final String EVIDENCE = "evidence";

    private final LocalResourceManager resources;

    /** @param owner control with whose end the images end */
    public Images(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** @return an icon by its name */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(Ids.BUNDLE, "icons/" + name + ".svg")
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** @return the image of an icon; not to be disposed */
    public Image get(String name) {
        return resources.get(descriptor(name));
    }
}
