package org.postkeel.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.jfree.chart.JFreeChart;

/** Turns charts into pictures, without a display. */
public final class ChartImages {

    static {
        Headless.ensure();
    }

    private ChartImages() {
    }

    /**
     * Draws a chart. Sizes of texts and lines go with the scale: at scale 2 the picture is the same with twice as many
     * pixels, not a larger chart.
     *
     * @param width  logical width in pixels at scale 1
     * @param height logical height in pixels at scale 1
     * @param scale  pixels per logical pixel, for example 1.25
     * @return the picture: width × scale by height × scale pixels, rounded
     */
    public static BufferedImage render(JFreeChart chart, int width, int height, double scale) {
        if (width < 1 || height < 1 || !(scale > 0)) {
            throw new IllegalArgumentException("size " + width + " x " + height + " at scale " + scale);
        }
        int pixelsWide = (int) Math.max(1, Math.round(width * scale));
        int pixelsHigh = (int) Math.max(1, Math.round(height * scale));
        return chart.createBufferedImage(pixelsWide, pixelsHigh, width, height, null);
    }

    /**
     * Draws a chart into a PNG file, which is written whole or not at all.
     *
     * @param file target; its folder must exist
     * @throws IOException when the file cannot be written; the message says why in the language of the machine
     * @see #render(JFreeChart, int, int, double)
     */
    public static void writePng(JFreeChart chart, int width, int height, double scale, Path file) throws IOException {
        BufferedImage image = render(chart, width, height, scale);
        WholeFile.write(file, Locale.getDefault(), out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this Java cannot write PNG");
            }
        });
    }
}
