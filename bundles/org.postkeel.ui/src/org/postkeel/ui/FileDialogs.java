package org.postkeel.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.postkeel.ui.editor.ProjectInput;

/** Asks with the dialogs of the operating system; they open in the folder that was used last. */
final class FileDialogs implements FileRequests {

    /** Who is asked; replaced by tests. */
    static FileRequests current = new FileDialogs();

    private static final String LAST_FOLDER = "lastFolder";

    @Override
    public Optional<Path> projectToOpen(Shell parent) {
        FileDialog dialog = dialog(parent, SWT.OPEN, Texts.get("open.project.title"));
        dialog.setFilterExtensions("*" + ProjectInput.EXTENSION, "*");
        dialog.setFilterNames(new String[] { Texts.get("kind.project"), Texts.get("kind.all") });
        return chosen(dialog.open());
    }

    @Override
    public List<Path> evidenceFiles(Shell parent) {
        FileDialog dialog = dialog(parent, SWT.OPEN | SWT.MULTI, Texts.get("open.evidence.title"));
        if (chosen(dialog.open()).isEmpty()) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    @Override
    public Optional<Path> evidenceFolder(Shell parent) {
        var dialog = new DirectoryDialog(parent, SWT.OPEN | SWT.SHEET);
        dialog.setText(Texts.get("open.folder.title"));
        dialog.setMessage(Texts.get("open.folder.message"));
        dialog.setFilterPath(Preferences.node("").get(LAST_FOLDER, null));
        Optional<Path> folder = Optional.ofNullable(dialog.open()).map(Path::of);
        folder.ifPresent(path -> Preferences.node("").put(LAST_FOLDER, path.toString()));
        return folder;
    }

    @Override
    public Optional<Path> target(Shell parent, String title, String name, String extension, String kind) {
        FileDialog dialog = dialog(parent, SWT.SAVE, title);
        dialog.setFilterExtensions("*" + extension);
        dialog.setFilterNames(new String[] { kind });
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        Optional<Path> answer = chosen(dialog.open());
        if (answer.isEmpty() || answer.get().getFileName().toString().endsWith(extension)) {
            return answer;
        }
        Path whole = answer.get().resolveSibling(answer.get().getFileName() + extension);
        // the dialog asked about the shorter name
        return Files.exists(whole) && !mayReplace(parent, title, whole) ? Optional.empty() : Optional.of(whole);
    }

    private static boolean mayReplace(Shell parent, String title, Path file) {
        return Question.ask(parent, "replace", title, Texts.get("save.replace", file.getFileName()),
                Texts.get("button.replace"), Texts.get("button.cancel")) == 0;
    }

    private static FileDialog dialog(Shell parent, int style, String title) {
        var dialog = new FileDialog(parent, style | SWT.SHEET);
        dialog.setText(title);
        dialog.setFilterPath(Preferences.node("").get(LAST_FOLDER, null));
        return dialog;
    }

    private static Optional<Path> chosen(String file) {
        Optional<Path> path = Optional.ofNullable(file).map(Path::of);
        path.map(Path::getParent).ifPresent(folder -> Preferences.node("").put(LAST_FOLDER, folder.toString()));
        return path;
    }
}
