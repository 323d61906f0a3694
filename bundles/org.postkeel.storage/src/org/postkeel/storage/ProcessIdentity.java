package org.postkeel.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A process of a machine, told apart from a later one that got the same number.
 *
 * @param host  name of the machine
 * @param pid   number of the process
 * @param start when it started, only to be compared for equality; empty when that cannot be told
 */
record ProcessIdentity(String host, long pid, String start) {

    private static final Path PROC = Path.of("/proc");
    private static final ProcessIdentity OWN = of(ProcessHandle.current().pid());
    /** Field 22 of proc(5); fields are counted from the third on here. */
    private static final int START_INDEX = 22 - 3;

    /** @return this process */
    static ProcessIdentity own() {
        return OWN;
    }

    /** @return the process of this machine that has the number now */
    static ProcessIdentity of(long pid) {
        return new ProcessIdentity(Host.NAME, pid, startOf(pid));
    }

    boolean isOfThisHost() {
        return Host.NAME.equalsIgnoreCase(host);
    }

    /** @return whether it still runs; only this machine's processes can be asked */
    boolean isRunning() {
        if (!isOfThisHost()) {
            throw new IllegalStateException("a process of another machine");
        }
        if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            return false;
        }
        String now = startOf(pid);
        return start.isEmpty() || now.isEmpty() || start.equals(now);
    }

    /**
     * @return whether a process of that user that is not seen does not exist. Windows, and Linux with a restricted
     *         /proc, do not show the processes of other users.
     */
    static boolean seesProcessesOf(String user) {
        if (user.equals(System.getProperty("user.name"))) {
            return true;
        }
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return !windows && (!Files.exists(PROC) || Files.isReadable(PROC.resolve("1/stat")));
    }

    private static String startOf(long pid) {
        // Java computes the start from the time of booting, which Linux derives from the clock: after the clock was set
        // the same process would seem to have started at another time. Ticks since booting do not move.
        Path stat = PROC.resolve(pid + "/stat");
        if (Files.isReadable(stat)) {
            try {
                String line = Files.readString(stat);
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                String boot = Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
                return fields.length <= START_INDEX ? "" : boot + "/" + fields[START_INDEX];
            } catch (IOException e) {
                // the process ended at this moment
                return "";
            }
        }
        return ProcessHandle.of(pid).flatMap(handle -> handle.info().startInstant()).map(Object::toString).orElse("");
    }

    /** Apart, so that the name is asked for once, and only where it is needed. */
    private static final class Host {
        static final String NAME = name();

        private static String name() {
            try {
                // no name service is asked where the system says the name itself: without a network that can take long
                Path linux = PROC.resolve("sys/kernel/hostname");
                if (Files.isReadable(linux)) {
                    return Files.readString(linux).strip();
                }
                String windows = System.getenv("COMPUTERNAME");
                return windows == null || windows.isBlank() ? InetAddress.getLocalHost().getHostName() : windows;
            } catch (IOException e) {
                // a machine without a name can save all the same
                return "localhost";
            }
        }
    }
}
