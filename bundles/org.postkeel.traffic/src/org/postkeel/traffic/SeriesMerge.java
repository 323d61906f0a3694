package org.postkeel.traffic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.postkeel.evidence.ImportSession;
import org.postkeel.model.DailyCount;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.TrafficSeries;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.TrafficCounts.Day;
import org.postkeel.traffic.TrafficCounts.Series;
import org.postkeel.traffic.TrafficEngine.Outcome;
import org.postkeel.traffic.TrafficLedger.Path;

/**
 * Puts counts into an assessment that may hold counts of earlier imports. The earlier logs are not at hand any more, so
 * which messages are in both cannot be told; nothing is ever added up. For a server and connector:
 * <ul>
 * <li>When all logs that the stored counts are from are among those of this import - the same files again, perhaps with
 * further ones -, the new counts are exact and stand. When they are some of those and nothing else, the stored counts
 * stand.
 * <li>Else, day by day, the greater number of messages and answers stands, with its clients: a part of the logs, or an
 * export, can only show too few. Of equal numbers the one with fewer unknown clients stands, then the stored one. That
 * both differ is told to the person: two logs of one day that hold different hours are exact only in one import.
 * </ul>
 * So the same content, also as a packed copy or as an export of the same rows, changes nothing.
 */
final class SeriesMerge {

    private final String kind;
    private final ImportSession session;
    private final Outcome outcome;
    private final List<Evidence> given;
    private final List<TrafficSeries> traffic;

    /**
     * @param kind    id of the importer
     * @param session the import
     * @param outcome what was counted
     * @param given   Evidence of each file, null for one without
     */
    SeriesMerge(String kind, ImportSession session, Outcome outcome, List<Evidence> given) {
        this.kind = kind;
        this.session = session;
        this.outcome = outcome;
        this.given = given;
        this.traffic = session.assessment().getTraffic();
    }

    /** Counts of the clients of a server and connector. */
    private static final class Clients {

        private final Map<String, SortedMap<LocalDate, Day>> days = new LinkedHashMap<>();

        void put(String client, LocalDate date, Day day) {
            days.computeIfAbsent(client, unused -> new TreeMap<>()).put(date, day);
        }

