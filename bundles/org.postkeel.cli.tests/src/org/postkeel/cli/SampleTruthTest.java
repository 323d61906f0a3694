package org.postkeel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.FrameworkUtil;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Assessment;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ServerRole;
import org.postkeel.model.TrafficSeries;
import org.postkeel.model.progress.Progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Every file of the sample estate, read alone with all importers of the product, against the truth: builds and names come
 * from {@code truth.json}, the rest from the README of the samples. A file without a row fails.
 */
class SampleTruthTest {

    private static final Path SAMPLES = Path.of("../../samples/nordwind");
    private static final String HYBRID = "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11";
    private static final String[] ALL = { "NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A", "NW-EX19B", "NW-EXSE1",
        "NW-EDGE1" };
    private static final String[] NO_EDGE = Arrays.copyOf(ALL, ALL.length - 1);
    private static final String[] CHECKED = { "NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A", "NW-EXSE1", "NW-EDGE1" };
    private static final String[] REPORTED = { "NW-EX16A", "NW-EX13", "NW-EDGE1" };

    private static EvidenceCollector collector;
    private static JsonNode truth;
    private static final Map<String, JsonNode> SERVERS = new TreeMap<>();
    private static final Map<String, List<String>> ROWS = new LinkedHashMap<>();

    @BeforeAll
    static void readTruth() throws IOException {
        var bundles = FrameworkUtil.getBundle(SampleTruthTest.class).getBundleContext();
        collector = bundles.getService(bundles.getServiceReference(EvidenceCollector.class));
        truth = new ObjectMapper().readTree(SAMPLES.resolve("truth.json").toFile());
        truth.path("servers").forEach(server -> SERVERS.put(server.path("name").asText(), server));
        rows();
    }

    // ---- what is expected ---------------------------------------------------------------------------------------

    private static void row(String file, List<?>... facts) {
        ROWS.put(file, Stream.of(facts).flatMap(List::stream).map(Object::toString).sorted().toList());
    }

    private static List<String> builds(String method, String... names) {
        return Stream.of(names).map(name -> "build " + name + " " + SERVERS.get(name).path("exsetup_build").asText() + " "
                + method).toList();
    }

    /** The server list: the version of the directory, and whether the file tells roles and site. */
    private static List<String> listed(boolean roles, boolean site, String method) {
        var facts = new ArrayList<String>();
        for (String name : ALL) {
            JsonNode server = SERVERS.get(name);
            facts.add("build " + name + " " + server.path("admin_display_build").asText() + " " + method + " cu");
            if (roles) {
                facts.add("roles " + name + " " + server.path("role").asText());
            }
            if (site) {
                facts.add("site " + name + " " + server.path("site").asText());
            }
        }
        return facts;
    }

    private static List<String> checked(String... names) {
        var facts = new ArrayList<>(builds("healthchecker", names));
        for (String name : names) {
            JsonNode server = SERVERS.get(name);
            facts.add("roles " + name + " " + server.path("role").asText());
            facts.add("site " + name + " " + server.path("site").asText());
            facts.add("check " + name + " certificate 2027-04-15");
        }
        return facts;
    }

    private static List<String> sends(boolean enabledOnly, boolean sources) {
        var facts = new ArrayList<String>();
        for (JsonNode connector : truth.path("connectors")) {
            var from = new TreeSet<String>();
            connector.path("sources").forEach(source -> from.add(source.asText()));
            if (connector.path("enabled").asBoolean() || !enabledOnly) {
                facts.add("send " + connector.path("send_connector").asText() + " "
                        + (connector.path("enabled").asBoolean() ? "enabled" : "disabled") + " "
                        + (sources ? from : "unreadable"));
            }
        }
        return facts;
    }

