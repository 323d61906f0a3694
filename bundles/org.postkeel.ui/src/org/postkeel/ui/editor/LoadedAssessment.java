package org.postkeel.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.Problem;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.model.progress.Progress;
import org.postkeel.storage.ProjectFormat;
import org.postkeel.storage.ProjectSession;
import org.postkeel.storage.Salvage;
import org.postkeel.ui.Texts;

/**
 * What was read.
 *
 * @param session  the open project
 * @param problems what could not be read, now or when evidence was imported into the project
 * @param read     files of which at least a part was read; empty for a project
 */
public record LoadedAssessment(ProjectSession session, List<Problem> problems, List<String> read) {

    /** A way to read what an editor shows. */
    @FunctionalInterface
    interface Loader {

        LoadedAssessment load(Progress progress) throws IOException;
    }

    /** @return the way to change what was read */
    public ProjectEditing editing() {
        return session.editing();
    }

    LoadedAssessment with(ImportResult imported) {
        return new LoadedAssessment(session, Stream.concat(problems.stream(), imported.problems().stream()).toList(),
                Stream.concat(read.stream(), imported.read().stream()).toList());
    }

    static LoadedAssessment of(ProjectSession session) {
        boolean german = Locale.GERMAN.getLanguage().equals(Locale.getDefault().getLanguage());
        List<Problem> unread = session.editing().assessment().getUnread().stream()
                .map(part -> new Problem(part.getFile(), part.getLine(),
                        Texts.message("notRead.said", german ? part.getGerman() : part.getEnglish())))
                .toList();
        return new LoadedAssessment(session, unread, List.of());
    }

    /** @return what can be read of a damaged project, as a copy that is in no file yet */
    static LoadedAssessment salvaged(Path damaged) throws IOException {
        Salvage.Salvaged salvaged = Salvage.read(damaged);
        return new LoadedAssessment(Sessions.begin(damaged.getFileName().toString(), salvaged.content()), salvaged.lost().stream()
                .map(lost -> new Problem(damaged.toString(), 0, lost)).toList(), List.of());
    }

    /** @return a backup, as a copy that is in no file yet */
    static LoadedAssessment ofBackup(Path project, Path backup) throws IOException {
        return of(Sessions.begin(project.getFileName().toString(), ProjectFormat.read(backup)));
    }
}
