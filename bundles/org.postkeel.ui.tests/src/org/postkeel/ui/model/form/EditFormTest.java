package org.postkeel.ui.model.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postkeel.model.Answer;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.PathStatus;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.StepKind;
import org.postkeel.model.edit.NewObjects;
import org.postkeel.model.edit.ProjectEditing;

/** What the edit dialog knows without a display. */
class EditFormTest {

    private Assessment project;
    private Server server;
    private ProjectEditing editing;

    @BeforeEach
    void create() {
        project = ModelFactory.eINSTANCE.createAssessment();
        project.setConsultant("Anna Berger");
        server = add(project.getServers(), Literals.SERVER);
        server.setName("NW-EX16A");
        server.getRoles().add(ServerRole.MAILBOX);
        editing = new ProjectEditing(project);
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> T add(List<T> list, EClass type) {
        var object = (T) NewObjects.create(type);
        list.add(object);
        return object;
    }

    private EditForm form(EObject object) {
        return EditForm.of(editing, object, Locale.ENGLISH);
    }

    private EditForm newForm(EReference list) {
        return EditForm.ofNew(editing, project, list, Locale.ENGLISH);
    }

    private static Field field(EditForm form, String name) {
        return form.fields().stream().filter(field -> field.feature().getName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no field " + name));
    }

    private static List<String> names(EditForm form) {
        return form.fields().stream().map(field -> field.feature().getName()).toList();
    }

    private static TextField text(EditForm form, String name) {
        return (TextField) field(form, name);
    }

    private static String problem(EditForm form) {
        return form.problem().map(problem -> problem.text().in(Locale.ENGLISH)).orElse(null);
    }

    @Test
    void everyFeatureOfEveryClassHasAField() {
        for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                EObject object = NewObjects.create(type);
                long expected = type.getEAllStructuralFeatures().stream()
                        .filter(feature -> !EditRules.isHidden(feature) && !EditRules.isFixed(feature)).count();
                List<Field> fields = new FieldFactory(object, project, Locale.GERMANY).fields().stream()
                        .filter(field -> !(field instanceof FixedField)).toList();
                assertEquals(expected, fields.size(), type.getName());
                fields.forEach(field -> assertFalse(field.isChanged(), type.getName() + field.feature().getName()));
            }
        }
    }

    @Test
    void nobodyEditsIdsAndWhatComesFromEvidence() {
        BuildObservation seen = add(server.getBuilds(), Literals.BUILD_OBSERVATION);
        var evidence = add(project.getEvidence(), Literals.EVIDENCE);
        evidence.setFileName("exsetup.txt");
        seen.setEvidence(evidence);
        seen.setLine(0);
        EditForm form = form(seen);
        assertEquals(List.of("build", "method", "cuLevelOnly", "observedAt", "evidence"), names(form));
        assertEquals("exsetup.txt", ((FixedField) field(form, "evidence")).text());
        seen.setLine(12);
        assertEquals("12", ((FixedField) field(form(seen), "line")).text());
        assertFalse(names(form(project)).contains("catalogueDate"), "it is fixed and there is none");
    }

    @Test
    void changesAreOneStepThatNamesTheObject() {
        EditForm form = form(server);
        assertFalse(form.isChanged());
        text(form, "site").setText("Hamburg");
        text(form, "decommissionOn").setText("25 Nov 2026");
        text(form, "notes").setText("first\r\nsecond\r\n");
        ((FlagsField) field(form, "roles")).choose(ServerRole.HUB_TRANSPORT, true);
        var licence = (ChoiceField) field(form, "esuLicence");
        licence.choose(1);
        ((ChoiceField) field(form, "listed")).setOn(true);
        assertNull(server.getSite(), "the model is touched at the end only");
        assertTrue(form.isChanged());
        assertNull(problem(form));
        assertTrue(form.save());
        assertEquals("Hamburg", server.getSite());
        assertEquals(LocalDate.of(2026, 11, 25), server.getDecommissionOn());
        assertEquals("first\nsecond", server.getNotes());
        assertEquals(List.of(ServerRole.MAILBOX, ServerRole.HUB_TRANSPORT), server.getRoles());
        assertEquals(Answer.YES, server.getEsuLicence());
        assertTrue(server.isListed());
        assertEquals("Change Server NW-EX16A", editing.undoName().orElseThrow().in(Locale.ENGLISH));
        editing.undo();
        assertNull(server.getSite());
        assertEquals(List.of(ServerRole.MAILBOX), server.getRoles());
        assertEquals(Optional.empty(), editing.undoName());
    }

