package org.postkeel.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.postkeel.model.Assessment;

/**
 * Writes {@code model.xmi} without touching the assessment, whether it is in a resource or not: features in the order
 * of the ecore, lists in their own, references by id within the document and never out of it.
 */
final class ModelWriter extends XMISaveImpl {

    private static final int LINE_WIDTH = 120;

    /** An id that can stand in a list of ids as it is. */
    private static final Pattern PLAIN_ID = Pattern.compile("[\\w.-]+");

    private final Assessment assessment;

    private ModelWriter(XMLResource resource, Assessment assessment) {
        super(new XMIHelperImpl(resource) {
            @Override
            public String getIDREF(EObject target) {
                String id = EcoreUtil.getID(target);
                return id != null && PLAIN_ID.matcher(id).matches() ? id
                        : ModelReferences.PATH + EcoreUtil.getRelativeURIFragmentPath(assessment, target);
            }
        });
        this.assessment = assessment;
    }

    /** @return the XML, UTF-8 */
    static byte[] write(Assessment assessment) {
        var resource = new XMIResourceImpl(URI.createURI(ProjectFormat.MODEL));
        resource.setEncoding(StandardCharsets.UTF_8.name());
        Map<String, Object> options = Map.of(XMLResource.OPTION_ROOT_OBJECTS, List.of(assessment),
                XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH, Resource.OPTION_LINE_DELIMITER, "\n");
        var bytes = new ByteArrayOutputStream();
        try {
            new ModelWriter(resource, assessment).save(resource, bytes, options);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        escape = new Replacing();
    }

    private boolean isInside(EObject target) {
        return EcoreUtil.isAncestor(assessment, target);
    }

    @Override
    protected int sameDocSingle(EObject owner, EStructuralFeature reference) {
        // a reference to something that was taken out of the assessment leads to nothing and is not kept
        return isInside((EObject) helper.getValue(owner, reference)) ? SAME_DOC : SKIP;
    }

    @Override
    protected int sameDocMany(EObject owner, EStructuralFeature reference) {
        return targets(owner, reference).stream().anyMatch(this::isInside) ? SAME_DOC : SKIP;
    }

    @Override
    protected void saveIDRefMany(EObject owner, EStructuralFeature reference) {
        doc.addAttribute(helper.getQName(reference), targets(owner, reference).stream().filter(this::isInside)
                .map(helper::getIDREF).collect(Collectors.joining(" ")));
    }

    @SuppressWarnings("unchecked")
    private List<EObject> targets(EObject owner, EStructuralFeature reference) {
        return ((InternalEList<EObject>) helper.getValue(owner, reference)).basicList();
    }

    /** Replaces characters that XML cannot hold, such as control characters pasted from a console, by U+FFFD. */
    private static final class Replacing extends Escape {

        private static final char REPLACEMENT = '\uFFFD';

        Replacing() {
            setMappingLimit(Character.MAX_CODE_POINT);
            setLineFeed("\n");
        }

        @Override
        public String convert(String text) {
            return super.convert(valid(text));
        }

        @Override
        public String convertText(String text) {
            return super.convertText(valid(text));
        }

        private static boolean isPlain(char c) {
            return c < Character.MIN_SURROGATE && (c >= ' ' || c == '\t' || c == '\n' || c == '\r');
        }

        private static String valid(String text) {
            int plain = 0;
            while (plain < text.length() && isPlain(text.charAt(plain))) {
                plain++;
            }
            if (plain == text.length()) {
                return text;
            }
            var valid = new StringBuilder(text.length());
            text.codePoints().map(c -> isValid(c) ? c : REPLACEMENT).forEach(valid::appendCodePoint);
            return valid.toString();
        }

        private static boolean isValid(int c) {
            return c <= Character.MAX_SURROGATE ? isPlain((char) c) : c != 0xFFFE && c != 0xFFFF;
        }
    }
}
