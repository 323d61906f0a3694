package org.postkeel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Content of a file at a moment, to see whether somebody else changed it.
 *
 * @param size   bytes
 * @param sha256 SHA-256 of the content, 64 lower-case hexadecimal digits
 */
public record FileStamp(long size, String sha256) {

    /**
     * @return the stamp of what is in the file now; empty when there is no such file
     * @throws IOException when it cannot be read
     */
    public static Optional<FileStamp> of(Path file) throws IOException {
        var digest = digest();
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(new FileStamp(size, HexFormat.of().formatHex(digest.digest())));
    }

    /** @return the stamp a file with this content has */
    public static FileStamp of(byte[] bytes) {
        return new FileStamp(bytes.length, HexFormat.of().formatHex(digest().digest(bytes)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
