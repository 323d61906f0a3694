package org.postkeel.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.postkeel.model.text.Message;

/** Writes one sheet from top to bottom: titles, lines of label and value, and real Excel tables. */
public final class SheetWriter {

    private static final int POINTS_PER_LINE = 15;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Locale locale;
    private int[] widths = {};
    private int row;
    private int frozenTo;

    SheetWriter(XSSFSheet sheet, Styles styles, Locale locale) {
        this.sheet = sheet;
        this.styles = styles;
        this.locale = locale;
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft("Postkeel");
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * A column of a table.
     *
     * @param heading text of the heading, unique in its table
     */
    public record Column(Message heading) {
    }

    /** @param characters width of each column of the sheet, in characters */
    public void widths(int... characters) {
        widths = characters;
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }

    /** Writes the title of the sheet. */
    public void title(Message text) {
        cell(row, 0, text.in(locale), styles.title);
        sheet.getRow(row++).setHeightInPoints(28);
    }

    /** Writes a heading within the sheet, with an empty row before it. */
    public void section(Message text) {
        row++;
        cell(row, 0, text.in(locale), styles.section);
        sheet.getRow(row++).setHeightInPoints(20);
    }

    /** Writes a paragraph over the width of the sheet. */
    public void note(Message text) {
        paragraph(text, styles.note);
    }

    /** Writes a paragraph that must not be overlooked. */
    public void warning(Message text) {
        paragraph(text, styles.warning);
    }

    private void paragraph(Message text, XSSFCellStyle style) {
        String written = text.in(locale);
        cell(row, 0, written, style);
        if (widths.length > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, widths.length - 1));
        }
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        sheet.getRow(row).setHeightInPoints(POINTS_PER_LINE * lines(written, Math.max(total, 40)));
        row++;
    }

    /** Writes a label and its value: a text, a number or a day. */
    public void line(Message label, Object value) {
        cell(row, 0, label.in(locale), styles.label);
        XSSFCell cell = xssf(row).createCell(1);
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.plainDate);
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.plainNumber);
            }
            default -> text(cell, string(value), styles.plainNumber, styles.plainNumber);
        }
        row++;
    }

    /**
     * Writes a table. A value is a text, a Message, a number, a {@link Share}, a day, an {@link Alert} or null for an empty
     * cell.
     *
     * @param name    name of the table in Excel: letters only, unique in the workbook
     * @param columns its columns
     * @param rows    its rows; a table without rows gets one empty row, since Excel knows no table without
     */
    public void table(String name, List<Column> columns, List<List<Object>> rows) {
        row++;
        int top = row;
        for (int i = 0; i < columns.size(); i++) {
            cell(row, i, columns.get(i).heading().in(locale), styles.heading);
        }
        sheet.getRow(row).setHeightInPoints(2 * POINTS_PER_LINE + 4);
        row++;
        for (List<Object> values : rows) {
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                value(row, i, i < values.size() ? values.get(i) : null);
                lines = Math.max(lines, lines(i, i < values.size() ? values.get(i) : null));
            }
            sheet.getRow(row).setHeightInPoints(Math.min(409, POINTS_PER_LINE * lines + 2));
            row++;
        }
        if (rows.isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                value(row, i, null);
            }
            row++;
        }
        var area = new AreaReference(new CellReference(top, 0), new CellReference(row - 1, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        for (int i = 0; i < columns.size(); i++) {
            table.getCTTable().getTableColumns().getTableColumnArray(i).setName(columns.get(i).heading().in(locale));
        }
        table.getCTTable().addNewTableStyleInfo();
        table.getStyle();
        table.setStyleName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** Keeps what stands above the rows of the last table in view, and repeats its heading on each printed page. */
    public void freeze(int rows) {
        int heading = row - Math.max(rows, 1) - 1;
        frozenTo = heading + 1;
        sheet.createFreezePane(1, frozenTo);
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    }

    /** Offers values for a column of the last table; others stay possible to type only after a warning. */
    public void choices(int column, int rows, List<Message> values) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] texts = values.stream().map(value -> value.in(locale)).toArray(String[]::new);
        int first = row - Math.max(rows, 1);
        DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(texts),
                new CellRangeAddressList(first, row - 1, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    /**
     * Puts a picture below what was written so far.
     *
     * @param png         picture
     * @param width       width in points of the screen at 100 %
     * @param height      height in points
     * @param description what it shows, for those who do not see it
     */
    public void picture(byte[] png, int width, int height, Message description) {
        // a picture that a page break cuts in two is of no use
        sheet.setRowBreak(row - 1);
        row++;
        int index = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
        // POI's own resize measures the picture with the fonts of the machine; the anchor is counted from the widths instead
        int column = 0;
        double across = width;
        while (across > sheet.getColumnWidthInPixels(column)) {
            across -= sheet.getColumnWidthInPixels(column++);
        }
        double rowPixels = Units.pointsToPixel(sheet.getDefaultRowHeightInPoints());
        int down = (int) (height / rowPixels);
        var anchor = new XSSFClientAnchor(0, 0, (int) (across * Units.EMU_PER_PIXEL),
                (int) ((height - down * rowPixels) * Units.EMU_PER_PIXEL), 0, row, column, row + down);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description.in(locale));
    }

    private void value(int rowIndex, int column, Object value) {
        XSSFCell cell = xssf(rowIndex).createCell(column);
        switch (value) {
            case null -> cell.setCellStyle(styles.text);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.date);
            }
            case Share share -> {
                cell.setCellValue(share.minutes() / 60.0);
                cell.setCellStyle(styles.percent);
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number);
            }
            case Alert(Number number) -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.alertNumber);
            }
            case Alert alert -> text(cell, string(alert.text()), styles.alert, styles.alertQuoted);
            default -> text(cell, string(value), styles.text, styles.quoted);
        }
    }

    /**
     * Part of an hour.
     *
     * @param minutes 0 to 60
     */
    public record Share(int minutes) {
    }

    /**
     * A value that is marked.
     *
     * @param text text, Message or number
     */
    public record Alert(Object text) {
    }

    /** What stands in an evidence file is text, whatever it looks like: a leading = or + must never become a formula. */
    private static void text(XSSFCell cell, String text, XSSFCellStyle style, XSSFCellStyle quoted) {
        cell.setCellValue(text);
        boolean looksLikeFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(looksLikeFormula ? quoted : style);
    }

    private String string(Object value) {
        String text = value instanceof Message message ? message.in(locale) : String.valueOf(value);
        int limit = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }

    private void cell(int rowIndex, int column, String text, XSSFCellStyle style) {
        text(xssf(rowIndex).createCell(column), text, style, style);
    }

    private XSSFRow xssf(int index) {
        XSSFRow existing = sheet.getRow(index);
        return existing == null ? sheet.createRow(index) : existing;
    }

    private int lines(int column, Object value) {
        return value instanceof String || value instanceof Message || value instanceof Alert
                ? lines(string(value instanceof Alert alert ? alert.text() : value), column < widths.length ? widths[column] : 10)
                : 1;
    }

    /** How many lines a text takes, a little more rather than less: Excel does not measure when a file is made. */
    private static int lines(String text, int characters) {
        return (int) text.lines().mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() * 1.05 / characters))).sum();
    }
}
