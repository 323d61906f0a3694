package org.postkeel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.assessment.AssessmentResult;

class TimelineChartTest {

    private static final int WIDTH = 1200;

    @TempDir
    Path folder;

    private final AssessmentResult result = SampleResults.of(SampleResults.estate("Nordwind"));

    private JFreeChart chart(Locale locale) {
        return TimelineChart.create(result, locale, ChartPalette.light());
    }

    @Test
    void theChartIsDrawnWithoutADisplay() {
        assertTrue(GraphicsEnvironment.isHeadless());
    }

    @Test
    void serversWithBandsComeFirst() {
        var axis = (SymbolAxis) chart(Locale.UK).getXYPlot().getRangeAxis();
        assertEquals("NW-EX16A", axis.getSymbols()[0]);
        assertEquals("NW-OLD", axis.getSymbols()[1]);
        assertEquals("NW-EXSE1", axis.getSymbols()[2]);
    }

    @Test
    void everyStageIsABand() {
        var dataset = chart(Locale.UK).getXYPlot().getDataset();
        assertEquals(8, dataset.getItemCount(0));
        assertEquals(8, dataset.getItemCount(1));
        assertEquals(0, dataset.getItemCount(2));
    }

    @Test
    void aBandHasTheColourOfItsStageOnEachOfItsDays() {
        var info = new ChartRenderingInfo();
        JFreeChart chart = chart(Locale.UK);
        int height = TimelineChart.preferredHeight(result);
        BufferedImage image = chart.createBufferedImage(WIDTH, height, info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        XYPlot plot = chart.getXYPlot();
        // near the upper edge of the lane, where no text stands
        int y = (int) plot.getRangeAxis().valueToJava2D(-0.3, area, RectangleEdge.LEFT);
        assertColour(ChartPalette.light().stage(1), image, x(plot, area, LocalDate.of(2026, 9, 20)), y);
        assertColour(ChartPalette.light().stage(5), image, x(plot, area, LocalDate.of(2026, 11, 13)), y);
        assertColour(ChartPalette.light().stage(6), image, x(plot, area, LocalDate.of(2026, 11, 22)), y);
        assertColour(ChartPalette.light().stage(8), image, x(plot, area, LocalDate.of(2026, 12, 20)), y);
    }

    @Test
    void theLastBandRunsToTheEdgeAndAnAssumedOneIsHatched() {
        var info = new ChartRenderingInfo();
        JFreeChart chart = chart(Locale.UK);
        BufferedImage image = chart.createBufferedImage(WIDTH, TimelineChart.preferredHeight(result), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        XYPlot plot = chart.getXYPlot();
        int reported = (int) plot.getRangeAxis().valueToJava2D(-0.3, area, RectangleEdge.LEFT);
        assertColour(ChartPalette.light().stage(8), image, (int) area.getMaxX() - 3, reported);
        int assumed = (int) plot.getRangeAxis().valueToJava2D(0.7, area, RectangleEdge.LEFT);
        var colours = new HashSet<Integer>();
        for (int x = (int) area.getMaxX() - 40; x < area.getMaxX() - 3; x++) {
            colours.add(image.getRGB(x, assumed));
        }
        assertTrue(colours.contains(ChartPalette.mix(ChartPalette.light().stage(8), Color.WHITE, 0.55).getRGB()));
        assertTrue(colours.size() > 2, "no hatching: " + colours);
    }

    @Test
    void theTextOfALaneStandsOnTheGroundOfTheLane() {
        var info = new ChartRenderingInfo();
        JFreeChart chart = chart(Locale.UK);
        BufferedImage image = chart.createBufferedImage(WIDTH, TimelineChart.preferredHeight(result), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        int y = (int) chart.getXYPlot().getRangeAxis().valueToJava2D(2, area, RectangleEdge.LEFT);
        assertEquals(1, chart.getXYPlot().getAnnotations().size());
        assertColour(new Color(image.getRGB((int) area.getMaxX() - 3, y)), image, (int) area.getMinX() + 3, y);
    }

    @Test
    void aBandSaysItsStageDatesAndMinutesWhenAskedFor() {
        XYPlot plot = chart(Locale.GERMANY).getXYPlot();
        var tips = plot.getRenderer().getDefaultToolTipGenerator();
        assertEquals("NW-EX16A, Stufe 6, 18.11.2026 bis vor 28.11.2026: 30 Min. gedrosselt, 10 Min. blockiert je Stunde;"
                + " Beginn vom Dienst berichtet", tips.generateToolTip(plot.getDataset(), 0, 5));
        assertTrue(tips.generateToolTip(plot.getDataset(), 0, 6).contains("? Min. gedrosselt"));
        assertTrue(tips.generateToolTip(plot.getDataset(), 1, 7).endsWith("Beginn angenommen"));
    }

    @Test
    void aNarrowPictureLeavesTextsOutButNoBand() {
        var info = new ChartRenderingInfo();
        JFreeChart chart = chart(Locale.GERMANY);
        BufferedImage image = chart.createBufferedImage(400, TimelineChart.preferredHeight(result), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        int y = (int) chart.getXYPlot().getRangeAxis().valueToJava2D(-0.3, area, RectangleEdge.LEFT);
        assertColour(ChartPalette.light().stage(8), image, (int) area.getMaxX() - 3, y);
    }

    private static int x(XYPlot plot, Rectangle2D area, LocalDate day) {
        return (int) plot.getDomainAxis().valueToJava2D(DayAxis.millis(day), area, RectangleEdge.BOTTOM);
    }

    private static void assertColour(Color expected, BufferedImage image, int x, int y) {
        assertEquals(expected, new Color(image.getRGB(x, y)), "at " + x + "," + y);
    }

    @Test
    void theLineStandsOnTheDayOfTheAssessment() {
        var marker = (ValueMarker) chart(Locale.GERMANY).getXYPlot().getDomainMarkers(Layer.FOREGROUND).iterator().next();
        assertTrue(marker.getValue() > DayAxis.millis(SampleResults.TODAY)
                && marker.getValue() < DayAxis.millis(SampleResults.TODAY.plusDays(1)));
        assertTrue(marker.getLabel().contains("25.11.2026"), marker.getLabel());
    }

    @Test
    void textsAreInTheLanguageAskedFor() {
        assertEquals("Enforcement timeline", chart(Locale.UK).getTitle().getText());
        assertEquals("Zeitachse der Durchsetzung", chart(Locale.GERMANY).getTitle().getText());
        assertTrue(((TextTitle) chart(Locale.GERMANY).getSubtitle(0)).getText().startsWith("Nordwind, Stand 25.11.2026"));
    }

    @Test
    void aLegendGoesWithBandsOnly() {
        assertEquals(2, chart(Locale.UK).getSubtitleCount());
        var assessment = SampleResults.estate("x");
        assessment.getServers().forEach(server -> server.getReports().clear());
        assertEquals(1, TimelineChart.create(SampleResults.of(assessment), Locale.UK, ChartPalette.light()).getSubtitleCount());
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1, 1.25, 2 })
    void thePictureHasExactlyThePixelsAskedFor(double scale) {
        BufferedImage image = ChartImages.render(chart(Locale.UK), 800, 400, scale);
        assertEquals(800 * scale, image.getWidth());
        assertEquals(400 * scale, image.getHeight());
    }

    @Test
    void theStagesGetDarkerInEveryPalette() {
        for (ChartPalette palette : new ChartPalette[] { ChartPalette.light(), ChartPalette.dark(), ChartPalette.print() }) {
            for (int stage = 2; stage <= 8; stage++) {
                assertTrue(ChartPalette.luminance(palette.stage(stage)) < ChartPalette.luminance(palette.stage(stage - 1)),
                        "stage " + stage);
            }
        }
    }

    @Test
    void sixtyServersAndNoneCanBeDrawn() {
        var assessment = SampleResults.estate(null);
        for (int i = 0; i < 70; i++) {
            SampleResults.server(assessment, "NW-%02d".formatted(i), "15.2.2562.46");
        }
        AssessmentResult many = SampleResults.of(assessment);
        int height = TimelineChart.preferredHeight(many);
        assertEquals(height, ChartImages.render(TimelineChart.create(many, Locale.UK, ChartPalette.dark()), WIDTH, height, 1)
                .getHeight());
        assessment.getServers().clear();
        AssessmentResult none = SampleResults.of(assessment);
        assertEquals(300, ChartImages.render(TimelineChart.create(none, Locale.UK, ChartPalette.print()), WIDTH, 300, 1)
                .getHeight());
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("zeit achse.png");
        ChartImages.writePng(chart(Locale.UK), 600, 300, 2, file);
        assertEquals(1200, ImageIO.read(file.toFile()).getWidth());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        Path missing = folder.resolve("missing/a.png");
        var thrown = assertThrows(IOException.class,
                () -> ChartImages.writePng(chart(Locale.UK), 600, 300, 1, missing));
        assertTrue(thrown.getMessage().contains("a.png"), thrown.getMessage());
        assertFalse(Files.exists(missing));
    }
}
