package org.postkeel.ui.views;

import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.postkeel.ui.editor.AssessmentEditor;

/** Follows the editor in front: tells when another one comes there, and when its result or name changes. */
public final class ActiveAssessment implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<AssessmentEditor> listener;
    private final IPropertyListener properties = (source, property) -> propertyChanged(source);
    private AssessmentEditor editor;

    /**
     * @param listener is told at once, and on each change, which editor is in front; null when none is
     */
    public ActiveAssessment(IWorkbenchPage page, Consumer<AssessmentEditor> listener) {
        this.page = page;
        this.listener = listener;
        page.addPartListener(this);
        attach(current());
        listener.accept(editor);
    }

    /** @return the editor in front; null when there is none */
    public AssessmentEditor editor() {
        return editor;
    }

    /** Ends it. */
    public void dispose() {
        page.removePartListener(this);
        attach(null);
    }

    private AssessmentEditor current() {
        return page.getActiveEditor() instanceof AssessmentEditor assessment ? assessment : null;
    }

    private void attach(AssessmentEditor next) {
        if (editor != null) {
            editor.removePropertyListener(properties);
        }
        editor = next;
        if (editor != null) {
            editor.addPropertyListener(properties);
        }
    }

    private void propertyChanged(Object source) {
        if (source == editor) {
            listener.accept(editor);
        }
    }

    private void update() {
        AssessmentEditor now = current();
        if (now != editor) {
            attach(now);
            listener.accept(now);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
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
