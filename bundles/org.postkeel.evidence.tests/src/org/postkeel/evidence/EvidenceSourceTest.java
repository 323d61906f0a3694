package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceSourceTest {

    private static final String LIST = "Name : NW-EX13\r\nAdminDisplayVersion : Version 15.0 (Build 1497.2)\r\n";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aFileKnowsItsBytesAndItsText() throws IOException {
        byte[] bytes = LIST.getBytes(StandardCharsets.UTF_16LE);
        EvidenceSource source = EvidenceSource.of(file("liste ä.dat", bytes));
        assertEquals("liste ä.dat", source.fileName());
        assertEquals(folder.resolve("liste ä.dat").toString(), source.label());
        assertEquals(bytes.length, source.size());
        assertEquals(LIST, source.text());
        assertEquals(1, source.records().size());
        assertArrayEquals(Arrays.copyOf(bytes, 4), source.head(4));
        assertArrayEquals(bytes, source.head(1 << 20));
        assertEquals(Files.getLastModifiedTime(source.path()).toInstant(), source.lastModified());
    }

    @Test
    void sha256IsThatOfTheBytes() throws IOException {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                EvidenceSource.of(file("abc", "abc".getBytes(StandardCharsets.US_ASCII))).sha256());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                EvidenceSource.ofText("Text", "abc").sha256());
    }

    @Test
    void aCompressedFileStandsForWhatIsInside() throws IOException {
        byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
        EvidenceSource plain = EvidenceSource.of(file("a.txt", bytes));
        EvidenceSource compressed = EvidenceSource.of(file("a.anything", gzip(bytes)));
        assertTrue(compressed.isCompressed());
        assertEquals(plain.sha256(), compressed.sha256());
        assertEquals(bytes.length, compressed.size());
        assertEquals(LIST, compressed.text());
        assertEquals(1, compressed.records().size());
        assertArrayEquals(bytes, compressed.head(1000));
        try (var in = compressed.open()) {
            assertArrayEquals(bytes, in.readAllBytes());
        }
    }

    @Test
    void aCompressedFileThatIsCutOffHasABeginning() throws IOException {
        byte[] bytes = LIST.repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] zip = gzip(bytes);
        EvidenceSource source = EvidenceSource.of(file("a.gz", Arrays.copyOf(zip, zip.length - 12)));
        assertArrayEquals(Arrays.copyOf(bytes, 30), source.head(30));
        assertThrows(UncheckedIOException.class, source::sha256);
        assertThrows(UncheckedIOException.class, source::records);
    }

    @Test
    void whatIsNotCompressedInsteadOfWhatItSays() throws IOException {
        byte[] head = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7};
        assertThrows(IOException.class, () -> EvidenceSource.of(file("a.gz", head)), "no such kind of block");
        assertThrows(IOException.class, () -> EvidenceSource.of(file("c.gz", Arrays.copyOf(head, 10))),
                "nothing behind the head");
        assertEquals("abc", EvidenceSource.of(file("b.gz", "abc".getBytes(StandardCharsets.US_ASCII))).text());
    }

    @Test
    void aPastedTextHasNoPath() {
        EvidenceSource source = EvidenceSource.ofText("Zwischenablage", LIST);
        assertNull(source.path());
        assertEquals("Zwischenablage", source.label());
        assertEquals(LIST, source.text());
        assertEquals(LIST.length(), source.size());
        assertSame(source.records().get(0), source.records().get(0));
    }

    @Test
    void whoReadsToTheEndSparesTheHashItsOwnReading() throws IOException {
        byte[] bytes = LIST.repeat(5000).getBytes(StandardCharsets.UTF_8);
        Path file = file("a.gz", gzip(bytes));
        EvidenceSource source = EvidenceSource.of(file);
        var read = new long[1];
        try (var in = source.open(count -> read[0] += count)) {
            assertEquals(bytes.length, in.skip(10) + in.transferTo(OutputStream.nullOutputStream()));
        }
        assertEquals(Files.size(file), read[0], "progress is told in bytes of the file");
        String hash = EvidenceSource.of(file("a.txt", bytes)).sha256();
        Files.delete(file);
        assertEquals(hash, source.sha256());
        assertEquals(bytes.length, source.size());
    }

    @Test
    void whoStopsBeforeTheEndGivesNoHash() throws IOException {
        Path file = file("a.txt", LIST.getBytes(StandardCharsets.UTF_8));
        EvidenceSource source = EvidenceSource.of(file);
        try (var in = source.open()) {
            assertEquals('N', in.read());
            assertFalse(in.markSupported());
            assertThrows(IOException.class, in::reset);
        }
        Files.delete(file);
        assertThrows(UncheckedIOException.class, source::sha256);
    }

    @Test
    void relativeNamesSayNothingOfTheMachine() throws IOException {
        Path file = file("a.txt", new byte[] {'a'});
        assertEquals(folder.getFileName() + "/a.txt", EvidenceSource.of(file).relativeName());
        assertEquals("Text", EvidenceSource.ofText("Text", "abc").relativeName());
    }

    @Test
    void aTextOfTheClipboardEndsWithAZero() {
        assertEquals("Name : A", EvidenceSource.ofText("Text", "Name : A\0").text());
    }

    @Test
    void missingFilesFoldersAndPipesAreNotOpened() {
        assertThrows(NoSuchFileException.class, () -> EvidenceSource.of(folder.resolve("missing.txt")));
        var notRegular = assertThrows(NoSuchFileException.class, () -> EvidenceSource.of(folder));
        assertEquals("not a regular file", notRegular.getReason());
    }

    @Test
    void aFileThatVanishesIsNoticed() throws IOException {
        Path file = file("a.txt", LIST.getBytes(StandardCharsets.UTF_8));
        EvidenceSource source = EvidenceSource.of(file);
        Files.delete(file);
        assertThrows(UncheckedIOException.class, source::text);
        assertThrows(UncheckedIOException.class, source::sha256);
    }

    @Test
    void ofAHugeLogOnlyTheBeginningIsLookedAt() throws IOException {
        Path log = folder.resolve("MSGTRK.LOG");
        byte[] row = "2026-11-09T08:14:02.123Z,10.1.1.1,NW-EX16A,,,,SMTP,SEND,7,,,,,,,,,,\r\n".repeat(1000)
                .getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(log)) {
            out.write("#Software: Microsoft Exchange Server\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1000; i++) {
                out.write(row);
            }
        }
        EvidenceSource source = EvidenceSource.of(log);
        assertTrue(source.size() > 60_000_000);
        assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(1), source::records).isEmpty());
        assertFalse(source.isReadWholly());
    }

    @Test
    void ofATextLongerThanTheLimitTheBeginningIsRead() throws IOException {
        Path file = folder.resolve("big.csv");
        byte[] rows = ("\"" + "x".repeat(1 << 16) + "\"\r\n").getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(file)) {
            out.write("\"Name\",\"Comment\"\r\n\"A\",\"\"\r\n".getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written <= EvidenceSource.MAX_TEXT; written += rows.length) {
                out.write(rows);
            }
        }
        EvidenceSource source = EvidenceSource.of(file);
        assertEquals("A", source.records().get(0).get("Name").text());
        assertTrue(source.problems().stream().anyMatch(problem -> problem.message().key().equals("read.tooLong")
                && problem.file().equals(file.toString())), source.problems().toString());
    }
}
