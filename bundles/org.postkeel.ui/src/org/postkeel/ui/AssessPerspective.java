package org.postkeel.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The layout of the window: the project as a tree at the left, beside it the servers, below them the timeline and the
 * reasons side by side.
 */
public final class AssessPerspective implements IPerspectiveFactory {

    private static final float MODEL = 0.22f;
    private static final float SERVERS = 0.44f;
    private static final float TIMELINE = 0.64f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        // shown as soon as there is something in it, see EditorArea
        layout.setEditorAreaVisible(false);
        IFolderLayout model = layout.createFolder("model", IPageLayout.LEFT, MODEL, IPageLayout.ID_EDITOR_AREA);
        model.addView(Ids.VIEW_MODEL);
        IFolderLayout timeline = layout.createFolder("timeline", IPageLayout.BOTTOM, SERVERS,
                IPageLayout.ID_EDITOR_AREA);
        timeline.addView(Ids.VIEW_TIMELINE);
        timeline.addView(Ids.VIEW_NOT_READ);
        timeline.addView(Ids.VIEW_MODEL_CHECK);
        IFolderLayout reasons = layout.createFolder("reasons", IPageLayout.RIGHT, TIMELINE, "timeline");
        reasons.addView(Ids.VIEW_REASONS);
    }
}
