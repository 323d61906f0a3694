package org.postkeel.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Test;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.SendingSystem;
import org.postkeel.testkit.Condition;
import org.postkeel.ui.Ids;
import org.postkeel.ui.Nordwind;
import org.postkeel.ui.editor.AssessmentEditor;

/** The tree of the project in front. */
class ModelViewTest extends ModelJourney {

    private static SendingSystem system(int number) {
        var system = ModelFactory.eINSTANCE.createSendingSystem();
        system.setId("system" + number);
        system.setName("PRN-" + number);
        return system;
    }

    @Test
    void saysThatNothingIsOpen() {
        assertTrue(bot().view(Ids.VIEW_MODEL).isVisible());
        assertEquals("Nothing is open. Here stands everything a project holds.", bot().label("model.hint"));
        openNordwind();
        assertEquals(List.of(PROJECT), tree().labels());
        bot().editor().close();
        assertTrue(bot().label("model.hint").startsWith("Nothing is open"));
        bot().view(Ids.VIEW_MODEL).close();
        bot().menu("Window", "Model").click();
        assertTrue(bot().view(Ids.VIEW_MODEL).isVisible());
    }

    @Test
    void showsListsWithCountsAndTheObjectsBelow() {
        openNordwind();
        assertTrue(tree().isExpanded(PROJECT));
        assertEquals(Literals.ASSESSMENT.getEAllContainments().size(), tree().count(PROJECT));
        assertEquals(List.of(SERVERS, "Connectors (9)", "Traffic (0)"), below().subList(0, 3));
        assertEquals(List.of("NW-EX13", "NW-EX16A"), below(SERVERS).subList(0, 2));
        assertTrue(below(SERVERS, "NW-EX13").contains("15.0.1497.48 (ExSetup.exe)"), "" + below(SERVERS, "NW-EX13"));
        assertTrue(tree().hasImage(PROJECT, SERVERS, "NW-EX13"));
    }

    @Test
    void aStepKeepsSelectionAndWhatIsOpen() {
        openNordwind();
        select(SERVERS, "NW-EX16B");
        tree().expand(PROJECT, "Connectors (9)");
        change(project -> project.getServers().remove(0));
        assertEquals(List.of("NW-EX16B"), tree().selection());
        assertEquals("Servers (7)", below().get(0));
        assertTrue(tree().isExpanded(PROJECT, "Servers (7)"));
        assertTrue(tree().isExpanded(PROJECT, "Connectors (9)"));
        assertFalse(tree().isExpanded(PROJECT, "Servers (7)", "NW-EX16B"));
        bot().ui().syncExec(editing()::undo);
        assertEquals(List.of("NW-EX16B"), tree().selection());
        assertEquals("NW-EX13", below(SERVERS).get(0));
    }

    @Test
    void whenTheSelectedObjectGoesTheNextOneIsSelected() {
        openNordwind();
        select(SERVERS, "NW-EX16A");
        change(project -> project.getServers().remove(1));
        assertEquals(List.of("NW-EX16B"), tree().selection());
        select("Servers (7)", "NW-ADM01");
        change(project -> project.getServers().remove(6));
        assertEquals(List.of("NW-EDGE1"), tree().selection());
        change(project -> project.getServers().clear());
        assertEquals(List.of("Servers (0)"), tree().selection());
    }

    @Test
    void oneStepIsShownOnce() {
        openNordwind();
        tree().expand(PROJECT, SERVERS);
        var filled = new AtomicInteger();
        Listener count = event -> filled.incrementAndGet();
        var widget = tree().widget();
        int lists = tree().count(PROJECT);
        bot().ui().syncExec(() -> widget.addListener(SWT.SetData, count));
        change(project -> project.getServers().forEach(server -> server.setSite("Kiel")));
        servers(7);
        bot().ui().syncExec(() -> widget.removeListener(SWT.SetData, count));
        assertTrue(filled.get() <= lists + 8, filled + " items were filled");
    }

    @Test
    void theFilterFindsObjectsWithTheirParents() {
        openNordwind();
        select(SERVERS, "NW-EX16A");
        bot().text("model.filter").setText("ex16");
        bot().waitUntil(Condition.equal("the lists", ModelJourney::below, List.of("Servers (2 of 8)")));
        assertEquals(List.of("NW-EX16A", "NW-EX16B"), below("Servers (2 of 8)"));
        assertTrue(tree().isExpanded(PROJECT, "Servers (2 of 8)"));
        assertEquals(List.of("NW-EX16A"), tree().selection());
        bot().text("model.filter").setText("1497.48 exsetup");
        bot().waitUntil(Condition.equal("the lists", ModelJourney::below, List.of("Servers (1 of 8)")));
        assertTrue(tree().isExpanded(PROJECT, "Servers (1 of 8)", "NW-EX13"));
        assertEquals(List.of("15.0.1497.48 (ExSetup.exe)"),
                below("Servers (1 of 8)", "NW-EX13").stream().distinct().toList());
        bot().text("model.filter").setText("there is no such thing");
        bot().waitUntil(Condition.equal("the lists", ModelJourney::below, List.of()));
        bot().text("model.filter").setText("");
        bot().waitUntil("everything is shown", ModelJourney::below, lists -> lists.contains(SERVERS));
        assertTrue(tree().isExpanded(PROJECT, SERVERS), "as it was before");
    }

    @Test
    void twentyThousandObjectsCostNoMoreThanThoseThatAreSeen() {
        openNordwind();
        var filled = new AtomicInteger();
        var widget = tree().widget();
        Listener count = event -> filled.incrementAndGet();
        bot().ui().syncExec(() -> widget.addListener(SWT.SetData, count));
        List<SendingSystem> systems = IntStream.range(0, 20_000).mapToObj(ModelViewTest::system).toList();
        change(project -> project.getSystems().addAll(systems));
        tree().expand(PROJECT, "Sending systems (20,000)", "1 to 1,000");
        assertEquals(1000, tree().count(PROJECT, "Sending systems (20,000)", "1 to 1,000"));
        bot().waitForJobs(AssessmentEditor.class);
        select("Sending systems (20,000)", "1 to 1,000", "PRN-3");
        change(project -> project.getSystems().get(3).setName("PRN-3 (new)"));
        assertEquals(List.of("PRN-3 (new)"), tree().selection());
        bot().ui().syncExec(() -> widget.removeListener(SWT.SetData, count));
        assertTrue(filled.get() < 3000, filled + " items were made");
        bot().text("model.filter").setText("prn-19999");
        bot().waitUntil(Condition.equal("the lists", ModelJourney::below, List.of("Sending systems (1 of 20,000)")));
        assertEquals(List.of("PRN-19999"), below("Sending systems (1 of 20,000)"));
    }

    @Test
    void followsTheEditorInFront() {
        openNordwind();
        answer(Nordwind.FOLDER.resolve("exchangeserver"));
        bot().menu("File", "Open Evidence Folder…").click();
        servers(7);
        bot().waitUntil("the other project is shown", ModelJourney::below, lists -> lists.contains("Servers (7)"));
        bot().editor().close();
        bot().waitUntil("the first project is shown", ModelJourney::below, lists -> lists.contains(SERVERS));
    }
}
