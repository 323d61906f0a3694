package org.postkeel.ui.editor;

import java.util.List;

import org.postkeel.evidence.Problem;
import org.postkeel.model.edit.ProjectEditing;

/**
 * What was read.
 *
 * @param editing  what is known, and the way to change it
 * @param problems what could not be read
 * @param read     files of which at least a part was read; empty for a project
 */
public record LoadedAssessment(ProjectEditing editing, List<Problem> problems, List<String> read) {
}
