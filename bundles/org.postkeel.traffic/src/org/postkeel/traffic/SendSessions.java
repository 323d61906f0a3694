package org.postkeel.traffic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.evidence.ImportSession;
import org.postkeel.model.EnforcementKind;
import org.postkeel.model.EnforcementSighting;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.SightingSource;

/**
 * Answers of Exchange Online in SMTP send logs: one sighting for each day (UTC), connector, kind and minutes, with the
 * number of messages that got the answer and the time of the first.
 * <p>
 * The code alone tells (450 4.7.230 throttled, 550 5.7.230 blocked): no other system answers so. Whether the session
 * leads to Exchange Online need not be known, which matters where a log begins in mid-session (case D15: the name of a
 * connector proves nothing). A connector that the configuration says leads elsewhere is left out.
 */
final class SendSessions {

    private static final byte[] RECEIVED = { '<' };
    private static final byte[] CODE = "7.230".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ANSWER = Pattern.compile("^(?:450[ -]4|550[ -]5)\\.7\\.230\\b");
    private static final Pattern MINUTES = Pattern.compile("(?:throttled|blocked) for (\\d{1,2}) min",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_MINUTES = 60;

    private final ImportSession session;
    private final CloudConnectors cloud;
    private final Map<Key, EnforcementSighting> sightings = new HashMap<>();
    /** Logs are copied and glued together: an answer is the same when session, number and time are. */
    private final Set<List<Object>> seen = new HashSet<>();

    private record Key(EnforcementKind kind, String connector, String server, LocalDate day, Integer minutes) {
    }

    SendSessions(ImportSession session, CloudConnectors cloud) {
        this.session = session;
        this.cloud = cloud;
        for (EnforcementSighting known : session.assessment().getSightings()) {
            if (known.getSource() == SightingSource.PROTOCOL_LOG && known.getSeenAt() != null) {
                sightings.put(new Key(known.getKind(), known.getConnector(), known.getServer(), day(known.getSeenAt()),
                        known.getMinutesPerHour()), known);
            }
        }
    }

    /** @return takes the rows of one log */
    ProtocolLogImporter.Rows of(Evidence evidence, Optional<String> server) {
        return row -> row(row, evidence, server.orElse(null));
    }

    private void row(LogRow<ProtocolColumn> row, Evidence evidence, String server) {
        if (!row.is(ProtocolColumn.EVENT, RECEIVED) || !row.contains(ProtocolColumn.DATA, CODE)) {
            return;
        }
        String data = row.text(ProtocolColumn.DATA);
        if (!ANSWER.matcher(data).find()) {
            return;
        }
        String connector = row.text(ProtocolColumn.CONNECTOR_ID);
        boolean elsewhere = !cloud.leadsToCloud(connector, ".mail.protection.outlook.com");
        if (elsewhere || !seen.add(List.of(row.text(ProtocolColumn.SESSION_ID),
                row.text(ProtocolColumn.SEQUENCE_NUMBER), row.timeMillis()))) {
            return;
        }
        EnforcementKind kind = data.startsWith("4") ? EnforcementKind.THROTTLED : EnforcementKind.BLOCKED;
        Instant at = Instant.ofEpochMilli(row.timeMillis());
        var key = new Key(kind, connector, server, day(at), minutes(data));
        EnforcementSighting known = sightings.get(key);
        if (known == null) {
            sightings.put(key, add(key, at, evidence, row.line()));
        } else {
            known.setMessages(known.getMessages() + 1);
            if (at.isBefore(known.getSeenAt())) {
                known.setSeenAt(at);
            }
        }
    }

    private EnforcementSighting add(Key key, Instant at, Evidence evidence, long line) {
        EnforcementSighting sighting = ModelFactory.eINSTANCE.createEnforcementSighting();
        sighting.setId(session.id("sighting", ProtocolLogImporter.ID, key.kind().getLiteral(), key.connector(),
                Objects.toString(key.server()), key.day().toString(), Objects.toString(key.minutes())));
        sighting.setKind(key.kind());
        sighting.setSource(SightingSource.PROTOCOL_LOG);
        sighting.setServer(key.server());
        sighting.setConnector(key.connector());
        sighting.setMinutesPerHour(key.minutes());
        sighting.setSeenAt(at);
        sighting.setMessages(1);
        sighting.setEvidence(evidence);
        sighting.setLine((int) Math.min(line, Integer.MAX_VALUE));
        session.assessment().getSightings().add(sighting);
        return sighting;
    }

    private static Integer minutes(String answer) {
        Matcher minutes = MINUTES.matcher(answer);
        if (!minutes.find()) {
            return null;
        }
        int number = Integer.parseInt(minutes.group(1));
        return number <= MOST_MINUTES ? number : null;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
