package org.postkeel.report;

import java.util.Locale;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a workbook; each is made once. */
final class Styles {

    private static final byte[] NAVY = { 0x1F, 0x3A, 0x5F };
    private static final byte[] RED = { (byte) 0xB3, 0x1B, 0x1B };
    private static final byte[] GREY = { 0x59, 0x59, 0x59 };
    private static final byte[] PALE_RED = { (byte) 0xFB, (byte) 0xE3, (byte) 0xE1 };
    private static final byte[] LINE = { (byte) 0xC9, (byte) 0xD1, (byte) 0xD9 };
    private static final byte[] WHITE = { (byte) 0xFF, (byte) 0xFF, (byte) 0xFF };

    final XSSFCellStyle title;
    final XSSFCellStyle section;
    final XSSFCellStyle note;
    final XSSFCellStyle warning;
    final XSSFCellStyle label;
    final XSSFCellStyle heading;
    final XSSFCellStyle centredHeading;
    final XSSFCellStyle text;
    final XSSFCellStyle quoted;
    final XSSFCellStyle alert;
    final XSSFCellStyle alertQuoted;
    final XSSFCellStyle alertNumber;
    final XSSFCellStyle number;
    final XSSFCellStyle percent;
    final XSSFCellStyle date;
    final XSSFCellStyle plainDate;
    final XSSFCellStyle plain;
    final XSSFCellStyle plainQuoted;

    Styles(XSSFWorkbook workbook, Locale locale) {
        String datePattern = Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? "dd.mm.yyyy" : "d mmm yyyy";
        title = style(workbook, font(workbook, 18, true, NAVY));
        section = style(workbook, font(workbook, 13, true, NAVY));
        note = wrapped(style(workbook, font(workbook, 10, false, GREY)));
        warning = wrapped(style(workbook, font(workbook, 11, true, RED)));
        label = style(workbook, font(workbook, 11, true, GREY));
        heading = wrapped(style(workbook, font(workbook, 11, true, WHITE)));
        fill(heading, NAVY);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        centredHeading = copy(workbook, heading);
        centredHeading.setAlignment(HorizontalAlignment.CENTER);
        text = bordered(wrapped(style(workbook, font(workbook, 11, false, null))));
        quoted = copy(workbook, text);
        quoted.setQuotePrefixed(true);
        alert = bordered(wrapped(style(workbook, font(workbook, 11, true, RED))));
        fill(alert, PALE_RED);
        alertQuoted = copy(workbook, alert);
        alertQuoted.setQuotePrefixed(true);
        alertNumber = copy(workbook, alert);
        alertNumber.setAlignment(HorizontalAlignment.CENTER);
        number = copy(workbook, text);
        number.setAlignment(HorizontalAlignment.CENTER);
        percent = copy(workbook, number);
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        date = copy(workbook, number);
        date.setDataFormat(workbook.createDataFormat().getFormat(datePattern));
        plainDate = style(workbook, font(workbook, 11, false, null));
        plainDate.setAlignment(HorizontalAlignment.LEFT);
        plainDate.setDataFormat(workbook.createDataFormat().getFormat(datePattern));
        plain = style(workbook, font(workbook, 11, false, null));
        plain.setAlignment(HorizontalAlignment.LEFT);
        plainQuoted = copy(workbook, plain);
        plainQuoted.setQuotePrefixed(true);
    }

    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour, null));
        }
        return font;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle copy(XSSFWorkbook workbook, XSSFCellStyle from) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(from);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE, null));
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
