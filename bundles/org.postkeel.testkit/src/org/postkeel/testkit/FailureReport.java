package org.postkeel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Keeps what was on screen when a test failed: a picture and the widgets of each shell, jobs and stacks. */
final class FailureReport {

    private static final Path FOLDER = Path.of("target", "failures");

    private FailureReport() {
    }

    /** @param test name of the test; the files begin with it */
    static void write(Ui ui, String test) {
        String name = test.replaceAll("[^A-Za-z0-9._-]+", "_");
        try {
            Files.createDirectories(FOLDER);
            var text = new StringBuilder();
            text.append(ui.sync(() -> shells(ui.display(), name)));
            text.append("\nJobs\n");
            for (Job job : Job.getJobManager().find(null)) {
                text.append("  ").append(job).append(' ').append(job.getClass().getName()).append('\n');
            }
            text.append("\nStacks\n").append(stacks());
            Files.writeString(FOLDER.resolve(name + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return stacks of all threads */
    static String stacks() {
        var text = new StringJoiner("\n");
        for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
            text.add(thread.getKey().toString());
            for (StackTraceElement place : thread.getValue()) {
                text.add("    " + place);
            }
        }
        return text.toString();
    }

    private static String shells(Display display, String name) {
        var text = new StringBuilder();
        int number = 0;
        for (Shell shell : Widgets.shells(display)) {
            number++;
            picture(shell, FOLDER.resolve(name + "-" + number + ".png"));
            tree(shell, "", text);
        }
        return text.toString();
    }

    /** Writes a picture of a shell. */
    static void picture(Shell shell, Path file) {
        Rectangle size = shell.getClientArea();
        if (size.isEmpty()) {
            return;
        }
        var image = new Image(shell.getDisplay(), size.width, size.height);
        var gc = new GC(shell);
        try {
            gc.copyArea(image, 0, 0);
            var loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static void tree(Control control, String indent, StringBuilder text) {
        text.append(indent).append(control.getClass().getSimpleName());
        if (Widgets.id(control) != null) {
            text.append(" #").append(Widgets.id(control));
        }
        text.append(' ').append(control.getBounds()).append(control.isVisible() ? "" : " invisible")
                .append(control.isEnabled() ? "" : " disabled").append(content(control)).append('\n');
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                tree(child, indent + "  ", text);
            }
        }
    }

    private static String content(Control control) {
        return switch (control) {
            case Shell shell -> " '" + shell.getText() + "'";
            case Label label -> " '" + label.getText() + "'";
            case Text field -> " '" + field.getText() + "'";
            case Button button -> " '" + button.getText() + "'";
            case Table table -> " " + table.getItemCount() + " rows";
            case Tree tree -> " " + tree.getItemCount() + " places";
            default -> "";
        };
    }
}
