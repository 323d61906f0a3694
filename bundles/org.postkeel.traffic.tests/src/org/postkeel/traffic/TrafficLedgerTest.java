package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.postkeel.traffic.MailEvent.Received;
import org.postkeel.traffic.MailEvent.Sent;

class TrafficLedgerTest {

    private static final Runnable NO_CHECK = () -> {
    };

    private static Sent sent(long id, long... recipients) {
        return new Sent(id, -id, "NW-EX13", "Relay", id, "", false, id, 0, recipients);
    }

    /** What does not fit is counted; the sums stay right. */
    @Test
    void keepsNoMoreOriginsThanAllowed() {
        var ledger = new TrafficLedger(ZoneOffset.UTC, 10);
        for (long id = 1; id <= 25; id++) {
            ledger.enter(List.of(new Received(id, 0, id, "10.1.1.1"), sent(id, id)));
        }
        ledger.enter(List.of(new Received(1, 0, 1, "10.1.1.1")));
        assertEquals(15, ledger.forgotten());
        var sums = TrafficLedger.sum(ledger.series(NO_CHECK));
        assertEquals(25, sums.messages());
        assertEquals(Map.of("10.1.1.1", 10L, "", 15L), sums.perClient());
    }

    @Test
    void manyMessagesKeepTheirRecipients() {
        var ledger = new TrafficLedger(ZoneOffset.UTC, 1 << 20);
        var events = new ArrayList<MailEvent>();
        for (long id = 1; id <= 100_000; id++) {
            events.add(sent(id, 3 * id, 3 * id + 1));
            events.add(sent(id, 3 * id + 1, 3 * id + 2));
            events.add(new Received(id, 0, id, "10.1." + id % 7 + ".1"));
        }
        ledger.enter(events);
        var sums = TrafficLedger.sum(ledger.series(NO_CHECK));
        assertEquals(100_000, sums.messages());
        assertEquals(300_000, sums.recipients());
        assertEquals(7, sums.perClient().size());
        assertEquals(0, ledger.forgotten());
    }

    @Test
    void earliestReceiveIsTheFirstHopInAnyOrder() {
        var first = new Received(1, 9, 100, "10.1.1.1");
        var second = new Received(2, 9, 200, "10.2.2.2");
        var send = new Sent(5, 5, "NW-EDGE1", "Archiv", 300, "", false, 2, 9, new long[] {1});
        for (List<MailEvent> order : List.of(List.<MailEvent>of(first, second, send),
                List.<MailEvent>of(send, second, first))) {
            var ledger = new TrafficLedger(ZoneOffset.UTC, 10);
            ledger.enter(order);
            assertEquals("10.1.1.1", ledger.series(NO_CHECK).get(0).client());
        }
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
    }
}
