package org.postkeel.evidence.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail, or a part of one, as far as bounces need it: header, parts, quoted-printable, base64, charset. A mail library
 * would bring 700 KiB and its own service loader for these few rules, and would refuse what is damaged.
 */
final class MimePart {

    private static final int MAX_PARTS = 300;
    private static final int MAX_DEPTH = 10;
    /** Longest text of one part that is decoded, letters. */
    private static final int MAX_BODY = 1 << 20;
    private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9_\\-]{0,99}):\\s?(.*)", Pattern.DOTALL);
    /** With one of these a header begins; a word with a colon alone may be anything. */
    private static final Pattern FIRST_FIELD =
            Pattern.compile("(?i)(?:Received|Return-Path|Delivered-To|From|To|Cc|Subject|Date|Message-ID|"
            + "MIME-Version|Sender|Reply-To|Authentication-Results|DKIM-Signature"
            + "|Thread-\\w+|Content-[\\w-]+|ARC-[\\w-]+|X-[\\w-]+):.*");
    /** What only a machine writes; a copy from Outlook has none of them. */
    private static final Pattern MACHINE_FIELD =
            Pattern.compile("(?im)^(?:MIME-Version|Content-Type|Message-ID|Received|Date|Return-Path):");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i);\\s*([\\w\\-]{1,40})\\s*=\\s*(?:\"([^\"]{0,200})\"|([^;\\s\"]{1,200}))");

    private final List<Field> header;
    private final List<String> body;
    private final int bodyLine;
    private final List<MimePart> parts = new ArrayList<>();

    private MimePart(List<Field> header, List<String> body, int bodyLine) {
        this.header = header;
        this.body = body;
        this.bodyLine = bodyLine;
    }

    /** @return whether the text is a mail as it was sent, header first */
    static boolean isMail(String text) {
        List<String> lines = text.lines().limit(400).dropWhile(String::isBlank).takeWhile(line -> !line.isBlank())
                .toList();
        boolean fields = !lines.isEmpty() && (FIRST_FIELD.matcher(lines.get(0)).matches()
                || lines.get(0).startsWith("From "));
        return fields && MACHINE_FIELD.matcher(String.join("\n", lines)).find()
                && lines.stream().skip(1).allMatch(line -> NAME.matcher(line).matches() || isFolded(line));
    }

    /** @return the mail; whatever the text is, there is always a part, if only an empty one */
    static MimePart parse(String text) {
        return parse(text.lines().toList(), 1, 0, new int[] {MAX_PARTS});
    }

    private static MimePart parse(List<String> lines, int firstLine, int depth, int[] left) {
        int at = 0;
        while (at < lines.size() && (lines.get(at).isBlank() || at == 0 && lines.get(at).startsWith("From "))) {
            at++;
        }
        if (at > 0 && depth > 0) {
            // a part without a header of its own begins with a blank line
            at = 0;
        }
        var header = new ArrayList<Field>();
        while (at < lines.size() && !lines.get(at).isBlank()) {
            int start = at;
            var value = new StringBuilder(lines.get(at++));
            while (at < lines.size() && isFolded(lines.get(at)) && !lines.get(at).isBlank()) {
                value.append(' ').append(lines.get(at++).strip());
            }
            Matcher field = NAME.matcher(value);
            if (field.matches()) {
                header.add(new Field(field.group(1), field.group(2).strip(), firstLine + start));
            }
        }
        int bodyStart = Math.min(lines.size(), at + 1);
        var part = new MimePart(List.copyOf(header), lines.subList(bodyStart, lines.size()), firstLine + bodyStart);
        if (depth < MAX_DEPTH) {
            part.split(depth, left);
        }
        return part;
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void split(int depth, int[] left) {
        Optional<String> boundary = parameter("boundary");
        if (type().startsWith("multipart/") && boundary.isPresent()) {
            String line = "--" + boundary.get();
            int start = -1;
            for (int i = 0; i <= body.size(); i++) {
                String text = i < body.size() ? body.get(i).stripTrailing() : line + "--";
                boolean last = text.equals(line + "--");
                if (!last && !text.equals(line)) {
                    continue;
                }
                if (start >= 0 && left[0]-- > 0) {
                    parts.add(parse(body.subList(start, i), bodyLine + start, depth + 1, left));
                }
                start = last ? -1 : i + 1;
            }
        } else if (isMessage() && left[0]-- > 0) {
            boolean plain = !encoding().equals("base64") && !encoding().equals("quoted-printable");
            List<String> lines = plain ? body : decoded().lines().toList();
            int blank = (int) lines.stream().takeWhile(String::isBlank).count();
            parts.add(parse(lines.subList(blank, lines.size()), bodyLine + (plain ? blank : 0), depth + 1, left));
        }
    }

    /** @return the fields of its header, in their order */
    List<Field> header() {
        return header;
    }

    /** @return value of the first field of that name */
    Optional<String> field(String name) {
        return header.stream().filter(field -> field.is(name)).map(Field::value).findFirst();
    }

    /** @return first line of the body that is not blank, empty when there is none */
    String bodyStart() {
        return body.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** @return its parts; of an attached mail that mail */
    List<MimePart> parts() {
        return parts;
    }

    /** @return whether it is an attached mail */
    boolean isMessage() {
        return type().equals("message/rfc822");
    }

    /** @return whether it is the report of a mail system on the delivery of a mail */
    boolean isDeliveryReport() {
        return type().equals("multipart/report")
                && (parameter("report-type").orElse("").equalsIgnoreCase("delivery-status")
                || parts.stream().anyMatch(part -> part.type().equals("message/delivery-status")));
    }

    /** @return its type, in lower case; text/plain when it does not tell */
    String type() {
        String value = field("Content-Type").orElse("text/plain");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private Optional<String> parameter(String name) {
        Matcher parameter = PARAMETER.matcher(field("Content-Type").orElse(""));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                return Optional.of(parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
            }
        }
        return Optional.empty();
    }

    private String encoding() {
        return field("Content-Transfer-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * @return what a reader sees of it, tags of HTML removed, with the text of its parts; not that of attached mails
     *         and files
     */
    String visibleText() {
        if (isMessage() || type().equals("text/rfc822-headers")) {
            return "";
        }
        if (!parts.isEmpty()) {
            return parts.stream().map(MimePart::visibleText).collect(Collectors.joining("\n\n"));
        }
        if (!type().startsWith("text/") && !type().startsWith("message/")) {
            return "";
        }
        String text = decoded();
        return type().equals("text/html") || type().equals("text/plain") && HtmlText.isHtml(text) ? HtmlText.of(text)
                : text;
    }

    private String decoded() {
        String text = joined();
        return switch (encoding()) {
            case "quoted-printable" -> decode(TransferText.quotedPrintable(text));
            case "base64" -> decode(TransferText.base64(text));
            default -> text;
        };
    }

    private String joined() {
        var text = new StringBuilder();
        for (String line : body) {
            if (text.length() + line.length() > MAX_BODY) {
                break;
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** The charset that is named; UTF-8 when it is none, or the bytes show that they are UTF-8. */
    private String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, charset());
        }
    }

    private Charset charset() {
        try {
            return Charset.forName(parameter("charset").orElse("windows-1252"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // what every byte can be read with
            return StandardCharsets.ISO_8859_1;
        }
    }
}
