package org.postkeel.model.edit;

import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Gives every object of the model its item provider: label, icon, children and properties. */
public final class ModelItemProviderFactory extends ReflectiveItemProviderAdapterFactory {

    /** One provider serves all objects of a project. */
    public ModelItemProviderFactory() {
        reflectiveItemProviderAdapter = new ModelItemProvider(this);
    }
}
