package org.postkeel.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postkeel.evidence.Outcome.Status;
import org.postkeel.model.text.Message;

/**
 * Says what a file probably is that no importer reads, so that nobody has to wonder why nothing came of it.
 *
 * @param status  whether it is known and of no use, not known, or packed in a way that is not read
 * @param message what it is or may be, and what to do
 */
record KindGuess(Status status, Message message) {

    private record Mark(Status status, String key, List<String> needed) {

        static Mark notUsed(String key, String... needed) {
            return new Mark(Status.NOT_USED, key, List.of(needed));
        }

        static Mark maybe(String key, String... needed) {
            return new Mark(Status.NOT_RECOGNISED, key, List.of(needed));
        }

        boolean fits(String lowerCaseText) {
            return needed.stream().allMatch(lowerCaseText::contains);
        }
    }

    /** In this order; the first that fits. All in lower case, all parts have to be there. */
    private static final List<Mark> MARKS = List.of(
            Mark.notUsed("guess.iisLog", "#software: microsoft internet information services"),
            Mark.maybe("guess.trackingLog", "#log-type: message tracking log"),
            Mark.maybe("guess.protocolLog", "#log-type: smtp"),
            Mark.notUsed("guess.otherLog", "#log-type:"),
            Mark.notUsed("guess.project", "https://postkeel.org/model/"),
            Mark.maybe("guess.healthChecker", "healthcheckerexchangeserver"),
            Mark.notUsed("guess.healthCheckerOther", "dccorecount", "exchangecorecount"),
            Mark.maybe("guess.healthChecker", "exchange health checker"),
            Mark.maybe("guess.healthChecker", "hasvulnerability", "vulnerabilities"),
            Mark.maybe("guess.hybrid", "receivingtransportservers", "sendingtransportservers"),
            Mark.maybe("guess.queue", "nexthopdomain", "deliverytype"),
            Mark.maybe("guess.trackingExport", "messagetrackingevent"),
            Mark.maybe("guess.trackingExport", "eventid", "connectorid", "internalmessageid"),
            Mark.maybe("guess.messageTrace", "messagetraceid", "recipientaddress"),
            Mark.maybe("guess.messageTrace", "origin_timestamp_utc", "recipient_status"),
            Mark.maybe("guess.message", "message-id:", "mime-version:"),
            Mark.maybe("guess.header", "received: from"),
            Mark.maybe("guess.answer", "4.7.230"),
            Mark.maybe("guess.answer", "5.7.230"),
            Mark.maybe("guess.eacReport", "exchange version", "build", "first detected"),
            Mark.maybe("guess.eacReport", "exchange-version", "build", "erkannt"),
            Mark.maybe("guess.messageCentre", "message center"),
            Mark.maybe("guess.messageCentre", "nachrichtencenter"),
            Mark.notUsed("guess.certificate", "-----begin certificate"),
            Mark.notUsed("guess.certificate", "notafter", "thumbprint"),
            Mark.notUsed("guess.registry", "windows registry editor version"));

    /** What binary files begin with. */
    private enum Magic {
        SEVEN_ZIP(Status.UNREADABLE, "guess.archive", '7', 'z', 0xbc, 0xaf),
        RAR(Status.UNREADABLE, "guess.archive", 'R', 'a', 'r', '!'),
        CABINET(Status.UNREADABLE, "guess.archive", 'M', 'S', 'C', 'F'),
        XZ(Status.UNREADABLE, "guess.archive", 0xfd, '7', 'z', 'X', 'Z'),
        BZIP2(Status.UNREADABLE, "guess.archive", 'B', 'Z', 'h'),
        ZSTANDARD(Status.UNREADABLE, "guess.archive", 0x28, 0xb5, 0x2f, 0xfd),
        PDF(Status.NOT_RECOGNISED, "guess.pdf", '%', 'P', 'D', 'F'),
        PNG(Status.NOT_RECOGNISED, "guess.picture", 0x89, 'P', 'N', 'G'),
        JPEG(Status.NOT_RECOGNISED, "guess.picture", 0xff, 0xd8, 0xff),
        GIF(Status.NOT_RECOGNISED, "guess.picture", 'G', 'I', 'F', '8'),
        EVENT_LOG(Status.NOT_USED, "guess.eventLog", 'E', 'l', 'f', 'F', 'i', 'l', 'e', 0),
        MAILBOX(Status.NOT_USED, "guess.mailbox", '!', 'B', 'D', 'N'),
        PROGRAM(Status.NOT_USED, "guess.program", 'M', 'Z');

