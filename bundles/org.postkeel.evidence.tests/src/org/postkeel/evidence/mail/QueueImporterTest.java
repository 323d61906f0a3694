package org.postkeel.evidence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.evidence.ImportResult;

class QueueImporterTest {

    private static final String SAMPLE = "evidence/get-queue_fl_de.cp1252.txt";

    private static String list(String identity, String error, int messages) {
        return """
                Identity        : %s
                DeliveryType    : DnsConnectorDelivery
                NextHopDomain   : contoso.mail.onmicrosoft.com
                MessageCount    : %d
                LastError       : %s

                """.formatted(identity, messages, error);
    }

    private static String error(String time, String answer) {
        return "[{LRT=" + time + "};{LED=" + answer
                + "};{FQDN=contoso-mail.mail.protection.outlook.com};{IP=192.0.2.32}]";
    }

    @Test
    void sampleQueueIsThrottled() {
        ImportResult result = Inbox.read(SAMPLE);
        assertEquals(List.of("throttled queue NW-EX16A 30 2026-11-23T09:44:10Z 17"), Inbox.sightings(result));
        assertEquals(3, result.assessment().getSightings().get(0).getLine());
        assertEquals("queue", result.assessment().getSightings().get(0).getEvidence().getKind());
        assertEquals(List.of(), result.problems());
        Inbox.into(result.assessment(), SAMPLE);
        assertEquals(1, result.assessment().getSightings().size());
        assertTrue(result.assessment().getServers().isEmpty());
    }

    @Test
    void oneCaptureInSeveralFormsIsOneSighting() {
        String answer = "550 5.7.230 Connecting Exchange server version is out-of-date; connection to Exchange "
                + "Online blocked "
                + "for 10 mins/hr.";
        String error = error("23.11.2026 09:44:10", answer);
        ImportResult result = Inbox.paste(list("EX01\\7", error, 4));
        List<String> expected = List.of("blocked queue EX01 10 2026-11-23T09:44:10Z 4");
        assertEquals(expected, Inbox.sightings(result));
        Inbox.pasteInto(result.assessment(),
                "\"Identity\";\"NextHopDomain\";\"MessageCount\";\"LastError\"\n\"EX01\\7\";\"x\";"
                + "\"4\";\"" + error + "\"\n");
        Inbox.pasteInto(result.assessment(), """
                [{"Identity":{"Type":0,"RowId":7,"Server":"EX01"},"NextHopDomain":"x","MessageCount":4,\
                "LastError":"%s"}]
                """.formatted(error));
        Inbox.pasteInto(result.assessment(), """
                <Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><TN \
                RefId="0">
                <T>Deserialized.Microsoft.Exchange.Data.QueueViewer.ExtensibleQueueInfo</T></TN><Props>
                <S N="Identity">EX01\\7</S><S N="NextHopDomain">x</S><I32 N="MessageCount">4</I32><S N="LastError">\
                %s</S>
                </Props></Obj></Objs>
                """.formatted(error));
        assertEquals(expected, Inbox.sightings(result));
        assertEquals(4, result.assessment().getEvidence().size(), "all four were read");
    }

    @Test
    void aTableThatIsCutShowsTheCodeAtLeast() {
        ImportResult result = Inbox.paste("""

                Identity NextHopDomain MessageCount LastError
                -------- ------------- ------------ ---------
                EX01\\3   contoso       17           [{LED=450 4.7.230 Connecting Exchange ser...
                EX01\\4   contoso       3            [{LED=450 4.7.230...
                EX01\\5   contoso       3            [{LED=450 4.7.23...

                """);
        String captured = result.assessment().getEvidence().get(0).getCapturedAt().toString();
        assertEquals(List.of("throttled queue EX01 null " + captured + " 17"), Inbox.sightings(result),
                "of the others the code may go on behind the cut");
    }

    @ParameterizedTest
    @CsvSource({"11/23/2026 9:44:10 AM, 2026-11-23T09:44:10Z", "23/11/2026 21:44:10, 2026-11-23T21:44:10Z",
        "2026-11-23T09:44:10Z, 2026-11-23T09:44:10Z"})
    void timesInAnyCultureThatCanBeDecided(String time, String expected) {
        ImportResult result = Inbox.paste(list("EX01\\3", error(time, "450 4.7.230 throttled for 5 mins/hr"), 1));
        assertEquals(List.of("throttled queue EX01 5 " + expected + " 1"), Inbox.sightings(result));
    }

    @Test
    void aTimeThatCanBeReadInTwoWaysGivesWayToThatOfTheCapture() {
        ImportResult result = Inbox.paste(list("EX01\\3",
                error("10/11/2026 9:44:10", "450 4.7.230 throttled for 5 mins/hr"), 1));
        assertEquals(result.assessment().getEvidence().get(0).getCapturedAt(),
                result.assessment().getSightings().get(0).getSeenAt());
        ImportResult settled = Inbox.paste(list("EX01\\3",
                error("10/11/2026 9:44:10", "450 4.7.230 throttled for 5 mins/hr"), 1)
                + list("EX01\\4", error("10/25/2026 9:44:10", "x"), 1));
        assertEquals(List.of("throttled queue EX01 5 2026-10-11T09:44:10Z 1"), Inbox.sightings(settled));
    }

    @Test
    void otherErrorsAreNamedOnceEach() {
        ImportResult result = Inbox.paste(list("EX01\\1", error("23.11.2026 09:44:10", "451 4.7.500 Server busy"), 1)
                + list("EX01\\2", error("23.11.2026 09:44:10", "451 4.7.500 Server busy"), 1)
                + list("EX01\\3", error("23.11.2026 09:44:10", "421 4.4.1 Connection timed out"), 1)
                + list("EX01\\4", "", 0) + list("EX01\\Submission", "", 0));
        assertEquals(List.of(), Inbox.sightings(result));
        assertEquals(List.of("1 answer.busy", "13 answer.network"), Inbox.notes(result));
        assertTrue(result.problems().stream().allMatch(problem -> problem.harmless()));
    }

    @Test
    void queuesWithoutTheirErrorSayHowToGetIt() {
        ImportResult result = Inbox.paste("""
                Identity NextHopDomain DeliveryType MessageCount
                -------- ------------- ------------ ------------
                EX01\\3   contoso       SmtpRelay    17
                """);
        assertEquals(List.of("3 queue.noError"), Inbox.notes(result));
    }

    @Test
    void aQueueWithoutIdentityHasNoServer() {
        ImportResult result = Inbox.paste("\"MessageCount\",\"LastError\"\n\"2\",\"450 4.7.230 throttled for 5 "
                + "mins/hr\"\n");
        assertEquals("null", Inbox.sightings(result).get(0).split(" ")[2]);
        assertEquals(List.of("2 queue.noServer"), Inbox.notes(result));
    }

    @Test
    void aDecimalCommaOfAnotherColumnDoesNoHarm() {
        ImportResult result = Inbox.paste(list("EX01\\3",
                error("23.11.2026 09:44:10", "450 4.7.230 throttled for 5 mins/hr"), 1)
                .replace("LastError ", "IncomingRate    : 0,04\nLastError "));
        assertEquals(List.of("throttled queue EX01 5 2026-11-23T09:44:10Z 1"), Inbox.sightings(result));
    }
}
