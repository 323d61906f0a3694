package org.postkeel.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.chart.WholeFile;
import org.postkeel.model.text.Message;

/** The workbook that stays with the customer. Its sheets are services, see {@link WorkbookSheet}. */
public final class WorkbookReport {

    private final List<WorkbookSheet> sheets = new CopyOnWriteArrayList<>();

    /** Made by the service component runtime, which adds the sheets. */
    public WorkbookReport() {
    }

    /** @param sheets sheets of the workbook, in any order */
    public WorkbookReport(List<WorkbookSheet> sheets) {
        this.sheets.addAll(sheets);
    }

    /** Called by the service component runtime for each declared sheet. */
    public void addSheet(WorkbookSheet sheet) {
        sheets.add(sheet);
    }

    /** Called by the service component runtime when a sheet goes. */
    public void removeSheet(WorkbookSheet sheet) {
        sheets.remove(sheet);
    }

    /**
     * @param result what is reported
     * @param file   target; it is replaced as a whole or left as it is
     * @param locale language of the workbook
     * @throws IOException when the file cannot be written; the message says why, in that language
     */
    public void write(AssessmentResult result, Path file, Locale locale) throws IOException {
        // constructed directly: WorkbookFactory looks for providers that OSGi hides
        try (var workbook = new XSSFWorkbook()) {
            var styles = new Styles(workbook, locale);
            for (WorkbookSheet sheet : sheets.stream().sorted(Comparator.comparingInt(WorkbookSheet::order)).toList()) {
                String name = WorkbookUtil.createSafeSheetName(sheet.title().in(locale));
                sheet.write(result, new SheetWriter(workbook.createSheet(name), styles, locale), locale);
            }
            var properties = workbook.getProperties().getCoreProperties();
            properties.setTitle(Message.of(WorkbookReport.class, "document.title", result.asOf()).in(locale));
            properties.setSubjectProperty(Texts.storable(Optional.ofNullable(result.customer()).orElse("")));
            properties.setCreator("Postkeel");
            properties.setCreated(Optional.of(Date.from(result.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())));
            // in memory first: POI hides what goes wrong with the file in an exception of its own
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            WholeFile.write(file, locale, bytes::writeTo);
        }
    }
}
