package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postkeel.model.progress.Progress;
import org.postkeel.traffic.TrafficCounts.Day;
import org.postkeel.traffic.TrafficCounts.Series;
import org.postkeel.traffic.TrafficCounts.ToCloud;

/** The sample estate against the numbers that its README gives. */
class SampleTrafficTest {

    private static final Path SAMPLES = Path.of("../../samples/nordwind");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Path LOGS = SAMPLES.resolve("messagetracking");
    private static final Path EXPORT = LOGS.resolve("get-messagetrackinglog_SEND_KW45_de.cp1252.csv");
    private static final String HYBRID = "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11";

    /** What the configuration of the estate says of its send connectors. */
    private static final CloudConnectors CONFIGURATION = CloudConnectors.of(Map.of(HYBRID, true,
            "Relay Ticketsystem zu EXO", true, "Archiv über Edge", true, "EdgeSync - Hamburg to Internet", false,
            "Internet alt (Gateway)", false));

    private static TrafficCounts counts;

    @BeforeAll
    static void count() {
        counts = new TrafficEngine().count(List.of(LOGS), CONFIGURATION, BERLIN, Progress.NONE);
    }

    @Test
    void messagesAndRecipients() {
        assertEquals(220, counts.toCloud().messages());
        assertEquals(244, counts.toCloud().recipients());
        assertEquals(Map.of("Archiv über Edge @ NW-EDGE1", 6L, HYBRID + " @ NW-EX16A", 78L, HYBRID + " @ NW-EX19A", 24L,
                "Relay Ticketsystem zu EXO @ NW-EX13", 112L), counts.toCloud().perConnector());
        assertEquals(Map.of("Archiv über Edge", 6L, HYBRID, 117L, "Relay Ticketsystem zu EXO", 121L), recipients());
        assertEquals(Instant.parse("2026-10-12T05:30:48Z"), counts.from());
        assertEquals(Instant.parse("2026-11-20T10:33:35.350Z"), counts.to());
    }

    private static Map<String, Long> recipients() {
        var recipients = new TreeMap<String, Long>();
        for (Series series : counts.series()) {
            series.days().values().forEach(day -> recipients.merge(series.connector(), day.recipients(), Long::sum));
        }
        return recipients;
    }

    @Test
    void clients() {
        assertEquals(Map.of("10.20.10.9", 15L, "10.20.30.41", 15L, "10.20.30.42", 15L, "10.20.40.10", 54L,
                "10.20.40.20", 28L,
                "10.20.40.30", 34L, "journal", 6L, "mailbox", 53L), counts.toCloud().perClient());
        assertEquals(Map.of("10.20.10.9", "app-vip", "10.20.30.41", "kopierer-hh-01", "10.20.30.42", "kopierer-lager",
                "10.20.40.10", "otrs01.corp.nordwind.example", "10.20.40.20", "erp-app01.corp.nordwind.example",
                "10.20.40.30", "icinga01"), counts.clientNames());
        assertEquals(Map.of("10.20.30.41", 15L, "10.20.30.42", 15L, "10.20.40.10", 54L, "10.20.40.20", 28L),
                clients("NW-EX13"));
        assertEquals(Map.of("10.20.10.9", 15L, "10.20.40.30", 34L, "mailbox", 29L), clients("NW-EX16A"));
        assertEquals(Map.of("mailbox", 24L), clients("NW-EX19A"));
        assertEquals(Map.of("journal", 6L), clients("NW-EDGE1"));
    }

    private static Map<String, Long> clients(String server) {
        return ToCloud.of(counts.series().stream().filter(series -> series.server().equals(server)).toList())
                .perClient();
    }

