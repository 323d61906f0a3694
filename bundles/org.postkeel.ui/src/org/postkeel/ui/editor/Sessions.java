package org.postkeel.ui.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.postkeel.storage.DataArea;
import org.postkeel.storage.ProjectContent;
import org.postkeel.storage.ProjectSession;
import org.postkeel.storage.Recovery;
import org.postkeel.ui.ErrorReporter;
import org.postkeel.ui.Texts;

/** Opens projects with the data area of the user; a recovery copy that cannot be written is told to the person. */
public final class Sessions {

    private Sessions() {
    }

    static ProjectSession open(Path file) throws IOException {
        return ProjectSession.open(file, DataArea.ofUser(), Sessions::recoveryFailed);
    }

    static ProjectSession openReadOnly(Path file) throws IOException {
        return ProjectSession.openReadOnly(file, DataArea.ofUser());
    }

    static ProjectSession begin(String title, ProjectContent content) {
        return ProjectSession.begin(title, content, DataArea.ofUser(), Sessions::recoveryFailed);
    }

    static ProjectSession recover(Recovery recovery) throws IOException {
        return ProjectSession.recover(recovery, DataArea.ofUser(), Sessions::recoveryFailed);
    }

    private static void recoveryFailed(IOException failure) {
        ErrorReporter.report(Texts.message("recovery.failed", Reasons.of(failure)), failure);
    }
}
