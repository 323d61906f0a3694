package org.postkeel.ui.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.jfree.chart.JFreeChart;
import org.postkeel.model.text.Message;
import org.postkeel.ui.chart.Picture.View;

/**
 * Shows a chart. It is drawn off the UI thread into an image of exactly the device pixels of the visible part, and
 * drawn anew when size, zoom, theme, scroll position or data change; until then the last image stays. It scrolls
 * vertically where the chart needs more height than there is. All methods are for the UI thread.
 */
public final class ChartCanvas extends Canvas {

    /**
     * Key of the widget data that holds a {@code Supplier<Map<String, Rectangle>>}: texts and places of the hot spots.
     */
    public static final String HOT_SPOTS = "org.postkeel.widget.hotSpots";

    /** A chart is squeezed to this share of its preferred height before it scrolls. */
    private static final double SQUEEZE = 0.8;
    /** It is stretched to this multiple at most; lanes as high as a hand help nobody. */
    private static final double STRETCH = 1.25;
    private static final int LINE = 24;

    private final Display display;
    private final AtomicReference<View> wanted = new AtomicReference<>();
    private final DrawJob job = new DrawJob();
    private final Listener settings = event -> redraw();
    private ChartContent content;
    private View requested;
    private Picture picture;
    private Image image;
    /** Zoom for which the platform asked while painting, and the zoom of the window then; 0 before it first did. */
    private int askedZoom;
    private int askedAtZoom;
    private boolean painting;
    private String description = "";

