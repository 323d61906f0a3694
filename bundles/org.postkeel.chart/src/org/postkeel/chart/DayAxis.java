package org.postkeel.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.postkeel.model.text.Message;

/**
 * A date axis whose ticks are days people know: Mondays, the first and sixteenth of a month, months, quarters or years,
 * whichever is the finest that finds room. Days are days in UTC, as everywhere in the results.
 */
final class DayAxis extends DateAxis {

    private static final long serialVersionUID = 1L;

    /** Part of the width of a label that stays free between two labels. */
    private static final double GAP = 0.25;

    private final Locale language;

    DayAxis(LocalDate from, LocalDate to, Locale language) {
        super(null, TimeZone.getTimeZone("UTC"), language);
        this.language = language;
        setRange(new Date(millis(from)), new Date(millis(to)));
    }

    /** @return begin of the day as the axis counts */
    static long millis(LocalDate day) {
        return day.toEpochDay() * 86_400_000L;
    }

    @Override
    public List<DateTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        LocalDate from = day(getRange().getLowerBound());
        LocalDate to = day(getRange().getUpperBound());
        double label = g2.getFontMetrics(getTickLabelFont()).stringWidth(Message.date(LocalDate.of(2028, 12, 28), language))
                * (1 + GAP);
        double perDay = dataArea.getWidth() / Math.max(1, to.toEpochDay() - from.toEpochDay());
        TextAnchor anchor = edge == RectangleEdge.TOP ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
        var ticks = new ArrayList<DateTick>();
        UnaryOperator<LocalDate> next = step(label / perDay);
        for (LocalDate day = next.apply(from.minusDays(1)); !day.isAfter(to); day = next.apply(day)) {
            ticks.add(new DateTick(new Date(millis(day)), Message.date(day, language), anchor, anchor, 0));
        }
        return ticks;
    }

    /** @return how to get to the next tick when two labels must be so many days apart */
    private static UnaryOperator<LocalDate> step(double days) {
        if (days <= 7) {
            return day -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
        if (days <= 15) {
            return day -> day.getDayOfMonth() < 16 ? day.withDayOfMonth(16) : firstOfMonth(day, 1);
        }
        if (days <= 28) {
            return day -> firstOfMonth(day, 1);
        }
        if (days <= 90) {
            return day -> firstOfMonth(day, 3);
        }
        int years = (int) Math.ceil(days / 365);
        return day -> LocalDate.of(Math.floorDiv(day.getYear(), years) * years + years, 1, 1);
    }

    /** @return the first day after {@code day} that begins a period of so many months */
    private static LocalDate firstOfMonth(LocalDate day, int months) {
        LocalDate first = day.withDayOfMonth(1).plusMonths(1);
        while ((first.getMonthValue() - 1) % months != 0) {
            first = first.plusMonths(1);
        }
        return first;
    }

    private static LocalDate day(double millis) {
        return LocalDate.ofEpochDay(Math.floorDiv((long) millis, 86_400_000L));
    }
}
