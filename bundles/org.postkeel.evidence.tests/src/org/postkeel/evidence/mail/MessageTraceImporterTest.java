package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Answer;
import org.postkeel.model.Arrival;

class MessageTraceImporterTest {

    private static final String TRACE = "evidence/get-messagetracev2_de.utf8bom.csv";
    private static final String SEARCH = "evidence/messagetrace_historicalsearch.utf16le.csv";
    private static final String HEADING = "MessageTraceId,Received,SenderAddress,RecipientAddress,Subject,Status,"
            + "FromIP,ToIP\n";
    private static final String SEARCH_HEADING =
            "origin_timestamp_utc,recipient_status,network_message_id,original_client_ip,connector_id\n";

    private static List<String> arrivals(ImportResult result) {
        return result.assessment().getArrivals().stream().map(MessageTraceImporterTest::shown).toList();
    }

    private static String shown(Arrival arrival) {
        return arrival.getPublicIp() + " " + arrival.getConnector() + " " + arrival.getMessages() + " "
                + arrival.getFirstAt()
                + " " + arrival.getLastAt();
    }

    private static String row(String id, String received, String recipient, String ip) {
        return id + "," + received + ",a@contoso.example," + recipient + ",x,Delivered," + ip + ",\n";
    }

    @Test
    void sampleTraceIsInUtcAlthoughInGermanNotation() {
        ImportResult result = Inbox.read(TRACE);
        assertEquals(List.of("203.0.113.25 null 3 2026-11-09T06:14:02Z 2026-11-09T08:14:02Z",
                "198.51.100.80 null 1 2026-11-09T09:14:02Z 2026-11-09T09:14:02Z"), arrivals(result));
        Arrival arrival = result.assessment().getArrivals().get(0);
        assertNull(arrival.getLastHop());
        assertEquals(Answer.UNKNOWN, arrival.getExchange());
        assertEquals(2, arrival.getLine());
        assertEquals(List.of(), result.problems());
        assertEquals(List.of(), result.assessment().getServers(), "PSComputerName is no server");
    }

