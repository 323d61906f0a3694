package org.postkeel.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.postkeel.storage.ProjectFileException.Kind;

/**
 * Copies of small evidence files that travel with a project, found by the SHA-256 of their content (64 lower-case
 * hexadecimal digits). Immutable. One copy may have 1 MB, all together 32 MB, and there may be 1,900 of them.
 */
public final class Attachments {

    /** No copy at all. */
    public static final Attachments NONE = new Attachments(new TreeMap<>(), 0);

    /** Bytes that one copy may have. */
    public static final int MAX_BYTES = Limits.ATTACHMENT_MB * Limits.MIB;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final TreeMap<String, byte[]> contents;
    private final long size;

    private Attachments(TreeMap<String, byte[]> contents, long size) {
        this.contents = contents;
        this.size = size;
    }

    static boolean isKey(String text) {
        return SHA256.matcher(text).matches();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * @param content a whole file; it is copied
     * @return these and the new one; the same when it is there already
     * @throws ProjectFileException when it is too large or the project has no room for it
     */
    public Attachments with(byte[] content) throws ProjectFileException {
        String sha256 = sha256(content);
        if (contents.containsKey(sha256)) {
            return this;
        }
        if (content.length > MAX_BYTES) {
            throw new ProjectFileException(Kind.TOO_LARGE, null, "attachmentTooLarge", null, Limits.ATTACHMENT_MB);
        }
        if (size + content.length > Limits.ATTACHMENTS_MB * Limits.MIB || contents.size() == Limits.ATTACHMENTS) {
            throw new ProjectFileException(Kind.TOO_LARGE, null, "attachmentsTooLarge", null, Limits.ATTACHMENTS_MB,
                    Limits.ATTACHMENTS);
        }
        var more = new TreeMap<>(contents);
        more.put(sha256, content.clone());
        return new Attachments(more, size + content.length);
    }

    /** @return what was read from a file within the limits; the map is not copied */
    static Attachments of(Map<String, byte[]> read) {
        long size = read.values().stream().mapToLong(content -> content.length).sum();
        return read.isEmpty() ? NONE : new Attachments(new TreeMap<>(read), size);
    }

    /** @return a copy of the content; empty when no content of that SHA-256 is attached */
    public Optional<byte[]> content(String sha256) {
        return sha256 == null ? Optional.empty() : Optional.ofNullable(contents.get(sha256)).map(byte[]::clone);
    }

    /** @return the SHA-256 of every content, ascending */
    public Set<String> keys() {
        return Collections.unmodifiableSet(contents.keySet());
    }
}
