package org.postkeel.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;

/**
 * The visible part of a chart, drawn. It needs no display, so it is made off the UI thread.
 *
 * @param view  what was drawn
 * @param data  exactly the device pixels of the view; null when it could not be drawn
 * @param spots places with a text
 */
record Picture(View view, ImageData data, List<HotSpot> spots) {

    /**
     * What is to be seen. Two equal views give the same picture.
     *
     * @param content     version of the data
     * @param width       width of the chart in points
     * @param chartHeight height of the whole chart in points
     * @param top         first line of the chart that is visible, in points
     * @param height      height of the visible part in points
     * @param zoom        device pixels per hundred points
     * @param dark        whether the ground is dark
     */
    record View(ChartContent content, int width, int chartHeight, int top, int height, int zoom, boolean dark) {

        int pixelsWide() {
            return pixels(width, zoom);
        }

        int pixelsHigh() {
            return pixels(height, zoom);
        }
    }

    static int pixels(int points, int zoom) {
        return Math.max(1, Math.round(points * zoom / 100f));
    }

    static Picture failed(View view) {
        return new Picture(view, null, List.of());
    }

    static Picture draw(JFreeChart chart, View view) {
        var image = new BufferedImage(view.pixelsWide(), view.pixelsHigh(), BufferedImage.TYPE_INT_RGB);
        var info = new ChartRenderingInfo();
        Graphics2D g2 = image.createGraphics();
        try {
            g2.scale((double) image.getWidth() / view.width(), (double) image.getHeight() / view.height());
            g2.translate(0, -view.top());
            chart.draw(g2, new Rectangle2D.Double(0, 0, view.width(), view.chartHeight()), info);
        } finally {
            g2.dispose();
        }
        return new Picture(view, toImageData(image), spots(info));
    }

    private static ImageData toImageData(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < image.getHeight(); y++) {
            int to = y * data.bytesPerLine;
            for (int x = 0, from = y * image.getWidth(); x < image.getWidth(); x++, from++) {
                data.data[to++] = (byte) (pixels[from] >> 16);
                data.data[to++] = (byte) (pixels[from] >> 8);
                data.data[to++] = (byte) pixels[from];
            }
        }
        return data;
    }

    private static List<HotSpot> spots(ChartRenderingInfo info) {
        var spots = new ArrayList<HotSpot>();
        for (Object item : info.getEntityCollection().getEntities()) {
            if (item instanceof ChartEntity entity && entity.getToolTipText() != null
                    && !entity.getToolTipText().isBlank()) {
                spots.add(new HotSpot(entity.getToolTipText(), entity.getArea().getBounds2D()));
            }
        }
        return List.copyOf(spots);
    }
}
