package org.postkeel.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Containers made by hand. */
final class Zips {

    static final String MANIFEST = "{\"format\":2}";

    /** What is written into an entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Zips() {
    }

    /** @param namesAndContents names and contents by turns; a content is a text or bytes */
    static byte[] of(Object... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(namesAndContents[i + 1] instanceof byte[] content ? content
                        : namesAndContents[i + 1].toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @return a container of the present format with this model */
    static byte[] model(String xml) {
        return of("manifest.json", MANIFEST, "model.xmi", xml);
    }

    /** @return the beginning and the end of a model with this between them */
    static String assessment(String attributes, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<postkeel:Assessment xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmi:version=\"2.0\""
                + " xmlns:postkeel=\"https://postkeel.org/model/1\" " + attributes + ">\n" + content
                + "\n</postkeel:Assessment>\n";
    }

    /** Streams a container of the present format into a file. */
    static void write(Path file, int level, Content model) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(level);
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("model.xmi"));
            model.writeTo(zip);
        }
    }

    /** @return the content of an entry */
    static String entry(byte[] container, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no " + name);
    }
}
