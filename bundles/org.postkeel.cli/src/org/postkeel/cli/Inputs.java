package org.postkeel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.Problem;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.storage.Attachments;
import org.postkeel.storage.DataArea;
import org.postkeel.storage.LockedException;
import org.postkeel.storage.ProjectContent;
import org.postkeel.storage.ProjectFileException;
import org.postkeel.storage.ProjectFormat;
import org.postkeel.storage.ProjectSession;

/** Reads what a verb is given: one project, or evidence. */
public final class Inputs {

    private static final String PROJECT_ENDING = ".postkeel";

    /** An import by the command line is done or not done; there is nothing to recover, and so nothing to fail. */
    private static final Consumer<IOException> NO_RECOVERY = failure -> ILog.of(Inputs.class)
            .info("The recovery copy of an import was not written", failure);

    private final EvidenceCollector collector;

    /** @param collector reads evidence */
    public Inputs(EvidenceCollector collector) {
        this.collector = collector;
    }

    /**
     * @param paths one project file, or files and folders of evidence
     * @param err   receives progress and problems
     * @return what was read and what was not
     * @throws UserException when a project cannot be opened
     */
    public ImportResult read(List<Path> paths, PrintWriter err) {
        // what is called a project and is none must be said to be damaged or missing, not taken for evidence
        var projects = paths.stream()
                .filter(path -> ProjectFormat.isProject(path) || path.toString().endsWith(PROJECT_ENDING)).toList();
        if (!projects.isEmpty() && paths.size() > 1) {
            throw new UserException(Verb.WRONG_USE, Texts.message("projectAlone", projects.get(0)));
        }
        var assessment = projects.isEmpty() ? ModelFactory.eINSTANCE.createAssessment() : open(projects.get(0));
        ImportResult result = projects.isEmpty() ? collector.collect(paths, assessment, TerminalProgress.on(err))
                : new ImportResult(assessment, List.of(), List.of());
        report(result.problems(), err);
        return result;
    }

    /**
     * Adds evidence to a project; a project that is not there yet is begun. When the evidence tells nothing new, the file
     * is left as it is.
     *
     * @return what was read and what was not
     * @throws UserException when the project cannot be opened or written, or is being edited elsewhere
     */
    public ImportResult into(Path project, List<Path> evidence, PrintWriter err) {
        try (ProjectSession session = session(project)) {
            Assessment before = session.editing().snapshot();
            ImportResult result = collector.collect(evidence, session.editing().snapshot(), TerminalProgress.on(err));
            report(result.problems(), err);
            session.editing().merge(Texts.message("import.step"), before, result.assessment());
            if (session.editing().isDirty()) {
                session.save(project).forEach(note -> err.println(note.in(Locale.getDefault())));
            } else {
                err.println(Texts.message("import.nothingNew", project.getFileName()).in(Locale.getDefault()));
            }
            err.flush();
            return result;
        } catch (ProjectFileException e) {
            throw new UserException(Verb.NOT_ALL_READ, e.text());
        } catch (LockedException e) {
            throw new UserException(Verb.NOT_ALL_READ, e.text());
        } catch (IOException e) {
            throw new UserException(Verb.NOT_ALL_READ, Texts.message("notWritten", project, e.getMessage()));
        }
    }

    private static ProjectSession session(Path project) throws IOException {
        DataArea area = DataArea.ofUser();
        if (Files.exists(project)) {
            return ProjectSession.open(project, area, NO_RECOVERY);
        }
        var empty = new ProjectContent(ModelFactory.eINSTANCE.createAssessment(), Attachments.NONE);
        return ProjectSession.begin(project.getFileName().toString(), empty, area, NO_RECOVERY);
    }

    private Assessment open(Path project) {
        try {
            return ProjectFormat.read(project).assessment();
        } catch (NoSuchFileException e) {
            throw new UserException(Verb.NOT_ALL_READ, Texts.message("noSuchFile", project));
        } catch (ProjectFileException e) {
            throw new UserException(Verb.NOT_ALL_READ, e.text());
        } catch (IOException e) {
            throw new UserException(Verb.NOT_ALL_READ, Texts.message("notRead", project, e.getMessage()));
        }
    }

    /** Names each problem on a line: file:line: text. */
    public static void report(List<Problem> problems, PrintWriter err) {
        for (Problem problem : problems) {
            var place = new ArrayList<String>(List.of(problem.file()));
            if (problem.line() > 0) {
                place.add(Integer.toString(problem.line()));
            }
            err.println(String.join(":", place) + ": " + problem.message().in(Locale.getDefault()));
        }
        err.flush();
    }

    /** @return exit code that the problems call for */
    public static int exitCode(List<Problem> problems) {
        return problems.stream().allMatch(Problem::harmless) ? Verb.DONE : Verb.NOT_ALL_READ;
    }
}