    @Test
    void weeks() {
        assertEquals(weeks(38, 40, 38, 38, 34, 32), weeks(counts.toCloud().perDay()));
        assertEquals(weeks(37, 41, 37, 39, 34, 32), weeks(counts.perDayLocal()));
        assertEquals(BERLIN, counts.zone());
        assertEquals(ZoneId.systemDefault(),
                new TrafficEngine().count(List.of(), CONFIGURATION, Progress.NONE).zone());
        assertEquals(weeks(1, 1, 1, 1, 1, 1), weeks("NW-EDGE1"));
        assertEquals(weeks(20, 20, 20, 20, 17, 15), weeks("NW-EX13"));
        assertEquals(weeks(13, 15, 13, 13, 12, 12), weeks("NW-EX16A"));
        assertEquals(weeks(4, 4, 4, 4, 4, 4), weeks("NW-EX19A"));
    }

    private static Map<Integer, Long> weeks(long... counts) {
        var weeks = new TreeMap<Integer, Long>();
        for (int i = 0; i < counts.length; i++) {
            weeks.put(42 + i, counts[i]);
        }
        return weeks;
    }

    private static Map<Integer, Long> weeks(SortedMap<LocalDate, Long> days) {
        var weeks = new TreeMap<Integer, Long>();
        days.forEach((day, count) -> weeks.merge(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), count, Long::sum));
        return weeks;
    }

    private static Map<Integer, Long> weeks(String server) {
        return weeks(ToCloud.of(counts.series().stream().filter(series -> series.server().equals(server))
                .toList())
                .perDay());
    }

    @Test
    void throttledAndBlocked() {
        assertEquals(Map.of(45, 7L, 46, 7L, 47, 4L), weeks(counts.throttled()));
        assertEquals(Map.of(46, 3L, 47, 6L), weeks(counts.blocked()));
    }

    @Test
    void filesAndWhatCouldNotBeRead() {
        assertEquals(54, counts.files());
        assertEquals(1, counts.badLines());
        assertEquals(1, counts.problems().size(), counts.problems()::toString);
        var cut = counts.problems().get(0);
        assertTrue(cut.file().endsWith("MSGTRK2026112006-2.LOG"), cut.file());
        assertEquals("row.cutColumns", cut.message().key());
        assertEquals(List.<Object>of(6, 27), cut.message().args());
        assertEquals(12, cut.line());
    }

    @Test
    void nextHopAloneGivesTheSameHere() {
        var byNextHop = new TrafficEngine().count(List.of(LOGS), CloudConnectors.byNextHop(), BERLIN, Progress.NONE);
        assertEquals(counts, byNextHop);
    }

    @Test
    void numberOfThreadsAndOrderMakeNoDifference() {
        for (int threads : new int[] {1, 3, 8}) {
            assertEquals(counts, new TrafficEngine(threads).count(List.of(LOGS), CONFIGURATION, BERLIN, Progress.NONE));
        }
        var parts = new TrafficEngine().count(List.of(LOGS.resolve("NW-EDGE1"), LOGS.resolve("NW-EX19A"),
                LOGS.resolve("NW-EX16A"), LOGS.resolve("NW-EX13"), LOGS.resolve("NW-EX13"), EXPORT), CONFIGURATION, BERLIN,
                Progress.NONE);
        assertEquals(counts.series(), parts.series());
        assertEquals(counts.files(), parts.files());
        assertEquals(counts.lines(), parts.lines());
        assertEquals(counts.badLines(), parts.badLines());
    }

    /** s1, s2 and s4; s2 is in the log as SEND and as SENDEXTERNAL, s3 goes elsewhere. */
    @Test
    void sendExternal() {
        for (CloudConnectors connectors : List.of(CONFIGURATION, CloudConnectors.byNextHop())) {
            var external = new TrafficEngine().count(List.of(SAMPLES.resolve("messagetracking-sendexternal")),
                    connectors,
                    Progress.NONE);
            assertEquals(3, external.toCloud().messages());
            assertEquals(4, external.toCloud().recipients());
            assertEquals(Map.of(HYBRID + " @ NW-EX16A", 3L), external.toCloud().perConnector());
            assertEquals(Map.of("", 3L), external.toCloud().perClient());
            assertEquals(Map.of(LocalDate.of(2026, 11, 23), new Day(3, 4, 0, 0)), external.series().get(0).days());
        }
    }
}
