package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.osgi.framework.FrameworkUtil;
import org.postkeel.storage.ProjectFileException.Kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The first entry of a project file. Fields it does not know are left to whoever wrote them. */
final class ProjectManifest {

    private static final String FORMAT = "format";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProjectManifest() {
    }

    /** @return the manifest of the present format: {@code {"format":2,"tool":"1.0.0"}} */
    static byte[] write() {
        try {
            return JSON.writeValueAsBytes(
                    JSON.createObjectNode().put(FORMAT, ProjectFormat.VERSION).put("tool", tool()));
        } catch (IOException e) {
            throw new IllegalStateException("two fields are valid JSON", e);
        }
    }

    private static String tool() {
        var bundle = FrameworkUtil.getBundle(ProjectFormat.class);
        return bundle == null ? "development" : bundle.getVersion().toString();
    }

    /**
     * @return the format, one that can be read
     * @throws Fault                when it tells none
     * @throws ProjectFileException when it is a newer one
     */
    static int format(byte[] manifest, Path file) throws IOException {
        JsonNode format;
        try {
            format = JSON.readTree(manifest).path(FORMAT);
        } catch (IOException e) {
            throw Fault.damaged(e, "fault.manifest", ProjectFormat.MANIFEST);
        }
        if (!format.isInt() || format.intValue() < 1) {
            throw Fault.damaged(null, "fault.manifest", ProjectFormat.MANIFEST);
        }
        if (format.intValue() > ProjectFormat.VERSION) {
            throw new ProjectFileException(Kind.NEWER, file, "newerFormat", null, format.intValue());
        }
        return format.intValue();
    }
}
