package org.postkeel.testkit;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** A drawing. It names its places, so that tests never count pixels. */
public final class BotCanvas extends BotControl<Canvas> {

    /**
     * Key of the widget data that holds a {@code Supplier<Map<String, Rectangle>>}: names and places of the hot spots.
     */
    public static final String HOT_SPOTS = "org.postkeel.widget.hotSpots";

    BotCanvas(WorkbenchBot bot, Canvas widget) {
        super(bot, widget);
    }

    /** @return size in points */
    public Point size() {
        return bot.ui().sync(() -> {
            Rectangle area = widget.getClientArea();
            return new Point(area.width, area.height);
        });
    }

    /** @return names and places of the hot spots */
    public Map<String, Rectangle> hotSpots() {
        return bot.ui().sync(this::spots);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Rectangle> spots() {
        if (widget.getData(HOT_SPOTS) instanceof Supplier<?> spots) {
            return (Map<String, Rectangle>) spots.get();
        }
        throw new AssertionError("the canvas names no hot spots");
    }

    /** Moves the mouse to the middle of the hot spot whose name begins so, and returns what the canvas says there. */
    public String hover(String beginning) {
        gesture(() -> {
            Rectangle place = spots().entrySet().stream().filter(spot -> spot.getKey().startsWith(beginning))
                    .findFirst().map(Map.Entry::getValue)
                    .orElseThrow(() -> new AssertionError("no hot spot begins with " + beginning + ": "
                            + spots().keySet()));
            var event = new Event();
            event.x = place.x + place.width / 2;
            event.y = place.y + place.height / 2;
            widget.notifyListeners(SWT.MouseMove, event);
        });
        return bot.ui().sync(widget::getToolTipText);
    }
}
