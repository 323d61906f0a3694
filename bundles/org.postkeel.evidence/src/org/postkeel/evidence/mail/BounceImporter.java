package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.model.EnforcementKind;
import org.postkeel.model.Evidence;
import org.postkeel.model.SightingSource;
import org.postkeel.model.text.Message;

/**
 * Non-delivery reports and notices of delay: as mails, as copies from Outlook, as a quoted answer. Those with the codes
 * of the enforcement become sightings, the others are named for what they are.
 */
public final class BounceImporter implements EvidenceImporter {

    private static final String ID = "bounce";
    private static final int ORDER = 50;

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
        if (beginning.isEmpty() || PastedText.isLog(beginning)) {
            return false;
        }
        List<Bounce> bounces = Bounce.all(beginning);
        // objects of PowerShell quote answers too: a queue, a tracking log
        return bounces.stream().anyMatch(Bounce::framed) && source.records().stream().noneMatch(BounceImporter::isData)
                || !bounces.isEmpty() && source.records().isEmpty();
    }

    private static boolean isData(PsRecord record) {
        return record.dialect() == PsRecord.Dialect.CLIXML || record.dialect() == PsRecord.Dialect.JSON
                || record.dialect() == PsRecord.Dialect.CSV || record.has("LastError") || record.has("RecipientStatus");
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> {
            List<Bounce> bounces = Bounce.all(source.text());
            Evidence evidence = session.evidence(source, ID);
            if (!session.isFromBefore(evidence)) {
                bounces.stream().map(Bounce::at).filter(Objects::nonNull).max(Instant::compareTo)
                        .ifPresent(evidence::setCapturedAt);
            }
            // short names of servers are known when all lists have been read
            session.atEnd(() -> bounces.forEach(bounce -> add(bounce, source, evidence, session)));
        });
    }

    private static void add(Bounce bounce, EvidenceSource source, Evidence evidence, ImportSession session) {
        List<SmtpAnswer> answers = SmtpAnswer.all(bounce.text());
        for (SmtpAnswer answer : answers) {
            // what is blocked is not tried again
            boolean delay = answer.kind() == EnforcementKind.THROTTLED && (bounce.delay() || !bounce.framed());
            new Sighting(answer.kind(), delay ? SightingSource.DELAY_NOTICE : SightingSource.BOUNCE, bounce.host(),
                    answer.minutes(), bounce.at(), 1, bounce.line()).add(bounce.key(), evidence, session);
        }
        if (answers.isEmpty()) {
            List<Message> others = SmtpAnswer.others(bounce.text());
            others.forEach(other -> session.note(source, bounce.line(), other));
            if (others.isEmpty()) {
                session.note(source, bounce.line(), text("bounce.noAnswer"));
            }
        } else if (bounce.host() == null) {
            session.note(source, bounce.line(), text("bounce.noServer"));
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(BounceImporter.class, key, args);
    }
}
