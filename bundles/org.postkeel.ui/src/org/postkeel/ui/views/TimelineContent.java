package org.postkeel.ui.views;

import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.chart.ChartPalette;
import org.postkeel.chart.TimelineChart;
import org.postkeel.ui.chart.ChartContent;

/** The enforcement timeline of one result. */
final class TimelineContent implements ChartContent {

    private final AssessmentResult result;
    private final int height;

    TimelineContent(AssessmentResult result) {
        this.result = result;
        this.height = TimelineChart.preferredHeight(result);
    }

    AssessmentResult result() {
        return result;
    }

    @Override
    public JFreeChart chart(boolean dark) {
        return TimelineChart.create(result, Locale.getDefault(), dark ? ChartPalette.dark() : ChartPalette.light());
    }

    @Override
    public int preferredHeight() {
        return height;
    }
}
