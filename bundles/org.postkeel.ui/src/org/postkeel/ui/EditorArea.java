package org.postkeel.ui;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Takes the place of the editors away while none is open, so that the window never begins with an empty box. */
final class EditorArea implements IPartListener2 {

    private final IWorkbenchPage page;

    private EditorArea(IWorkbenchPage page) {
        this.page = page;
    }

    static void install(IWorkbenchPage page) {
        var area = new EditorArea(page);
        page.addPartListener(area);
        area.update();
    }

    private void update() {
        boolean used = page.getEditorReferences().length > 0;
        if (page.isEditorAreaVisible() != used) {
            page.setEditorAreaVisible(used);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }
}
