package org.postkeel.model.check;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.PathStatus;
import org.postkeel.model.PausePeriod;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.ScenarioStep;
import org.postkeel.model.SendingSystem;
import org.postkeel.model.Server;
import org.postkeel.model.StepKind;

/** A project in which everything holds, with values at the edges of what is allowed. */
final class Samples {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private Samples() {
    }

    static Assessment clean() {
        Assessment project = MODEL.createAssessment();
        project.setId("p1");
        project.setCustomer("Nordwind");
        project.setLanguage("de");
        project.setStartedOn(LocalDate.of(2026, 11, 25));
        project.setEndedOn(LocalDate.of(2026, 11, 25));
        addEvidence(project);
        Server server = server(project, "s1", "EX1", "ex1.nordwind.example");
        addBuildAndReport(project, server);
        addTraffic(project);
        addSightings(project);
        addPath(project, server);
        pause(project, "pause1", LocalDate.of(2026, 3, 1), 60);
        pause(project, "pause2", LocalDate.of(2026, 4, 30), 30);
        RemediationAction first = action(project, "m1", "Update EX1");
        first.setStartOn(LocalDate.of(2026, 12, 1));
        first.setDueOn(LocalDate.of(2026, 12, 1));
        first.setEffort(BigDecimal.ZERO);
        action(project, "m2", "Reroute").getDependsOn().add(first);
        addScenario(project, server);
        var assumption = with(MODEL.createAssumption(), "as1");
        assumption.setStatement("No other tenant");
        project.getAssumptions().add(assumption);
        return project;
    }

    static <T extends EObject> T with(T object, String id) {
        EcoreUtil.setID(object, id);
        return object;
    }

    static Server server(Assessment project, String id, String name, String fqdn) {
        Server server = with(MODEL.createServer(), id);
        server.setName(name);
        server.setFqdn(fqdn);
        project.getServers().add(server);
        return server;
    }

    static PausePeriod pause(Assessment project, String id, LocalDate start, int days) {
        PausePeriod pause = with(MODEL.createPausePeriod(), id);
        pause.setStartOn(start);
        pause.setDays(days);
        project.getPauses().add(pause);
        return pause;
    }

    static RemediationAction action(Assessment project, String id, String title) {
        RemediationAction action = with(MODEL.createRemediationAction(), id);
        action.setTitle(title);
        project.getActions().add(action);
        return action;
    }

    private static void addEvidence(Assessment project) {
        var evidence = with(MODEL.createEvidence(), "e1");
        evidence.setFileName("exsetup.csv");
        evidence.setSha256("0123456789abcdef".repeat(4));
        project.getEvidence().add(evidence);
    }

    private static void addBuildAndReport(Assessment project, Server server) {
        var build = with(MODEL.createBuildObservation(), "b1");
        build.setBuild("15.2.1748.0");
        build.setEvidence(project.getEvidence().get(0));
        server.getBuilds().add(build);
        var report = with(MODEL.createEnforcementReport(), "r1");
        report.setBuild("15.1.2507.61");
        report.setNextThrottleMinutes(0);
        report.setNextBlockMinutes(60);
        report.getRecommendedBuilds().add("15.2.1748.39");
        server.getReports().add(report);
    }

    private static void addTraffic(Assessment project) {
        var series = with(MODEL.createTrafficSeries(), "t1");
        series.setServer("EX1");
        for (int day = 1; day <= 2; day++) {
            var count = MODEL.createDailyCount();
            count.setDay(LocalDate.of(2026, 11, day));
            series.getDays().add(count);
        }
        project.getTraffic().add(series);
    }

    private static void addSightings(Assessment project) {
        var sighting = with(MODEL.createEnforcementSighting(), "sight1");
        sighting.setMinutesPerHour(60);
        project.getSightings().add(sighting);
        project.getArrivals().add(with(MODEL.createArrival(), "arr1"));
        project.getClients().add(with(MODEL.createClientSighting(), "cl1"));
        project.getUnread().add(with(MODEL.createUnreadPart(), "un1"));
        project.getHybridConfigurations().add(with(MODEL.createHybridConfiguration(), "hy1"));
    }

    private static void addPath(Assessment project, Server server) {
        SendingSystem system = with(MODEL.createSendingSystem(), "sys1");
        system.setName("Printer");
        system.setMessagesPerDay(0);
        project.getSystems().add(system);
        var gateway = with(MODEL.createGateway(), "g1");
        gateway.setName("Filter");
        gateway.setFqdn("EX1.nordwind.example");
        project.getGateways().add(gateway);
        var connector = with(MODEL.createConnector(), "c1");
        connector.setName("To cloud");
        project.getConnectors().add(connector);
        var path = with(MODEL.createMailflowPath(), "w1");
        path.setName("Printer to cloud");
        path.setStart(system);
        path.getHops().add(server);
        path.getHops().add(gateway);
        path.setConnector(connector);
        path.setStatus(PathStatus.CONFIRMED);
        project.getPaths().add(path);
    }

    private static void addScenario(Assessment project, Server server) {
        var scenario = with(MODEL.createScenario(), "sc1");
        scenario.setName("All at once");
        for (StepKind kind : StepKind.VALUES) {
            ScenarioStep step = with(MODEL.createScenarioStep(), "step-" + kind);
            step.setKind(kind);
            step.setStartOn(LocalDate.of(2026, 12, 24));
            switch (kind) {
                case UPDATE, DECOMMISSION -> step.getTargets().add(server);
                case MOVE -> step.getTargets().add(project.getSystems().get(0));
                case PAUSE -> step.setDays(90);
            }
            scenario.getSteps().add(step);
        }
        project.getScenarios().add(scenario);
    }
}
