package org.postkeel.evidence;

import java.util.List;

import org.postkeel.model.Assessment;

/**
 * What came out of an import.
 *
 * @param assessment the assessment that was filled
 * @param problems   what could not be read, and what is worth knowing, by file and line
 * @param read       files of which at least a part was recognised and read, in the order they were given
 * @param outcomes   what became of each file, in the order they were given
 */
public record ImportResult(Assessment assessment, List<Problem> problems, List<String> read, List<Outcome> outcomes) {

    /** Copies the lists. */
    public ImportResult {
        problems = List.copyOf(problems);
        read = List.copyOf(read);
        outcomes = List.copyOf(outcomes);
    }

    /** Of an assessment that was not imported just now. */
    public ImportResult(Assessment assessment, List<Problem> problems, List<String> read) {
        this(assessment, problems, read, List.of());
    }
}
