package org.postkeel.ui.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.postkeel.model.Evidence;
import org.postkeel.storage.ProjectSession;
import org.postkeel.ui.FileRequests;
import org.postkeel.ui.Texts;

/** Save Kept File As…: writes the copy that the project holds of a file. */
public final class SaveKeptEvidenceHandler extends EvidenceHandler {

    @Override
    void run(Shell shell, ProjectSession session, Evidence evidence) throws IOException {
        Optional<byte[]> content = session.kept(evidence);
        if (content.isEmpty()) {
            throw new IOException(Texts.get("keep.nothing"));
        }
        String name = evidence.getFileName();
        int dot = name.lastIndexOf('.');
        Optional<Path> target = FileRequests.current().target(shell, Texts.get("keep.save"), name,
                dot < 0 ? "" : name.substring(dot), Texts.get("kind.all"));
        if (target.isPresent()) {
            Files.write(target.get(), content.get());
        }
    }
}
