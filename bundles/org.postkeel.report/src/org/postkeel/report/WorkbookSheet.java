package org.postkeel.report;

import java.util.Locale;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.model.text.Message;

/** One sheet of the workbook: one class, declared as an OSGi service. There is no list of sheets to edit. */
public interface WorkbookSheet {

    /** @return place in the workbook; lower numbers come first */
    int order();

    /** @return name of the tab, at most 31 characters in either language */
    Message title();

    /**
     * @param result what is reported
     * @param sheet  writes rows and tables
     * @param locale language of the texts
     */
    void write(AssessmentResult result, SheetWriter sheet, Locale locale);
}
