package org.postkeel.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.model.text.Message;

/**
 * Draws the bands: one series per lane, one item per band. A begin the service reported has a strong edge, a counted one a
 * dashed edge; a band whose begin is assumed is lighter and hatched.
 */
final class BandRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    private static final double MARGIN = 4;
    private static final double HATCH = 7;
    private static final float EDGE = 3.5f;

    private final List<Lane> lanes;
    private final LocalDate today;
    private final ChartPalette palette;
    private final Locale locale;
    private final Font font;
    private final Font small;

    BandRenderer(List<Lane> lanes, LocalDate today, ChartPalette palette, Locale locale, Font font) {
        this.lanes = lanes;
        this.today = today;
        this.palette = palette;
        this.locale = locale;
        this.font = font;
        this.small = font.deriveFont(font.getSize2D() - 1.5f);
        setDefaultToolTipGenerator((dataset, series, item) -> tooltip(lanes.get(series),
                lanes.get(series).bands().get(item)));
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info, XYPlot plot,
            ValueAxis dates, ValueAxis laneAxis, XYDataset dataset, int series, int item, CrosshairState crosshair,
            int pass) {
        var bands = (IntervalXYDataset) dataset;
        double left = dates.valueToJava2D(bands.getStartXValue(series, item), dataArea, plot.getDomainAxisEdge());
        double right = dates.valueToJava2D(bands.getEndXValue(series, item), dataArea, plot.getDomainAxisEdge());
        double top = laneAxis.valueToJava2D(bands.getStartYValue(series, item), dataArea, plot.getRangeAxisEdge());
        double bottom = laneAxis.valueToJava2D(bands.getEndYValue(series, item), dataArea, plot.getRangeAxisEdge());
        var box = new Rectangle2D.Double(left, Math.min(top, bottom), right - left, Math.abs(bottom - top));
        Band band = lanes.get(series).bands().get(item);

        paint(g2, box, palette.stage(band.stage()), band.basis(), palette);
        drawText(g2, beside(box, dates.valueToJava2D(TimelineChart.noon(today), dataArea, plot.getDomainAxisEdge())), band);
        if (info != null && info.getOwner().getEntityCollection() != null) {
            addEntity(info.getOwner().getEntityCollection(), box, dataset, series, item, box.getCenterX(), box.getCenterY());
        }
    }

    /** Fills a band, or a swatch of the legend, so that it shows how its begin is known; not when {@code basis} is null. */
    static void paint(Graphics2D g2, Rectangle2D box, Color colour, Basis basis, ChartPalette palette) {
        Shape clip = g2.getClip();
        Stroke stroke = g2.getStroke();
        if (basis == Basis.ASSUMED) {
            g2.setPaint(thin(colour, palette));
            g2.fill(box);
            g2.clip(box);
            g2.setPaint(colour);
            g2.setStroke(new BasicStroke(1.4f));
            for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
                g2.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getMinY()));
            }
            g2.setClip(clip);
        } else {
            g2.setPaint(colour);
            g2.fill(box);
        }
        g2.setPaint(palette.outline());
        g2.setStroke(new BasicStroke(0.8f));
        g2.draw(box);
        g2.clip(box);
        // towards black or white, so that the edge shows on the lightest and on the darkest band
        g2.setPaint(ChartPalette.mix(ChartPalette.textOn(colour), colour, 0.25));
        switch (basis) {
            case null -> g2.setPaint(palette.outline());
            case REPORTED -> g2.setStroke(new BasicStroke(EDGE * 2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            case COMPUTED -> g2.setStroke(new BasicStroke(EDGE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1,
                    new float[] { 4, 3 }, 0));
            case ASSUMED -> g2.setPaint(palette.outline());
        }
        // half of the line lies outside and is clipped
        g2.draw(new Line2D.Double(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY()));
        g2.setClip(clip);
        g2.setStroke(stroke);
    }

    /** @return the larger part of the band when the line of today runs through it */
    private static Rectangle2D beside(Rectangle2D box, double line) {
        if (line <= box.getMinX() || line >= box.getMaxX()) {
            return box;
        }
        return line - box.getMinX() > box.getMaxX() - line
                ? new Rectangle2D.Double(box.getMinX(), box.getMinY(), line - box.getMinX(), box.getHeight())
                : new Rectangle2D.Double(line, box.getMinY(), box.getMaxX() - line, box.getHeight());
    }

    /** Stage and minutes, as much of it as fits: in one line, else in two, else the stage alone. */
    private void drawText(Graphics2D g2, Rectangle2D box, Band band) {
        for (List<String> lines : texts(band)) {
            g2.setFont(lines.size() > 1 ? small : font);
            FontMetrics metrics = g2.getFontMetrics();
            double lineHeight = metrics.getAscent() + metrics.getDescent();
            double width = lines.stream().mapToInt(metrics::stringWidth).max().orElseThrow();
            if (width + 2 * MARGIN <= box.getWidth() && lines.size() * lineHeight <= box.getHeight()) {
                Color ground = palette.stage(band.stage());
                if (band.basis() == Basis.ASSUMED) {
                    // the hatching must not run through the letters
                    ground = thin(ground, palette);
                    g2.setPaint(ground);
                    g2.fill(new Rectangle2D.Double(box.getCenterX() - width / 2 - 3,
                            box.getCenterY() - lines.size() * lineHeight / 2, width + 6, lines.size() * lineHeight));
                }
                g2.setPaint(ChartPalette.textOn(ground));
                double y = box.getCenterY() - (lines.size() - 1) * lineHeight / 2;
                for (String line : lines) {
                    TextUtils.drawAlignedString(line, g2, (float) box.getCenterX(), (float) y, TextAnchor.CENTER);
                    y += lineHeight;
                }
                return;
            }
        }
    }

    /** @return what may be written, the most telling first; each as its lines */
    private List<List<String>> texts(Band band) {
        String stage = Integer.toString(band.stage());
        Message minutes = Message.of(BandRenderer.class, "band.minutes", minutes(band.throttleMinutes()),
                minutes(band.blockMinutes()));
        String whole = Message.of(BandRenderer.class, "band", band.stage(), minutes).in(locale);
        var texts = new ArrayList<List<String>>();
        if (band.to() == null) {
            texts.add(List.of(Message.of(BandRenderer.class, "band.from", whole, band.from()).in(locale)));
        }
        texts.add(List.of(whole));
        texts.add(List.of(stage, minutes.in(locale)));
        texts.add(List.of(stage));
        return texts;
    }

    /** @return the ground of a band whose begin is assumed */
    private static Color thin(Color colour, ChartPalette palette) {
        return ChartPalette.mix(colour, palette.background(), 0.55);
    }

    private String tooltip(Lane lane, Band band) {
        Message until = band.to() == null ? Message.of(BandRenderer.class, "tooltip.open", band.from())
                : Message.of(BandRenderer.class, "tooltip.until", band.from(), band.to());
        return Message.of(BandRenderer.class, "tooltip", lane.name(), band.stage(), until, minutes(band.throttleMinutes()),
                minutes(band.blockMinutes()), TimelineChart.basis(band.basis())).in(locale);
    }

    private static Object minutes(Integer minutes) {
        return minutes == null ? Message.of(BandRenderer.class, "unknownMinutes") : minutes;
    }
}
