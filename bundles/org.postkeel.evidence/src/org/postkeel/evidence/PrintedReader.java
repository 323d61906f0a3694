package org.postkeel.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what Format-List and Format-Table print, as it stands in a text file, a transcript or a copy of a console
 * window: several of them in one text, between prompts, headings, messages and errors in the language of Windows.
 */
final class PrintedReader {

    private static final int MAX_LINE = 32_768;
    private static final int MAX_NAME = 80;
    private static final int MAX_HEADING = 300;
    private static final int MAX_ERROR_LINES = 30;
    private static final int MAX_ERROR_TEXT = 300;
    private static final int MAX_LINES = 1_000_000;
    /** No object has so many properties in a table. */
    private static final int MAX_COLUMNS = 200;
    private static final Pattern DASHES = Pattern.compile("\\s*+-++(?:\\s++-++)*+\\s*+");
    private static final Pattern GROUP = Pattern.compile("-+");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_$@][\\p{L}\\p{N}_.\\-/()#]*(?: [\\p{L}\\p{N}_.\\-/()#]+){0,3}");
    private static final Pattern DECORATED_HEADING = Pattern
            .compile("\\s*[=#*>~\\-]{1,40}\\s*([A-Za-z0-9][A-Za-z0-9.\\-]{0,254}?)\\s*[=#*<~\\-:]{0,40}\\s*");
    private static final Pattern NAMED_HEADING = Pattern.compile(
            "\\s*(?:[=#*>~\\-]+\\s*)?(?:Server|Servername|Computer|ComputerName|PSComputerName|Machine|Host|"
            + "Hostname)\\s?[:=]\\s*"
                    + "([A-Za-z0-9][A-Za-z0-9.\\-]{0,254})(?:\\s.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_HEADING =
            Pattern.compile("\\s*\\[?([A-Za-z0-9][A-Za-z0-9.\\-]{0,254}?)\\]?\\s*:?\\s*");
    private static final Pattern CMDLET = Pattern.compile("[A-Za-z]+-[A-Z][A-Za-z]+(?:\\.\\w+)?");
    private static final Pattern BUILD = Pattern.compile("\\s*(\\d{1,2}\\.\\d{1,2}\\.\\d{1,5}\\.\\d{1,5})\\s*");
    private static final Pattern ERROR_OF_HOST =
            Pattern.compile("(?:\\w+Error: )?\\[([A-Za-z0-9][A-Za-z0-9.\\-]{0,254})\\] (\\S.*)");
    private static final Pattern ERROR_OF_COMMAND = Pattern.compile("\\S{1,200} : .*|(?:In Zeile|At line|At |In ).*");
    private static final Pattern REMOTING =
            Pattern.compile("\\+ CategoryInfo|WinRM|WSMan|0x8[0-9a-fA-F]{7}|remote ?server|Remoteserver",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CATEGORY = Pattern.compile("\\s*\\+ CategoryInfo\\s*:\\s*(.*)");
    private static final Pattern CATEGORY_TARGET = Pattern.compile("\\w+: \\(([A-Za-z0-9][A-Za-z0-9.\\-]*):\\w+\\).*");
    private static final Pattern ERROR_HOST = Pattern.compile("\\s*\\+ PSComputerName\\s*:\\s*(\\S+)\\s*");

    private final List<String> lines;
    private final List<Integer> numbers = new ArrayList<>();
    private final boolean[] error;
    private final ParsedText parsed;
    private String heading;
    private int widest;

    PrintedReader(String text, ParsedText parsed) {
        this.parsed = parsed;
        this.lines = singleSpaced(cleanLines(text));
        this.error = new boolean[lines.size()];
    }

    private List<String> cleanLines(String text) {
        var all = new ArrayList<String>();
        for (var line = text.lines().iterator(); line.hasNext();) {
            if (all.size() == MAX_LINES) {
                parsed.note(MAX_LINES, "read.tooManyLines", MAX_LINES);
                return all;
            }
            all.add(clean(line.next(), all.size() + 1));
            parsed.check();
        }
        return all;
    }

    /** Copies from mails carry no-break blanks and soft hyphens. */
    private String clean(String line, int lineNumber) {
        if (line.length() > MAX_LINE) {
            parsed.note(lineNumber, "read.lineTooLong", MAX_LINE);
            return clean(line.substring(0, MAX_LINE), lineNumber);
        }
        return line.replace('\u00a0', ' ').replace("\u00ad", "").replace('\u2007', ' ').replace('\u202f', ' ')
                .replace("\u200b", "");
    }

    /**
     * A copy through a mail has a blank line behind every line; those go, so that blank lines mean again what they
     * meant.
     */
    private List<String> singleSpaced(List<String> all) {
        int filled = 0;
        int followed = 0;
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                filled++;
                followed += i + 1 >= all.size() || all.get(i + 1).isBlank() ? 1 : 0;
            }
        }
        boolean doubled = filled > 4 && followed * 10 >= filled * 9 && hasPrintedForm(all);
        var kept = new ArrayList<String>();
        int blanks = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean blank = all.get(i).isBlank();
            blanks = blank ? blanks + 1 : 0;
            if (!doubled || !blank || blanks % 2 == 0) {
                kept.add(all.get(i));
                numbers.add(i + 1);
            }
        }
        return kept;
    }

    /** Single values below headings are spaced widely by themselves. */
    private static boolean hasPrintedForm(List<String> all) {
        return all.stream().filter(line -> DASHES.matcher(line).matches() || colon(line) > 0).count() >= 1;
    }

    private int number(int index) {
        return numbers.get(index);
    }

    void read() {
        widest = widestContinued();
        errors();
        for (int i = 0; i < lines.size();) {
            parsed.check();
            i = next(i);
        }
    }

    /** @return length of the longest line that goes on in the next one: the width of the window */
    private int widestContinued() {
        int longest = 0;
        int column = -1;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int colon = colon(lines.get(i));
            column = lines.get(i).isBlank() ? -1 : colon > 0 ? colon : column;
            if (column > 0 && indent(lines.get(i + 1)) > column && !lines.get(i + 1).isBlank()) {
                longest = Math.max(longest, lines.get(i).length());
            }
        }
        return longest;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** @return index of the line that comes after what begins on the given one */
    private int next(int i) {
        String line = lines.get(i);
        if (line.isBlank() || error[i]) {
            return i + 1;
        }
        if (ShellText.isPrompt(line)) {
            heading = ShellText.machine(line);
            int behind = i + 1;
            while (behind < lines.size() && ShellText.isContinued(lines.get(behind))) {
                behind++;
            }
            return behind;
        }
        if (i + 1 < lines.size() && isTableHeading(line, lines.get(i + 1))) {
            return table(i);
        }
        if (value(i)) {
            return i + 1;
        }
        if (colon(line) > 0) {
            return list(i);
        }
        isHeading(line);
        return i + 1;
    }

    /** @return whether the line names a machine; then it is the heading of what follows */
    private boolean isHeading(String raw) {
        String line = raw.strip();
        if (line.length() > MAX_HEADING) {
            return false;
        }
        for (Pattern pattern : List.of(NAMED_HEADING, DECORATED_HEADING)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches() && isName(matcher.group(1))) {
                heading = matcher.group(1);
                return true;
            }
        }
        Matcher bare = BARE_HEADING.matcher(line);
        if (bare.matches() && isName(bare.group(1)) && looksLikeHost(bare.group(1))) {
            heading = bare.group(1);
            return true;
        }
        return false;
    }

    static boolean isName(String text) {
        return text.chars().anyMatch(Character::isLetter) && !CMDLET.matcher(text).matches()
                && !text.toLowerCase(Locale.ROOT).matches(".*\\.(?:exe|txt|ps1|csv|xml|json|log)");
    }

    /** A word of a sentence has no digit and no hyphen. */
    static boolean looksLikeHost(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '-');
    }

    // single values

    private boolean value(int i) {
        String line = lines.get(i).strip();
        if (line.length() > MAX_HEADING) {
            return false;
        }
        Matcher build = BUILD.matcher(line);
        if (build.matches()) {
            parsed.count();
            parsed.add(new PsRecord(PsRecord.Dialect.VALUE, List.of(), number(i), heading,
                    Map.of(PsRecord.VALUE, PsValue.of(build.group(1)))));
            return true;
        }
        Optional<HostAndBuild> named = HostAndBuild.of(line);
        named.ifPresent(seen -> {
            parsed.count();
            parsed.add(new PsRecord(PsRecord.Dialect.VALUE, List.of(), number(i), seen.host(),
                    Map.of(PsRecord.VALUE, PsValue.of(seen.build()))));
        });
        return named.isPresent();
    }

    // Format-List

    /** @return column of the colon of {@code Name : value}, -1 when the line is none */
    private static int colon(String line) {
        int colon = line.indexOf(" :");
        while (colon >= 0 && colon + 2 < line.length() && line.charAt(colon + 2) != ' ') {
            colon = line.indexOf(" :", colon + 1);
        }
        if (colon < 0) {
            return -1;
        }
        String name = line.substring(0, colon).strip();
        return name.length() <= MAX_NAME && NAME.matcher(name).matches() ? colon + 1 : -1;
    }

    private int list(int start) {
        var properties = new LinkedHashMap<String, StringBuilder>();
        int column = colon(lines.get(start));
        StringBuilder current = null;
        int i = start;
        for (; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || error[i] || ShellText.isPrompt(line)) {
                break;
            }
            int indent = indent(line);
            int colon = columnOf(line, column, indent);
            if (current != null && (indent > column || colon < 0 && indent > 0)) {
                append(current, lines.get(i - 1), line.substring(Math.min(indent, column + 2)));
            } else if (colon > 0) {
                String name = line.substring(0, colon).strip();
                if (properties.containsKey(name)) {
                    // the blank line between two objects was lost
                    break;
                }
                current = new StringBuilder(line.substring(Math.min(line.length(), colon + 2)));
                properties.put(name, current);
            } else if (isHeading(line) || i + 1 < lines.size() && isTableHeading(line, lines.get(i + 1))) {
                break;
            } else {
                // the indentation was lost on the way
                append(current, lines.get(i - 1), line);
            }
        }
        var values = new LinkedHashMap<String, PsValue>();
        properties.forEach((name, value) -> {
            parsed.count();
            values.put(name, PsValue.ofPrinted(value.toString()));
        });
        parsed.add(new PsRecord(PsRecord.Dialect.LIST, List.of(), number(start), heading, values));
        return i;
    }

    /** The colon stands in one column through the whole object; a value may hold another one further right. */
    private static int columnOf(String line, int column, int indent) {
        if (column < line.length() && line.charAt(column) == ':' && indent < column
                && NAME.matcher(line.substring(0, column).strip()).matches()) {
            return column;
        }
        return indent < column ? colon(line) : -1;
    }

    /**
     * A line that was broken at the width of the window goes on in the middle of a word; a shorter one ended by itself.
     */
    private void append(StringBuilder value, String lineBefore, String piece) {
        boolean wrapped = lineBefore.length() >= widest - 1 || lineBefore.endsWith(" ");
        if (!wrapped) {
            value.append('\n');
        }
        value.append(piece);
    }

    // Format-Table

    private static boolean isTableHeading(String line, String below) {
        if (!DASHES.matcher(below).matches() || DASHES.matcher(line).matches()) {
            return false;
        }
        Matcher group = GROUP.matcher(below);
        int columns = 0;
        while (group.find()) {
            columns++;
            if (columns > MAX_COLUMNS || group.start() >= line.length()
                    || line.substring(group.start(), Math.min(line.length(), group.end())).isBlank()) {
                return false;
            }
        }
        return columns > 0;
    }

    private int table(int headingLine) {
        String names = lines.get(headingLine);
        var columns = new ArrayList<int[]>();
        Matcher group = GROUP.matcher(lines.get(headingLine + 1));
        while (group.find()) {
            columns.add(new int[] {group.start(), group.end()});
        }
        var rows = new ArrayList<List<String>>();
        var rowNumbers = new ArrayList<Integer>();
        int i = headingLine + 2;
        for (; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || error[i] || ShellText.isPrompt(line)) {
                break;
            }
            columns.forEach(column -> parsed.count());
            rows.add(cells(line, columns));
            rowNumbers.add(number(i));
        }
        int[] widths = widths(columns, rows);
        List<StringBuilder> current = null;
        int currentNumber = 0;
        boolean wraps = columns.size() > 1 && rows.stream().skip(1).anyMatch(row -> row.get(0).isEmpty());
        var before = new ArrayList<String>();
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            if (current != null && wraps && isContinuation(row)) {
                for (int c = 0; c < columns.size(); c++) {
                    join(current.get(c), before.get(c), row.get(c), widths[c]);
                }
            } else {
                addRow(names, columns, current, currentNumber);
                current = new ArrayList<>();
                for (String cell : row) {
                    current.add(new StringBuilder(cell));
                }
                currentNumber = rowNumbers.get(r);
            }
            before.clear();
            before.addAll(row);
        }
        addRow(names, columns, current, currentNumber);
        if (rows.isEmpty() && columns.size() == 1) {
            // a name that is underlined
            isHeading(names);
        }
        return i;
    }

    /** With -Wrap a row goes on in the lines below; what is complete leaves its column empty there. */
    private static boolean isContinuation(List<String> row) {
        return row.get(0).isEmpty() || row.stream().skip(1).allMatch(String::isEmpty);
    }

    private static void join(StringBuilder value, String before, String piece, int width) {
        if (piece.isEmpty()) {
            return;
        }
        // a piece as wide as its column was broken within a word
        if (value.length() > 0 && before.length() < width) {
            value.append(' ');
        }
        value.append(piece);
    }

    private static int[] widths(List<int[]> columns, List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = c + 1 < widths.length ? columns.get(c + 1)[0] - columns.get(c)[0] - 1
                    : rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        }
        return widths;
    }

    /** Columns begin where their dashes begin; only right-aligned numbers begin further left. */
    private static List<String> cells(String line, List<int[]> columns) {
        int[] starts = new int[columns.size() + 1];
        starts[columns.size()] = line.length();
        for (int c = 1; c < columns.size(); c++) {
            int start = Math.min(columns.get(c)[0], line.length());
            // between two columns there is always a blank
            while (start > starts[c - 1] && start < line.length() && line.charAt(start - 1) != ' ') {
                start--;
            }
            starts[c] = start;
        }
        var cells = new ArrayList<String>();
        for (int c = 0; c < columns.size(); c++) {
            int end = Math.max(starts[c], Math.min(starts[c + 1], line.length()));
            cells.add(line.substring(Math.min(starts[c], line.length()), end).strip());
        }
        return cells;
    }

    private void addRow(String names, List<int[]> columns, List<StringBuilder> cells, int number) {
        if (cells == null) {
            return;
        }
        var values = new LinkedHashMap<String, PsValue>();
        for (int c = 0; c < columns.size(); c++) {
            int[] column = columns.get(c);
            String name = names.substring(column[0], Math.min(names.length(), column[1])).strip();
            values.put(name, PsValue.ofPrinted(cells.get(c).toString()));
        }
        parsed.add(new PsRecord(PsRecord.Dialect.TABLE, List.of(), number, heading, values));
    }

    // errors

    /** Errors stand between the data; their last lines are the same in every language. */
    private void errors() {
        String above = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (error[i] || line.isBlank()) {
                continue;
            }
            Matcher ofHost = ERROR_OF_HOST.matcher(line);
            Matcher category = CATEGORY.matcher(line);
            if (ofHost.matches() && !"PS".equals(ofHost.group(1)) && errorOfHost(i, ofHost)) {
                continue;
            }
            if (category.matches()) {
                errorWithCategory(i, category.group(1), above);
            } else if (line.length() <= MAX_HEADING) {
                Matcher decorated = DECORATED_HEADING.matcher(line);
                above = decorated.matches() && isName(decorated.group(1)) ? decorated.group(1) : above;
            }
        }
    }

    private boolean endsError(int i) {
        String line = lines.get(i);
        return line.isBlank() || ShellText.isPrompt(line)
                || line.length() <= MAX_HEADING && DECORATED_HEADING.matcher(line.strip()).matches();
    }

    /** {@code [NAME] text}: other programs write such lines too, so the text has to be one of remoting. */
    private boolean errorOfHost(int start, Matcher ofHost) {
        int end = start;
        boolean remoting = REMOTING.matcher(ofHost.group(2)).find();
        var text = new StringBuilder(ofHost.group(2));
        for (int i = start + 1; i < lines.size() && i < start + MAX_ERROR_LINES && !endsError(i); i++) {
            end = i;
            remoting |= REMOTING.matcher(lines.get(i)).find();
            if (!lines.get(i).stripLeading().startsWith("+ ")) {
                text.append(' ').append(lines.get(i).strip());
            }
        }
        if (remoting) {
            mark(start, end, ofHost.group(1), text.toString());
        }
        return remoting;
    }

    private void errorWithCategory(int categoryLine, String category, String above) {
        int start = startOfError(categoryLine);
        int end = categoryLine;
        String host = null;
        while (end + 1 < lines.size() && lines.get(end + 1).startsWith(" ") && !lines.get(end + 1).isBlank()) {
            end++;
            Matcher named = ERROR_HOST.matcher(lines.get(end));
            host = named.matches() ? named.group(1) : host;
        }
        Matcher target = CATEGORY_TARGET.matcher(category);
        if (host == null && target.matches() && category.contains("PSRemotingTransportException")) {
            host = target.group(1);
        }
        var text = new StringBuilder();
        for (int i = start; i < categoryLine && !lines.get(i).stripLeading().startsWith("+ "); i++) {
            text.append(text.length() == 0 ? "" : " ").append(lines.get(i).strip());
        }
        mark(start, end, host == null ? above : host, text.length() == 0 ? category : text.toString());
    }

    /** Data may stand right above an error; then only what begins like an error belongs to it. */
    private int startOfError(int categoryLine) {
        int start = categoryLine;
        boolean data = false;
        while (start > 0 && start > categoryLine - MAX_ERROR_LINES && !error[start - 1] && !endsError(start - 1)) {
            start--;
            data |= DASHES.matcher(lines.get(start)).matches();
        }
        if (!data) {
            return start;
        }
        for (int i = categoryLine - 1; i > start; i--) {
            if (ERROR_OF_COMMAND.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return categoryLine;
    }

    private void mark(int start, int end, String host, String text) {
        for (int i = start; i <= end; i++) {
            error[i] = true;
        }
        String shown = text.length() > MAX_ERROR_TEXT ? text.substring(0, MAX_ERROR_TEXT) + "…" : text;
        parsed.add(new RemoteError(host, number(start), shown));
    }
}
