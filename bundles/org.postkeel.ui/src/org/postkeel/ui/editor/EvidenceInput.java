package org.postkeel.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;
import org.postkeel.storage.Attachments;
import org.postkeel.storage.ProjectContent;
import org.postkeel.ui.Images;
import org.postkeel.ui.Services;
import org.postkeel.ui.Texts;

/** Files and folders of evidence. */
public final class EvidenceInput extends PlatformObject implements AssessmentInput {

    private final List<Path> paths;

    /** @param paths files and folders; the order makes no difference to what is read */
    public EvidenceInput(List<Path> paths) {
        this.paths = paths.stream().map(path -> path.toAbsolutePath().normalize()).distinct().toList();
    }

    /** @return files and folders */
    public List<Path> paths() {
        return paths;
    }

    @Override
    public LoadedAssessment load(Progress progress) throws IOException {
        ImportResult result = Services.get(EvidenceCollector.class).collect(paths,
                ModelFactory.eINSTANCE.createAssessment(), progress);
        // evidence that was read is not kept anywhere until it is saved as a project
        var content = new ProjectContent(result.assessment(), Attachments.NONE);
        return new LoadedAssessment(Sessions.begin(getName(), content), result.problems(), result.read());
    }

    @Override
    public long size() {
        long size = 0;
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    size += Files.size(file);
                }
            } catch (IOException | UncheckedIOException e) {
                // whoever reads the file names it; here it only makes the progress less exact
                ILog.of(EvidenceInput.class).info("Size of an input is not known", e);
            }
        }
        return size;
    }

    @Override
    public boolean exists() {
        return paths.stream().anyMatch(Files::exists);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor(Images.EVIDENCE);
    }

    @Override
    public String getName() {
        Path first = paths.get(0);
        Path name = first.getFileName() == null ? first : first.getFileName();
        return paths.size() == 1 ? name.toString() : Texts.get("evidence.name", name, paths.size() - 1);
    }

    @Override
    public String getToolTipText() {
        var lines = new ArrayList<>(paths.stream().limit(20).map(Path::toString).toList());
        if (paths.size() > lines.size()) {
            lines.add("…");
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceInput input && Set.copyOf(input.paths).equals(Set.copyOf(paths));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(paths).hashCode();
    }
}
