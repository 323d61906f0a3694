package org.postkeel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;

/** Builds small estates for tests. */
public final class Estate {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    public final Assessment assessment = MODEL.createAssessment();

    public Server server(String name, String exsetup) {
        var server = MODEL.createServer();
        server.setName(name);
        server.setFqdn(name + ".corp.nordwind.example");
        server.setListed(true);
        server.getRoles().add(ServerRole.MAILBOX);
        assessment.getServers().add(server);
        if (exsetup != null) {
            build(server, exsetup, BuildMethod.EXSETUP, "2026-11-20T08:00:00Z");
        }
        return server;
    }

    public BuildObservation build(Server server, String build, BuildMethod method, String when) {
        var observation = MODEL.createBuildObservation();
        observation.setBuild(build);
        observation.setMethod(method);
        observation.setCuLevelOnly(method == BuildMethod.ADMIN_DISPLAY_VERSION);
        observation.setObservedAt(Instant.parse(when));
        observation.setEvidence(evidence(method.getLiteral() + ".txt"));
        observation.setLine(4);
        server.getBuilds().add(observation);
        return observation;
    }

    public Evidence evidence(String name) {
        return assessment.getEvidence().stream().filter(known -> known.getFileName().equals(name)).findFirst()
                .orElseGet(() -> {
                    var evidence = MODEL.createEvidence();
                    evidence.setFileName(name);
                    assessment.getEvidence().add(evidence);
                    return evidence;
                });
    }

    /** A hand-made send connector to Exchange Online by smart host. */
    public Connector relay(String name, String... sources) {
        return connector(name, ConnectorKind.SEND, connector -> {
            connector.setDnsRouting(false);
            connector.getAddressSpaces().add("SMTP:*;5");
            connector.getSmartHosts().add("nordwind-example.mail.protection.outlook.com");
            connector.getSourceServers().addAll(List.of(sources));
        });
    }

    /** A send connector as the hybrid wizard makes it. */
    public Connector hybrid(String name, String... sources) {
        return connector(name, ConnectorKind.SEND, connector -> {
            connector.setDnsRouting(true);
            connector.getAddressSpaces().add("SMTP:nordwindexample.mail.onmicrosoft.com;1");
            connector.setTlsDomain("mail.protection.outlook.com");
            connector.setRequireTls(true);
            connector.setCloudServicesMail(true);
            connector.setTlsCertificateName("<I>CN=CA, DC=nordwind<S>CN=mail.nordwind.example, O=Nordwind");
            connector.getSourceServers().addAll(List.of(sources));
        });
    }

    public Connector inbound(String name, String type, String certificate, String... addresses) {
        return connector(name, ConnectorKind.INBOUND, connector -> {
            connector.setConnectorType(type);
            connector.setTlsCertificateName(certificate);
            connector.getSenderDomains().add("smtp:*;1");
            connector.getSenderIpAddresses().addAll(List.of(addresses));
        });
    }

    public Connector connector(String name, ConnectorKind kind, Consumer<Connector> more) {
        var connector = MODEL.createConnector();
        connector.setName(name);
        connector.setKind(kind);
        connector.setEnabled(true);
        connector.setEvidence(evidence("connectors.xml"));
        more.accept(connector);
        assessment.getConnectors().add(connector);
        return connector;
    }

    public EnforcementReport report(Server server, String detected, String throttle, String block, String next,
            Integer nextThrottle, Integer nextBlock) {
        var report = MODEL.createEnforcementReport();
        report.setFirstDetected(instant(detected));
        report.setThrottleFrom(instant(throttle));
        report.setBlockFrom(instant(block));
        report.setNextStageOn(instant(next));
        report.setNextThrottleMinutes(nextThrottle);
        report.setNextBlockMinutes(nextBlock);
        report.setCapturedAt(instant("2026-11-17"));
        report.setEvidence(evidence("report.json"));
        server.getReports().add(report);
        return report;
    }

    public void traffic(String server, String connector, String client, String day, int messages) {
        var series = MODEL.createTrafficSeries();
        series.setServer(server);
        series.setConnector(connector);
        series.setClient(client);
        var count = MODEL.createDailyCount();
        count.setDay(LocalDate.parse(day));
        count.setMessages(messages);
        count.setRecipients(messages);
        series.getDays().add(count);
        assessment.getTraffic().add(series);
    }

    private static Instant instant(String day) {
        return day == null ? null : Instant.parse(day + "T00:15:08Z");
    }
}
