package org.postkeel.evidence.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Server;

/** Send, receive, inbound and outbound connectors: paths P1 to P5 and the connectors of Exchange Online. */
class ConnectorImportersTest {

    private static final String CERTIFICATE = "<I>CN=Nordwind Issuing CA 1, DC=corp, DC=nordwind, DC=example"
            + "<S>CN=mail.nordwind.example, O=Nordwind Handels GmbH, L=Hamburg, C=DE";
    private static final String CLOUD = "nordwind-example.mail.protection.outlook.com";

    @TempDir
    Path folder;

    private static Connector send(ImportResult result, String name) {
        return Estate.connector(result, ConnectorKind.SEND, name);
    }

    private static List<Connector> all(ImportResult result, ConnectorKind kind) {
        return result.assessment().getConnectors().stream().filter(connector -> connector.getKind() == kind).toList();
    }

    // send connectors

    @ParameterizedTest
    @CsvSource({"get-sendconnector.clixml.utf16le.xml, true, true", "get-sendconnector.ps7.utf8.json, true, false",
        "get-sendconnector_joined.cp1252.csv, false, false"})
    void fullTruth(String file, boolean routing, boolean proxy) {
        ImportResult result = Estate.read("connectors/" + file);
        assertEquals(List.of(), result.problems());
        assertEquals(5, all(result, ConnectorKind.SEND).size());
        assertTrue(all(result, ConnectorKind.SEND).stream().allMatch(connector -> connector.getUnreadable().isEmpty()));

        Connector p1 = send(result, Estate.P1);
        assertEquals(List.of("SMTP:nordwindexample.mail.onmicrosoft.com;1"), p1.getAddressSpaces());
        assertEquals(List.of(), p1.getSmartHosts());
        assertEquals(List.of("NW-EX16A", "NW-EX19A"), p1.getSourceServers());
        assertEquals(true, p1.getEnabled());
        assertEquals(true, p1.getCloudServicesMail());
        assertEquals(true, p1.getRequireTls());
        assertEquals("mail.protection.outlook.com", p1.getTlsDomain());
        assertEquals(CERTIFICATE, p1.getTlsCertificateName());
        assertNull(p1.getComment());

        Connector p2 = send(result, Estate.P2);
        assertEquals(List.of("smtp:nordwind.example;10", "smtp:*.nordwind.example;10"), p2.getAddressSpaces());
        assertEquals(List.of(CLOUD), p2.getSmartHosts());
        assertEquals(List.of("NW-EX13"), p2.getSourceServers());
        assertEquals(false, p2.getCloudServicesMail());
        assertNull(p2.getTlsDomain());
        assertNull(p2.getTlsCertificateName());
        assertEquals("Eingerichtet 2019, Ticket 4711; nicht löschen (ERP + Scanner)",
                p2.getComment().replaceAll("\\s+", " "));

        Connector p3 = send(result, Estate.P3);
        assertEquals(List.of(CLOUD), p3.getSmartHosts());
        assertEquals(List.of("NW-EDGE1"), p3.getSourceServers());
        assertEquals(List.of("SMTP:archiv.nordwind.example;1"), p3.getAddressSpaces());
        Connector p4 = send(result, Estate.P4);
        assertEquals(List.of("smtp:*;100"), p4.getAddressSpaces());
        assertEquals(List.of(), p4.getSmartHosts());
        Connector p5 = send(result, Estate.P5);
        assertEquals(false, p5.getEnabled());
        assertEquals(List.of("[172.16.50.25]", "gateway.nordwind.example"), p5.getSmartHosts());
        assertEquals(List.of("NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A", "NW-EX19B"), p5.getSourceServers());

        assertEquals(routing ? Boolean.TRUE : null, p1.getDnsRouting());
        assertEquals(routing ? Boolean.FALSE : null, p2.getDnsRouting());
        assertEquals(proxy ? Boolean.TRUE : null, p2.getFrontendProxy());
        assertEquals(routing ? "mail.nordwind.example" : null, p1.getFqdn());
        // who hands over mail by an enabled connector is a server, even when no list names it
        assertEquals(List.of("NW-EDGE1", "NW-EX13", "NW-EX16A", "NW-EX19A"),
                result.assessment().getServers().stream().map(Server::getName).sorted().toList());
        assertTrue(result.assessment().getServers().stream().noneMatch(Server::isListed));
    }

