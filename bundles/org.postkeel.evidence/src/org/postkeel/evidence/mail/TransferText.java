package org.postkeel.evidence.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Quoted-printable and base64, read leniently: what is damaged is kept as it stands or left out, never refused. */
final class TransferText {

    private TransferText() {
    }

    /** @return the bytes; a line that ends with an equals sign goes on in the next one */
    static byte[] quotedPrintable(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=') {
                int end = endOfSoftBreak(text, i + 1);
                int value = hex(text, i + 1);
                if (end > 0) {
                    i = end - 1;
                    continue;
                }
                if (value >= 0) {
                    bytes.write(value);
                    i += 2;
                    continue;
                }
            }
            bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** @return index of the beginning of the next line, 0 when the line does not end here */
    private static int endOfSoftBreak(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : 0;
    }

    private static int hex(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** @return the bytes; letters that do not belong to base64 are left out, and so is what is cut off at the end */
    static byte[] base64(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/') {
                letters.append(c);
            }
        }
        letters.setLength(letters.length() - (letters.length() % 4 == 1 ? 1 : 0));
        return Base64.getDecoder().decode(letters.toString());
    }
}
