package org.postkeel.ui.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.postkeel.model.Evidence;
import org.postkeel.storage.Attachments;
import org.postkeel.storage.ProjectSession;
import org.postkeel.ui.FileRequests;

/** Keep File in the Project…: asks where the file is, and puts a copy of it into the project. */
public final class KeepEvidenceHandler extends EvidenceHandler {

    @Override
    void run(Shell shell, ProjectSession session, Evidence evidence) throws IOException {
        List<Path> files = FileRequests.current().evidenceFiles(shell);
        if (!files.isEmpty()) {
            try (var in = Files.newInputStream(files.get(0))) {
                // one byte more than allowed is enough to be refused
                session.keep(evidence, in.readNBytes(Attachments.MAX_BYTES + 1));
            }
        }
    }
}
