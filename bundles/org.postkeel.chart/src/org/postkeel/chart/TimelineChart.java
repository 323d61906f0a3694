package org.postkeel.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.model.text.Message;

/**
 * When mail of which server is throttled and blocked, and how much: one lane per server, one band per stage.
 * <p>
 * The chart knows no screen. Whoever shows it draws it at size and zoom with {@link ChartImages}.
 */
public final class TimelineChart {

    private static final int DAYS_BEFORE = 7;
    private static final int DAYS_AFTER = 45;
    private static final int DAYS_AROUND = 60;

    /** Room above the first lane for the date of today, in pixels of the preferred height. */
    private static final int HEAD = 28;
    /** Titles, dates and legend, in pixels of the preferred height. */
    private static final int AROUND_LANES = 212;
    private static final int LONGEST_NAME = 24;
    private static final double BAND = 0.36;

    static {
        Headless.ensure();
    }

    private TimelineChart() {
    }

    /**
     * @param locale  language of the texts
     * @param palette colours
     * @return the timeline of all servers: those with bands first, in the order of the verdicts
     */
    public static JFreeChart create(AssessmentResult result, Locale locale, ChartPalette palette) {
        List<Lane> lanes = Lane.of(result);
        LocalDate from = first(lanes, result.asOf());
        LocalDate to = last(lanes, result.asOf());

        var dates = dates(from, to, locale, palette);
        var plot = new XYPlot(dataset(lanes, to), dates, laneAxis(lanes, palette),
                new BandRenderer(lanes, result.asOf(), palette, locale, font(Font.BOLD, 13)));
        plot.setBackgroundPaint(palette.background());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(palette.grid());
        plot.setDomainGridlineStroke(new BasicStroke(0.8f));
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        if (lanes.size() > 15) {
            plot.setDomainAxis(1, dates(from, to, locale, palette));
            plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
        }
        plot.addDomainMarker(today(result.asOf(), from, to, locale, palette), Layer.FOREGROUND);
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).note() != null) {
                plot.addAnnotation(note(lanes.get(lane), lane, from, locale, palette));
            }
        }
        return chart(plot, result, lanes, locale, palette);
    }

    /** @return logical height in pixels at which every lane can be read; goes with a width of about 1200 */
    public static int preferredHeight(AssessmentResult result) {
        int lanes = Lane.of(result).size();
        return AROUND_LANES + HEAD + lanes * laneHeight(lanes);
    }

    /** @return how a date is known, in words */
    static Message basis(Basis basis) {
        return switch (basis) {
            case REPORTED -> Message.of(TimelineChart.class, "basis.reported");
            case COMPUTED -> Message.of(TimelineChart.class, "basis.computed");
            case ASSUMED -> Message.of(TimelineChart.class, "basis.assumed");
        };
    }

    private static int laneHeight(int lanes) {
        return lanes <= 12 ? 42 : lanes <= 25 ? 32 : 25;
    }

    static Font font(int style, int size) {
        // a logical family: it has umlauts on every machine
        return new Font(Font.SANS_SERIF, style, size);
    }

    private static LocalDate first(List<Lane> lanes, LocalDate asOf) {
        return bands(lanes).map(Band::from).min(LocalDate::compareTo)
                .map(first -> first.isBefore(asOf) ? first : asOf)
                .map(first -> first.minusDays(DAYS_BEFORE)).orElse(asOf.minusDays(DAYS_AROUND));
    }

    private static LocalDate last(List<Lane> lanes, LocalDate asOf) {
        return bands(lanes).map(band -> band.to() == null ? band.from() : band.to()).max(LocalDate::compareTo)
                .map(last -> last.isAfter(asOf) ? last : asOf)
                .map(last -> last.plusDays(DAYS_AFTER)).orElse(asOf.plusDays(DAYS_AROUND));
    }

    private static Stream<Band> bands(List<Lane> lanes) {
        return lanes.stream().flatMap(lane -> lane.bands().stream());
    }

    /** One series per lane, so that series and item are the numbers of lane and band. */
    private static XYIntervalSeriesCollection dataset(List<Lane> lanes, LocalDate edge) {
        var dataset = new XYIntervalSeriesCollection();
        for (int lane = 0; lane < lanes.size(); lane++) {
            var series = new XYIntervalSeries(lane);
            for (Band band : lanes.get(lane).bands()) {
                long from = DayAxis.millis(band.from());
                long to = DayAxis.millis(band.to() == null ? edge : band.to());
                series.add(from, from, to, lane, lane - BAND, lane + BAND);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static DayAxis dates(LocalDate from, LocalDate to, Locale locale, ChartPalette palette) {
        var axis = new DayAxis(from, to, locale);
        axis.setTickLabelFont(font(Font.PLAIN, 13));
        axis.setTickLabelPaint(palette.muted());
        axis.setTickMarkPaint(palette.grid());
        axis.setAxisLinePaint(palette.grid());
        return axis;
    }

    private static SymbolAxis laneAxis(List<Lane> lanes, ChartPalette palette) {
        String[] names = lanes.stream().map(lane -> shortened(lane.name())).toArray(String[]::new);
        var axis = new SymbolAxis(null, names);
        axis.setInverted(true);
        double head = (double) HEAD / laneHeight(lanes.size());
        axis.setRange(-0.5 - head, Math.max(lanes.size(), 1) - 0.5);
        axis.setTickLabelFont(font(Font.BOLD, 14));
        axis.setTickLabelPaint(palette.text());
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(palette.grid());
        // the first band is the room for the date
        axis.setGridBandPaint(palette.background());
        axis.setGridBandAlternatePaint(palette.stripe());
        axis.setTickLabelInsets(new RectangleInsets(0, 4, 0, 10));
        return axis;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** @return where the line of a day stands: at noon, so that it lies in the band that holds on that day */
    static double noon(LocalDate day) {
        return DayAxis.millis(day) + 43_200_000d;
    }

    private static ValueMarker today(LocalDate asOf, LocalDate from, LocalDate to, Locale locale, ChartPalette palette) {
        var marker = new ValueMarker(noon(asOf), palette.today(), new BasicStroke(2f));
        marker.setLabel(Message.of(TimelineChart.class, "today", asOf).in(locale));
        marker.setLabelFont(font(Font.BOLD, 14));
        marker.setLabelPaint(palette.today());
        marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
        boolean late = asOf.toEpochDay() - from.toEpochDay() > 0.75 * (to.toEpochDay() - from.toEpochDay());
        marker.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(4, 6, 4, 6));
        return marker;
    }

    private static XYTextAnnotation note(Lane lane, int index, LocalDate from, Locale locale, ChartPalette palette) {
        // blanks keep the text off the edge at every size
        var note = new XYTextAnnotation("  " + lane.note().in(locale) + " ", DayAxis.millis(from), index);
        note.setTextAnchor(TextAnchor.CENTER_LEFT);
        note.setFont(font(Font.PLAIN, 14));
        note.setPaint(palette.muted());
        note.setBackgroundPaint(index % 2 == 0 ? palette.stripe() : palette.background());
        return note;
    }

    private static JFreeChart chart(XYPlot plot, AssessmentResult result, List<Lane> lanes, Locale locale,
            ChartPalette palette) {
        var chart = new JFreeChart(Message.of(TimelineChart.class, "title").in(locale), font(Font.BOLD, 22), plot, false);
        chart.setBackgroundPaint(palette.background());
        chart.setPadding(new RectangleInsets(14, 18, 12, 22));
        chart.getRenderingHints().put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        left(chart.getTitle(), palette.text());
        String customer = result.customer();
        Message line = customer == null || customer.isBlank() ? Message.of(TimelineChart.class, "subtitle", result.asOf())
                : Message.of(TimelineChart.class, "subtitle.customer", customer, result.asOf());
        var subtitle = new TextTitle(line.in(locale), font(Font.PLAIN, 15));
        left(subtitle, palette.muted());
        subtitle.setPadding(new RectangleInsets(0, 2, 8, 2));
        chart.addSubtitle(subtitle);
        var bases = bands(lanes).map(Band::basis).collect(Collectors.toCollection(() -> EnumSet.noneOf(Basis.class)));
        if (!bases.isEmpty()) {
            chart.addSubtitle(new TimelineLegend(result.catalogue().stages(), bases, locale, palette));
        }
        return chart;
    }

    private static void left(TextTitle title, Color colour) {
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
    }
}
