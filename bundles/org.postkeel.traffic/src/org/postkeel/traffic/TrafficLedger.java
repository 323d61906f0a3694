package org.postkeel.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.postkeel.traffic.MailEvent.ClientName;
import org.postkeel.traffic.MailEvent.Received;
import org.postkeel.traffic.MailEvent.Refused;
import org.postkeel.traffic.MailEvent.Sent;
import org.postkeel.traffic.MailEvent.ServerAddress;
import org.postkeel.traffic.TrafficCounts.Day;
import org.postkeel.traffic.TrafficCounts.Series;
import org.postkeel.traffic.TrafficCounts.ToCloud;

/**
 * Brings together what all threads read. Every entry is a minimum, a union or a first-by-time, so that the result does
 * not depend on the order in which files and rows come in.
 * <p>
 * Memory: about 80 bytes for a message to Exchange Online and 12 for each of its recipients. To find the client of a
 * message its RECEIVE is needed, which may stand in any other file; of every message that came in, to whomever it goes,
 * up to 120 bytes are therefore kept, but for no more messages than fit into a quarter of the heap. Beyond that,
 * clients stay unknown, and this is reported ({@link #forgotten()}); the counts themselves are not concerned.
 */
final class TrafficLedger {

    private static final int BYTES_PER_ORIGIN = 60;
    private static final int NONE = -1;

    private record Path(String server, String connector) {
    }

    private record Source(int path, String client) {
    }

    private final MessageTable messages = new MessageTable();
    private final LongSet recipients = new LongSet();
    private final LongSet refusals = new LongSet();
    private final OriginTable byLocalKey;
    private final OriginTable byNetworkKey;
    private final List<Path> paths = new ArrayList<>();
    private final Map<Path, Integer> pathNumbers = new HashMap<>();
    private final List<String> origins = new ArrayList<>();
    private final Map<String, Integer> originNumbers = new HashMap<>();
    private final Set<String> serverAddresses = new HashSet<>();
    private final Map<String, String> clientNames = new HashMap<>();
    private final SortedMap<LocalDate, Long> throttled = new TreeMap<>();
    private final SortedMap<LocalDate, Long> blocked = new TreeMap<>();
    private final ZoneId zone;
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;

    /** @param zone zone whose midnight parts the days */
    TrafficLedger(ZoneId zone) {
        this(zone, (int) Math.min(1 << 28, Runtime.getRuntime().maxMemory() / 4 / 2 / BYTES_PER_ORIGIN));
    }

    /** @param joinLimit messages of which the RECEIVE is kept, at most */
    TrafficLedger(ZoneId zone, int joinLimit) {
        this.zone = zone;
        Comparator<Integer> byText = Comparator.comparing(origins::get);
        this.byLocalKey = new OriginTable(joinLimit, byText);
        this.byNetworkKey = new OriginTable(joinLimit, byText);
    }

    /** Enters what some rows of a file tell. May be called by any thread. */
    synchronized void enter(List<MailEvent> events) {
        for (MailEvent event : events) {
            switch (event) {
                case Sent sent -> enter(sent);
                case Received received -> enter(received);
                case Refused refused -> enter(refused);
                case ServerAddress server -> serverAddresses.add(server.address());
                case ClientName client -> clientNames.merge(client.address(), client.name(), TrafficLedger::smaller);
            }
        }
    }

    private void enter(Sent sent) {
        var path = new Path(sent.server(), sent.connector());
        Integer known = pathNumbers.get(path);
        int number = known == null ? paths.size() : known;
        if (known == null) {
            pathNumbers.put(path, number);
            paths.add(path);
        }
        int origin = number(sent.origin());
        int message = messages.enter(sent, number, origin);
        if (origin != NONE) {
            int other = messages.origin(message);
            if (other == NONE || origins.get(origin).compareTo(origins.get(other)) < 0) {
                messages.setOrigin(message, origin);
            }
        }
        for (long recipient : sent.recipients()) {
            if (recipients.add(recipient)) {
                messages.addRecipient(message);
            }
        }
        from = Math.min(from, sent.time());
        to = Math.max(to, sent.time());
    }

    private void enter(Received received) {
        int origin = number(received.origin());
        byLocalKey.put(received.localKey(), received.time(), origin);
        if (received.networkKey() != 0) {
            byNetworkKey.put(received.networkKey(), received.time(), origin);
        }
    }

    private void enter(Refused refused) {
        if (refusals.add(refused.key())) {
            (refused.blocked() ? blocked : throttled).merge(day(refused.time()), 1L, Long::sum);
        }
    }

