package org.postkeel.evidence.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A non-delivery report or a notice of delay: a mail, or what somebody copied of one. The mail that it returns is not
 * part of it: whoever writes of 5.7.230 in a mail has not been refused for that.
 *
 * @param text   what a reader sees of it, and the fields of the machines
 * @param host   server that made it, and so got the answer; null when not told
 * @param at     when it was made, UTC; null when not told
 * @param key    Message-ID, else a digest of the text without blanks
 * @param delay  whether the mail will be tried again
 * @param framed false when only the answer was copied, and nothing around it
 * @param line   line of its beginning, from 1
 */
record Bounce(String text, String host, Instant at, String key, boolean delay, boolean framed, int line) {

    private static final int MAX_BOUNCES = 200;
    private static final int SHORT = 4000;
    /** What a mail system writes around an answer. A paper about bounces has the words too, but not at these places. */
    private static final Pattern FRAME =
            Pattern.compile("(?im)^[> \\t*]{0,10}(?:Generating server|Generierender Server|Reporting-MTA"
            + "|Diagnostic-Code)\\**[ \\t]*:|\\bRemote Server [^\\r\\n]{0,120}?returned\\s+['\"\u2018\u201c]?[245]"
            + "|\\b(?:hat|Remoteserver[^\\r\\n]{0,120}?)\\s+['\"\u2018\u201e][245]\\d\\d"
            + "|^[> \\t*]{0,10}Diagnos(?:tic information for administrators|einformationen f.{1,2}r Administratoren)");
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:Generating server|Generierender Server)\\s*:?\\s*([A-Za-z0-9][\\w.\\-]{0,254})");
    private static final Pattern REPORTING =
            Pattern.compile("(?im)^Reporting-MTA:\\s*(?:dns\\s*;)?\\s*([A-Za-z0-9][\\w.\\-]{0,254})");
    private static final Pattern TIME =
            Pattern.compile("(?im)^[> \\t*]{0,10}(?:Gesendet|Sent|Datum|Date)(?: am)?\\**:\\**[ \\t]*"
            + "([^\\r\\n]{6,120})");
    private static final Pattern LAST_ATTEMPT =
            Pattern.compile("(?im)^Last-Attempt-Date:[ \\t]*([^\\r\\n]{6,120})");
    private static final Pattern DELAYED = Pattern.compile("(?i)Action:\\s*delayed");
    private static final Pattern FAILED = Pattern.compile("(?i)Action:\\s*failed");
    private static final Pattern DELAY_WORDS =
            Pattern.compile("(?i)verz\\S{1,2}ger(?:t|ung)|Verz.{1,2}gerte Zustellung|noch nicht zugestellt|delivery "
            + "(?:is |has been |was )?delayed|delayed|hasn.t been delivered yet|has not been delivered yet");
    private static final Pattern COPY_HEAD =
            Pattern.compile("(?im)^[ \\t]*(?:Von|From):[^\\r\\n]{0,300}\\R{1,2}[ \\t]*(?:Gesendet|Sent|Datum|Date):");

    /** @return the bounces in a text */
    static List<Bounce> all(String text) {
        PastedText pasted = PastedText.of(text);
        var bounces = new ArrayList<Bounce>();
        if (MimePart.isMail(pasted.text())) {
            ofMail(MimePart.parse(pasted.text()), bounces);
        } else if (!PastedText.isLog(pasted.text())) {
            ofCopies(pasted, bounces);
        }
        return bounces;
    }

    private static void ofMail(MimePart mail, List<Bounce> bounces) {
        if (bounces.size() >= MAX_BOUNCES) {
            return;
        }
        String visible = mail.visibleText();
        if (mail.isDeliveryReport()) {
            bounces.add(of(mail, visible));
            // what it returns is the mail that was not delivered
            return;
        }
        if (isBounce(visible)) {
            bounces.add(of(mail, visible));
        }
        attached(mail, bounces);
    }

    private static void attached(MimePart part, List<Bounce> bounces) {
        for (MimePart child : part.parts()) {
            if (child.isMessage()) {
                child.parts().forEach(mail -> ofMail(mail, bounces));
            } else if (child.isDeliveryReport()) {
                ofMail(child, bounces);
            } else {
                attached(child, bounces);
            }
        }
    }

    private static Bounce of(MimePart mail, String visible) {
        boolean report = mail.isDeliveryReport();
        Optional<Instant> sent = mail.field("Date").flatMap(MailDates::read);
        // a person who passes a bounce on sends that mail later
        Optional<Instant> copied = report ? Optional.empty() : first(TIME, visible).flatMap(MailDates::read);
        Optional<Instant> tried = first(LAST_ATTEMPT, visible).flatMap(MailDates::read);
        String key = mail.field("Message-ID").filter(id -> report && !id.isBlank()).orElseGet(() -> digest(visible));
        int line = mail.header().isEmpty() ? 1 : mail.header().get(0).line();
        return new Bounce(visible, host(visible), copied.or(() -> sent).or(() -> tried).orElse(null), key,
                isDelay(visible), true, line);
    }

    private static void ofCopies(PastedText pasted, List<Bounce> bounces) {
        String text = unfolded(pasted.text());
        var starts = new ArrayList<Integer>(List.of(0));
        Matcher head = COPY_HEAD.matcher(text);
        while (head.find() && starts.size() < MAX_BOUNCES) {
            if (head.start() > 0) {
                starts.add(head.start());
            }
        }
        starts.add(text.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
            String part = text.substring(starts.get(i), starts.get(i + 1));
            boolean framed = isBounce(part);
            // what quotes both answers is about the enforcement, and not an answer of it
            if (framed && SmtpAnswer.all(part).size() < 2 || isAnswerAlone(part)) {
                int line = 1 + (int) text.substring(0, starts.get(i)).chars().filter(c -> c == '\n').count();
                bounces.add(new Bounce(part, host(part), first(TIME, part).flatMap(MailDates::read)
                        .or(() -> first(LAST_ATTEMPT, part).flatMap(MailDates::read)).orElse(null), digest(part),
                        isDelay(part), framed, pasted.number(line)));
            }
        }
    }

    /** Somebody may have copied the source of a mail without its header, or its HTML. */
    private static String unfolded(String text) {
        boolean quoted = text.lines().filter(line -> line.endsWith("=")).count() > 2;
        String plain = quoted ? new String(TransferText.quotedPrintable(text), StandardCharsets.UTF_8) : text;
        return HtmlText.isHtml(plain) ? HtmlText.of(plain) : plain;
    }

    private static boolean isBounce(String text) {
        return FRAME.matcher(text).find() && SmtpAnswer.isIn(text);
    }

    /** A manual quotes both answers and no number; a ticket quotes the one that came. */
    private static boolean isAnswerAlone(String text) {
        return text.length() <= SHORT && SmtpAnswer.only(text).filter(answer -> answer.minutes() != null).isPresent();
    }

    private static String host(String text) {
        return first(HOST, text.replaceAll("\\s+", " ")).or(() -> first(REPORTING, text))
                .filter(host -> Hosts.isName(host) && !Hosts.isCloud(host)).orElse(null);
    }

    private static boolean isDelay(String text) {
        return DELAYED.matcher(text).find() || !FAILED.matcher(text).find() && DELAY_WORDS.matcher(text).find();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.replaceAll("\\s+", "").getBytes(StandardCharsets.UTF_8)).toString();
    }
}
