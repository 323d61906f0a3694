package org.postkeel.traffic;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.postkeel.assessment.ConnectorRouting;
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
import org.postkeel.model.text.Message;
import org.postkeel.traffic.TrafficCounts.Day;
import org.postkeel.traffic.TrafficCounts.Series;

/**
 * Evidence of the kind {@code messagetracking}: message tracking logs become counts per server, connector, client and
 * day (UTC). All logs of an import are counted together, because copies of one log must not count twice and because a
 * message that one server received another one may have handed over.
 * <p>
 * Counts of an earlier import are replaced where the new logs tell of the same server and connector on the same days,
 * from their first to their last: the earlier logs are not at hand any more to tell which messages are in both, and a
 * message whose client was unknown then may have one now. Earlier counts of other days stay.
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
        TrafficCounts counts;
        try {
            counts = new TrafficEngine().count(sources.stream().map(TrackingLogImporter::log).toList(), List.of(),
                    connectors(session.assessment()), ZoneOffset.UTC, session.progress());
        } catch (CancellationException e) {
            // no fault of the logs: whoever cancelled throws the assessment away
            return;
        }
        for (Problem problem : counts.problems()) {
            session.problem(problem.file(), problem.line(), problem.message());
        }
        store(counts.series(), evidence(sources, session), session);
    }

    /** The engine unpacks by itself, so that the bytes it reports are those of the file. */
    private static LogSource log(EvidenceSource source) {
        return new LogSource(source.label(), source.bytesOnDisk(),
                source.path() == null ? source::open : () -> Files.newInputStream(source.path()));
    }

    private static Set<Evidence> evidence(List<EvidenceSource> sources, ImportSession session) {
        var evidence = new LinkedHashSet<Evidence>();
        for (EvidenceSource source : sources) {
            try {
                evidence.add(session.evidence(source, ID));
            } catch (UncheckedIOException e) {
                // a packed log that is damaged: its rows up to there are counted, but it has no content to be known by
                session.problem(source, 0, Message.of(TrackingLogImporter.class, "log.noEvidence"));
            }
        }
        return evidence;
    }

    private static CloudConnectors connectors(Assessment assessment) {
        Map<String, Boolean> known = new HashMap<>();
        for (Connector connector : assessment.getConnectors()) {
            if (connector.getKind() == ConnectorKind.SEND && connector.getName() != null) {
                ConnectorRouting.decides(connector).ifPresent(leads -> known.put(connector.getName(), leads));
            }
        }
        return CloudConnectors.of(known);
    }

    private static void store(List<Series> counted, Set<Evidence> evidence, ImportSession session) {
        // whoever hands over mail is an Exchange server, even when nothing else names it
        counted.stream().map(Series::server).distinct().forEach(session::server);
        List<TrafficSeries> traffic = session.assessment().getTraffic();
        replaceDays(traffic, counted);
        for (Series series : counted) {
            TrafficSeries stored = traffic.stream().filter(known -> isSame(known, series)).findFirst().orElse(null);
            if (stored == null) {
                stored = ModelFactory.eINSTANCE.createTrafficSeries();
                stored.setId(session.id(ID, series.server(), series.connector(), series.client()));
                stored.setServer(series.server());
                stored.setConnector(series.connector());
                stored.setClient(series.client());
                traffic.add(stored);
            } else if (stored.getDays().isEmpty()) {
                stored.getEvidence().clear();
            }
            var days = new ArrayList<>(stored.getDays());
            series.days().forEach((date, day) -> days.add(count(date, day)));
            days.sort(Comparator.comparing(DailyCount::getDay));
            stored.getDays().clear();
            stored.getDays().addAll(days);
            var all = new LinkedHashSet<>(stored.getEvidence());
            all.addAll(evidence);
            stored.getEvidence().clear();
            stored.getEvidence().addAll(all);
        }
        traffic.removeIf(series -> series.getDays().isEmpty());
    }

    private static void replaceDays(List<TrafficSeries> traffic, List<Series> counted) {
        for (TrafficSeries known : traffic) {
            var days = new TreeSet<LocalDate>();
            counted.stream().filter(series -> series.server().equals(known.getServer())
                    && series.connector().equals(known.getConnector()))
                    .forEach(series -> days.addAll(series.days().keySet()));
            if (!days.isEmpty()) {
                known.getDays().removeIf(count -> days.first().compareTo(count.getDay()) <= 0
                        && days.last().compareTo(count.getDay()) >= 0);
            }
        }
    }

    private static boolean isSame(TrafficSeries stored, Series series) {
        return series.server().equals(stored.getServer()) && series.connector().equals(stored.getConnector())
                && series.client().equals(stored.getClient() == null ? TrafficCounts.UNKNOWN : stored.getClient());
    }

    private static DailyCount count(LocalDate date, Day day) {
        DailyCount count = ModelFactory.eINSTANCE.createDailyCount();
        count.setDay(date);
        count.setMessages((int) Math.min(day.messages(), Integer.MAX_VALUE));
        count.setRecipients((int) Math.min(day.recipients(), Integer.MAX_VALUE));
        return count;
    }
}
