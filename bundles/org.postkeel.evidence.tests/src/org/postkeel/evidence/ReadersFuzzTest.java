package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;

/** Damaged input of every dialect and packing: whatever comes, it is accounted for, and soon. */
class ReadersFuzzTest {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");
    private static final Set<String> FAULTS = Set.of("recogniseFailed", "readFailed");
    /** Large samples say nothing more about the readers and take longer. */
    private static final int LARGEST = 200_000;

    @TempDir
    Path folder;

    private static List<byte[]> samples(String... folders) throws IOException {
        var seeds = new ArrayList<byte[]>();
        for (String name : folders) {
            try (Stream<Path> files = Files.walk(SAMPLE.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (Files.size(file) <= LARGEST) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return seeds;
    }

    @ParameterizedTest
    @ValueSource(strings = {"exsetup", "exchangeserver", "connectors"})
    void readersNeitherThrowNorHang(String name) throws IOException {
        Fuzz.run("readers of " + name, samples(name), Fuzz.ROUNDS, bytes -> {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
            ParsedText parsed = PsText.read(decoded.text());
            int lines = 1 + (int) decoded.text().lines().count();
            for (PsRecord record : parsed.records()) {
                assertTrue(record.line() >= 0 && record.line() <= lines, record.line() + " of " + lines);
            }
            parsed.notes().forEach(note -> assertTrue(note.line() >= 0 && note.line() <= lines, note + " of " + lines));
        });
    }

    /** What several commands wrote into one window. */
    @Test
    void shellWindowsNeitherThrowNorHang() throws IOException {
        var all = new ByteArrayOutputStream();
        for (String file : List.of("exsetup/loop_servername_headers.utf8bom.txt",
                "exchangeserver/get-exchangeserver_remoting.ps7.utf8.json",
                "exchangeserver/get-exchangeserver_fl_full_de.utf8bom.txt",
                "connectors/exo_get-inboundconnector_useculture.utf8bom.csv")) {
            all.writeBytes("PS C:\\> type x\r\n".getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(Files.readAllBytes(SAMPLE.resolve(file)));
            all.writeBytes("\r\n[nw-ex13]: PS C:\\>\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        Fuzz.run("shell", List.of(all.toByteArray()), Fuzz.ROUNDS / 4,
                bytes -> PsText.read(TextDecoder.decode(bytes).text()));
    }

    @Test
    void everyDamagedFileIsAccountedForOnce() throws IOException {
        List<byte[]> seeds = samples("exsetup", "exchangeserver", "connectors", "evidence", "healthchecker");
        Path file = folder.resolve("damaged");
        Fuzz.run("collector", seeds, Fuzz.ROUNDS / 2, bytes -> {
            ImportResult result = read(file, bytes);
            assertEquals(1, result.outcomes().size());
            Outcome outcome = result.outcomes().get(0);
            assertEquals(outcome.status() == Outcome.Status.READ, outcome.reason() == null);
        });
    }

    @Test
    void damagedArchivesAreReadAsFarAsTheyGo() throws IOException {
        byte[] list = Files.readAllBytes(SAMPLE.resolve("exchangeserver/get-exchangeserver_fl_short.utf16le.txt"));
        byte[] zip = Zips.of("a.txt", "Hallo", "b.txt", "Name : NW-EX13\nFqdn : x\n");
        var seeds = List.of(zip, Zips.of("in.zip", zip), EvidenceSourceTest.gzip(list),
                Zips.of("list.gz", EvidenceSourceTest.gzip(list)));
        Path file = folder.resolve("damaged");
        Fuzz.run("archives", seeds, Fuzz.ROUNDS, bytes -> assertTrue(!read(file, bytes).outcomes().isEmpty()));
    }

    private static ImportResult read(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportResult result = new EvidenceCollector(Estate.IMPORTERS).collect(List.of(file),
                ModelFactory.eINSTANCE.createAssessment(), Progress.NONE);
        assertTrue(result.problems().stream().noneMatch(problem -> FAULTS.contains(problem.message().key())),
                () -> result.problems().toString());
        return result;
    }
}
