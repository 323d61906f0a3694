package org.postkeel.testkit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** Starts the workbench once per Java machine, in a UI thread of its own: tests run beside it. */
public final class WorkbenchRunner {

    private static final int START_SECONDS = 90;

    private static WorkbenchRunner running;

    private final Thread thread;
    private final Ui ui;

    private WorkbenchRunner(Thread thread, Display display) {
        this.thread = thread;
        this.ui = new Ui(display);
    }

    /**
     * @param advisor makes the advisor of the workbench; used when it does not run yet
     * @return the running workbench, its window open
     */
    public static synchronized WorkbenchRunner start(Supplier<WorkbenchAdvisor> advisor) {
        if (running == null) {
            running = launch(advisor);
        }
        return running;
    }

    private static WorkbenchRunner launch(Supplier<WorkbenchAdvisor> advisor) {
        var created = new CompletableFuture<Display>();
        var thread = new Thread(() -> {
            try {
                Display display = PlatformUI.createDisplay();
                created.complete(display);
                PlatformUI.createAndRunWorkbench(display, advisor.get());
                display.dispose();
            } catch (RuntimeException | Error e) {
                created.completeExceptionally(e);
                throw e;
            }
        }, "ui");
        thread.setDaemon(true);
        thread.start();
        try {
            var runner = new WorkbenchRunner(thread, created.get(START_SECONDS, TimeUnit.SECONDS));
            runner.bot().waitUntil(Condition.that("the window of the workbench is open",
                    () -> runner.ui.sync(WorkbenchRunner::isWindowOpen)));
            return runner;
        } catch (ExecutionException e) {
            throw new AssertionError("the workbench does not start", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the workbench does not start\n" + FailureReport.stacks(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static Boolean isWindowOpen() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getShell() != null && window.getShell().isVisible()
                && window.getActivePage() != null;
    }

    /** @return somebody who uses it */
    public WorkbenchBot bot() {
        return new WorkbenchBot(ui);
    }

    /** Ends it and waits for that. */
    public void stop() {
        ui.gesture(() -> PlatformUI.getWorkbench().close());
        try {
            thread.join(TimeUnit.SECONDS.toMillis(START_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