        private final Status status;
        private final String key;
        private final int[] bytes;

        Magic(Status status, String key, int... bytes) {
            this.status = status;
            this.key = key;
            this.bytes = bytes;
        }

        boolean fits(byte[] head) {
            return startsWith(head, bytes);
        }
    }

    private static final int[] COMPOUND = {0xd0, 0xcf, 0x11, 0xe0};
    private static final int TAR_MARK = 257;
    private static final int LOOKED_AT = 1 << 16;
    private static final int NAMED_COLUMNS = 8;
    private static final Pattern HTML = Pattern.compile("(?is)\\s*(?:<!doctype html|<html)\\b.*");
    private static final Pattern XML =
            Pattern.compile("(?s)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*+<([\\w:.\\-]{1,80})[\\s/>].*");
    private static final Pattern SCRIPT = Pattern.compile(
            "(?im)^\\s{0,40}(?:function\\s+[\\w\\-]+\\s*[({]|param\\s*\\(|\\[cmdletbinding\\b|\\$\\w+\\s*=\\s*get-)");
    private static final Pattern LOG_TYPE = Pattern.compile("(?im)^#log-type:\\s*(\\P{Cntrl}{1,60})");

    /** @return what the source probably is and what to do; never null */
    static KindGuess of(EvidenceSource source) {
        byte[] head = source.head(LOOKED_AT);
        if (ZipArchive.isZip(head)) {
            return ofZip(head);
        }
        if (startsWith(head, COMPOUND)) {
            return guess(Status.NOT_RECOGNISED, isOutlookMessage(head) ? "guess.outlook" : "guess.office");
        }
        for (Magic magic : Magic.values()) {
            boolean word = magic == Magic.PROGRAM || magic == Magic.BZIP2;
            if (magic.fits(head) && !(word && source.isText())) {
                return guess(magic.status, magic.key);
            }
        }
        if (isTar(head)) {
            return guess(Status.UNREADABLE, "guess.archive");
        }
        if (!source.isText()) {
            return guess(Status.NOT_RECOGNISED, startsWith(head, 'B', 'M') ? "guess.picture" : "guess.binary");
        }
        return ofText(source);
    }

    private static KindGuess ofZip(byte[] head) {
        String names = new String(head, StandardCharsets.ISO_8859_1);
        if (names.contains("manifest.json") && !names.contains("[Content_Types].xml")) {
            return guess(Status.NOT_USED, "guess.project");
        }
        return names.contains("META-INF/MANIFEST.MF") ? guess(Status.NOT_USED, "guess.program")
                : guess(Status.NOT_RECOGNISED, "guess.office");
    }

    private static KindGuess ofText(EvidenceSource source) {
        String text = source.headText();
        String beginning = text.toLowerCase(Locale.ROOT);
        for (Mark mark : MARKS) {
            if (mark.fits(beginning)) {
                Matcher type = LOG_TYPE.matcher(text);
                return guess(mark.status(), mark.key(), type.find() ? type.group(1).strip() : "");
            }
        }
        List<String> names = source.records().stream().limit(1).flatMap(record -> record.names().stream())
                .filter(name -> !name.isEmpty()).limit(NAMED_COLUMNS).toList();
        if (!names.isEmpty()) {
            return guess(Status.NOT_RECOGNISED, "guess.objects", String.join(", ", names));
        }
        if (!source.remoteErrors().isEmpty()) {
            return guess(Status.NOT_RECOGNISED, "guess.onlyErrors");
        }
        if (HTML.matcher(beginning).matches()) {
            return guess(Status.NOT_RECOGNISED, "guess.html");
        }
        Matcher xml = XML.matcher(text);
        if (xml.matches()) {
            return guess(Status.NOT_RECOGNISED, "guess.xml", xml.group(1));
        }
        return guess(Status.NOT_RECOGNISED, SCRIPT.matcher(text).find() ? "guess.script" : "guess.nothing");
    }

    /** A message of Outlook and an old document of Office are of one make; the names inside are UTF-16. */
    private static boolean isOutlookMessage(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_16LE);
        return Stream.of("__substg1.0_", "__properties_version1.0", "__nameid_version1.0").anyMatch(text::contains);
    }

    private static boolean isTar(byte[] head) {
        return head.length > TAR_MARK + 5
                && "ustar".equals(new String(head, TAR_MARK, 5, StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static KindGuess guess(Status status, String key, Object... args) {
        return new KindGuess(status, Message.of(KindGuess.class, key, args));
    }
}
