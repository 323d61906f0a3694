package org.postkeel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
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
    void thePlanOffersAStatus() throws IOException {
        try (var workbook = write(SampleResults.estate("N"), Locale.GERMANY)) {
            var validations = workbook.getSheet("Plan").getDataValidations();
            assertEquals(1, validations.size());
            assertEquals(List.of("offen", "in Arbeit", "erledigt", "verworfen"),
                    List.of(validations.get(0).getValidationConstraint().getExplicitListValues()));
        }
    }

    @Test
    void thePictureStandsBelowTheTableWithADescription() throws IOException {
        try (var workbook = write(SampleResults.estate("N"), Locale.UK)) {
            var sheet = workbook.getSheet("Timeline");
            var picture = (XSSFPicture) sheet.getDrawingPatriarch().getShapes().get(0);
            assertTrue(picture.getClientAnchor().getRow1() > sheet.getTables().get(0).getEndRowIndex());
            assertTrue(picture.getClientAnchor().getCol2() > 5);
            assertTrue(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr().startsWith("Enforcement timeline"));
            assertEquals(2000, ImageIO.read(new ByteArrayInputStream(
                    workbook.getAllPictures().get(0).getData())).getWidth());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-2", "@SUM(A1)", "\tx" })
    void dataNeverBecomesAFormula(String hostile) throws IOException {
        Assessment assessment = SampleResults.estate(hostile);
        assessment.getServers().get(0).setName(hostile);
        try (var workbook = write(assessment, Locale.UK)) {
            boolean seen = false;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress().formatAsString());
                        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(hostile)
                                && sheet.getSheetName().equals("Servers")) {
                            seen = true;
                            assertTrue(cell.getCellStyle().getQuotePrefixed());
                        }
                    }
                }
            }
            assertTrue(seen);
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
                assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage(), sheet.getSheetName());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
            }
            assertTrue(workbook.getSheet("Plan").getPaneInformation().isFreezePane());
            assertEquals(workbook.getSheet("Plan").getTables().get(0).getStartRowIndex(),
                    workbook.getSheet("Plan").getRepeatingRows().getFirstRow());
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
