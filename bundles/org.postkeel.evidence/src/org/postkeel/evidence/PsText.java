package org.postkeel.evidence;

import java.util.regex.Pattern;

/** Finds out in which form PowerShell objects stand in a text and has them read. */
final class PsText {

    /** Form of a text as a whole. */
    enum Form {
        CLIXML, JSON, CSV, PRINTED, NONE
    }

    private static final int LOOK_AHEAD = 4096;
    private static final Pattern PROMPT = Pattern
            .compile("\\s*(?:\\[PS\\]\\s?|(?:\\[[^\\]\\s]{1,255}\\]:\\s?)?PS\\s)[^>]{0,300}>.*|[A-Za-z]:\\\\[^>|<\"]"
            + "{0,300}>.*");

    /** Heads and rows of transport logs; they hold no objects and can be of any size. */
    private static final Pattern LOG = Pattern
            .compile("#(?:Software|Version|Log-type|Date|Fields):|\\d{4}-\\d{2}-\\d{2}T[\\d:.]{8,}Z,");

    private PsText() {
    }

    /** @return whether the line is the prompt of a shell, with or without a command behind it */
    static boolean isPrompt(String line) {
        return line.length() < LOOK_AHEAD && PROMPT.matcher(line).matches();
    }

    /** @return the objects, and what could not be read */
    static ParsedText read(String text) {
        var parsed = new ParsedText();
        try {
            switch (form(text)) {
                case CLIXML -> new ClixmlReader(text, parsed).read();
                case JSON -> new JsonReader(text, jsonStart(text), parsed).read();
                case CSV -> new CsvRecordReader(text, parsed).read();
                case PRINTED -> new PrintedReader(text, parsed).read();
                case NONE -> {
                    // no objects in it
                }
            }
        } catch (ParsedText.TooMuch e) {
            parsed.note(0, "read.tooMuch", ParsedText.MAX_VALUES);
        }
        return parsed;
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
            if (end < 0 || !isPrompt(text.substring(at, end).strip())) {
                return -1;
            }
            at = skipBlank(text, end);
        }
        return -1;
    }

    private static boolean isJsonStart(String text, int at) {
        char first = text.charAt(at);
        int next = skipBlank(text, at + 1);
        if (next == text.length()) {
            return false;
        }
        char second = text.charAt(next);
        return first == '{' && (second == '"' || second == '}') || first == '[' && "{[\"]".indexOf(second) >= 0;
    }
}
