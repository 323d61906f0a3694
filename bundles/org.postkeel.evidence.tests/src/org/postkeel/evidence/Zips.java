package org.postkeel.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files for tests. */
final class Zips {

    private Zips() {
    }

    /** @param namesAndTexts name of an entry, its text, name of the next entry, … */
    static byte[] of(String... namesAndTexts) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return of(StandardCharsets.UTF_8, entries);
    }

    static byte[] of(String name, byte[] content) {
        return of(StandardCharsets.UTF_8, Map.of(name, content));
    }

    static byte[] of(Charset names, Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return the zip file with a byte changed in the heads of its only entry, which stand before it and in the list */
    static byte[] withHead(byte[] zip, int offset, int value) {
        byte[] changed = zip.clone();
        changed[offset] = (byte) value;
        changed[directory(zip) + offset + 2] = (byte) value;
        return changed;
    }

    /** @return where the list of contents begins */
    static int directory(byte[] zip) {
        for (int i = zip.length - 22; i >= 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2
                    && (i == 0 || zip[i - 1] != 'P')) {
                return i;
            }
        }
        throw new IllegalArgumentException("no zip");
    }
}
