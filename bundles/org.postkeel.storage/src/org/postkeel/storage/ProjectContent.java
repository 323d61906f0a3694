package org.postkeel.storage;

import java.util.Objects;

import org.postkeel.model.Assessment;

/**
 * What a project file holds.
 *
 * @param assessment  the model; writing it leaves it as it is, wherever it is contained
 * @param attachments copies of small evidence files
 */
public record ProjectContent(Assessment assessment, Attachments attachments) {

    /** Neither part may be missing. */
    public ProjectContent {
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(attachments);
    }
}
