package org.postkeel.ui.editor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IEvaluationService;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.check.ModelProblem;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.storage.Backups;
import org.postkeel.storage.DataArea;
import org.postkeel.storage.LockedException;
import org.postkeel.storage.ProjectFileException;
import org.postkeel.ui.Colours;
import org.postkeel.ui.DayOfAssessment;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.Ids;
import org.postkeel.ui.Images;
import org.postkeel.ui.Question;
import org.postkeel.ui.Texts;
import org.postkeel.ui.table.ListTable;

/**
 * An assessment: its servers and the answers about them. It is read and assessed in jobs; its views follow it through
 * {@link #PROP_RESULT} and through its selection, which holds {@link ServerVerdict}s.
 */
public final class AssessmentEditor extends EditorPart implements ISaveablePart2 {

    /** Property that changes when there is a new result. */
    public static final int PROP_RESULT = 0x5001;

    /** Property that changes with each step of the history. */
    public static final int PROP_EDITED = 0x5002;

    private LocalDate asOf = DayOfAssessment.initial();
    private final Runnable editListener = this::edited;
    private LoadJob loading;
    private LoadedAssessment loaded;
    private AssessmentResult result;
    private List<ModelProblem> modelProblems = List.of();
    private Display display;
    private Composite pages;
    private final StackLayout stack = new StackLayout();
    private WaitingPage waiting;
    private Composite content;
    private HeaderBar header;
    private ListTable<ServerVerdict> servers;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof AssessmentInput)) {
            throw new PartInitException(Texts.get("error.notOpened", input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public AssessmentInput getEditorInput() {
        return (AssessmentInput) super.getEditorInput();
    }

    /** @return what was read; empty while it is being read, and when it could not be */
    public Optional<LoadedAssessment> loaded() {
        return Optional.ofNullable(loaded);
    }

    /** @return the way to change what was read; empty while it is being read, and when it could not be */
    public Optional<ProjectEditing> editing() {
        return loaded().map(LoadedAssessment::editing);
    }

    /** @return the answers; empty while they are being found for the first time */
    public Optional<AssessmentResult> result() {
        return Optional.ofNullable(result);
    }

    /** @return what must hold in the model and does not */
    public List<ModelProblem> modelProblems() {
        return modelProblems;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        waiting = new WaitingPage(pages, this::load, this::cancelJobs);
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(content);
        var images = new Images(content);
        header = new HeaderBar(content, images, asOf, this::setAsOf, this::showNotRead);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        servers = new ListTable<>(content, "servers", ServerColumns.create(images), ServerVerdict::name,
                server -> Affected.of(server) == Affected.YES ? Colours.alarm(content) : null, getSite());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(servers);
        getSite().setSelectionProvider(servers.viewer());
        load();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            servers.setFocus();
        } else if (stack.topControl != null) {
            waiting.setFocus();
        }
    }

    // ---- reading and assessing ----------------------------------------------------------------------------------

    private void load() {
        load(getEditorInput()::load);
    }

    private void load(LoadedAssessment.Loader loader) {
        cancelJobs();
        waiting.showReading(getEditorInput().getName());
        show(waiting);
        loading = new LoadJob(this, getEditorInput(), loader, asOf);
        loading.schedule();
    }

    /** Reads the file of the project anew; what is not saved is given up. */
    void reload() {
        ProjectInput file = new ProjectInput(loaded.session().file().orElseThrow());
        close(loaded);
        loaded = null;
        result = null;
        setInputWithNotify(file);
        firePropertyChange(PROP_RESULT);
        firePropertyChange(IEditorPart.PROP_DIRTY);
        load();
    }

    private void close(LoadedAssessment project) {
        project.editing().removeListener(editListener);
        project.session().close();
    }

    /** @return day for which the answers hold */
    LocalDate asOf() {
        return asOf;
    }

    /** @param day day for which the answers shall hold; they are found anew */
    public void setAsOf(LocalDate day) {
        asOf = day;
        if (loaded != null) {
            Job.getJobManager().cancel(this);
            new AssessJob(this, loaded, day).schedule();
        }
    }

    private void cancelJobs() {
        Job.getJobManager().cancel(this);
    }

    /** Runs a task on the UI thread unless the editor is closed by then. Called by jobs, from their threads. */
    public void whenShown(Runnable task) {
        whenShown(task, () -> {
            // nobody is there any more to see it
        });
    }

    /** As {@link #whenShown(Runnable)}; when the editor is closed by then, the other task is run instead. */
    void whenShown(Runnable task, Runnable whenClosed) {
        if (display.isDisposed()) {
            whenClosed.run();
        } else {
            display.asyncExec(() -> (pages.isDisposed() ? whenClosed : task).run());
        }
    }

    void loaded(LoadedAssessment read, Answers answers) {
        loaded = read;
        read.editing().addListener(editListener);
        showName();
        if (!answers.result().asOf().equals(asOf)) {
            // the day was changed in the meantime
            setAsOf(asOf);
        }
        show(answers);
        List<ServerVerdict> verdicts = answers.result().servers();
        verdicts.stream().filter(ServerVerdict::affected).findFirst().or(() -> verdicts.stream().findFirst())
                .ifPresent(server -> servers.select(server.name()));
        firePropertyChange(IEditorPart.PROP_DIRTY);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    /** Something was changed, undone, redone or saved. */
    private void edited() {
        firePropertyChange(IEditorPart.PROP_DIRTY);
        firePropertyChange(PROP_EDITED);
        setAsOf(asOf);
    }

    /** @param read what the answers are about; it may have been read anew since */
    void assessed(LoadedAssessment read, Answers answers) {
        if (loaded != null && loaded.session() == read.session() && answers.result().asOf().equals(asOf)) {
            show(answers);
        }
    }

    /** Evidence was read into the project: what was not read belongs to the editor, too. */
    public void read(ImportResult imported) {
        loaded = loaded.with(imported);
        header.show(loaded, result);
        firePropertyChange(PROP_RESULT);
    }

    void notLoaded(Throwable cause) {
        if (cause instanceof LockedException locked && getEditorInput() instanceof ProjectInput project) {
            waiting.showFailed(Texts.of(locked.text()), new WaitingPage.Choice("waiting.readOnly",
                    Texts.get("load.readOnly"),
                    () -> load(progress -> LoadedAssessment.of(Sessions.openReadOnly(project.file())))));
            return;
        }
        String text = Texts.get("load.failed", getEditorInput().getName(), Reasons.of(cause));
        if (cause instanceof ProjectFileException known && known.kind() == ProjectFileException.Kind.DAMAGED
                && getEditorInput() instanceof ProjectInput project) {
            waiting.showFailed(text, waysOut(project.file()));
            return;
        }
        waiting.showFailed(text);
        ErrorReporter.report(Texts.message("load.failed", getEditorInput().getName(), Reasons.of(cause)), cause);
    }

    /** A damaged project is left as it is: what can be read of it, and its newest backup, are opened as copies. */
    private WaitingPage.Choice[] waysOut(Path damaged) {
        var ways = new ArrayList<WaitingPage.Choice>();
        ways.add(new WaitingPage.Choice("waiting.salvage", Texts.get("load.salvage"),
                () -> load(progress -> LoadedAssessment.salvaged(damaged))));
        new Backups(DataArea.ofUser()).of(damaged).stream().findFirst().ifPresent(backup -> ways.add(
                new WaitingPage.Choice("waiting.backup", Texts.get("load.backup", Texts.time(backup.savedAt())),
                        () -> load(progress -> LoadedAssessment.ofBackup(damaged, backup.file())))));
        return ways.toArray(WaitingPage.Choice[]::new);
    }

    void notAssessed(Throwable cause) {
        ErrorReporter.report(Texts.message("assess.failed", Reasons.of(cause)), cause);
    }

    void cancelled(LoadJob job) {
        if (job == loading && loaded == null) {
            waiting.showFailed(Texts.get("load.cancelled", getEditorInput().getName()));
        }
    }

    private void show(Answers answers) {
        result = answers.result();
        modelProblems = answers.problems();
        header.show(loaded, result);
        header.showReadOnly(loaded.session().readOnly());
        servers.setRows(result.servers());
        show(content);
        firePropertyChange(PROP_RESULT);
        evaluate();
    }

    private void evaluate() {
        IEvaluationService evaluation = getSite().getService(IEvaluationService.class);
        evaluation.requestEvaluation(Ids.HAS_RESULT);
        evaluation.requestEvaluation(Ids.IS_EDITABLE);
    }

    private void show(Composite page) {
        stack.topControl = page;
        pages.layout();
    }

    private void showNotRead() {
        try {
            getSite().getPage().showView(Ids.VIEW_NOT_READ);
        } catch (PartInitException e) {
            ErrorReporter.report(Texts.message("error.unexpected"), e);
        }
    }

    @Override
    public void dispose() {
        cancelJobs();
        if (loaded != null) {
            close(loaded);
        }
        super.dispose();
    }

    // ---- saving -------------------------------------------------------------------------------------------------

    @Override
    public boolean isDirty() {
        return editing().map(ProjectEditing::isDirty).orElse(false);
    }

    @Override
    public int promptToSaveOnClose() {
        return switch (Question.ask(getSite().getShell(), "saveOnClose", Texts.get("close.title"),
                Texts.get(loaded.session().file().isPresent() ? "close.changed" : "close.question", getPartName()), Texts.get("close.save"), Texts.get("close.discard"),
                Texts.get("button.cancel"))) {
            case 0 -> YES;
            case 1 -> NO;
            default -> CANCEL;
        };
    }

    @Override
    public boolean isSaveAsAllowed() {
        return loaded != null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!new Saving(this).save(monitor)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        new Saving(this).saveAs();
    }

    /** The project is in this file now. */
    void savedTo(ProjectInput target) {
        if (!target.equals(getEditorInput())) {
            setInputWithNotify(target);
        }
        showName();
        header.showReadOnly(loaded.session().readOnly());
        evaluate();
    }

    /** @return whether the project cannot be changed; also while it is being read */
    public boolean isReadOnly() {
        return loaded == null || loaded.session().readOnly().isPresent();
    }

    private void showName() {
        String name = getEditorInput().getName();
        boolean copy = getEditorInput() instanceof ProjectInput && loaded.session().file().isEmpty();
        setPartName(copy ? Texts.get("editor.copy", name) : isReadOnly() ? Texts.get("editor.readOnly", name) : name);
    }
}
