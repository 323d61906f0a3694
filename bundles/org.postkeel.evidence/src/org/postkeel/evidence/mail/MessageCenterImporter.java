package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Evidence;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * Mails of the message center that name servers of the organisation. Their wording is not known for certain, so only a
 * line with exactly one server and exactly one build is taken, and none that speaks of what is required. That the
 * service names a server here is no report on its stage.
 */
public final class MessageCenterImporter implements EvidenceImporter {

    private static final String ID = "messagecenter";
    private static final int ORDER = 45;
    private static final Pattern CENTER =
            Pattern.compile("(?i)message cent(?:er|re)|nachrichtencenter|\\bMC\\d{6,7}\\b");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)out-of-date|persistently vulnerable|throttl|veraltet|drossel");
    private static final Pattern HOST =
            Pattern.compile("(?<![\\w.@/\\-])[A-Za-z0-9][A-Za-z0-9\\-]{0,62}(?:\\.[A-Za-z0-9\\-]{1,63}){1,8}"
            + "(?![\\w@/\\-])");
    private static final Pattern BUILD =
            Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{1,5}\\.\\d{1,5}(?![\\d.]*\\d)");
    private static final Pattern REQUIRED =
            Pattern.compile("(?i)\\b(?:to|at least|minimum|required?|recommend\\w*|or later|auf|mindest\\w*|"
            + "erforderlich\\w*|empfohlen\\w*|oder h.{1,2}her|update[ns]?)\\b");

    /** A server and its build on one line. */
    private record Named(String host, BuildNumber build, int line) {
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean recognises(EvidenceSource source) {
        String beginning = source.headText();
        if (beginning.isEmpty() || PastedText.isLog(beginning) || !mayBe(beginning)) {
            return false;
        }
        String text = visible(beginning);
        return CENTER.matcher(text).find() && SUBJECT.matcher(text).find() && text.contains("Exchange")
                && !named(text).isEmpty();
    }

    /** Base64 hides the words, so a mail has to be looked into. */
    private static boolean mayBe(String beginning) {
        return CENTER.matcher(beginning).find() || MimePart.isMail(beginning);
    }

    private static String visible(String text) {
        String pasted = PastedText.of(text).text();
        if (MimePart.isMail(pasted)) {
            MimePart mail = MimePart.parse(pasted);
            return mail.field("From").orElse("") + " " + mail.field("Subject").orElse("") + "\n" + mail.visibleText();
        }
        return HtmlText.isHtml(pasted) ? HtmlText.of(pasted) : pasted;
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> read(source, session));
    }

    private static void read(EvidenceSource source, ImportSession session) {
        String raw = PastedText.of(source.text()).text();
        boolean plain = !MimePart.isMail(raw) && !HtmlText.isHtml(raw);
        Evidence evidence = session.evidence(source, ID);
        Optional<Instant> sent = plain ? Optional.empty() : MimePart.parse(raw).field("Date").flatMap(MailDates::read);
        if (!session.isFromBefore(evidence)) {
            sent.ifPresent(evidence::setCapturedAt);
        }
        String text = visible(source.text());
        List<Named> named = named(text);
        for (Named one : named) {
            Server server = session.server(one.host());
            // of a mail that had to be decoded the lines are those of no file
            session.observe(server, one.build(), BuildMethod.SERVICE_REPORT, false, evidence, plain ? one.line() : 0);
        }
        List<String> doubtful = text.lines().map(String::strip).filter(line -> BUILD.matcher(line).find())
                .filter(line -> named.stream().noneMatch(one -> line.contains(one.host()))).limit(3).toList();
        session.note(source, 0, text("center.taken", named.size()));
        doubtful.forEach(line -> session.note(source, 0,
                text("center.leftOut", line.length() > 120 ? line.substring(0, 120) + "…" : line)));
    }

    private static List<Named> named(String text) {
        var named = new ArrayList<Named>();
        int number = 0;
        for (String line : text.lines().limit(20_000).toList()) {
            number++;
            if (line.length() > 2000 || REQUIRED.matcher(line).find()) {
                continue;
            }
            List<String> builds = BUILD.matcher(line).results().map(result -> result.group()).distinct().toList();
            List<String> hosts = hosts(line);
            if (builds.size() == 1 && hosts.size() == 1) {
                int at = number;
                BuildText.parse(builds.get(0)).map(BuildText::number).filter(MessageCenterImporter::isOnPremises)
                        .ifPresent(build -> named.add(new Named(hosts.get(0), build, at)));
            }
        }
        return named;
    }

    private static List<String> hosts(String line) {
        var hosts = new ArrayList<String>();
        Matcher host = HOST.matcher(line);
        while (host.find()) {
            if (Hosts.isName(host.group()) && !Hosts.isCloud(host.group())
                    && !host.group().toLowerCase(Locale.ROOT).endsWith("microsoft.com")) {
                hosts.add(host.group());
            }
        }
        return hosts;
    }

    private static boolean isOnPremises(BuildNumber build) {
        return build.major() == 8 || build.major() == 14 || build.major() == 15 && build.minor() < 20;
    }

    private static Message text(String key, Object... args) {
        return Message.of(MessageCenterImporter.class, key, args);
    }
}
