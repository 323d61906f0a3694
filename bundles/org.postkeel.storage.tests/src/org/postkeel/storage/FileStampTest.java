package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

    @TempDir
    Path folder;

    @Test
    void sizeAndDigestOfTheContent() throws IOException {
        // the example of FIPS 180-4
        var abc = new FileStamp(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertEquals(abc, FileStamp.of("abc".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.of(abc), FileStamp.of(Files.writeString(folder.resolve("a"), "abc")));
    }

    @Test
    void aFileIsReadToItsEnd() throws IOException {
        byte[] bytes = new byte[300_001];
        Arrays.fill(bytes, (byte) 7);
        Path file = Files.write(folder.resolve("big"), bytes);
        assertEquals(Optional.of(FileStamp.of(bytes)), FileStamp.of(file));
        bytes[300_000]++;
        assertNotEquals(Optional.of(FileStamp.of(bytes)), FileStamp.of(file));
    }

    @Test
    void noFileHasNoStamp() throws IOException {
        assertEquals(Optional.empty(), FileStamp.of(folder.resolve("missing")));
        assertThrows(IOException.class, () -> FileStamp.of(folder));
    }
}
