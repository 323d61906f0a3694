package org.postkeel.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The folder {@code recovery/RANDOM} of one journal: {@code info.json} and, after it, {@code state.postkeel}. */
final class RecoveryFolder {

    private static final String FOLDER = "recovery";
    private static final String INFO = "info.json";
    private static final String STATE = "state.postkeel";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataArea area;
    private final String name;
    private final byte[] info;
    private boolean there;

    /**
     * What the folder says of itself.
     *
     * @param project file of the project; empty when it was never saved
     * @param title   what people call it
     * @param process who wrote it
     */
    record Info(Optional<Path> project, String title, ProcessIdentity process) {
    }

    private RecoveryFolder(DataArea area, String name, byte[] info) {
        this.area = area;
        this.name = name;
        this.info = info;
    }

    /** @return a folder of this process; it is created with the first state */
    static RecoveryFolder fresh(DataArea area, Optional<Path> project, String title) {
        ProcessIdentity self = ProcessIdentity.own();
        var json = JSON.createObjectNode().put("project", project.map(p -> p.toAbsolutePath().toString()).orElse(null))
                .put("title", title).put("host", self.host()).put("pid", self.pid()).put("start", self.start());
        byte[] info = json.toString().getBytes(StandardCharsets.UTF_8);
        return new RecoveryFolder(area, UUID.randomUUID().toString(), info);
    }

    /** @return the folders in the area, of whomever */
    static List<Path> all(DataArea area) throws IOException {
        try {
            return TempFile.list(area.root().resolve(FOLDER)).stream().filter(Files::isDirectory).sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    static Path state(Path folder) {
        return folder.resolve(STATE);
    }

    /** @return what the folder says; empty when that is missing or cannot be understood */
    static Optional<Info> info(Path folder) {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(folder.resolve(INFO)));
            if (!json.path("host").isTextual() || !json.path("pid").canConvertToLong()
                    || !json.path("start").isTextual()) {
                return Optional.empty();
            }
            var process = new ProcessIdentity(json.get("host").textValue(), json.get("pid").longValue(),
                    json.get("start").textValue());
            return Optional.of(new Info(project(json.path("project")), json.path("title").asText(""), process));
        } catch (IOException e) {
            // the copy counts, whatever became of its description
            return Optional.empty();
        }
    }

    private static Optional<Path> project(JsonNode path) {
        try {
            return path.isTextual() ? Optional.of(Path.of(path.textValue())) : Optional.empty();
        } catch (InvalidPathException e) {
            // written by another operating system
            return Optional.empty();
        }
    }

    /** Puts the state in place of the one before in one step. */
    void write(byte[] state) throws IOException {
        Path folder = DataArea.created(area.folder(FOLDER).resolve(name));
        there = true;
        if (!Files.exists(folder.resolve(INFO))) {
            TempFile.replace(folder.resolve(INFO), info);
        }
        TempFile.replace(folder.resolve(STATE), state);
    }

    /** Removes it; nothing happens when it is not there. */
    void remove() throws IOException {
        if (there) {
            remove(area.root().resolve(FOLDER).resolve(name));
            there = false;
        }
    }

    /** Removes a folder of this kind with what is in it. The state goes first: without it nothing is offered. */
    static void remove(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder.resolve(STATE));
            for (Path file : TempFile.list(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException e) {
            // another process was quicker
            return;
        }
    }
}
