package org.postkeel.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PageMargin;
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
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.postkeel.model.text.Message;

/** Writes one sheet from top to bottom: titles, lines of label and value, and real Excel tables. */
public final class SheetWriter {

    private static final int POINTS_PER_LINE = 15;
    /** Margins of the printed page in inches. */
    private static final double SIDE_MARGIN = 0.45;
    private static final double MARGIN = 0.65;
    /** Width of A4 landscape between the margins, 72 points per inch. */
    private static final double PRINTABLE_POINTS = 842 - 2 * 72 * SIDE_MARGIN;
    /** A paragraph runs over so many characters at least, if the sheet is that wide. */
    private static final int WIDEST_PARAGRAPH = 150;
    /** Part of the width that is used: a machine without Calibri takes a font up to a third wider. */
    private static final double FONT_RESERVE = 0.75;
    /** So many rows of one line stand on a page below titles and notes. */
    private static final int ROWS_ON_A_PAGE = 28;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Locale locale;
    private int[] widths = { 60 };
    private int row;
    private int frozenTo;
    private boolean repeated;

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
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN);
        sheet.getFooter().setLeft("Postkeel");
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * A column of a table.
     *
     * @param heading text of the heading, unique in its table
     * @param kind    what stands in it
     */
    public record Column(Message heading, Kind kind) {

        /** What stands in a column. Texts run from the left, everything else is centred under its heading. */
        public enum Kind {
            TEXT, NUMBER, DATE
        }
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
        // a first column that is repeated on each page must not show a piece of the text there
        int first = repeated ? 1 : 0;
        int last = first;
        int total = widths[first];
        while (last + 1 < widths.length && total < WIDEST_PARAGRAPH) {
            total += widths[++last];
        }
        cell(row, first, written, style);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        sheet.getRow(row).setHeightInPoints(POINTS_PER_LINE * lines(written, total));
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
                cell.setCellStyle(styles.plain);
            }
            default -> text(cell, string(value), styles.plain, styles.plainQuoted);
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
            cell(row, i, columns.get(i).heading().in(locale),
                    columns.get(i).kind() == Column.Kind.TEXT ? styles.heading : styles.centredHeading);
        }
        sheet.getRow(row).setHeightInPoints(2 * POINTS_PER_LINE + 4);
        row++;
        for (List<Object> values : rows) {
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                value(row, i, i < values.size() ? values.get(i) : null, columns.get(i).kind());
                lines = Math.max(lines, lines(i, i < values.size() ? values.get(i) : null));
            }
            sheet.getRow(row).setHeightInPoints(Math.min(409, POINTS_PER_LINE * lines + 2));
            row++;
        }
        if (rows.isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                value(row, i, null, columns.get(i).kind());
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

    /** Prints the sheet on so many pages side by side, each beginning with the first column. */
    public void pagesWide(int pages) {
        repeated = true;
        sheet.getPrintSetup().setFitWidth((short) pages);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }

    /** Offers values for a column of the last table; others stay possible to type only after a warning. */
    public void choices(int column, int rows, List<Message> values) {
        String[] texts = values.stream().map(value -> value.in(locale)).toArray(String[]::new);
        DataValidation validation = validation(column, rows,
                sheet.getDataValidationHelper().createExplicitListConstraint(texts));
        // in this format POI takes the flag the other way round: true shows the arrow
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    /** Warns when something else than a number from 0 on is typed into a column of the last table. */
    public void numbersOnly(int column, int rows) {
        sheet.addValidationData(validation(column, rows, sheet.getDataValidationHelper()
                .createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null)));
    }

    /** Warns when something else than a day is typed into a column of the last table. */
    public void datesOnly(int column, int rows) {
        // the day number of 1 January 2000: a formula text would depend on the language of the reader
        sheet.addValidationData(validation(column, rows, sheet.getDataValidationHelper()
                .createDateConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "36526", null, null)));
    }

    private DataValidation validation(int column, int rows, DataValidationConstraint constraint) {
        int first = row - Math.max(rows, 1);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint,
                new CellRangeAddressList(first, row - 1, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        return validation;
    }

    /**
     * Puts a picture below what was written so far.
     *
     * @param png         picture
     * @param width       width in pixels at 100 %
     * @param height      height in pixels at 100 %
     * @param description what it shows, for those who do not see it
     */
    public void picture(byte[] png, int width, int height, Message description) {
        // A picture that a page break cuts in two is of no use. Excel heeds a break only where it does not fit to pages
        // itself, so the scale is reckoned here, with room for fonts that are wider than Calibri.
        sheet.setRowBreak(row - 1);
        double columns = 0;
        for (int i = 0; i < widths.length; i++) {
            columns += sheet.getColumnWidthInPixels(i);
        }
        double share = FONT_RESERVE * PRINTABLE_POINTS / Units.pixelToPoints(Math.max(width, columns));
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) Math.max(10, Math.min(100, Math.floor(100 * share))));
        if (row - frozenTo <= ROWS_ON_A_PAGE) {
            // the heading of a table that ends on its first page has no business above the picture
            sheet.setRepeatingRows(null);
        }
        row++;
        int index = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
        // fixed heights: programs differ in the height of a row nobody set
        double rowPoints = sheet.getDefaultRowHeightInPoints();
        int covered = (int) Math.ceil(Units.pixelToPoints(height) / rowPoints);
        for (int i = row; i < row + covered; i++) {
            xssf(i).setHeightInPoints((float) rowPoints);
        }
        var drawing = sheet.createDrawingPatriarch();
        XSSFPicture picture = drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, row, 1, row + covered), index);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description.in(locale));
        // tied to its first cell only and with a size of its own: the widths of columns depend on the fonts of the machine,
        // and a picture tied to two cells would be stretched
        CTDrawing anchors = drawing.getCTDrawing();
        int last = anchors.sizeOfTwoCellAnchorArray() - 1;
        var tied = anchors.getTwoCellAnchorArray(last);
        var sized = anchors.addNewOneCellAnchor();
        sized.setFrom(tied.getFrom());
        var size = sized.addNewExt();
        size.setCx(width * (long) Units.EMU_PER_PIXEL);
        size.setCy(height * (long) Units.EMU_PER_PIXEL);
        sized.setPic(tied.getPic());
        sized.addNewClientData();
        anchors.removeTwoCellAnchor(last);
        row += covered;
    }

    private void value(int rowIndex, int column, Object value, Column.Kind kind) {
        XSSFCell cell = xssf(rowIndex).createCell(column);
        switch (value) {
            // what somebody will type here looks like the rest of the column
            case null -> cell.setCellStyle(switch (kind) {
                case TEXT -> styles.text;
                case NUMBER -> styles.number;
                case DATE -> styles.date;
            });
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
            case Message word when kind != Column.Kind.TEXT -> text(cell, string(word), styles.number, styles.quoted);
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
        cell.setCellValue(Texts.storable(text));
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
