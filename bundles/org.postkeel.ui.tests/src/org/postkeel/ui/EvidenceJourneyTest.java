package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.testkit.BotTable;
import org.postkeel.testkit.Condition;
import org.postkeel.ui.editor.AssessmentEditor;
import org.postkeel.ui.editor.EvidenceInput;
import org.postkeel.ui.editor.InputRule;

/** From evidence to verdicts. */
class EvidenceJourneyTest extends Journey {

    @Test
    void evidenceBecomesVerdicts() {
        BotTable servers = openNordwind();
        assertEquals(Nordwind.SERVERS, servers.column("name"));
        assertEquals("7 servers, 3 affected", bot().label("header.summary"));
        assertEquals("Catalogue of 15 Oct 2026", bot().label("header.details"));
        for (int row = 0; row < Nordwind.SERVERS.size(); row++) {
            boolean affected = Nordwind.AFFECTED.contains(Nordwind.SERVERS.get(row));
            assertEquals(affected ? "affected" : "not affected", servers.cell(row, "affected"));
            assertTrue(servers.hasImage(row, "affected"));
            assertEquals(affected, !servers.cell(row, "stage").isEmpty());
            assertEquals(affected, !servers.cell(row, "fullBlock").isEmpty());
        }
        assertNotEquals(servers.foreground(0, "name"), servers.foreground(2, "name"));
        assertEquals(List.of("15.0.1497.48 (CU23 Mar23SU)", "15.1.2507.39 (CU23 Apr24HU)",
                "15.1.2507.61 (CU23 Oct25SU)", "15.2.1748.39 (CU15 Oct25SU)", "15.2.1258.32 (CU13 Mar24SU)",
                "15.2.2562.46 (RTM Aug26SU)",
                "15.1.2507.58 (CU23 Aug25SU)"), servers.column("build"));
        assertEquals(List.of("can never pass", "below 15.1.2507.61", "passes (15.1.2507.61)", "passes (15.2.1748.39)"),
                servers.column("floor").subList(0, 4));
        assertEquals(List.of("judged", "judged", "not judged", "judged", "not judged", "not judged", "judged"),
                servers.column("judged"));
        assertTrue(servers.cell(0, "stage").startsWith("Stage 8: 0/60 min/h"), servers.cell(0, "stage"));
        assertEquals("exsetup and 4 more", bot().editor().title());
        assertEquals("exsetup and 4 more – Postkeel", bot().windowTitle());
        assertTrue(bot().editor().isDirty());
    }

    @Test
    void theSameEvidenceOpensOnce() {
        openNordwind();
        List<Path> other = Nordwind.evidence().reversed();
        answer(other.toArray(Path[]::new));
        bot().menu("File", "Open Evidence Files…").click();
        servers(7);
        assertEquals(1, bot().editorCount());
    }

    @Test
    void aFolderStandsForItsFiles() {
        answer(Nordwind.FOLDER.resolve("exchangeserver"));
        bot().menu("File", "Open Evidence Folder…").click();
        assertEquals(Nordwind.SERVERS.stream().sorted().toList(), servers(7).column("name").stream().sorted().toList());
        assertEquals("exchangeserver", bot().editor().title());
    }

