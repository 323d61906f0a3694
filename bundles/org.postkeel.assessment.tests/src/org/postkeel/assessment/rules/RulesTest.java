package org.postkeel.assessment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.DefaultAssessor;
import org.postkeel.assessment.Estate;
import org.postkeel.assessment.Finding;
import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.NotChecked;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.PlannedAction.Kind;
import org.postkeel.assessment.Rule;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.BuildMethod;

/** One estate that violates each rule and one that does not. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Estate estate = new Estate();

    private AssessmentResult check(Rule rule) {
        return check(rule, TODAY);
    }

    private AssessmentResult check(Rule rule, LocalDate asOf) {
        var assessor = new DefaultAssessor();
        assessor.addRule(rule);
        AssessmentResult result = assessor.assess(estate.assessment, Catalogue.shipped(), asOf);
        for (Finding finding : result.findings()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                List.of(finding.summary(), finding.explanation(), finding.remedy())
                        .forEach(text -> assertFalse(text.in(locale).contains("{"), text.in(locale)));
            }
        }
        return result;
    }

    private void judged(String name, String build) {
        estate.server(name, build);
        estate.hybrid("H " + name, name);
        if (estate.assessment.getConnectors().stream().noneMatch(connector -> connector.getName().equals("in"))) {
            estate.inbound("in", "OnPremises", "mail.nordwind.example");
        }
    }

    private static List<String> subjects(AssessmentResult result) {
        return result.findings().stream().map(Finding::subject).toList();
    }

    @Test
    void affected() {
        judged("OLD", "15.1.2507.39");
        judged("GONE", "15.0.1497.48");
        judged("GOOD", "15.1.2507.61");
        AssessmentResult result = check(new AffectedServerRule());
        assertEquals(List.of("OLD", "GONE"), subjects(result));
        assertTrue(result.findings().stream().allMatch(finding -> finding.severity() == Severity.CRITICAL));
        assertEquals(List.of(Kind.UPDATE, Kind.REPLACE), result.actions().stream()
                .sorted((a, b) -> b.kind() == Kind.UPDATE ? 1 : -1).map(PlannedAction::kind).toList());
        assertTrue(result.findings().get(0).remedy().in(Locale.ENGLISH).startsWith("Update"));
        assertTrue(result.findings().get(1).remedy().in(Locale.ENGLISH).endsWith("no update helps."));
        // assumed detection 7 September: stage 7 begins on 26 November
        PlannedAction update = result.actions().stream().filter(action -> action.kind() == Kind.UPDATE).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 26), update.due());
        assertEquals("enforcement.affected:OLD", update.id());
    }

    @Test
    void anAffectedServerWithoutKnownConnectorStillReadsWell() {
        estate.report(estate.server("OLD", "15.1.2507.39"), "2026-09-09", null, null, null, null, null);
        AssessmentResult result = check(new AffectedServerRule());
        assertTrue(result.findings().get(0).explanation().in(Locale.ENGLISH).contains("over a connector that is not known."));
        assertTrue(result.actions().get(0).rationale().in(Locale.ENGLISH).contains("over a connector that is not known."));
    }

    @Test
    void undecided() {
        estate.server("OLD", "15.1.2507.39");
        estate.server("NEW", "15.2.2562.53");
        AssessmentResult result = check(new UndecidedServerRule());
        assertEquals(List.of("OLD"), subjects(result));
        assertEquals(List.of(Kind.COLLECT), result.actions().stream().map(PlannedAction::kind).toList());
        assertEquals(1, result.notChecked().size());
    }

    @Test
    void outdated() {
        judged("GOOD", "15.2.2562.56");
        estate.server("OLD", "15.2.1258.32");
        AssessmentResult result = check(new OutdatedServerRule());
        assertEquals(List.of("OLD"), subjects(result));
        assertEquals(List.of(2), result.actions().stream().map(PlannedAction::priority).toList());
    }

    @Test
    void supportEnded() {
        estate.server("OLD", "15.1.2507.61");
        estate.server("SE", "15.2.2562.53");
        assertEquals(List.of("OLD"), subjects(check(new SupportEndedRule())));
        assertEquals(List.of(), subjects(check(new SupportEndedRule(), LocalDate.of(2025, 10, 14))));
    }

    @Test
    void announcedRaise() {
        judged("PASSES", "15.2.1748.39");
        judged("SE", "15.2.2562.53");
        estate.server("ASIDE", "15.2.1748.39");
        assertEquals(List.of("PASSES"), subjects(check(new AnnouncedRaiseRule())));
    }

    @Test
    void updateUnknown() {
        var server = estate.server("ADMIN", null);
        estate.build(server, "15.1.2507.6", BuildMethod.ADMIN_DISPLAY_VERSION, "2026-11-20T08:00:00Z");
        estate.server("EXACT", "15.1.2507.61");
        estate.server("NONE", null);
        AssessmentResult result = check(new UpdateUnknownRule());
        assertEquals(List.of("ADMIN"), subjects(result));
        assertEquals(List.of("NONE"), result.notChecked().stream().map(NotChecked::subject).toList());
    }

    @Test
    void contradiction() {
        var one = estate.server("ONE", "15.1.2507.61");
        estate.build(one, "15.1.2507.63", BuildMethod.HEALTH_CHECKER, "2026-11-01T08:00:00Z");
        var two = estate.server("TWO", "15.1.2507.61");
        estate.build(two, "15.1.2507.6", BuildMethod.ADMIN_DISPLAY_VERSION, "2026-11-01T08:00:00Z");
        var edge = estate.server("EDGE", "15.1.2507.61");
        estate.build(edge, "15.1.2375.7", BuildMethod.ADMIN_DISPLAY_VERSION, "2026-11-01T08:00:00Z");
        AssessmentResult result = check(new ContradictionRule());
        assertEquals(List.of("ONE", "EDGE"), subjects(result));
        assertEquals(List.of("exsetup.txt:4", "healthchecker.txt:4"),
                result.findings().get(0).evidence().stream().map(Object::toString).toList());
    }

    @Test
    void theServicePackInTheDirectoryDoesNotContradictARollup() {
        var server = estate.server("HUB-A", "14.3.411.0");
        estate.build(server, "14.3.123.4", BuildMethod.ADMIN_DISPLAY_VERSION, "2026-11-01T08:00:00Z");
        assertEquals(List.of(), subjects(check(new ContradictionRule())));
    }

    @Test
    void aBuildBeforeAnUpdateIsSuperseded() {
        var server = estate.server("MBX2", "15.2.1748.39");
        estate.build(server, "15.2.1748.36", BuildMethod.HEALTH_CHECKER, "2026-11-01T08:00:00Z");
        AssessmentResult result = check(new ContradictionRule());
        assertEquals(Severity.INFO, result.findings().get(0).severity());
        assertTrue(result.findings().get(0).explanation().in(Locale.ENGLISH).contains("15.2.1748.36 is superseded"));
    }

    @Test
    void notAServer() {
        estate.server("MBX", "15.1.2507.61");
        estate.server("ADM01", "15.2.1748.10").setListed(false);
        AssessmentResult result = check(new NotAServerRule());
        assertEquals(List.of("ADM01"), subjects(result));
        assertEquals(Severity.INFO, result.findings().get(0).severity());
    }

    @Test
    void missingEvidence() {
        estate.server("MBX", "15.1.2507.61").setListed(false);
        assertEquals(4, check(new MissingEvidenceRule()).notChecked().size());
        judged("OLD", "15.1.2507.39");
        estate.traffic("OLD", "H OLD", "10.0.0.1", "2026-11-20", 3);
        assertEquals(List.of("OLD"), check(new MissingEvidenceRule()).notChecked().stream().map(NotChecked::subject).toList());
    }

    @Test
    void staleCatalogue() {
        assertEquals(List.of(), subjects(check(new StaleCatalogueRule(), LocalDate.of(2026, 12, 14))));
        assertEquals(List.of(""), subjects(check(new StaleCatalogueRule(), LocalDate.of(2026, 12, 15))));
    }
}
