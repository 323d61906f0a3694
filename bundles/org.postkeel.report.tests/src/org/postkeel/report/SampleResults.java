package org.postkeel.report;

import java.time.Instant;
import java.time.LocalDate;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.DefaultAssessor;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;

/** A small estate: one server that the service reports, one that is affected by assumption, one aside. */
final class SampleResults {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private SampleResults() {
    }

    static Assessment estate(String customer) {
        var assessment = MODEL.createAssessment();
        assessment.setCustomer(customer);
        Server reported = server(assessment, "NW-EX16A", "15.1.2507.39");
        var report = MODEL.createEnforcementReport();
        report.setFirstDetected(Instant.parse("2026-09-09T00:15:08Z"));
        report.setThrottleFrom(Instant.parse("2026-10-09T00:15:08Z"));
        report.setBlockFrom(Instant.parse("2026-11-08T00:15:08Z"));
        report.setNextStageOn(Instant.parse("2026-11-18T00:15:08Z"));
        report.setNextThrottleMinutes(30);
        report.setNextBlockMinutes(10);
        reported.getReports().add(report);
        Server assumed = server(assessment, "NW-OLD", "15.1.2507.58");
        assumed.getReports().add(MODEL.createEnforcementReport());
        server(assessment, "NW-EXSE1", "15.2.2562.46");
        return assessment;
    }

    static Server server(Assessment assessment, String name, String build) {
        var server = MODEL.createServer();
        server.setName(name);
        server.setFqdn(name + ".corp.nordwind.example");
        server.setListed(true);
        var observation = MODEL.createBuildObservation();
        observation.setBuild(build);
        observation.setMethod(BuildMethod.EXSETUP);
        var evidence = MODEL.createEvidence();
        evidence.setFileName("exsetup.txt");
        assessment.getEvidence().add(evidence);
        observation.setEvidence(evidence);
        observation.setLine(7);
        server.getBuilds().add(observation);
        assessment.getServers().add(server);
        return server;
    }

    static AssessmentResult of(Assessment assessment) {
        return new DefaultAssessor().assess(assessment, Catalogue.shipped(), TODAY);
    }
}
