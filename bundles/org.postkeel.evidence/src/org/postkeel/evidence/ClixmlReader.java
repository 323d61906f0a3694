package org.postkeel.evidence;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what Export-Clixml writes. Values come from {@code Props} and {@code MS}; {@code ToString} is used only for
 * objects that show nothing else, such as enums: in public test data it contradicts the properties.
 * <p>
 * Document type definitions and external entities are refused, depth and number of values are bounded.
 */
final class ClixmlReader {

    private static final int MAX_DEPTH = 100;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String ROOT = "<Objs";
    private static final String END = "</Objs>";

    private final String text;
    private final ParsedText parsed;
    private XMLStreamReader xml;
    private int lineOffset;
    private Map<String, PsValue> objects = new HashMap<>();
    private Map<String, List<String>> types = new HashMap<>();

    ClixmlReader(String text, ParsedText parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    /** Several documents may be glued together. */
    void read() {
        int start = text.indexOf(ROOT);
        if (text.substring(0, start).contains("<!DOCTYPE")) {
            parsed.note(1, "clixml.dtd");
            return;
        }
        int countedTo = 0;
        int lines = 0;
        while (start >= 0) {
            for (; countedTo < start; countedTo++) {
                lines += text.charAt(countedTo) == '\n' ? 1 : 0;
            }
            int next = text.indexOf(ROOT, start + ROOT.length());
            lineOffset = lines;
            document(whole(next < 0 ? text.substring(start) : text.substring(start, next)));
            start = next;
        }
    }

    /** Behind the end of a document a prompt may stand. */
    private static String whole(String document) {
        int end = document.lastIndexOf(END);
        return end < 0 ? document : document.substring(0, end + END.length());
    }

    private void document(String document) {
        objects = new HashMap<>();
        types = new HashMap<>();
        // the factory of the JDK, whatever else lies on the class path
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            xml = factory.createXMLStreamReader(new StringReader(document));
            try {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT && !"Objs".equals(xml.getLocalName())) {
                        topLevel();
                    }
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber() + lineOffset;
            parsed.note(line, "clixml.broken");
        }
    }

