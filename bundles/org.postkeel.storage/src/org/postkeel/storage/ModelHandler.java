package org.postkeel.storage;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.text.Message;
import org.postkeel.storage.ModelFaults.Part;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * EMF's XMI handler, kept to one document and one package: nothing that could lead out of the document is followed, and
 * what EMF would collect as an error is reported at once. The root is in no resource when it has been read.
 */
final class ModelHandler extends SAXXMIHandler {

    private static final Set<String> NAMESPACES = Set.of(ModelPackage.eNS_URI, XMLResource.XSI_URI,
            "http://www.omg.org/XMI");

    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_CONFIGURATION_CACHE, true);

    private final ModelFaults faults;
    private final ModelReferences references = new ModelReferences();
    private EObject root;
    private int depth;

    ModelHandler(ModelFaults faults) {
        this(faults, new XMIResourceImpl(URI.createURI(ProjectFormat.MODEL)));
    }

    private ModelHandler(ModelFaults faults, XMLResource resource) {
        super(resource, new XMIHelperImpl(resource), OPTIONS);
        this.faults = faults;
    }

    /** @return what was read; null when there was no element the model knows */
    EObject root() {
        return root;
    }

    /** @return line of the XML that has been reached, from 1 */
    int line() {
        return getLineNumber();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > Limits.DEPTH) {
            throw refused("fault.depth", Limits.DEPTH);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.getQName(i), attributes.getValue(i));
        }
        super.startElement(uri, localName, name, attributes);
    }

    private void check(String name, String value) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? name : name.substring(0, colon);
        if (XMLResource.XML_NS.equals(prefix)) {
            // our own writer declares them on the root only; one per element would be kept for each
            if (depth > 1 || !NAMESPACES.contains(value)) {
                throw refused("fault.foreign", Fault.shown(value));
            }
            return;
        }
        switch (name.substring(colon + 1)) {
            case XMLResource.HREF -> throw refused("fault.reference", Fault.shown(value));
            case "schemaLocation", "noNamespaceSchemaLocation" ->
                throw refused("fault.schemaLocation", Fault.shown(value));
            default -> {
                // an attribute of the model, or one that EMF finds unknown
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void endDocument() {
        super.endDocument();
        resolveReferences();
    }

    /** Sets the references of what was read so far; for a document that has no end. */
    void resolveReferences() {
        references.resolve(root, faults);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void error(XMIException e) {
        switch (e) {
            case FeatureNotFoundException unknown -> unknown(unknown.getName());
            case IllegalValueException illegal -> report(Part.VALUE, "fault.value.illegal",
                    Fault.shown(String.valueOf(illegal.getValue())), illegal.getFeature().getName());
            default -> unknown(elements.isEmpty() ? "" : elements.peek());
        }
    }

    private void unknown(String name) {
        report(Part.UNKNOWN, "fault.unknown", Fault.shown(name));
    }

    private void report(Part part, String key, Object... args) {
        faults.unreadable(part, getLineNumber(), getColumnNumber(), Message.of(Fault.class, key, args));
    }

    private UncheckedIOException refused(String key, Object argument) {
        return new UncheckedIOException(Fault.hostile(key, ProjectFormat.MODEL, getLineNumber(), argument));
    }

    @Override
    protected void processElement(String name, String prefix, String localName) {
        if (isError()) {
            // so that what is inside of something unknown counts as well
            unknown(name);
        }
        super.processElement(name, prefix, localName);
    }

    @Override
    protected void processTopObject(EObject object) {
        root = object;
        processObject(object);
    }

    @Override
    protected void processObject(EObject object) {
        super.processObject(object);
        if (object != null) {
            references.target(object);
        }
    }

    @Override
    protected void handleFeature(String prefix, String name) {
        EObject owner = objects.peekEObject();
        if (owner != null && getFeature(owner, prefix, name, true) instanceof EReference reference
                && !reference.isContainment()) {
            // references are attributes; an element would be an object outside of the tree
            types.push(ERROR_TYPE);
            unknown(name);
        } else {
            super.handleFeature(prefix, name);
        }
    }

    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
        if (isElement) {
            types.push(ERROR_TYPE);
        }
        unknown(name);
    }

    @Override
    protected void setValueFromId(EObject owner, EReference reference, String ids) {
        if (reference.isContainment()) {
            unknown(reference.getName());
        } else if (ids.indexOf('#') >= 0 || ids.contains("://")) {
            throw refused("fault.reference", Fault.shown(ids));
        } else {
            references.add(owner, reference, ids, getLineNumber(), getColumnNumber());
        }
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        throw refused("fault.reference", Fault.shown(uri));
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        if (uri == null || ModelPackage.eNS_URI.equals(uri)) {
            return uri == null ? null : ModelPackage.eINSTANCE;
        }
        throw refused("fault.foreign", Fault.shown(uri));
    }
}
