package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.Locale;

import org.postkeel.evidence.ImportSession;
import org.postkeel.model.EnforcementKind;
import org.postkeel.model.EnforcementSighting;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.SightingSource;

/**
 * A sighting of the enforcement, before it becomes one of the assessment.
 *
 * @param kind     what was done
 * @param source   where it was seen
 * @param host     name or FQDN of the server that got the answer; null when not told
 * @param minutes  minutes per hour, 0 to 60; null when not told
 * @param seenAt   when, UTC; null when not told
 * @param messages messages concerned
 * @param line     line of the evidence, from 1
 */
record Sighting(EnforcementKind kind, SightingSource source, String host, Integer minutes, Instant seenAt, int messages,
        int line) {

    /**
     * Adds the sighting, unless the project has it already.
     *
     * @param key what it is known by besides kind, source, server and time; the same in every copy of the same thing
     */
    void add(String key, Evidence evidence, ImportSession session) {
        String server = host == null ? null : Hosts.serverName(host, session);
        session.newId("sighting", source.getLiteral(), kind.getLiteral(), String.valueOf(server)
                .toLowerCase(Locale.ROOT), String.valueOf(seenAt), key).ifPresent(id -> {
            EnforcementSighting sighting = ModelFactory.eINSTANCE.createEnforcementSighting();
            sighting.setId(id);
            sighting.setKind(kind);
            sighting.setSource(source);
            sighting.setServer(server);
            sighting.setMinutesPerHour(minutes);
            sighting.setSeenAt(seenAt);
            sighting.setMessages(messages);
            sighting.setEvidence(evidence);
            sighting.setLine(line);
            session.assessment().getSightings().add(sighting);
        });
    }
}
