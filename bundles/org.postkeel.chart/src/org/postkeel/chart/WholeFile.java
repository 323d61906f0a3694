package org.postkeel.chart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

import org.postkeel.model.text.Message;

/**
 * Writes a file as a whole or not at all: beside the target, flushed to disk, then moved over it in one step. Nobody ever
 * sees half a file, and what was there before stays when something goes wrong.
 */
public final class WholeFile {

    /** What goes into the file. */
    public interface Content {

        /** @param out where to; buffered; may be closed */
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * @param file    the target; it is replaced when it exists
     * @param locale  language of the message when that fails
     * @param content what to write
     * @throws IOException when the file cannot be written; its message says why and what to do, in that language
     */
    public static void write(Path file, Locale locale, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw failed(Message.of(WholeFile.class, "file.noFolder", file, folder), locale, null);
        }
        if (Files.isDirectory(target)) {
            throw failed(Message.of(WholeFile.class, "file.isFolder", file), locale, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw failed(Message.of(WholeFile.class, "file.noAccess", file), locale, null);
        }
        // a name of its own, so that two writers of the same target do not disturb each other
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                fill(beside, content);
                replace(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (AccessDeniedException e) {
            throw failed(Message.of(WholeFile.class, "file.noAccess", file), locale, e);
        } catch (FileSystemException e) {
            // Windows says this way that another program holds the file
            String reason = e.getReason() == null ? e.toString() : e.getReason();
            throw failed(Message.of(WholeFile.class, "file.notReplaced", file, reason), locale, e);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            throw failed(Message.of(WholeFile.class, "file.notWritten", file, reason), locale, e);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
        // writers of containers close the stream, so the file is opened once more to flush it to disk
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // some network shares cannot; the whole file is written already
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static IOException failed(Message message, Locale locale, Exception cause) {
        return new IOException(message.in(locale), cause);
    }
}
