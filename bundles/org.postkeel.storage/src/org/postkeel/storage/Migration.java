package org.postkeel.storage;

import org.xml.sax.XMLFilter;

/** One step from a version of the file format to the next. It works on the XML, before the model of today sees it. */
interface Migration {

    /** @return the format it reads; it gives the next one */
    int from();

    /** @return a new filter that turns events of the older format into events of the newer one; it keeps the lines */
    XMLFilter filter();
}
