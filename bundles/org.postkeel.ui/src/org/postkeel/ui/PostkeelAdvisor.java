package org.postkeel.ui;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.postkeel.ui.recovery.RecoveryOffer;

/** Sets up the workbench: one perspective, layout remembered, files of the command line opened. */
public class PostkeelAdvisor extends WorkbenchAdvisor {

    private final StartArguments arguments;
    private final boolean remember;

    /**
     * @param arguments what to open at start
     * @param remember  whether size and layout of the window are restored and saved
     */
    public PostkeelAdvisor(StartArguments arguments, boolean remember) {
        this.arguments = arguments;
        this.remember = remember;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Ids.PERSPECTIVE;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(remember);
        configurer.setExitOnLastWindowClose(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        arguments.problems().forEach(problem -> ErrorReporter.report(problem, null));
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Opener.open(window, arguments.paths());
        RecoveryOffer.schedule(window);
    }

    @Override
    public void eventLoopException(Throwable exception) {
        ErrorReporter.report(Texts.message("error.unexpected"), exception);
    }
}
