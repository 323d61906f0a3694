package org.postkeel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.Finding;
import org.postkeel.assessment.NotChecked;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.chart.TimelineChart;
import org.postkeel.model.Assessment;
import org.postkeel.model.text.Message;

class WorkbookReportTest {

    @TempDir
    Path folder;

    private static WorkbookReport report() {
        return new WorkbookReport(List.of(new ServersSheet(), new PlanSheet(), new TimelineSheet(), new SummarySheet()));
    }

    private XSSFWorkbook write(Assessment assessment, Locale locale) throws IOException {
        return write(SampleResults.of(assessment), locale);
    }

    private XSSFWorkbook write(AssessmentResult result, Locale locale) throws IOException {
        Path file = folder.resolve("Übersicht 1.xlsx");
        report().write(result, file, locale);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void sheetsComeInTheirOrderAndLanguage() throws IOException {
        try (var english = write(SampleResults.estate("N"), Locale.UK)) {
            assertEquals(List.of("Summary", "Plan", "Timeline", "Servers"), names(english));
        }
        try (var german = write(SampleResults.estate("N"), Locale.GERMANY)) {
            assertEquals(List.of("Übersicht", "Plan", "Zeitachse", "Server"), names(german));
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        var names = new ArrayList<String>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de" })
    void headingsOfTablesAreUniqueAndThoseOfTheirCells(String language) throws IOException {
        try (var workbook = write(SampleResults.estate("N"), Locale.of(language))) {
            int tables = 0;
            for (Sheet sheet : workbook) {
                for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                    tables++;
                    var seen = new HashSet<String>();
                    Row heading = sheet.getRow(table.getStartRowIndex());
                    for (int column = 0; column < table.getColumnCount(); column++) {
                        String name = table.getColumns().get(column).getName();
                        assertEquals(heading.getCell(column).getStringCellValue(), name);
                        assertTrue(seen.add(name), name + " twice in " + table.getName());
                    }
                    assertEquals(table.getArea().formatAsString(), table.getCTTable().getAutoFilter().getRef());
                }
            }
            assertEquals(6, tables);
        }
    }

    @Test
    void valuesHaveTheirTypes() throws IOException {
        try (var workbook = write(SampleResults.estate("N"), Locale.UK)) {
            Row band = row(workbook.getSheet("Timeline"), "NW-EX16A", 5);
            assertEquals(6, band.getCell(1).getNumericCellValue());
            assertTrue(((XSSFCellStyle) band.getCell(1).getCellStyle()).getFont().getBold(), "the stage of the day is marked");
            assertTrue(DateUtil.isCellDateFormatted(band.getCell(2)));
            assertEquals("2026-11-18", band.getCell(2).getLocalDateTimeCellValue().toLocalDate().toString());
            assertEquals(30, band.getCell(4).getNumericCellValue());
            assertEquals(10 / 60.0, band.getCell(7).getNumericCellValue(), 1e-9);
            assertEquals("0%", band.getCell(7).getCellStyle().getDataFormatString());
            assertEquals("reported", band.getCell(8).getStringCellValue());
            Row unknown = row(workbook.getSheet("Timeline"), "NW-EX16A", 6);
            assertEquals("unknown", unknown.getCell(4).getStringCellValue());
        }
    }

    /** @return the row with the name in its first cell, counted from 0 */
    private static Row row(Sheet sheet, String name, int index) {
        int found = 0;
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(name)
                    && found++ == index) {
                return row;
            }
        }
        throw new AssertionError(name + " is not there " + (index + 1) + " times");
    }

    @Test
    void thePlanOffersAStatusAndChecksWhatIsTyped() throws IOException {
        try (var workbook = write(full("NW-EX16A"), Locale.GERMANY)) {
            var sheet = workbook.getSheet("Plan");
            var rows = sheet.getTables().get(0);
            var kinds = new ArrayList<Integer>();
            for (var validation : sheet.getDataValidations()) {
                kinds.add(validation.getValidationConstraint().getValidationType());
                var range = validation.getRegions().getCellRangeAddress(0);
                assertEquals(rows.getStartRowIndex() + 1, range.getFirstRow());
                assertEquals(rows.getEndRowIndex(), range.getLastRow());
            }
            assertEquals(List.of(ValidationType.LIST, ValidationType.DECIMAL, ValidationType.DATE), kinds);
            assertEquals(List.of("offen", "in Arbeit", "erledigt", "verworfen"), List.of(
                    sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues()));
        }
    }

