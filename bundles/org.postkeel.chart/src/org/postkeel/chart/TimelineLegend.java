package org.postkeel.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.catalogue.Stage;
import org.postkeel.model.text.Message;

/** Says what the colours and edges of the bands mean: the stages in a row, and below how the begin of a band is known. */
final class TimelineLegend extends Title {

    private static final long serialVersionUID = 1L;
    private static final int LINE = 26;
    private static final int SWATCH = 30;
    private static final int GAP = 18;

    private record Entry(int stage, Basis basis, String text) {
    }

    private final transient List<Entry> entries = new ArrayList<>();
    private final transient ChartPalette palette;
    private final Font font = TimelineChart.font(Font.PLAIN, 13);

    TimelineLegend(List<Stage> stages, Locale locale, ChartPalette palette) {
        this.palette = palette;
        setPosition(RectangleEdge.BOTTOM);
        for (Stage stage : stages) {
            entries.add(new Entry(stage.number(), Basis.REPORTED, Message.of(TimelineLegend.class, "legend.stage", stage.number(),
                    minutes(stage.throttleMinutes()), minutes(stage.blockMinutes())).in(locale)));
        }
        for (Basis basis : Basis.values()) {
            entries.add(new Entry(0, basis, TimelineChart.basis(basis).in(locale)));
        }
    }

    private static Object minutes(Integer minutes) {
        return minutes == null ? "?" : minutes;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidth();
        return new Size2D(width, layout(g2, new Rectangle2D.Double(0, 0, width, 0), false));
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        layout(g2, area, true);
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        draw(g2, area);
        return null;
    }

    /** @return height that is needed */
    private double layout(Graphics2D g2, Rectangle2D area, boolean draw) {
        g2.setFont(font);
        var metrics = g2.getFontMetrics();
        double x = area.getX();
        double y = area.getY() + 8;
        boolean begunBasis = false;
        for (Entry entry : entries) {
            double width = SWATCH + 6.0 + metrics.stringWidth(entry.text()) + GAP;
            boolean newLine = x + width > area.getMaxX() && x > area.getX() || entry.stage() == 0 && !begunBasis;
            if (newLine) {
                x = area.getX();
                y += LINE;
            }
            begunBasis |= entry.stage() == 0;
            if (draw) {
                var box = new Rectangle2D.Double(x, y + 4, SWATCH, LINE - 10.0);
                g2.setStroke(new BasicStroke(1));
                BandRenderer.paint(g2, box, palette.stage(entry.stage() == 0 ? 4 : entry.stage()), entry.basis(), palette);
                g2.setPaint(palette.text());
                g2.drawString(entry.text(), (float) (x + SWATCH + 6), (float) (y + LINE / 2.0 + metrics.getAscent() / 2.0 - 2));
            }
            x += width;
        }
        return y + LINE - area.getY();
    }
}
