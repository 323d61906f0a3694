package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.DailyCount;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.TrafficSeries;
import org.postkeel.model.progress.Progress;

class TrackingLogImporterTest {

    private static final Path LOGS = Path.of("../../samples/nordwind/messagetracking");
    private static final String HYBRID = "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11";

    @TempDir
    private Path folder;

    private final Assessment assessment = ModelFactory.eINSTANCE.createAssessment();

    private ImportResult collect(Path... inputs) {
        return collect(Progress.NONE, inputs);
    }

    private ImportResult collect(Progress progress, Path... inputs) {
        return new EvidenceCollector(List.of(new TrackingLogImporter())).collect(List.of(inputs), assessment, progress);
    }

    private Map<String, Long> messages() {
        return assessment.getTraffic().stream().collect(Collectors.groupingBy(
                series -> series.getConnector() + " @ " + series.getServer(), TreeMap::new,
                Collectors.summingLong(series -> series.getDays().stream().mapToLong(DailyCount::getMessages).sum())));
    }

    private int sum(ToIntFunction<DailyCount> number) {
        return assessment.getTraffic().stream().flatMap(series -> series.getDays().stream()).mapToInt(number).sum();
    }

    private Connector connector(String name) {
        Connector connector = ModelFactory.eINSTANCE.createConnector();
        connector.setKind(ConnectorKind.SEND);
        connector.setName(name);
        assessment.getConnectors().add(connector);
        return connector;
    }

    @Test
    void samplesBecomeSeries() {
        ImportResult result = collect(LOGS);
        assertEquals(Map.of("Archiv über Edge @ NW-EDGE1", 6L, HYBRID + " @ NW-EX16A", 78L, HYBRID + " @ NW-EX19A", 24L,
                "Relay Ticketsystem zu EXO @ NW-EX13", 112L), messages());
        assertEquals(244, assessment.getTraffic().stream().flatMap(series -> series.getDays().stream())
                .mapToInt(DailyCount::getRecipients).sum());
        assertEquals(54, result.read().size());
        // the packed log is a copy of one beside it: one evidence for both
        assertEquals(53, assessment.getEvidence().size());
        assertTrue(assessment.getEvidence().stream().map(Evidence::getKind).allMatch("messagetracking"::equals));
        TrafficSeries journal = assessment.getTraffic().stream().filter(series -> series.getServer().equals("NW-EDGE1"))
                .findFirst().orElseThrow();
        assertEquals("journal", journal.getClient());
        assertEquals(LocalDate.of(2026, 10, 12), journal.getDays().get(0).getDay());
        assertEquals(6, journal.getEvidence().size(), "only the logs that tell of this connector");
        assertEquals(1, result.problems().stream().filter(problem -> problem.message().key().equals("row.cutColumns"))
                .count());
        assertTrue(result.read().stream().anyMatch(file -> file.endsWith(".csv")));
        assertEquals(18, sum(DailyCount::getThrottled));
        assertEquals(9, sum(DailyCount::getBlocked));
    }

    @Test
    void importingAgainChangesNothing() {
        collect(LOGS);
        Assessment first = EcoreUtil.copy(assessment);
        collect(LOGS);
        assertTrue(EcoreUtil.equals(first, assessment));
    }

