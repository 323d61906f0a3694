package org.postkeel.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The layout of the window: the servers, beside them the reasons, below the timeline. */
public final class AssessPerspective implements IPerspectiveFactory {

    private static final float TIMELINE = 0.52f;
    private static final float REASONS = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, TIMELINE, IPageLayout.ID_EDITOR_AREA);
        below.addView(Ids.VIEW_TIMELINE);
        below.addView(Ids.VIEW_NOT_READ);
        IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, REASONS, IPageLayout.ID_EDITOR_AREA);
        beside.addView(Ids.VIEW_REASONS);
    }
}