    @Test
    void aListOfFourServersWithDotsIsIncomplete() {
        ImportResult result = Estate.read("connectors/get-sendconnector_fl_de.utf16le.txt");
        Connector p5 = send(result, Estate.P5);
        assertEquals(List.of("NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A"), p5.getSourceServers());
        assertEquals(List.of("SourceTransportServers"), p5.getUnreadable());
        Connector p1 = send(result, Estate.P1);
        assertEquals(CERTIFICATE, p1.getTlsCertificateName(), "wrapped at the width of the window");
        assertEquals(List.of(), p1.getUnreadable());
        assertEquals("Eingerichtet 2019, Ticket 4711;\nnicht löschen (ERP + Scanner)",
                send(result, Estate.P2).getComment());
        assertNull(p1.getConnectorType(), "Default is no type of Exchange Online");
    }

    @Test
    void namesOfTypesAreUnreadableAndNotEmpty() {
        ImportResult result = Estate.read("connectors/get-sendconnector_flattened_de.utf8bom.csv");
        for (Connector connector : all(result, ConnectorKind.SEND)) {
            assertEquals(List.of("AddressSpaces", "SourceTransportServers"), connector.getUnreadable(),
                    connector.getName());
            assertEquals(List.of(), connector.getAddressSpaces());
            assertEquals(List.of(), connector.getSourceServers());
        }
        assertEquals(List.of(CLOUD), send(result, Estate.P2).getSmartHosts(), "from SmartHostsString");
        assertEquals(List.of("[172.16.50.25]", "gateway.nordwind.example"), send(result, Estate.P5).getSmartHosts());
        assertEquals(List.of(), send(result, Estate.P1).getSmartHosts());
        assertEquals(5, all(result, ConnectorKind.SEND).size());
    }