    private void topLevel() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber() + lineOffset;
        var typeNames = new ArrayList<String>();
        PsValue value = value(1, typeNames);
        record(value, typeNames, line);
    }

    private void record(PsValue value, List<String> typeNames, int line) {
        if (value.isList()) {
            // Export-Clixml -InputObject writes the array as one object
            value.items().forEach(item -> record(item, item.typeNames(), line));
        } else if (value.properties().containsKey(PsRecord.VALUE)) {
            parsed.add(new PsRecord(PsRecord.Dialect.VALUE, typeNames, line, null, value.properties()));
        } else if (!value.properties().isEmpty()) {
            parsed.add(new PsRecord(PsRecord.Dialect.CLIXML, typeNames, line, null, value.properties()));
        } else if (value.isFilled()) {
            parsed.add(new PsRecord(PsRecord.Dialect.VALUE, typeNames, line, null, Map.of(PsRecord.VALUE, value)));
        }
    }

    /** The cursor stands at the start of an element and is left at its end. */
    private PsValue value(int depth, List<String> typeNames) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException("nested deeper than " + MAX_DEPTH, xml.getLocation());
        }
        parsed.count();
        return switch (xml.getLocalName()) {
            case "Obj" -> object(depth, typeNames);
            case "Ref" -> {
                String id = xml.getAttributeValue(null, "RefId");
                skip();
                yield objects.getOrDefault(id, PsValue.UNREADABLE);
            }
            case "Nil" -> {
                skip();
                yield PsValue.NULL;
            }
            case "BA", "SS" -> {
                skip();
                yield PsValue.UNREADABLE;
            }
            default -> PsValue.of(unescape(elementText()));
        };
    }

    private PsValue object(int depth, List<String> typeNames) throws XMLStreamException {
        String id = xml.getAttributeValue(null, "RefId");
        String shown = null;
        PsValue simple = null;
        List<PsValue> items = null;
        var properties = new TreeMap<String, PsValue>(String.CASE_INSENSITIVE_ORDER);
        while (toNextChild()) {
            switch (xml.getLocalName()) {
                case "TN" -> typeNames.addAll(typeNames());
                case "TNRef" -> {
                    typeNames.addAll(types.getOrDefault(xml.getAttributeValue(null, "RefId"), List.of()));
                    skip();
                }
                case "ToString" -> shown = unescape(elementText());
                case "Props", "MS" -> properties(depth, properties);
                case "LST", "IE", "STK", "QUE" -> items = items(depth);
                case "DCT" -> dictionary(depth, properties);
                default -> simple = value(depth + 1, new ArrayList<>());
            }
        }
        PsValue value = built(shown, simple, items, properties).ofTypes(typeNames);
        if (id != null) {
            objects.put(id, value);
        }
        return value;
    }

    private static PsValue built(String shown, PsValue simple, List<PsValue> items, Map<String, PsValue> properties) {
        if (items != null) {
            return PsValue.list(PsValue.State.WHOLE, items);
        }
        // an enum shows its name and holds its number
        PsValue named = shown == null ? PsValue.UNREADABLE : PsValue.of(shown);
        PsValue value = named.isWhole() || simple == null ? named : simple;
        if (properties.isEmpty()) {
            return value;
        }
        if (simple != null) {
            // a text or number with notes on it, such as the machine it came from
            properties.put(PsRecord.VALUE, value);
        }
        return PsValue.object(value.text(), properties);
    }

    private List<String> typeNames() throws XMLStreamException {
        String id = xml.getAttributeValue(null, "RefId");
        var names = new ArrayList<String>();
        while (toNextChild()) {
            names.add(elementText());
        }
        if (id != null) {
            types.put(id, names);
        }
        return names;
    }

    private void properties(int depth, Map<String, PsValue> properties) throws XMLStreamException {
        while (toNextChild()) {
            String name = xml.getAttributeValue(null, "N");
            PsValue value = value(depth + 1, new ArrayList<>());
            if (name != null) {
                properties.putIfAbsent(unescape(name), value);
            }
        }
    }

    private List<PsValue> items(int depth) throws XMLStreamException {
        var items = new ArrayList<PsValue>();
        while (toNextChild()) {
            items.add(value(depth + 1, new ArrayList<>()));
        }
        return items;
    }

    private void dictionary(int depth, Map<String, PsValue> properties) throws XMLStreamException {
        while (toNextChild()) {
            PsValue key = PsValue.NULL;
            PsValue value = PsValue.NULL;
            while (toNextChild()) {
                boolean isKey = "Key".equals(xml.getAttributeValue(null, "N"));
                PsValue part = value(depth + 2, new ArrayList<>());
                if (isKey) {
                    key = part;
                } else {
                    value = part;
                }
            }
            // HealthChecker has objects for keys
            String name = key.text() != null ? key.text() : key.property("Name").text();
            if (name != null) {
                properties.putIfAbsent(name, value);
            }
        }
    }

    /** @return false at the end of the element that holds the children */
    private boolean toNextChild() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private String elementText() throws XMLStreamException {
        var collected = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    collected.append(xml.getText());
                default -> {
                    // comments and the like
                }
            }
        }
        return collected.toString();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // not wanted
                }
            }
        }
    }

    /** Control characters are written {@code _x000D_}, and a literal {@code _x} as {@code _x005F_x}. */
    static String unescape(String escaped) {
        if (!escaped.contains("_x")) {
            return escaped;
        }
        Matcher matcher = ESCAPE.matcher(escaped);
        var plain = new StringBuilder();
        while (matcher.find()) {
            char character = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(character)));
        }
        return matcher.appendTail(plain).toString();
    }
}
