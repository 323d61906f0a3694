package org.postkeel.traffic;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.postkeel.traffic.SeriesTable.Days;
import org.postkeel.traffic.SeriesTable.Source;
import org.postkeel.traffic.TrafficCounts.Series;

/**
 * Brings together what all threads read, in two steps: while logs are read, short events are put aside ({@link
 * EventStore}); when all are read, the events of a message are joined, part by part ({@link PartJoin}).
 * <p>
 * Why not at once: to find the client of a message its RECEIVE is needed, which may stand in any other file, and the same
 * message stands in copies and on further rows hours later. What is remembered of every message grows with the logs;
 * put aside by a key, and beyond some megabytes in a temporary file, it does not need more memory however many there are.
 */
final class TrafficLedger implements AutoCloseable {

    private static final long LEAST_KEPT = 8 << 20;
    private static final long MOST_KEPT = 64 << 20;
    private static final int MOST_NAMES = 20_000;
    private static final char LAST_ASCII = 0x7f;

    /**
     * Server and connector.
     *
     * @param server    short name of the server, in upper case
     * @param connector send connector as the log writes it
     */
    record Path(String server, String connector) {

        /** @return the connector as an export in ASCII writes it: a question mark for each letter that was lost */
        String folded() {
            var folded = new StringBuilder(connector.toLowerCase(Locale.ROOT));
            for (int i = 0; i < folded.length(); i++) {
                if (folded.charAt(i) > LAST_ASCII) {
                    folded.setCharAt(i, '?');
                }
            }
            return folded.toString();
        }
    }

    /**
     * A server and connector as the rows need them.
     *
     * @param number       number of the pair
     * @param serverKey    key of the server
     * @param connectorKey key of the connector
     * @param exportKey    key of both that a log and an export have in common
     */
    record Route(int number, long serverKey, long connectorKey, long exportKey) {
    }

    private final ZoneId zone;
    private final EventStore store;
    private final List<Path> paths = new ArrayList<>();
    private final Map<Path, Route> routes = new HashMap<>();
    private final Set<Address> servers = ConcurrentHashMap.newKeySet();
    private final Map<Address, String> names = new ConcurrentHashMap<>();
    private final Map<LocalDate, LongAdder> sends = new ConcurrentHashMap<>();

    /** @param zone zone of the local days */
    TrafficLedger(ZoneId zone) {
        this(zone, Math.clamp(Runtime.getRuntime().maxMemory() / 8, LEAST_KEPT, MOST_KEPT));
    }

    /** @param kept bytes that are kept in memory */
    TrafficLedger(ZoneId zone, long kept) {
        this.zone = zone;
        this.store = new EventStore(kept);
    }

    /** @return takes the events of one thread */
    EventStore.Writer writer() {
        return store.new Writer();
    }

    /** @return a server and connector with its number */
    synchronized Route path(String server, String connector) {
        return routes.computeIfAbsent(new Path(server, connector), path -> {
            paths.add(path);
            long serverKey = Hash.of(server);
            return new Route(paths.size() - 1, serverKey, Hash.of(connector),
                    Hash.of(serverKey, Hash.of(path.folded())));
        });
    }

    /** @return the server and connector of a number */
    synchronized Path path(int number) {
        return paths.get(number);
    }

    /** @param address of an Exchange server */
    void serverAddress(Address address) {
        servers.add(address);
    }

    /** @param name host name that was seen for a sending system */
    void clientName(Address address, String name) {
        if (names.size() < MOST_NAMES || names.containsKey(address)) {
            names.merge(address, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /**
     * @param day since 1970-01-01
     * @return counts the rows SEND to Exchange Online of a day
     */
    LongAdder sends(long day) {
        return sends.computeIfAbsent(LocalDate.ofEpochDay(day), unused -> new LongAdder());
    }

    /** @return rows SEND to Exchange Online so far, by days in UTC; copies and repeated rows are still in it */
    SortedMap<LocalDate, Long> sends() {
        var soFar = new TreeMap<LocalDate, Long>();
        sends.forEach((day, rows) -> soFar.put(day, rows.sum()));
        return soFar;
    }

    /**
     * Joins what was read. Nothing may be written any more.
     *
     * @param workers do it
     * @param exports whether rows of exports are among it
     * @return the counts
     * @throws IOException when the temporary file cannot be read
     */
    SeriesTable join(Workers workers, boolean exports) throws IOException {
        var twins = new ExportTwins(store, exports);
        var all = new SeriesTable(zone);
        var idle = new ConcurrentLinkedQueue<PartJoin>();
        workers.run(IntStream.range(0, EventStore.PARTS).boxed().map(part -> join(part, twins, idle, workers)).toList());
        // the rows of exports that have no key come last: those of the logs have to be met before
        workers.run(List.of(join(EventStore.PARTS, twins, idle, workers)));
        idle.forEach(join -> all.add(join.series()));
        return all;
    }

    private Callable<Void> join(int part, ExportTwins twins, Queue<PartJoin> idle, Workers workers) {
        return () -> {
            PartJoin join = idle.poll();
            if (join == null) {
                join = new PartJoin(store, servers, new SeriesTable(zone), twins, workers::check);
            }
            join.join(part);
            idle.add(join);
            return null;
        };
    }

    /**
     * @param table the counts
     * @return the counts by server, connector and client, sorted in this order
     */
    List<Series> series(SeriesTable table) {
        var byName = new HashMap<Source, Days>();
        table.bySource().forEach((source, days) -> byName
                .computeIfAbsent(new Source(wholeName(source.path()), source.client()), unused -> new Days()).add(days));
        return byName.entrySet().stream().map(entry -> {
            Path path = path(entry.getKey().path());
            return new Series(path.server(), path.connector(), entry.getKey().client().toString(),
                    entry.getValue().utc(), entry.getValue().local());
        }).sorted(Comparator.comparing(Series::server).thenComparing(Series::connector).thenComparing(Series::client))
                .toList();
    }

    /** @return the server and connector of a number, with the whole name of the connector */
    Path wholePath(int number) {
        return path(wholeName(number));
    }

    /** Where an export lost letters of the name of a connector, the one name in the logs that fits is meant. */
    private int wholeName(int number) {
        Path path = path(number);
        if (path.connector().indexOf('?') < 0) {
            return number;
        }
        List<Path> fitting = paths.stream().filter(other -> !other.equals(path) && other.server().equals(path.server())
                && other.connector().indexOf('?') < 0 && other.folded().equals(path.folded())).toList();
        return fitting.size() == 1 ? routes.get(fitting.get(0)).number() : number;
    }

    /** @return names of the clients of the series */
    SortedMap<String, String> clientNames(List<Series> series) {
        var wanted = series.stream().map(Series::client).collect(Collectors.toSet());
        var found = new TreeMap<String, String>();
        names.forEach((address, name) -> {
            if (wanted.contains(address.toString())) {
                found.put(address.toString(), name);
            }
        });
        return found;
    }

    /** @return what kept events from being written to the temporary file; null when nothing did */
    IOException failure() {
        return store.failure();
    }

    /** @return bytes that were written to the temporary file */
    long spilledBytes() {
        return store.spilledBytes();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