    private static List<String> inbound() {
        var facts = new ArrayList<String>();
        truth.path("exo_inbound").forEach(one -> facts.add("inbound " + one.path("name").asText() + " "
                + one.path("type").asText() + " " + (one.path("enabled").asBoolean() ? "enabled" : "disabled")));
        return facts;
    }

    private static List<String> reports(boolean dates) {
        return List.of(
                "report NW-EX16A 2026-09-09" + (dates ? " next 2026-11-18 30/10" : ""),
                "report NW-EX13 2026-08-25" + (dates ? " next 2026-11-23 0/60" : ""),
                "report NW-EDGE1 2026-09-14" + (dates ? " next 2026-11-23 30/10" : ""));
    }

    private static void rows() {
        for (String file : List.of("custom_unc_loop.ps51.utf16le.json", "invoke_pscomputername_ft.utf16le.txt")) {
            row("exsetup/" + file, builds("exsetup", NO_EDGE), List.of("build NW-ADM01 15.2.1748.10 exsetup"));
        }
        for (String file : List.of("export_useculture_type.ascii.csv", "formatlist_all_de.cp1252.txt",
                "invoke_export.clixml.utf16le.xml", "invoke_pwsh7_ft.utf8.txt", "loop_servername_headers.utf8bom.txt")) {
            row("exsetup/" + file, builds("exsetup", NO_EDGE));
        }
        row("exsetup/local_NW-EDGE1.utf16le.txt", builds("exsetup", "NW-EDGE1"));
        row("exsetup/local_NW-EX19A.utf16le.txt", builds("exsetup", "NW-EX19A"));

        String directory = "admindisplayversion";
        row("exchangeserver/get-exchangeserver_fl_short.utf16le.txt", listed(false, false, directory));
        // the site is cut, and of two roles only the first is whole
        row("exchangeserver/get-exchangeserver_ft_default.utf16le.txt", listed(true, false, directory).stream()
                .map(fact -> fact.replace("Mailbox, ClientAccess", "Mailbox")).toList());
        row("exchangeserver/get-exchangeserver_ft_wrap.utf8bom.txt", listed(true, false, directory));
        for (String file : List.of("fl_full_de.utf8bom.txt", "useculture_de.cp1252.csv",
                "select.utf16le.csv", "snapin.ps51.utf16le.json", "remoting.ps7.utf8.json")) {
            row("exchangeserver/get-exchangeserver_" + file, listed(true, true, directory));
        }
        row("exchangeserver/get-exchangeserver.clixml.utf16le.xml", listed(true, true, directory));
        row("exchangeserver/serverliste_excel_de.utf8bom.csv", listed(true, true, "manual"));

        for (String name : CHECKED) {
            String time = name.equals("NW-EDGE1") ? "20261123104102" : "20261123091533";
            row("healthchecker/HealthChecker-" + name + "-" + time + ".xml", checked(name), name.equals("NW-EDGE1")
                    ? List.of() : sends(true, false).stream().filter(send -> !send.contains("EdgeSync")).toList());
        }
        row("healthchecker/HealthChecker-NW-EX16A-20240305080012.xml", List.of("build NW-EX16A 15.1.2507.35 healthchecker",
                "roles NW-EX16A Mailbox", "site NW-EX16A Hamburg", "check NW-EX16A certificate 2024-07-26"),
                sends(true, false).stream().filter(send -> !send.contains("EdgeSync")).toList());
        row("healthchecker/HealthChecker-NW-EX13-20261123091533.txt", checked("NW-EX13"));
        row("healthchecker/HealthChecker-NW-EX16A-20261123091533.txt", checked("NW-EX16A"));
        row("healthchecker/ExchangeAllServersReport-20261123101500.html", checked(CHECKED));
        row("healthchecker/HealthChecker-ExchangeDCCoreRatio-20261123092001.xml", List.of("NOT_USED"));
        row("healthchecker/HealthChecker-VulnerabilityReport-20261123110217.json",
                builds("healthchecker", "NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A", "NW-EXSE1"),
                List.of("build NW-EX19B 15.2.1258.12 healthchecker cu", "build NW-EDGE1 15.1.2507.6 healthchecker cu"),
                Stream.of(ALL).map(name -> "check " + name + " certificate null").toList());

        for (String file : List.of("clixml.utf16le.xml", "ps7.utf8.json")) {
            row("connectors/get-sendconnector." + file, sends(false, true));
        }
        row("connectors/get-sendconnector_joined.cp1252.csv", sends(false, true));
        // a list shows four servers of five, and says so
        row("connectors/get-sendconnector_fl_de.utf16le.txt", sends(true, true),
                List.of("send Internet alt (Gateway) disabled unreadable"));
        row("connectors/get-sendconnector_flattened_de.utf8bom.csv", sends(false, false));
        // names and lists are cut: it cannot decide paths, and a cut name stays visibly cut
        row("connectors/get-sendconnector_ft.utf16le.txt", sends(false, false).stream()
                .map(fact -> fact.replace(HYBRID, "Outbound to Office 365 - 3f1c0b2a-6…")).toList());
        for (String file : List.of("ps7.utf8.json", "fl_de.utf8bom.txt", "useculture.utf8bom.csv")) {
            row("connectors/exo_get-inboundconnector" + (file.startsWith("ps7") ? "." : "_") + file, inbound());
        }
        List<String> outbound = List.of("outbound Outbound to 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11 OnPremises enabled");
        row("connectors/exo_get-outboundconnector_single.ps51.utf16le.json", outbound);
        row("connectors/exo_connectors.clixml.utf16le.xml", inbound(), outbound,
                List.of("outbound Fabrikam ausgehend Partner disabled"));
        row("connectors/get-hybridconfiguration_fl_de.utf16le.txt",
                List.of("hybrid [NW-EX16A, NW-EX19A] [NW-EX16A, NW-EX19A] [] mail.nordwind.example"));
        row("connectors/get-receiveconnector_fl_de.utf8bom.txt", List.of("receive connectors 15"));
        row("connectors/get-receiveconnector_joined_de.cp1252.csv", List.of("receive connectors 15"));

        for (String file : List.of("ps7.utf8.json", "fl_de.utf16le.txt")) {
            row("evidence/get-onpremserverreportinfo" + (file.startsWith("ps7") ? "." : "_") + file,
                    builds("servicereport", REPORTED), reports(true));
        }
        row("evidence/eac_connecting-onprem-exchange-servers_en.utf8bom.csv",
                builds("servicereport", "NW-EX16A", "NW-EX13", "NW-EDGE1", "NW-EX19A"), reports(false));
        row("evidence/eac_veraltete_exchange-server_de.utf8bom.csv", builds("servicereport", REPORTED), reports(false));
        row("evidence/get-queue_fl_de.cp1252.txt", List.of("sighting throttled queue NW-EX16A 30 17"));
        row("evidence/ndr_5.7.230_de.eml", List.of("sighting blocked bounce NW-EX13 20 1"));
        row("evidence/verzoegerung_4.7.230_outlook_kopie.cp1252.txt",
                List.of("sighting throttled delaynotice NW-EX16A 30 1"));
        row("evidence/messagecenter_mail.utf8.txt", builds("servicereport", "NW-EX13", "NW-EX16A"));
        row("evidence/get-messagetracev2_de.utf8bom.csv", List.of("arrival messagetrace null null 203.0.113.25 3 null",
                "arrival messagetrace null null 198.51.100.80 1 null"));
        row("evidence/messagetrace_historicalsearch.utf16le.csv",
                List.of("arrival messagetrace null null 203.0.113.25 2 Relay Geräte und Ticketsystem",
                        "arrival messagetrace null null 203.0.113.25 1 Inbound from 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11",
                        "arrival messagetrace null null 198.51.100.80 1 null"));
        row("evidence/header_1_last-hop_NW-EX16A.txt",
                List.of("arrival header NW-EX16A.corp.nordwind.example 15.1.2507.39 203.0.113.25 1 null"));
        row("evidence/header_2_device_via_NW-EX13.txt",
                List.of("arrival header NW-EX13.corp.nordwind.example 15.0.1497.48 203.0.113.25 1 null"));
        row("evidence/header_3_gateway_in_between.txt", List.of("arrival header gw01.mailsec.example null 198.51.100.44 1 null"));

        row("protocollogs/NW-EX16A/Hub/SEND2026110908-1.LOG", List.of("sighting throttled protocollog null 30 1",
                "sighting blocked protocollog null 5 1"));
        row("protocollogs/NW-EX13/FrontEnd/RECV2026110906-1.LOG", List.of("client 10.20.30.41 kopierer-hh-01 2/2",
                "client 10.20.40.10 otrs01.corp.nordwind.example 1/1", "client 10.20.40.20 erp-app01 1/1",
                "client 10.20.42.7 null 1/1"));
        row("messagetracking-sendexternal/MSGTRK2026112306-1.LOG", List.of("traffic NW-EX16A " + HYBRID + " 3 4"));
        row("truth.json", List.of("NOT_RECOGNISED"));
        row("README.md", List.of("NOT_RECOGNISED"));
    }

