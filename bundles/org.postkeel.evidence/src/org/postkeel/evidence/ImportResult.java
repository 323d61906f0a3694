package org.postkeel.evidence;

import java.util.List;

import org.postkeel.model.Assessment;

/**
 * What came out of an import.
 *
 * @param assessment the assessment that was filled
 * @param problems   what could not be read, by file and line
 * @param read       files of which at least a part was recognised and read, in the order they were given
 */
public record ImportResult(Assessment assessment, List<Problem> problems, List<String> read) {

    /** Copies the lists. */
    public ImportResult {
        problems = List.copyOf(problems);
        read = List.copyOf(read);
    }
}
