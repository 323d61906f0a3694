package org.postkeel.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.postkeel.ui.views.ActiveAssessment;

/** Keeps the name of the open assessment in the title of the window. */
final class WindowTitle {

    private WindowTitle() {
    }

    static void install(IWorkbenchWindowConfigurer configurer) {
        IWorkbenchWindow window = configurer.getWindow();
        var active = new ActiveAssessment(window.getActivePage(), editor -> configurer.setTitle(title(editor)));
        window.getShell().addDisposeListener(event -> active.dispose());
    }

    private static String title(IEditorPart editor) {
        return editor == null ? Texts.get("product") : Texts.get("window.title", editor.getTitle());
    }
}
