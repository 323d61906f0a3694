package org.postkeel.ui.evidence;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.postkeel.ui.FileRequests;

/** File &gt; Import Evidence Files… */
public final class ImportEvidenceFilesHandler extends ImportHandler {

    @Override
    List<Path> choose(Shell shell) {
        return FileRequests.current().evidenceFiles(shell);
    }
}
