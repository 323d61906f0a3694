package org.postkeel.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postkeel.model.text.Message;

/** Says what a file probably is that no importer reads, so that nobody has to wonder why nothing came of it. */
final class KindGuess {

    private record Mark(String key, List<String> needed) {

        Mark(String key, String... needed) {
            this(key, List.of(needed));
        }

        boolean fits(String lowerCaseText) {
            return needed.stream().allMatch(lowerCaseText::contains);
        }
    }

    /** In this order; the first that fits. All in lower case, all parts have to be there. */
    private static final List<Mark> MARKS = List.of(
            new Mark("guess.protocolLog", "#log-type: smtp"),
            new Mark("guess.otherLog", "#log-type:"),
            new Mark("guess.project", "https://postkeel.org/model/"),
            new Mark("guess.healthChecker", "healthcheckerexchangeserver"),
            new Mark("guess.healthCheckerOther", "dccorecount", "exchangecorecount"),
            new Mark("guess.healthChecker", "exchange health checker"),
            new Mark("guess.healthChecker", "hasvulnerability", "vulnerabilities"),
            new Mark("guess.hybrid", "receivingtransportservers", "sendingtransportservers"),
            new Mark("guess.queue", "nexthopdomain", "deliverytype"),
            new Mark("guess.trackingExport", "messagetrackingevent"),
            new Mark("guess.trackingExport", "eventid", "connectorid", "internalmessageid"),
            new Mark("guess.messageTrace", "messagetraceid", "recipientaddress"),
            new Mark("guess.messageTrace", "origin_timestamp_utc", "recipient_status"),
            new Mark("guess.message", "message-id:", "mime-version:"),
            new Mark("guess.header", "received: from"),
            new Mark("guess.answer", "4.7.230"),
            new Mark("guess.answer", "5.7.230"),
            new Mark("guess.eacReport", "exchange version", "build", "first detected"),
            new Mark("guess.eacReport", "exchange-version", "build", "erkannt"),
            new Mark("guess.messageCentre", "message center"),
            new Mark("guess.messageCentre", "nachrichtencenter"),
            new Mark("guess.certificate", "notafter", "thumbprint"));
    private static final Pattern HTML = Pattern.compile("(?is)\\s*(?:<!doctype html|<html).*");

    private KindGuess() {
    }

    /** @return what the source probably is and what to do; never null */
    static Message of(EvidenceSource source) {
        byte[] head = source.head(16);
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return text(isOffice(source) ? "guess.office" : "guess.zip");
        }
        if (startsWith(head, '7', 'z', 0xbc, 0xaf) || startsWith(head, 'R', 'a', 'r', '!')) {
            return text("guess.zip");
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return text("guess.pdf");
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G') || startsWith(head, 0xff, 0xd8, 0xff)
                || startsWith(head, 'G', 'I', 'F', '8')
                || startsWith(head, 'B', 'M') && !source.isText()) {
            return text("guess.picture");
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return text("guess.office");
        }
        if (!source.isText()) {
            return text("guess.binary");
        }
        String beginning = source.headText().toLowerCase(Locale.ROOT);
        return MARKS.stream().filter(mark -> mark.fits(beginning)).findFirst().map(mark -> text(mark.key()))
                .orElseGet(() -> unknown(source, beginning));
    }

    private static Message unknown(EvidenceSource source, String beginning) {
        if (HTML.matcher(beginning).matches()) {
            return text("guess.html");
        }
        List<String> names = source.records().stream().limit(1).flatMap(record -> record.names().stream())
                .filter(name -> !name.isEmpty()).limit(8).toList();
        return names.isEmpty() ? text("guess.nothing") : text("guess.objects", String.join(", ", names));
    }

    private static boolean isOffice(EvidenceSource source) {
        String names = new String(source.head(8192), StandardCharsets.ISO_8859_1);
        return Stream.of("[Content_Types].xml", "xl/", "word/", "ppt/").anyMatch(names::contains);
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Message text(String key) {
        return Message.of(KindGuess.class, key);
    }

    private static Message text(String key, Object arg) {
        return Message.of(KindGuess.class, key, arg);
    }
}
