package org.postkeel.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.model.Assessment;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.Hop;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.PathStatus;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.ScenarioStep;
import org.postkeel.model.Server;
import org.postkeel.model.StepKind;
import org.postkeel.model.check.ModelProblem.Severity;
import org.postkeel.model.compare.RandomModel;

/** Each test breaks one thing in a project in which everything holds. */
class ModelCheckTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final Assessment project = Samples.clean();
    private final Server server = project.getServers().get(0);
    private final MailflowPath path = project.getPaths().get(0);
    private final RemediationAction action = project.getActions().get(0);

    private record Found(Severity severity, EObject object, EStructuralFeature feature, String key) {
        @Override
        public String toString() {
            return severity + " " + EcoreUtil.getID(object) + " " + feature.getName() + " " + key;
        }
    }

    private static Found error(EObject object, EStructuralFeature feature, String key) {
        return new Found(Severity.ERROR, object, feature, key);
    }

    private static Found warning(EObject object, EStructuralFeature feature, String key) {
        return new Found(Severity.WARNING, object, feature, key);
    }

    private void assertFound(Found... expected) {
        assertEquals(List.of(expected), ModelCheck.check(project).stream()
                .map(each -> new Found(each.severity(), each.object(), each.feature(), each.text().key())).toList());
    }

    private String english() {
        return ModelCheck.check(project).get(0).text().in(Locale.ENGLISH);
    }

    private ScenarioStep step(StepKind kind) {
        return project.getScenarios().get(0).getSteps().stream().filter(step -> step.getKind() == kind).findFirst()
                .orElseThrow();
    }

    @Test
    void inACleanProjectNothingIsFound() {
        assertFound();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " " })
    void anIdMustBeThere(String id) {
        server.setId(id);
        project.getActions().get(1).setId(null);
        assertFound(error(server, Literals.ESTATE_ITEM__ID, "id.missing"),
                error(project.getActions().get(1), Literals.REMEDIATION_ACTION__ID, "id.missing"));
    }

    @Test
    void anIdIsUniqueInTheProjectWhateverTheClass() {
        project.getConnectors().get(0).setId("b1");
        assertFound(error(project.getConnectors().get(0), Literals.ESTATE_ITEM__ID, "id.duplicate"));
        assertEquals("Connector “To cloud”: Server “EX1”, build seen 15.2.1748.0 has the same identifier, b1. "
                + "Remove one of the two and enter it again.", english());
        project.getConnectors().get(0).setId("p1");
        assertFound(error(project.getConnectors().get(0), Literals.ESTATE_ITEM__ID, "id.duplicate"));
    }

    @Test
    void requiredFieldsMustNotBeEmpty() {
        server.setName("  ");
        path.setStart(null);
        project.getPauses().get(0).setStartOn(null);
        action.setTitle(null);
        project.getScenarios().get(0).setName("");
        step(StepKind.MOVE).setStartOn(null);
        project.getAssumptions().get(0).setStatement("\t");
        var found = ModelCheck.check(project);
        assertEquals(List.of("required"), found.stream().map(each -> each.text().key()).distinct().toList());
        assertEquals(List.of(server, path, project.getPauses().get(0), action, project.getScenarios().get(0),
                step(StepKind.MOVE), project.getAssumptions().get(0)),
                found.stream().map(ModelProblem::object).toList());
        assertEquals(List.of("name", "start", "startOn", "title", "name", "startOn", "statement"),
                found.stream().map(each -> each.feature().getName()).toList());
        assertEquals("Mail path “Printer to cloud”: “From” is empty. Enter a value.",
                found.get(1).text().in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ex1.nordwind.example", "EX1.Nordwind.EXAMPLE", " ex1.nordwind.example. " })
    void serversDoNotShareAnFqdn(String fqdn) {
        Server other = Samples.server(project, "s2", "EX2", fqdn);
        assertFound(error(other, Literals.HOP__FQDN, "server.fqdn"));
        assertEquals("Server “EX2”: Server “EX1” has the same FQDN, ex1.nordwind.example. "
                + "Correct the FQDN, or remove one of the two servers.", english());
    }

    @Test
    void serversWithoutFqdnAndWithOthersAreFine() {
        Samples.server(project, "s2", "EX2", null);
        Samples.server(project, "s3", "EX3", "");
        Samples.server(project, "s4", "EX4", ".");
        Samples.server(project, "s5", "EX5", "ex1.other.example");
        assertFound();
    }

    @Test
    void twoServersWithTheSameNameAreDoubtful() {
        Server other = Samples.server(project, "s2", "ex1", "ex1.other.example");
        assertFound(warning(other, Literals.ESTATE_ITEM__NAME, "server.name"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHopOccursOnceOnAPath() {
        ((InternalEList<Hop>) path.getHops()).addUnique(server);
        assertFound(error(path, Literals.MAILFLOW_PATH__HOPS, "path.hop"));
    }

    @ParameterizedTest
    @EnumSource
    void aConfirmedPathHasHopsAndAConnector(PathStatus status) {
        path.setStatus(status);
        path.getHops().clear();
        path.setConnector(null);
        if (status == PathStatus.CONFIRMED) {
            assertFound(warning(path, Literals.MAILFLOW_PATH__HOPS, "path.noHops"),
                    warning(path, Literals.MAILFLOW_PATH__CONNECTOR, "path.noConnector"));
        } else {
            assertFound();
        }
    }

    @Test
    void anActionDoesNotDependOnItself() {
        action.getDependsOn().add(action);
        assertFound(error(action, Literals.REMEDIATION_ACTION__DEPENDS_ON, "action.self"));
    }

    @Test
    void actionsDoNotWaitForEachOtherInACircle() {
        RemediationAction third = Samples.action(project, "m3", "Third");
        third.getDependsOn().addAll(List.of(action, project.getActions().get(1)));
        assertFound();
        action.getDependsOn().add(third);
        assertFound(error(action, Literals.REMEDIATION_ACTION__DEPENDS_ON, "action.circle"));
        assertEquals("Action “Update EX1”: these actions wait for each other in a circle: “Update EX1”, “Third”. "
                + "Remove one of the dependencies.", english());
        third.getDependsOn().remove(0);
        assertEquals("Action “Update EX1”: these actions wait for each other in a circle: “Update EX1”, “Third”, "
                + "“Reroute”. Remove one of the dependencies.", english());
    }

    @Test
    void eachCircleIsReported() {
        for (int i = 0; i < 3; i++) {
            RemediationAction one = Samples.action(project, "one" + i, "One " + i);
            RemediationAction other = Samples.action(project, "other" + i, "Other " + i);
            one.getDependsOn().addAll(List.of(action, other));
            other.getDependsOn().add(one);
            if (i > 0) {
                one.getDependsOn().add(0, project.getActions().get(2 * i));
            }
        }
        assertEquals(List.of("one0", "one1", "one2"), ModelCheck.check(project).stream()
                .map(problem -> EcoreUtil.getID(problem.object())).toList());
    }

    @Test
    void aChainOfTenThousandActionsIsFollowed() {
        List<RemediationAction> chain = IntStream.range(0, 10_000)
                .mapToObj(i -> Samples.action(project, "k" + i, "K" + i)).toList();
        for (int i = 1; i < chain.size(); i++) {
            chain.get(i - 1).getDependsOn().add(chain.get(i));
        }
        assertFound();
        chain.getLast().getDependsOn().add(chain.getFirst());
        assertFound(error(chain.getFirst(), Literals.REMEDIATION_ACTION__DEPENDS_ON, "action.longCircle"));
        assertEquals("Action “K0”: these actions wait for each other in a circle: “K0”, “K1”, “K2”, “K3”, “K4”, “K5”, "
                + "“K6”, “K7”, “K8”, “K9” and 9,990 more. Remove one of the dependencies.", english());
    }

    @Test
    void anActionIsNotDueBeforeItBegins() {
        action.setDueOn(action.getStartOn().minusDays(1));
        assertFound(error(action, Literals.REMEDIATION_ACTION__DUE_ON, "action.due"));
        action.setStartOn(null);
        assertFound();
    }

    @Test
    void effortIsNotNegative() {
        action.setEffort(new BigDecimal("-0.5"));
        assertFound(error(action, Literals.REMEDIATION_ACTION__EFFORT, "action.effort"));
        assertEquals("Action “Update EX1”: the effort is -0.5 person-days. Enter 0 or more, or leave the field empty.",
                english());
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, 91, Integer.MAX_VALUE, Integer.MIN_VALUE })
    void aPauseHasOneToNinetyDays(int days) {
        project.getPauses().get(0).setDays(days);
        assertFound(error(project.getPauses().get(0), Literals.PAUSE_PERIOD__DAYS, "pause.days"));
        project.getPauses().get(0).setDays(60);
        step(StepKind.PAUSE).setDays(days);
        assertFound(error(step(StepKind.PAUSE), Literals.SCENARIO_STEP__DAYS, "step.pauseDays"));
    }

    @Test
    void pausesDoNotOverlap() {
        project.getPauses().get(1).setStartOn(LocalDate.of(2026, 4, 29));
        assertFound(error(project.getPauses().get(1), Literals.PAUSE_PERIOD__START_ON, "pause.overlap"));
        var inner = Samples.pause(project, "pause3", LocalDate.of(2026, 3, 1), 1);
        project.getPauses().get(0).setDays(59);
        assertFound(error(inner, Literals.PAUSE_PERIOD__START_ON, "pause.overlap"));
    }

    @Test
    void aCalendarYearHasNinetyDaysOfPause() {
        var more = Samples.pause(project, "pause3", LocalDate.of(2026, 12, 31), 1);
        assertFound(error(more, Literals.PAUSE_PERIOD__DAYS, "pause.year"));
        assertEquals("Pause 31 Dec 2026: the pauses of 2026 sum up to 91 days, but a calendar year has 90. "
                + "Shorten pauses or remove some.", english());
        more.setStartOn(LocalDate.of(2027, 1, 1));
        more.setDays(90);
        assertFound();
    }

    @Test
    void aPauseOverNewYearIsSplitAndDoubtful() {
        var over = Samples.pause(project, "pause3", LocalDate.of(2027, 12, 17), 40);
        assertFound(warning(over, Literals.PAUSE_PERIOD__DAYS, "pause.newYear"));
        assertTrue(english().contains("15 days in 2027 and 25 in 2028"), english());
        var later = Samples.pause(project, "pause4", LocalDate.of(2028, 3, 1), 65);
        assertFound(warning(over, Literals.PAUSE_PERIOD__DAYS, "pause.newYear"));
        later.setDays(66);
        assertFound(error(later, Literals.PAUSE_PERIOD__DAYS, "pause.year"),
                warning(over, Literals.PAUSE_PERIOD__DAYS, "pause.newYear"));
        project.getPauses().remove(later);
        over.setStartOn(LocalDate.of(2027, 11, 22));
        assertFound();
    }

    @Test
    void aDateAtTheEndOfTimeIsNoFailure() {
        var late = Samples.pause(project, "pause3", LocalDate.MAX, 90);
        assertFound(warning(late, Literals.PAUSE_PERIOD__DAYS, "pause.newYear"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAUSE")
    void onlyAPauseHasALength(StepKind kind) {
        step(kind).setDays(1);
        assertFound(error(step(kind), Literals.SCENARIO_STEP__DAYS, "step.noDays"));
    }

    @ParameterizedTest
    @EnumSource
    void theTargetsOfAStepFitItsKind(StepKind kind) {
        step(kind).getTargets().clear();
        assertFound();
        step(kind).getTargets().add(kind == StepKind.MOVE ? server : project.getSystems().get(0));
        String key = switch (kind) {
            case UPDATE, DECOMMISSION -> "step.servers";
            case MOVE -> "step.systems";
            case PAUSE -> "step.noTargets";
        };
        assertFound(error(step(kind), Literals.SCENARIO_STEP__TARGETS, key));
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 61 })
    void minutesOfAnHourAreNoughtToSixty(int minutes) {
        EnforcementReport report = server.getReports().get(0);
        report.setNextThrottleMinutes(minutes);
        report.setNextBlockMinutes(minutes);
        project.getSightings().get(0).setMinutesPerHour(minutes);
        assertFound(error(report, Literals.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES, "minutes"),
                error(report, Literals.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES, "minutes"),
                error(project.getSightings().get(0), Literals.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR, "minutes"));
        report.setNextThrottleMinutes(null);
        report.setNextBlockMinutes(null);
        project.getSightings().get(0).setMinutesPerHour(null);
        assertFound();
    }

    /** Every whole number of the model except the size of a file, so that a new one is not forgotten. */
    @Test
    void noNumberIsNegative() {
        var objects = new ArrayList<EObject>(List.of(project));
        project.eAllContents().forEachRemaining(objects::add);
        var numbers = new ArrayList<EAttribute>();
        for (EObject object : objects) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                Class<?> type = attribute.getEAttributeType().getInstanceClass();
                if (type == int.class || type == Integer.class) {
                    Object clean = object.eGet(attribute);
                    object.eSet(attribute, -1);
                    numbers.add(attribute);
                    var found = ModelCheck.check(project);
                    assertEquals(1, found.size(), attribute.toString());
                    assertEquals(Severity.ERROR, found.get(0).severity());
                    assertEquals(object, found.get(0).object());
                    assertEquals(attribute, found.get(0).feature());
                    object.eSet(attribute, clean);
                }
            }
        }
        assertTrue(numbers.containsAll(List.of(Literals.DAILY_COUNT__THROTTLED, Literals.CONNECTOR__LINE,
                Literals.SENDING_SYSTEM__MESSAGES_PER_DAY, Literals.CLIENT_SIGHTING__SESSIONS)));
    }

    @Test
    void aDayOccursOnceInASeries() {
        var days = project.getTraffic().get(0).getDays();
        days.get(1).setDay(days.get(0).getDay());
        assertFound(error(days.get(1), Literals.DAILY_COUNT__DAY, "day.duplicate"));
        assertEquals("Traffic of server “EX1”, day 1 Nov 2026: the series counts this day twice. "
                + "Remove one of the counts, or import the logs again.", english());
        days.get(1).setDay(null);
        assertFound(error(days.get(1), Literals.DAILY_COUNT__DAY, "day.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "15.2.1748", "15.2.1748.039", "15.02.1544.36", "15.2.1748.39.1", " 15.2.1748.39", "",
            "Version 15.2 (Build 1748.39)", "15.2.1748.x", "-15.2.1748.39", "15.2.1748.99999999999" })
    void aBuildIsFourIntegers(String build) {
        server.getBuilds().get(0).setBuild(build);
        server.getReports().get(0).getRecommendedBuilds().add(build);
        project.getArrivals().get(0).setBuild(build);
        step(StepKind.UPDATE).setBuild(build);
        assertFound(error(server.getBuilds().get(0), Literals.BUILD_OBSERVATION__BUILD, "build"),
                error(server.getReports().get(0), Literals.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS, "build"),
                error(step(StepKind.UPDATE), Literals.SCENARIO_STEP__BUILD, "build"),
                error(project.getArrivals().get(0), Literals.ARRIVAL__BUILD, "build"));
    }

    @Test
    void aSha256IsSixtyFourDigitsInLowerCase() {
        var evidence = project.getEvidence().get(0);
        for (String sum : List.of("", "A".repeat(64), "a".repeat(63), "a".repeat(65), "g".repeat(64))) {
            evidence.setSha256(sum);
            assertFound(error(evidence, Literals.EVIDENCE__SHA256, "sha256"));
        }
        evidence.setSha256(null);
        assertFound();
    }

    @Test
    void deliverablesAreGermanOrEnglish() {
        project.setLanguage("en");
        assertFound();
        for (String language : new String[] { "fr", "DE", "", null }) {
            project.setLanguage(language);
            assertFound(error(project, Literals.ASSESSMENT__LANGUAGE, "language"));
        }
    }

    @Test
    void aVisitDoesNotEndBeforeItBegins() {
        project.setEndedOn(LocalDate.of(2026, 11, 24));
        assertFound(error(project, Literals.ASSESSMENT__ENDED_ON, "assessment.end"));
        assertEquals("Project “Nordwind”: the visit ends on 24 Nov 2026, before it begins on 25 Nov 2026. "
                + "Correct one of the dates.", english());
        assertEquals("Projekt „Nordwind“: Der Besuch endet am 24.11.2026 und damit vor seinem Beginn am 25.11.2026. "
                + "Eines der beiden Daten berichtigen.", ModelCheck.check(project).get(0).text().in(Locale.GERMAN));
    }

    @Test
    void referencesStayInTheProject() {
        Server outside = Samples.server(MODEL.createAssessment(), "s9", "EX9", null);
        action.getTargets().add(outside);
        path.setConnector(Samples.with(MODEL.createConnector(), "c9"));
        assertFound(error(path, Literals.MAILFLOW_PATH__CONNECTOR, "reference.outside"),
                error(action, Literals.REMEDIATION_ACTION__TARGETS, "reference.outside"));
    }

    @Test
    void aReferenceThatDoesNotResolveIsAnError() {
        Server proxy = MODEL.createServer();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("model.xmi#s9"));
        path.getHops().add(proxy);
        action.getTargets().add(proxy);
        assertFound(error(path, Literals.MAILFLOW_PATH__HOPS, "reference.unresolved"),
                error(action, Literals.REMEDIATION_ACTION__TARGETS, "reference.unresolved"));
        assertEquals("Mail path “Printer to cloud”: “Over” refers to an object that does not exist (s9). "
                + "Remove it from the field or choose another one.", english());
    }

    @Test
    void emfValidationSpeaksOurTexts() {
        server.setName(null);
        Samples.server(project, "s2", "ex1", null);
        Samples.server(project, "s3", "EX1", null);
        assertEquals(2, ModelCheck.check(project).size());
        Diagnostic found = Diagnostician.INSTANCE.validate(project);
        assertEquals(Diagnostic.ERROR, found.getSeverity());
        assertEquals(List.of(Diagnostic.WARNING, Diagnostic.ERROR),
                found.getChildren().stream().map(Diagnostic::getSeverity).toList());
        Diagnostic error = found.getChildren().get(1);
        assertEquals(List.of(server, Literals.ESTATE_ITEM__NAME), error.getData());
        assertEquals(ModelCheck.check(project).get(1).text().in(Locale.getDefault()), error.getMessage());
        assertInstanceOf(ProblemDiagnostic.class, error);
    }

    @Test
    void anyModelIsCheckedAndEveryTextIsWhole() {
        int texts = 0;
        for (int seed = 0; seed < 100; seed++) {
            for (ModelProblem problem : ModelCheck.check(new RandomModel(seed).create())) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                    String text = problem.text().in(locale);
                    assertTrue(text.endsWith(".") && !text.matches(".*([{}]|null).*"), text);
                    texts++;
                }
            }
        }
        assertTrue(texts > 1_000);
    }

    @Test
    void aLargeProjectIsCheckedQuickly() {
        for (int i = 2; i < 8_500; i++) {
            Server more = Samples.server(project, "s" + i, "EX" + i, "ex" + i + ".nordwind.example");
            for (int k = 0; k < 2; k++) {
                var build = Samples.with(MODEL.createBuildObservation(), "b" + i + "-" + k);
                build.setBuild("15.2.1748.39");
                build.setEvidence(project.getEvidence().get(0));
                more.getBuilds().add(build);
            }
        }
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            assertFound();
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 1_000_000_000L, "took " + best / 1_000_000 + " ms");
    }
}