    @Test
    void thePlanHoldsTheStepsAndRoomForTheCustomer() throws IOException {
        try (var workbook = write(full("NW-EX16A"), Locale.GERMANY)) {
            Row step = row(workbook.getSheet("Plan"), "enforcement.affected:NW-EX16A", 0);
            assertEquals(1, step.getCell(1).getNumericCellValue());
            assertEquals("Update", step.getCell(2).getStringCellValue());
            assertEquals("2026-11-28", step.getCell(7).getLocalDateTimeCellValue().toLocalDate().toString());
            assertEquals("dd.mm.yyyy", step.getCell(7).getCellStyle().getDataFormatString());
            assertEquals("offen", step.getCell(8).getStringCellValue());
            for (int column = 9; column <= 12; column++) {
                assertEquals(CellType.BLANK, step.getCell(column).getCellType());
            }
            assertEquals("dd.mm.yyyy", step.getCell(11).getCellStyle().getDataFormatString(), "a day typed here shows as one");
        }
    }

    @Test
    void theSummaryCountsAndListsWhatWasFoundAndWhatWasNot() throws IOException {
        try (var workbook = write(full("NW-EX16A"), Locale.UK)) {
            var sheet = workbook.getSheet("Summary");
            assertEquals(3, row(sheet, "Servers", 0).getCell(1).getNumericCellValue());
            assertEquals(2, row(sheet, "of them affected", 0).getCell(1).getNumericCellValue());
            var tables = sheet.getTables();
            assertEquals(List.of("Affected", "Findings", "NotChecked"), tables.stream().map(XSSFTable::getName).toList());
            assertEquals(List.of(2, 1, 1), tables.stream().map(XSSFTable::getDataRowCount).toList());
            Row finding = sheet.getRow(tables.get(1).getStartRowIndex() + 1);
            assertEquals("critical", finding.getCell(3).getStringCellValue());
            assertEquals("enforcement.affected", finding.getCell(4).getStringCellValue());
            assertTrue(texts(sheet).stream().anyMatch(text -> text.startsWith("The minutes of stages 5 to 7 rest on one")));
        }
    }

    /** @return the sample with a finding, a step and something unchecked, all of them about the server of that name */
    private static AssessmentResult full(String server) {
        Assessment assessment = SampleResults.estate(server);
        assessment.getServers().get(0).setName(server);
        AssessmentResult result = SampleResults.of(assessment);
        Message sentence = Texts.text("stage.now", 6, 30, 10);
        return new AssessmentResult(result.asOf(), server, result.catalogue(), result.servers(), result.connectors(),
                result.paths(), result.systems(),
                List.of(new Finding("enforcement.affected", Finding.Severity.CRITICAL, server, sentence, sentence, sentence,
                        List.of())),
                List.of(new PlannedAction("enforcement.affected:" + server, PlannedAction.Kind.UPDATE, List.of(server), 1,
                        sentence, sentence, sentence, LocalDate.of(2026, 11, 28))),
                List.of(new NotChecked("evidence.missing", server, sentence)));
    }

    private static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    @Test
    void noHeadingIsLeftInEnglish() throws IOException {
        var same = Set.of("FQDN", "Build", "Server", "Support", "Status", "Id");
        try (var english = write(full("N"), Locale.UK); var german = write(full("N"), Locale.GERMANY)) {
            for (int i = 0; i < english.getNumberOfSheets(); i++) {
                var tables = english.getSheetAt(i).getTables();
                for (int table = 0; table < tables.size(); table++) {
                    var columns = tables.get(table).getColumns();
                    for (int column = 0; column < columns.size(); column++) {
                        String name = columns.get(column).getName();
                        String translated = german.getSheetAt(i).getTables().get(table).getColumns().get(column).getName();
                        assertTrue(!name.equals(translated) || same.contains(name), name);
                    }
                }
            }
        }
    }

    @Test
    void charactersThatXmlForbidsDoNotDamageTheFile() throws IOException {
        try (var workbook = write(full("NW\u0000\u0007\uFFFFX"), Locale.UK)) {
            assertTrue(texts(workbook.getSheet("Plan")).stream().anyMatch(text -> text.startsWith("NW") && text.endsWith("X")));
        }
    }

