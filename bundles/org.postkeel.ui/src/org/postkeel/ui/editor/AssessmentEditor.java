package org.postkeel.ui.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IEvaluationService;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.model.edit.ProjectEditing;
import org.postkeel.storage.ProjectFileException;
import org.postkeel.storage.ProjectStore;
import org.postkeel.ui.Colours;
import org.postkeel.ui.DayOfAssessment;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.FileRequests;
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
    private LoadJob loading;
    private LoadedAssessment loaded;
    private AssessmentResult result;
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
        cancelJobs();
        waiting.showReading(getEditorInput().getName());
        show(waiting);
        loading = new LoadJob(this, getEditorInput(), asOf);
        loading.schedule();
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
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!pages.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    void loaded(LoadedAssessment read, AssessmentResult answers) {
        loaded = read;
        read.editing().addListener(this::edited);
        if (!answers.asOf().equals(asOf)) {
            // the day was changed in the meantime
            setAsOf(asOf);
        }
        show(answers);
        answers.servers().stream().filter(ServerVerdict::affected).findFirst()
                .or(() -> answers.servers().stream().findFirst()).ifPresent(server -> servers.select(server.name()));
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

    void assessed(AssessmentResult answers) {
        if (answers.asOf().equals(asOf)) {
            show(answers);
        }
    }

    void notLoaded(Throwable cause) {
        waiting.showFailed(Texts.get("load.failed", getEditorInput().getName(), reason(cause)));
        ErrorReporter.report(Texts.message("load.failed", getEditorInput().getName(), reason(cause)), cause);
    }

    void notAssessed(Throwable cause) {
        ErrorReporter.report(Texts.message("assess.failed", reason(cause)), cause);
    }

    void cancelled(LoadJob job) {
        if (job == loading && loaded == null) {
            waiting.showFailed(Texts.get("load.cancelled", getEditorInput().getName()));
        }
    }

    private void show(AssessmentResult answers) {
        result = answers;
        header.show(loaded, answers);
        servers.setRows(answers.servers());
        show(content);
        firePropertyChange(PROP_RESULT);
        getSite().getService(IEvaluationService.class).requestEvaluation(Ids.HAS_RESULT);
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

    private static Object reason(Throwable cause) {
        if (cause instanceof ProjectFileException known) {
            return known.text();
        }
        return cause.getLocalizedMessage() == null ? cause.toString() : cause.getLocalizedMessage();
    }

    @Override
    public void dispose() {
        cancelJobs();
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
                Texts.get("close.question", getPartName()), Texts.get("close.save"), Texts.get("close.discard"),
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
        if (getEditorInput() instanceof ProjectInput project) {
            save(project, monitor);
        } else if (!saveAs()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        saveAs();
    }

    private boolean saveAs() {
        String name = getEditorInput() instanceof ProjectInput
                ? getEditorInput().getName() : Texts.get("save.name", asOf);
        Optional<Path> file = FileRequests.current().target(getSite().getShell(), Texts.get("save.title"),
                name + ProjectInput.EXTENSION, ProjectInput.EXTENSION, Texts.get("kind.project"));
        return file.isPresent() && save(new ProjectInput(file.get()), new NullProgressMonitor());
    }

    private boolean save(ProjectInput target, IProgressMonitor monitor) {
        if (isOpenElsewhere(target)) {
            ErrorReporter.report(Texts.message("save.openElsewhere", target.getName()), null);
            return false;
        }
        ProjectEditing.SavePoint point = loaded.editing().savePoint();
        try {
            ModalContext.run(progress -> write(target), true, monitor, display);
        } catch (InvocationTargetException e) {
            ErrorReporter.report(Texts.message("save.failed", target.getName(), reason(e.getCause())), e.getCause());
            monitor.setCanceled(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            monitor.setCanceled(true);
            return false;
        }
        setInputWithNotify(target);
        setPartName(target.getName());
        loaded.editing().saved(point);
        return true;
    }

    private void write(ProjectInput target) throws InvocationTargetException {
        try {
            new ProjectStore().save(loaded.editing().snapshot(), target.file());
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        }
    }

    private boolean isOpenElsewhere(ProjectInput target) {
        for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor != null && editor != this && target.equals(editor.getEditorInput())) {
                return true;
            }
        }
        return false;
    }
}