    @Test
    void aTableOfThreeColumnsDecidesNothing() {
        ImportResult result = Estate.read("connectors/get-sendconnector_ft.utf16le.txt");
        assertEquals(5, all(result, ConnectorKind.SEND).size());
        Connector p1 = send(result, "Outbound to Office 365 - 3f1c0b2a-6…");
        assertEquals(List.of("Name", "AddressSpaces", "SmartHosts", "SourceTransportServers"), p1.getUnreadable());
        assertEquals(List.of(), p1.getAddressSpaces());
        Connector p2 = send(result, Estate.P2);
        assertEquals(List.of("smtp:nordwind.example;10"), p2.getAddressSpaces(), "what is whole of it");
        assertTrue(p2.getUnreadable().contains("AddressSpaces"));
        Connector p5 = send(result, Estate.P5);
        assertEquals(false, p5.getEnabled());
        assertEquals(List.of("SmartHosts", "SourceTransportServers"), p5.getUnreadable(), "columns that are not there");
        assertEquals(List.of("4 connector.nameCut"), Estate.problems(result));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wholeValuesWinOverUnreadableOnesInAnyOrder(boolean wholeFirst) {
        String[] poor = {"connectors/get-sendconnector_ft.utf16le.txt",
                "connectors/get-sendconnector_flattened_de.utf8bom.csv",
            "connectors/get-sendconnector_fl_de.utf16le.txt"};
        ImportResult result = wholeFirst ? Estate.read("connectors/get-sendconnector.clixml.utf16le.xml", poor[0],
                poor[1], poor[2])
                : Estate.read(poor[0], poor[1], poor[2], "connectors/get-sendconnector.clixml.utf16le.xml");
        assertFullAndWithoutProblems(result);
    }

    @Test
    void wholeValuesOfALaterImportWinToo() {
        ImportResult result = Estate.read("connectors/get-sendconnector_ft.utf16le.txt");
        Estate.into(result.assessment(), "connectors/get-sendconnector_flattened_de.utf8bom.csv");
        ImportResult last = Estate.into(result.assessment(), "connectors/get-sendconnector.clixml.utf16le.xml");
        assertFullAndWithoutProblems(last);
        ImportResult poorAgain = Estate.into(result.assessment(), "connectors/get-sendconnector_fl_de.utf16le.txt",
                "connectors/get-sendconnector_ft.utf16le.txt");
        assertFullAndWithoutProblems(poorAgain);
    }

    private static void assertFullAndWithoutProblems(ImportResult result) {
        assertEquals(List.of(), result.problems());
        assertEquals(5, all(result, ConnectorKind.SEND).size());
        for (Connector connector : all(result, ConnectorKind.SEND)) {
            assertEquals(List.of(), connector.getUnreadable(), connector.getName());
        }
        assertEquals(List.of("NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A", "NW-EX19B"),
                send(result, Estate.P5).getSourceServers());
        assertEquals(List.of("SMTP:nordwindexample.mail.onmicrosoft.com;1"),
                send(result, Estate.P1).getAddressSpaces());
        assertEquals(List.of("smtp:nordwind.example;10", "smtp:*.nordwind.example;10"),
                send(result, Estate.P2).getAddressSpaces());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        ImportResult once = Estate.read("connectors/get-sendconnector.clixml.utf16le.xml");
        Connector p1 = send(once, Estate.P1);
        String id = p1.getId();
        p1.getSourceServers().remove("NW-EX19A");
        p1.setEnabled(false);
        ImportResult twice = Estate.into(once.assessment(), "connectors/get-sendconnector.clixml.utf16le.xml");
        assertEquals(List.of(), twice.problems());
        assertEquals(id, send(twice, Estate.P1).getId());
        assertEquals(List.of("NW-EX16A"), send(twice, Estate.P1).getSourceServers(), "a person corrected it");
        assertEquals(false, send(twice, Estate.P1).getEnabled());
        assertEquals(1, twice.assessment().getEvidence().size());
        assertEquals(id, send(Estate.read("connectors/get-sendconnector.clixml.utf16le.xml"), Estate.P1).getId());
    }

    private Path captured(String name, String text, String at) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(at)));
        return file;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoWholeValuesTheNewerOneStays(boolean newerFirst) throws IOException {
        String form = "[{\"Name\":\"ERP\",\"Enabled\":%s,\"AddressSpaces\":[\"smtp:*;5\"],\"SmartHosts\":[\"%s\"],"
                + "\"SourceTransportServers\":[\"NW-OLD\"],\"TlsDomain\":null}]";
        captured(newerFirst ? "a.json" : "b.json", form.formatted(true, "new.example"), "2026-11-20T10:00:00Z");
        captured(newerFirst ? "b.json" : "a.json", form.formatted(true, "old.example"), "2026-11-10T10:00:00Z");
        ImportResult result = Estate.read(folder);
        Connector erp = send(result, "ERP");
        assertEquals(List.of("new.example"), erp.getSmartHosts());
        assertEquals(List.of(newerFirst ? "1 merge.older" : "1 merge.newer"), Estate.problems(result));
        assertEquals(List.of("ERP", "SmartHosts", newerFirst ? "new.example" : "old.example",
                newerFirst ? "old.example" : "new.example"), result.problems().get(0).message().args());
    }

    @Test
    void anAttributeThatIsSaidToBeEmptyContradictsOneThatIsNot() throws IOException {
        captured("a.json", "[{\"Name\":\"ERP\",\"AddressSpaces\":[\"smtp:*;5\"],\"TlsDomain\":null}]",
                "2026-11-10T10:00:00Z");
        captured("b.json", "[{\"Name\":\"ERP\",\"AddressSpaces\":[\"smtp:*;5\"],\"TlsDomain\":\"mail.example\"}]",
                "2026-11-20T10:00:00Z");
        captured("c.json", "[{\"Name\":\"ERP\",\"AddressSpaces\":[\"SMTP:*;5\"]}]", "2026-11-24T10:00:00Z");
        ImportResult result = Estate.read(folder);
        assertEquals("mail.example", send(result, "ERP").getTlsDomain());
        assertEquals(List.of("1 merge.newer"), Estate.problems(result),
                "case and missing attributes are no contradiction");
    }

    @Test
    void caseD08AHandMadeConnector() {
        ImportResult result =
                Estate.texts("a|Name                     : ERP\nAddressSpaces            : {smtp:*;5}\nSmartHosts   "
                + "            : {"
                + CLOUD + "}\nSourceTransportServers   : {NW-OLD}\nCloudServicesMailEnabled : False\nEnabled        "
                + "          : True\n");
        Connector erp = send(result, "ERP");
        assertEquals(List.of(CLOUD), erp.getSmartHosts());
        assertEquals(List.of("NW-OLD"), erp.getSourceServers());
        assertEquals(List.of(), erp.getUnreadable());
    }

    @Test
    void caseD12LettersThatWereLostAtTheExport() {
        String poor = "a|\"Name\",\"AddressSpaces\",\"Comment\"\r\n\"Relay M?nchen\",\"smtp:*;1\",\"Ger?te Lager\"\r\n";
        String good = "b|[{\"Name\":\"Relay München\",\"AddressSpaces\":[\"smtp:*;1\"],\"Comment\":\"Geräte Lager\"}]";
        ImportResult alone = Estate.texts(poor);
        assertEquals("Relay M?nchen", all(alone, ConnectorKind.SEND).get(0).getName());
        assertEquals(List.of("0 connector.lostLetters"), Estate.problems(alone));
        for (ImportResult both : List.of(Estate.texts(poor, good), Estate.texts(good, poor))) {
            assertEquals(List.of("Relay München"), all(both, ConnectorKind.SEND).stream().map(Connector::getName)
                    .toList());
            assertEquals(List.of("0 connector.lostLetters"), Estate.problems(both));
        }
    }

    @Test
    void objectsInsteadOfTexts() {
        ImportResult result = Estate.texts("""
                a|{"Name":"ERP","Enabled":true,"AddressSpaces":[{"Address":"*","Type":"SMTP","Cost":5,"Domain":"*"}],
                "SmartHosts":[{"IsIPAddress":true,"Domain":"","Address":"172.16.50.25"},
                {"IsIPAddress":false,"Domain":"gw.example"}],
                "SourceTransportServers":[{"DistinguishedName":"CN=NW-EX13,CN=Servers","Rdn":"CN=NW-EX13"},
                "x/y/NW-EX16A"]}
                """);
        Connector erp = send(result, "ERP");
        assertEquals(List.of("SMTP:*;5"), erp.getAddressSpaces());
        assertEquals(List.of("[172.16.50.25]", "gw.example"), erp.getSmartHosts());
        assertEquals(List.of("NW-EX13", "NW-EX16A"), erp.getSourceServers());
    }

    @Test
    void listsOfWhichOneItemIsUnreadableAreMarked() {
        ImportResult result =
                Estate.texts("a|{\"Name\":\"ERP\",\"AddressSpaces\":[\"smtp:a;1\","
                + "\"Microsoft.Exchange.Data.AddressSpace\"],"
                + "\"SmartHosts\":\"System.Object[]\",\"SourceTransportServers\":{},\"Enabled\":\"vielleicht\"}");
        Connector erp = send(result, "ERP");
        assertEquals(List.of("smtp:a;1"), erp.getAddressSpaces());
        assertEquals(List.of("AddressSpaces", "SmartHosts"), erp.getUnreadable());
        assertNull(erp.getEnabled());
        assertEquals(List.of("1 connector.notAFlag"), Estate.problems(result));
    }

    @Test
    void foreignConnectorsAndTheHybridConfigurationAreNoSendConnectors() {
        assertEquals(List.of(),
                Estate.texts("a|{\"Name\":\"Fax\",\"AddressSpaces\":[\"FAX:*;1\"],\"DropDirectory\":\"D:\\\\fax\"}")
                .assessment().getConnectors());
        assertEquals(List.of(), Estate.read("connectors/get-hybridconfiguration_fl_de.utf16le.txt").assessment()
                .getConnectors());
    }

    @Test
    void aCutNameThatFitsTwoIsLeftOut() {
        String two = "a|[{\"Name\":\"Relay A\",\"AddressSpaces\":[\"smtp:*;1\"]},{\"Name\":\"Relay B\","
                + "\"AddressSpaces\":[\"smtp:*;1\"]}]";
        ImportResult result =
                Estate.texts("b|Identity   AddressSpaces\n--------   -------------\nRelay...   {smtp:*;1}\n", two);
        assertEquals(2, all(result, ConnectorKind.SEND).size());
        assertEquals(List.of("3 connector.nameCutMany"), Estate.problems(result));
    }

    // receive connectors

    @ParameterizedTest
    @ValueSource(strings = {"get-receiveconnector_fl_de.utf8bom.txt", "get-receiveconnector_joined_de.cp1252.csv"})
    void receiveConnectorsAreNamedAsLogsNameThem(String file) {
        ImportResult result = Estate.read("connectors/" + file);
        assertEquals(List.of(), result.problems());
        assertEquals(15, all(result, ConnectorKind.RECEIVE).size());
        assertEquals(true, Estate.connector(result, ConnectorKind.RECEIVE, "NW-EX13\\Relay Anonym").getEnabled());
        assertTrue(all(result, ConnectorKind.RECEIVE).stream()
                .anyMatch(c -> c.getName().equals("NW-EX16A\\Relay über Loadbalancer")));
        assertEquals(15, all(result, ConnectorKind.RECEIVE).stream().map(Connector::getId).distinct().count());
    }

    @Test
    void aReceiveConnectorWithoutIdentityIsNamedByItsServer() {
        ImportResult result =
                Estate.texts("a|{\"Name\":\"Relay\",\"Server\":\"NW-EX13\",\"RemoteIPRanges\":[\"10.0.0.1\"],"
                + "\"Enabled\":true}");
        assertEquals("NW-EX13\\Relay", all(result, ConnectorKind.RECEIVE).get(0).getName());
    }

    // connectors of Exchange Online

    @ParameterizedTest
    @ValueSource(strings = {"exo_get-inboundconnector.ps7.utf8.json", "exo_get-inboundconnector_fl_de.utf8bom.txt",
        "exo_get-inboundconnector_useculture.utf8bom.csv", "exo_connectors.clixml.utf16le.xml"})
    void fourInboundConnectors(String file) {
        ImportResult result = Estate.read("connectors/" + file);
        assertEquals(List.of(), result.problems());
        assertEquals(4, all(result, ConnectorKind.INBOUND).size());
        assertTrue(all(result, ConnectorKind.INBOUND).stream()
                .allMatch(connector -> connector.getUnreadable().isEmpty()));
        Connector hybrid = inbound(result, "Inbound from 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11", "OnPremises", true);
        assertEquals("mail.nordwind.example", hybrid.getTlsCertificateName());
        assertEquals(List.of(), hybrid.getSenderIpAddresses());
        assertEquals(List.of("smtp:*;1"), hybrid.getSenderDomains());
        assertEquals(true, hybrid.getCloudServicesMail());
        Connector relay = inbound(result, "Relay Geräte und Ticketsystem", "OnPremises", true);
        assertEquals(List.of("203.0.113.25"), relay.getSenderIpAddresses());
        assertNull(relay.getTlsCertificateName());
        assertEquals(false, relay.getCloudServicesMail());
        Connector partner = inbound(result, "Partner Fabrikam", "Partner", true);
        assertEquals("*.fabrikam.example", partner.getTlsCertificateName());
        assertEquals(List.of("smtp:fabrikam.example;1", "smtp:*.fabrikam.example;1"), partner.getSenderDomains());
        Connector signature = inbound(result, "Signaturdienst", "OnPremises", false);
        assertEquals(List.of("192.0.2.77", "192.0.2.78/31"), signature.getSenderIpAddresses());
        assertEquals(true, signature.getRequireTls());
    }

    private static Connector inbound(ImportResult result, String name, String type, boolean enabled) {
        Connector connector = Estate.connector(result, ConnectorKind.INBOUND, name);
        assertEquals(type, connector.getConnectorType(), name);
        assertEquals(enabled, connector.getEnabled(), name);
        return connector;
    }

    @Test
    void inboundAndOutboundInOneFileAreToldApart() {
        ImportResult result = Estate.read("connectors/exo_connectors.clixml.utf16le.xml");
        assertEquals(List.of("Outbound to 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11", "Fabrikam ausgehend"),
                all(result, ConnectorKind.OUTBOUND).stream().map(Connector::getName).toList());
        assertEquals("outlook.office365.com", result.assessment().getEvidence().get(0).getHost());
        assertTrue(result.assessment().getServers().isEmpty(), "outlook.office365.com is no server");
    }

    @Test
    void oneOutboundConnectorWithoutAnArray() {
        ImportResult result = Estate.read("connectors/exo_get-outboundconnector_single.ps51.utf16le.json");
        Connector outbound = Estate.connector(result, ConnectorKind.OUTBOUND,
                "Outbound to 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11");
        assertEquals(List.of("mail.nordwind.example"), outbound.getSmartHosts());
        assertEquals("OnPremises", outbound.getConnectorType());
        assertEquals("mail.nordwind.example", outbound.getTlsDomain());
        assertFalse(outbound.getUnreadable().contains("SmartHosts"));
    }

    @Test
    void typesAsNumbersAndMissingAttributesOfInboundConnectors() {
        ImportResult result =
                Estate.texts("a|[{\"Name\":\"A\",\"ConnectorType\":1,\"SenderDomains\":[\"smtp:*;1\"],"
                + "\"Enabled\":true},"
                + "{\"Name\":\"B\",\"ConnectorType\":2,\"SenderIPAddresses\":{},\"SenderDomains\":[\"smtp:*;1\"],"
                + "\"TlsSenderCertificateName\":null}]");
        assertEquals("OnPremises", Estate.connector(result, ConnectorKind.INBOUND, "A").getConnectorType());
        assertEquals(List.of("SenderIPAddresses", "TlsSenderCertificateName"),
                Estate.connector(result, ConnectorKind.INBOUND, "A").getUnreadable());
        assertEquals("Partner", Estate.connector(result, ConnectorKind.INBOUND, "B").getConnectorType());
        assertEquals(List.of(), Estate.connector(result, ConnectorKind.INBOUND, "B").getUnreadable());
    }

    @Test
    void everythingTogetherGivesNoContradiction() {
        ImportResult result = Estate.read("connectors", "exchangeserver", "exsetup");
        assertEquals(List.of("45 error.server", "26 exsetup.noBuild", "0 exsetup.nameOfFile", "0 exsetup.nameOfFile"),
                Estate.problems(result));
        assertTrue(result.assessment().getConnectors().stream()
                .allMatch(connector -> connector.getUnreadable().isEmpty()));
        assertEquals(8, result.assessment().getServers().size());
    }
}
