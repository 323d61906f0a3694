package org.postkeel.ui.views;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.Ids;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.chart.ChartCanvas;
import org.postkeel.ui.editor.AssessmentEditor;

/**
 * When mail of which server is throttled and blocked: the chart of the editor in front. The table has the same data.
 */
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
        hint = createHint();
        canvas = WidgetIds.set(new ChartCanvas(pages), "timeline.chart");
        var menu = new MenuManager();
        canvas.setMenu(menu.createContextMenu(canvas));
        getSite().registerContextMenu(Ids.VIEW_TIMELINE, menu, getSite().getSelectionProvider());
        active = new ActiveAssessment(getSite().getPage(), this::update);
    }

    /** Stands there while nothing is open: how to begin. */
    private Composite createHint() {
        var page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 10).applyTo(page);
        Label label = WidgetIds.set(new Label(page, SWT.WRAP), "timeline.hint");
        label.setText(Texts.get("timeline.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        link(page, "timeline.openProject", Ids.OPEN_PROJECT);
        link(page, "timeline.openEvidenceFiles", Ids.OPEN_EVIDENCE_FILES);
        link(page, "timeline.openEvidenceFolder", Ids.OPEN_EVIDENCE_FOLDER);
        return page;
    }

    private void link(Composite parent, String id, String command) {
        Link link = WidgetIds.set(new Link(parent, SWT.NONE), id);
        link.setText(Texts.get(id));
        link.addListener(SWT.Selection, event -> {
            try {
                getSite().getService(IHandlerService.class).executeCommand(command, event);
            } catch (CommandException e) {
                ErrorReporter.report(Texts.message("error.unexpected"), e);
            }
        });
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
