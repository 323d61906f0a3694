package org.postkeel.chart;

/**
 * Decides that AWT runs without a display, before anything touches AWT: a second toolkit beside SWT can deadlock, and a
 * server has no display at all. Whoever set the property decided already.
 */
final class Headless {

    private static final String PROPERTY = "java.awt.headless";

    static {
        decide();
    }

    private Headless() {
    }

    /** Loads this class, and so decides once. Called first by every class that touches AWT. */
    static void ensure() {
    }

    static void decide() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
