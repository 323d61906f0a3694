package org.postkeel.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Gateway;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.compare.ModelDifference;
import org.postkeel.model.text.Message;

class ItemTextsTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    static Stream<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EClass> concrete() {
        return classes().filter(type -> !type.isAbstract());
    }

    static Stream<Enumerator> literals() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .flatMap(type -> type.getELiterals().stream()).map(EEnumLiteral::getInstance);
    }

    @ParameterizedTest
    @MethodSource("concrete")
    void everyClassHasNameLabelAndIcon(EClass type) throws IOException {
        inBoth(ItemTexts.type(type));
        inBoth(ItemTexts.types(type));
        inBoth(ItemTexts.typed(NewObjects.create(type)));
        URL icon = ModelItemProvider.icon(type);
        try (var in = icon.openStream()) {
            assertTrue(new String(in.readAllBytes()).startsWith("<svg"), icon.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureHasAName(EClass type) {
        type.getEStructuralFeatures().forEach(feature -> inBoth(ItemTexts.feature(feature)));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void everyLiteralHasAName(Enumerator literal) {
        inBoth(ItemTexts.literal(literal));
    }

    private static void inBoth(Message text) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertFalse(text.in(locale).isBlank(), text.key());
            assertFalse(text.in(locale).contains("{"), text.in(locale));
        }
    }

    @Test
    void objectsAreCalledByTheirName() {
        var assessment = MODEL.createAssessment();
        assessment.setCustomer("Nordwind Logistik GmbH");
        assertEquals("Nordwind Logistik GmbH", ItemTexts.label(assessment).in(Locale.ENGLISH));
        var server = MODEL.createServer();
        assertEquals("(Server ohne Namen)", ItemTexts.label(server).in(Locale.GERMAN));
        server.setName("NW-EX16A");
        assertEquals("Server NW-EX16A", ItemTexts.typed(server).in(Locale.ENGLISH));
        var seen = MODEL.createBuildObservation();
        seen.setBuild("15.1.2507.61");
        seen.setMethod(BuildMethod.ADMIN_DISPLAY_VERSION);
        assertEquals("15.1.2507.61 (AdminDisplayVersion)", ItemTexts.label(seen).in(Locale.GERMAN));
        var pause = MODEL.createPausePeriod();
        pause.setStartOn(LocalDate.of(2026, 12, 1));
        assertEquals("1 Dec 2026, 30 days", ItemTexts.label(pause).in(Locale.ENGLISH));
        assertEquals("01.12.2026, 30 Tage", ItemTexts.label(pause).in(Locale.GERMAN));
        var braces = MODEL.createAssumption();
        braces.setStatement("Es gilt {0} und 'alles'");
        assertEquals("Es gilt {0} und 'alles'", ItemTexts.label(braces).in(Locale.GERMAN));
    }

    @Test
    void valuesAreWrittenByType() {
        var model = ModelPackage.eINSTANCE;
        assertEquals("Postfach, Edge-Transport", ItemTexts.value(model.getServer_Roles(),
                List.of(ServerRole.MAILBOX, ServerRole.EDGE_TRANSPORT), Locale.GERMAN));
        assertEquals("25.11.2026", ItemTexts.value(model.getServer_DecommissionOn(), LocalDate.of(2026, 11, 25),
                Locale.GERMAN));
        assertEquals("25 Nov 2026 08:14 UTC", ItemTexts.value(model.getBuildObservation_ObservedAt(),
                Instant.parse("2026-11-25T08:14:02Z"), Locale.ENGLISH));
        assertEquals("1,5", ItemTexts.value(model.getRemediationAction_Effort(), new BigDecimal("1.5"), Locale.GERMAN));
        assertEquals("nein", ItemTexts.value(model.getServer_Listed(), false, Locale.GERMAN));
        assertEquals("", ItemTexts.value(model.getServer_Site(), null, Locale.GERMAN));
    }

    @Test
    void differencesAreSentences() {
        var before = MODEL.createAssessment();
        var server = (Server) NewObjects.create(ModelPackage.eINSTANCE.getServer());
        server.setName("NW-EX16A");
        server.setSite("Kiel");
        before.getServers().add(server);
        var after = EcoreUtil.copy(before);
        after.getServers().get(0).setSite(null);
        after.getServers().get(0).getRoles().add(ServerRole.EDGE_TRANSPORT);
        var gateway = (Gateway) NewObjects.create(ModelPackage.eINSTANCE.getGateway());
        gateway.setName("Filter");
        after.getGateways().add(gateway);
        assertEquals(List.of("Geändert: Server NW-EX16A – Rollen: Edge-Transport statt (nichts)",
                "Geändert: Server NW-EX16A – Standort: (nichts) statt Kiel", "Neu: Gateway Filter"), sentences(before, after));
        assertEquals(List.of("Geändert: Server NW-EX16A – Rollen: (nichts) statt Edge-Transport",
                "Geändert: Server NW-EX16A – Standort: Kiel statt (nichts)", "Entfällt: Gateway Filter"),
                sentences(after, before));
    }

    private static List<String> sentences(Assessment before, Assessment after) {
        return ModelDifference.between(before, after).changes().stream()
                .map(change -> ItemTexts.change(change).in(Locale.GERMAN)).toList();
    }

    @Test
    void itemProvidersSpeakTheLanguageOfTheProgram() {
        var editing = new ProjectEditing(MODEL.createAssessment());
        Server server = (Server) NewObjects.create(ModelPackage.eINSTANCE.getServer());
        server.setName("NW-EX13");
        editing.change(ItemTexts.typed(server), assessment -> assessment.getServers().add(server));
        var factory = new ModelItemProviderFactory();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var labels = (IItemLabelProvider) factory.adapt(server, IItemLabelProvider.class);
            assertEquals("NW-EX13", labels.getText(server));
            assertTrue(labels.getImage(server).toString().endsWith("/icons/Server.svg"));
            var properties = (IItemPropertySource) factory.adapt(server, IItemPropertySource.class);
            var names = properties.getPropertyDescriptors(server).stream().map(one -> one.getDisplayName(server)).toList();
            assertTrue(names.contains("ESU-Lizenz"), names.toString());
            assertTrue(names.contains("Außerbetriebnahme am"), names.toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCanBeAddedFollowsFromTheModelAndHasAnId() {
        var editing = new ProjectEditing(MODEL.createAssessment());
        var children = editing.domain().getNewChildDescriptors(editing.assessment(), null).stream()
                .map(CommandParameter.class::cast).toList();
        List<EStructuralFeature> lists = children.stream().map(CommandParameter::getEStructuralFeature).toList();
        assertEquals(List.copyOf(ModelPackage.eINSTANCE.getAssessment().getEAllContainments()), lists);
        for (CommandParameter child : children) {
            var object = child.getEValue();
            assertEquals(23, object.eGet(object.eClass().getEIDAttribute()).toString().length());
        }
    }
}
