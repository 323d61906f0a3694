package org.postkeel.traffic;

import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.model.Assessment;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.traffic.LogStream.LogDigest;

/**
 * Evidence of logs. {@link ImportSession#evidence} would read a log once more for its digest; the digest that was made
 * while counting is used instead.
 */
final class LogEvidence {

    private LogEvidence() {
    }

    /**
     * Finds or adds the Evidence of a log.
     *
     * @param source  the log
     * @param digest  digest of its content
     * @param kind    id of the importer
     * @param session the import
     * @return its Evidence in the assessment
     */
    static Evidence of(EvidenceSource source, LogDigest digest, String kind, ImportSession session) {
        Assessment assessment = session.assessment();
        for (Evidence known : assessment.getEvidence()) {
            if (digest.sha256().equals(known.getSha256())) {
                return known;
            }
        }
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setId(session.id("evidence", digest.sha256()));
        evidence.setFileName(source.fileName());
        evidence.setSha256(digest.sha256());
        evidence.setSize(digest.size());
        evidence.setKind(kind);
        evidence.setCapturedAt(source.lastModified());
        assessment.getEvidence().add(evidence);
        return evidence;
    }
}
