package org.postkeel.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what went wrong; the details are folded away and can be copied. */
final class ErrorDialog extends Dialog {

    private static final int WIDTH = 460;
    private static final int DETAILS_HEIGHT = 220;

    private final String message;
    private final String details;
    private Text detailsText;

    ErrorDialog(Shell parent, String message, String details) {
        super(parent);
        this.message = message;
        this.details = details;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("error.title"));
        WidgetIds.set(shell, "error");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 16).spacing(16, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var icon = new Label(area, SWT.NONE);
        icon.setImage(parent.getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Text text = WidgetIds.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), "error.message");
        text.setText(message);
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!details.isEmpty()) {
            WidgetIds.set(createButton(parent, IDialogConstants.DETAILS_ID, Texts.get("error.showDetails"), false),
                    "error.details");
        }
        WidgetIds.set(createButton(parent, IDialogConstants.CLIENT_ID, Texts.get("error.copy"), false), "error.copy");
        WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, Texts.get("button.close"), true), "error.close");
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case IDialogConstants.DETAILS_ID -> toggleDetails();
            case IDialogConstants.CLIENT_ID -> copy();
            default -> super.buttonPressed(button);
        }
    }

    private void toggleDetails() {
        Point size = getShell().getSize();
        if (detailsText == null) {
            detailsText = WidgetIds.set(new Text((Composite) getDialogArea(), SWT.MULTI | SWT.READ_ONLY | SWT.BORDER
                    | SWT.H_SCROLL | SWT.V_SCROLL), "error.detailsText");
            detailsText.setText(details);
            GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, DETAILS_HEIGHT).applyTo(detailsText);
            getShell().setSize(size.x, size.y + DETAILS_HEIGHT);
        } else {
            detailsText.dispose();
            detailsText = null;
            getShell().setSize(size.x, size.y - DETAILS_HEIGHT);
        }
        getButton(IDialogConstants.DETAILS_ID)
                .setText(Texts.get(detailsText == null ? "error.showDetails" : "error.hideDetails"));
        getShell().layout(true, true);
    }

    private void copy() {
        var clipboard = new Clipboard(getShell().getDisplay());
        String text = details.isEmpty() ? message : message + System.lineSeparator() + details;
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
