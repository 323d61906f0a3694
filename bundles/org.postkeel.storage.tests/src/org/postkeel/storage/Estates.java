package org.postkeel.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.postkeel.model.Answer;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.SendingSystemKind;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;

/** Invented estates of any size. */
final class Estates {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private Estates() {
    }

    /** @return an estate with so many servers, ten times as many connectors and forty times as many sending systems */
    static Assessment of(int servers) {
        Assessment assessment = MODEL.createAssessment();
        assessment.setCustomer("Nordwind");
        for (int i = 0; i < servers; i++) {
            assessment.getServers().add(server(i));
        }
        for (int i = 0; i < 10 * servers; i++) {
            addConnector(assessment, i);
        }
        for (int i = 0; i < 40 * servers; i++) {
            addSystem(assessment, i);
        }
        for (int i = 0; i < 4 * servers; i++) {
            addPath(assessment, i);
        }
        return assessment;
    }

    private static Server server(int i) {
        Server server = MODEL.createServer();
        server.setId("server-" + i);
        server.setName("NW-EX" + i);
        server.setFqdn("nw-ex" + i + ".nordwind.local");
        server.getRoles().add(ServerRole.MAILBOX);
        server.setSite("Kiel");
        var build = MODEL.createBuildObservation();
        build.setId("build-" + i);
        build.setBuild("15.1.2507." + i % 70);
        build.setMethod(BuildMethod.EXSETUP);
        build.setObservedAt(Instant.parse("2026-11-20T08:14:02Z"));
        server.getBuilds().add(build);
        return server;
    }

    private static void addConnector(Assessment assessment, int i) {
        var connector = MODEL.createConnector();
        connector.setId("connector-" + i);
        connector.setKind(ConnectorKind.values()[i % 4]);
        connector.setName("Relay " + i);
        connector.setEnabled(i % 7 != 0);
        connector.getSmartHosts().add("nordwind-example.mail.protection.outlook.com");
        connector.getAddressSpaces().addAll(List.of("SMTP:*;1", "SMTP:nordwind.example;5"));
        connector.getSourceServers().add("NW-EX" + i / 10);
        assessment.getConnectors().add(connector);
    }

    private static void addSystem(Assessment assessment, int i) {
        var system = MODEL.createSendingSystem();
        system.setId("system-" + i);
        system.setName("Drucker " + i);
        system.setKind(SendingSystemKind.PRINTER);
        system.getAddresses().add("10." + i / 65536 + "." + i / 256 % 256 + "." + i % 256);
        system.setTls12(Answer.YES);
        system.setMessagesPerDay(i % 50);
        assessment.getSystems().add(system);
    }

    private static void addPath(Assessment assessment, int i) {
        var path = MODEL.createMailflowPath();
        path.setId("path-" + i);
        path.setName("Weg " + i);
        path.setStart(assessment.getSystems().get(10 * i));
        path.getHops().add(assessment.getServers().get(i / 4));
        path.setConnector(assessment.getConnectors().get(i));
        path.setConfirmedOn(LocalDate.of(2026, 11, 25));
        assessment.getPaths().add(path);
    }
}