    @Test
    void sameInputsGiveTheSameIds() {
        collect(LOGS);
        var ids = assessment.getTraffic().stream().map(TrafficSeries::getId).toList();
        Assessment other = ModelFactory.eINSTANCE.createAssessment();
        new EvidenceCollector(List.of(new TrackingLogImporter())).collect(List.of(LOGS), other, Progress.NONE);
        assertEquals(ids, other.getTraffic().stream().map(TrafficSeries::getId).toList());
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void newerLogsReplaceTheDaysTheyTellOfAndKeepTheOthers() throws IOException {
        Path older = folder.resolve("older.LOG");
        Path newer = folder.resolve("newer.LOG");
        // the client is unknown at first: without the RECEIVE of the log that comes later
        new LogBuilder().heading().row(LogBuilder.send("NW-EX13", 1, "2026-11-01T08:00:00.000Z"))
                .row(LogBuilder.send("NW-EX13", 2, "2026-11-02T08:00:00.000Z"))
                .row(LogBuilder.send("NW-EX16A", 9, "2026-11-02T08:00:00.000Z")).write(older);
        new LogBuilder().heading().row(LogBuilder.receive("NW-EX13", 2, "2026-11-02T07:59:00.000Z", "10.1.1.1"))
                .row(LogBuilder.send("NW-EX13", 2, "2026-11-02T08:00:00.000Z"))
                .row(LogBuilder.send("NW-EX13", 3, "2026-11-03T08:00:00.000Z")).write(newer);
        collect(older);
        collect(newer);
        assertEquals(Map.of("Relay zu EXO @ NW-EX13", 3L, "Relay zu EXO @ NW-EX16A", 1L), messages());
        assertEquals(List.of("10.1.1.1:2026-11-02:1", ":2026-11-01 2026-11-03:2", ":2026-11-02:1"),
                assessment.getTraffic().stream()
                .map(series -> series.getClient() + ":" + series.getDays().stream().map(day -> day.getDay().toString())
                        .collect(Collectors.joining(" ")) + ":" + series.getEvidence().size()).sorted().toList());
    }

    @Test
    void connectorsOfTheConfigurationDecide() throws IOException {
        Connector internet = connector("EdgeSync - Hamburg to Internet");
        internet.getAddressSpaces().add("smtp:*;100");
        internet.setDnsRouting(true);
        Connector archive = connector("Archiv über Edge");
        archive.getSmartHosts().add("nordwind-example.mail.protection.outlook.com");
        archive.setDnsRouting(false);
        // smart hosts that were not readable: the next hop decides
        connector("Unklar").setDnsRouting(false);
        new LogBuilder().heading()
                .row(LogBuilder.send("NW-EDGE1", 1, "2026-11-02T08:00:00.000Z")
                .with("connector-id", "EdgeSync - Hamburg to Internet"))
                .row(LogBuilder.send("NW-EDGE1", 2, "2026-11-02T08:00:00.000Z").with("connector-id", "Archiv über Edge")
                        .with("server-hostname", "192.0.2.1"))
                .row(LogBuilder.send("NW-EDGE1", 3, "2026-11-02T08:00:00.000Z").with("connector-id", "Unklar"))
                .write(folder.resolve("a.LOG"));
        collect(folder);
        assertEquals(Map.of("Archiv über Edge @ NW-EDGE1", 1L, "Unklar @ NW-EDGE1", 1L), messages());
    }

    @Test
    void damagedPackedLogCostsNoOther() throws IOException {
        var log = new LogBuilder().heading();
        for (int i = 0; i < 3000; i++) {
            log.row(LogBuilder.send("NW-EX13", i, "2026-11-02T08:00:00.000Z"));
        }
        byte[] packed = LogBuilder.gzip(log.bytes());
        Files.write(folder.resolve("damaged.gz"), Arrays.copyOf(packed, packed.length * 2 / 3));
        new LogBuilder().heading().row(LogBuilder.send("NW-EX16A", 1, "2026-11-02T08:00:00.000Z"))
                .write(folder.resolve("good.LOG"));
        ImportResult result = collect(folder);
        assertEquals(1L, messages().get("Relay zu EXO @ NW-EX16A"));
        assertTrue(messages().get("Relay zu EXO @ NW-EX13") > 500);
        assertEquals(1, assessment.getEvidence().size());
        assertTrue(result.problems().stream().anyMatch(problem -> problem.message().key().equals("log.damaged")
                && problem.file().endsWith("damaged.gz")));
        assertTrue(result.problems().stream().anyMatch(problem -> problem.message().key().equals("log.noEvidence")));
    }

    @Test
    void pastedLogIsRead() {
        var source = EvidenceSource.ofText("Zwischenablage", new LogBuilder().heading()
                .row(LogBuilder.send("NW-EX13", 1, "2026-11-02T08:00:00.000Z")).line("2026-11-02,cut").text());
        assertTrue(new TrackingLogImporter().recognises(source));
        ImportResult result = new EvidenceCollector(List.of(new TrackingLogImporter()))
                .collectSources(List.of(source), assessment,
                Progress.NONE);
        assertEquals(Map.of("Relay zu EXO @ NW-EX13", 1L), messages());
        assertEquals("Zwischenablage", result.problems().get(0).file());
        assertEquals(7, result.problems().get(0).line());
    }

    @Test
    void cancelIsNoProblemOfTheLogs() {
        var progress = new Progress() {
            private boolean counting;

            @Override
            public void begin(String name, long total) {
                counting |= total > 400_000;
            }

            @Override
            public boolean isCancelled() {
                return counting;
            }
        };
        ImportResult result = collect(progress, LOGS);
        assertTrue(progress.counting);
        assertEquals(List.of(), assessment.getTraffic());
        assertFalse(result.problems().stream().anyMatch(problem -> problem.message().key().equals("readFailed")));
    }

    @Test
    void describesItself() {
        assertEquals("messagetracking", new TrackingLogImporter().id());
        assertEquals(100, new TrackingLogImporter().order());
    }
}
