package org.postkeel.evidence.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;

class ExchangeServerImporterTest {

    private static Map<String, String> cuOnly() {
        var builds = new TreeMap<String, String>();
        Estate.DIRECTORY_BUILDS.forEach((name, build) -> builds.put(name, build + "?"));
        return builds;
    }

    @ParameterizedTest
    @ValueSource(strings = {"get-exchangeserver.clixml.utf16le.xml", "get-exchangeserver_fl_full_de.utf8bom.txt",
        "get-exchangeserver_useculture_de.cp1252.csv", "get-exchangeserver_select.utf16le.csv",
        "get-exchangeserver_snapin.ps51.utf16le.json", "get-exchangeserver_remoting.ps7.utf8.json"})
    void sevenServersWithEverything(String file) {
        ImportResult result = Estate.read("exchangeserver/" + file);
        assertEquals(List.of(), result.problems());
        assertEquals(cuOnly(), Estate.builds(result, BuildMethod.ADMIN_DISPLAY_VERSION));
        assertServer(result, "NW-EX13", "corp", List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS), "Hamburg",
                "Standard");
        assertServer(result, "NW-EX16A", "corp", List.of(ServerRole.MAILBOX), "Hamburg", "Enterprise");
        assertServer(result, "NW-EX16B", "corp", List.of(ServerRole.MAILBOX), "Bremen", "Enterprise");
        assertServer(result, "NW-EX19A", "corp", List.of(ServerRole.MAILBOX), "Hamburg", "Standard");
        assertServer(result, "NW-EX19B", "corp", List.of(ServerRole.MAILBOX), "Bremen", "StandardEvaluation");
        assertServer(result, "NW-EXSE1", "corp", List.of(ServerRole.MAILBOX), "Hamburg", "Standard");
        assertServer(result, "NW-EDGE1", "dmz", List.of(ServerRole.EDGE_TRANSPORT), "Hamburg", "Standard");
        assertEquals(7, result.assessment().getServers().size());
    }

    private static void assertServer(ImportResult result, String name, String domain, List<ServerRole> roles,
            String site, String edition) {
        Server server = Estate.server(result, name);
        assertEquals(name + "." + domain + ".nordwind.example", server.getFqdn());
        assertEquals(roles, server.getRoles(), name);
        assertEquals(site, server.getSite(), name);
        assertEquals(edition, server.getEdition(), name);
        assertTrue(server.isListed(), name);
    }

    @ParameterizedTest
    @CsvSource({"get-exchangeserver.clixml.utf16le.xml", "get-exchangeserver_remoting.ps7.utf8.json",
        "get-exchangeserver_useculture_de.cp1252.csv"})
    void theMachineThatAnsweredIsTheHostOfTheEvidenceAndNoServer(String file) {
        ImportResult result = Estate.read("exchangeserver/" + file);
        assertEquals("nw-ex16a.corp.nordwind.example", result.assessment().getEvidence().get(0).getHost());
    }

    @Test
    void wrappedTable() {
        ImportResult result = Estate.read("exchangeserver/get-exchangeserver_ft_wrap.utf8bom.txt");
        assertEquals(cuOnly(), Estate.builds(result, BuildMethod.ADMIN_DISPLAY_VERSION));
        assertEquals(List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS),
                Estate.server(result, "NW-EX13").getRoles());
        assertEquals("NW-EDGE1.dmz.nordwind.example", Estate.server(result, "NW-EDGE1").getFqdn());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void cutRolesSitesAndEditionsOfATable() {
        ImportResult result = Estate.read("exchangeserver/get-exchangeserver_ft_default.utf16le.txt");
        assertEquals(cuOnly(), Estate.builds(result, BuildMethod.ADMIN_DISPLAY_VERSION));
        Server ex13 = Estate.server(result, "NW-EX13");
        assertEquals(List.of(ServerRole.MAILBOX), ex13.getRoles(), "of Mailbox,... only Mailbox is whole");
        assertNull(ex13.getSite(), "a cut path tells no site");
        assertNull(Estate.server(result, "NW-EX19B").getEdition(), "Standard... is not Standard");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wholeRolesReplaceCutOnesInAnyOrder(boolean cutFirst) {
        String cut = "exchangeserver/get-exchangeserver_ft_default.utf16le.txt";
        String whole = "exchangeserver/get-exchangeserver_select.utf16le.csv";
        ImportResult result = cutFirst ? Estate.read(cut, whole) : Estate.read(whole, cut);
        assertEquals(List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS),
                Estate.server(result, "NW-EX13").getRoles());
        assertEquals("Bremen", Estate.server(result, "NW-EX19B").getSite());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void shortListTellsNoRole() {
        ImportResult result = Estate.read("exchangeserver/get-exchangeserver_fl_short.utf16le.txt");
        assertEquals(cuOnly(), Estate.builds(result, BuildMethod.ADMIN_DISPLAY_VERSION));
        assertTrue(Estate.server(result, "NW-EDGE1").getRoles().isEmpty());
    }

    @Test
    void aListMadeByHandCountsAsEnteredByHand() {
        ImportResult result = Estate.read("exchangeserver/serverliste_excel_de.utf8bom.csv");
        assertEquals(cuOnly(), Estate.builds(result, BuildMethod.MANUAL));
        assertEquals(List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS),
                Estate.server(result, "NW-EX13").getRoles());
        assertEquals("Bremen", Estate.server(result, "NW-EX19B").getSite());
        assertTrue(result.assessment().getServers().stream().noneMatch(Server::isListed));
    }

    @Test
    void caseD01TheDirectoryKnowsTheCumulativeUpdateOnly() {
        ImportResult result =
                Estate.texts("a|Name                : NW-MBX7\nAdminDisplayVersion : Version 15.2 (Build 1118.7)\n");
        assertEquals(Map.of("NW-MBX7", "15.2.1118.7?"), Estate.builds(result, BuildMethod.ADMIN_DISPLAY_VERSION));
    }

    @Test
    void rolesAsNumbersWithUnknownOnesNamed() {
        ImportResult result = Estate.texts("""
                a|[{"Name":"A-1","AdminDisplayVersion":"Version 14.3 (Build 123.4)","ServerRole":54},
                {"Name":"A-2","AdminDisplayVersion":"Version 15.1 (Build 2507.6)","ServerRole":"Mailbox, Zauberei"},
                {"Name":"A-3","AdminDisplayVersion":"Version 15.1 (Build 2507.6)","ServerRole":"","IsEdgeServer":true}]
                """);
        assertEquals(List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS, ServerRole.UNIFIED_MESSAGING,
                ServerRole.HUB_TRANSPORT),
                Estate.server(result, "A-1").getRoles());
        assertEquals(List.of(ServerRole.MAILBOX), Estate.server(result, "A-2").getRoles());
        assertEquals(List.of(ServerRole.EDGE_TRANSPORT), Estate.server(result, "A-3").getRoles());
        assertEquals(List.of("2 exchangeserver.unknownRole"), Estate.problems(result));
    }

    @Test
    void onAnEdgeServerTheCommandIsNoListOfTheOrganisation() {
        ImportResult result =
                Estate.texts("a|Name : E-1\nServerRole : Edge\nAdminDisplayVersion : Version 15.1 (Build 2507.6)\n");
        assertFalse(Estate.server(result, "E-1").isListed());
    }

    @Test
    void exchangeSpellsItsNamesItself() {
        ImportResult result =
                Estate.texts("a|PSComputerName : ex-a.corp.example\nFileVersion    : 15.01.2507.039\nFileName       "
                + ": C:\\ExSetup.exe\n");
        assertEquals(List.of("EX-A"), Estate.names(result));
        Estate.textsInto(result.assessment(),
                "b|Name : Ex-A\nFqdn : Ex-A.corp.example\nAdminDisplayVersion : Version 15.1 (Build 2507.6)\n");
        assertEquals(List.of("Ex-A"), Estate.names(result));
        assertEquals("Ex-A.corp.example", result.assessment().getServers().get(0).getFqdn());
    }

    @Test
    void cutAndBrokenVersionsAreProblems() {
        ImportResult result = Estate.texts("""
                a|Name  Edition  AdminDisplayVersion
                ----  -------  -------------------
                EX-1  Standard Version 15.1 (Bu...
                EX-2  Standard Exchange 2016
                EX... Standard Version 15.1 (Build 2507.6)
                """);
        assertEquals(List.of("EX-1", "EX-2"), Estate.names(result));
        assertEquals(Map.of(), Estate.builds(result, BuildMethod.ADMIN_DISPLAY_VERSION));
        assertEquals(List.of("3 exchangeserver.versionCut", "4 exchangeserver.notAVersion", "5 exchangeserver.nameCut"),
                Estate.problems(result));
    }

    @Test
    void databasesCarryTheVersionTooAndAreNoServers() {
        ImportResult result =
                Estate.texts("a|Name                : DB01\nEdbFilePath         : D:\\DB01.edb\nAdminDisplayVersion "
                + ": Version 15.1 (Build 2507.6)\n");
        assertEquals(List.of(), Estate.names(result));
    }

    @Test
    void newerEvidenceWinsAndTheContradictionIsNamed() {
        String one = "a|[{\"Name\":\"EX-1\",\"Site\":\"x/Hamburg\",\"AdminDisplayVersion\":\"Version 15.1 (Build "
                + "2507.6)\"}]";
        String two = "b|[{\"Name\":\"EX-1\",\"Site\":\"x/Bremen\",\"AdminDisplayVersion\":\"Version 15.1 (Build "
                + "2507.6)\"}]";
        ImportResult first = Estate.texts(one);
        ImportResult second = Estate.textsInto(first.assessment(), two);
        assertEquals("Bremen", Estate.server(second, "EX-1").getSite());
        assertEquals(List.of("1 merge.newer"), Estate.problems(second));
        ImportResult again = Estate.textsInto(first.assessment(), one);
        assertEquals("Bremen", Estate.server(again, "EX-1").getSite(), "evidence of an earlier import changes nothing");
        assertEquals(List.of(), again.problems());
    }

    @Test
    void whatAPersonCalledManagementToolsStays() {
        ImportResult result =
                Estate.texts("a|[{\"Name\":\"EX-1\",\"ServerRole\":\"Mailbox\",\"AdminDisplayVersion\":\"Version "
                + "15.1 (Build 2507.6)\"}]");
        Server server = Estate.server(result, "EX-1");
        server.getRoles().clear();
        server.getRoles().add(ServerRole.MANAGEMENT_TOOLS);
        Estate.textsInto(result.assessment(),
                "b|[{\"Name\":\"EX-1\",\"ServerRole\":\"Mailbox\",\"Edition\":\"Standard\","
                + "\"AdminDisplayVersion\":\"Version 15.1 (Build 2507.6)\"}]");
        assertEquals(List.of(ServerRole.MANAGEMENT_TOOLS), server.getRoles());
    }
}