    @Test
    void sampleSearchNamesTheConnectors() {
        ImportResult result = Inbox.read(SEARCH);
        assertEquals(List.of("203.0.113.25 Relay Geräte und Ticketsystem 2 2026-11-09T06:14:02.123Z "
                + "2026-11-09T08:14:02.123Z",
                "198.51.100.80 null 1 2026-11-09T09:14:02.123Z 2026-11-09T09:14:02.123Z",
                "203.0.113.25 Inbound from 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11 1 2026-11-09T07:14:02.123Z "
                + "2026-11-09T07:14:02.123Z"), arrivals(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void readTwiceOrInBothFormsAMessageCountsOnce() {
        ImportResult both = Inbox.read(TRACE, SEARCH);
        assertEquals(arrivals(Inbox.read(SEARCH)), arrivals(both), "the one that names the connector counts");
        Inbox.into(both.assessment(), TRACE, SEARCH);
        Inbox.into(both.assessment(), SEARCH);
        assertEquals(3, both.assessment().getArrivals().size());
    }

    @Test
    void pagesOverlapAndRepeatTheirHeading() {
        String first = HEADING + row("t1", "2026-11-09 06:00:00", "x@y.example", "192.0.2.1")
                + row("t1", "2026-11-09 06:00:00", "z@y.example", "192.0.2.1")
                + row("t2", "2026-11-09 07:00:00", "x@y.example", "192.0.2.1");
        String second = HEADING + row("t2", "2026-11-09 07:00:00", "x@y.example", "192.0.2.1")
                + row("t3", "2026-11-09 08:00:00", "x@y.example", "192.0.2.1");
        assertEquals(List.of("192.0.2.1 null 3 2026-11-09T06:00:00Z 2026-11-09T08:00:00Z"),
                arrivals(Inbox.paste(first + second)));
        ImportResult files = Inbox.paste(first, second);
        assertEquals(List.of("192.0.2.1 null 2 2026-11-09T06:00:00Z 2026-11-09T07:00:00Z",
                "192.0.2.1 null 1 2026-11-09T08:00:00Z 2026-11-09T08:00:00Z"), arrivals(files));
    }

    @Test
    void caseD14ALineBreakInTheSubjectIsNoFurtherMessage() {
        ImportResult result = Inbox.paste(HEADING.replace(",", ";") + """
                t1;09.11.2026 06:00:00;a@b.example;c@d.example;"Ticket
                #4711; dringend";Delivered;192.0.2.1;
                """);
        assertEquals(List.of("192.0.2.1 null 1 2026-11-09T06:00:00Z 2026-11-09T06:00:00Z"), arrivals(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void caseD12LettersThatWereLostAreFoundInTheConnectors() {
        ImportResult result = Inbox.pasteInto(Inbox.read("connectors/exo_get-inboundconnector.ps7.utf8.json")
                .assessment(),
                SEARCH_HEADING + "2026-11-09T06:14:02.1230000Z,a@b.example##Receive,t1,192.0.2.1,Relay Ger?te und "
                        + "Ticketsystem\n"
                + "2026-11-09T06:14:02.1230000Z,a@b.example##Receive,t2,192.0.2.1,Relay Geräte und Ticketsystem\n");
        assertEquals(List.of("192.0.2.1 Relay Geräte und Ticketsystem 2 2026-11-09T06:14:02.123Z "
                + "2026-11-09T06:14:02.123Z"),
                arrivals(result));
    }

    @ParameterizedTest
    @CsvSource({"11/9/2026 6:14:02 AM, 11/25/2026 6:14:02 PM, 2026-11-09T06:14:02Z, 2026-11-25T18:14:02Z",
        "09/11/2026 06:14:02, 25/11/2026 18:14:02, 2026-11-09T06:14:02Z, 2026-11-25T18:14:02Z"})
    void oneDateSettlesTheOthers(String one, String two, String first, String last) {
        ImportResult result = Inbox.paste(HEADING + row("t1", one, "x@y.example", "192.0.2.1")
                + row("t2", two, "x@y.example", "192.0.2.1"));
        assertEquals(List.of("192.0.2.1 null 2 " + first + " " + last), arrivals(result));
    }

    @Test
    void datesThatCanBeReadInTwoWaysStayOpen() {
        ImportResult result = Inbox.paste(HEADING + row("t1", "09/11/2026 06:14:02", "x@y.example", "192.0.2.1"));
        assertEquals(List.of("192.0.2.1 null 1 null null"), arrivals(result));
        assertEquals(List.of("2 trace.noTime"), Inbox.notes(result));
    }

    @Test
    void mailOfTheCloudItselfHasNoAddress() {
        ImportResult result = Inbox.paste(HEADING + row("t1", "2026-11-09 06:00:00", "x@y.example", "")
                + row("t2", "2026-11-09 06:00:00", "x@y.example", "2001:db8::25"));
        assertEquals(List.of("2001:db8::25 null 1 2026-11-09T06:00:00Z 2026-11-09T06:00:00Z"), arrivals(result));
    }

    @Test
    void aListAndJsonAndGraph() {
        List<String> expected = List.of("192.0.2.1 null 1 2026-11-09T06:14:02Z 2026-11-09T06:14:02Z");
        assertEquals(expected, arrivals(Inbox.paste("""
                MessageTraceId   : t1
                Received         : 09.11.2026 06:14:02
                SenderAddress    : a@b.example
                RecipientAddress : c@d.example
                FromIP           : 192.0.2.1

                """)));
        assertEquals(expected, arrivals(Inbox.paste("""
                [{"Organization":"x","MessageTraceId":"t1","Received":"2026-11-09T06:14:02",\
                "SenderAddress":"a@b.example",
                "RecipientAddress":"c@d.example","FromIP":"192.0.2.1","ToIP":null}]
                """)));
        assertEquals(expected, arrivals(Inbox.paste("""
                {"@odata.context":"x","value":[{"id":"t1","receivedDateTime":"2026-11-09T06:14:02Z",\
                "senderAddress":"a@b.example",
                "recipientAddress":"c@d.example","fromIP":"192.0.2.1"}]}
                """)));
    }

    @Test
    void aTraceWithoutTheAddressSaysWhatToDo() {
        ImportResult result = Inbox.paste("MessageTraceId,Received,SenderAddress,RecipientAddress\n"
                + "t1,2026-11-09 06:00:00,a@b.example,c@d.example\n");
        assertEquals(List.of("2 trace.noAddress"), Inbox.notes(result));
        assertEquals(List.of(), arrivals(result));
    }

    @Test
    void theInternetIsLargeAndOnlyTheBusiestAddressesAreKept() {
        String rows = IntStream.range(0, 300).mapToObj(i -> row("t" + i, "2026-11-09 06:00:00", "x@y.example",
                "192.0." + (i < 250 ? i : 1) + ".1")).collect(Collectors.joining());
        ImportResult result = Inbox.paste(HEADING + rows);
        assertEquals(200, result.assessment().getArrivals().size());
        assertEquals("192.0.1.1 null 51 2026-11-09T06:00:00Z 2026-11-09T06:00:00Z", arrivals(result).get(0));
        assertEquals(List.of("0 trace.manyAddresses"), Inbox.notes(result));
        assertTrue(result.problems().get(0).harmless());
    }

    @Test
    void rowsWithoutAnyIdCountEach() {
        String heading = "Received,SenderAddress,RecipientAddress,FromIP\n";
        String row = "2026-11-09 06:00:00,a@b.example,c@d.example,192.0.2.1\n";
        assertEquals(List.of("192.0.2.1 null 2 2026-11-09T06:00:00Z 2026-11-09T06:00:00Z"),
                arrivals(Inbox.paste(heading + row + row)));
    }
}
