package org.postkeel.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Finds widgets by their ids. For the UI thread. */
final class Widgets {

    /** Key of the widget data that holds the id. */
    static final String ID = "org.postkeel.widget.id";

    private Widgets() {
    }

    static List<Shell> shells(Display display) {
        return Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()).toList();
    }

    static String id(Widget widget) {
        return widget.getData(ID) instanceof String id ? id : null;
    }

    /** @return the visible widget of that id and type; in the shell opened last, when there are several */
    static <W extends Control> W find(Display display, Class<W> type, String id) {
        var found = new ArrayList<W>();
        for (Shell shell : shells(display)) {
            visible(shell, type).stream().filter(control -> id.equals(id(control))).forEach(found::add);
        }
        if (found.isEmpty()) {
            throw new WidgetNotFound("there is no visible " + type.getSimpleName() + " with the id " + id);
        }
        return found.get(found.size() - 1);
    }

    /** @return the visible controls of a type in a control, from the top down */
    static <W extends Control> List<W> visible(Control control, Class<W> type) {
        var found = new ArrayList<W>();
        collect(control, type, found);
        return found;
    }

    private static <W extends Control> void collect(Control control, Class<W> type, List<W> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }
}
