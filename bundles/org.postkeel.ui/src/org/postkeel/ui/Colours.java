package org.postkeel.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours that carry a meaning, for light and dark grounds. In high contrast the colours of the system stay. */
public final class Colours {

    private static final RGB ALARM_ON_LIGHT = new RGB(0xB3, 0x26, 0x1E);
    private static final RGB ALARM_ON_DARK = new RGB(0xFF, 0x8A, 0x80);

    private Colours() {
    }

    /** @return whether the ground of the control is dark */
    public static boolean isDark(Control control) {
        Color ground = control.getBackground();
        return 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue() < 128;
    }

    /** @return colour of a text about mail that is at stake; null when the system decides */
    public static Color alarm(Control control) {
        if (control.getDisplay().getHighContrast()) {
            return null;
        }
        return new Color(isDark(control) ? ALARM_ON_DARK : ALARM_ON_LIGHT);
    }

    /** @return colour of what matters less but is read all the same; null when the system decides */
    public static Color secondary(Control control) {
        if (control.getDisplay().getHighContrast()) {
            return null;
        }
        Color text = control.getForeground();
        Color ground = control.getBackground();
        return new Color(mix(text.getRed(), ground.getRed()), mix(text.getGreen(), ground.getGreen()),
                mix(text.getBlue(), ground.getBlue()));
    }

    private static int mix(int text, int ground) {
        return (text * 65 + ground * 35) / 100;
    }
}
