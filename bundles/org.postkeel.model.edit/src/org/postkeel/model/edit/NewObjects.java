package org.postkeel.model.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.ModelFactory;

/** Makes objects that a person adds. */
public final class NewObjects {

    private NewObjects() {
    }

    /** @return a new object of a class of the model, with an id of its own */
    public static EObject create(EClass type) {
        EObject object = ModelFactory.eINSTANCE.create(type);
        identify(object);
        return object;
    }

    /** Gives ids to an object and what it contains, where they have none yet. An id once given is never changed. */
    static void identify(EObject object) {
        var id = object.eClass().getEIDAttribute();
        if (id != null && object.eGet(id) == null) {
            object.eSet(id, EcoreUtil.generateUUID());
        }
        object.eContents().forEach(NewObjects::identify);
    }
}
