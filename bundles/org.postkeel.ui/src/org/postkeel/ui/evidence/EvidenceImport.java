package org.postkeel.ui.evidence;

import java.nio.file.Path;
import java.util.List;

import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Assessment;
import org.postkeel.model.progress.Progress;
import org.postkeel.ui.Services;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.editor.EvidenceInput;

/** Reads evidence into an open project, wherever it comes from. */
public final class EvidenceImport {

    private EvidenceImport() {
    }

    /** Reads evidence into a copy of the project. */
    @FunctionalInterface
    interface Reader {

        ImportResult read(Assessment into, Progress progress);
    }

    /**
     * Reads files and folders, in a job, and shows what they would change. Nothing happens in a project that cannot be
     * changed.
     */
    public static void files(AssessmentEditor editor, List<Path> paths) {
        var evidence = new EvidenceInput(paths);
        schedule(editor, evidence.getName(), evidence::size,
                (into, progress) -> collector().collect(evidence.paths(), into, progress));
    }

    /**
     * Reads a text from the clipboard, as {@link #files}.
     *
     * @param caption what it is called as evidence
     */
    static void text(AssessmentEditor editor, String caption, String text) {
        schedule(editor, caption, () -> 0, (into, progress) -> collector()
                .collectSources(List.of(EvidenceSource.ofText(caption, text)), into, progress));
    }

    private static void schedule(AssessmentEditor editor, String name, ImportJob.Size size, Reader reader) {
        if (!editor.isReadOnly()) {
            editor.editing().ifPresent(editing -> new ImportJob(editor, editing, name, size, reader).schedule());
        }
    }

    private static EvidenceCollector collector() {
        return Services.get(EvidenceCollector.class);
    }
}
