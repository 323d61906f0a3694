package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;

/** Each sample goes to the importer it belongs to and to no other one of this package. */
class OtherEvidenceTest {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");

    @Test
    void everySampleIsRecognisedByWhatItIs() throws IOException {
        var recognised = new TreeMap<String, List<String>>();
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                EvidenceSource source = EvidenceSource.of(file);
                List<String> importers = MailFuzzTest.importers().stream().filter(one -> one.recognises(source))
                        .map(EvidenceImporter::id).sorted().toList();
                if (!importers.isEmpty()) {
                    recognised.put(SAMPLE.relativize(file).toString().replace('\\', '/'), importers);
                }
            }
        }
        var expected = new TreeMap<String, List<String>>();
        expected.put("evidence/eac_connecting-onprem-exchange-servers_en.utf8bom.csv", List.of("eacreport"));
        expected.put("evidence/eac_veraltete_exchange-server_de.utf8bom.csv", List.of("eacreport"));
        expected.put("evidence/get-messagetracev2_de.utf8bom.csv", List.of("messagetrace"));
        expected.put("evidence/get-queue_fl_de.cp1252.txt", List.of("queue"));
        expected.put("evidence/header_1_last-hop_NW-EX16A.txt", List.of("header"));
        expected.put("evidence/header_2_device_via_NW-EX13.txt", List.of("header"));
        expected.put("evidence/header_3_gateway_in_between.txt", List.of("header"));
        expected.put("evidence/messagecenter_mail.utf8.txt", List.of("messagecenter"));
        expected.put("evidence/messagetrace_historicalsearch.utf16le.csv", List.of("messagetrace"));
        // a bounce holds the header of the mail that came back
        expected.put("evidence/ndr_5.7.230_de.eml", List.of("bounce", "header"));
        expected.put("evidence/verzoegerung_4.7.230_outlook_kopie.cp1252.txt", List.of("bounce"));
        assertEquals(expected, recognised);
    }
}
