package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.Fuzz;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.progress.Progress;

/** Damaged copies of all samples of mails and traces, for each importer alone. */
class MailFuzzTest {

    private static final Set<String> FAULTS = Set.of("recogniseFailed", "readFailed");

    @TempDir
    Path folder;

    static List<EvidenceImporter> importers() {
        return List.of(new HeaderImporter(), new BounceImporter(), new QueueImporter(), new MessageTraceImporter(),
                new MessageCenterImporter(), new EacReportImporter());
    }

    @ParameterizedTest
    @MethodSource("importers")
    void damagedCopiesNeitherThrowNorHang(EvidenceImporter importer) throws IOException {
        var seeds = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.list(Path.of("../../samples/nordwind/evidence"))) {
            for (Path file : files.sorted().toList()) {
                // what the importer knows is what is worth damaging; one of the others keeps it honest
                if (importer.recognises(EvidenceSource.of(file)) || seeds.isEmpty()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        Path file = folder.resolve("damaged");
        Fuzz.run(importer.id(), seeds, Fuzz.ROUNDS, bytes -> {
            ImportResult result = new EvidenceCollector(List.of(importer)).collect(List.of(write(file, bytes)),
                    Inbox.servers("NW-EX13.corp.nordwind.example", "NW-EX16A"), Progress.NONE);
            assertTrue(result.problems().stream().noneMatch(problem -> FAULTS.contains(problem.message().key())),
                    () -> result.problems().toString());
            result.assessment().getServers().forEach(server -> server.getBuilds().forEach(build ->
                    assertTrue(build.getBuild().matches("\\d+(\\.\\d+){3}"), build.getBuild())));
            result.assessment().getSightings().forEach(sighting -> assertTrue(sighting.getMinutesPerHour() == null
                    || sighting.getMinutesPerHour() >= 0 && sighting.getMinutesPerHour() <= 60));
        });
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
