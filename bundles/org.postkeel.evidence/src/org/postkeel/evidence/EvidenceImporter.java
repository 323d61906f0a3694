package org.postkeel.evidence;

import java.util.List;

/**
 * Reads one kind of evidence. Each importer is one class and one OSGi service ({@code OSGI-INF/*.xml}); there is no
 * list of them anywhere.
 */
public interface EvidenceImporter {

    /** @return stable id of the kind of evidence, for example {@code exsetup}; it becomes the kind of the Evidence */
    String id();

    /**
     * Importers with a lower number read first: server lists 10, connectors 20, builds 30, reports 40, logs 100.
     *
     * @return place in the order
     */
    int order();

    /**
     * Tells by content, never by name or ending, whether this importer can read something of a source. Must be cheap:
     * whoever looks for logs takes {@link EvidenceSource#head(int)}; whoever looks for PowerShell objects takes
     * {@link EvidenceSource#records()}, which is parsed once for all and empty for logs.
     *
     * @param source a file or a pasted text
     * @return whether {@link #read} shall get it
     */
    boolean recognises(EvidenceSource source);

    /**
     * Puts what the sources tell into the assessment of the session. What cannot be read becomes a problem of the
     * session that names file, line and what to do; the rest is read all the same.
     *
     * @param sources all sources that were recognised, in the order they were given
     * @param session the import
     */
    void read(List<EvidenceSource> sources, ImportSession session);
}
