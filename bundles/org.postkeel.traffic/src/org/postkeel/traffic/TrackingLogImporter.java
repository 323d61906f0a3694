package org.postkeel.traffic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.postkeel.assessment.ConnectorRouting;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.Problem;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Evidence;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.TrackingRun.FileResult;
import org.postkeel.traffic.TrafficEngine.Outcome;

/**
 * Evidence of the kind {@code messagetracking}: message tracking logs, and exports of Get-MessageTrackingLog in any form
 * of PowerShell but a table, become counts per server, connector, client and day (UTC). All of an import are counted
 * together, because copies of one row must not count twice and because a message that one server received another one
 * may have handed over. How counts of an earlier import and of this one go together says {@link SeriesMerge}.
 */
public final class TrackingLogImporter implements EvidenceImporter {

    private static final String ID = "messagetracking";
    private static final int ORDER = 100;

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
        return switch (LogKind.of(source.head(LogKind.HEAD))) {
            case TRACKING, EXPORT -> true;
            case SMTP_SEND, SMTP_RECEIVE -> false;
            case OTHER -> !ExportRecords.of(source).isEmpty();
        };
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        Outcome outcome;
        try {
            outcome = new TrafficEngine().run(sources.stream().map(LogSource::of).toList(), true,
                    connectors(session.assessment()), ZoneId.systemDefault(), session.progress(), soFar -> {
                    });
        } catch (CancellationException e) {
            // no fault of the logs: whoever cancelled throws the assessment away
            return;
        }
        for (Problem problem : outcome.counts(List.of()).problems()) {
            session.problem(problem.file(), problem.line(), problem.message());
        }
        // whoever hands over mail is an Exchange server, even when nothing else names it
        outcome.series().stream().map(TrafficCounts.Series::server).distinct().forEach(session::server);
        new SeriesMerge(ID, session, outcome, evidence(sources, outcome.results(), session)).merge();
    }

    /** @return Evidence of each source, null for one that gave nothing or is damaged */
    private static List<Evidence> evidence(List<EvidenceSource> sources, List<FileResult> results,
            ImportSession session) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < sources.size(); i++) {
            FileResult result = results.get(i);
            if (result.isLog() && result.digest() == null) {
                // its rows up to the damage are counted, but it has no content to be known by
                session.problem(sources.get(i), 0, Message.of(TrackingLogImporter.class, "log.noEvidence"));
            }
            evidence.add(result.digest() == null ? null
                    : LogEvidence.of(sources.get(i), result.digest(), ID, session));
        }
        return evidence;
    }

    /** @return what the configuration decides about connectors */
    static CloudConnectors connectors(Assessment assessment) {
        Map<String, Boolean> known = new HashMap<>();
        for (Connector connector : assessment.getConnectors()) {
            if (connector.getKind() == ConnectorKind.SEND && connector.getName() != null) {
                ConnectorRouting.decides(connector).ifPresent(leads -> known.put(connector.getName(), leads));
            }
        }
        return CloudConnectors.of(known);
    }
}
