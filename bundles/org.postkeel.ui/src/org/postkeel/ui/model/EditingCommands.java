package org.postkeel.ui.model;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IEvaluationService;
import org.postkeel.ui.Ids;
import org.postkeel.ui.views.ActiveAssessment;

/**
 * Keeps the commands that change a project up to date in a window: the menu names the step that is undone, and the keys
 * leave text fields alone.
 */
public final class EditingCommands {

    /** Context of the keys that change the project. */
    private static final String KEYS = "org.postkeel.ui.editingKeys";

    private final IWorkbenchWindow window;
    private IContextActivation keys;

    private EditingCommands(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Begins; it ends with the window. */
    public static void install(IWorkbenchWindow window) {
        var commands = new EditingCommands(window);
        var active = new ActiveAssessment(window.getActivePage(), editor -> commands.refresh());
        Display display = window.getShell().getDisplay();
        Listener focus = event -> commands.focused(event.widget instanceof Control control ? control : null);
        display.addFilter(SWT.FocusIn, focus);
        commands.focused(display.getFocusControl());
        window.getShell().addDisposeListener(event -> {
            display.removeFilter(SWT.FocusIn, focus);
            active.dispose();
        });
    }

    private void refresh() {
        ICommandService service = window.getService(ICommandService.class);
        service.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        service.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        window.getService(IEvaluationService.class).requestEvaluation(Ids.IS_EDITABLE);
    }

    /** In a text field Ctrl+Z and the like are its own, and behind a dialog nothing is changed. */
    private void focused(Control control) {
        Shell shell = control == null ? window.getShell() : control.getShell();
        boolean wanted = shell == window.getShell() && !isText(control);
        IContextService contexts = window.getService(IContextService.class);
        if (wanted && keys == null) {
            keys = contexts.activateContext(KEYS);
        } else if (!wanted && keys != null) {
            contexts.deactivateContext(keys);
            keys = null;
        }
    }

    private static boolean isText(Control control) {
        return switch (control) {
            case Text text -> text.getEditable();
            case StyledText text -> text.getEditable();
            case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
            case CCombo combo -> combo.getEditable();
            case Spinner spinner -> true;
            case null, default -> false;
        };
    }
}
