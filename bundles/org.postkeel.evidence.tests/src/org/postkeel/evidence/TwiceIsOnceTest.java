package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.progress.Progress;

/** Reading the same evidence again changes nothing, however it is packed. */
class TwiceIsOnceTest {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");

    @TempDir
    Path folder;

    private final Assessment assessment = ModelFactory.eINSTANCE.createAssessment();

    private void read(Path... inputs) {
        new EvidenceCollector(Estate.IMPORTERS).collect(List.of(inputs), assessment, Progress.NONE);
    }

    /** Everything that a project file holds of it. */
    private static byte[] bytes(Assessment assessment) throws IOException {
        var resource = new BinaryResourceImpl();
        resource.getContents().add(EcoreUtil.copy(assessment));
        var out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        return out.toByteArray();
    }

    /** The sample as a zip file without its folders of logs, which other tests read. */
    private Path zip() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.put(SAMPLE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return Files.write(folder.resolve("evidence.zip"), Zips.of(StandardCharsets.UTF_8, entries));
    }

    @Test
    void theWholeSampleTwice() throws IOException {
        read(SAMPLE);
        assertTrue(assessment.getServers().size() >= 7 && assessment.getUnread().size() > 1);
        byte[] once = bytes(assessment);
        read(SAMPLE);
        assertArrayEquals(once, bytes(assessment));
        read(SAMPLE.resolve("connectors"), SAMPLE.resolve("exsetup"));
        assertArrayEquals(once, bytes(assessment), "a part of it");
    }

    @Test
    void theSameByFolderAndByZip() throws IOException {
        Path zip = zip();
        read(SAMPLE);
        byte[] once = bytes(assessment);
        read(zip);
        assertArrayEquals(once, bytes(assessment));
    }

    @Test
    void aZipGivesWhatTheFolderGives() throws IOException {
        read(SAMPLE);
        Assessment byZip = ModelFactory.eINSTANCE.createAssessment();
        new EvidenceCollector(Estate.IMPORTERS).collect(List.of(zip()), byZip, Progress.NONE);
        for (Assessment each : List.of(assessment, byZip)) {
            // a zip file keeps times to two seconds only, and is another place
            each.getEvidence().forEach(evidence -> evidence.setCapturedAt(null));
            each.getServers().forEach(server -> server.getBuilds().forEach(build -> build.setObservedAt(null)));
            each.getUnread().forEach(part -> part.setFile(part.getFile().replaceFirst(".*?(nordwind|evidence.zip!)/", "")));
        }
        assertEquals(assessment.getEvidence().size(), byZip.getEvidence().size());
        assertEquals(names(assessment), names(byZip));
        assertEquals(assessment.getUnread().stream().map(part -> part.getFile() + part.getLine() + part.getEnglish())
                .toList(), byZip.getUnread().stream().map(part -> part.getFile() + part.getLine() + part.getEnglish())
                .toList());
    }

    private static List<String> names(Assessment assessment) {
        return Stream.of(assessment.getServers().stream().map(server -> server.getName() + server.getBuilds().stream()
                .map(build -> build.getMethod() + build.getBuild() + build.getLine()).toList()),
                assessment.getConnectors().stream().map(connector -> connector.getKind() + connector.getName()),
                assessment.getEvidence().stream().map(evidence -> evidence.getFileName() + evidence.getSha256()))
                .flatMap(stream -> stream).toList();
    }
}
