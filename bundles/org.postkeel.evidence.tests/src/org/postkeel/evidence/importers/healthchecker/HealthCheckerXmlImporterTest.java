package org.postkeel.evidence.importers.healthchecker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Answer;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.ServerRole;

/** Layouts of all ages, and results that lack something. */
class HealthCheckerXmlImporterTest {

    private static String result(String inside, String... more) {
        return "HealthChecker-EX1-20261123091533.xml|<Objs Version=\"1.1.0.1\" "
                + "xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"><Obj RefId=\"0\"><MS>"
                + "<Obj N=\"HealthCheckerExchangeServer\" RefId=\"1\"><MS>" + inside + "</MS></Obj>"
                + String.join("", more) + "</MS></Obj></Objs>";
    }

    private static String object(String name, String inside) {
        return "<Obj N=\"" + name + "\" RefId=\"" + Math.abs(name.hashCode() % 10_000) + "\"><MS>" + inside
                + "</MS></Obj>";
    }

    private static String exchange(String setup, String... more) {
        return object("ExchangeInformation", object("BuildInformation",
                object("ExchangeSetup", setup) + "<S N=\"ServerRole\">Mailbox</S>") + String.join("", more));
    }

    @Test
    void caseD05WithoutExSetupTheUpdateIsUnknown() {
        String setup = "<S N=\"FileVersion\">15.1.2507.6</S>";
        ImportResult failed = Estate.texts(result("<S N=\"ServerName\">EX1</S>"
                + exchange(setup + "<B N=\"FailedGetExSetup\">true</B>")));
        assertEquals(Map.of("EX1", "15.1.2507.6?"), Estate.builds(failed, BuildMethod.HEALTH_CHECKER));
        assertEquals(List.of("1 cuLevelOnly"), Estate.problems(failed));
        ImportResult found = Estate.texts(result("<S N=\"ServerName\">EX1</S>" + exchange(setup)));
        assertEquals(Map.of("EX1", "15.1.2507.6"), Estate.builds(found, BuildMethod.HEALTH_CHECKER),
                "the same number without the flag is the update without any security update");
    }

