package org.postkeel.evidence.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as it comes out of a clipboard: signs of quotation before the lines, a blank line behind every line, blanks
 * that only look like blanks. Those go; the numbers of the lines stay.
 */
final class PastedText {

    /** Far more than any header or bounce has, letters. */
    private static final int MAX_TEXT = 4 << 20;
    private static final int MAX_LINE = 16_384;
    private static final Pattern QUOTED = Pattern.compile("^(?:>[ \\t]?){1,5}");
    private static final Pattern LOG_ROW =
            Pattern.compile("(?m)^(?:#(?:Software|Version|Log-type|Date|Fields):"
            + "|\\d{4}-\\d{2}-\\d{2}T[\\d:.]{5,16}Z?,)");

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private PastedText(String text) {
        List<String> all = (text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text).lines()
                .map(PastedText::clean).toList();
        long filled = all.stream().filter(line -> !line.isBlank()).count();
        long quoted = all.stream().filter(line -> line.startsWith(">")).count();
        boolean doubled = isDoubled(all, filled);
        for (int i = 0; i < all.size(); i++) {
            boolean filler = doubled && all.get(i).isBlank() && i > 0 && !all.get(i - 1).isBlank();
            if (!filler) {
                lines.add(quoted * 2 > filled ? QUOTED.matcher(all.get(i)).replaceFirst("") : all.get(i));
                numbers.add(i + 1);
            }
        }
    }

    static PastedText of(String text) {
        return new PastedText(text);
    }

    private static String clean(String line) {
        String shortened = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
        return shortened.replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ').replace("\u00ad", "")
                .replace("\u200b", "").replace("\ufeff", "");
    }

    private static boolean isDoubled(List<String> all, long filled) {
        int alone = 0;
        for (int i = 0; i < all.size(); i++) {
            alone += !all.get(i).isBlank() && (i + 1 == all.size() || all.get(i + 1).isBlank()) ? 1 : 0;
        }
        return filled > 4 && alone * 10 >= filled * 9;
    }

    /** @return whether the text is a transport log, or rows of one: those quote answers too */
    static boolean isLog(String text) {
        return LOG_ROW.matcher(text).find();
    }

    List<String> lines() {
        return lines;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** @return line of the original, from 1, for a line of this text, from 1 */
    int number(int line) {
        return line < 1 || line > numbers.size() ? 0 : numbers.get(line - 1);
    }
}
