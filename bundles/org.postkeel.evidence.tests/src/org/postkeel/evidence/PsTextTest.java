package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.PsRecord.Dialect;

/** Forms in which PowerShell objects come, and what surrounds and breaks them. */
class PsTextTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static List<PsRecord> records(String text) {
        ParsedText parsed = PsText.read(text);
        assertEquals(List.of(), parsed.notes(), "nothing to complain about");
        return parsed.records();
    }

    private static String column(List<PsRecord> records, String name) {
        return records.stream().map(record -> record.get(name))
                .map(value -> value.isWhole() ? value.text() : value.state() + "")
                .collect(Collectors.joining("|"));
    }

    private static List<String> noteKeys(ParsedText parsed) {
        return parsed.notes().stream().map(note -> note.line() + " " + note.message().key()).toList();
    }

    // CLIXML

    private static String clixml(String objects) {
        return "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n" + objects
                + "</Objs>";
    }

    @Test
    void clixmlTakesPropertiesAndNotToString() {
        PsRecord record = records(clixml("""
                <Obj RefId="0"><TN RefId="0"><T>System.Diagnostics.FileVersionInfo</T><T>System.Object</T></TN>
                <ToString>FileVersion: 15.02.0986.005</ToString>
                <Props><S N="FileVersion">15.02.1118.025</S><I32 N="FilePrivatePart">25</I32><Nil N="Comments"/></Props>
                <MS><Version N="FileVersionRaw">15.2.1118.25</Version><S N="FileVersion">other</S></MS></Obj>
                """)).get(0);
        assertEquals("15.02.1118.025", record.get("fileversion").text());
        assertEquals("15.2.1118.25", record.get("FileVersionRaw").text());
        assertEquals(PsValue.NULL, record.get("Comments"));
        assertTrue(record.isType("FileVersionInfo"));
        assertEquals(2, record.line());
        assertEquals(Dialect.CLIXML, record.dialect());
        assertEquals(PsValue.State.ABSENT, record.get("ProductVersion").state());
    }

    @Test
    void clixmlCountsReferencesOfTypesAndObjectsApart() {
        List<PsRecord> records = records(clixml("""
                <Obj RefId="0"><TN RefId="0"><T>A.Server</T></TN><Props>
                  <Obj N="Site" RefId="1"><TN RefId="1"><T>A.Id</T></TN>
                    <ToString>x/Hamburg</ToString><Props><S N="Name">Hamburg</S></Props></Obj>
                  <Obj N="Role" RefId="2"><TN RefId="2"><T>A.Role</T><T>System.Enum</T></TN>
                    <ToString>Mailbox</ToString><I32>2</I32></Obj>
                </Props></Obj>
                <Obj RefId="3"><TNRef RefId="0"/><Props>
                  <Ref N="Site" RefId="1"/><Ref N="Gone" RefId="99"/></Props></Obj>
                """));
        assertEquals("Mailbox", records.get(0).get("Role").text());
        assertEquals("Hamburg", records.get(1).get("Site").property("name").text());
        assertTrue(records.get(1).isType("A.Server"));
        assertEquals(PsValue.State.UNREADABLE, records.get(1).get("Gone").state());
    }

    @Test
    void clixmlListsEscapesAndDictionaries() {
        PsRecord record = records(clixml("""
                <Obj RefId="0"><MS>
                  <Obj N="Hosts" RefId="1"><TN RefId="0"><T>L</T></TN><LST><S>a</S>
                    <Obj RefId="2"><ToString>b</ToString></Obj></LST></Obj>
                  <Obj N="None" RefId="3"><TNRef RefId="0"/><LST/></Obj>
                  <S N="Comment">one_x000D__x000A_two _x005F_x &lt;I&gt;</S>
                  <Obj N="Flat" RefId="4"><ToString>System.String[]</ToString></Obj>
                  <BA N="Raw">AAEAAAD</BA>
                  <Obj N="Table" RefId="5"><DCT><En><S N="Key">k</S><I32 N="Value">7</I32></En></DCT></Obj>
                </MS></Obj>
                """)).get(0);
        assertEquals(List.of("a", "b"), record.get("Hosts").items().stream().map(PsValue::text).toList());
        assertTrue(record.get("None").isWhole() && record.get("None").items().isEmpty());
        assertEquals("one\r\ntwo _x <I>", record.get("Comment").text());
        assertEquals(PsValue.State.UNREADABLE, record.get("Flat").state());
        assertEquals(PsValue.State.UNREADABLE, record.get("Raw").state());
        assertEquals("7", record.get("Table").property("k").text());
    }

    @Test
    void clixmlMayBeGluedAndMayComeFromAStream() {
        String one = clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">A</S></MS></Obj>\n");
        String two = clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">B</S></MS></Obj>\n");
        List<PsRecord> records = records("#< CLIXML\r\n" + one + "\r\n" + two);
        assertEquals("A|B", column(records, "Name"));
        assertEquals(List.of(3, 6), records.stream().map(PsRecord::line).toList());
    }

    @Test
    void clixmlTextsWithNotesOnThem() {
        PsRecord value = records(clixml("""
                <Obj RefId="0"><S>15.02.1748.039</S><MS><S N="PSComputerName">NW-EX19A</S><G N="RunspaceId">1</G></MS></Obj>
                """)).get(0);
        assertEquals(Dialect.VALUE, value.dialect());
        assertEquals("15.02.1748.039", value.get(PsRecord.VALUE).text());
        assertEquals("NW-EX19A", value.get("PSComputerName").text());
        PsRecord record = records(clixml("""
                <Obj RefId="0"><MS><Obj N="Role" RefId="1"><ToString>System.Int32[]</ToString><I32>2</I32></Obj>
                <Obj N="Host" RefId="2"><S>a.example</S><MS><S N="PSComputerName">X</S></MS></Obj></MS></Obj>
                """)).get(0);
        assertEquals("2", record.get("Role").text(), "the name of a type is no name");
        assertEquals("a.example", record.get("Host").text());
    }

    @Test
    void clixmlThatWasExportedTwice() {
        PsRecord record = records(clixml("""
                <Obj RefId="0"><TN RefId="0"><T>Deserialized.Deserialized.Microsoft.Exchange.Data.Directory.Management.ExchangeServer</T></TN>
                <Props><S N="AdminDisplayVersion">Version 15.2 (Build 1748.10)</S><S N="ServerRole">Mailbox</S>
                <S N="Hosts">Deserialized.Deserialized.System.String[]</S></Props></Obj>
                """)).get(0);
        assertTrue(record.isType("Management.ExchangeServer"));
        assertEquals("Version 15.2 (Build 1748.10)", record.get("AdminDisplayVersion").text());
        assertEquals(PsValue.State.UNREADABLE, record.get("Hosts").state());
    }

    @Test
    void clixmlArraysKeepTheTypesOfTheirItems() {
        List<PsRecord> records = records(clixml("""
                <Obj RefId="0"><TN RefId="0"><T>System.Object[]</T></TN><LST>
                <Obj RefId="1"><TN RefId="1"><T>A.InboundConnector</T></TN><Props><S N="Name">I</S></Props></Obj>
                <Obj RefId="2"><TN RefId="2"><T>A.OutboundConnector</T></TN><Props><S N="Name">O</S></Props></Obj>
                <Obj RefId="3"><TNRef RefId="1"/><Props><S N="Name">J</S></Props></Obj></LST></Obj>
                """));
        assertEquals("I|O|J", column(records, "Name"));
        assertEquals(List.of(true, false, true),
                records.stream().map(record -> record.isType("InboundConnector")).toList());
    }

    @Test
    void clixmlDictionariesMayHaveObjectsForKeys() {
        PsRecord record = records(clixml("""
                <Obj RefId="0"><MS><Obj N="Results" RefId="1"><DCT><En>
                <Obj N="Key" RefId="2"><MS><S N="Name">Hybrid</S><I32 N="Order">7</I32></MS></Obj>
                <S N="Value">yes</S></En></DCT></Obj></MS></Obj>
                """)).get(0);
        assertEquals("yes", record.get("Results").property("Hybrid").text());
    }

    @Test
    void behindClixmlAPromptMayStand() {
        assertEquals("A", column(records("PS C:\\> type x.xml\n"
                + clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">A</S></MS></Obj>\n") + "\nPS C:\\>"), "Name"));
        assertEquals("A", column(records(clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">A</S></MS></Obj>\n") + "\nrest"),
                "Name"));
    }

    @Test
    void clixmlThatBreaksOffKeepsWhatStandsBefore() {
        ParsedText parsed = PsText.read(clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">A</S></MS></Obj>\n<Obj "
                + "RefId=\"1\"><MS>\n<S N=\"Na")
                .replace("</Objs>", ""));
        assertEquals("A", column(parsed.records(), "Name"));
        assertEquals(List.of("4 clixml.broken"), noteKeys(parsed));
    }

    @Test
    void externalEntitiesAreNeverRead() {
        ParsedText parsed = PsText.read("<?xml version=\"1.0\"?>\n<!DOCTYPE Objs [<!ENTITY x SYSTEM "
                + "\"file:///etc/passwd\">]>\n"
                + clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">&x;</S></MS></Obj>"));
        assertEquals(List.of(), parsed.records());
        assertEquals(List.of("1 clixml.dtd"), noteKeys(parsed));
        ParsedText undeclared = PsText.read(clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">&x;</S></MS></Obj>"));
        assertEquals(List.of("2 clixml.broken"), noteKeys(undeclared));
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        var laughs = new StringBuilder("<!DOCTYPE Objs [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String text = laughs + "]>\n" + clixml("<Obj RefId=\"0\"><MS><S N=\"Name\">&a29;</S></MS></Obj>");
        ParsedText parsed = assertTimeoutPreemptively(SOON, () -> PsText.read(text));
        assertEquals(List.of("1 clixml.dtd"), noteKeys(parsed));
    }

    @Test
    void deepXmlIsRefusedWithoutStackOverflow() {
        String text = clixml("<Obj><Props>".repeat(20_000));
        ParsedText parsed = assertTimeoutPreemptively(SOON, () -> PsText.read(text));
        assertEquals(1, parsed.notes().size());
        assertEquals("clixml.broken", parsed.notes().get(0).message().key());
    }

    @Test
    void moreThanAnyExportHoldsIsCutShort() {
        ParsedText objects = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> PsText.read(clixml("<I32>1</I32>".repeat(ParsedText.MAX_RECORDS + 1))));
        assertEquals(ParsedText.MAX_RECORDS, objects.records().size());
        assertEquals(List.of("2 read.tooManyRecords"), noteKeys(objects));
        String list = "<Obj RefId=\"0\"><LST>" + "<Nil/>".repeat(ParsedText.MAX_VALUES + 1) + "</LST></Obj>";
        ParsedText values = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PsText.read(clixml(list)));
        assertEquals(List.of("0 read.tooMuch"), noteKeys(values));
    }

    // JSON

    @Test
    void jsonArraySingleObjectAndGluedOnes() {
        assertEquals("A|B", column(records("[\r\n {\"Name\":\"A\"},\r\n {\"Name\":\"B\"}\r\n]"), "Name"));
        assertEquals("A", column(records("{\"Name\":\"A\"}"), "Name"));
        List<PsRecord> glued = records("PS C:\\> Get-X | ConvertTo-Json\n[{\"Name\":\"A\"}]\n{\"Name\":\"B\"}");
        assertEquals("A|B", column(glued, "Name"));
        assertEquals(List.of(2, 3), glued.stream().map(PsRecord::line).toList());
        assertEquals("A|B", column(records("{\"value\":[{\"Name\":\"A\"},{\"Name\":\"B\"}],\"Count\":2}"), "Name"));
    }

    @Test
    void jsonOfWindowsPowerShell() {
        PsRecord record = records("""
                {"Role": 6, "When": "\\/Date(1394528561000)\\/", "Version": {"Major": 15, "Minor": 0},
                 "Empty": {}, "Flat": "System.String[]", "None": null, "On": true, "Hosts": ["a", "b"],
                 "Enum": {"value": 2, "Value": "Mailbox"}, "Date": {"value": "\\/Date(0)\\/", "DateTime": "Donnerstag"}}
                """).get(0);
        assertEquals("6", record.get("Role").text());
        assertEquals("2014-03-11T09:02:41Z", record.get("When").text());
        assertEquals("15", record.get("Version").property("Major").text());
        assertTrue(record.get("Empty").isWhole() && record.get("Empty").items().isEmpty());
        assertEquals(PsValue.State.UNREADABLE, record.get("Flat").state());
        assertEquals(PsValue.NULL, record.get("None"));
        assertTrue(record.get("On").bool().orElseThrow());
        assertEquals(2, record.get("Hosts").items().size());
        assertEquals("Mailbox", record.get("Enum").text());
        assertEquals("1970-01-01T00:00:00Z", record.get("Date").text());
    }

    @Test
    void jsonOfPowerShell7AndMixedArrays() {
        PsRecord record = records("""
                {"ServerRole": "Mailbox, ClientAccess", "When": "2026-11-18T00:00:00+01:00", "Hosts": ["a", 1, null, true],
                 "Depth": "@{Name=NW-EX13; Rdn=CN=NW-EX13}", "Version": "Version 15.2 (Build 1748.10)"}
                """).get(0);
        assertEquals("Mailbox, ClientAccess", record.get("ServerRole").text());
        assertEquals("2026-11-18T00:00:00+01:00", record.get("When").text());
        assertEquals(List.of("a", "1", "true"),
                record.get("Hosts").items().stream().map(PsValue::text).filter(text -> text != null).toList());
        assertEquals(PsValue.State.UNREADABLE, record.get("Depth").state());
        List<PsRecord> mixed = records("[{\"Role\": 2}, {\"Role\": \"Mailbox\"}, \"15.02.1748.039\", [{\"Role\": 64}]]");
        assertEquals("2|Mailbox|ABSENT|64", column(mixed, "Role"));
        assertEquals("15.02.1748.039", mixed.get(2).get(PsRecord.VALUE).text());
    }

    @Test
    void behindJsonOtherLinesMayStand() {
        ParsedText parsed = PsText.read("[{\"Name\":\"A\"}]\nDas war alles.\n{\"Name\":\"B\"}\n\nEnde\nEnde\n");
        assertEquals("A|B", column(parsed.records(), "Name"));
        assertEquals(List.of("2 json.broken", "5 json.broken"), noteKeys(parsed));
    }

    @Test
    void jsonThatBreaksOffKeepsWhatStandsBefore() {
        ParsedText parsed = PsText.read("[\n{\"Name\":\"A\"},\n{\"Name\":\"B\",\n\"Vers");
        assertEquals("A", column(parsed.records(), "Name"));
        assertEquals(1, parsed.notes().size());
        assertEquals("json.broken", parsed.notes().get(0).message().key());
        assertEquals(4, parsed.notes().get(0).line());
    }

    @Test
    void jsonTenThousandLevelsDeepIsRefused() {
        String text = "[".repeat(10_000) + "]".repeat(10_000);
        ParsedText parsed = assertTimeoutPreemptively(SOON, () -> PsText.read(text));
        assertEquals(List.of("1 json.broken"), noteKeys(parsed));
        ParsedText objects = assertTimeoutPreemptively(SOON, () -> PsText.read("{\"a\":".repeat(10_000)));
        assertEquals(List.of("1 json.broken"), noteKeys(objects));
    }

    // CSV

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", " "})
    void csvWithEveryDelimiter(String delimiter) {
        String text = "\"Name\"D\"Version\"D\"Role\"\r\n"
                + "\"A\"D\"Version 15.1 (Build 2507.6)\"D\"Mailbox, ClientAccess\"\r\n\"B\"D\"x;y\"D\"\"\r\n";
        List<PsRecord> records = records(text.replace("D", delimiter));
        assertEquals("A|B", column(records, "Name"));
        assertEquals("Version 15.1 (Build 2507.6)|x;y", column(records, "Version"));
        assertEquals("Mailbox, ClientAccess|", column(records, "Role"));
        assertEquals(List.of(2, 3), records.stream().map(PsRecord::line).toList());
    }

    @Test
    void caseD11TypeLineAndSemicolon() {
        PsRecord record = records("#TYPE Selected.System.Object\r\n\"Name\";\"AdminDisplayVersion\";\"ServerRole\"\r\n"
                + "\"NW-MBX1\";\"Version 15.1 (Build 2507.6)\";\"Mailbox, ClientAccess\"\r\n").get(0);
        assertEquals("Mailbox, ClientAccess", record.get("ServerRole").text());
        assertEquals(List.of("Selected.System.Object"), record.typeNames());
        assertEquals(3, record.line());
    }

    @Test
    void csvSeparatorLineOfExcelAndUnquotedHeadings() {
        assertEquals("A|B", column(records("sep=;\r\nName;Rolle\r\nA;\"x;y\"\r\nB;\r\n"), "Name"));
        assertEquals("Mailbox, ClientAccess",
                column(records("Servername;Rolle;Standort\nA;Mailbox, ClientAccess;Hamburg\n"), "Rolle"));
        assertEquals("A", column(records("Name\tFqdn\tSite\nA\ta.example\tHamburg\n"), "Name"));
    }

    @Test
    void csvValuesMayHoldLineBreaksAndQuotes() {
        List<PsRecord> records =
                records("\"Name\",\"Comment\"\r\n\"A\",\"one\r\n#4711, \"\"two\"\"\"\r\n\"B\",\"\"\r\n");
        assertEquals("one\r\n#4711, \"two\"|", column(records, "Comment"));
        assertEquals(List.of(2, 4), records.stream().map(PsRecord::line).toList());
    }

    @Test
    void csvHeadingsRepeatedInGluedFiles() {
        String heading = "\"Name\",\"Enabled\"\n";
        assertEquals("A|B", column(records(heading + "\"A\",\"True\"\n" + heading + "\"B\",\"True\"\n"), "Name"));
        List<PsRecord> two = records("#TYPE X\n" + heading
                + "\"A\",\"True\"\n#TYPE Y\n\"Identity\",\"Name\"\n\"i\",\"B\"\n");
        assertEquals("A|B", column(two, "Name"));
        assertEquals(List.of("Y"), two.get(1).typeNames());
        assertFalse(two.get(1).has("Enabled"));
    }

    @Test
    void csvOfAnotherCommandGluedOn() {
        List<PsRecord> two = records("\"Name\",\"Identity\",\"Version\"\r\n\"A\",\"a\",\"1\"\r\n"
                + "\"Name\",\"Enabled\",\"Identity\"\r\n\"B\",\"True\",\"b\"\r\n");
        assertEquals("A|B", column(two, "Name"));
        assertEquals("ABSENT|True", column(two, "Enabled"));
        assertEquals("1|ABSENT", column(two, "Version"));
    }

    @Test
    void csvOfExcel() {
        assertEquals("A|B", column(records("Servername;Rolle;;\r\nA;Mailbox;;\r\nB;Edge;;\r\n"), "Servername"));
        assertEquals("Mailbox|Edge", column(records("Servername;Rolle;;\r\nA;Mailbox;;\r\nB;Edge;;\r\n"), "Rolle"));
        assertEquals("x\ty|z", column(records("sep=\t\r\nName\tRolle\r\n\"x\ty\"\tMailbox\r\nz\tEdge\r\n"), "Name"));
        assertEquals("A, B", column(records("Name\tComment\tSite\r\n\"A, B\"\tx\ty\r\n"), "Name"));
    }

    @Test
    void csvWithOneColumn() {
        assertEquals("NW-EX13|NW-EX16A", column(records("\"Name\"\r\n\"NW-EX13\"\r\n\"NW-EX16A\"\r\n"), "Name"));
        assertEquals("A", column(records("#TYPE Selected.X\r\n\"Name\"\r\n\"A\"\r\n"), "Name"));
        ParsedText none = PsText.read("#TYPE X\r\n\"Name\"\"Version\"\r\n\"A\"\"1\"\r\n");
        assertEquals(List.of("2 csv.noDelimiter"), noteKeys(none));
    }

    /** The library glues two rows after a return alone in quotation marks unless it looks for blanks around them. */
    @Test
    void csvWithReturnsAloneInItsValues() {
        for (String end : List.of("\n", "\r\n")) {
            List<PsRecord> records = records("\"Name\",\"Comment\"" + end + "\"A\",\"one\r\"" + end + "\"B\",\"x\ry\"" + end
                    + "\"C\",\"\"" + end);
            assertEquals("A|B|C", column(records, "Name"), end);
            assertEquals("one\n|x\ny|", column(records, "Comment"));
            assertEquals(List.of(2, 4, 6), records.stream().map(PsRecord::line).toList());
        }
        assertEquals("A|B", column(records("\"Name\",\"Site\"\r\"A\",\"x\"\r\"B\",\"y\"\r"), "Name"));
        ParsedText broken = PsText.read("\"Name\",\"Comment\"\n\"A\",\"one\rtwo\"\n\"B\",\"open\"x\n\"C\",\"\"\n");
        assertEquals("A|C", column(broken.records(), "Name"));
        assertEquals(List.of("4 csv.quote"), noteKeys(broken));
    }

    @Test
    void csvRowsOfAnotherWidth() {
        ParsedText parsed = PsText.read("Name;Rolle;Ort\nA;x;y\nB;x;y;z\nC;x\nD;x;y;;\n");
        assertEquals("A|C|D", column(parsed.records(), "Name"));
        assertEquals(List.of("3 csv.tooManyCells"), noteKeys(parsed));
        assertFalse(parsed.records().get(1).has("Ort"));
    }

    @Test
    void aQuotationMarkWithoutPartnerCostsItsLineOnly() {
        String head = "\"Name\",\"Comment\"\n\"A\",\"ok\"\n";
        ParsedText last = PsText.read(head + "\"B\",\"open\n\"C\",\"fine\"\n\"D\",\"fine\"\n");
        assertEquals("A|C|D", column(last.records(), "Name"));
        assertEquals(List.of("3 csv.quote"), noteKeys(last));
        ParsedText toTheEnd = PsText.read(head + "B,\"open\nC,fine\n");
        assertEquals("A|C", column(toTheEnd.records(), "Name"));
        assertEquals(List.of("3 csv.quote"), noteKeys(toTheEnd));
        // a quotation mark within a cell that has none around it is a letter
        assertEquals("A|B", column(records(head + "B,Monitor 24\"\n"), "Name"));
    }

    @Test
    void manyBrokenLinesComeToAnEnd() {
        String text = "\"Name\",\"Comment\"\n" + "\"B\",\"open\"x\n".repeat(50_000);
        ParsedText parsed = assertTimeoutPreemptively(SOON, () -> PsText.read(text));
        assertTrue(noteKeys(parsed).get(parsed.notes().size() - 1).endsWith("csv.tooBroken"),
                noteKeys(parsed).toString());
    }

    @Test
    void sentencesAreNoCsv() {
        assertEquals(List.of(), records("Hallo Herr Lang, anbei die Liste, wie besprochen.\nViele Grüße\n"));
        assertEquals(List.of(), records("2026-11-09T08:14:02.123Z,10.1.1.1,NW-EX16A,,,,SMTP,SEND\n"));
        assertEquals(List.of(), records("#Software: Microsoft Exchange Server\n#Fields: date-time,client-ip\n1,2\n"));
    }

    // Format-List

    @Test
    void listWithWrappedValuesAndColonsInValues() {
        List<PsRecord> records = records("""


                Name                : NW-EX13
                DistinguishedName   : CN=NW-EX13,CN=Servers,CN=Exchan
                                      ge Administrative Group
                Edition             :\s
                Comment             : a : b
                Hosts               : {a, b, c, d...}

                Name                : NW-EX16A
                DistinguishedName   : CN=NW-EX16A
                """);
        assertEquals("NW-EX13|NW-EX16A", column(records, "Name"));
        assertEquals("CN=NW-EX13,CN=Servers,CN=Exchange Administrative Group|CN=NW-EX16A",
                column(records, "DistinguishedName"));
        assertEquals("a : b", records.get(0).get("Comment").text());
        assertEquals("", records.get(0).get("Edition").text());
        assertEquals(PsValue.State.INCOMPLETE, records.get(0).get("Hosts").state());
        assertEquals(List.of(3, 10), records.stream().map(PsRecord::line).toList());
    }

    @Test
    void lineBreaksOfValuesAreTheirOwn() {
        PsRecord record = records("""
                Comment : Eingerichtet 2019;
                          nicht löschen
                Fqdn    : this-is-a-name-as-wide-as-the-window.exa
                          mple
                """).get(0);
        assertEquals("Eingerichtet 2019;\nnicht löschen", record.get("Comment").text());
        assertEquals("this-is-a-name-as-wide-as-the-window.example", record.get("Fqdn").text());
    }

    @Test
    void listsCopiedThroughAMail() {
        String printed = "Name    : NW-EX13\nEdition : Standard\nFqdn    : a.example\n\nName    : NW-EX16A\nEdition "
                + ": Standard\nFqdn    : b.example\n";
        List<PsRecord> doubled = records(printed.replace("\n", "\n\n").replace(" : ", "\u00a0: "));
        assertEquals("NW-EX13|NW-EX16A", column(doubled, "Name"));
        assertEquals("a.example|b.example", column(doubled, "Fqdn"));
        assertEquals(List.of(1, 9), doubled.stream().map(PsRecord::line).toList());
        List<PsRecord> collapsed =
                records("Name : NW-EX13\nAdminDisplayVersion : Version 15.0 (Build 1497.2)\nFqdn : a\u00adb.example\n");
        assertEquals("ab.example", column(collapsed, "Fqdn"));
        List<PsRecord> withoutBlankLine = records("Name : A\nFqdn : a\nName : B\nFqdn : b\n");
        assertEquals("A|B", column(withoutBlankLine, "Name"));
    }

    @Test
    void promptsErrorsAndMessagesAroundTheData() {
        ParsedText parsed = PsText.read("""
                **********************
                Start der Windows PowerShell-Aufzeichnung
                Startzeit: 20261117093000
                **********************
                [PS] C:\\Windows\\system32>Get-ExchangeServer | fl Name,Edition
                WARNUNG: Es dauert : etwas
                Get-ExchangeServer : Die Benennung "x" wurde nicht erkannt.
                In Zeile:1 Zeichen:1
                + Get-ExchangeServer
                + ~~~~~~~~~~~~~~~~~~
                    + CategoryInfo          : ObjectNotFound: (Get-X:String) [], CommandNotFoundException
                    + FullyQualifiedErrorId : CommandNotFoundException

                Name    : NW-EX13
                Edition : Standard
                [PS] C:\\Windows\\system32>exit
                """);
        assertEquals(1, parsed.records().size(), parsed.records().toString());
        assertEquals("Standard", parsed.records().get(0).get("Edition").text());
        assertEquals(1, parsed.errors().size());
        assertTrue(parsed.errors().get(0).text().contains("wurde nicht erkannt"), parsed.errors().toString());
    }

    // Format-Table

    @Test
    void tableBordersComeFromTheDashes() {
        List<PsRecord> records = records("""

                ProductVersion   FileVersion      FileName                            PSComputerName\s
                --------------   -----------      --------                            --------------\s
                15.00.1497.048   15.00.1497.048   C:\\Program Files\\Microsoft\\Excha... NW-EX13\s
                15.01.2507.039                    D:\\Exchange Server\\V15\\bin\\ExSet... nw-ex16a\s


                """);
        assertEquals("NW-EX13|nw-ex16a", column(records, "PSComputerName"));
        assertEquals("15.00.1497.048|", column(records, "FileVersion"));
        assertEquals("CUT|CUT", column(records, "FileName"));
        assertEquals(List.of(4, 5), records.stream().map(PsRecord::line).toList());
        assertEquals(Dialect.TABLE, records.get(0).dialect());
    }

    @Test
    void rightAlignedNumbersBeginLeftOfTheirDashes() {
        List<PsRecord> records = records("""
                Name     Count  Size Note
                ----     -----  ---- ----
                NW-EX13     17     1 a b
                B       123456 12345 c
                """);
        assertEquals("NW-EX13|B", column(records, "Name"));
        assertEquals("17|123456", column(records, "Count"));
        assertEquals("1|12345", column(records, "Size"));
        assertEquals("a b|c", column(records, "Note"));
    }

    @Test
    void wrappedTable() {
        List<PsRecord> records = records("""
                Name      ServerRole   AdminDisplayVersion  Fqdn
                ----      ----------   -------------------  ----
                NW-EX13   Mailbox,     Version 15.0         NW-EX13.corp.nordw
                          ClientAccess (Build 1497.2)       ind.example
                NW-EX16A  Mailbox      Version 15.1         NW-EX16A.corp.nord
                                       (Build 2507.6)       wind.example
                """);
        assertEquals("NW-EX13|NW-EX16A", column(records, "Name"));
        assertEquals("Mailbox, ClientAccess|Mailbox", column(records, "ServerRole"));
        assertEquals("Version 15.0 (Build 1497.2)|Version 15.1 (Build 2507.6)", column(records, "AdminDisplayVersion"));
        assertEquals("NW-EX13.corp.nordwind.example|NW-EX16A.corp.nordwind.example", column(records, "Fqdn"));
    }

    @Test
    void anEmptyLastColumnIsNoContinuation() {
        assertEquals("NW-EX13|NW-EDGE1", column(records("""
                Server   Version
                ------   -------
                NW-EX13  15.00.1497.048
                NW-EDGE1
                """), "Server"));
    }

    @Test
    void wrappedTableWithANameOverSeveralLines() {
        List<PsRecord> records = records("""
                Name            AddressSpaces
                ----            -------------
                Outbound to     {smtp:nordwind.example;1,
                Office 365      smtp:*.mail.onmicrosoft.com;1}
                """);
        assertEquals(2, records.size(), "a first column that goes on cannot be told from a row: it is not joined");
    }

    @Test
    void longerLinesThanAnyWindowAreCutAndNamed() {
        ParsedText parsed = PsText.read("Name    : A\nComment : " + "x".repeat(40_000) + "\nFqdn    : a\n");
        assertEquals("a", parsed.records().get(0).get("Fqdn").text());
        assertEquals(List.of("2 read.lineTooLong"), noteKeys(parsed));
    }

    @Test
    void moreLinesThanAnyWindowAreNotRead() {
        ParsedText parsed = assertTimeoutPreemptively(SOON, () -> PsText.read("Name : A\nFqdn : a\n" + "\n"
                .repeat(2_000_000)));
        assertEquals("A", column(parsed.records(), "Name"));
        assertTrue(noteKeys(parsed).get(0).endsWith("read.tooManyLines"), noteKeys(parsed).toString());
    }

    @Test
    void headingsAndPromptsNameTheMachine() {
        List<PsRecord> records = records("""
                PS C:\\> .\\loop.ps1
                == NW-EX13
                some words about it
                ProductVersion FileVersion
                -------------- -----------
                15.00.1497.048 15.00.1497.048

                Server: nw-ex16a
                ProductVersion FileVersion
                -------------- -----------
                15.01.2507.039 15.01.2507.039

                NW-EX16B
                --------

                ProductVersion FileVersion
                -------------- -----------
                15.01.2507.061 15.01.2507.061

                [nw-ex19a]: PS C:\\> Get-Command ExSetup.exe
                ProductVersion FileVersion
                -------------- -----------
                15.02.1748.039 15.02.1748.039

                PS C:\\> Get-Command ExSetup.exe
                ProductVersion FileVersion
                -------------- -----------
                15.02.1258.032 15.02.1258.032
                """);
        assertEquals(Arrays.asList("NW-EX13", "nw-ex16a", "NW-EX16B", "nw-ex19a", null),
                records.stream().filter(record -> record.has("FileVersion")).map(PsRecord::heading).toList());
    }

    @Test
    void valuesWithoutAnyHeading() {
        List<PsRecord> records = records("""
                PS C:\\> (Get-Command ExSetup.exe).FileVersionInfo.FileVersion
                15.01.2507.039
                NW-EX19A : 15.02.1748.039
                NW-EX19B;15.02.1258.032
                """);
        assertEquals("15.01.2507.039|15.02.1748.039|15.02.1258.032", column(records, PsRecord.VALUE));
        assertEquals(Arrays.asList(null, "NW-EX19A", "NW-EX19B"), records.stream().map(PsRecord::heading).toList());
    }

    @Test
    void anErrorBelowATableDoesNotSwallowIt() {
        ParsedText parsed = PsText.read("""
                ProductVersion PSComputerName
                -------------- --------------
                15.00.1497.048 NW-EX13
                [NW-EDGE1] Beim Verbinden mit dem Remoteserver "NW-EDGE1" ist ein Fehler aufgetreten: kein Zugriff.
                    + CategoryInfo          : OpenError: (NW-EDGE1:String) [], PSRemotingTransportException
                    + FullyQualifiedErrorId : AccessDenied,PSSessionStateBroken
                """);
        assertEquals("NW-EX13", column(parsed.records(), "PSComputerName"));
        assertEquals(List.of(new RemoteError("NW-EDGE1", 4,
                "Beim Verbinden mit dem Remoteserver \"NW-EDGE1\" ist ein Fehler aufgetreten: kein Zugriff.")),
                parsed.errors());
    }

    @Test
    void linesInBracketsOfOtherProgramsAreNoErrors() {
        assertEquals(List.of(), PsText.read("[INFO] reading NW-EX13 now\n[OK] done\n").errors());
    }

    @Test
    void longLinesAndManyBlanksTakeNoTime() {
        String blanks = "= A" + " ".repeat(200_000) + "x";
        String text = (blanks + "\n").repeat(20) + "-".repeat(100_000) + "\n" + "a ".repeat(100_000) + "\n"
                + "- ".repeat(100_000) + "x\n";
        assertTimeoutPreemptively(SOON, () -> PsText.read(text));
    }
}
