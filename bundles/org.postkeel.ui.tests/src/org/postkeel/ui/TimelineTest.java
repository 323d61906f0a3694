package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.testkit.BotCanvas;
import org.postkeel.ui.chart.ChartCanvas;

/** The timeline on screen and as a picture. */
class TimelineTest extends Journey {

    private static Point imageSize(BotCanvas canvas) {
        return bot().ui().sync(() -> ((ChartCanvas) canvas.widget()).imageSize());
    }

    private static Point waitForImage(BotCanvas canvas) {
        return bot().waitUntil("the chart is drawn", () -> imageSize(canvas), size -> size != null);
    }

    @Test
    void isDrawnWithTheDevicePixelsOfTheCanvas() {
        openNordwind();
        BotCanvas canvas = bot().canvas("timeline.chart");
        Point drawn = waitForImage(canvas);
        int zoom = bot().ui().sync(() -> canvas.widget().getShell().getZoom());
        Point size = canvas.size();
        assertEquals(new Point(Math.round(size.x * zoom / 100f), Math.round(size.y * zoom / 100f)), drawn);
        assertTrue(size.x > 300 && size.y > 100, size.toString());
    }

    @Test
    void isDrawnAnewForAnotherSize() {
        openNordwind();
        BotCanvas canvas = bot().canvas("timeline.chart");
        Point before = waitForImage(canvas);
        Point window = bot().ui().sync(() -> shell().getSize());
        try {
            bot().resizeWindow(window.x - 120, window.y - 60);
            Point after = bot().waitUntil("the chart is drawn for the new size", () -> imageSize(canvas),
                    size -> size != null && !size.equals(before));
            assertTrue(after.x < before.x && after.y < before.y, before + " then " + after);
        } finally {
            bot().resizeWindow(window.x, window.y);
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    @Test
    void namesItsBands() {
        openNordwind();
        BotCanvas canvas = bot().canvas("timeline.chart");
        waitForImage(canvas);
        for (String server : Nordwind.AFFECTED) {
            assertTrue(canvas.hotSpots().keySet().stream().anyMatch(text -> text.startsWith(server)),
                    server + " has no band in " + canvas.hotSpots().keySet());
        }
        assertTrue(canvas.hotSpots().keySet().stream().noneMatch(text -> text.startsWith("NW-EX19A")));
        assertTrue(canvas.hover("NW-EX13").startsWith("NW-EX13"));
    }

    @Test
    void followsTheDay() {
        openNordwind();
        BotCanvas canvas = bot().canvas("timeline.chart");
        waitForImage(canvas);
        byte[] before = pixels(canvas);
        bot().text("asOf").enter("2026-12-24");
        bot().waitUntil("the picture changes", () -> imageSize(canvas) == null ? before : pixels(canvas),
                after -> !Arrays.equals(before, after));
    }

    /** What the canvas shows. */
    private static byte[] pixels(BotCanvas canvas) {
        return bot().ui().sync(() -> {
            var size = canvas.widget().getClientArea();
            var image = new Image(canvas.widget().getDisplay(), size.width, size.height);
            var gc = new GC(canvas.widget());
            try {
                gc.copyArea(image, 0, 0);
                return image.getImageData().data;
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    @Test
    void isSavedAsAPicture(@TempDir Path folder) throws Exception {
        openNordwind();
        Path file = folder.resolve("timeline.png");
        answer(file);
        bot().menu("File", "Export Timeline Picture…").click();
        bot().waitUntil("the picture is written", () -> Files.exists(file), Boolean.TRUE::equals);
        assertEquals(2400, ImageIO.read(file.toFile()).getWidth());
        assertNotEquals(0, Files.size(file));
    }
}
