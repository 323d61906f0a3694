package org.postkeel.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.catalogue.Stage;
import org.postkeel.model.text.Message;

/**
 * Explains the bands: the stages with their numbers, grouped by what they do, and below how the begin of a band is known.
 * Entries flow into as many rows as the width needs.
 */
final class TimelineLegend extends Title {

    private static final long serialVersionUID = 1L;

    private static final int ROW = 26;
    private static final int SWATCH_WIDTH = 28;
    private static final int SWATCH_HEIGHT = 18;
    private static final int AFTER_SWATCH = 6;
    private static final int AFTER_ENTRY = 20;

    private final transient List<List<Entry>> blocks;
    private final transient ChartPalette palette;
    private final transient Font font = TimelineChart.font(Font.PLAIN, 14);
    private final transient Font numbers = TimelineChart.font(Font.BOLD, 13);

    /** Swatches with a text after them. */
    private record Entry(List<Swatch> swatches, String text) {

        double width(FontMetrics metrics) {
            return swatches.size() * (SWATCH_WIDTH + 2.0) + gap() + metrics.stringWidth(text);
        }

        int gap() {
            return swatches.isEmpty() ? 0 : AFTER_SWATCH;
        }
    }

    private record Swatch(Color colour, Basis basis, String number) {
    }

    /**
     * @param stages stage table
     * @param bases  the kinds of begin that occur
     */
    TimelineLegend(List<Stage> stages, Set<Basis> bases, Locale locale, ChartPalette palette) {
        super(RectangleEdge.BOTTOM, HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM, new RectangleInsets(12, 2, 0, 2));
        this.palette = palette;
        var begins = new ArrayList<Entry>();
        begins.add(new Entry(List.of(), text("legend.begin", locale)));
        for (Basis basis : bases) {
            begins.add(new Entry(List.of(new Swatch(palette.stage(4), basis, "")), TimelineChart.basis(basis).in(locale)));
        }
        this.blocks = List.of(stages(stages, locale, palette), List.copyOf(begins));
    }

    private static List<Entry> stages(List<Stage> stages, Locale locale, ChartPalette palette) {
        var entries = new ArrayList<Entry>();
        var swatches = new ArrayList<Swatch>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            swatches.add(new Swatch(palette.stage(stage.number()), null, Integer.toString(stage.number())));
            String effect = effect(stage);
            if (i + 1 == stages.size() || !effect.equals(effect(stages.get(i + 1)))) {
                entries.add(new Entry(List.copyOf(swatches), text(effect, locale)));
                swatches.clear();
            }
        }
        return List.copyOf(entries);
    }

    /** @return key of the text that says what a stage does */
    private static String effect(Stage stage) {
        int block = stage.blockMinutes() == null ? 0 : stage.blockMinutes();
        if (block == 60) {
            return "stage.blocked";
        }
        if (block > 0) {
            return "stage.partlyBlocked";
        }
        return stage.throttleMinutes() != null && stage.throttleMinutes() == 0 ? "stage.reportOnly" : "stage.throttled";
    }

    private static String text(String key, Locale locale) {
        return Message.of(TimelineLegend.class, key).in(locale);
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidth() > 0 ? constraint.getWidth() : constraint.getWidthRange().getUpperBound();
        int rows = rows(g2.getFontMetrics(font), trimToContentWidth(width)).size();
        return new Size2D(width, calculateTotalHeight(rows * (double) ROW));
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        draw(g2, area, null);
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        Rectangle2D inside = trimMargin((Rectangle2D) area.clone());
        FontMetrics metrics = g2.getFontMetrics(font);
        double y = inside.getMinY() + ROW / 2.0;
        for (List<Entry> row : rows(metrics, inside.getWidth())) {
            double x = inside.getMinX();
            for (Entry entry : row) {
                draw(g2, entry, x, y);
                x += entry.width(metrics) + AFTER_ENTRY;
            }
            y += ROW;
        }
        return null;
    }

    private void draw(Graphics2D g2, Entry entry, double left, double middle) {
        double x = left;
        for (Swatch swatch : entry.swatches()) {
            var box = new Rectangle2D.Double(x, middle - SWATCH_HEIGHT / 2.0, SWATCH_WIDTH, SWATCH_HEIGHT);
            BandRenderer.paint(g2, box, swatch.colour(), swatch.basis(), palette);
            g2.setFont(numbers);
            g2.setPaint(ChartPalette.textOn(swatch.colour()));
            TextUtils.drawAlignedString(swatch.number(), g2, (float) box.getCenterX(), (float) middle, TextAnchor.CENTER);
            x += SWATCH_WIDTH + 2.0;
        }
        g2.setFont(font);
        g2.setPaint(palette.text());
        TextUtils.drawAlignedString(entry.text(), g2, (float) (x + entry.gap()), (float) middle, TextAnchor.CENTER_LEFT);
    }

    /** Each block begins a row. */
    private List<List<Entry>> rows(FontMetrics metrics, double width) {
        var rows = new ArrayList<List<Entry>>();
        for (List<Entry> block : blocks) {
            var row = new ArrayList<Entry>();
            double used = 0;
            for (Entry entry : block) {
                double needed = entry.width(metrics);
                if (!row.isEmpty() && used + needed > width) {
                    rows.add(List.copyOf(row));
                    row.clear();
                    used = 0;
                }
                row.add(entry);
                used += needed + AFTER_ENTRY;
            }
            if (!row.isEmpty()) {
                rows.add(List.copyOf(row));
            }
        }
        return rows;
    }
}