    /** @param parent where it stands */
    public ChartCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        display = getDisplay();
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> sizeChanged());
        addListener(SWT.ZoomChanged, event -> redraw());
        addListener(SWT.MouseMove, this::mouseMoved);
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.Dispose, event -> release());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().setVisible(false);
        display.addListener(SWT.Settings, settings);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = description;
            }
        });
        Supplier<Map<String, Rectangle>> spots = this::hotSpots;
        setData(HOT_SPOTS, spots);
    }

    /**
     * @param newContent  what to show; null shows nothing
     * @param newDescription what the chart is about, for people who do not see it
     */
    public void show(ChartContent newContent, String newDescription) {
        content = newContent;
        description = newDescription;
        requested = null;
        if (content == null) {
            swap(null);
        }
        sizeChanged();
    }

    /** @return size in device pixels of the image that is shown and up to date; null while there is none */
    public Point imageSize() {
        if (picture == null || picture.data() == null || !picture.view().equals(view())) {
            return null;
        }
        return new Point(picture.data().width, picture.data().height);
    }

    /** @return size in device pixels that the image should have */
    public Point neededImageSize() {
        Rectangle area = getClientArea();
        return new Point(Picture.pixels(area.width, zoom()), Picture.pixels(area.height, zoom()));
    }

    private Map<String, Rectangle> hotSpots() {
        var places = new LinkedHashMap<String, Rectangle>();
        if (picture != null) {
            for (HotSpot spot : picture.spots()) {
                var area = spot.area().getBounds();
                places.put(spot.text(), new Rectangle(area.x, area.y - picture.view().top(), area.width, area.height));
            }
        }
        return places;
    }

    /** @return what should be seen now; null when there is nothing or no room */
    private View view() {
        Rectangle area = getClientArea();
        if (content == null || area.width < 1 || area.height < 1) {
            return null;
        }
        return new View(content, area.width, chartHeight(area.height), getVerticalBar().isVisible()
                ? getVerticalBar().getSelection() : 0, area.height, zoom(), isDark());
    }

    private int chartHeight(int visible) {
        int preferred = content.preferredHeight();
        return (int) Math.max(preferred * SQUEEZE, Math.min(visible, preferred * STRETCH));
    }

    /** The zoom of the window, unless the platform has shown that it rounds it: it may draw 130 % as 125 %. */
    private int zoom() {
        int zoom = getShell().getZoom();
        return zoom == askedAtZoom ? askedZoom : zoom;
    }

    private boolean isDark() {
        Color ground = getBackground();
        return 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue() < 128;
    }

    private void sizeChanged() {
        Rectangle area = getClientArea();
        ScrollBar bar = getVerticalBar();
        int height = content == null || area.height < 1 ? 0 : chartHeight(area.height);
        boolean scrolls = height > area.height && area.height > 0;
        bar.setVisible(scrolls);
        if (scrolls) {
            int top = Math.min(bar.getSelection(), height - area.height);
            bar.setValues(top, 0, height, area.height, LINE, Math.max(LINE, area.height - LINE));
        } else {
            bar.setSelection(0);
        }
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        View view = view();
        gc.setBackground(ground());
        gc.fillRectangle(area);
        if (view == null) {
            return;
        }
        if (picture != null && picture.data() == null && picture.view().equals(view)) {
            gc.setForeground(getForeground());
            gc.drawText(Message.of(ChartCanvas.class, "notDrawn").in(Locale.getDefault()), LINE, LINE, true);
            return;
        }
        if (image != null) {
            painting = true;
            try {
                gc.drawImage(image, 0, picture.view().top() - view.top());
            } finally {
                painting = false;
            }
        }
        if (isFocusControl()) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
        View now = view();
        if (!now.equals(requested)) {
            requested = now;
            wanted.set(now);
            job.schedule();
        }
    }

    /** The ground of the picture, so that no seam shows below it. */
    private Color ground() {
        if (picture == null || picture.data() == null) {
            return getBackground();
        }
        ImageData data = picture.data();
        return new Color(data.palette.getRGB(data.getPixel(0, data.height - 1)));
    }

    /**
     * The platform asks for another zoom than was drawn when the window has just moved to another monitor or when it
     * rounds the zoom. It also asks for 100 when it only wants to know the size in points.
     */
    private ImageData data(Picture of, int zoom) {
        if (painting && zoom != 100) {
            askedZoom = zoom;
            askedAtZoom = getShell().getZoom();
        }
        View view = of.view();
        return zoom == view.zoom() ? of.data()
                : of.data().scaledTo(Picture.pixels(view.width(), zoom), Picture.pixels(view.height(), zoom));
    }

    private void swap(Picture next) {
        if (image != null) {
            image.dispose();
        }
        picture = next;
        image = next == null || next.data() == null ? null
                : new Image(display, (ImageDataProvider) zoom -> data(next, zoom));
        redraw();
    }

    private void mouseMoved(Event event) {
        String text = picture == null ? null : textAt(picture.spots(), event.x, event.y + picture.view().top());
        if (!Objects.equals(text, getToolTipText())) {
            setToolTipText(text);
        }
    }

    private static String textAt(List<HotSpot> spots, int x, int y) {
        return spots.stream().filter(spot -> spot.area().contains(x, y)).map(HotSpot::text).findFirst().orElse(null);
    }

    private void keyDown(Event event) {
        ScrollBar bar = getVerticalBar();
        if (!bar.isVisible()) {
            return;
        }
        int top = bar.getSelection();
        int last = bar.getMaximum() - bar.getThumb();
        int next = switch (event.keyCode) {
            case SWT.ARROW_UP -> top - bar.getIncrement();
            case SWT.ARROW_DOWN -> top + bar.getIncrement();
            case SWT.PAGE_UP -> top - bar.getPageIncrement();
            case SWT.PAGE_DOWN -> top + bar.getPageIncrement();
            case SWT.HOME -> 0;
            case SWT.END -> last;
            default -> top;
        };
        bar.setSelection(Math.max(0, Math.min(next, last)));
        redraw();
    }

    private void release() {
        display.removeListener(SWT.Settings, settings);
        wanted.set(null);
        job.cancel();
        if (image != null) {
            image.dispose();
        }
    }

    /** Draws the view that was wanted last; what was wanted before is dropped. */
    private final class DrawJob extends Job {

        private ChartContent builtFor;
        private boolean builtDark;
        private JFreeChart chart;

        DrawJob() {
            super(ChartCanvas.class.getSimpleName());
            setSystem(true);
            setPriority(INTERACTIVE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            View view = wanted.getAndSet(null);
            if (view == null || monitor.isCanceled()) {
                return Status.OK_STATUS;
            }
            Picture drawn = draw(view);
            if (!display.isDisposed()) {
                display.asyncExec(() -> arrived(drawn));
            }
            return Status.OK_STATUS;
        }

        private Picture draw(View view) {
            try {
                if (chart == null || builtFor != view.content() || builtDark != view.dark()) {
                    chart = view.content().chart(view.dark());
                    builtFor = view.content();
                    builtDark = view.dark();
                }
                return Picture.draw(chart, view);
            } catch (RuntimeException e) {
                ILog.of(ChartCanvas.class).error("A chart could not be drawn", e);
                return Picture.failed(view);
            }
        }

        private void arrived(Picture drawn) {
            if (!isDisposed() && drawn.view().content() == content) {
                swap(drawn);
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ChartCanvas.class;
        }
    }
}
