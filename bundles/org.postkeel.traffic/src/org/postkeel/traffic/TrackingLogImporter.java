package org.postkeel.traffic;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.postkeel.assessment.ConnectorRouting;
import org.postkeel.assessment.ConnectorVerdict.Answer;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.Problem;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.DailyCount;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.TrafficSeries;
import org.postkeel.traffic.TrafficCounts.Day;
import org.postkeel.traffic.TrafficCounts.Series;

/**
 * Evidence of the kind {@code messagetracking}: message tracking logs become counts per server, connector, client and day
 * (UTC). All logs of an import are counted together, because copies of one log must not count twice and because a message
 * that one server received another one may have handed over.
 * <p>
 * A series of an earlier import with the same server, connector and client is replaced, as the earlier logs are not at hand
 * any more to tell which messages are in both.
 */
public final class TrackingLogImporter implements EvidenceImporter {

    private static final String ID = "messagetracking";
    private static final int ORDER = 100;
    private static final int HEAD = 1 << 13;

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
        return TrackingLogReader.recognises(source.head(HEAD));
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        List<LogSource> logs = sources.stream().map(source -> new LogSource(name(source), source.size(), source::open))
                .toList();
        TrafficCounts counts = new TrafficEngine().count(logs, List.of(), connectors(session.assessment()), ZoneOffset.UTC,
                session.progress());
        for (Problem problem : counts.problems()) {
            session.problem(problem.file(), problem.line(), problem.message());
        }
        List<Evidence> evidence = sources.stream().map(source -> session.evidence(source, ID)).toList();
        store(counts.series(), evidence, session);
    }

    private static String name(EvidenceSource source) {
        return source.path() == null ? source.fileName() : source.path().toString();
    }

    private static CloudConnectors connectors(Assessment assessment) {
        Map<String, Boolean> known = new HashMap<>();
        for (Connector connector : assessment.getConnectors()) {
            if (connector.getKind() == ConnectorKind.SEND && connector.getName() != null) {
                Answer answer = ConnectorRouting.leadsToCloud(connector);
                if (answer != Answer.UNKNOWN) {
                    known.put(connector.getName(), answer == Answer.YES);
                }
            }
        }
        return CloudConnectors.of(known);
    }

    private record Key(String server, String connector, String client) {
    }

    private static void store(List<Series> counted, List<Evidence> evidence, ImportSession session) {
        List<TrafficSeries> traffic = session.assessment().getTraffic();
        Set<Key> keys = new HashSet<>();
        counted.forEach(series -> keys.add(new Key(series.server(), series.connector(), series.client())));
        traffic.removeIf(series -> keys.contains(new Key(series.getServer(), series.getConnector(), series.getClient())));
        var created = new ArrayList<TrafficSeries>();
        for (Series series : counted) {
            TrafficSeries stored = ModelFactory.eINSTANCE.createTrafficSeries();
            stored.setId(session.id(ID, series.server(), series.connector(), series.client()));
            stored.setServer(series.server());
            stored.setConnector(series.connector());
            stored.setClient(series.client());
            series.days().forEach((date, day) -> stored.getDays().add(count(date, day)));
            stored.getEvidence().addAll(evidence);
            created.add(stored);
        }
        traffic.addAll(created);
    }

    private static DailyCount count(LocalDate date, Day day) {
        DailyCount count = ModelFactory.eINSTANCE.createDailyCount();
        count.setDay(date);
        count.setMessages((int) Math.min(day.messages(), Integer.MAX_VALUE));
        count.setRecipients((int) Math.min(day.recipients(), Integer.MAX_VALUE));
        return count;
    }
}