    @Test
    void theSameValueInOtherWordsIsNoChange() {
        server.setDecommissionOn(LocalDate.of(2026, 11, 25));
        EditForm form = form(server);
        text(form, "decommissionOn").setText("2026-11-25");
        text(form, "name").setText(" NW-EX16A ");
        assertFalse(form.isChanged());
        assertFalse(form.save());
        assertFalse(editing.isDirty());
    }

    @ParameterizedTest
    @CsvSource({ "en, 31.2.2027", "en, soon", "de, 31.2.2027", "de, 25 Nov 2026" })
    void whatIsNoDateIsRefused(String language, String typed) {
        EditForm form = EditForm.of(editing, server, Locale.of(language));
        text(form, "decommissionOn").setText(typed);
        Problem problem = form.problem().orElseThrow();
        assertEquals("decommissionOn", problem.field().feature().getName());
        assertEquals("Decommission on: no date. Write 25 Nov 2026 or 2026-11-25.", problem.text().in(Locale.ENGLISH));
        assertFalse(problem.missing());
    }

    @ParameterizedTest
    @CsvSource({ "en, 2.5, 2.5", "de, '2,5', 2.5", "de, 3, 3" })
    void decimalsAreWrittenInTheLanguage(String language, String typed, BigDecimal expected) {
        RemediationAction action = add(project.getActions(), Literals.REMEDIATION_ACTION);
        action.setTitle("a");
        EditForm form = EditForm.of(editing, action, Locale.of(language));
        text(form, "effort").setText(typed);
        form.save();
        assertEquals(expected, action.getEffort());
        assertEquals(typed, text(EditForm.of(editing, action, Locale.of(language)), "effort").text());
    }

    @ParameterizedTest
    @CsvSource({ "de, 1.5", "en, '1,5'", "en, -1", "en, 2 days" })
    void aDecimalThatCouldBeTakenForAnotherIsRefused(String language, String typed) {
        RemediationAction action = add(project.getActions(), Literals.REMEDIATION_ACTION);
        EditForm form = EditForm.of(editing, action, Locale.of(language));
        text(form, "effort").setText(typed);
        assertEquals("effort", form.problem().orElseThrow().field().feature().getName());
    }

    @ParameterizedTest
    @CsvSource({ "'', ", "0, 0", "1200, 1200", "'1,200', 1200" })
    void numbersThatMayBeMissing(String typed, Integer expected) {
        var system = add(project.getSystems(), Literals.SENDING_SYSTEM);
        system.setName("ERP");
        system.setMessagesPerDay(7);
        EditForm form = form(system);
        text(form, "messagesPerDay").setText(typed);
        assertNull(problem(form));
        form.save();
        assertEquals(expected, system.getMessagesPerDay());
    }

    @ParameterizedTest
    @CsvSource({ "-1", "1.5", "1.200", "99999999999", "ten", "'12,00'" })
    void whatIsNoNumberIsRefused(String typed) {
        var system = add(project.getSystems(), Literals.SENDING_SYSTEM);
        EditForm form = form(system);
        text(form, "messagesPerDay").setText(typed);
        assertEquals("Messages a day: write a whole number, 0 or more.", problem(form));
    }

