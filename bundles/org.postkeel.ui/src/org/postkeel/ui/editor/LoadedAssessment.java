package org.postkeel.ui.editor;

import java.util.List;

import org.postkeel.evidence.Problem;
import org.postkeel.model.Assessment;

/**
 * What was read.
 *
 * @param assessment what is known
 * @param problems   what could not be read
 * @param read       files of which at least a part was read; empty for a project
 */
public record LoadedAssessment(Assessment assessment, List<Problem> problems, List<String> read) {
}
