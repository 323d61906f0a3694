package org.postkeel.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** Asks a person for files. Tests answer in their place: the dialogs belong to the operating system. */
public interface FileRequests {

    /** @return the project to open; empty when the person gave up */
    Optional<Path> projectToOpen(Shell parent);

    /** @return evidence to open; empty when the person gave up */
    List<Path> evidenceFiles(Shell parent);

    /** @return folder of evidence to open; empty when the person gave up */
    Optional<Path> evidenceFolder(Shell parent);

    /**
     * Asks where to write. Replacing an existing file has been agreed to.
     *
     * @param title     title of the dialog
     * @param name      proposed file name
     * @param extension with its dot; added where the person left it out
     * @param kind      what such files are called
     * @return the file; empty when the person gave up
     */
    Optional<Path> target(Shell parent, String title, String name, String extension, String kind);

    /** @return who is asked now */
    static FileRequests current() {
        return FileDialogs.current;
    }
}