    @Test
    void thePictureStandsBelowTheTableWithADescription() throws IOException {
        try (var workbook = write(SampleResults.estate("N"), Locale.UK)) {
            var sheet = workbook.getSheet("Timeline");
            var picture = (XSSFPicture) sheet.getDrawingPatriarch().getShapes().get(0);
            assertTrue(picture.getClientAnchor().getRow1() > sheet.getTables().get(0).getEndRowIndex());
            var image = ImageIO.read(new ByteArrayInputStream(workbook.getAllPictures().get(0).getData()));
            assertEquals(2400, image.getWidth());
            assertEquals(2 * TimelineChart.preferredHeight(SampleResults.of(SampleResults.estate("N"))), image.getHeight());
            var size = sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray(0).getExt();
            assertEquals(image.getWidth() / (double) image.getHeight(), size.getCx() / (double) size.getCy(), 0.01,
                    "not stretched");
            assertTrue(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr().startsWith("Enforcement timeline"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-2", "@SUM(A1)", "\tx" })
    void dataNeverBecomesAFormula(String hostile) throws IOException {
        try (var workbook = write(full(hostile), Locale.UK)) {
            var seen = new HashSet<String>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress().formatAsString());
                        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(hostile)) {
                            seen.add(sheet.getSheetName());
                            assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.getAddress().formatAsString());
                        }
                    }
                }
            }
            assertEquals(Set.of("Summary", "Plan", "Timeline", "Servers"), seen);
        }
    }

    @Test
    void anEmptyEstateGivesAValidWorkbook() throws IOException {
        Assessment assessment = SampleResults.estate(null);
        assessment.getServers().clear();
        try (var workbook = write(assessment, Locale.UK)) {
            assertEquals(4, workbook.getNumberOfSheets());
        }
    }

    @Test
    void printingIsSetUp() throws IOException {
        try (var workbook = write(SampleResults.estate("N"), Locale.UK)) {
            for (Sheet sheet : workbook) {
                assertTrue(sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
                if (sheet.getSheetName().equals("Timeline")) {
                    // Excel heeds the break before the picture only where it does not fit to pages itself
                    assertFalse(sheet.getFitToPage());
                    assertEquals(((XSSFSheet) sheet).getTables().get(0).getEndRowIndex(), sheet.getRowBreaks()[0]);
                } else {
                    assertTrue(sheet.getFitToPage(), sheet.getSheetName());
                    assertEquals(sheet.getSheetName().equals("Servers") ? 2 : 1, sheet.getPrintSetup().getFitWidth());
                }
                assertEquals("&P / &N", sheet.getFooter().getRight());
            }
            assertTrue(workbook.getSheet("Plan").getPaneInformation().isFreezePane());
            assertEquals(workbook.getSheet("Plan").getTables().get(0).getStartRowIndex(),
                    workbook.getSheet("Plan").getRepeatingRows().getFirstRow());
            assertEquals(0, workbook.getSheet("Servers").getRepeatingColumns().getFirstColumn());
            assertEquals("N", workbook.getProperties().getCoreProperties().getSubject());
        }
    }

    @Test
    void aFolderThatIsMissingIsNamedInTheLanguage() {
        var thrown = assertThrows(IOException.class, () -> report().write(SampleResults.of(SampleResults.estate("N")),
                folder.resolve("fehlt/a.xlsx"), Locale.GERMANY));
        assertTrue(thrown.getMessage().contains("a.xlsx") && thrown.getMessage().contains("Ordner"), thrown.getMessage());
    }

    @Test
    void whatWasThereStaysWhenWritingFails() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.writeString(file, "before");
        var broken = new WorkbookReport(List.of(new WorkbookSheet() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public Message title() {
                return Texts.text("sheet.plan");
            }

            @Override
            public void write(AssessmentResult result, SheetWriter sheet, Locale locale) {
                throw new IllegalStateException("broken");
            }
        }));
        assertThrows(IllegalStateException.class, () -> broken.write(SampleResults.of(SampleResults.estate("N")), file, Locale.UK));
        assertEquals("before", Files.readString(file));
    }
}
