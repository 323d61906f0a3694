package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.importers.Dates;
import org.postkeel.model.Evidence;
import org.postkeel.model.SightingSource;
import org.postkeel.model.text.Message;

/**
 * Get-Queue: queues that the enforcement holds up. LastError is {@code [{LRT=…};{LED=…};{FQDN=…};{IP=…}]}; its time
 * is in the culture and the zone of the server and is taken as UTC.
 */
public final class QueueImporter implements EvidenceImporter {

    private static final String ID = "queue";
    private static final int ORDER = 45;
    private static final Pattern ANSWER = Pattern.compile("(?s)\\{LED=(.*?)(?:\\}\\s*;|\\}\\s*\\]|\\z)");
    private static final Pattern LAST_RETRY = Pattern.compile("\\{LRT=([^}]{1,60})\\}");
    private static final List<String> TIMES = List.of("LastRetryTime", "NextRetryTime", "FirstRetryTime");

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
        return source.records().stream().anyMatch(QueueImporter::isQueue);
    }

    private static boolean isQueue(PsRecord record) {
        boolean named = record.has("NextHopDomain") && (record.has("DeliveryType") || record.has("MessageCount"));
        return named && record.has("Identity") || record.has("LastError") && record.has("MessageCount");
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> new OneFile(source, session).read());
    }

    /** One file while it is being read. */
    private static final class OneFile {

        private final EvidenceSource source;
        private final ImportSession session;
        private final Evidence evidence;
        private final List<PsRecord> queues;
        private final Dates dates;
        private final HashSet<Message> noted = new HashSet<>();

        OneFile(EvidenceSource source, ImportSession session) {
            this.source = source;
            this.session = session;
            this.evidence = session.evidence(source, ID);
            this.queues = source.records().stream().filter(QueueImporter::isQueue).toList();
            this.dates = new Dates(queues.stream().flatMap(queue -> Stream.concat(lastRetry(queue).stream(),
                    TIMES.stream().flatMap(name -> queue.get(name).filledText().stream()))).toList());
        }

        void read() {
            for (PsRecord queue : queues) {
                PsValue error = queue.get("LastError");
                String text = text(error);
                List<SmtpAnswer> answers = SmtpAnswer.all(answer(error, text));
                answers.forEach(answer -> add(queue, answer));
                if (answers.isEmpty()) {
                    SmtpAnswer.others(answer(error, text)).stream().filter(noted::add)
                            .forEach(other -> session.note(source, queue.line(), other));
                }
            }
            if (queues.stream().noneMatch(queue -> queue.has("LastError"))) {
                session.problem(source, queues.get(0).line(), message("queue.noError"));
            }
        }

        private void add(PsRecord queue, SmtpAnswer answer) {
            Optional<String> identity = identity(queue);
            String host = identity.map(OneFile::host).filter(Hosts::isName).orElse(null);
            if (host == null) {
                session.note(source, queue.line(), message("queue.noServer"));
            }
            Optional<Instant> retried = lastRetry(queue).or(() -> queue.get("LastRetryTime").filledText())
                    .flatMap(dates::read);
            var sighting = new Sighting(answer.kind(), SightingSource.QUEUE, host, answer.minutes(),
                    retried.orElse(evidence.getCapturedAt()), messages(queue), queue.line());
            String key = retried.isPresent() && identity.isPresent() ? identity.get()
                    : identity.orElse("") + "|" + evidence.getSha256() + "|" + queue.line();
            session.atEnd(() -> sighting.add(key, evidence, session));
        }

        /** An answer whose end is cut off counts when its code is followed by something: then the code is whole. */
        private static String answer(PsValue error, String text) {
            Matcher answer = ANSWER.matcher(text);
            String quoted = answer.find() ? answer.group(1) : text;
            boolean cutInNumber = error.state() == PsValue.State.CUT && !quoted.isEmpty()
                    && Character.isDigit(quoted.charAt(quoted.length() - 1));
            return cutInNumber ? quoted.replaceFirst("[\\d.]+$", "") : quoted;
        }

        /** A list of it comes apart at commas. */
        private static String text(PsValue error) {
            return error.text() != null ? error.text()
                    : String.join(", ", error.items().stream().map(item -> String.valueOf(item.text())).toList());
        }

        private static Optional<String> lastRetry(PsRecord queue) {
            Matcher time = LAST_RETRY.matcher(text(queue.get("LastError")));
            return time.find() ? Optional.of(time.group(1).strip()) : Optional.empty();
        }

        private static Optional<String> identity(PsRecord queue) {
            PsValue identity = queue.get("Identity");
            Optional<String> server = identity.property("Server").filledText();
            return server.isPresent()
                    ? Optional.of(server.get() + "\\" + identity.property("RowId").filledText().orElse(""))
                    : identity.filledText().or(() -> identity.cutText().filter(text -> text.indexOf('\\') > 0));
        }

        private static String host(String identity) {
            int end = identity.indexOf('\\');
            return end < 0 ? identity : identity.substring(0, end);
        }

        private static int messages(PsRecord queue) {
            return queue.get("MessageCount").filledText().filter(text -> text.matches("\\d{1,9}"))
                    .map(Integer::valueOf).orElse(1);
        }
    }

    private static Message message(String key, Object... args) {
        return Message.of(QueueImporter.class, key, args);
    }
}
