package org.postkeel.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Colours of a chart. The stages run from light to dark, each clearly darker than the one before, so that they can be told
 * apart by colour-blind people and on a black-and-white print; the dark palette keeps that order.
 *
 * @param background behind everything
 * @param stripe     every other lane
 * @param text       texts
 * @param muted      texts of lanes without bands, and dates
 * @param grid       lines of the dates
 * @param today      line of the day for which the chart holds
 * @param outline    edge of a band
 * @param stages     colour of stage 1, 2, …
 */
public record ChartPalette(Color background, Color stripe, Color text, Color muted, Color grid, Color today, Color outline,
        List<Color> stages) {

    static {
        Headless.ensure();
    }

    /** @return for a light screen and for pictures in documents */
    public static ChartPalette light() {
        return new ChartPalette(rgb(0xFFFFFF), rgb(0xF4F6F9), rgb(0x1F2933), rgb(0x5B6773), rgb(0xD5DBE1), rgb(0x0B5CAD),
                rgb(0x3A4550), stages(0xE4EDF4, 0xFFE38A, 0xFFC857, 0xFDA43C, 0xEF7A2E, 0xD9481F, 0xA81C2B, 0x560B26));
    }

    /** @return for a dark screen */
    public static ChartPalette dark() {
        return new ChartPalette(rgb(0x1E2329), rgb(0x262C34), rgb(0xF1F4F7), rgb(0xAEB8C2), rgb(0x414B56), rgb(0x6CB8FF),
                rgb(0xE3E8ED), stages(0xEAF1F7, 0xFFE08A, 0xFFC857, 0xFDA43C, 0xEF7A2E, 0xD9481F, 0xB3202F, 0x7E1238));
    }

    /** @return for paper: pure white, stronger lines, no stripes */
    public static ChartPalette print() {
        return new ChartPalette(rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x000000), rgb(0x3C3C3C), rgb(0xB4B4B4), rgb(0x003C80),
                rgb(0x000000), stages(0xF0F5F9, 0xFFE999, 0xFFCB5E, 0xFA9F38, 0xE87328, 0xC43E1A, 0x8A1524, 0x3D061A));
    }

    /**
     * @param number 1 and up; above the last colour the last one
     * @return colour of a stage
     */
    public Color stage(int number) {
        return stages.get(Math.max(0, Math.min(number, stages.size()) - 1));
    }

    /** @return black or white, whichever reads better on the colour */
    static Color textOn(Color ground) {
        // WCAG contrast: white reads better below a relative luminance of 0.18
        return luminance(ground) < 0.18 ? Color.WHITE : Color.BLACK;
    }

    /** @return relative luminance of WCAG 2, 0 (black) to 1 (white) */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    /** @return the colour thinned by the other one */
    static Color mix(Color colour, Color other, double share) {
        return new Color(mix(colour.getRed(), other.getRed(), share), mix(colour.getGreen(), other.getGreen(), share),
                mix(colour.getBlue(), other.getBlue(), share));
    }

    private static int mix(int value, int other, double share) {
        return (int) Math.round(value * (1 - share) + other * share);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Color rgb(int value) {
        return new Color(value);
    }

    private static List<Color> stages(int... values) {
        return Arrays.stream(values).mapToObj(Color::new).toList();
    }
}
