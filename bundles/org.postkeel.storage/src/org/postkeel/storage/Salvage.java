package org.postkeel.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.postkeel.model.Assessment;
import org.postkeel.model.Evidence;
import org.postkeel.model.text.Message;
import org.postkeel.storage.EntryScan.Content;
import org.postkeel.storage.ProjectFileException.Kind;

/**
 * What can be read of a damaged file. The container is searched for its entries, the model is read up to where it
 * breaks off, and what cannot be read within it is left out. The limits of {@link ProjectFormat} hold here as well, and
 * what is hostile there is refused here; only names that do not belong there are skipped, as no name leads anywhere.
 */
public final class Salvage {

    private static final byte[] XML = "<?xml".getBytes(StandardCharsets.US_ASCII);

    /**
     * What was read.
     *
     * @param content the content; the assessment is in no resource
     * @param lost    what is missing, in the order it was found, and at the end what was read
     */
    public record Salvaged(ProjectContent content, List<Message> lost) {
    }

    private final Path file;
    private final List<Message> lost = new ArrayList<>();
    private final TreeMap<String, byte[]> attachments = new TreeMap<>();
    private long attached;
    private int format;
    private ReadModel model;

    private Salvage(Path file) {
        this.file = file;
    }

    /**
     * @param file a project file in whatever state; it is not changed
     * @return what can be read of it
     * @throws ProjectFileException when nothing can be read, or the content is hostile, too large or of a newer format
     * @throws IOException          when the file cannot be read at all
     */
    public static Salvaged read(Path file) throws IOException {
        try {
            return new Salvage(file).read();
        } catch (Fault e) {
            throw e.in(file);
        }
    }

    private Salvaged read() throws IOException {
        Container.checkSize(file);
        try (var scan = new EntryScan(file)) {
            for (int entries = 1; scan.next(); entries++) {
                if (entries > Limits.ENTRIES) {
                    throw Fault.hostile("fault.entryCount", Limits.ENTRIES);
                }
                entry(scan);
            }
        }
        if (model == null) {
            throw nothing(Message.of(Fault.class, "salvage.noModel"));
        }
        Assessment assessment = model.assessment();
        if (assessment == null) {
            throw nothing(model.cause());
        }
        lost.addAll(model.lost());
        var content = new ProjectContent(assessment, Attachments.of(attachments));
        long missing = assessment.getEvidence().stream().filter(Evidence::isKept)
                .filter(evidence -> !attachments.containsKey(String.valueOf(evidence.getSha256()))).count();
        if (missing > 0) {
            lost("salvage.kept", missing);
        }
        lost("salvage.read", assessment.getServers().size(), assessment.getConnectors().size(),
                assessment.getSystems().size(), assessment.getPaths().size(), assessment.getActions().size(),
                assessment.getTraffic().size(), assessment.getEvidence().size(), attachments.size());
        return new Salvaged(content, List.copyOf(lost));
    }

    private ProjectFileException nothing(Message reason) {
        return new ProjectFileException(Kind.DAMAGED, file, "salvage.nothing", null, reason);
    }

    private void lost(String key, Object... args) {
        lost.add(Message.of(Salvage.class, key, args));
    }

    private void entry(EntryScan scan) throws IOException {
        String name = scan.name();
        if (ProjectFormat.MANIFEST.equals(name) && format == 0) {
            manifest(scan.content());
        } else if (ProjectFormat.MODEL.equals(name) && model == null) {
            Content content = scan.content();
            model(content, content);
        } else if (ProjectFormat.isEvidence(name)) {
            evidence(name.substring(ProjectFormat.EVIDENCE.length()), scan.content());
        } else {
            unknown(name, scan.content());
        }
    }

    private void manifest(Content content) throws IOException {
        byte[] manifest = content.readNBytes((Limits.MANIFEST_KB << 10) + 1);
        // with a wrong checksum the number may be wrong as well
        if (content.isIntact()) {
            try {
                format = ProjectManifest.format(manifest, file);
            } catch (Fault e) {
                lost.add(e.reason());
            }
        }
    }

    private void model(Content content, InputStream unpacked) throws IOException {
        if (format == 0) {
            lost("salvage.manifest", ProjectFormat.VERSION);
            format = ProjectFormat.VERSION;
        }
        model = ReadModel.read(new ModelGuard(unpacked, content::packed), format);
        if (model.isWhole() && !content.isIntact()) {
            lost("salvage.checksum");
        }
    }

    private void evidence(String sha256, Content content) throws IOException {
        int limit = Limits.ATTACHMENT_MB * Limits.MIB;
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Fault.tooLarge("fault.sizeKb", ProjectFormat.EVIDENCE + sha256, limit >> 10);
        }
        if (!sha256.equals(Attachments.sha256(bytes))) {
            lost("salvage.evidence", sha256);
        } else if (attachments.put(sha256, bytes) == null) {
            attached += bytes.length;
        }
        if (attached > Limits.ATTACHMENTS_MB * Limits.MIB) {
            throw Fault.tooLarge("fault.size", ProjectFormat.EVIDENCE, Limits.ATTACHMENTS_MB);
        }
    }

    /** A damaged name may have been that of the model, which can be told by its beginning. */
    private void unknown(String name, Content content) throws IOException {
        var unpacked = new BufferedInputStream(content);
        unpacked.mark(XML.length);
        boolean xml = Arrays.equals(XML, unpacked.readNBytes(XML.length));
        unpacked.reset();
        if (xml && model == null) {
            model(content, unpacked);
        } else {
            lost("salvage.entry", Fault.shown(name));
        }
    }
}
