package org.postkeel.storage;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLFilter;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Format 1 had the ESU licence of a server as a yes or nothing. Format 2 can also say no, so what was not a yes is
 * unknown now. Everything else of format 2 was added.
 */
final class Migration1To2 implements Migration {

    private static final String SERVERS = "servers";
    private static final String ESU_LICENCE = "esuLicence";

    @Override
    public int from() {
        return 1;
    }

    @Override
    public XMLFilter filter() {
        return new XMLFilterImpl() {
            @Override
            public void startElement(String uri, String localName, String name, Attributes attributes)
                    throws SAXException {
                super.startElement(uri, localName, name, SERVERS.equals(name) ? answer(attributes) : attributes);
            }
        };
    }

    private static Attributes answer(Attributes attributes) {
        int index = attributes.getIndex(ESU_LICENCE);
        if (index < 0) {
            return attributes;
        }
        var changed = new AttributesImpl(attributes);
        switch (attributes.getValue(index)) {
            case "true" -> changed.setValue(index, "yes");
            case "false" -> changed.removeAttribute(index);
            default -> {
                // an answer already, or nothing the model knows, which it reports itself
            }
        }
        return changed;
    }
}
