package org.postkeel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A file, or a pasted text. */
public final class EvidenceSource {
    private EvidenceSource() { }
    public static EvidenceSource of(Path file) throws IOException { throw new UnsupportedOperationException(); }
    public static EvidenceSource ofText(String caption, String text) { throw new UnsupportedOperationException(); }
    public Path path() { throw new UnsupportedOperationException(); }
    public String fileName() { throw new UnsupportedOperationException(); }
    public String label() { throw new UnsupportedOperationException(); }
    public long size() { throw new UnsupportedOperationException(); }
    public Instant lastModified() { throw new UnsupportedOperationException(); }
    public String sha256() { throw new UnsupportedOperationException(); }
    public byte[] head(int bytes) { throw new UnsupportedOperationException(); }
    public InputStream open() throws IOException { throw new UnsupportedOperationException(); }
    public String text() { throw new UnsupportedOperationException(); }
    public List<PsRecord> records() { throw new UnsupportedOperationException(); }
}
