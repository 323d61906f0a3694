package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings as inputs.md 0.1 lists them. */
class TextDecoderTest {

    private static final String TEXT = "Name : Archiv über Edge\r\nComment : Geräte, Größe, Öl, Straße\r\n";

    private static byte[] bytes(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes((byte[]) part);
        }
        return out.toByteArray();
    }

    private static byte[] mark(int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }

    private static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    private static String decode(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertEquals(List.of(), decoded.notes(), "nothing uncertain");
        return decoded.text();
    }

    @Test
    void byteOrderMarksDecide() {
        assertEquals(TEXT, decode(bytes(mark(0xff, 0xfe), in("UTF-16LE", TEXT))));
        assertEquals(TEXT, decode(bytes(mark(0xfe, 0xff), in("UTF-16BE", TEXT))));
        assertEquals(TEXT, decode(bytes(mark(0xef, 0xbb, 0xbf), in("UTF-8", TEXT))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "IBM850"})
    void withoutMarkTheBytesTell(String charset) {
        assertEquals(TEXT, decode(in(charset, TEXT)));
    }

    @Test
    void plainLettersAndNothingAtAll() {
        assertEquals("Name,Version\n", decode(in("US-ASCII", "Name,Version\n")));
        assertEquals("", decode(new byte[0]));
    }

    @Test
    void quotationMarksOfWindowsAreNoUmlautsOfOem() {
        String text = "Das „Relay“ für „Scanner“ … fertig\r\n";
        assertEquals(text, decode(in("windows-1252", text)));
    }

    @Test
    void spanishAccentsAreNoSharpS() {
        String text = "más información después, número también\r\n";
        assertEquals(text, decode(in("windows-1252", text)));
    }

    @Test
    void sharpSAloneIsReported() {
        TextDecoder.Decoded decoded = TextDecoder.decode(in("IBM850", "Hauptstraße"));
        assertEquals("Hauptstraße", decoded.text());
        assertEquals("decode.ambiguous", decoded.notes().get(0).message().key());
    }

    @Test
    void bytesAddedToUtf16AreReadAndReported() {
        byte[] both = bytes(mark(0xff, 0xfe), in("UTF-16LE", "Name : A\r\nComment : über\r\n"),
                in("windows-1252", "Name : B\r\nComment : später\r\n"));
        TextDecoder.Decoded decoded = TextDecoder.decode(both);
        assertEquals("Name : A\r\nComment : über\r\nName : B\r\nComment : später\r\n", decoded.text());
        assertEquals(1, decoded.notes().size());
        assertEquals(3, decoded.notes().get(0).line());
        assertEquals("decode.mixed", decoded.notes().get(0).message().key());
    }

    @Test
    void utf16AddedToBytesIsReadAndReported() {
        byte[] both = bytes(in("windows-1252", "Größe\r\n"), in("UTF-16LE", "Name : Ä\r\n"),
                in("windows-1252", "Maß\r\n"));
        TextDecoder.Decoded decoded = TextDecoder.decode(both);
        assertEquals("Größe\r\nName : Ä\r\nMaß\r\n", decoded.text());
        assertEquals(2, decoded.notes().get(0).line());
    }

    @Test
    void gluedFilesMayCarryMarksInTheMiddle() {
        byte[] both = bytes(mark(0xef, 0xbb, 0xbf), in("UTF-8", "ä\n"), mark(0xef, 0xbb, 0xbf), in("UTF-8", "ö\n"),
                mark(0xff, 0xfe), in("UTF-16LE", "ü\n"));
        assertEquals("ä\nö\nü\n", TextDecoder.decode(both).text());
    }

    @Test
    void linesOfUtf8AmongLinesOfWindows1252AreReported() {
        byte[] both = bytes(in("windows-1252", "für Größe\n"), in("UTF-8", "für Größe\n"));
        TextDecoder.Decoded decoded = TextDecoder.decode(both);
        assertEquals("für Größe\nfür Größe\n", decoded.text());
        assertEquals(2, decoded.notes().get(0).line());
    }

    @Test
    void aLetterThatIsCutOffAtTheEndDoesNotChangeTheEncoding() {
        byte[] whole = in("UTF-8", "Größe für ä");
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertEquals("Größe für ", decode(cut));
    }

    @Test
    void manyChangesOfEncodingStayBounded() {
        var parts = new ArrayList<Object>();
        for (int i = 0; i < 2000; i++) {
            parts.add(in("UTF-16LE", "abcdefgh\r\n"));
            parts.add(in("US-ASCII", "abcdefgh\r\n"));
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes(parts.toArray()));
        assertEquals("abcdefgh\r\n".repeat(4000), decoded.text());
        assertEquals(1, decoded.notes().size());
    }

    @Test
    void picturesAndProgramsAreNoText() {
        assertFalse(TextDecoder.isText(mark(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13)));
        assertFalse(TextDecoder.isText(mark('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0)));
        assertTrue(TextDecoder.isText(in("UTF-16LE", "Name : A")));
        assertTrue(TextDecoder.isText("Größe".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<String> notes(byte[] bytes) {
        return TextDecoder.decode(bytes).notes().stream().map(note -> note.message().key() + " "
                + note.message().args()).toList();
    }

    @Test
    void excelWritesUnicodeTextWithTabs() {
        String text = "Servername\tRolle\tStandort\r\nNW-EX13\t\"Mailbox, ClientAccess\"\tKöln\r\n";
        List<PsRecord> records = PsText.read(decode(bytes(mark(0xff, 0xfe), in("UTF-16LE", text)))).records();
        assertEquals("Köln", records.get(0).get("Standort").text());
        assertEquals("Mailbox, ClientAccess", records.get(0).get("Rolle").text());
    }

    @Test
    void utf32IsReadToo() {
        assertEquals(TEXT, decode(bytes(mark(0xff, 0xfe, 0, 0), in("UTF-32LE", TEXT))));
        assertEquals("N", decode(bytes(mark(0xff, 0xfe, 0, 0), in("UTF-32LE", "N"), mark('a', 0))));
    }

    @Test
    void lettersOfNeighboursTellToo() {
        for (String text : List.of("Société générale à Genève\r\n", "Señor Núñez\r\n")) {
            assertEquals(text, decode(in("windows-1252", text)));
            assertEquals(text, decode(in("IBM850", text)));
        }
        assertEquals("Smørrebrød på Ærø\r\n", decode(in("windows-1252", "Smørrebrød på Ærø\r\n")));
    }

    @Test
    void signsBesideTheNameOfTheMakerTell() {
        for (String charset : List.of("windows-1252", "IBM850")) {
            String text = "Product : Microsoft® Exchange Server\r\n";
            assertEquals(text, decode(in(charset, text)));
        }
        assertEquals("© Microsoft Corporation\r\n", decode(in("windows-1252", "© Microsoft Corporation\r\n")));
    }

    @Test
    void whereNothingTellsItIsSaid() {
        assertEquals(List.of("decode.assumed [Windows-1252]"), notes(mark('5', 0xb0, ' ', '7', '\n')));
        assertEquals(List.of("decode.ambiguous [OEM 850]"), notes(in("IBM850", "Hauptstraße")));
        byte[] both = bytes(in("windows-1252", "Größe für\n"), in("IBM850", "Köln\n"));
        assertEquals(List.of("decode.ambiguous [Windows-1252]"), notes(both));
    }

    @Test
    void manyPartsOfDoubtAreOneNote() {
        var parts = new ArrayList<Object>();
        for (int i = 0; i < 20; i++) {
            parts.add(in("UTF-16LE", "abcdefgh\r\n"));
            parts.add(mark('a', ' ', 0xb0, '\n'));
        }
        assertEquals(2, notes(bytes(parts.toArray())).size(), "mixed, and assumed");
    }
}
