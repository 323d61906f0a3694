package org.postkeel.storage;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLFilter;
import org.xml.sax.XMLReader;

/** Parses {@code model.xmi} of any format from a stream, in one pass, with the migrations on the way. */
final class ModelReader {

    private static final String NO_LIMIT = "0";

    private ModelReader() {
    }

    /**
     * @param model   the XML, watched by a {@link ModelGuard}
     * @param format  format it was written in
     * @param handler receives the elements
     * @throws Fault       when the XML is not well-formed, or the handler refuses it
     * @throws IOException when the stream fails
     */
    static void parse(InputStream model, int format, ModelHandler handler) throws IOException {
        var source = new InputSource(model);
        // what the document claims would let it slip past the guard
        source.setEncoding(StandardCharsets.UTF_8.name());
        try {
            XMLReader reader = parser();
            for (Migration step : Migrations.from(format)) {
                XMLFilter filter = step.filter();
                filter.setParent(reader);
                reader = filter;
            }
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(source);
        } catch (SAXParseException e) {
            throw Fault.damaged(e, "fault.xml", ProjectFormat.MODEL, e.getLineNumber(), e.getColumnNumber(), text(e));
        } catch (CharConversionException e) {
            throw Fault.damaged(e, "fault.xml", ProjectFormat.MODEL, handler.line(), 1, text(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (SAXException | RuntimeException e) {
            // beyond malformed XML, EMF answers nonsense by whichever exception comes up first
            throw Fault.damaged(e, "fault.xml", ProjectFormat.MODEL, handler.line(), 1, e.toString());
        }
    }

    /** @return what the parser says, without the full stop that our sentence has itself */
    private static String text(Exception e) {
        return String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
    }

    private static XMLReader parser() throws SAXException {
        try {
            // the parser of the JDK, whatever else is on the class path: the limits are tested with it
            XMLReader reader = SAXParserFactory.newDefaultInstance().newSAXParser().getXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
            reader.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            // no entity can be declared, but newer JDKs count line breaks and ampersands of long notes as such
            for (String limit : List.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit")) {
                reader.setProperty("jdk.xml." + limit, NO_LIMIT);
            }
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK has no such settings", e);
        }
    }
}
