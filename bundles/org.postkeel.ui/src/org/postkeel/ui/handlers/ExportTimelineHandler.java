package org.postkeel.ui.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.chart.ChartImages;
import org.postkeel.chart.ChartPalette;
import org.postkeel.chart.TimelineChart;

/** File &gt; Export Timeline Picture…; the picture is light whatever the theme of the window is. */
public final class ExportTimelineHandler extends ExportHandler {

    private static final int WIDTH = 1200;
    private static final double SCALE = 2;

    /** Called by the workbench. */
    public ExportTimelineHandler() {
        super("export.timeline", ".png");
    }

    @Override
    void write(AssessmentResult result, Path file) throws IOException {
        ChartImages.writePng(TimelineChart.create(result, Locale.getDefault(), ChartPalette.light()), WIDTH,
                TimelineChart.preferredHeight(result), SCALE, file);
    }
}
