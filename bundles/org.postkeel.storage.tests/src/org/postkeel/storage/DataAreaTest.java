package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataAreaTest {

    @TempDir
    Path folder;

    private final Map<String, String> properties = new HashMap<>(Map.of("user.home", "home", "os.name", "Linux"));
    private final Map<String, String> environment = new HashMap<>();

    private Path root() {
        return DataArea.userRoot(properties::get, environment::get);
    }

    @Test
    void thePropertyWins() {
        properties.put("org.postkeel.data", "given");
        environment.put("XDG_DATA_HOME", folder.toString());
        assertEquals(Path.of("given"), root());
        properties.put("org.postkeel.data", " ");
        assertEquals(folder.resolve("postkeel"), root());
    }

    @Test
    void linuxFollowsTheBaseDirectories() {
        assertEquals(Path.of("home", ".local", "share", "postkeel"), root());
        environment.put("XDG_DATA_HOME", "relative");
        assertEquals(Path.of("home", ".local", "share", "postkeel"), root());
    }

    @Test
    void windowsHasItsOwnPlace() {
        properties.put("os.name", "Windows 11");
        assertEquals(Path.of("home", "AppData", "Local", "Postkeel"), root());
        environment.put("LOCALAPPDATA", "local");
        assertEquals(Path.of("local", "Postkeel"), root());
    }

    @Test
    void onlyTheOwnerMayEnter() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        var area = new DataArea(folder.resolve("a/b"));
        Path backups = area.folder("backups");
        for (Path path : new Path[] { folder.resolve("a"), area.root(), backups }) {
            var permissions = Files.getPosixFilePermissions(path);
            assertEquals("rwx------", PosixFilePermissions.toString(permissions), path.toString());
        }
        assertEquals(backups, area.folder("backups"));
    }
}
