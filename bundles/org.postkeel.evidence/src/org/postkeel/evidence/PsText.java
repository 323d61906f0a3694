package org.postkeel.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.postkeel.model.progress.Progress;

/** Finds out in which form PowerShell objects stand in a text and has them read. */
final class PsText {

    /** Form of a text as a whole, or of what one command wrote. */
    enum Form {
        CLIXML, JSON, CSV, PRINTED, NONE
    }

    private static final int LOOK_AHEAD = 4096;
    /** A long command goes on over lines before its output begins. */
    private static final int COMMAND_LINES = 10;

    /** Heads and rows of transport logs; they hold no objects and can be of any size. */
    private static final Pattern LOG = Pattern
            .compile("#(?:Software|Version|Log-type|Date|Fields):|\\d{4}-\\d{2}-\\d{2}T[\\d:.]{8,}Z,");

    private PsText() {
    }

    /** @return the objects, and what could not be read */
    static ParsedText read(String text) {
        return read(text, new TimeLimit(Progress.NONE));
    }

    /** @return the objects, and what could not be read within the time */
    static ParsedText read(String raw, TimeLimit limit) {
        String text = withoutLoneReturns(raw);
        var parsed = new ParsedText(limit);
        try {
            Form form = form(text);
            List<ShellText.Part> parts =
                    form == Form.NONE || form == Form.CLIXML ? List.of() : ShellText.parts(text);
            boolean shell = parts.size() > 1 || parts.size() == 1 && parts.get(0).start() > 0;
            if (shell) {
                readShell(text, parts, parsed);
            } else {
                read(form, text, jsonStart(text), parsed);
            }
        } catch (ParsedText.TooMuch e) {
            parsed.add(e.note());
        } catch (TimeLimit.ExceededException e) {
            parsed.note(0, "read.gaveUp", limit.longest().toSeconds());
        }
        return parsed;
    }

    /** A carriage return alone breaks a line in an editor too; all readers shall count the same lines. */
    private static String withoutLoneReturns(String text) {
        StringBuilder changed = null;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(at, '\n');
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static void read(Form form, String text, int jsonStart, ParsedText parsed) {
        switch (form) {
            case CLIXML -> new ClixmlReader(text, parsed).read();
            case JSON -> new JsonReader(text, jsonStart, parsed).read();
            case CSV -> new CsvRecordReader(text, parsed).read();
            case PRINTED -> new PrintedReader(text, parsed).read();
            case NONE -> {
                // no objects in it
            }
        }
    }

    /** What is printed is read in one go, because prompts and headings name the machine of what follows. */
    private static void readShell(String text, List<ShellText.Part> parts, ParsedText parsed) {
        var printed = new StringBuilder();
        int copied = 0;
        for (ShellText.Part part : parts) {
            String output = text.substring(part.start(), part.end());
            int json = jsonWithin(output);
            Form form = json >= 0 ? Form.JSON : form(output);
            if (form == Form.CLIXML || form == Form.JSON || form == Form.CSV) {
                parsed.place(part.line() - 1, part.machine());
                read(form, output, json, parsed);
                printed.append(promptsOnly(text, copied, part.start())).append("\n".repeat(lines(output)));
            } else {
                printed.append(promptsOnly(text, copied, part.start())).append(output);
            }
            copied = part.end();
        }
        parsed.place(0, null);
        new PrintedReader(printed.toString(), parsed).read();
        parsed.records().sort(Comparator.comparingInt(PsRecord::line));
    }

    /** Between two parts stand prompts, which stay, and the heads of transcripts, which tell of no server. */
    private static String promptsOnly(String text, int from, int to) {
        var kept = new StringBuilder();
        text.substring(from, to).lines()
                .forEach(line -> kept.append(ShellText.isPrompt(line) ? line : "").append('\n'));
        return kept.toString();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** @return the form a text has, to be told from its beginning */
    static Form form(String text) {
        int start = skipBlank(text, 0);
        int end = Math.min(text.length(), start + LOOK_AHEAD);
        if (start == text.length() || LOG.matcher(text).region(start, end).lookingAt()) {
            return Form.NONE;
        }
        if (text.charAt(start) == '<' || text.startsWith("#< CLIXML", start)) {
            int objects = text.indexOf("<Objs", start);
            return objects >= 0 && objects < start + LOOK_AHEAD ? Form.CLIXML : Form.NONE;
        }
        if (jsonStart(text) >= 0) {
            return Form.JSON;
        }
        return CsvRecordReader.headerStart(text) >= 0 ? Form.CSV : Form.PRINTED;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Blank lines and prompts may stand before the JSON text. A prompt begins with a bracket too. */
    private static int jsonStart(String text) {
        int at = skipBlank(text, 0);
        while (at < text.length() && at < LOOK_AHEAD) {
            if (isJsonStart(text, at)) {
                return at;
            }
            int end = text.indexOf('\n', at);
            if (end < 0 || !ShellText.isPrompt(text.substring(at, end).strip())) {
                return -1;
            }
            at = skipBlank(text, end);
        }
        return -1;
    }

    /** The rest of a command and warnings may stand before it. */
    private static int jsonWithin(String output) {
        int at = 0;
        for (int line = 0; line < COMMAND_LINES && at < output.length(); line++) {
            at = skipBlank(output, at);
            if (at < output.length() && isJsonStart(output, at)) {
                return at;
            }
            int end = output.indexOf('\n', at);
            at = end < 0 ? output.length() : end + 1;
        }
        return -1;
    }

    /** @return whether an object or array of JSON can begin at the index */
    static boolean isJsonStart(String text, int at) {
        char first = text.charAt(at);
        int next = skipBlank(text, at + 1);
        if (next == text.length()) {
            return false;
        }
        char second = text.charAt(next);
        return first == '{' && (second == '"' || second == '}') || first == '[' && "{[\"]".indexOf(second) >= 0;
    }
}
