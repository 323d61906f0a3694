package org.postkeel.evidence;

import java.nio.file.Path;
import java.util.List;

import org.postkeel.model.Assessment;
import org.postkeel.model.progress.Progress;

/** Reads files and folders. */
public final class EvidenceCollector {
    public EvidenceCollector() { }
    public EvidenceCollector(List<EvidenceImporter> importers) { }
    public ImportResult collect(List<Path> inputs, Assessment into, Progress progress) { throw new UnsupportedOperationException(); }
}
