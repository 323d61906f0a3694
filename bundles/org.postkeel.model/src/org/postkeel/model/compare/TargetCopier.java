package org.postkeel.model.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies objects for another state of the project: what they refer to and is not copied along is looked up there. */
final class TargetCopier extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    private final transient ModelIndex source;
    private final transient ModelIndex target;

    TargetCopier(ModelIndex source, ModelIndex target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public EObject get(Object original) {
        EObject copy = super.get(original);
        return copy != null ? copy : target.object(source.key((EObject) original));
    }
}
