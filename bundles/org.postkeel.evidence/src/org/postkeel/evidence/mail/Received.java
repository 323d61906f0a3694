package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;

/**
 * A Received field: {@code from HELO (IP) by NAME (IP) with Microsoft SMTP Server (…) id 15.1.2507.39 via …; date}. It
 * was written by the machine behind {@code by}, and so was the build behind {@code id}.
 *
 * @param from    name the client gave, or what stands there instead ({@code mail pickup service}); null when none
 * @param address address of the client as the machine saw it; null when not told
 * @param by      machine that wrote the field; null when not told
 * @param with    protocol without its remarks, null when not told
 * @param build   build behind {@code id}; null when that is something else
 * @param at      when, UTC; null when not told
 * @param line    line of its beginning, from 1
 */
record Received(String from, String address, String by, String with, BuildNumber build, Instant at, int line) {

    private static final int EXCHANGE_ONLINE_MINOR = 20;
    private static final Set<String> KEYWORDS = Set.of("from", "by", "via", "with", "id", "for");

    static Received of(Field field) {
        String value = field.value();
        var clause = new Clauses(value);
        String date = value.substring(value.lastIndexOf(';') + 1);
        String from = clause.text("from");
        return new Received(from, Hosts.address(clause.remark("from")).or(() -> literal(from)).orElse(null),
                firstWord(clause.text("by")), clause.text("with"), build(clause.text("id")),
                value.indexOf(';') < 0 ? null : MailDates.read(date.strip()).orElse(null), field.line());
    }

    private static Optional<String> literal(String from) {
        return from == null ? Optional.empty() : Hosts.address(from);
    }

    private static String firstWord(String text) {
        return text == null ? null : text.split("[\\s;]", 2)[0];
    }

    private static BuildNumber build(String id) {
        return Optional.ofNullable(firstWord(id)).flatMap(BuildText::parse).map(BuildText::number)
                .filter(number -> number.revision() != BuildNumber.NO_REVISION).orElse(null);
    }

    /** @return whether Exchange Online wrote it: a machine of Microsoft, and no build of another product */
    boolean isCloud() {
        return Hosts.isCloud(by) && (build == null || build.major() == 15 && build.minor() >= EXCHANGE_ONLINE_MINOR);
    }

    /** @return whether an Exchange server wrote it; those of Exchange Online are none */
    boolean isExchange() {
        return by != null && isMicrosoft() && !isCloud() && (build == null || isOnPremises(build));
    }

    /** @return whether it cannot be told who wrote it */
    boolean isUndecided() {
        return by == null || isMicrosoft() && !isExchange();
    }

    private boolean isMicrosoft() {
        String protocol = with == null ? "" : with.toLowerCase(Locale.ROOT);
        return protocol.startsWith("microsoft smtp server") || protocol.equals("mapi");
    }

    private static boolean isOnPremises(BuildNumber number) {
        return number.major() == 8 || number.major() == 14
                || number.major() == 15 && number.minor() < EXCHANGE_ONLINE_MINOR;
    }

    /** @return whether the mail began on the machine itself: from a mailbox, or as a file in the pickup folder */
    boolean isOrigin() {
        return isPickup() || with != null && with.equalsIgnoreCase("mapi");
    }

    /** @return whether the mail was a file in the pickup folder */
    boolean isPickup() {
        return from != null && from.toLowerCase(Locale.ROOT).contains("pickup");
    }

    /** What stands behind each keyword, and the first remark in parentheses there. */
    private static final class Clauses {

        private final List<String> names = new ArrayList<>();
        private final List<StringBuilder> texts = new ArrayList<>();
        private final List<StringBuilder> remarks = new ArrayList<>();

        Clauses(String value) {
            int depth = 0;
            int remarkCount = 0;
            for (String word : value.replace("(", " ( ").replace(")", " ) ").split("\\s+")) {
                if (word.equals("(")) {
                    depth++;
                    remarkCount++;
                } else if (word.equals(")")) {
                    depth = Math.max(0, depth - 1);
                } else if (depth == 0 && word.endsWith(";")) {
                    add(word.substring(0, word.length() - 1));
                    // what follows is the date
                    return;
                } else if (depth > 0) {
                    if (!remarks.isEmpty()) {
                        remarks.get(remarks.size() - 1).append(word).append(' ');
                    }
                } else if (KEYWORDS.contains(word.toLowerCase(Locale.ROOT))) {
                    names.add(word.toLowerCase(Locale.ROOT));
                    texts.add(new StringBuilder());
                    remarks.add(new StringBuilder());
                } else {
                    add(word);
                }
                if (remarkCount > 100) {
                    return;
                }
            }
        }

        private void add(String word) {
            if (!texts.isEmpty() && !word.isEmpty()) {
                StringBuilder text = texts.get(texts.size() - 1);
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
        }

        String text(String name) {
            int index = names.indexOf(name);
            return index < 0 || texts.get(index).isEmpty() ? null : texts.get(index).toString();
        }

        String remark(String name) {
            int index = names.indexOf(name);
            return index < 0 ? "" : remarks.get(index).toString();
        }
    }
}
