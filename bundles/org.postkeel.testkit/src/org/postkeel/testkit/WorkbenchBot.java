package org.postkeel.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Uses the workbench as a person would, in the words of SWTBot, which is not published to Maven Central. Everything is
 * called from the thread of the test. A widget that is asked for is waited for.
 */
public final class WorkbenchBot {

    /** How often a condition is looked at. */
    private static final int POLL_MS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(System.getenv("CI") == null ? 15 : 45);

    private final Ui ui;

    WorkbenchBot(Ui ui) {
        this.ui = ui;
    }

    /** @return hops to the UI thread */
    public Ui ui() {
        return ui;
    }

    // ---- finding ------------------------------------------------------------------------------------------------

    /** @return the view of that id; it need not be open */
    public BotView view(String id) {
        return new BotView(this, id);
    }

    /** @return the editor in front, waited for */
    public BotEditor editor() {
        return new BotEditor(this, waitUntil("an editor is in front", () -> ui.sync(() -> page().getActiveEditor()),
                Objects::nonNull));
    }

    /** @return how many editors are open */
    public int editorCount() {
        return ui.sync(() -> page().getEditorReferences().length);
    }

    /** @return the table of that id */
    public BotTable table(String id) {
        return new BotTable(this, find(Table.class, id));
    }

    /** @return the tree of that id */
    public BotTree tree(String id) {
        return new BotTree(this, find(Tree.class, id));
    }

    /** @return the combo of that id */
    public BotCombo combo(String id) {
        return new BotCombo(this, find(Combo.class, id));
    }

    /** @return the text field of that id */
    public BotText text(String id) {
        return new BotText(this, find(Text.class, id));
    }

    /** @return the text of the styled text of that id */
    public String styledText(String id) {
        StyledText widget = find(StyledText.class, id);
        return ui.sync(widget::getText);
    }

    /** @return the text of the label of that id */
    public String label(String id) {
        Label widget = find(Label.class, id);
        return ui.sync(widget::getText);
    }

    /** @return the button of that id */
    public BotButton button(String id) {
        return new BotButton(this, find(Button.class, id));
    }

    /** @return the link of that id */
    public BotLink link(String id) {
        return new BotLink(this, find(Link.class, id));
    }

    /** @return the canvas of that id */
    public BotCanvas canvas(String id) {
        return new BotCanvas(this, find(Canvas.class, id));
    }

    /** @return the dialog of that id */
    public BotShell shell(String id) {
        return new BotShell(this, waitUntil("a shell with the id " + id + " is open", () -> ui.sync(() -> shellOf(id)),
                Objects::nonNull));
    }

    /** @return whether a dialog of that id is open now */
    public boolean isShellOpen(String id) {
        return ui.sync(() -> shellOf(id) != null);
    }

    /** @return whether a control of that id can be seen now */
    public boolean isVisible(String id) {
        return ui.sync(() -> Widgets.shells(ui.display()).stream()
                .flatMap(shell -> Widgets.visible(shell, Control.class).stream())
                .anyMatch(control -> id.equals(Widgets.id(control))));
    }

    /**
     * @param path labels from the menu bar down, without mnemonics: "File", "Save"
     * @return the entry
     */
    public BotMenu menu(String... path) {
        return new BotMenu(this, () -> window().getShell().getMenuBar(), List.of(path));
    }

    /** @return the control of that type and id, once it is visible */
    <W extends Control> W find(Class<W> type, String id) {
        return waitUntil("there is a " + type.getSimpleName() + " with the id " + id,
                () -> ui.sync(() -> Widgets.find(ui.display(), type, id)), Objects::nonNull);
    }

    private Shell shellOf(String id) {
        return Widgets.shells(ui.display()).stream().filter(shell -> id.equals(Widgets.id(shell))).findFirst()
                .orElse(null);
    }

    // ---- the window ---------------------------------------------------------------------------------------------

    /** @return the title of the window */
    public String windowTitle() {
        return ui.sync(() -> window().getShell().getText());
    }

    /** Brings the window to the front, as a click on its title does. */
    public void activateWindow() {
        ui.syncExec(() -> window().getShell().forceActive());
        waitUntil(Condition.that("the window is active",
                () -> ui.sync(() -> ui.display().getActiveShell() == window().getShell())));
    }

    /** Gives the window another size. */
    public void resizeWindow(int width, int height) {
        ui.syncExec(() -> window().getShell().setSize(width, height));
    }

    /** Runs a command, as a key does. It must be enabled. */
    public void command(String id) {
        ui.gesture(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError("the command " + id + " cannot be run", e);
            }
        });
    }

    /** @return the text of the clipboard; null when it holds none */
    public String clipboardText() {
        return ui.sync(() -> {
            var clipboard = new Clipboard(ui.display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }

    IWorkbenchWindow window() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null || windows.length == 0 ? active : windows[0];
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    // ---- waiting ------------------------------------------------------------------------------------------------

    /** Waits until no job of the family runs or waits. */
    public void waitForJobs(Object family) {
        waitUntil("the jobs are done", () -> List.of(Job.getJobManager().find(family)), List::isEmpty);
    }

    /** Waits until a value is as wanted. */
    public <T> T waitUntil(String description, Supplier<T> value, Predicate<T> accepted) {
        return waitUntil(new Condition<>(description, value, accepted));
    }

    /**
     * Waits until a condition holds.
     *
     * @return the value it holds with
     * @throws AssertionError when it does not hold in time, with the value seen last
     */
    public <T> T waitUntil(Condition<T> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Look<T> look = look(condition);
            if (look.accepted()) {
                return look.value();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + PATIENCE.toSeconds() + " s in vain until "
                        + condition.description()
                        + "; seen last: " + (look.missing() == null ? look.value() : look.missing().getMessage()),
                        look.missing());
            }
            pause();
        }
    }

    private record Look<T>(T value, boolean accepted, WidgetNotFound missing) {
    }

    private static <T> Look<T> look(Condition<T> condition) {
        try {
            T value = condition.value().get();
            return new Look<>(value, condition.accepted().test(value), null);
        } catch (WidgetNotFound e) {
            return new Look<>(null, false, e);
        }
    }

    /** The next look is taken after the UI thread has had time for its own work. */
    private void pause() {
        var again = new CountDownLatch(1);
        ui.syncExec(() -> ui.display().timerExec(POLL_MS, again::countDown));
        try {
            again.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
