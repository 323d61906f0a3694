package org.postkeel.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.postkeel.traffic.MailEvent.Kind;
import org.postkeel.traffic.TrafficCounts.Day;

/**
 * Counts per server and connector, client and day, in UTC and in a local time zone: 60 bytes for each of them that has
 * mail. Where more clients send than anybody looks at - a server on the Internet - further ones are counted as unknown,
 * those with public addresses first, because the devices of the customer are wanted. Not for several threads.
 */
final class SeriesTable {

    /** Days of clients that are kept; 2,000 clients that send every day for a month. */
    private static final int MOST = 1 << 17;
    private static final long MILLIS_PER_DAY = 86_400_000L;

    /**
     * Server and connector, with a client.
     *
     * @param path   number of server and connector
     * @param client where the mail comes from
     */
    record Source(int path, Address client) {
    }

    /**
     * What a source sent.
     *
     * @param utc   by days in UTC
     * @param local by days in the local time zone
     */
    record Days(SortedMap<LocalDate, Day> utc, SortedMap<LocalDate, Day> local) {

        Days() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void add(Days other) {
            other.utc.forEach((day, counts) -> utc.merge(day, counts, Day::plus));
            other.local.forEach((day, counts) -> local.merge(day, counts, Day::plus));
        }
    }

    private final ZoneId zone;
    private int size;
    private int[] paths = new int[1 << 8];
    private long[] highs = new long[1 << 8];
    private long[] lows = new long[1 << 8];
    /** Day since 1970-01-01 times two, and one for a local day. */
    private int[] days = new int[1 << 8];
    private int[] messages = new int[1 << 8];
    private long[] recipients = new long[1 << 8];
    private int[] throttled = new int[1 << 8];
    private int[] blocked = new int[1 << 8];
    private int[] places = new int[1 << 9];

    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;
    private long exports;
    private long folded;

    /** @param zone zone of the local days */
    SeriesTable(ZoneId zone) {
        this.zone = zone;
    }

    /** Counts a message or an answer. */
    void add(int path, Address client, long time, Kind kind, int messageRecipients) {
        long day = Math.floorDiv(time, MILLIS_PER_DAY);
        long localDay = Instant.ofEpochMilli(time).atZone(zone).toLocalDate().toEpochDay();
        Address source = isFull(client) ? Address.NONE : client;
        folded += source == client ? 0 : 1;
        count(entry(path, source, (int) day * 2), kind, messageRecipients);
        count(entry(path, source, (int) localDay * 2 + 1), kind, messageRecipients);
    }

    private boolean isFull(Address client) {
        return client.isMachine() && size >= (client.isPrivate() ? MOST : MOST / 2);
    }

    private void count(int entry, Kind kind, int messageRecipients) {
        switch (kind) {
            case SENT -> {
                messages[entry]++;
                recipients[entry] += messageRecipients;
            }
            case THROTTLED -> throttled[entry]++;
            case BLOCKED -> blocked[entry]++;
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    /** Notes a row that counts, one of several for a message. */
    void saw(MailEvent row) {
        if (row.kind() == Kind.SENT) {
            from = Math.min(from, row.time());
            to = Math.max(to, row.time());
        }
        exports += row.isExport() ? 1 : 0;
    }

    /** Adds the counts of another table. */
    void add(SeriesTable other) {
        for (int i = 0; i < other.size; i++) {
            var client = new Address(other.highs[i], other.lows[i]);
            boolean full = isFull(client);
            int entry = entry(other.paths[i], full ? Address.NONE : client, other.days[i]);
            folded += full && (other.days[i] & 1) == 0 ? other.messages[i] : 0;
            messages[entry] += other.messages[i];
            recipients[entry] += other.recipients[i];
            throttled[entry] += other.throttled[i];
            blocked[entry] += other.blocked[i];
        }
        from = Math.min(from, other.from);
        to = Math.max(to, other.to);
        exports += other.exports;
        folded += other.folded;
    }

    /** @return rows that only exports hold */
    long exports() {
        return exports;
    }

    /** @return messages that are counted with unknown client because there were too many clients */
    long folded() {
        return folded;
    }

    /** @return first SEND to Exchange Online; null when there is none */
    Instant from() {
        return from > to ? null : Instant.ofEpochMilli(from);
    }

    /** @return last SEND to Exchange Online; null when there is none */
    Instant to() {
        return from > to ? null : Instant.ofEpochMilli(to);
    }

    /** @return counts by source */
    Map<Source, Days> bySource() {
        var sources = new HashMap<Source, Days>();
        for (int i = 0; i < size; i++) {
            Days counts = sources.computeIfAbsent(new Source(paths[i], new Address(highs[i], lows[i])),
                    unused -> new Days());
            var map = (days[i] & 1) == 0 ? counts.utc() : counts.local();
            map.merge(LocalDate.ofEpochDay(days[i] >> 1), new Day(messages[i], recipients[i], throttled[i], blocked[i]),
                    Day::plus);
        }
        return sources;
    }

    private int entry(int path, Address client, int day) {
        int mask = places.length - 1;
        int place = Tables.spread(Hash.of(client.high() ^ (long) path << 32 ^ day, client.low())) & mask;
        for (; places[place] != 0; place = place + 1 & mask) {
            int entry = places[place] - 1;
            if (paths[entry] == path && days[entry] == day && highs[entry] == client.high()
                    && lows[entry] == client.low()) {
                return entry;
            }
        }
        if (size == paths.length) {
            grow();
            return entry(path, client, day);
        }
        paths[size] = path;
        highs[size] = client.high();
        lows[size] = client.low();
        days[size] = day;
        places[place] = ++size;
        return size - 1;
    }

    private void grow() {
        int length = Tables.doubled(size);
        paths = Arrays.copyOf(paths, length);
        highs = Arrays.copyOf(highs, length);
        lows = Arrays.copyOf(lows, length);
        days = Arrays.copyOf(days, length);
        messages = Arrays.copyOf(messages, length);
        recipients = Arrays.copyOf(recipients, length);
        throttled = Arrays.copyOf(throttled, length);
        blocked = Arrays.copyOf(blocked, length);
        places = new int[length * 2];
        int mask = places.length - 1;
        for (int entry = 0; entry < size; entry++) {
            long key = Hash.of(highs[entry] ^ (long) paths[entry] << 32 ^ days[entry], lows[entry]);
            int place = Tables.spread(key) & mask;
            while (places[place] != 0) {
                place = place + 1 & mask;
            }
            places[place] = entry + 1;
        }
    }
}
