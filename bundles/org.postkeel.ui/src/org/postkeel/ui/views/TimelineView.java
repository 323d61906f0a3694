package org.postkeel.ui.views;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.ui.Ids;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.chart.ChartCanvas;
import org.postkeel.ui.editor.AssessmentEditor;

/** When mail of which server is throttled and blocked: the chart of the editor in front. The table has the same data. */
public final class TimelineView extends ViewPart {

    private final StackLayout stack = new StackLayout();
    private Composite pages;
    private Composite hint;
    private ChartCanvas canvas;
    private TimelineContent content;
    private ActiveAssessment active;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        hint = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(hint);
        Label label = WidgetIds.set(new Label(hint, SWT.WRAP), "timeline.hint");
        label.setText(Texts.get("timeline.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        canvas = WidgetIds.set(new ChartCanvas(pages), "timeline.chart");
        var menu = new MenuManager();
        canvas.setMenu(menu.createContextMenu(canvas));
        getSite().registerContextMenu(Ids.VIEW_TIMELINE, menu, getSite().getSelectionProvider());
        active = new ActiveAssessment(getSite().getPage(), this::update);
    }

    private void update(AssessmentEditor editor) {
        AssessmentResult result = editor == null ? null : editor.result().orElse(null);
        if (result == null) {
            content = null;
            canvas.show(null, "");
        } else if (content == null || content.result() != result) {
            content = new TimelineContent(result);
            canvas.show(content, Texts.get("timeline.description", result.servers().size(), result.affected().size(),
                    result.asOf()));
        }
        stack.topControl = result == null ? hint : canvas;
        pages.layout();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == canvas) {
            canvas.setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
