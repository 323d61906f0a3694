package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.BuildMethod;

class MessageCenterImporterTest {

    private static final String SAMPLE = "evidence/messagecenter_mail.utf8.txt";
    private static final String HEAD = "Message center\nExchange Online: throttling of out-of-date Exchange servers\n";

    private static List<String> builds(ImportResult result) {
        return result.assessment().getServers().stream().flatMap(server -> server.getBuilds().stream()
                .map(build -> server.getName() + " " + build.getBuild() + " " + build.getMethod() + " "
                + build.getLine()))
                .toList();
    }

    @Test
    void sampleNamesTwoServers() {
        ImportResult result = Inbox.read(SAMPLE);
        assertEquals(List.of("NW-EX13 15.0.1497.48 servicereport 4", "NW-EX16A 15.1.2507.39 servicereport 5"),
                builds(result));
        assertEquals("NW-EX13.corp.nordwind.example", result.assessment().getServers().get(0).getFqdn());
        assertEquals(List.of("0 center.taken"), Inbox.notes(result));
        assertTrue(result.problems().get(0).harmless());
        assertTrue(result.assessment().getServers().stream().allMatch(server -> server.getReports().isEmpty()),
                "no report on a stage");
        assertEquals(List.of(), result.assessment().getSightings());
        Inbox.into(result.assessment(), SAMPLE);
        assertEquals(2, builds(result).size());
    }

    @Test
    void onlyWhatIsUnambiguousIsTaken() {
        ImportResult result = Inbox.paste(HEAD + """
                EX01.contoso.example build 15.1.2507.39
                EX02.contoso.example build 15.1.2507.39, required build 15.1.2507.61
                Update EX03.contoso.example to 15.1.2507.61
                EX04.contoso.example, EX05.contoso.example 15.1.2507.39
                EX06 15.1.2507.39
                EX07.contoso.example 15.20.9412.12
                EX08.contoso.example 15.1.2507
                See https://learn.microsoft.com/exchange 15.1.2507.39
                admin@contoso.example 15.1.2507.39
                """);
        assertEquals(List.of("EX01 15.1.2507.39 servicereport 3"),
                builds(result).stream().filter(build -> build.contains("servicereport")).toList());
        assertEquals(List.of("0 center.taken", "0 center.leftOut", "0 center.leftOut", "0 center.leftOut"),
                Inbox.notes(result).stream().filter(note -> note.contains("center")).toList());
    }

    @Test
    void aMailHidesItsWords() {
        String html = "<html><body><p>Nachrichtencenter: Drosselung veralteter Exchange-Server</p><table><tr>"
                + "<td>EX01.contoso.example</td><td>15.1.2507.39</td></tr></table></body></html>";
        ImportResult result = Inbox.paste("""
                Date: Mon, 16 Nov 2026 09:12:44 +0100
                From: Microsoft 365 Message center <o365mc@microsoft.com>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("EX01 15.1.2507.39 servicereport 0"), builds(result));
        assertEquals(Instant.parse("2026-11-16T08:12:44Z"),
                result.assessment().getServers().get(0).getBuilds().get(0).getObservedAt());
        assertEquals(BuildMethod.SERVICE_REPORT,
                result.assessment().getServers().get(0).getBuilds().get(0).getMethod());
    }

    @Test
    void otherTextsAreLeftAlone() throws IOException {
        var importer = new MessageCenterImporter();
        for (String text : List.of(HEAD, "EX01.contoso.example build 15.1.2507.39",
                "Message center: new Teams features, EX01.contoso.example 15.1.2507.39")) {
            assertFalse(importer.recognises(EvidenceSource.ofText("x", text)), text);
        }
        for (String file : List.of("evidence/ndr_5.7.230_de.eml", "evidence/header_1_last-hop_NW-EX16A.txt",
                "evidence/get-queue_fl_de.cp1252.txt")) {
            assertFalse(importer.recognises(EvidenceSource.of(Path.of("../../samples/nordwind").resolve(file))), file);
        }
    }
}