    @Test
    void aPauseLastsOneToNinetyDays() {
        EditForm form = newForm(Literals.ASSESSMENT__PAUSES);
        assertEquals("30", text(form, "days").text());
        text(form, "startOn").setText("2026-12-01");
        assertNull(problem(form));
        for (String wrong : List.of("0", "91", "")) {
            text(form, "days").setText(wrong);
            assertEquals(wrong.isEmpty() ? "Days is missing." : "Days: write a whole number from 1 to 90.",
                    problem(form));
        }
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-25T08:14:02Z, 2026-11-25T08:14:02Z", "2026-11-25 08:14, 2026-11-25T08:14:00Z",
            "25 Nov 2026, 2026-11-25T00:00:00Z" })
    void momentsAreInUtc(String typed, Instant expected) {
        BuildObservation seen = add(server.getBuilds(), Literals.BUILD_OBSERVATION);
        EditForm form = form(seen);
        text(form, "observedAt").setText(typed);
        form.save();
        assertEquals(expected, seen.getObservedAt());
        assertEquals(expected.toString(), text(form(seen), "observedAt").text());
    }

    @ParameterizedTest
    @CsvSource({ "15.02.1748.039, 15.2.1748.39", "2019 CU15 Oct25SU, 15.2.1748.39", "'Version 15.1 (Build 2507.61)', 15.1.2507.61" })
    void buildsAreTakenInAnySpelling(String typed, String expected) {
        BuildObservation seen = add(server.getBuilds(), Literals.BUILD_OBSERVATION);
        EditForm form = form(seen);
        text(form, "build").setText(typed);
        assertNull(problem(form));
        form.save();
        assertEquals(expected, seen.getBuild());
    }

    @Test
    void whatIsNoBuildIsRefusedUnlessItWasThere() {
        BuildObservation seen = add(server.getBuilds(), Literals.BUILD_OBSERVATION);
        seen.setBuild("unknown");
        EditForm form = form(seen);
        ((ChoiceField) field(form, "cuLevelOnly")).setOn(true);
        assertNull(problem(form), "nobody has touched the build");
        text(form, "build").setText("15.2.1748");
        assertEquals("Build: no build. Write four numbers, for example 15.2.1748.39.", problem(form));
    }

    @Test
    void severalValuesStandOnePerLine() {
        var system = add(project.getSystems(), Literals.SENDING_SYSTEM);
        system.getAddresses().addAll(List.of("10.1.1.1", "10.1.1.2"));
        EditForm form = form(system);
        assertEquals("10.1.1.1\n10.1.1.2", text(form, "addresses").text());
        text(form, "addresses").setText("10.1.1.2\r\n\r\n 10.1.1.3 \r\n10.1.1.2");
        form.save();
        assertEquals(List.of("10.1.1.2", "10.1.1.3"), system.getAddresses());
    }

    @Test
    void yesNoAndNotKnownAreThree() {
        Connector connector = add(project.getConnectors(), Literals.CONNECTOR);
        EditForm form = form(connector);
        var enabled = (ChoiceField) field(form, "enabled");
        assertFalse(enabled.isSwitch());
        assertEquals(List.of("not known", "yes", "no"),
                enabled.options().stream().map(option -> option.label().in(Locale.ENGLISH)).toList());
        assertEquals(0, enabled.chosen());
        enabled.choose(2);
        form.save();
        assertEquals(Boolean.FALSE, connector.getEnabled());
        form = form(connector);
        ((ChoiceField) field(form, "enabled")).choose(0);
        form.save();
        assertNull(connector.getEnabled());
    }

    @Test
    void anUnusualTextStaysAChoice() {
        Connector connector = add(project.getConnectors(), Literals.CONNECTOR);
        connector.setConnectorType("Hybrid");
        var type = (ChoiceField) field(form(connector), "connectorType");
        assertEquals(List.of("not known", "OnPremises", "Partner", "Hybrid"),
                type.options().stream().map(option -> option.label().in(Locale.ENGLISH)).toList());
        assertEquals(3, type.chosen());
        var language = (ChoiceField) field(form(project), "language");
        assertEquals("English", language.options().get(language.chosen()).label().in(Locale.ENGLISH));
    }

    @Test
    void onlyWhatAKindHasIsShown() {
        Connector connector = add(project.getConnectors(), Literals.CONNECTOR);
        connector.setKind(ConnectorKind.SEND);
        connector.getBindings().add("0.0.0.0:25");
        EditForm form = form(connector);
        assertTrue(form.isShown(field(form, "addressSpaces")));
        assertFalse(form.isShown(field(form, "remoteIpRanges")));
        assertTrue(form.isShown(field(form, "bindings")), "there is a value");
        ((ChoiceField) field(form, "kind")).choose(1);
        assertFalse(form.isShown(field(form, "addressSpaces")));
        assertTrue(form.isShown(field(form, "remoteIpRanges")));
        assertTrue(form.isShown(field(form, "comment")));
    }

    @Test
    void aNewObjectNeedsAName() {
        EditForm form = newForm(Literals.ASSESSMENT__SERVERS);
        assertEquals("New Server", form.title().in(Locale.ENGLISH));
        assertEquals("Name is missing.", problem(form));
        assertTrue(form.problem().orElseThrow().missing());
        text(form, "decommissionOn").setText("x");
        assertFalse(form.problem().orElseThrow().missing(), "what is wrong comes before what is missing");
        text(form, "decommissionOn").setText("");
        text(form, "name").setText("NW-EX99");
        assertNull(problem(form));
        assertEquals(1, project.getServers().size());
        assertTrue(form.save());
        assertEquals("NW-EX99", project.getServers().get(1).getName());
        assertTrue(project.getServers().get(1).isListed());
        assertFalse(project.getServers().get(1).getId().isBlank());
        assertEquals("New Server", editing.undoName().orElseThrow().in(Locale.ENGLISH));
        editing.undo();
        assertEquals(List.of(server), project.getServers());
        editing.redo();
        assertEquals("NW-EX99", project.getServers().get(1).getName());
    }

    @Test
    void aNewObjectThatIsGivenUpLeavesNoTrace() {
        EditForm form = newForm(Literals.ASSESSMENT__SERVERS);
        text(form, "name").setText("NW-EX99");
        assertEquals(List.of(server), project.getServers());
        assertFalse(editing.isDirty());
    }

    @Test
    void whatIsEnteredByHandSaysSo() {
        EditForm build = EditForm.ofNew(editing, server, Literals.SERVER__BUILDS, Locale.ENGLISH);
        assertEquals(BuildMethod.MANUAL, ((BuildObservation) build.object()).getMethod());
        var path = (MailflowPath) newForm(Literals.ASSESSMENT__PATHS).object();
        assertEquals(PathStatus.CONFIRMED, path.getStatus());
        assertEquals("Anna Berger", path.getConfirmedBy());
    }

    @Test
    void aNameThatIsTakenIsAWarning() {
        EditForm form = newForm(Literals.ASSESSMENT__SERVERS);
        text(form, "name").setText("nw-ex16a");
        assertNull(problem(form));
        assertEquals("There is already a Server with the name nw-ex16a.",
                form.warning().orElseThrow().in(Locale.ENGLISH));
        text(form, "name").setText("NW-EX99");
        assertEquals(Optional.empty(), form.warning());
        assertEquals(Optional.empty(), form(server).warning());
    }

    @Test
    void emptyingARequiredFieldIsRefused() {
        EditForm form = form(server);
        text(form, "name").setText(" ");
        assertEquals("Name is missing.", problem(form));
        Server unnamed = add(project.getServers(), Literals.SERVER);
        EditForm other = form(unnamed);
        text(other, "site").setText("Kiel");
        assertNull(problem(other), "it had no name before");
    }

    @Test
    void whatEndsMustNotEndBeforeItBegins() {
        project.setStartedOn(LocalDate.of(2026, 11, 25));
        project.setEndedOn(LocalDate.of(2026, 11, 27));
        EditForm form = form(project);
        text(form, "startedOn").setText("2026-11-28");
        assertEquals("Last day: lies before First day.", problem(form));
        text(form, "endedOn").setText("2026-11-28");
        assertNull(problem(form));
    }

    @Test
    void onlyAPauseOfAScenarioHasALength() {
        var scenario = add(project.getScenarios(), Literals.SCENARIO);
        EditForm form = EditForm.ofNew(editing, scenario, Literals.SCENARIO__STEPS, Locale.ENGLISH);
        text(form, "startOn").setText("2026-12-01");
        assertFalse(form.isShown(field(form, "days")));
        assertNull(problem(form));
        ((ChoiceField) field(form, "kind")).choose(StepKind.PAUSE.getValue());
        assertTrue(form.isShown(field(form, "days")));
        assertEquals("Days: write a whole number from 1 to 90.", problem(form));
        text(form, "days").setText("14");
        assertNull(problem(form));
        ((ChoiceField) field(form, "kind")).choose(StepKind.UPDATE.getValue());
        assertEquals("Days: write 0, only a pause has a length.", problem(form));
    }

    @Test
    void aDayIsCountedOnce() {
        var series = add(project.getTraffic(), Literals.TRAFFIC_SERIES);
        add(series.getDays(), Literals.DAILY_COUNT).setDay(LocalDate.of(2026, 11, 25));
        EditForm form = EditForm.ofNew(editing, series, Literals.TRAFFIC_SERIES__DAYS, Locale.ENGLISH);
        assertEquals("Day (UTC) is missing.", problem(form));
        text(form, "day").setText("2026-11-25");
        assertEquals("Day (UTC): is there already.", problem(form));
        text(form, "day").setText("2026-11-26");
        assertNull(problem(form));
    }

    @Test
    void referencesAreChosenFromTheProjectAndKeepTheirOrder() {
        Server edge = add(project.getServers(), Literals.SERVER);
        var gateway = add(project.getGateways(), Literals.GATEWAY);
        var system = add(project.getSystems(), Literals.SENDING_SYSTEM);
        MailflowPath path = add(project.getPaths(), Literals.MAILFLOW_PATH);
        EditForm form = form(path);
        var start = (ReferencesField) field(form, "start");
        var hops = (ReferencesField) field(form, "hops");
        assertEquals(List.of(system), start.candidates());
        assertEquals(List.of(server, edge, gateway), hops.candidates());
        start.add(List.of(system));
        hops.add(List.of(gateway, server));
        assertEquals(List.of(edge), hops.candidates());
        assertEquals(0, hops.move(1, -1));
        assertEquals(0, hops.move(0, -1));
        text(form, "name").setText("P");
        assertNull(problem(form));
        form.save();
        assertEquals(system, path.getStart());
        assertEquals(List.of(server, gateway), path.getHops());
        form = form(path);
        ((ReferencesField) field(form, "start")).remove(List.of(system));
        assertEquals("From is missing.", problem(form));
    }

    @Test
    void anActionDoesNotWaitForOneThatWaitsForIt() {
        RemediationAction first = add(project.getActions(), Literals.REMEDIATION_ACTION);
        RemediationAction second = add(project.getActions(), Literals.REMEDIATION_ACTION);
        RemediationAction third = add(project.getActions(), Literals.REMEDIATION_ACTION);
        second.getDependsOn().add(first);
        third.getDependsOn().add(second);
        assertEquals(List.of(), ((ReferencesField) field(form(first), "dependsOn")).candidates());
        assertEquals(List.of(), ((ReferencesField) field(form(second), "dependsOn")).candidates());
        assertEquals(List.of(first), ((ReferencesField) field(form(third), "dependsOn")).candidates());
    }

    @Test
    void anObjectThatWasDeletedMeanwhileIsGone() {
        EditForm form = form(server);
        EditForm build = EditForm.ofNew(editing, server, Literals.SERVER__BUILDS, Locale.ENGLISH);
        assertFalse(form.isGone());
        assertFalse(build.isGone());
        editing.change(form.title(), all -> all.getServers().clear());
        assertTrue(form.isGone());
        assertTrue(build.isGone());
    }
}