    @Test
    void classesWithEverythingInProperties() {
        String text = """
                HealthCheck-EXC01-20210303144456.xml|<Objs Version="1.1.0.1"
                xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props>
                <Obj N="HealthCheckerExchangeServer" RefId="1"><TN RefId="0"><T>HealthChecker.HealthCheckerExchangeServer\
                </T></TN><Props><S N="ServerName">EXC01.contoso.example</S>
                <Obj N="ExchangeInformation" RefId="2"><Props>
                <Obj N="BuildInformation" RefId="3"><Props>
                <Obj N="ServerRole" RefId="4"><ToString>MultiRole</ToString><I32>2</I32></Obj>
                <S N="BuildNumber">Version 15.1 (Build 2176.2)</S>
                <Obj N="ExchangeSetup" RefId="5"><ToString>FileVersion: 15.01.2176.002</ToString><Props>
                <S N="FileVersion">15.01.2176.009</S></Props></Obj></Props></Obj>
                <Obj N="ExchangeCertificates" RefId="6"><LST>
                <Obj RefId="7"><Props><I32 N="LifetimeInDays">-3</I32></Props></Obj>
                <Obj RefId="8"><Props><I32 N="LifetimeInDays">90</I32></Props></Obj>
                <Obj RefId="9"><Props><I32 N="LifetimeInDays">30</I32></Props></Obj></LST></Obj>
                <Obj N="ExchangeConnectors" RefId="10"><LST><Obj RefId="11"><Props><S N="Name">ERP</S>
                <S N="ConnectorType">Send</S><B N="Enabled">true</B><Nil N="SmartHosts"/>
                <Obj N="AddressSpaces" RefId="12"><LST><Obj RefId="13"><ToString>SMTP:*;1</ToString></Obj></LST></Obj>
                </Props></Obj></LST></Obj></Props></Obj>
                <DT N="GenerationTime">2021-03-03T14:44:56.1234567+01:00</DT></Props></Obj></Props></Obj></Objs>
                """;
        ImportResult result = Estate.texts(text);
        assertEquals(Map.of("EXC01", "15.1.2176.9"), Estate.builds(result, BuildMethod.HEALTH_CHECKER));
        var server = Estate.server(result, "EXC01");
        assertEquals(List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS), server.getRoles());
        assertEquals("EXC01.contoso.example", server.getFqdn());
        assertEquals(Instant.parse("2021-03-03T13:44:56.123456700Z"), server.getBuilds().get(0).getObservedAt());
        assertEquals(LocalDate.of(2021, 4, 2), server.getHealthChecks().get(0).getCertificateExpiresOn());
        var erp = Estate.connector(result, ConnectorKind.SEND, "ERP");
        assertEquals(List.of("SMTP:*;1"), erp.getAddressSpaces());
        assertEquals(List.of(), erp.getSmartHosts());
        assertEquals(List.of("SourceTransportServers"), erp.getUnreadable());
    }

    @Test
    void theServerItselfWithoutAnythingAroundIt() {
        ImportResult result = Estate.texts("a|<Objs Version=\"1.1.0.1\" xmlns=\"http://x\"><Obj RefId=\"0\"><Props>"
                + "<S N=\"ServerName\">EX1</S>" + exchange("<S N=\"FileVersion\">15.01.2507.039</S>")
                + object("OSInformation", "<S N=\"x\">y</S>") + "</Props></Obj></Objs>");
        assertEquals(Map.of("EX1", "15.1.2507.39"), Estate.builds(result, BuildMethod.HEALTH_CHECKER));
    }

    @Test
    void partsAndTheDirectoryStandInWhereTheVersionIsMissing() {
        String parts = "<I32 N=\"FileMajorPart\">15</I32><I32 N=\"FileMinorPart\">2</I32>"
                + "<I32 N=\"FileBuildPart\">1748</I32><I32 N=\"FilePrivatePart\">39</I32>";
        assertEquals(Map.of("EX1", "15.2.1748.39"), Estate.builds(
                Estate.texts(result("<S N=\"ServerName\">EX1</S>" + exchange(parts))), BuildMethod.HEALTH_CHECKER));
        String directory = object("GetExchangeServer",
                "<S N=\"Name\">Ex1</S><S N=\"AdminDisplayVersion\">Version 15.2 (Build 1748.10)</S>");
        assertEquals(Map.of("Ex1", "15.2.1748.10?"), Estate.builds(Estate.texts(
                result("<S N=\"ServerName\">EX1.corp.example</S>" + exchange("<Nil N=\"FileVersion\"/>", directory))),
                BuildMethod.HEALTH_CHECKER), "the name of the directory before that of the command");
    }

    @Test
    void withoutABuildItIsSaidSo() {
        ImportResult result = Estate.texts(result("<S N=\"ServerName\">EX1</S>"
                + exchange("<S N=\"FileVersion\">15.01.2507.0</S>")));
        assertEquals(Map.of(), Estate.builds(result, BuildMethod.HEALTH_CHECKER));
        assertEquals(List.of("1 noBuild"), Estate.problems(result));
        assertEquals(1, Estate.server(result, "EX1").getHealthChecks().size());
    }

    @Test
    void theFileNamesTheServerOnlyWhereTheResultDoesNot() {
        String inside = exchange("<S N=\"FileVersion\">15.01.2507.039</S>");
        ImportResult named = Estate.texts(result("<S N=\"ServerName\">OTHER-2</S>" + inside));
        assertEquals(List.of("OTHER-2"), Estate.names(named));
        ImportResult nameless = Estate.texts(result(inside));
        assertEquals(List.of("EX1"), Estate.names(nameless));
        assertEquals(List.of("1 nameOfFile"), Estate.problems(nameless));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CVE-2024-49040", "ADV24199947"})
    void namedVulnerabilities(String name) {
        String results = "<Obj N=\"DisplayResults\" RefId=\"7000\"><DCT><En><Obj N=\"Key\" RefId=\"7001\"><MS>"
                + "<S N=\"Name\">%s</S></MS></Obj><Obj N=\"Value\" RefId=\"7002\"><LST><Obj RefId=\"7003\"><MS>"
                + "<S N=\"TestingValue\">" + name + "</S></MS></Obj></LST></Obj></En></DCT></Obj>";
        String inside = "<S N=\"ServerName\">EX1</S>" + exchange("<S N=\"FileVersion\">15.01.2507.039</S>");
        assertEquals(Answer.YES, check(result(inside, results.formatted("Security Vulnerability"))));
        assertEquals(Answer.UNKNOWN, check(result(inside, results.formatted("Security Settings"))),
                "elsewhere a name says that something was done against it");
        assertEquals(Answer.UNKNOWN, check(result(inside)));
    }

    private static Answer check(String text) {
        return Estate.server(Estate.texts(text), "EX1").getHealthChecks().get(0).getVulnerable();
    }

    @Test
    void withoutATimeItIsThatOfTheFile() {
        ImportResult result = Estate.texts(result("<S N=\"ServerName\">EX1</S>"
                + exchange("<S N=\"FileVersion\">15.01.2507.039</S>")));
        var seen = Estate.server(result, "EX1").getBuilds().get(0);
        assertEquals(seen.getEvidence().getCapturedAt(), seen.getObservedAt());
        assertNull(Estate.server(result, "EX1").getHealthChecks().get(0).getCertificateExpiresOn());
    }
}
