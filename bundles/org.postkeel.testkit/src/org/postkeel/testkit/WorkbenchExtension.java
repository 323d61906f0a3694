package org.postkeel.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives a test the workbench, cleans up after it, and fails it when it leaves something behind: a dialog, a job, a
 * resource of the platform that nobody freed, or an error in the log that it did not announce. When a test fails,
 * what was on screen is kept in target/failures.
 */
public final class WorkbenchExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(WorkbenchExtension.class);

    private final Supplier<WorkbenchAdvisor> advisor;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> logged(status);
    private WorkbenchRunner runner;
    private WorkbenchBot bot;
    private boolean errorsExpected;

    /** @param advisor makes the advisor of the workbench */
    public WorkbenchExtension(Supplier<WorkbenchAdvisor> advisor) {
        this.advisor = advisor;
    }

    /** @return somebody who uses the workbench */
    public WorkbenchBot bot() {
        return bot;
    }

    /** The test provokes an error: one that is logged does not fail it. */
    public void expectErrors() {
        errorsExpected = true;
    }

    /** @return errors logged since the test began */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Locale.setDefault(Locale.ENGLISH);
        // the last test class of the machine ends the workbench
        runner = context.getRoot().getStore(STORE)
                .getOrComputeIfAbsent(Running.class, key -> new Running(WorkbenchRunner.start(advisor)), Running.class)
                .runner();
        bot = runner.bot();
    }

    private record Running(WorkbenchRunner runner) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            runner.stop();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        leaks.clear();
        errorsExpected = false;
        Platform.addLogListener(log);
        Resource.setNonDisposeHandler(error -> leaks.add(stack(error)));
        bot.activateWindow();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        FailureReport.write(bot.ui(), context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> left = closeDialogs();
        bot.ui().syncExec(() -> {
            bot.page().closeAllEditors(false);
            bot.page().resetPerspective();
        });
        bot.waitUntil("no job of the program runs", WorkbenchExtension::jobs, List::isEmpty);
        Platform.removeLogListener(log);
        Resource.setNonDisposeHandler(null);
        Locale.setDefault(Locale.ENGLISH);
        var faults = new ArrayList<String>();
        if (!errors.isEmpty() && !errorsExpected) {
            faults.add("errors were logged: " + errors);
        }
        if (!left.isEmpty()) {
            faults.add("dialogs were left open: " + left);
        }
        if (!leaks.isEmpty()) {
            faults.add("resources were not freed: " + leaks);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private List<String> closeDialogs() {
        return bot.ui().sync(() -> {
            var left = new ArrayList<String>();
            for (Shell shell : Widgets.shells(bot.ui().display())) {
                if (shell != bot.window().getShell() && !shell.getText().isEmpty()) {
                    left.add(shell.getText());
                    shell.close();
                }
            }
            return left;
        });
    }

    /** Jobs of the platform come and go as they like. */
    private static List<String> jobs() {
        return Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getClass().getName().startsWith("org.postkeel"))
                .map(Job::toString).toList();
    }

    private void logged(IStatus status) {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.getMessage()
                    + (status.getException() == null ? "" : ": " + stack(status.getException())));
        }
    }

    private static String stack(Throwable error) {
        return error + " at " + Arrays.stream(error.getStackTrace()).limit(8).map(Object::toString).toList();
    }
}
