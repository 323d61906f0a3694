package org.postkeel.storage;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a child JVM with a file system of 1 MB in memory. It lives in a mount namespace of the child and goes with it;
 * where that is not permitted it is mounted for all and unmounted when the child ends, however that happens.
 */
final class SmallDisk {

    private static final String MOUNT = "disk=\"$1\"; mount -t tmpfs -o size=1m tmpfs \"$disk\" || exit 1; "
            + "trap 'umount \"$disk\"' EXIT; ";
    private static final List<List<String>> WAYS = List.of(List.of("unshare", "-rm"), List.of("unshare", "-m"),
            List.of());

    private final Path work;
    private final Path mountPoint;

    /** @param work an empty folder to work in */
    SmallDisk(Path work) throws IOException {
        this.work = work;
        mountPoint = Files.createDirectory(work.resolve("disk"));
    }

    /**
     * Copies {@code old} to the disk as {@code p.postkeel} and runs the child.
     *
     * @param readOnly whether the disk is made read-only after that
     * @param args     arguments of the child after the path of the disk
     * @return the lines it printed
     */
    List<String> run(Path old, boolean readOnly, Class<?> main, Object... args)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(way());
        String script = MOUNT + "cp \"$2\" \"$1/p.postkeel\" || exit 1; "
                + (readOnly ? "mount -o remount,bind,ro \"$1\" || exit 1; " : "") + "shift 2; \"$@\"";
        command.addAll(List.of("sh", "-c", script, "sh", mountPoint.toString(), old.toString()));
        var all = new ArrayList<Object>(List.of(mountPoint));
        all.addAll(List.of(args));
        command.addAll(ChildJvm.command(main, all.toArray()));
        try (var child = ChildJvm.start(work.resolve("errors.txt"), command)) {
            List<String> lines = child.rest();
            if (child.exit() != 0) {
                throw new AssertionError(child.errors());
            }
            return lines;
        }
    }

    private List<String> way() throws IOException, InterruptedException {
        var reasons = new StringBuilder("no file system can be mounted here:");
        for (List<String> way : WAYS) {
            var command = new ArrayList<>(way);
            command.addAll(List.of("sh", "-c", MOUNT, "sh", mountPoint.toString()));
            Path errors = work.resolve("errors.txt");
            try (var probe = ChildJvm.start(errors, command)) {
                if (probe.exit() == 0) {
                    return way;
                }
                reasons.append(' ').append(probe.errors().strip());
            } catch (IOException e) {
                reasons.append(' ').append(e.getMessage());
            }
        }
        return abort(reasons.toString());
    }
}
