package org.postkeel.ui;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        // charts are drawn into images; AWT must never look for a display of its own
        System.setProperty("java.awt.headless", "true");
        var args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        StartArguments arguments = StartArguments.parse(args == null ? new String[0] : args);
        arguments.asOf().ifPresent(day -> System.setProperty(DayOfAssessment.PROPERTY, day.toString()));
        boolean remember = ownsLayout();
        // the workbench would write its layout at the end whatever the advisor says
        System.setProperty(IWorkbench.PERSIST_STATE, Boolean.toString(remember));
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new PostkeelAdvisor(arguments, remember));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** A second window of the same user works, but only the first one remembers its layout. */
    private static boolean ownsLayout() {
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null || workspace.getURL() == null) {
            return false;
        }
        try {
            return workspace.lock();
        } catch (IOException e) {
            ILog.of(Application.class).warn("The layout will not be remembered", e);
            return false;
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
