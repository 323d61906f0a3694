package org.postkeel.evidence.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.model.EnforcementKind;
import org.postkeel.model.text.Message;

/**
 * An answer of a mail system as texts quote it. The enforcement is known by its code alone: 450 4.7.230 throttles, 550
 * 5.7.230 blocks ({@code inputs.md} section f.2). Texts break lines anywhere, within words too.
 *
 * @param kind    what was done
 * @param minutes minutes per hour, 0 to 60; null when the text names none
 */
record SmtpAnswer(EnforcementKind kind, Integer minutes) {

    private static final int MAX_MINUTES = 60;
    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_OTHERS = 5;
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([45])\\.7\\.230(?![\\d]|\\.\\d)");
    private static final Pattern MINUTES =
            Pattern.compile("(?i)(throttled|blocked)\\s*for\\s*(\\d{1,3})\\s*min\\w{0,4}\\s*/\\s*h");
    private static final Pattern OTHER =
            Pattern.compile("(?<![\\d.])([245]\\d\\d)[ \\-]\\s*#?(?<code>[245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d]|\\.\\d)"
            + "(?<text>[^\\r\\n]{0,200})");
    private static final Pattern STATUS =
            Pattern.compile("(?i)Status:\\s*(?<code>[45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d]|\\.\\d)");
    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\R[ \\t>]*");

    /** @return the answers of the enforcement in a text, each kind once */
    static List<SmtpAnswer> all(String raw) {
        String text = bounded(raw);
        Map<EnforcementKind, Integer> found = find(BREAK.matcher(text).replaceAll(" "));
        // a break within a word or a number shows only when the lines are joined without a blank
        find(BREAK.matcher(text).replaceAll("")).forEach((kind, minutes) -> {
            if (!found.containsKey(kind) || found.get(kind) == null) {
                found.put(kind, minutes);
            }
        });
        var answers = new ArrayList<SmtpAnswer>();
        found.forEach((kind, minutes) -> answers.add(new SmtpAnswer(kind, minutes)));
        return answers;
    }

    private static Map<EnforcementKind, Integer> find(String text) {
        var found = new LinkedHashMap<EnforcementKind, Integer>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            found.putIfAbsent(code.group(1).equals("4") ? EnforcementKind.THROTTLED : EnforcementKind.BLOCKED, null);
        }
        Matcher minutes = MINUTES.matcher(text);
        while (minutes.find()) {
            EnforcementKind kind = minutes.group(1).equalsIgnoreCase("throttled") ? EnforcementKind.THROTTLED
                    : EnforcementKind.BLOCKED;
            int number = Integer.parseInt(minutes.group(2));
            if (found.containsKey(kind) && found.get(kind) == null && number <= MAX_MINUTES) {
                found.put(kind, number);
            }
        }
        return found;
    }

    private static String bounded(String text) {
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    /** @return whether a mail system answered something, whatever it was */
    static boolean isIn(String text) {
        return !all(text).isEmpty() || OTHER.matcher(bounded(text)).find() || STATUS.matcher(bounded(text)).find();
    }

    /**
     * @param text what somebody pasted or a queue shows
     * @return what the answers in it mean that are not the enforcement's, for a note; at most five
     */
    static List<Message> others(String text) {
        var others = new LinkedHashMap<String, Message>();
        for (Pattern pattern : List.of(OTHER, STATUS)) {
            Matcher answer = pattern.matcher(bounded(text));
            while (others.size() < MAX_OTHERS && answer.find()) {
                String code = answer.group("code");
                String words = pattern == OTHER ? answer.group("text") : "";
                if (!code.endsWith(".7.230") && !code.startsWith("2")) {
                    others.putIfAbsent(code, meaning(pattern == OTHER ? answer.group(1) : "", code, words));
                }
            }
        }
        return List.copyOf(others.values());
    }

    private static Message meaning(String reply, String code, String words) {
        String shown = (reply + " " + code).strip();
        String key = switch (code) {
            case "4.7.500", "5.7.500" -> "answer.busy";
            case "4.3.2" -> "answer.unavailable";
            case "4.7.0" -> words.toUpperCase(Locale.ROOT).contains("TLS") ? "answer.tls" : "answer.other";
            default -> code.startsWith("4.4.") ? "answer.network" : "answer.other";
        };
        return Message.of(SmtpAnswer.class, key, shown);
    }

    /** @return the kind, when all of a text is about one kind only */
    static Optional<SmtpAnswer> only(String text) {
        List<SmtpAnswer> answers = all(text);
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }
}
