package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.progress.Progress;
import org.postkeel.traffic.LogBuilder.Row;
import org.postkeel.traffic.TrafficCounts.ToCloud;

/**
 * Logs that are made at random, with everything that makes them hard to read, against the counts that their maker kept.
 * A failure names the seed; the same seed makes the same logs.
 */
class TrafficPropertyTest {

    private static final int ROUNDS = 150;
    private static final List<String> SERVERS = List.of("NW-EX13", "NW-EX16A", "NW-EDGE1");
    private static final List<String> CONNECTORS = List.of("Relay zu EXO", "Outbound, \"alt\"", "Archiv über Edge");
    private static final String[] SUBJECT = {"Ticket", "\r\n#4711, dringend", "\n", "\r", ",", ",,,", "\"", "\"\"",
            "\",\"", "#",
            ";", "\t", "Größe & Maße", "\uD83D\uDCE0", "2026-11-02T07:00:00.000Z,",
            "\r\n2026-11-02T07:00:00.000Z,10.1.1.1",
            "\n#Fields: date-time,event-id", " ", "\\", "'", "\uFEFF", "4.7.230"};
    private static final String THROTTLED = "450 4.7.230 Connecting Exchange server version is out-of-date; throttled";
    private static final String BLOCKED = "550 5.7.230 Connecting Exchange server version is out-of-date; blocked";

    @TempDir
    private Path folder;

    /** What the logs of one round hold. */
    private static final class Truth {
        private long messages;
        private long recipients;
        private long badLines;
        private final TreeMap<LocalDate, Long> perDay = new TreeMap<>();
        private final TreeMap<String, Long> perClient = new TreeMap<>();
        private final TreeMap<String, Long> perConnector = new TreeMap<>();
        private final Map<LocalDate, Long> throttled = new HashMap<>();
        private final Map<LocalDate, Long> blocked = new HashMap<>();

        private ToCloud toCloud() {
            return new ToCloud(messages, recipients, perDay, perClient, perConnector);
        }
    }

