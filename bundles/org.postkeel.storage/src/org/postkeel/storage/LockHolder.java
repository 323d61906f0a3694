package org.postkeel.storage;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Who holds a lock, as its file says.
 *
 * @param user    name of the person's account
 * @param process the process
 * @param since   when it was taken, by the clock of that machine
 * @param id      no two locks have the same
 */
record LockHolder(String user, ProcessIdentity process, Instant since, String id) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return this process as the holder of a new lock */
    static LockHolder self() {
        return new LockHolder(System.getProperty("user.name"), ProcessIdentity.own(), Instant.now(),
                UUID.randomUUID().toString());
    }

    /** @return the content of a lock file; empty when it says nothing that can be understood */
    static Optional<LockHolder> read(byte[] content) {
        try {
            JsonNode json = JSON.readTree(content);
            if (!json.path("user").isTextual() || !json.path("host").isTextual() || !json.path("pid").canConvertToLong()
                    || !json.path("start").isTextual() || !json.path("since").isTextual()
                    || !json.path("id").isTextual()) {
                return Optional.empty();
            }
            var process = new ProcessIdentity(json.get("host").textValue(), json.get("pid").longValue(),
                    json.get("start").textValue());
            Instant since = Instant.parse(json.get("since").textValue());
            // a moment that has no milliseconds is none that a clock showed
            since.toEpochMilli();
            String user = json.get("user").textValue();
            return Optional.of(new LockHolder(user, process, since, json.get("id").textValue()));
        } catch (IOException | DateTimeParseException | ArithmeticException e) {
            // half written, or no lock of ours
            return Optional.empty();
        }
    }

    /** @return the content of the lock file of this holder */
    byte[] content() throws IOException {
        return JSON.writeValueAsBytes(JSON.createObjectNode().put("user", user).put("host", process.host())
                .put("pid", process.pid()).put("start", process.start()).put("since", since.toString()).put("id", id));
    }

    ProjectLock.Owner owner() {
        return new ProjectLock.Owner(user, process.host(), since, process.pid());
    }
}
