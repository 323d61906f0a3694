package org.postkeel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Temporary files beside the file they are to become: {@code .NAME.PID-RANDOM.tmp}. The first six digits of RANDOM
 * stand for the machine, because a process number means nothing on another one.
 */
final class TempFile {

    private static final int MACHINE = ProcessIdentity.own().host().hashCode() & 0xFF_FFFF;

    private static final int PIECE = 1 << 20;

    private TempFile() {
    }

    /** @return a name nobody has beside the target; nothing is created */
    static Path beside(Path target) {
        String name = prefix(target) + ProcessIdentity.own().pid() + "-"
                + "%06x%08x.tmp".formatted(MACHINE, ThreadLocalRandom.current().nextInt());
        return target.resolveSibling(name);
    }

    private static String prefix(Path target) {
        String name = target.getFileName().toString();
        return (name.startsWith(".") ? name : "." + name) + ".";
    }

    /** Removes what processes of this machine that died left beside the target. */
    static void removeLeftOvers(Path target) {
        removeLeftOvers(target.getParent(), Pattern.quote(prefix(target)));
    }

    /** Removes what processes of this machine that died left in a folder of our own. */
    static void removeAllLeftOvers(Path folder) {
        removeLeftOvers(folder, "\\..+\\.");
    }

    private static void removeLeftOvers(Path folder, String prefix) {
        var pattern = Pattern.compile(prefix + "(\\d{1,18})-" + "%06x".formatted(MACHINE) + "[0-9a-f]{8}\\.tmp");
        try {
            for (Path file : list(folder)) {
                Matcher matcher = pattern.matcher(file.getFileName().toString());
                if (matcher.matches() && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // a folder that cannot be listed or cleaned is no reason not to save; the next save tries again
            return;
        }
    }

    /** @return the files in the folder */
    static List<Path> list(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }

    /** Writes a new file, forces it to the disk and reads it back. */
    static void write(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes)) {
            writeAll(channel, bytes);
        }
        compare(file, FileStamp.of(bytes));
    }

    /** Writes from the position of the channel and forces it to the disk. */
    static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        // in pieces, because Java takes native memory as large as the piece
        for (int at = 0; at < bytes.length;) {
            at += channel.write(ByteBuffer.wrap(bytes, at, Math.min(PIECE, bytes.length - at)));
        }
        channel.force(true);
    }

    /** @throws IOException when the file does not hold what was written */
    static void compare(Path file, FileStamp expected) throws IOException {
        if (!FileStamp.of(file).equals(Optional.of(expected))) {
            throw new IOException("the bytes read back differ from those written");
        }
    }

    /** Puts the bytes in the place of the file in one step; either the old or the new content is there at any time. */
    static void replace(Path target, byte[] bytes) throws IOException {
        Path beside = beside(target);
        try {
            write(beside, bytes);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Copies a file with its time; the copy appears whole or not at all. */
    static void copy(Path from, Path target, FileStamp expected, FileTime time) throws IOException {
        Path beside = beside(target);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    InputStream in = Files.newInputStream(from)) {
                in.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            compare(beside, expected);
            Files.setLastModifiedTime(beside, time);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Moves in one step and makes the folder remember it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.getParent());
    }

    /** Makes the names in the folder survive a loss of power, where the system can do that. */
    static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders, some network file systems do not force them; both write names at once
            return;
        }
    }
}
