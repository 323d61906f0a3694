package org.postkeel.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.postkeel.model.progress.Progress;
import org.postkeel.ui.Images;

/** A project file. */
public final class ProjectInput extends PlatformObject implements AssessmentInput {

    /** Ending of project files. */
    public static final String EXTENSION = ".postkeel";

    private final Path file;

    /** @param file the project; it need not exist until it is loaded */
    public ProjectInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** @return the file */
    public Path file() {
        return file;
    }

    @Override
    public LoadedAssessment load(Progress progress) throws IOException {
        return LoadedAssessment.of(Sessions.open(file));
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor(Images.PROJECT);
    }

    @Override
    public String getName() {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectInput input && input.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
