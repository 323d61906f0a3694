package org.postkeel.ui.editor;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.postkeel.model.progress.Progress;
import org.postkeel.storage.Recovery;
import org.postkeel.ui.Images;

/** Unsaved work that a crash has left. */
public final class RecoveryInput extends PlatformObject implements AssessmentInput {

    private final Recovery recovery;

    /** @param recovery what was left */
    public RecoveryInput(Recovery recovery) {
        this.recovery = recovery;
    }

    @Override
    public LoadedAssessment load(Progress progress) throws IOException {
        return LoadedAssessment.of(Sessions.recover(recovery));
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public boolean exists() {
        return Files.exists(recovery.file());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor(Images.PROJECT);
    }

    @Override
    public String getName() {
        return recovery.project().map(file -> new ProjectInput(file).getName()).orElse(recovery.title());
    }

    @Override
    public String getToolTipText() {
        return recovery.project().map(Object::toString).orElse(recovery.title());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryInput input && input.recovery.folder().equals(recovery.folder());
    }

    @Override
    public int hashCode() {
        return recovery.folder().hashCode();
    }
}