    private int number(String origin) {
        if (origin.isEmpty()) {
            return NONE;
        }
        return originNumbers.computeIfAbsent(origin, text -> {
            origins.add(text);
            return origins.size() - 1;
        });
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private LocalDate day(long time) {
        return Instant.ofEpochMilli(time).atZone(zone).toLocalDate();
    }

    /** @return messages whose RECEIVE was not kept because there were too many */
    synchronized long forgotten() {
        return byLocalKey.dropped();
    }

    /** @return first SEND to Exchange Online; null when there is none */
    synchronized Instant from() {
        return messages.size() == 0 ? null : Instant.ofEpochMilli(from);
    }

    /** @return last SEND to Exchange Online; null when there is none */
    synchronized Instant to() {
        return messages.size() == 0 ? null : Instant.ofEpochMilli(to);
    }

    synchronized SortedMap<LocalDate, Long> throttled() {
        return throttled;
    }

    synchronized SortedMap<LocalDate, Long> blocked() {
        return blocked;
    }

    /**
     * @param check called from time to time; throws when nobody wants the result any more
     * @return the counts, sorted by server, connector and client
     */
    synchronized List<Series> series(Runnable check) {
        var days = new HashMap<Source, SortedMap<LocalDate, Day>>();
        for (int message = 0; message < messages.size(); message++) {
            if (message % 10_000 == 0) {
                check.run();
            }
            var source = new Source(messages.path(message), client(message));
            days.computeIfAbsent(source, unused -> new TreeMap<>()).merge(day(messages.time(message)),
                    new Day(1, messages.recipients(message)), Day::plus);
        }
        return days.entrySet().stream().map(entry -> series(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Series::server).thenComparing(Series::connector)
                        .thenComparing(Series::client))
                .toList();
    }

    private Series series(Source source, SortedMap<LocalDate, Day> days) {
        Path path = paths.get(source.path());
        return new Series(path.server(), path.connector(), source.client(), days);
    }

    /**
     * The client of a message: what its first hop saw. The RECEIVE of the first server comes before that of a later
     * one, because the later one sees the earlier as its client; where the row of the SEND itself tells the device, it
     * agrees with the RECEIVE of the same server. Mail of a mailbox has an original-client-ip too - that of the
     * computer on which the user works - so the word of the RECEIVE wins over an address.
     * <p>
     * An address that belongs to one of the Exchange servers is the client only when nothing better is known: then a
     * program on the server itself has sent the message, or the logs of the server before are missing. When the sender
     * is the one of journal reports, it is one of those, which an Exchange server makes itself and no device sends.
     */
    private String client(int message) {
        List<String> candidates = Stream.of(messages.origin(message), byNetworkKey.get(messages.networkKey(message)),
                byLocalKey.get(messages.localKey(message))).filter(origin -> origin != NONE).map(origins::get).toList();
        for (String word : List.of(TrafficCounts.JOURNAL, TrafficCounts.MAILBOX)) {
            if (candidates.contains(word)) {
                return word;
            }
        }
        var device = candidates.stream().filter(address -> !serverAddresses.contains(address)).findFirst();
        if (device.isPresent() || candidates.isEmpty()) {
            return device.orElse(TrafficCounts.UNKNOWN);
        }
        return messages.isJournalSender(message) ? TrafficCounts.JOURNAL : candidates.get(0);
    }

    /** @return sums of the series */
    static ToCloud sum(List<Series> series) {
        long messages = 0;
        long recipients = 0;
        var perDay = new TreeMap<LocalDate, Long>();
        var perClient = new TreeMap<String, Long>();
        var perConnector = new TreeMap<String, Long>();
        for (Series one : series) {
            for (var day : one.days().entrySet()) {
                long count = day.getValue().messages();
                messages += count;
                recipients += day.getValue().recipients();
                perDay.merge(day.getKey(), count, Long::sum);
                perClient.merge(one.client(), count, Long::sum);
                perConnector.merge(one.connector() + " @ " + one.server(), count, Long::sum);
            }
        }
        return new ToCloud(messages, recipients, perDay, perClient, perConnector);
    }

    /** @return names of the clients of the series */
    synchronized SortedMap<String, String> clientNames(List<Series> series) {
        var names = new TreeMap<String, String>();
        for (Series one : series) {
            String name = clientNames.get(one.client());
            if (name != null) {
                names.put(one.client(), name);
            }
        }
        return names;
    }
}
