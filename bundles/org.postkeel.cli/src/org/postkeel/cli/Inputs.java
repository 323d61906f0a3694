package org.postkeel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.Problem;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.storage.ProjectFileException;
import org.postkeel.storage.ProjectStore;

/** Reads what a verb is given: one project, or evidence. */
public final class Inputs {

    private static final String PROJECT_ENDING = ".postkeel";

    private final EvidenceCollector collector;
    private final ProjectStore store = new ProjectStore();

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
                .filter(path -> ProjectStore.isProject(path) || path.toString().endsWith(PROJECT_ENDING)).toList();
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
     * Adds evidence to a project; a project that is not there yet is begun.
     *
     * @return what was read and what was not
     * @throws UserException when the project cannot be opened or written
     */
    public ImportResult into(Path project, List<Path> evidence, PrintWriter err) {
        Assessment assessment = Files.exists(project) ? open(project) : ModelFactory.eINSTANCE.createAssessment();
        ImportResult result = collector.collect(evidence, assessment, TerminalProgress.on(err));
        report(result.problems(), err);
        try {
            store.save(result.assessment(), project);
        } catch (ProjectFileException e) {
            throw new UserException(Verb.NOT_ALL_READ, e.text());
        } catch (IOException e) {
            throw new UserException(Verb.NOT_ALL_READ, Texts.message("notWritten", project, e.getMessage()));
        }
        return result;
    }

    private Assessment open(Path project) {
        try {
            return store.load(project);
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
        return problems.isEmpty() ? Verb.DONE : Verb.NOT_ALL_READ;
    }
}
