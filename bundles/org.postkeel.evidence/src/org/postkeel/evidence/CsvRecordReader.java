package org.postkeel.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads what Export-Csv writes and what Excel makes of it: a {@code #TYPE} or {@code sep=} line first, the delimiter
 * told by the heading outside quotes, values with line breaks, the heading once more in the middle of a glued file.
 * <p>
 * A quotation mark without its partner costs the line it stands on and is named; reading goes on with the next line.
 */
final class CsvRecordReader {

    private static final String DELIMITERS = ";,\t";
    private static final int MAX_HEADING = 1 << 16;
    private static final int MAX_RESTARTS = 20;
    private static final String END = "\u0001";
    private static final int MAX_PREAMBLE_LINES = 50;
    private static final Pattern TYPE_LINE = Pattern.compile("\"?#TYPE\\s+([^\";,\\t]+).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING_CELL = Pattern.compile("[\\p{L}_@][\\p{L}\\p{N}_ .\\-/()#@%?]{0,79}");

    private static final Pattern PROPERTY_NAME = Pattern.compile("[A-Z][A-Za-z0-9_]{1,79}");

    private final String text;
    private final ParsedText parsed;
    private List<String> heading = List.of();
    private List<String> typeNames = List.of();

    CsvRecordReader(String text, ParsedText parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    /**
     * Looks for the heading of a table. Blank lines and prompts may stand before it; before a quoted heading or a
     * {@code #TYPE} line other text too.
     *
     * @return where the table begins, with its {@code #TYPE} or {@code sep=} line if there is one; -1 for no CSV
     */
    static int headerStart(String text) {
        int at = 0;
        boolean onlySkipped = true;
        for (int lines = 0; at < text.length() && lines < MAX_PREAMBLE_LINES; lines++) {
            int end = endOfLine(text, at);
            String line = text.substring(at, end).strip();
            if (TYPE_LINE.matcher(line).matches() || SEPARATOR_LINE.matcher(text).region(at, end).matches()) {
                return at;
            }
            if (!line.isEmpty() && !ShellText.isPrompt(line)) {
                boolean quoted = line.startsWith("\"");
                if ((quoted || onlySkipped) && isHeading(text, at, end, quoted)) {
                    return at;
                }
                onlySkipped = false;
            }
            at = end + 1;
        }
        return -1;
    }

    private static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean isHeading(String text, int at, int end, boolean quoted) {
        String line = text.substring(at, end).strip();
        if (line.length() > MAX_HEADING) {
            return false;
        }
        String next = end + 1 > text.length() ? ""
                : text.substring(end + 1, endOfLine(text, Math.min(end + 1, text.length()))).strip();
        if (isSingleName(line)) {
            return next.startsWith("\"");
        }
        char delimiter = delimiter(line);
        if (delimiter == 0 || !areNames(withoutEmptyEnd(cells(line, delimiter)))) {
            return false;
        }
        // without quotes any sentence with commas looks like a heading: the next line has to look like a row of it
        int names = withoutEmptyEnd(cells(line, delimiter)).size();
        return quoted || !next.isEmpty() && !next.startsWith("--")
                && count(next, delimiter) >= Math.min(names - 1, 2);
    }

    /** The only column of a table has no delimiter behind it. */
    private static boolean isSingleName(String line) {
        return line.length() > 2 && line.startsWith("\"") && line.indexOf('"', 1) == line.length() - 1
                && HEADING_CELL.matcher(line.substring(1, line.length() - 1)).matches();
    }

    /** Excel writes a delimiter for each column that was ever used. */
    private static List<String> withoutEmptyEnd(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private static boolean areNames(List<String> cells) {
        var names = new HashSet<String>();
        return cells.size() > 1 && cells.stream()
                .allMatch(cell -> HEADING_CELL.matcher(cell).matches() && names.add(cell.toLowerCase(Locale.ROOT)));
    }

    /** @return the delimiter of a heading, 0 when there is none */
    private static char delimiter(String line) {
        if (isSingleName(line)) {
            return ',';
        }
        if (line.startsWith("\"")) {
            int close = line.indexOf('"', 1);
            // right behind the first name; a blank is what a broken script of PowerShell 7 writes
            char behind = close > 0 && close + 1 < line.length() ? line.charAt(close + 1) : 0;
            return DELIMITERS.indexOf(behind) >= 0 || behind == ' ' ? behind : 0;
        }
        char best = 0;
        int most = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            int count = count(line, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** @return how often the delimiter stands outside quotes */
    private static int count(String line, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == delimiter ? 1 : 0;
        }
        return count;
    }

    private static List<String> cells(String line, char delimiter) {
        try {
            return reader(delimiter).ofSingleCsvRecord(line).getFields().stream().map(String::strip).toList();
        } catch (CsvParseException e) {
            // a line that is no record is no heading
            return List.of();
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter('"').skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true).allowExtraCharsAfterClosingQuote(false).trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false);
    }

    void read() {
        int at = headerStart(text);
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        char delimiter = 0;
        while (at < text.length() && delimiter == 0) {
            int end = endOfLine(text, at);
            String first = text.substring(at, end).strip();
            Matcher type = TYPE_LINE.matcher(first);
            Matcher separator = SEPARATOR_LINE.matcher(text).region(at, end);
            if (type.matches()) {
                typeNames = List.of(type.group(1).strip());
            } else if (separator.matches()) {
                delimiter = separator.group(1).charAt(0);
            } else if (!first.isEmpty()) {
                delimiter = delimiter(first);
                if (delimiter == 0) {
                    parsed.note(line, "csv.noDelimiter");
                    return;
                }
                break;
            }
            at = end + 1;
            line++;
        }
        if (at < text.length() && delimiter != 0) {
            rows(text.substring(at), line, delimiter);
        }
    }

    private void rows(String rows, int firstLine, char delimiter) {
        int line = 1;
        int start = 0;
        for (int restarts = 0; start < rows.length(); restarts++) {
            if (restarts > MAX_RESTARTS) {
                parsed.note(firstLine + line - 1, "csv.tooBroken");
                return;
            }
            int broken = readRows(rows.substring(start), firstLine + line - 1, delimiter);
            if (broken == 0) {
                return;
            }
            for (int i = 0; i < broken && start < rows.length(); i++) {
                start = endOfLine(rows, start) + 1;
                line++;
            }
            parsed.note(firstLine + line - 2, "csv.quote");
        }
    }

    /**
     * @return 0 at the end, else the line, counted from 1 in these rows, on which a record begins whose quotation marks
     *         do not fit
     */
    private int readRows(String rows, int firstLine, char delimiter) {
        CsvRecord pending = null;
        int nextLine = 1;
        try {
            // a quotation mark without its partner swallows everything to the end, the last line too
            for (CsvRecord record : reader(delimiter).ofCsvRecord(rows + "\n" + END)) {
                if (pending != null) {
                    row(pending, firstLine + (int) pending.getStartingLineNumber() - 1);
                }
                if (record.getFieldCount() == 1 && END.equals(record.getField(0))) {
                    return 0;
                }
                pending = record;
                nextLine = (int) record.getStartingLineNumber() + 1
                        + (int) record.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
            }
            return pending == null ? 0 : (int) pending.getStartingLineNumber();
        } catch (CsvParseException e) {
            // the library tells no line in a form that can be used: it is the one after the last good record
            if (pending != null) {
                row(pending, firstLine + (int) pending.getStartingLineNumber() - 1);
            }
            return nextLine;
        }
    }

    private void row(CsvRecord record, int line) {
        List<String> cells = record.getFields();
        if (cells.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return;
        }
        Matcher type = TYPE_LINE.matcher(cells.get(0).strip());
        if (type.matches()) {
            // a further export begins
            typeNames = List.of(type.group(1).strip());
            heading = List.of();
            return;
        }
        List<String> stripped = withoutEmptyEnd(cells.stream().map(String::strip).toList());
        if (heading.isEmpty()) {
            heading = List.copyOf(stripped);
            return;
        }
        if (stripped.equals(heading)) {
            return;
        }
        if (isOtherHeading(stripped)) {
            heading = List.copyOf(stripped);
            typeNames = List.of();
            return;
        }
        if (cells.size() > heading.size()
                && cells.subList(heading.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            parsed.note(line, "csv.tooManyCells", cells.size(), heading.size());
            return;
        }
        var properties = new LinkedHashMap<String, PsValue>();
        for (int i = 0; i < Math.min(cells.size(), heading.size()); i++) {
            parsed.count();
            properties.put(heading.get(i), PsValue.of(unguarded(cells.get(i))));
        }
        parsed.add(new PsRecord(PsRecord.Dialect.CSV, typeNames, line, null, properties));
    }

    /** Of another table that was glued on: names only, and two of them stand in this heading too. */
    private boolean isOtherHeading(List<String> cells) {
        return cells.stream().filter(heading::contains).limit(2).count() == 2
                && cells.stream().allMatch(cell -> PROPERTY_NAME.matcher(cell).matches()) && areNames(cells);
    }

    /** An apostrophe before = + - @ was put there so that Excel does not take the text for a formula. */
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1)
                : cell;
    }
}
