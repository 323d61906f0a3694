package org.postkeel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.model.text.Message;
import org.postkeel.storage.ProjectFileException.Kind;

class HostileContainerTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("hostile.postkeel"), content);
    }

    private static Message reason(ProjectFileException e) {
        return (Message) e.text().args().get(1);
    }

    /** Reads it both ways, and both refuse it for that reason. */
    private static void assertRefused(Kind kind, String reason, Path file) {
        var read = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(reason, reason(read).key(), read.getMessage());
        assertEquals(kind, read.kind());
        var salvaged = assertThrows(ProjectFileException.class, () -> Salvage.read(file));
        assertEquals(reason, reason(salvaged).key(), salvaged.getMessage());
        assertEquals(kind, salvaged.kind());
    }

    private void assertModelRefused(Kind kind, String reason, String attributes, String content) throws IOException {
        assertRefused(kind, reason, file(Zips.model(Zips.assessment(attributes, content))));
    }

    // ---- entries ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = { "../x", "evidence/../../x", "..", "/etc/passwd", "\\\\host\\share", "evidence\\x", "C:x",
            "C:/x" })
    void namesThatLeadOutOfTheFile(String name) throws IOException {
        for (byte[] container : List.of(Zips.of("manifest.json", Zips.MANIFEST, name, "x"), Zips.of(name, "x"))) {
            var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file(container)));
            assertEquals(Kind.HOSTILE, thrown.kind());
            assertEquals("fault.entryName", reason(thrown).key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "other.txt", "evidence/", "evidence/a.txt", "MODEL.XMI", "model.xmi/", "./model.xmi",
            "evidence/0000000000000000000000000000000000000000000000000000000000000000/x",
            "evidence/ABCDEF0000000000000000000000000000000000000000000000000000000000" })
    void namesThatDoNotBelongThere(String name) throws IOException {
        Path file = file(Zips.of("manifest.json", Zips.MANIFEST, name, "x"));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.HOSTILE, thrown.kind());
        assertEquals("fault.entryUnknown", reason(thrown).key());
    }

    @Test
    void aNameThatWouldSpoilTheMessage() throws IOException {
        Path file = file(Zips.of("manifest.json", Zips.MANIFEST, "a\n\u001b[31m" + "x".repeat(1000), "x"));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertTrue(thrown.getMessage().contains("“a??[31mxxx"), thrown.getMessage());
        assertTrue(thrown.getMessage().length() < 300, thrown.getMessage());
    }

    @Test
    void anEntryThatIsThereTwice() throws IOException {
        byte[] container = Zips.of("manifest.json", Zips.MANIFEST, "model.xmi", Zips.assessment("customer=\"A\"", ""),
                "model.xmj", Zips.assessment("customer=\"B\"", ""));
        for (int i = 0; i < container.length; i++) {
            if (container[i] == 'j' && container[i - 1] == 'm' && container[i - 2] == 'x' && container[i - 3] == '.') {
                container[i] = 'i';
            }
        }
        Path file = file(container);
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.HOSTILE, thrown.kind());
        assertEquals("fault.entryTwice", reason(thrown).key());
        assertEquals("A", assertReadable(file).assessment().getCustomer());
    }

    private static ProjectContent assertReadable(Path file) throws IOException {
        return Salvage.read(file).content();
    }

    @Test
    void tooManyEntries() throws IOException {
        var entries = new Object[2 * 2001];
        entries[0] = "manifest.json";
        entries[1] = Zips.MANIFEST;
        for (int i = 1; i < 2001; i++) {
            byte[] content = Integer.toString(i).getBytes(StandardCharsets.US_ASCII);
            entries[2 * i] = "evidence/" + Attachments.sha256(content);
            entries[2 * i + 1] = content;
        }
        assertRefused(Kind.HOSTILE, "fault.entryCount", file(Zips.of(entries)));
        Path enough = file(Zips.of(Arrays.copyOf(entries, 2 * 2000)));
        assertEquals("fault.missing",
                reason(assertThrows(ProjectFileException.class, () -> ProjectFormat.read(enough))).key());
    }

    @Test
    void entriesThatOnlyOneViewShows() throws IOException {
        // a second container behind the first: the central directory at the end belongs to the second
        byte[] shown = Zips.model(Zips.assessment("customer=\"A\"", ""));
        byte[] hidden = Zips.of("manifest.json", Zips.MANIFEST);
        byte[] both = Arrays.copyOf(shown, shown.length + hidden.length);
        System.arraycopy(hidden, 0, both, shown.length, hidden.length);
        Path file = file(both);
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.DAMAGED, thrown.kind());
        assertEquals("fault.end", reason(thrown).key());
    }

    // ---- sizes --------------------------------------------------------------------------------------------------

    @Test
    void aManifestThatIsTooLarge() throws IOException {
        Path file = file(Zips.of("manifest.json", "{\"format\":2,\"x\":\"" + "y".repeat(64 << 10) + "\"}"));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.TOO_LARGE, thrown.kind());
        assertEquals("fault.sizeKb", reason(thrown).key());
        assertTrue(thrown.getMessage().contains("the part manifest.json unpacks to more than 64 KB"),
                thrown.getMessage());
    }

    @Test
    void aCopyOfEvidenceThatIsTooLarge() throws IOException {
        var content = new byte[(1 << 20) + 1];
        assertRefused(Kind.TOO_LARGE, "fault.sizeKb", file(Zips.of("manifest.json", Zips.MANIFEST,
                "evidence/" + Attachments.sha256(content), content)));
    }

    @Test
    void copiesOfEvidenceThatAreTooLargeTogether() throws IOException {
        var entries = new Object[2 * 34];
        entries[0] = "manifest.json";
        entries[1] = Zips.MANIFEST;
        for (int i = 1; i < 34; i++) {
            var content = new byte[1 << 20];
            content[0] = (byte) i;
            entries[2 * i] = "evidence/" + Attachments.sha256(content);
            entries[2 * i + 1] = content;
        }
        assertRefused(Kind.TOO_LARGE, "fault.size", file(Zips.of(entries)));
    }

    @Test
    void aModelThatUnpacksToTooMuch() throws IOException {
        Path file = folder.resolve("large.postkeel");
        var noise = new byte[1 << 16];
        Zips.write(file, Deflater.NO_COMPRESSION, out -> {
            out.write(Zips.assessment("", "").replace("</postkeel:Assessment>", "").getBytes(StandardCharsets.UTF_8));
            Arrays.fill(noise, (byte) ' ');
            noise[0] = '<';
            noise[1] = 'p';
            noise[noise.length - 2] = '/';
            noise[noise.length - 1] = '>';
            for (int i = 0; i < 257 << 4; i++) {
                out.write(noise);
            }
        });
        assertRefused(Kind.TOO_LARGE, "fault.size", file);
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        Path file = file(Zips.model(Zips.assessment("", "")));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), 301L << 20);
        }
        assertRefused(Kind.TOO_LARGE, "fault.file", file);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<servers name=\"", "<servers><roles>", "<servers/>" })
    void aValueThatIsTooLarge(String beginning) throws IOException {
        var random = new Random(7);
        var value = new StringBuilder(beginning);
        for (int i = 0; i < (4 << 20) + 1; i++) {
            value.append((char) ('a' + random.nextInt(26)));
        }
        assertModelRefused(Kind.TOO_LARGE, "fault.value", "", value.toString());
    }

    @Test
    void tooManyElements() throws IOException {
        Path file = folder.resolve("many.postkeel");
        var random = new Random(7);
        Zips.write(file, Deflater.BEST_SPEED, out -> {
            out.write(Zips.assessment("", "").replace("</postkeel:Assessment>", "").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 2_000_000; i++) {
                out.write(("<pauses days=\"" + random.nextInt() + "\"/>").getBytes(StandardCharsets.US_ASCII));
            }
        });
        assertRefused(Kind.TOO_LARGE, "fault.elements", file);
    }

    // ---- the model ----------------------------------------------------------------------------------------------

    @Test
    void nestingThatIsTooDeep() throws IOException {
        assertModelRefused(Kind.HOSTILE, "fault.depth", "", "<servers>".repeat(64) + "</servers>".repeat(64));
    }

    @Test
    void documentTypesAndEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String model = Zips.assessment("customer=\"&x;\"", "").replace("<postkeel",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><postkeel");
        assertRefused(Kind.HOSTILE, "fault.markup", file(Zips.model(model)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!-- <a> -->", "<![CDATA[<a>]]>", "<?a <b>?>" })
    void markupThatCouldHoldAnything(String markup) throws IOException {
        assertModelRefused(Kind.HOSTILE, "fault.markup", "", markup);
    }

    @Test
    void anotherEncodingDoesNotSlipPastTheGuard() throws IOException {
        String model = Zips.assessment("", "<!-- -->").replace("UTF-8", "UTF-16");
        Path file = file(Zips.of("manifest.json", Zips.MANIFEST, "model.xmi",
                model.getBytes(StandardCharsets.UTF_16)));
        assertEquals(Kind.DAMAGED, assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file)).kind());
        String claimed = Zips.assessment("customer=\"Süd\"", "").replace("UTF-8", "ISO-8859-1");
        assertEquals("Süd", ProjectFormat.read(file(Zips.model(claimed))).assessment().getCustomer());
    }

    @ParameterizedTest
    @CsvSource({ "fault.reference,<servers href='URL'/>", "fault.reference,<servers><builds evidence='URL'/></servers>",
            "fault.reference,<servers><builds evidence='other.xmi#e1'/></servers>",
            "fault.reference,<servers><builds><evidence href='URL'/></builds></servers>",
            "fault.reference,<servers><builds><evidence xsi:type='postkeel:Evidence' href='URL'/></builds></servers>",
            "fault.schemaLocation,<servers xsi:schemaLocation='https://postkeel.org/model/1 URL'/>",
            "fault.schemaLocation,<servers xsi:noNamespaceSchemaLocation='URL'/>",
            "fault.foreign,<servers xmlns:a='URL' xsi:type='a:Server'/>",
            "fault.foreign,<a:servers xmlns:a='https://postkeel.org/model/1'/>",
            "fault.foreign,<servers xsi:type='xmi:XMI'/>" })
    void whatLeadsOutOfTheDocumentIsNotFollowed(String reason, String content) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x#y";
            assertModelRefused(Kind.HOSTILE, reason, "", content.replace("URL", url).replace('\'', '"'));
            server.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void aRootOfAnotherPackage() throws IOException {
        String model = "<ecore:EPackage xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"/>";
        assertRefused(Kind.HOSTILE, "fault.foreign", file(Zips.model(model)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<servers><builds><evidence id='e9'/></builds></servers>", "<servers servers='s1'/>",
            "<servers xsi:type='postkeel:Evidence'/>", "<paths xsi:type='postkeel:Hop'/>",
            "<servers xsi:type='Server'/>", "<servers xsi:type='nothing:Server'/>", "<nothing/>",
            "<servers nothing='1'/>", "<servers listed='perhaps'/>", "<servers esuLicence='true'/>",
            "<servers decommissionOn='2026-02-30'/>", "<servers xsi:nil='true'/>", "<paths start='s1'/>",
            "<paths hops='nothing'/>", "<paths hops='//@servers.9'/>", "<paths hops='//@x[y'/>",
            "<paths start='y1 y2'/>", "<servers><nothing><roles/></nothing></servers>", "<systems>", "</servers>",
            "<xmi:Extension/>", "<xmi:Documentation/>" })
    void whatTheModelDoesNotHaveIsDamageToBeSalvaged(String content) throws IOException {
        Path file = file(Zips.model(Zips.assessment("customer=\"A\"", "<servers id=\"s1\"/><systems id=\"y1\"/>"
                + "<systems id=\"y2\"/><evidence id=\"e1\"/>\n" + content.replace('\'', '"'))));
        var thrown = assertThrows(ProjectFileException.class, () -> ProjectFormat.read(file));
        assertEquals(Kind.DAMAGED, thrown.kind(), thrown.getMessage());
        assertEquals("fault.xml", reason(thrown).key());
        int line = (int) reason(thrown).args().get(1);
        assertTrue(line == 4 || line == 5, thrown.getMessage());
        Salvage.Salvaged salvaged = Salvage.read(file);
        assertEquals("A", salvaged.content().assessment().getCustomer());
        assertEquals("s1", salvaged.content().assessment().getServers().getFirst().getId());
        assertEquals(2, salvaged.lost().size(), salvaged.lost().toString());
    }

    @Test
    void manyFaultsDoNotTakeLong() throws IOException {
        // each would be searched for in the whole tree, or each list for the other values in it
        String ids = "y0 x ".repeat(200_000);
        var content = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            content.append("<systems id=\"y").append(i).append("\"/>\n");
        }
        content.append("<connectors>");
        for (int i = 0; i < 100_000; i++) {
            content.append("<smartHosts>").append(i).append("</smartHosts>\n");
        }
        content.append("</connectors><actions targets=\"").append(ids).append("\"/>");
        Path file = file(Zips.model(Zips.assessment("", content.toString())));
        long start = System.nanoTime();
        Salvage.Salvaged salvaged = Salvage.read(file);
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
        var action = salvaged.content().assessment().getActions().getFirst();
        assertEquals(List.of(salvaged.content().assessment().getSystems().getFirst()), action.getTargets());
        assertEquals(100_000, salvaged.content().assessment().getConnectors().getFirst().getSmartHosts().size());
        assertEquals(200_000, salvaged.lost().getFirst().args().getFirst());
    }

    // ---- memory -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({ "<servers>,HOSTILE fault.depth", "' ',TOO_LARGE fault.value",
            "'<servers notes=\"BLANKS\"/>\n',HOSTILE fault.ratio" })
    void aGigabyteIsRefusedInLittleMemory(String repeated, String refusal) throws Exception {
        Path file = folder.resolve("bomb.postkeel");
        String text = repeated.replace("BLANKS", " ".repeat(1 << 20));
        byte[] block = text.repeat(Math.ceilDiv(1 << 16, text.length())).getBytes(StandardCharsets.UTF_8);
        Zips.write(file, Deflater.BEST_SPEED, out -> {
            out.write(Zips.assessment("", "").replace("</postkeel:Assessment>", "").getBytes(StandardCharsets.UTF_8));
            writeGigabyte(out, block);
        });
        assertTrue(Files.size(file) < 32 << 20);
        byte[] before = Files.readAllBytes(file);
        Path errors = folder.resolve("errors.txt");
        try (var child = ChildJvm.start(errors, BombChild.class, file)) {
            assertEquals(List.of(refusal, refusal), child.rest(), child.errors());
            assertEquals(0, child.exit());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static void writeGigabyte(OutputStream out, byte[] block) throws IOException {
        for (long written = 0; written < GIGABYTE; written += block.length) {
            out.write(block);
        }
    }
}
