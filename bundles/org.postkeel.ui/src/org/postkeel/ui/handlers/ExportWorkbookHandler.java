package org.postkeel.ui.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.report.WorkbookReport;
import org.postkeel.ui.Services;

/** File &gt; Export Workbook… */
public final class ExportWorkbookHandler extends ExportHandler {

    /** Called by the workbench. */
    public ExportWorkbookHandler() {
        super("export.workbook", ".xlsx");
    }

    @Override
    void write(AssessmentResult result, Path file) throws IOException {
        Services.get(WorkbookReport.class).write(result, file, Locale.getDefault());
    }
}
