package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.postkeel.model.progress.Progress;
import org.postkeel.traffic.MailEvent.Kind;
import org.postkeel.traffic.TrafficCounts.Series;
import org.postkeel.traffic.TrafficCounts.ToCloud;

class TrafficLedgerTest {

    private static final Workers WORKERS = new Workers(2, Progress.NONE, () -> {
    });

    private static MailEvent sent(TrafficLedger ledger, long id, long network, long... recipients) {
        var event = new MailEvent().begin(Kind.SENT, ledger.path("NW-EX13", "Relay").number(), id)
                .keys(Hash.of(id, 1), Hash.of(id, 2), network, Hash.of(id, 3));
        for (long recipient : recipients) {
            event.addRecipient(recipient);
        }
        return event;
    }

    private static MailEvent received(long id, long network, long time, String origin) {
        return new MailEvent().begin(Kind.RECEIVED, 0, time).keys(0, Hash.of(id, 2), network, 0)
                .origin(Address.of(origin));
    }

    private static List<Series> join(TrafficLedger ledger, EventStore.Writer writer) throws IOException {
        writer.flush();
        return ledger.series(ledger.join(WORKERS, false));
    }

    /** The same counts, however much of it fits into memory. */
    @Test
    void manyMessagesKeepTheirRecipientsAndClients() throws IOException {
        for (long kept : new long[] {0, 1 << 20, 1 << 30}) {
            try (var ledger = new TrafficLedger(ZoneOffset.UTC, kept)) {
                var writer = ledger.writer();
                for (long id = 1; id <= 100_000; id++) {
                    sent(ledger, id, 0, 3 * id, 3 * id + 1).write(writer);
                    sent(ledger, id, 0, 3 * id + 1, 3 * id + 2).write(writer);
                    received(id, 0, id, "10.1." + id % 7 + ".1").write(writer);
                }
                var sums = ToCloud.of(join(ledger, writer));
                assertEquals(100_000, sums.messages());
                assertEquals(300_000, sums.recipients());
                assertEquals(7, sums.perClient().size());
                assertEquals(100_000, sums.perClient().values().stream().mapToLong(Long::longValue).sum());
                assertEquals(kept < 1 << 30, ledger.spilledBytes() > 0);
                assertNull(ledger.failure());
            }
        }
    }

    @Test
    void earliestReceiveIsTheFirstHopInAnyOrder() throws IOException {
        for (boolean turned : new boolean[] {false, true}) {
            try (var ledger = new TrafficLedger(ZoneOffset.UTC)) {
                var events = List.of(received(1, 9, 100, "10.1.1.1"), received(2, 9, 200, "10.2.2.2"),
                        sent(ledger, 2, 9, 1));
                var writer = ledger.writer();
                (turned ? events.reversed() : events).forEach(event -> event.write(writer));
                assertEquals("10.1.1.1", join(ledger, writer).get(0).client());
            }
        }
    }

    @Test
    void recipientsThatAreNotNamedCountOnlyWhereNoneIs() throws IOException {
        try (var ledger = new TrafficLedger(ZoneOffset.UTC)) {
            var writer = ledger.writer();
            for (int count : new int[] {3, 5, 5}) {
                var event = sent(ledger, 1, 0);
                event.unnamedRecipients(count);
                event.write(writer);
            }
            sent(ledger, 2, 0, 7, 8).write(writer);
            var event = sent(ledger, 2, 0);
            event.unnamedRecipients(4);
            event.write(writer);
            assertEquals(7, ToCloud.of(join(ledger, writer)).recipients());
        }
    }

    /** So many addresses that nobody looks at them: public ones are counted as unknown first. */
    @Test
    void clientsAreBounded() {
        var table = new SeriesTable(ZoneOffset.UTC);
        for (int i = 0; i < 100_000; i++) {
            table.add(0, new Address(0x20010db8L << 32, i + 1), 0, Kind.SENT, 1);
        }
        table.add(0, Address.of("10.1.1.1"), 0, Kind.SENT, 1);
        assertTrue(table.folded() > 60_000, table.folded() + " folded");
        var sources = table.bySource();
        assertEquals(1 + 100_000 - table.folded() + 1, sources.size());
        assertEquals(1, sources.get(new SeriesTable.Source(0, Address.of("10.1.1.1"))).utc().values().iterator().next()
                .messages());
        assertEquals(table.folded(), sources.get(new SeriesTable.Source(0, Address.NONE)).utc().values().iterator()
                .next().messages());
    }

    @Test
    void setOfLongsIsASet() {
        var set = new LongSet();
        var expected = new HashSet<Long>();
        var random = new Random(4711);
        for (int i = 0; i < 50_000; i++) {
            long key = random.nextInt(20_000) + 2;
            assertEquals(expected.add(key), set.add(key));
        }
        assertTrue(set.add(0));
        assertFalse(set.add(0));
        assertTrue(set.contains(0));
        set.clear();
        assertFalse(set.contains(0));
        assertEquals(0, set.size());
    }

    @Test
    void cacheForgetsButIsNeverWrong() {
        var cache = new ByteCache<Long>();
        var random = new Random(4711);
        int known = 0;
        for (int i = 0; i < 100_000; i++) {
            long key = random.nextInt(6000) + 1;
            Long value = cache.get(key);
            if (value == null) {
                cache.put(key, key * 2);
            } else {
                known++;
                assertEquals(key * 2, value);
            }
        }
        assertTrue(known > 1000);
    }

    @Test
    void namesOfConnectorsWithLostLettersAreMadeWhole() throws IOException {
        try (var ledger = new TrafficLedger(ZoneOffset.UTC)) {
            ledger.path("NW-EX13", "Relay München");
            ledger.path("NW-EX16A", "Relay Müncham");
            int lost = ledger.path("NW-EX13", "Relay M?nchen").number();
            assertEquals(Map.of("NW-EX13", "Relay München"), Map.of(ledger.wholePath(lost).server(),
                    ledger.wholePath(lost).connector()));
            int other = ledger.path("NW-EX16A", "Relay M?nchen").number();
            assertEquals("Relay M?nchen", ledger.wholePath(other).connector());
        }
    }
}