    // ---- what is read -------------------------------------------------------------------------------------------

    private static Assessment read(List<Path> files) {
        ImportResult result = collector.collect(files, ModelFactory.eINSTANCE.createAssessment(), Progress.NONE);
        return result.assessment();
    }

    private static List<String> facts(Path file) {
        ImportResult result = collector.collect(List.of(file), ModelFactory.eINSTANCE.createAssessment(), Progress.NONE);
        assertEquals(1, result.outcomes().size());
        var facts = new ArrayList<String>();
        switch (result.outcomes().get(0).status()) {
            case READ -> facts(result.assessment(), facts);
            default -> facts.add(result.outcomes().get(0).status().name());
        }
        return facts.stream().sorted().toList();
    }

    private static void facts(Assessment model, List<String> facts) {
        model.getServers().forEach(server -> {
            String name = server.getName();
            server.getBuilds().forEach(seen -> facts.add("build " + name + " " + seen.getBuild() + " "
                    + seen.getMethod().getLiteral() + (seen.isCuLevelOnly() ? " cu" : "")));
            server.getReports().forEach(report -> facts.add("report " + name + " " + day(report.getFirstDetected())
                    + (report.getNextStageOn() == null ? "" : " next " + day(report.getNextStageOn()) + " "
                            + report.getNextThrottleMinutes() + "/" + report.getNextBlockMinutes())));
            server.getHealthChecks().forEach(check -> facts.add("check " + name + " certificate "
                    + check.getCertificateExpiresOn()));
            if (!server.getRoles().isEmpty()) {
                facts.add("roles " + name + " " + String.join(", ",
                        server.getRoles().stream().map(ServerRole::getLiteral).toList()));
            }
            if (server.getSite() != null) {
                facts.add("site " + name + " " + server.getSite());
            }
        });
        connectors(model, facts);
        model.getHybridConfigurations().stream().filter(one -> model.getConnectors().isEmpty())
                .forEach(one -> facts.add("hybrid " + one.getSendingServers() + " " + one.getReceivingServers() + " "
                        + one.getEdgeServers() + " " + one.getSmartHost()));
        model.getSightings().forEach(seen -> facts.add("sighting " + seen.getKind().getLiteral() + " "
                + seen.getSource().getLiteral() + " " + seen.getServer() + " " + seen.getMinutesPerHour() + " "
                + seen.getMessages()));
        model.getArrivals().forEach(arrival -> facts.add("arrival " + arrival.getSource().getLiteral() + " "
                + arrival.getLastHop() + " " + arrival.getBuild() + " " + arrival.getPublicIp() + " "
                + arrival.getMessages() + " " + arrival.getConnector()));
        model.getClients().forEach(client -> facts.add("client " + client.getAddress() + " " + client.getHelo() + " "
                + client.getSessions() + "/" + client.getMessages()));
        var traffic = new TreeMap<String, int[]>();
        for (TrafficSeries series : model.getTraffic()) {
            int[] sum = traffic.computeIfAbsent(series.getServer() + " " + series.getConnector(), key -> new int[2]);
            series.getDays().forEach(day -> {
                sum[0] += day.getMessages();
                sum[1] += day.getRecipients();
            });
        }
        traffic.forEach((way, sum) -> facts.add("traffic " + way + " " + sum[0] + " " + sum[1]));
    }

