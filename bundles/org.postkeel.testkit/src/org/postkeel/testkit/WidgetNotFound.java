package org.postkeel.testkit;

/** No visible widget fits. */
public final class WidgetNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WidgetNotFound(String message) {
        super(message);
    }
}
