package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Postkeel's own folder on this machine: backups, recovery copies, temporary files. */
public final class DataArea {

    /** System property that names another folder. */
    public static final String PROPERTY = "org.postkeel.data";

    private final Path root;

    /** @param root the folder; it is created when something is put into it */
    public DataArea(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * @return the area of the person who runs this: the system property {@value #PROPERTY}; else on Windows
     *         {@code %LOCALAPPDATA%\Postkeel}; else {@code $XDG_DATA_HOME/postkeel} or {@code ~/.local/share/postkeel}
     */
    public static DataArea ofUser() {
        return new DataArea(userRoot(System::getProperty, System::getenv));
    }

    static Path userRoot(UnaryOperator<String> property, UnaryOperator<String> environment) {
        String given = property.apply(PROPERTY);
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        Path home = Path.of(property.apply("user.home"));
        if (property.apply("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            Path base = local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("Postkeel");
        }
        String xdg = environment.apply("XDG_DATA_HOME");
        // the XDG base directory specification: a relative path counts as not set
        boolean set = xdg != null && !xdg.isBlank() && Path.of(xdg).isAbsolute();
        return (set ? Path.of(xdg) : home.resolve(".local").resolve("share")).resolve("postkeel");
    }

    /** @return the folder itself, whether it exists or not */
    public Path root() {
        return root;
    }

    /**
     * @param name name of a folder in this area
     * @return the folder; it exists, and where the file system knows POSIX permissions only its owner may enter it
     * @throws IOException when it cannot be created
     */
    public Path folder(String name) throws IOException {
        return created(root.resolve(name));
    }

    /** Creates a folder and what is missing above it, for the owner only. */
    static Path created(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            return Files.createDirectories(folder);
        }
        return Files.createDirectories(folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
