package org.postkeel.ui.chart;

import org.jfree.chart.JFreeChart;

/**
 * What a {@link ChartCanvas} shows. An object stands for one version of the data: new data is a new object, and what is
 * shown is drawn anew only then.
 */
public interface ChartContent {

    /**
     * Builds the chart. Called off the UI thread, once per theme.
     *
     * @param dark whether it will stand on a dark ground
     */
    JFreeChart chart(boolean dark);

    /** @return height in points at which everything can be read */
    int preferredHeight();
}
