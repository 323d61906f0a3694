package org.postkeel.ui.chart;

import java.awt.geom.Rectangle2D;

/**
 * A place of the chart that says something when the mouse rests on it.
 *
 * @param text what it says
 * @param area where it is, in points from the upper left corner of the whole chart
 */
record HotSpot(String text, Rectangle2D area) {
}
