package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postkeel.ui.chart.ChartCanvas;
import org.postkeel.ui.chart.ChartContent;

/** The canvas by itself, in a window of its own. */
class ChartCanvasTest extends Journey {

    private Shell shell;
    private ChartCanvas canvas;

    /** A chart that remembers on which grounds it was built. */
    private static final class Bars implements ChartContent {

        private final int height;
        private final List<Boolean> builtDark = Collections.synchronizedList(new ArrayList<>());

        Bars(int height) {
            this.height = height;
        }

        @Override
        public JFreeChart chart(boolean dark) {
            builtDark.add(dark);
            var data = new DefaultCategoryDataset();
            data.addValue(3, "a", "first");
            data.addValue(5, "a", "second");
            return ChartFactory.createBarChart(null, null, null, data);
        }

        @Override
        public int preferredHeight() {
            return height;
        }
    }

    @BeforeEach
    void open() {
        bot().ui().syncExec(() -> {
            shell = new Shell(bot().ui().display(), SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            canvas = new ChartCanvas(shell);
            canvas.setBackground(new Color(255, 255, 255));
            shell.setSize(420, 300);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        bot().ui().syncExec(shell::dispose);
    }

    private void show(ChartContent content) {
        bot().ui().syncExec(() -> canvas.show(content, "bars"));
    }

    private Point drawn() {
        return bot().waitUntil("the chart is drawn", () -> bot().ui().sync(() -> canvas.imageSize()),
                size -> size != null);
    }

    private Point needed() {
        return bot().ui().sync(() -> canvas.neededImageSize());
    }

    private int top() {
        return bot().ui().sync(() -> canvas.getVerticalBar().getSelection());
    }

    private void press(int key) {
        bot().ui().gesture(() -> {
            var event = new Event();
            event.keyCode = key;
            canvas.notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void aTallChartScrollsAndOnlyWhatIsVisibleIsDrawn() {
        show(new Bars(20_000));
        assertEquals(needed(), drawn());
        assertTrue(bot().ui().sync(() -> canvas.getVerticalBar().isVisible()));
        press(SWT.PAGE_DOWN);
        int page = top();
        assertTrue(page > 0 && page <= 300, "one page down is " + page);
        assertEquals(needed(), drawn());
        press(SWT.END);
        assertEquals(16_000 - bot().ui().sync(() -> canvas.getClientArea().height), top());
        assertEquals(needed(), drawn());
        press(SWT.HOME);
        assertEquals(0, top());
        show(new Bars(200));
        assertEquals(needed(), drawn());
        assertFalse(bot().ui().sync(() -> canvas.getVerticalBar().isVisible()));
    }

    @Test
    void theGroundDecidesThePalette() {
        var bars = new Bars(200);
        show(bars);
        drawn();
        assertEquals(List.of(false), bars.builtDark);
        bot().ui().syncExec(() -> {
            canvas.setBackground(new Color(30, 30, 30));
            canvas.redraw();
        });
        bot().waitUntil("it is built for a dark ground", () -> List.copyOf(bars.builtDark),
                List.of(false, true)::equals);
        drawn();
    }

    @Test
    void aChartIsBuiltOncePerVersionOfTheData() {
        var bars = new Bars(20_000);
        show(bars);
        drawn();
        press(SWT.PAGE_DOWN);
        drawn();
        bot().ui().syncExec(() -> shell.setSize(500, 320));
        bot().waitUntil("it is drawn for the new size", () -> bot().ui().sync(() -> canvas.imageSize()),
                size -> size != null && size.equals(needed()));
        assertEquals(1, bars.builtDark.size());
        show(new Bars(20_000));
        assertEquals(needed(), drawn());
    }

    @Test
    void aChartThatFailsIsLoggedOnceAndTheNextOneIsDrawn() {
        WORKBENCH.expectErrors();
        show(new ChartContent() {
            @Override
            public JFreeChart chart(boolean dark) {
                throw new IllegalStateException("no data");
            }

            @Override
            public int preferredHeight() {
                return 200;
            }
        });
        bot().waitUntil("the failure is logged", WORKBENCH::errors, errors -> !errors.isEmpty());
        assertNull(bot().ui().sync(() -> canvas.imageSize()));
        bot().ui().syncExec(() -> canvas.redraw());
        bot().waitForJobs(ChartCanvas.class);
        assertEquals(1, WORKBENCH.errors().size());
        show(new Bars(200));
        assertEquals(needed(), drawn());
    }

    @Test
    void nothingIsShownWithoutContent() {
        show(new Bars(200));
        drawn();
        show(null);
        assertNull(bot().ui().sync(() -> canvas.imageSize()));
    }
}
