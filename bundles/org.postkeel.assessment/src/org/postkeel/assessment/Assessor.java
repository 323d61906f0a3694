package org.postkeel.assessment;

import java.time.LocalDate;

import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.Assessment;

/** Answers the five questions for each server of an assessment. Stateless; a service of the bundle. */
public interface Assessor {

    /**
     * @param assessment what is known; it is not changed
     * @param catalogue  rules and builds
     * @param asOf       day for which the answers hold
     * @return the answers
     */
    AssessmentResult assess(Assessment assessment, Catalogue catalogue, LocalDate asOf);
}
