package org.postkeel.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads tables out of workbooks of Excel (.xlsx). The first row with names in at least two cells is the heading, each
 * row below it an object, as with a sheet saved as CSV; its line is the number of the row. Formulas give the value that
 * was stored with them, dates are written as ISO 8601.
 * <p>
 * What the zip file claims to hold is not believed: it is unpacked once and counted before anything is read from it.
 */
final class WorkbookReader {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MAX_FILE = 16 << 20;
    private static final int MAX_UNPACKED = 64 << 20;
    private static final int MAX_PARTS = 2000;
    private static final int MAX_ROWS = 100_000;
    private static final int MAX_COLUMNS = 256;
    private static final int BUFFER = 1 << 16;
    private static final Pattern HEADING_CELL = Pattern.compile("[\\p{L}_@#][^\\r\\n]{0,79}");

    private final ParsedText parsed;
    private int rows;

    private WorkbookReader(ParsedText parsed) {
        this.parsed = parsed;
    }

    /** @return whether the beginning of a file is that of a workbook; other documents of Office begin alike */
    static boolean isWorkbook(byte[] head) {
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            return false;
        }
        String names = new String(head, StandardCharsets.ISO_8859_1);
        return names.contains("[Content_Types].xml") || names.contains("xl/");
    }

    /**
     * @return the rows of all its tables; empty for another document of Office
     * @throws IOException when the file cannot be read
     */
    static ParsedText read(EvidenceSource source, TimeLimit limit) throws IOException {
        var parsed = new ParsedText(limit);
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(MAX_FILE + 1);
        }
        try {
            new WorkbookReader(parsed).read(bytes);
        } catch (ParsedText.TooMuch e) {
            parsed.add(e.note());
        }
        return parsed;
    }

    private void read(byte[] bytes) {
        try {
            if (bytes.length > MAX_FILE || !isSmall(bytes)) {
                parsed.note(0, "workbook.tooLarge", MAX_UNPACKED >> 20);
            } else if (holdsWorkbook(bytes)) {
                sheets(bytes);
            }
        } catch (ParsedText.TooMuch | CancellationException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // the library reports damage in many ways, some of them unchecked
            parsed.note(0, "workbook.damaged", e.getClass().getSimpleName());
        }
    }

    private boolean isSmall(byte[] bytes) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[BUFFER];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    parsed.check();
                    if (unpacked > MAX_UNPACKED || parts > MAX_PARTS) {
                        return false;
                    }
                }
            }
        }
        return parts <= MAX_PARTS;
    }

    private static boolean holdsWorkbook(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (WORKBOOK.equalsIgnoreCase(entry.getName().replace('\\', '/'))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void sheets(byte[] bytes)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        OPCPackage document = OPCPackage.open(new ByteArrayInputStream(bytes));
        try {
            var reader = new XSSFReader(document);
            var strings = new ReadOnlySharedStringsTable(document);
            StylesTable styles = reader.getStylesTable();
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(styles, null, strings, new Table(), new Plain(),
                            false));
                    xml.parse(new InputSource(sheet));
                }
            }
        } finally {
            document.revert();
        }
    }

    /** One sheet while it is being read. */
    private final class Table implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final SortedMap<Integer, String> cells = new TreeMap<>();
        private SortedMap<Integer, String> heading;
        private int nextColumn;

        @Override
        public void startRow(int row) {
            cells.clear();
            nextColumn = 0;
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? nextColumn : new CellReference(reference).getCol();
            nextColumn = column + 1;
            if (column < MAX_COLUMNS && value != null && !value.isBlank()) {
                parsed.count();
                cells.put(column, value.strip());
            }
        }

        @Override
        public void endRow(int row) {
            if (++rows > MAX_ROWS) {
                throw new ParsedText.TooMuch(Note.of(row + 1, "workbook.tooManyRows", MAX_ROWS));
            }
            if (heading == null) {
                heading = isHeading() ? new TreeMap<>(cells) : null;
            } else if (!cells.isEmpty() && !cells.equals(heading)) {
                parsed.add(new PsRecord(PsRecord.Dialect.CSV, List.of(), row + 1, null, values()));
            }
        }

        /** A title above the table stands in one cell. */
        private boolean isHeading() {
            var names = new HashSet<String>();
            return cells.size() > 1 && cells.values().stream().allMatch(cell -> HEADING_CELL.matcher(cell).matches()
                    && names.add(cell.toLowerCase(Locale.ROOT)));
        }

        private Map<String, PsValue> values() {
            var values = new LinkedHashMap<String, PsValue>();
            heading.forEach((column, name) -> values.put(name, PsValue.of(cells.getOrDefault(column, ""))));
            return values;
        }
    }

    /** Numbers and dates as they are, not as a format shows them in the language of somebody. */
    @SuppressWarnings("serial")
    private static final class Plain extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
            return DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, since1904).toString()
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
