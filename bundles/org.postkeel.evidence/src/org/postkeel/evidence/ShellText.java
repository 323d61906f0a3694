package org.postkeel.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the text of a shell window or of a transcript apart at its prompts, because what one command wrote may be a
 * list and what the next one wrote JSON. The head and the foot of a transcript, in whatever language, belong to no
 * command.
 */
final class ShellText {

    /**
     * What stands between two prompts.
     *
     * @param start   index of its first character
     * @param end     index behind its last character
     * @param line    its first line, from 1
     * @param machine name of the machine in the prompt above it, or null
     */
    record Part(int start, int end, int line, String machine) {
    }

    /** More commands than anyone types; what follows is one part. */
    private static final int MAX_PARTS = 10_000;
    private static final int LONGEST_PROMPT = 4096;
    private static final int LONGEST_HEAD = 40;
    private static final Pattern PROMPT = Pattern
            .compile("\\s*(?:\\[PS\\]\\s?|(?:\\[[^\\]\\s]{1,255}\\]:\\s?)?PS\\s)[^>]{0,300}>.*|[A-Za-z]:\\\\[^>|<\"]"
                    + "{0,300}>.*");
    private static final Pattern HOST_PROMPT = Pattern.compile("\\s*\\[([\\w.\\-]{1,255})\\]:\\s?PS\\s.*");
    private static final Pattern CONTINUED = Pattern.compile("\\s*>>(?:\\s.*)?");
    private static final Pattern FENCE = Pattern.compile("\\*{10,200}\\s*");
    /** Start and end of a transcript are the same digits in every language. */
    private static final Pattern TRANSCRIPT_TIME = Pattern.compile("[\\p{L} ]{1,40}:\\s?\\d{14}\\s*");

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int partStart;
    private int partLine = 1;
    private String machine;

    private ShellText(String text) {
        this.text = text;
    }

    /** @return whether the line is the prompt of a shell, with or without a command behind it */
    static boolean isPrompt(String line) {
        return line.length() < LONGEST_PROMPT && mayBePrompt(line) && PROMPT.matcher(line).matches();
    }

    private static boolean mayBePrompt(String line) {
        return line.indexOf('>') > 0;
    }

    /** @return name of the machine that the prompt of a remote session begins with, or null */
    static String machine(String prompt) {
        Matcher host = HOST_PROMPT.matcher(prompt);
        return host.matches() && !"PS".equals(host.group(1)) ? host.group(1) : null;
    }

    /** @return whether the line goes on with the command that began at the prompt above it */
    static boolean isContinued(String line) {
        return line.length() < LONGEST_PROMPT && CONTINUED.matcher(line).matches();
    }

    /** @return the parts between prompts and transcript heads; the whole text when it has none */
    static List<Part> parts(String text) {
        var shell = new ShellText(text);
        shell.split();
        return shell.parts;
    }

    private void split() {
        int line = 1;
        boolean prompt = false;
        for (int at = 0; at < text.length() && parts.size() < MAX_PARTS; line++) {
            int end = endOfLine(at);
            String content = end - at < LONGEST_PROMPT ? text.substring(at, end) : "";
            int next = Math.min(text.length(), end + 1);
            int[] behind = FENCE.matcher(content).matches() ? transcriptHead(next, line + 1) : null;
            if (behind != null) {
                close(at);
                open(behind[0], behind[1], null);
                next = behind[0];
                line = behind[1] - 1;
                prompt = false;
            } else if (isPrompt(content)) {
                close(at);
                open(next, line + 1, machine(content));
                prompt = true;
            } else if (prompt && isContinued(content)) {
                open(next, line + 1, machine);
            } else {
                prompt = false;
            }
            at = next;
        }
        close(text.length());
    }

    /** @return where a transcript goes on behind its head and on which line; null when this is none */
    private int[] transcriptHead(int start, int firstLine) {
        boolean timed = false;
        int line = firstLine;
        for (int at = start; at < text.length() && line < firstLine + LONGEST_HEAD; line++) {
            int end = endOfLine(at);
            String content = end - at < LONGEST_PROMPT ? text.substring(at, end) : "";
            timed |= TRANSCRIPT_TIME.matcher(content).matches();
            at = Math.min(text.length(), end + 1);
            if (FENCE.matcher(content).matches()) {
                return timed ? new int[] {at, line + 1} : null;
            }
        }
        return null;
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void close(int end) {
        if (!text.substring(partStart, Math.max(partStart, end)).isBlank()) {
            parts.add(new Part(partStart, end, partLine, machine));
        }
    }

    private void open(int start, int line, String host) {
        partStart = start;
        partLine = line;
        machine = host;
    }
}
