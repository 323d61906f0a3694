package org.postkeel.ui;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.postkeel.ui.model.EditingCommands;

/** Sets up the window. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 940;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = window.getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height)));
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(Texts.get("product"));
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        DropFiles.install(window);
        EditorArea.install(window.getActivePage());
        WindowTitle.install(getWindowConfigurer());
        EditingCommands.install(window);
    }
}
