package org.postkeel.model.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.postkeel.model.Assessment;

/** A model as text, to compare states. A reference that points to nothing does not get through. */
final class Xmi {

    private Xmi() {
    }

    static String of(Assessment assessment) {
        var resource = new XMIResourceImpl(URI.createURI("x.xmi"));
        resource.getContents().add(EcoreUtil.copy(assessment));
        var bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
