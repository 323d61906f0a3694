package org.postkeel.ui.evidence;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.postkeel.ui.FileRequests;

/** File &gt; Import Evidence Folder… */
public final class ImportEvidenceFolderHandler extends ImportHandler {

    @Override
    List<Path> choose(Shell shell) {
        return FileRequests.current().evidenceFolder(shell).stream().toList();
    }
}
