package org.postkeel.ui;

import org.eclipse.swt.widgets.Widget;

/** Names of widgets, by which tests and help find them in any language. */
public final class WidgetIds {

    /** Key of the widget data that holds the name. */
    public static final String KEY = "org.postkeel.widget.id";

    private WidgetIds() {
    }

    /**
     * Names a widget.
     *
     * @param id unique in its part or dialog: servers.filter
     * @return the widget
     */
    public static <W extends Widget> W set(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
