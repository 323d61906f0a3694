package org.postkeel.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

import org.postkeel.model.Assessment;
import org.postkeel.model.Evidence;
import org.postkeel.storage.ProjectFileException.Kind;

/**
 * The format of project files ({@code .postkeel}): a zip container with {@code manifest.json}, {@code model.xmi} and
 * copies of evidence files; see {@code docs/file-format.md}.
 */
public final class ProjectFormat {

    /** Version of the format that is written; every older one can be read. */
    public static final int VERSION = 2;

    static final String MANIFEST = "manifest.json";
    static final String MODEL = "model.xmi";
    static final String EVIDENCE = "evidence/";

    /** Of what is written here, 3 takes half the time of the usual 6 and a tenth more room. */
    private static final int LEVEL = 3;
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    /** Where a local header has the name of its entry. */
    private static final int NAME = 30;
    /**
     * The time of saving would make equal projects differ. The first moment that an entry can carry is taken for an
     * older one, and then the time zone comes into the file.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ProjectFormat() {
    }

    static boolean isEntry(String name) {
        return MANIFEST.equals(name) || MODEL.equals(name) || isEvidence(name);
    }

    static boolean isEvidence(String name) {
        return name.startsWith(EVIDENCE) && Attachments.isKey(name.substring(EVIDENCE.length()));
    }

    /** @return whether the content is that of a zip container with our manifest first, whatever the file is called */
    public static boolean isProject(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(NAME + MANIFEST.length());
            return head.length == NAME + MANIFEST.length() && Arrays.equals(ZIP, Arrays.copyOf(head, ZIP.length))
                    && MANIFEST.equals(new String(head, NAME, MANIFEST.length(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // a file that cannot be read is reported by whoever reads it next
            return false;
        }
    }

    /**
     * @param content what to write; it is not changed. Copies of evidence are written where an Evidence is marked as
     *                kept and has its content attached; references to objects that are not in the assessment are left
     *                out
     * @return the whole file; the same content gives the same bytes
     * @throws UncheckedIOException with a {@link ProjectFileException} of kind {@link Kind#TOO_LARGE}, when the content
     *                              is larger than a project can be, so that it could not be opened again
     */
    public static byte[] write(ProjectContent content) {
        byte[] model = ModelWriter.write(content.assessment());
        try {
            try {
                return checked(container(model, content, LEVEL));
            } catch (Fault e) {
                if (e.kind() != Kind.HOSTILE) {
                    throw e;
                }
                // so monotonous that it looks like a bomb
                return checked(container(model, content, Deflater.NO_COMPRESSION));
            }
        } catch (Fault e) {
            throw new UncheckedIOException(
                    new ProjectFileException(Kind.TOO_LARGE, null, "notWritable", e, e.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** Looks at what was written as the reader will. */
    private static byte[] checked(byte[] file) throws IOException {
        try (var container = new Container(new ByteArrayInputStream(file), null)) {
            for (String name = container.next(); !MODEL.equals(name); name = container.next()) {
                // up to the model; the copies are within the limits already
            }
            container.model().transferTo(OutputStream.nullOutputStream());
        }
        return file;
    }

    private static byte[] container(byte[] model, ProjectContent content, int level) throws IOException {
        var bytes = new ByteArrayOutputStream(model.length / 4);
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            entry(zip, MANIFEST, ProjectManifest.write());
            entry(zip, MODEL, model);
            for (Map.Entry<String, byte[]> kept : kept(content).entrySet()) {
                entry(zip, EVIDENCE + kept.getKey(), kept.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> kept(ProjectContent content) {
        var kept = new TreeMap<String, byte[]>();
        for (Evidence evidence : content.assessment().getEvidence()) {
            if (evidence.isKept()) {
                content.attachments().content(evidence.getSha256())
                        .ifPresent(bytes -> kept.put(evidence.getSha256(), bytes));
            }
        }
        return kept;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        ((OutputStream) zip).write(content);
        zip.closeEntry();
    }

    /**
     * @param file a project file of any format up to {@link #VERSION}; it is not changed
     * @return what it holds; the assessment is in no resource
     * @throws ProjectFileException when it is no project, damaged, hostile, too large or of a newer version
     * @throws IOException          when it cannot be read at all
     */
    public static ProjectContent read(Path file) throws IOException {
        try (var container = Container.open(file)) {
            return read(file, container);
        } catch (Fault e) {
            throw e.in(file);
        }
    }

    private static ProjectContent read(Path file, Container container) throws IOException {
        int format = 0;
        Assessment assessment = null;
        var attachments = new TreeMap<String, byte[]>();
        try {
            for (String name = container.next(); name != null; name = container.next()) {
                switch (name) {
                    case MANIFEST -> format = ProjectManifest.format(container.content(Limits.MANIFEST_KB << 10), file);
                    case MODEL -> assessment = ReadModel.read(container.model(), format).whole();
                    default -> attach(container, attachments);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // the last is how a zip stream answers a name that is no text
            throw Fault.damaged(e, "fault.entry", Fault.shown(container.name()), e.getMessage());
        }
        if (format == 0) {
            throw new ProjectFileException(Kind.NOT_A_PROJECT, file, "notAProject", null);
        }
        container.end();
        if (assessment == null) {
            throw Fault.damaged(null, "fault.missing", MODEL);
        }
        return new ProjectContent(assessment, Attachments.of(attachments));
    }

    private static void attach(Container container, Map<String, byte[]> attachments) throws IOException {
        byte[] content = container.content(Limits.ATTACHMENT_MB * Limits.MIB);
        String sha256 = container.name().substring(EVIDENCE.length());
        if (!sha256.equals(Attachments.sha256(content))) {
            throw Fault.damaged(null, "fault.checksum", container.name());
        }
        attachments.put(sha256, content);
        if (attachments.values().stream().mapToLong(each -> each.length).sum() > Limits.ATTACHMENTS_MB * Limits.MIB) {
            throw Fault.tooLarge("fault.size", EVIDENCE, Limits.ATTACHMENTS_MB);
        }
    }
}
