package org.postkeel.evidence.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of one mail.
 *
 * @param fields   its fields in their order, the topmost first
 * @param attached whether the mail was attached to another one, as the returned mail is to a bounce
 */
record HeaderBlock(List<Field> fields, boolean attached) {

    private static final int MAX_BLOCKS = 200;
    private static final int MAX_FIELD = 8192;
    private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9\\-]{0,99}):(?:\\s+(.*)|)");
    private static final Pattern RECEIVED = Pattern.compile("(?i)Received:(.*)");
    private static final Pattern PROMPT = Pattern.compile("\\s*(?:\\[PS\\]|PS) [^>]{0,200}>.*");
    private static final List<String> OF_THE_MESSAGE = List.of("From", "To", "Subject", "Message-ID");

    /** @return the headers in a text that have a Received field: those of a mail and of the mails attached to it */
    static List<HeaderBlock> all(String text) {
        PastedText pasted = PastedText.of(text);
        var blocks = new ArrayList<HeaderBlock>();
        Optional<MimePart> mail = Optional.of(pasted.text()).filter(MimePart::isMail).map(MimePart::parse)
                .filter(HeaderBlock::isWholeMail);
        mail.ifPresentOrElse(whole -> collect(whole, false, blocks), new Scan(pasted, blocks)::run);
        return blocks.stream().filter(block -> !block.received().isEmpty()).limit(MAX_BLOCKS)
                .map(block -> block.at(pasted)).toList();
    }

    /** Below a header that was copied the next one may stand. */
    private static boolean isWholeMail(MimePart mail) {
        return mail.field("Content-Type").isPresent() && !RECEIVED.matcher(mail.bodyStart().strip()).matches();
    }

    private static void collect(MimePart part, boolean attached, List<HeaderBlock> blocks) {
        blocks.add(new HeaderBlock(part.header(), attached));
        part.parts().forEach(child -> collect(child, true, blocks));
    }

    private HeaderBlock at(PastedText pasted) {
        return new HeaderBlock(fields.stream()
                .map(field -> new Field(field.name(), field.value(), pasted.number(field.line()))).toList(), attached);
    }

    /** @return the Received fields, the topmost first: the last machine wrote the first one */
    List<Received> received() {
        return fields.stream().filter(field -> field.is("Received")).limit(MAX_BLOCKS).map(Received::of).toList();
    }

    /** @return value of the first field whose name ends like that; the names of Exchange have long beginnings */
    Optional<String> field(String ending) {
        return fields.stream().filter(field -> field.name().length() >= ending.length()
                && field.name().regionMatches(true, field.name().length() - ending.length(), ending, 0,
                ending.length()))
                .map(Field::value).findFirst();
    }

    /** Looks for headers in a text that holds other things too; the blanks that fold a field may have been lost. */
    private static final class Scan {

        private final PastedText pasted;
        private final List<HeaderBlock> blocks;
        private List<Field> fields = new ArrayList<>();
        private String name;
        private StringBuilder value;
        private int line;
        private boolean gap;

        Scan(PastedText pasted, List<HeaderBlock> blocks) {
            this.pasted = pasted;
            this.blocks = blocks;
        }

        void run() {
            for (int i = 0; i < pasted.lines().size(); i++) {
                String text = pasted.lines().get(i);
                Matcher received = RECEIVED.matcher(text.strip());
                Matcher field = NAME.matcher(text);
                if (text.isBlank()) {
                    gap = true;
                } else if (PROMPT.matcher(text).matches()) {
                    endBlock();
                } else if (received.matches()) {
                    begin("Received", received.group(1), i + 1);
                } else if (field.matches() && name != null) {
                    begin(field.group(1), field.group(2) == null ? "" : field.group(2), i + 1);
                } else if (name != null && (!gap || text.startsWith(" ") || text.startsWith("\t"))) {
                    append(text);
                } else {
                    endBlock();
                }
                gap = text.isBlank();
            }
            endBlock();
        }

        private void append(String text) {
            if (value.length() + text.length() < MAX_FIELD) {
                value.append(' ').append(text.strip());
            }
        }

        private void begin(String newName, String text, int newLine) {
            endField();
            boolean message = fields.stream().anyMatch(field -> OF_THE_MESSAGE.stream().anyMatch(field::is));
            if (newName.equals("Received") && message) {
                // the header of the next mail
                endBlock();
            }
            name = newName;
            value = new StringBuilder(text.strip());
            line = newLine;
        }

        private void endField() {
            if (name != null) {
                fields.add(new Field(name, value.toString().strip(), line));
                name = null;
            }
        }

        private void endBlock() {
            endField();
            if (!fields.isEmpty() && blocks.size() < MAX_BLOCKS) {
                blocks.add(new HeaderBlock(List.copyOf(fields), false));
            }
            fields = new ArrayList<>();
        }
    }
}
