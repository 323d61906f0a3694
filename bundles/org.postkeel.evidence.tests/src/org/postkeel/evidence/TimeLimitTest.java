package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;

/** No content keeps an import from going on, and who cancels does not wait. */
class TimeLimitTest {

    @TempDir
    Path folder;

    private static final Progress CANCELLED = new Progress() {
        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @Test
    void whatTakesTooLongIsGivenUpAndWhatWasFoundIsKept() {
        String text = "Name : A\nFqdn : a\n\n" + "Name : B\nFqdn : b\n\n".repeat(50_000);
        ParsedText parsed = PsText.read(text, new TimeLimit(Progress.NONE, Duration.ofMillis(-1)));
        assertEquals(List.of("read.gaveUp"), parsed.notes().stream().map(note -> note.message().key()).toList());
        assertTrue(parsed.records().size() < 50_000);
        assertEquals(50_001, PsText.read(text, new TimeLimit(Progress.NONE)).records().size());
    }

    @Test
    void whoCancelsEndsTheReadingOfAFileToo() {
        String json = "[" + "{\"Name\":\"A\"},".repeat(10_000) + "{}]";
        assertThrows(CancellationException.class, () -> PsText.read(json, new TimeLimit(CANCELLED)));
        assertThrows(CancellationException.class, () -> new TimeLimit(CANCELLED).check());
        new TimeLimit(Progress.NONE).check();
    }

    @Test
    void anImportIsCancelledWithinAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("big.csv"),
                "\"Name\",\"Fqdn\"\n" + "\"A\",\"a.example\"\n".repeat(300_000));
        var progress = new Progress() {
            private long asked;

            @Override
            public boolean isCancelled() {
                return ++asked > 5;
            }
        };
        ImportResult result = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> new EvidenceCollector(Estate.IMPORTERS).collect(List.of(file),
                        ModelFactory.eINSTANCE.createAssessment(), progress));
        assertTrue(result.assessment().getServers().isEmpty() && result.assessment().getUnread().isEmpty());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void anImporterThatChecksTheTimeGivesUpItsSourceOnly() throws IOException {
        Path slow = Files.writeString(folder.resolve("1.txt"), "slow");
        Path good = Files.writeString(folder.resolve("2.txt"), "good");
        var importer = new EvidenceImporter() {
            @Override
            public String id() {
                return "words";
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public boolean recognises(EvidenceSource source) {
                return true;
            }

            @Override
            public void read(List<EvidenceSource> sources, ImportSession session) {
                session.forEach(sources, source -> {
                    session.checkTime();
                    if (source.text().equals("slow")) {
                        throw new TimeLimit.ExceededException(TimeLimit.LONGEST);
                    }
                    session.evidence(source, id());
                });
            }
        };
        ImportResult result = new EvidenceCollector(List.of(importer)).collect(List.of(slow, good),
                ModelFactory.eINSTANCE.createAssessment(), Progress.NONE);
        assertEquals(List.of(good.toString()), result.read());
        assertEquals("read.gaveUp", result.problems().get(0).message().key());
    }
}
