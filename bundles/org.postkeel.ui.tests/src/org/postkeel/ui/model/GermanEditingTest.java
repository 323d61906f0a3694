package org.postkeel.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postkeel.model.ModelFactory;

/** The same in German. What plugin.xml says is in the language the program was started with. */
class GermanEditingTest extends ModelJourney {

    private static final String UNNAMED = "(Bewertung ohne Namen)";

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @Test
    void theTreeAndTheDialogSpeakGerman() {
        openNordwind();
        assertEquals(List.of("Server (8)", "Konnektoren (9)", "Mailverkehr (0)"),
                tree().labels(UNNAMED).subList(0, 3));
        tree().select(UNNAMED, "Server (8)", "NW-EX16A");
        tree().doubleClick();
        assertEquals("Bearbeiten", bot().shell("edit").title());
        assertEquals("Alle Änderungen hier sind ein Schritt und lassen sich rückgängig machen.", message());
        assertEquals(List.of("nicht bekannt", "ja", "nein"), bot().combo("edit.esuLicence").items());
        assertEquals("Postfach", bot().button("edit.roles.Mailbox").text());
        bot().text("edit.decommissionOn").setText("31.2.2027");
        assertTrue(message().endsWith(": kein Datum. Möglich sind 25.11.2026 oder 2026-11-25."), message());
        assertFalse(bot().button("edit.ok").isEnabled());
        bot().text("edit.decommissionOn").setText("1.3.2027");
        closeDialog("edit.ok");
        assertEquals("Rückgängig: Server NW-EX16A ändern", bot().menu("Edit").entries().get(0));
        tree().doubleClick();
        assertEquals("01.03.2027", bot().text("edit.decommissionOn").text());
        assertEquals("Abbrechen", bot().button("edit.cancel").text());
        closeDialog("edit.cancel");
        bot().menu("Edit", "Rückgängig: Server NW-EX16A ändern").click();
        assertEquals(List.of("Rückgängig", "Wiederherstellen: Server NW-EX16A ändern"),
                bot().menu("Edit").entries().subList(0, 2));
    }

    @Test
    void numbersAreWrittenAsInGerman() {
        openNordwind();
        change(project -> {
            var action = ModelFactory.eINSTANCE.createRemediationAction();
            action.setId("action");
            action.setTitle("CU15 installieren");
            action.setEffort(new BigDecimal("1.5"));
            project.getActions().add(action);
        });
        tree().select(UNNAMED, "Plan (1)", "CU15 installieren");
        tree().doubleClick();
        assertEquals("1,5", bot().text("edit.effort").text());
        bot().text("edit.effort").setText("2.5");
        assertTrue(message().endsWith(": eine Zahl ab 0 eintragen, zum Beispiel 2,5."), message());
        bot().text("edit.effort").setText("2,5");
        closeDialog("edit.ok");
        assertEquals(new BigDecimal("2.5"),
                ask(project -> project.getActions().get(0).getEffort()));
    }

    @Test
    void theQuestionSpeaksGerman() {
        openNordwind();
        tree().select(UNNAMED, "Server (8)", "NW-EX16A");
        tree().contextMenu("Delete").click();
        String question = bot().shell("delete").text();
        assertTrue(question.startsWith("Server NW-EX16A löschen?\n\nDiese Konnektoren nennen ihn als Quellserver."),
                question);
        assertEquals("Löschen", bot().button("delete.0").text());
        bot().button("delete.0").click();
        servers(6);
        assertEquals("Rückgängig: Server NW-EX16A löschen", bot().menu("Edit").entries().get(0));
    }
}
