package org.postkeel.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelPackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads and writes project files ({@code .postkeel}): a zip container with {@code manifest.json} (format version) and
 * {@code model.xmi}. The same model gives the same bytes.
 */
public final class ProjectStore {

    /** Version of the file format that is written. */
    public static final int FORMAT = 1;

    private static final String MANIFEST = "manifest.json";
    private static final String MODEL = "model.xmi";
    private static final int LIMIT_MB = 256;
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    /** First moment a zip entry can carry; the time of saving would make equal models differ. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ObjectMapper json = new ObjectMapper();

    /** @return whether the content is that of a zip container with our manifest first, whatever the file is called */
    public static boolean isProject(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(30 + MANIFEST.length());
            return head.length == 30 + MANIFEST.length() && Arrays.equals(ZIP, Arrays.copyOf(head, ZIP.length))
                    && MANIFEST.equals(new String(head, 30, MANIFEST.length(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // a file that cannot be read is reported by whoever reads it next
            return false;
        }
    }

    /**
     * @param file a project file; it is not changed
     * @return the assessment
     * @throws ProjectFileException when it is no project, damaged, hostile or of a newer version
     * @throws IOException          when it cannot be read at all
     */
    public Assessment load(Path file) throws IOException {
        byte[] manifest = null;
        byte[] model = null;
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case MANIFEST -> manifest = read(zip, file, MANIFEST);
                    case MODEL -> model = read(zip, file, MODEL);
                    default -> throw new ProjectFileException(file, "damaged", null, entry.getName());
                }
            }
        } catch (ZipException e) {
            throw new ProjectFileException(file, "damaged", e, e.getMessage());
        }
        if (manifest == null) {
            throw new ProjectFileException(file, "notAProject", null);
        }
        checkFormat(file, manifest);
        if (model == null) {
            throw new ProjectFileException(file, "damaged", null, MODEL);
        }
        return parse(file, model);
    }

    /**
     * Writes beside the target, flushes to disk, reads back and compares, then replaces the target in one step.
     *
     * @throws ProjectFileException when that fails; what was there before is unchanged
     */
    public void save(Assessment assessment, Path file) throws IOException {
        byte[] bytes = container(assessment);
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            if (!Arrays.equals(bytes, Files.readAllBytes(beside))) {
                throw new IOException("the bytes read back differ from those written");
            }
            replace(beside, target);
        } catch (IOException e) {
            throw new ProjectFileException(file, "notWritten", e, e.toString());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private byte[] container(Assessment assessment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, MANIFEST, json.writeValueAsBytes(json.createObjectNode().put("format", FORMAT)));
            entry(zip, MODEL, xmi(assessment));
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        ((OutputStream) zip).write(content);
        zip.closeEntry();
    }

    private static byte[] xmi(Assessment assessment) throws IOException {
        // the copy leaves the assessment where it is: an object can be in one resource only
        var resource = new XMIResourceImpl(URI.createURI(MODEL));
        resource.setEncoding(StandardCharsets.UTF_8.name());
        resource.getContents().add(EcoreUtil.copy(assessment));
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of(XMLResource.OPTION_LINE_WIDTH, 120));
        return bytes.toByteArray();
    }

    private static byte[] read(InputStream zip, Path file, String name) throws IOException {
        int limit = LIMIT_MB << 20;
        byte[] content = zip.readNBytes(limit + 1);
        if (content.length > limit) {
            throw new ProjectFileException(file, "tooLarge", null, name, LIMIT_MB);
        }
        return content;
    }

    private void checkFormat(Path file, byte[] manifest) throws IOException {
        JsonNode format;
        try {
            format = json.readTree(manifest).path("format");
        } catch (IOException e) {
            throw new ProjectFileException(file, "damaged", e, MANIFEST);
        }
        if (!format.isInt() || format.intValue() < 1) {
            throw new ProjectFileException(file, "damaged", null, MANIFEST);
        }
        if (format.intValue() > FORMAT) {
            throw new ProjectFileException(file, "newerFormat", null, format.intValue());
        }
    }

    private static Assessment parse(Path file, byte[] model) throws IOException {
        ModelPackage.eINSTANCE.eClass();
        var resource = new XMIResourceImpl(URI.createURI(MODEL));
        // neither a document type nor what it could fetch has a place in a project
        Map<String, Boolean> features = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
                "http://xml.org/sax/features/external-general-entities", false,
                "http://xml.org/sax/features/external-parameter-entities", false);
        try {
            resource.load(new ByteArrayInputStream(model), Map.of(XMLResource.OPTION_PARSER_FEATURES, features));
        } catch (IOException e) {
            throw new ProjectFileException(file, "damaged", e, e.getMessage());
        }
        if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Assessment assessment) {
            resource.getContents().clear();
            return assessment;
        }
        throw new ProjectFileException(file, "damaged", null, MODEL);
    }
}