    private static void connectors(Assessment model, List<String> facts) {
        model.getConnectors().forEach(connector -> {
            String enabled = Boolean.TRUE.equals(connector.getEnabled()) ? "enabled" : "disabled";
            switch (connector.getKind()) {
                case SEND -> facts.add("send " + connector.getName() + " " + enabled + " "
                        + (connector.getUnreadable().contains("SourceTransportServers") ? "unreadable"
                                : new TreeSet<>(connector.getSourceServers())));
                case INBOUND, OUTBOUND -> facts.add(connector.getKind().getLiteral() + " " + connector.getName() + " "
                        + connector.getConnectorType() + " " + enabled);
                case RECEIVE -> {
                    // HealthChecker shows one of them, the cmdlet all
                }
            }
        });
        long receive = model.getConnectors().stream().filter(one -> one.getKind() == ConnectorKind.RECEIVE).count();
        if (receive > 1) {
            facts.add("receive connectors " + receive);
        }
    }

    private static String day(java.time.Instant moment) {
        return moment == null ? "null" : moment.toString().substring(0, "2026-11-25".length());
    }

    // ---- tests --------------------------------------------------------------------------------------------------

    @TestFactory
    List<DynamicTest> everyFileGivesTheTruth() {
        return ROWS.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(),
                () -> assertEquals(row.getValue(), facts(SAMPLES.resolve(row.getKey()))))).toList();
    }

    @Test
    void everyFileHasARow() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<String> without = files.filter(Files::isRegularFile)
                    .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !ROWS.containsKey(file))
                    // all of them together are counted below
                    .filter(file -> !file.startsWith("messagetracking/")).sorted().toList();
            assertEquals(List.of(), without);
        }
    }

    @Test
    void theTrackingLogsTogetherGiveTheTruth() {
        Assessment model = read(List.of(SAMPLES.resolve("connectors"), SAMPLES.resolve("messagetracking")));
        var counts = new TreeMap<String, Integer>();
        int[] sums = new int[4];
        for (TrafficSeries series : model.getTraffic()) {
            series.getDays().forEach(day -> {
                sums[0] += day.getMessages();
                sums[1] += day.getRecipients();
                sums[2] += day.getThrottled();
                sums[3] += day.getBlocked();
                counts.merge(series.getConnector() + " @ " + series.getServer(), day.getMessages(), Integer::sum);
            });
        }
        JsonNode tracking = truth.path("tracking");
        assertEquals(tracking.path("send_events_total").asInt(), sums[0]);
        assertEquals(tracking.path("recipients_total").asInt(), sums[1]);
        assertEquals(tracking.path("defer_4_7_230_events").asInt(), sums[2]);
        assertEquals(tracking.path("fail_5_7_230_events").asInt(), sums[3]);
        var expected = new TreeMap<String, Integer>();
        tracking.path("by_connector_server").properties()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asInt()));
        counts.values().removeIf(count -> count == 0);
        assertEquals(expected, counts);
        assertTrue(model.getUnread().stream().anyMatch(part -> part.getFile().endsWith("MSGTRK2026112006-2.LOG")));
    }
}