        Set<LocalDate> dates() {
            return days.values().stream().flatMap(counts -> counts.keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        long events(LocalDate date) {
            return days.values().stream().map(counts -> counts.get(date)).mapToLong(SeriesMerge::events).sum();
        }

        long unknown(LocalDate date) {
            SortedMap<LocalDate, Day> unknown = days.get(TrafficCounts.UNKNOWN);
            return unknown == null ? 0 : SeriesMerge.events(unknown.get(date));
        }
    }

    private static long events(Day day) {
        return day == null ? 0 : day.messages() + day.throttled() + day.blocked();
    }

    /** Puts the counts into the assessment. */
    void merge() {
        Map<Path, List<Series>> counted = outcome.series().stream().collect(Collectors.groupingBy(
                series -> new Path(series.server(), series.connector()), LinkedHashMap::new, Collectors.toList()));
        Map<Path, Set<Evidence>> evidence = evidenceByPath();
        counted.forEach((path, series) -> merge(path, series, evidence.getOrDefault(path, Set.of())));
    }

    /** Only the files that tell of a server and connector are evidence of its counts. */
    private Map<Path, Set<Evidence>> evidenceByPath() {
        var byPath = new HashMap<Path, Set<Evidence>>();
        for (int i = 0; i < given.size(); i++) {
            Evidence evidence = given.get(i);
            if (evidence != null) {
                outcome.results().get(i).paths().stream().forEach(number -> byPath
                        .computeIfAbsent(outcome.ledger().wholePath(number), unused -> new LinkedHashSet<>())
                        .add(evidence));
            }
        }
        return byPath;
    }

    private void merge(Path path, List<Series> counted, Set<Evidence> evidence) {
        List<TrafficSeries> known = traffic.stream().filter(series -> path.server().equals(series.getServer())
                && path.connector().equals(series.getConnector())).toList();
        var stored = new Clients();
        known.forEach(series -> series.getDays()
                .forEach(count -> stored.put(client(series), count.getDay(), day(count))));
        var fresh = new Clients();
        counted.forEach(series -> series.days().forEach((date, day) -> fresh.put(series.client(), date, day)));
        Set<Evidence> earlier = known.stream().flatMap(series -> series.getEvidence().stream())
                .collect(Collectors.toSet());
        boolean exact = new LinkedHashSet<>(given).containsAll(earlier);
        if (!exact && !evidence.isEmpty() && earlier.containsAll(evidence)) {
            // some of the earlier logs again, and nothing else
            return;
        }
        var freshDates = new TreeSet<LocalDate>();
        var contradictions = new TreeSet<LocalDate>();
        for (LocalDate date : fresh.dates()) {
            long before = stored.events(date);
            long now = fresh.events(date);
            boolean better = exact ? now != before || fresh.unknown(date) <= stored.unknown(date)
                    : now > before || now == before && fresh.unknown(date) < stored.unknown(date);
            if (better) {
                freshDates.add(date);
            }
            if (!exact && before > 0 && before != now) {
                contradictions.add(date);
            }
        }
        if (!contradictions.isEmpty()) {
            session.problem("", 0, Message.of(SeriesMerge.class, "traffic.overlap", path.connector(), path.server(),
                    contradictions.size(), contradictions.first(), contradictions.last()));
        }
        var clients = new LinkedHashSet<>(stored.days.keySet());
        clients.addAll(fresh.days.keySet());
        clients.forEach(client -> store(path, client, stored, fresh, freshDates, evidence));
    }

    private void store(Path path, String client, Clients stored, Clients fresh, Set<LocalDate> freshDates,
            Set<Evidence> evidence) {
        SortedMap<LocalDate, Day> before = stored.days.getOrDefault(client, new TreeMap<>());
        var days = new TreeMap<>(before);
        days.keySet().removeAll(freshDates);
        boolean keeps = !days.isEmpty();
        fresh.days.getOrDefault(client, new TreeMap<>()).forEach((date, day) -> {
            if (freshDates.contains(date)) {
                days.put(date, day);
            }
        });
        TrafficSeries series = traffic.stream().filter(known -> path.server().equals(known.getServer())
                && path.connector().equals(known.getConnector()) && client.equals(client(known))).findFirst()
                .orElse(null);
        if (days.isEmpty()) {
            traffic.remove(series);
            return;
        }
        if (series == null) {
            series = create(path, client);
        }
        if (!days.equals(before)) {
            List<DailyCount> counts = days.entrySet().stream().map(day -> count(day.getKey(), day.getValue())).toList();
            series.getDays().clear();
            series.getDays().addAll(counts);
        }
        boolean takes = days.keySet().stream().anyMatch(freshDates::contains);
        setEvidence(series, keeps ? series.getEvidence() : List.of(), takes ? evidence : Set.of());
    }

    private static void setEvidence(TrafficSeries series, Collection<Evidence> kept, Collection<Evidence> added) {
        var all = new LinkedHashSet<>(kept);
        all.addAll(added);
        if (!List.copyOf(all).equals(series.getEvidence())) {
            var list = new ArrayList<>(all);
            series.getEvidence().clear();
            series.getEvidence().addAll(list);
        }
    }

    private TrafficSeries create(Path path, String client) {
        TrafficSeries series = ModelFactory.eINSTANCE.createTrafficSeries();
        series.setId(session.id(kind, path.server(), path.connector(), client));
        series.setServer(path.server());
        series.setConnector(path.connector());
        series.setClient(client);
        traffic.add(series);
        return series;
    }

    private static String client(TrafficSeries series) {
        return Objects.requireNonNullElse(series.getClient(), TrafficCounts.UNKNOWN);
    }

    private static Day day(DailyCount count) {
        return new Day(count.getMessages(), count.getRecipients(), count.getThrottled(), count.getBlocked());
    }

    private static DailyCount count(LocalDate date, Day day) {
        DailyCount count = ModelFactory.eINSTANCE.createDailyCount();
        count.setDay(date);
        count.setMessages(number(day.messages()));
        count.setRecipients(number(day.recipients()));
        count.setThrottled(number(day.throttled()));
        count.setBlocked(number(day.blocked()));
        return count;
    }

    private static int number(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }
}
