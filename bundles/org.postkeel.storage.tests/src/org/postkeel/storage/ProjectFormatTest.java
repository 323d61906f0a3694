package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.SendingSystem;
import org.postkeel.model.Server;
import org.postkeel.storage.ProjectFileException.Kind;

class ProjectFormatTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    @TempDir
    Path folder;

    private static byte[] write(Assessment assessment) {
        return ProjectFormat.write(new ProjectContent(assessment, Attachments.NONE));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("Büro 1.postkeel"), content);
    }

    private Assessment again(Assessment assessment) throws IOException {
        return ProjectFormat.read(file(write(assessment))).assessment();
    }

    private static List<String> entries(byte[] container) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
            }
        }
        return names;
    }

    @Test
    void everyClassAndFeatureIsReadAgain() throws IOException {
        Assessment full = FullModel.create();
        assertEveryFeatureIsSet(full);
        Assessment read = again(full);
        assertTrue(EcoreUtil.equals(full, read));
        assertNull(read.eResource());
        Iterator<EObject> before = full.eAllContents();
        for (Iterator<EObject> after = read.eAllContents(); after.hasNext();) {
            assertEquals(ids(before.next()), ids(after.next()));
        }
        assertFalse(before.hasNext());
    }

    private static void assertEveryFeatureIsSet(Assessment full) {
        var classes = new TreeSet<String>(Set.of(full.eClass().getName()));
        full.eAllContents().forEachRemaining(each -> {
            classes.add(each.eClass().getName());
            each.eClass().getEAllStructuralFeatures().forEach(feature -> assertTrue(each.eIsSet(feature),
                    each.eClass().getName() + "." + feature.getName()));
        });
        assertEquals(FullModel.classes().stream().map(EClass::getName).collect(Collectors.toCollection(TreeSet::new)),
                classes);
    }

    /** Ids of the objects an object refers to; equal structures could still be of other objects. */
    private static List<String> ids(EObject object) {
        return object.eCrossReferences().stream().map(EcoreUtil::getID).toList();
    }

    @Test
    void anEmptyAssessmentIsReadAgain() throws IOException {
        assertTrue(EcoreUtil.equals(MODEL.createAssessment(), again(MODEL.createAssessment())));
    }

    @Test
    void emptyTextsAndMissingOnesAreDifferent() throws IOException {
        Assessment assessment = MODEL.createAssessment();
        assessment.setCustomer("");
        Connector connector = MODEL.createConnector();
        connector.getAddressSpaces().addAll(List.of("", " ", "  SMTP:* ;1"));
        assessment.getConnectors().add(connector);
        Assessment read = again(assessment);
        assertEquals("", read.getCustomer());
        assertNull(read.getConsultant());
        assertEquals(List.of("", " ", "  SMTP:* ;1"), read.getConnectors().getFirst().getAddressSpaces());
        assertNull(read.getConnectors().getFirst().getEnabled());
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedAndTheRestStays() throws IOException {
        Assessment assessment = MODEL.createAssessment();
        assessment.setNotes("a\u0000b\u001bc\ud834d\udd1ee\uffffDE\u0085\u2028\ud834\udd1e\r\n\tx");
        Connector connector = MODEL.createConnector();
        connector.getUnreadable().add("\u0007\r\n");
        assessment.getConnectors().add(connector);
        Assessment read = again(assessment);
        assertEquals("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdDE\u0085\u2028\ud834\udd1e\r\n\tx", read.getNotes());
        assertEquals(List.of("\ufffd\r\n"), read.getConnectors().getFirst().getUnreadable());
    }

    @Test
    void theSameContentGivesTheSameBytesWhereverAndWhenever() throws IOException {
        byte[] first = write(FullModel.create());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertArrayEquals(first, write(FullModel.create()));
            assertArrayEquals(first, write(again(FullModel.create())));
            assertEquals(List.of("manifest.json", "model.xmi"), entries(first));
        } finally {
            TimeZone.setDefault(zone);
        }
        String xml = Zips.entry(first, "model.xmi");
        assertTrue(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<postkeel:Assessment "), xml);
        // true of Windows as well
        assertFalse(xml.contains("\r"));
    }

    @Test
    void theManifestNamesTheFormatAndTheTool() {
        String manifest = Zips.entry(write(MODEL.createAssessment()), "manifest.json");
        assertTrue(manifest.matches("\\{\"format\":2,\"tool\":\"(development|\\d+\\.\\d+\\.\\d+.*)\"}"), manifest);
    }

    @Test
    void anAssessmentInAResourceIsNotDisturbed() throws IOException {
        Assessment assessment = FullModel.create();
        byte[] alone = write(assessment);
        var resource = new ResourceImpl(URI.createURI("file:/elsewhere"));
        resource.getContents().add(assessment);
        resource.setTrackingModification(true);
        var changes = new ArrayList<Object>();
        assessment.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                changes.add(notification);
            }
        });
        assertArrayEquals(alone, write(assessment));
        assertSame(resource, assessment.eResource());
        assertFalse(resource.isModified());
        assertEquals(List.of(), changes);
    }

    @Test
    void whatIsReferredToButNotThereIsLeftOut() throws IOException {
        Assessment assessment = MODEL.createAssessment();
        Server server = MODEL.createServer();
        server.setId("s1");
        assessment.getServers().add(server);
        Server removed = MODEL.createServer();
        removed.setId("s2");
        var elsewhere = new ResourceImpl(URI.createURI("file:/elsewhere"));
        Server foreign = MODEL.createServer();
        foreign.setId("s3");
        elsewhere.getContents().add(foreign);
        RemediationAction action = MODEL.createRemediationAction();
        action.getTargets().addAll(List.of(removed, server, foreign));
        assessment.getActions().add(action);
        RemediationAction other = MODEL.createRemediationAction();
        other.getTargets().add(foreign);
        assessment.getActions().add(other);
        Assessment read = again(assessment);
        assertEquals(List.of(read.getServers().getFirst()), read.getActions().getFirst().getTargets());
        assertEquals(List.of(), read.getActions().getLast().getTargets());
        assertEquals(List.of(removed, server, foreign), action.getTargets());
    }

    @Test
    void objectsWithoutAPlainIdCanBeReferredTo() throws IOException {
        Assessment assessment = MODEL.createAssessment();
        var action = MODEL.createRemediationAction();
        for (String id : Arrays.asList(null, "two words", "a\"<b", "x#y", "//@servers.0")) {
            SendingSystem system = MODEL.createSendingSystem();
            system.setId(id);
            system.setName("system " + id);
            assessment.getSystems().add(system);
            action.getTargets().addFirst(system);
        }
        assessment.getActions().add(action);
        Assessment read = again(assessment);
        assertEquals(read.getSystems().reversed(), read.getActions().getFirst().getTargets());
        assertTrue(EcoreUtil.equals(assessment, read));
    }

    @Test
    void copiesOfKeptEvidenceTravelAlong() throws IOException {
        byte[] first = "first".getBytes(StandardCharsets.UTF_8);
        byte[] second = "second".getBytes(StandardCharsets.UTF_8);
        byte[] third = "third".getBytes(StandardCharsets.UTF_8);
        Attachments attachments = Attachments.NONE.with(first).with(second).with(third);
        Assessment assessment = MODEL.createAssessment();
        evidence(assessment, second, true);
        evidence(assessment, first, true);
        evidence(assessment, second, true);
        evidence(assessment, third, false);
        evidence(assessment, new byte[] { 1 }, true);
        byte[] container = ProjectFormat.write(new ProjectContent(assessment, attachments));
        var copies = new TreeSet<>(Set.of(Attachments.sha256(first), Attachments.sha256(second)));
        var expected = new ArrayList<>(List.of("manifest.json", "model.xmi"));
        copies.forEach(sha256 -> expected.add("evidence/" + sha256));
        assertEquals(expected, entries(container));
        Attachments read = ProjectFormat.read(file(container)).attachments();
        assertEquals(copies, read.keys());
        assertArrayEquals(first, read.content(Attachments.sha256(first)).orElseThrow());
        assertTrue(read.content(Attachments.sha256(third)).isEmpty());
        assertArrayEquals(container, ProjectFormat.write(ProjectFormat.read(file(container))));
    }

    private static void evidence(Assessment assessment, byte[] content, boolean kept) {
        Evidence evidence = MODEL.createEvidence();
        evidence.setSha256(Attachments.sha256(content));
        evidence.setKept(kept);
        assessment.getEvidence().add(evidence);
    }

    @Test
    void attachmentsDoNotChange() throws IOException {
        byte[] content = { 1, 2, 3 };
        Attachments attachments = Attachments.NONE.with(content);
        String sha256 = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";
        content[0] = 9;
        attachments.content(sha256).orElseThrow()[1] = 9;
        assertArrayEquals(new byte[] { 1, 2, 3 }, attachments.content(sha256).orElseThrow());
        assertEquals(Set.of(), Attachments.NONE.keys());
        assertSame(attachments, attachments.with(new byte[] { 1, 2, 3 }));
        assertThrows(UnsupportedOperationException.class, () -> attachments.keys().clear());
        assertTrue(attachments.content(null).isEmpty());
    }

    @Test
    void attachmentsThatAreTooLargeAreRefused() throws IOException {
        var thrown = assertThrows(ProjectFileException.class, () -> Attachments.NONE.with(new byte[(1 << 20) + 1]));
        assertEquals(Kind.TOO_LARGE, thrown.kind());
        assertEquals("attachmentTooLarge", thrown.text().key());
        Attachments full = Attachments.NONE;
        for (int i = 0; i < 32; i++) {
            var content = new byte[1 << 20];
            content[0] = (byte) i;
            full = full.with(content);
        }
        Attachments last = full;
        assertEquals("attachmentsTooLarge",
                assertThrows(ProjectFileException.class, () -> last.with(new byte[1])).text().key());
        Attachments many = Attachments.NONE;
        for (int i = 0; i < 1900; i++) {
            many = many.with(new byte[] { (byte) i, (byte) (i >> 8) });
        }
        Attachments most = many;
        assertEquals("attachmentsTooLarge",
                assertThrows(ProjectFileException.class, () -> most.with(new byte[3])).text().key());
    }

    @Test
    void whatCouldNotBeOpenedAgainIsNotWritten() {
        Assessment assessment = MODEL.createAssessment();
        assessment.setNotes("x".repeat((4 << 20) + 1));
        var thrown = assertThrows(UncheckedIOException.class, () -> write(assessment)).getCause();
        assertEquals(Kind.TOO_LARGE, ((ProjectFileException) thrown).kind());
        assertTrue(thrown.getMessage().startsWith("The project cannot be saved"), thrown.getMessage());
    }

    @Test
    void manyCharactersThatAreEscapedAreNoEntities() throws IOException {
        Assessment assessment = MODEL.createAssessment();
        assessment.setNotes("&<\n\"".repeat(150_000));
        Connector connector = MODEL.createConnector();
        connector.setComment("x");
        connector.getUnreadable().add("&<\r\n".repeat(150_000));
        assessment.getConnectors().add(connector);
        assertTrue(EcoreUtil.equals(assessment, again(assessment)));
    }

    @Test
    void aMonotonousProjectIsNoBomb() throws IOException {
        var noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        Assessment assessment = MODEL.createAssessment();
        evidence(assessment, noise, true);
        for (int i = 0; i < 4; i++) {
            Server server = MODEL.createServer();
            server.setNotes(" ".repeat(3 << 20));
            assessment.getServers().add(server);
        }
        Server different = MODEL.createServer();
        different.setNotes(HexFormat.of().formatHex(noise));
        assessment.getServers().add(different);
        var content = new ProjectContent(assessment, Attachments.NONE.with(noise));
        ProjectContent read = ProjectFormat.read(file(ProjectFormat.write(content)));
        assertTrue(EcoreUtil.equals(assessment, read.assessment()));
        assertEquals(content.attachments().keys(), read.attachments().keys());
    }

    @Test
    void aNewerFormatIsRefusedAndUntouched() throws IOException {
        Path file = file(Zips.of("manifest.json", "{\"format\":3,\"tool\":\"9.9\"}", "other.bin", "x"));
        byte[] before = Files.readAllBytes(file);
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.NEWER, thrown.kind());
        assertEquals("newerFormat", thrown.text().key());
        assertTrue(thrown.getMessage().contains("format 3"), thrown.getMessage());
        assertEquals(Kind.NEWER, assertThrows(ProjectFileException.class, () -> Salvage.read(file)).kind());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aManifestThatKnowsMoreIsRead() throws IOException {
        Path file = file(Zips.of("manifest.json", "{\"tool\":7,\"later\":[{}],\"format\":2}", "model.xmi",
                Zips.assessment("customer=\"Südwind\"", "")));
        assertEquals("Südwind", ProjectFormat.read(file).assessment().getCustomer());
    }

    @Test
    void otherFilesAreNoProjects() throws IOException {
        Path text = Files.writeString(folder.resolve("a.postkeel"), "hello");
        assertFalse(ProjectFormat.isProject(text));
        assertFalse(ProjectFormat.isProject(folder));
        assertFalse(ProjectFormat.isProject(folder.resolve("missing")));
        assertEquals(Kind.NOT_A_PROJECT, kind(text));
        Path zip = Files.write(folder.resolve("b.postkeel"), Zips.of("[Content_Types].xml", "<x/>"));
        assertFalse(ProjectFormat.isProject(zip));
        assertEquals(Kind.NOT_A_PROJECT, kind(zip));
        assertEquals(Kind.NOT_A_PROJECT, kind(Files.write(folder.resolve("c"), new byte[0])));
        assertTrue(ProjectFormat.isProject(file(write(MODEL.createAssessment()))));
    }

    private static Kind kind(Path file) {
        return assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file)).kind();
    }

    @Test
    void aMissingFileIsNoDamage() {
        assertThrows(NoSuchFileException.class, () -> ProjectFormat.read(folder.resolve("missing")));
    }
}
