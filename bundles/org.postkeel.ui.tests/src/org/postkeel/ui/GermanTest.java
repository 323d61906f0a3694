package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postkeel.testkit.BotTable;

/** The same window in German. What plugin.xml says is in the language the program was started with; see TextsTest. */
class GermanTest extends Journey {

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @Test
    void anAssessmentSpeaksGerman() {
        BotTable servers = openNordwind();
        assertEquals(List.of("Name", "Mail betroffen", "Produkt", "Build", "Support", "Mindeststand", "Beurteilt",
                "Rückstand", "Stufe (gedrosselt/blockiert)", "Vollblockade ab"), servers.headings());
        assertEquals("7 Server, 3 betroffen", bot().label("header.summary"));
        assertEquals("Katalog vom 15.10.2026", bot().label("header.details"));
        assertEquals("25.11.2026", bot().text("asOf").text());
        assertTrue(servers.cell(0, "stage").startsWith("Stufe 8: 0/60 Min./h, "), servers.cell(0, "stage"));
        String reasons = bot().waitUntil("the reasons are shown", () -> bot().styledText("reasons"),
                text -> text.startsWith("NW-EX13: betroffen am 25.11.2026"));
        assertTrue(reasons.contains("Wird dieser Server beurteilt? – beurteilt") && reasons.contains("Beleg: "),
                reasons);
        bot().canvas("timeline.chart");
        bot().text("asOf").enter("1.3.2027");
        bot().waitUntil("the catalogue is said to be old", () -> bot().label("header.stale"),
                text -> text.startsWith("Der Katalog ist vom 15.10.2026"));
    }

    @Test
    void dialogsSpeakGerman() {
        WORKBENCH.expectErrors();
        bot().menu("Help", "About Postkeel").click();
        var about = bot().shell("about");
        assertEquals("Über Postkeel", about.title());
        assertEquals("Schließen", bot().button("about.close").text());
        bot().button("about.close").click();
        about.waitUntilClosed();
        ErrorReporter.report(Texts.message("error.unexpected"), new IllegalStateException("cause"));
        var error = bot().shell("error");
        assertTrue(bot().text("error.message").text().startsWith("Ein unerwarteter Fehler"));
        assertEquals("Einzelheiten zeigen", bot().button("error.details").text());
        bot().button("error.close").click();
        error.waitUntilClosed();
    }
}
