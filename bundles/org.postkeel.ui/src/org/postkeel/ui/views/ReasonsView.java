package org.postkeel.ui.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.ui.Colours;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.views.ReasonsText.Line;
import org.postkeel.ui.views.ReasonsText.Style;

/** Why the verdicts of the selected server are what they are, with evidence and sources. The text can be copied. */
public final class ReasonsView extends ViewPart {

    private static final int INDENT = 14;
    private static final int DETAIL_INDENT = 28;
    private static final int SPACE = 10;

    private final ISelectionListener selectionListener = this::selectionChanged;
    private StyledText text;
    private ActiveAssessment active;
    private AssessmentEditor editor;
    private String shownServer;

    @Override
    public void createPartControl(Composite parent) {
        text = WidgetIds.set(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "reasons");
        text.setMargins(12, 10, 12, 10);
        text.setLineSpacing(2);
        text.setMenu(createMenu());
        active = new ActiveAssessment(getSite().getPage(), this::update);
        getSite().getPage().addPostSelectionListener(selectionListener);
    }

    private Menu createMenu() {
        var menu = new Menu(text);
        var copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Texts.get("text.copy"));
        copy.addListener(SWT.Selection, event -> text.copy());
        var all = new MenuItem(menu, SWT.PUSH);
        all.setText(Texts.get("text.selectAll"));
        all.addListener(SWT.Selection, event -> text.selectAll());
        menu.addListener(SWT.Show, event -> copy.setEnabled(text.getSelectionCount() > 0));
        return menu;
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == editor && selection instanceof IStructuredSelection servers) {
            show(servers);
        }
    }

    private void update(AssessmentEditor inFront) {
        editor = inFront;
        if (editor != null && editor.getSite().getSelectionProvider() != null
                && editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection servers) {
            show(servers);
        } else {
            showHint();
        }
    }

    private void show(IStructuredSelection servers) {
        if (!(servers.getFirstElement() instanceof ServerVerdict server) || editor.result().isEmpty()) {
            showHint();
            return;
        }
        // when only the day changed, people go on reading where they were
        int top = server.name().equals(shownServer) ? text.getTopPixel() : 0;
        show(ReasonsText.of(server, editor.result().get()));
        text.setTopPixel(top);
        shownServer = server.name();
    }

    private void showHint() {
        shownServer = null;
        show(List.of(new Line(Style.HINT, Texts.get("reasons.hint"))));
    }

    private void show(List<Line> lines) {
        var whole = new StringBuilder();
        var ranges = new ArrayList<StyleRange>();
        for (Line line : lines) {
            if (!whole.isEmpty()) {
                whole.append('\n');
            }
            StyleRange range = range(line.style());
            range.start = whole.length();
            range.length = line.text().length();
            ranges.add(range);
            whole.append(line.text());
        }
        text.setText(whole.toString());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int i = 0; i < lines.size(); i++) {
            int indent = indent(lines.get(i).style());
            text.setLineIndent(i, 1, indent);
            text.setLineWrapIndent(i, 1, indent);
            if (lines.get(i).style() == Style.QUESTION) {
                text.setLineVerticalIndent(i, SPACE);
            }
        }
    }

    private static int indent(Style style) {
        return switch (style) {
            case HINT, TITLE, QUESTION -> 0;
            case REASON -> INDENT;
            case DETAIL -> DETAIL_INDENT;
        };
    }

    private StyleRange range(Style style) {
        var range = new StyleRange();
        Font font = switch (style) {
            case TITLE -> JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT);
            case QUESTION -> JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            case HINT, REASON, DETAIL -> null;
        };
        range.font = font;
        range.foreground = style == Style.DETAIL ? Colours.secondary(text) : null;
        return range;
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selectionListener);
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