    @Test
    void droppedFilesAreOpened() {
        String file = Nordwind.FOLDER.resolve("exchangeserver/get-exchangeserver.clixml.utf16le.xml").toString();
        bot().ui().gesture(() -> DropFiles.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), file));
        assertEquals(Nordwind.SERVERS, servers(7).column("name"));
    }

    @Test
    void readingCanBeCancelledAndBegunAgain() {
        Path folder = Nordwind.FOLDER.resolve("exchangeserver");
        var reading = new InputRule(new EvidenceInput(List.of(folder)));
        Job.getJobManager().beginRule(reading, null);
        try {
            answer(folder);
            bot().menu("File", "Open Evidence Folder…").click();
            assertEquals("Reading exchangeserver", bot().label("waiting.message"));
            bot().button("waiting.cancel").click();
            bot().waitUntil(Condition.equal("the message", () -> bot().label("waiting.message"),
                    "Reading exchangeserver was cancelled."));
            assertFalse(bot().editor().isDirty());
            bot().button("waiting.again").click();
            bot().waitUntil(Condition.equal("the message", () -> bot().label("waiting.message"),
                    "Reading exchangeserver"));
        } finally {
            Job.getJobManager().endRule(reading);
        }
        servers(7);
        assertTrue(bot().editor().isDirty());
    }

    @Test
    void aSelectedServerShowsItsReasons() {
        BotTable servers = openNordwind();
        bot().waitUntil("the first affected server is explained", EvidenceJourneyTest::reasons,
                text -> text.startsWith("NW-EX13: affected"));
        servers.select("name", "NW-EXSE1");
        String text = bot().waitUntil("the selected server is explained", EvidenceJourneyTest::reasons,
                reasons -> reasons.startsWith("NW-EXSE1: not affected on 25 Nov 2026"));
        for (String question : List.of("Which build? – 15.2.2562.46 (RTM Aug26SU)",
                "Is the version supported? – supported", "Does the build pass the floor? – ",
                "Is this server judged? – not judged",
                "How far is it behind? – ")) {
            assertTrue(text.contains("\n" + question), question + " is missing in\n" + text);
        }
        assertTrue(text.contains("Evidence: ") && text.contains("Source: ") && text.contains("Confidence: high"), text);
        servers.select("name", "NW-EX16A");
        bot().waitUntil("the stage is explained", EvidenceJourneyTest::reasons,
                reasons -> reasons.contains("\nWhich stage? – Stage 6: 30/10"));
        servers.deselectAll();
        bot().waitUntil("the hint is back", EvidenceJourneyTest::reasons,
                reasons -> reasons.startsWith("Select a server"));
    }

    private static String reasons() {
        return bot().styledText("reasons");
    }

    @Test
    void theFilterFindsServers() {
        BotTable servers = openNordwind();
        bot().text("servers.filter").setText("2016 judged");
        bot().waitUntil(Condition.equal("the list", () -> servers.column("name"),
                List.of("NW-EX16A", "NW-EX16B", "NW-EDGE1")));
        assertEquals("3 of 7 shown", bot().label("servers.count"));
        bot().text("servers.filter").setText("");
        bot().waitUntil(Condition.equal("the list", () -> servers.column("name"), Nordwind.SERVERS));
    }

    @Test
    void theListSortsAndCopiesWithHeadings() {
        BotTable servers = openNordwind();
        servers.clickHeading("fullBlock");
        assertEquals(List.of("NW-EX13", "NW-EX16A", "NW-EDGE1"), servers.column("name").subList(0, 3));
        servers.clickHeading("build");
        servers.clickHeading("build");
        assertEquals(List.of("NW-EXSE1", "NW-EX19A", "NW-EX19B", "NW-EX16B"), servers.column("name").subList(0, 4));
        servers.select("name", "NW-EX19A");
        servers.setFocus();
        bot().command("org.eclipse.ui.edit.copy");
        String[] lines = bot().clipboardText().split("\\R");
        assertEquals(2, lines.length);
        assertTrue(lines[0].startsWith("Name\tMail affected\tProduct\tBuild"), lines[0]);
        assertTrue(lines[1].startsWith("NW-EX19A\tnot affected\tExchange Server 2019\t15.2.1748.39 (CU15 Oct25SU)"),
                lines[1]);
    }

    @Test
    void widthsOfColumnsAreRemembered() {
        BotTable servers = openNordwind();
        servers.setColumnWidth("product", 77);
        bot().editor().close();
        assertEquals(77, openNordwind().columnWidth("product"));
    }

    @Test
    void anotherDayGivesOtherAnswers() {
        BotTable servers = openNordwind();
        var editor = (AssessmentEditor) bot().editor().part();
        assertEquals("25 Nov 2026", bot().text("asOf").text());
        bot().text("asOf").enter("2026-12-09");
        bot().waitUntil("NW-EX16A is blocked by then", () -> servers.column("stage").get(1),
                stage -> stage.startsWith("Stage 8: 0/60"));
        assertEquals("9 Dec 2026", bot().text("asOf").text());
        bot().text("asOf").enter("nonsense");
        bot().text("asOf").pressKey(SWT.ARROW_UP);
        assertEquals("10 Dec 2026", bot().text("asOf").text());
        bot().waitUntil(Condition.equal("the day", () -> editor.result().orElseThrow().asOf(),
                LocalDate.of(2026, 12, 10)));
        bot().text("asOf").enter("2027-03-01");
        bot().waitUntil("the catalogue is said to be old", () -> bot().label("header.stale"),
                text -> text.startsWith("The catalogue is of 15 Oct 2026"));
    }

    @Test
    void whatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("photo.jpg"), new byte[] { (byte) 0xFF, (byte) 0xD8, 0, 1, 2, 3 });
        Path missing = folder.resolve("missing.txt");
        answer(Nordwind.FOLDER.resolve("exchangeserver/get-exchangeserver.clixml.utf16le.xml"), binary, missing);
        bot().menu("File", "Open Evidence Files…").click();
        servers(7);
        assertTrue(bot().link("header.notRead").text().contains("2 notes"));
        bot().link("header.notRead").click();
        BotTable notRead = bot().table("notRead");
        assertEquals(Set.of("photo.jpg", "missing.txt"), Set.copyOf(notRead.column("file")));
        assertEquals(List.of(folder.toString(), folder.toString()), notRead.column("folder"));
        assertTrue(notRead.column("message").stream().noneMatch(String::isBlank));
        assertEquals("Not Read (2)", bot().view(Ids.VIEW_NOT_READ).title());
        assertEquals("1 file was read; 2 notes on what was not.", bot().label("notRead.summary"));
    }
}