    @Test
    void countsAreThoseOfTheMaker() throws IOException {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            var random = new Random(seed);
            var truth = new Truth();
            Path round = Files.createDirectory(folder.resolve("round" + seed));
            write(round, rows(random, truth), random, truth);
            var counts = new TrafficEngine(1 + random.nextInt(3))
                    .count(List.of(round), CloudConnectors.byNextHop(), Progress.NONE);
            String name = "seed " + seed;
            assertEquals(truth.badLines, counts.badLines(), name + ": " + counts.problems());
            assertEquals(truth.toCloud(), counts.toCloud(), name);
            assertEquals(truth.throttled, counts.throttled(), name);
            assertEquals(truth.blocked, counts.blocked(), name);
        }
    }

    private static List<Row> rows(Random random, Truth truth) {
        var rows = new ArrayList<Row>();
        int messages = random.nextInt(40);
        for (int id = 1; id <= messages; id++) {
            String server = pick(random, SERVERS);
            Instant time = Instant.parse("2026-10-24T21:00:00.001Z").plusMillis(random.nextLong(5L * 86_400_000));
            String subject = subject(random);
            List<String> recipients = recipients(random);
            switch (random.nextInt(6)) {
                case 0 -> refused(rows, LogBuilder.send(server, id, time.toString()), subject, time, random, truth);
                case 1 -> rows.add(LogBuilder.send(server, id, time.toString()).with("message-subject", subject)
                        .with("server-hostname", "mx.kunde.example").with("connector-id", "Internet"));
                case 2 -> rows.add(LogBuilder.send(server, id, time.toString()).with("message-subject", subject)
                        .with("sender-address", "HealthMailbox" + Integer.toHexString(random.nextInt())
                                + "@nordwind.example"));
                default -> delivered(rows, server, id, subject, time, recipients, random, truth);
            }
        }
        return rows;
    }

    private static void refused(List<Row> rows, Row row, String subject, Instant time, Random random, Truth truth) {
        boolean blocked = random.nextBoolean();
        rows.add(row.with("message-subject", subject).with("event-id", blocked ? "FAIL" : "DEFER")
                .with("recipient-status", blocked ? BLOCKED : THROTTLED));
        (blocked ? truth.blocked : truth.throttled).merge(day(time), 1L, Long::sum);
    }

    private static void delivered(List<Row> rows, String server, int id, String subject, Instant time,
            List<String> recipients,
            Random random, Truth truth) {
        String connector = pick(random, CONNECTORS);
        String client = random.nextInt(4) == 0 ? "" : "10.1.1." + random.nextInt(5);
        boolean mailbox = random.nextInt(4) == 0;
        boolean told = !client.isEmpty() && !mailbox && random.nextBoolean();
        if (mailbox || !client.isEmpty() && !told) {
            rows.add(LogBuilder.receive(server, id, time.minusMillis(random.nextInt(5000)).toString(), client)
                    .with("message-subject", subject)
                    .with("custom-data", mailbox ? "S:MailboxDatabaseGuid=1;S:X=y" : "S:X=y"));
        }
        int rowsOfTheMessage = 1 + random.nextInt(3);
        for (int i = 0; i < rowsOfTheMessage; i++) {
            // each row tells of some of the recipients, together of all
            var some = i == 0 ? recipients : recipients.subList(0, random.nextInt(recipients.size()) + 1);
            rows.add(LogBuilder.send(server, id, time.plusSeconds(i * 7200L).toString())
                    .with("message-subject", subject)
                    .with("connector-id", connector).with("recipient-address", String.join(";", some))
                    .with("event-id", random.nextInt(3) == 0 ? "SENDEXTERNAL" : "SEND")
                    .with("original-client-ip", told ? client : ""));
        }
        truth.messages++;
        truth.recipients += recipients.size();
        truth.perDay.merge(day(time), 1L, Long::sum);
        truth.perClient.merge(mailbox ? "mailbox" : client, 1L, Long::sum);
        truth.perConnector.merge(connector + " @ " + server, 1L, Long::sum);
    }

    private static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static List<String> recipients(Random random) {
        var recipients = new TreeSet<String>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            recipients.add("r" + random.nextInt(30) + "@nordwind.example");
        }
        return List.copyOf(recipients);
    }

    private static String subject(Random random) {
        var subject = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            subject.append(SUBJECT[random.nextInt(SUBJECT.length)]);
        }
        return subject.toString();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Spreads the rows over files, in any order, some rows and some files twice, with damage between them. */
    private static void write(Path folder, List<Row> rows, Random random, Truth truth) throws IOException {
        var all = new ArrayList<>(rows);
        rows.stream().filter(row -> random.nextInt(5) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        int files = 1 + random.nextInt(4);
        for (int file = 0; file < files; file++) {
            var log = new LogBuilder();
            log.raw(random.nextInt(4) == 0 ? "\uFEFF" : "").heading(LogBuilder.FIELDS_2016);
            long bad = 0;
            for (int i = file; i < all.size(); i += files) {
                if (random.nextInt(8) == 0) {
                    log.heading(random.nextBoolean() ? LogBuilder.FIELDS_2013 : LogBuilder.FIELDS_2016);
                }
                if (random.nextInt(8) == 0) {
                    log.line(damaged(log.csv(all.get(i)), random));
                    bad++;
                }
                log.row(all.get(i));
            }
            byte[] bytes = log.bytes();
            int copies = random.nextInt(4) == 0 ? 2 : 1;
            for (int copy = 0; copy < copies; copy++) {
                Files.write(folder.resolve("log" + file + "-" + copy), random.nextInt(3) == 0 ? LogBuilder.gzip(bytes)
                        : bytes);
            }
            truth.badLines += bad * copies;
        }
    }

    /** A row of which the end is missing: cut between two fields, or inside quotes. */
    private static String damaged(String row, Random random) {
        String begin = row.substring(0, row.indexOf(','));
        return switch (random.nextInt(3)) {
            case 0 -> begin + ",10.1.1.1,NW-EX";
            case 1 -> begin + ",10.1.1.1,\"250 2.6.0 Queued";
            default -> begin + ",10.1.1.1,\"a\",\"cut, in ";
        };
    }
}
