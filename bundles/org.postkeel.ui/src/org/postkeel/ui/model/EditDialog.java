package org.postkeel.ui.model;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.postkeel.model.text.Message;
import org.postkeel.ui.DialogMemory;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;
import org.postkeel.ui.model.form.EditForm;
import org.postkeel.ui.model.form.Problem;

/** Edits one object. What keeps it from being stored stands at its head. OK is one step; Cancel leaves no trace. */
final class EditDialog extends TitleAreaDialog {

    private static final int WIDTH = 620;
    private static final int MARGIN = 14;
    /** Part of the screen that it takes at most when it opens for the first time. */
    private static final double HIGHEST = 0.85;

    private final EditForm form;
    private ScrolledComposite scroll;
    private Composite page;
    private FieldRows rows;

    private EditDialog(Shell parent, EditForm form) {
        super(parent);
        this.form = form;
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /**
     * @param form of the object; it is saved when the person agrees
     * @return whether the person agreed
     */
    static boolean open(Shell parent, EditForm form) {
        return new EditDialog(parent, form).open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(form.isNew() ? Texts.of(form.title()) : Texts.get("edit.title"));
        WidgetIds.set(shell, "edit");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.of(form.title()));
        var area = (Composite) super.createDialogArea(parent);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(scroll);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(12, 8).applyTo(page);
        rows = new FieldRows(page, this::check);
        form.fields().forEach(rows::add);
        rows.show(form::isShown);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
        scroll.getVerticalBar().setIncrement(20);
        showFocused(scroll, page);
        new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL)
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        return area;
    }

    /** The page is as wide as there is room, and as high as it must be. */
    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(width, page.computeSize(width, SWT.DEFAULT).y);
    }

    /** Whoever goes through the fields with the Tab key sees the one he is in. */
    private static void showFocused(ScrolledComposite scroll, Composite composite) {
        for (Control child : composite.getChildren()) {
            child.addListener(SWT.FocusIn, event -> scroll.showControl(child));
            if (child instanceof Composite inner) {
                showFocused(scroll, inner);
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, Texts.get("button.ok"), true), "edit.ok");
        WidgetIds.set(createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("button.cancel"), false),
                "edit.cancel");
        check();
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = (Composite) super.createContents(parent);
        for (Control child : contents.getChildren()) {
            if (child instanceof Text) {
                WidgetIds.set(child, "edit.message");
            }
        }
        rows.focusFirst();
        return contents;
    }

    /** Something was typed or chosen. */
    private void check() {
        if (rows.show(form::isShown)) {
            page.layout();
            fit();
        }
        Optional<Problem> problem = form.problem();
        rows.mark(form.problems().stream().filter(each -> !each.missing())
                .collect(Collectors.toMap(Problem::field, Problem::text)));
        if (problem.isPresent() && problem.get().missing()) {
            // nobody has done anything wrong yet
            setErrorMessage(null);
            setMessage(Texts.of(problem.get().text()), IMessageProvider.INFORMATION);
        } else if (problem.isPresent()) {
            setErrorMessage(Texts.of(problem.get().text()));
        } else {
            setErrorMessage(null);
            Optional<Message> warning = form.warning();
            setMessage(warning.map(Texts::of).orElse(Texts.get("edit.hint")),
                    warning.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        if (form.isGone()) {
            setErrorMessage(Texts.get("edit.gone"));
            return;
        }
        form.save();
        super.okPressed();
    }

    @Override
    protected Point getInitialSize() {
        Rectangle screen = getParentShell() == null ? getShell().getMonitor().getClientArea()
                : getParentShell().getMonitor().getClientArea();
        Point size = super.getInitialSize();
        return new Point(size.x, Math.min(size.y, (int) (screen.height * HIGHEST)));
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        // each class has other fields
        return DialogMemory.section("edit." + form.object().eClass().getName());
    }
}
