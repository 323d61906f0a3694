package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, encodings, parts and names of machines. */
class MailPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mon, 16 Nov 2026 09:12:44 +0100|2026-11-16T08:12:44Z",
        "16 Nov 2026 09:12 -0500 (EST)|2026-11-16T14:12:00Z", "Mon, 9 Nov 2026 08:14:06 GMT|2026-11-09T08:14:06Z",
        "Montag, 9. November 2026 13:02|2026-11-09T13:02:00Z", "Mittwoch, 4. März 2026 07:00|2026-03-04T07:00:00Z",
        "9. Dezember 2026 um 13:02:11 MEZ|2026-12-09T12:02:11Z", "Mo 09.11.2026 13:02|2026-11-09T13:02:00Z",
        "Monday, November 9, 2026 1:02 PM|2026-11-09T13:02:00Z", "November 9, 2026 at 12:02 AM|2026-11-09T00:02:00Z",
        "Mon 11/16/2026 1:02 PM|2026-11-16T13:02:00Z", "2026-11-16 13:02|2026-11-16T13:02:00Z",
        "Mon 11/9/2026 1:02 PM|", "Mon, 31 Feb 2026 09:12:44 +0100|", "gestern|", "16 Foo 2026 09:12:44|",
        "16 Nov 2026 25:12:44|", "16 Nov 2026 09:12:44 +9900|"})
    void datesOfMails(String text, String expected) {
        assertEquals(Optional.ofNullable(expected).map(Instant::parse), MailDates.read(text));
    }

    private static String quoted(String text) {
        return new String(TransferText.quotedPrintable(text), StandardCharsets.UTF_8);
    }

    @Test
    void quotedPrintableJoinsWhatItBroke() {
        assertEquals("Empfänger, out-of-date", quoted("Empf=C3=A4n=\r\nger, o= \nut-of-date"));
        assertEquals("a=b =zz =4", quoted("a=b =zz =4"));
        assertEquals("ä", quoted("ä"));
    }

    @Test
    void base64LeavesOutWhatIsNone() {
        assertEquals("Hallo Welt", new String(TransferText.base64("SGFs\r\nbG8g *V2Vs\ndA=="), StandardCharsets.UTF_8));
        assertEquals("Hallo", new String(TransferText.base64("SGFsbG8=X"), StandardCharsets.UTF_8).substring(0, 5));
        assertEquals(0, TransferText.base64("=").length);
    }

    @Test
    void partsWithinParts() {
        MimePart mail = MimePart.parse("""
                Content-Type: multipart/mixed;
                 boundary="a"

                preamble
                --a
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset="windows-1252"
                Content-Transfer-Encoding: quoted-printable

                Gr=FC=DFe
                --b

                no header
                --b--
                --a
                Content-Type: application/octet-stream

                binary
                --a
                Content-Type: message/rfc822

                Subject: inner

                inner text
                --a--
                epilogue
                """);
        assertEquals(3, mail.parts().size());
        assertEquals("Grüße no header", mail.visibleText().strip().replaceAll("\\s+", " "));
        assertTrue(mail.parts().get(2).isMessage());
        assertEquals(Optional.of("inner"), mail.parts().get(2).parts().get(0).field("subject"));
        assertEquals(24, mail.parts().get(2).parts().get(0).header().get(0).line());
    }

    @Test
    void depthAndNumberOfPartsAreBounded() {
        String nested = "Content-Type: message/rfc822\n\n".repeat(5000) + "x";
        assertEquals(1, MimePart.parse(nested).parts().size());
        String many = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(5000) + "--b--\n";
        assertEquals(300, MimePart.parse(many).parts().size());
    }

    @Test
    void namesOfTheServiceAndOfMachines() {
        assertTrue(Hosts.isCloud("AM7EUR03FT012.mail.protection.outlook.com"));
        assertTrue(Hosts.isCloud("am9p193mb2222.EURP193.PROD.OUTLOOK.COM."));
        assertFalse(Hosts.isCloud("outlook.com.evil.example"));
        assertFalse(Hosts.isCloud("notoutlook.com"));
        assertTrue(Hosts.isSame("EX01", "ex01.contoso.example"));
        assertFalse(Hosts.isSame("ex01.fabrikam.example", "ex01.contoso.example"));
        assertFalse(Hosts.isSame(null, "EX01"));
        assertEquals(Optional.of("fe80::5c1:77ab:1f02:91cd"), Hosts.address("[fe80::5c1:77ab:1f02:91cd%4]"));
        assertEquals(Optional.of("203.0.113.26"), Hosts.address("unknown [203.0.113.26]"));
        assertEquals(Optional.of("2001:db8::1"), Hosts.address("[IPv6:2001:db8::1]"));
        assertEquals(Optional.empty(), Hosts.address("version=TLS1_2, x1.2.3.4"));
    }

    @Test
    void theTextOfHtml() {
        assertEquals("a < b & ü – c", HtmlText.of("<style>x{}</style><p>a &lt; b</p> &amp; &uuml; &#8211; c<!-- d -->")
                .replaceAll("\\s+", " ").strip());
        assertEquals("1 < 2 und <", HtmlText.of("1 < 2 und <").strip());
    }
}
