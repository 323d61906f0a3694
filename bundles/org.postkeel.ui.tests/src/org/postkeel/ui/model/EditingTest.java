package org.postkeel.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.Assessment;
import org.postkeel.model.EstateItem;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.testkit.BotTable;
import org.postkeel.testkit.Condition;

/** New, Edit, Delete, Undo and Redo as a person uses them. */
class EditingTest extends ModelJourney {

    private static final String STEP = "step of the test";

    /** A path from a system over NW-EX16A and NW-EDGE1. */
    private static void addPath() {
        change(project -> {
            var system = ModelFactory.eINSTANCE.createSendingSystem();
            system.setId("system");
            system.setName("SAP ERP");
            project.getSystems().add(system);
            var path = ModelFactory.eINSTANCE.createMailflowPath();
            path.setId("path");
            path.setName("SAP to cloud");
            path.setStart(system);
            path.getHops().addAll(List.of(project.getServers().get(1), project.getServers().get(6)));
            project.getPaths().add(path);
        });
    }

    private static List<String> editMenu() {
        return bot().menu("Edit").entries();
    }

    @Test
    void aServerIsAddedByTheDialog() {
        openNordwind();
        select(SERVERS);
        assertEquals(List.of("Server"), tree().contextMenu("New").entries());
        tree().contextMenu("New", "Server").click();
        assertEquals("New Server", bot().shell("edit").title());
        assertEquals("Name is missing.", message());
        assertFalse(bot().button("edit.ok").isEnabled());
        bot().text("edit.name").setText("NW-EX99");
        assertTrue(bot().button("edit.ok").isEnabled());
        bot().button("edit.roles.Mailbox").check(true);
        closeDialog("edit.ok");
        assertEquals(List.of("NW-EX99"), tree().selection());
        assertEquals(9, tree().count(PROJECT, "Servers (9)"));
        BotTable servers = servers(8);
        assertEquals("NW-EX99", servers.cell(7, "name"));

        assertEquals(List.of("Undo New Server", "Redo"), editMenu().subList(0, 2));
        bot().menu("Edit", "Undo New Server").click();
        servers(7);
        assertEquals(8, tree().count(PROJECT, SERVERS));
        assertEquals(List.of("Undo", "Redo New Server"), editMenu().subList(0, 2));
        assertFalse(bot().menu("Edit", "Undo").isEnabled());
        bot().menu("Edit", "Redo New Server").click();
        assertEquals("NW-EX99", servers(8).cell(7, "name"));
        assertEquals(List.of("Undo New Server", "Redo"), editMenu().subList(0, 2));
    }

    @Test
    void partsAndSiblingsCanBeNewToo() {
        openNordwind();
        select(SERVERS, "NW-EX13");
        assertEquals(List.of("Build Seen", "Report of the Service", "HealthChecker Run", "Server"),
                tree().contextMenu("New").entries());
        assertEquals(tree().contextMenu("New").entries(), bot().menu("Edit", "New").entries());
        tree().contextMenu("New", "Build Seen").click();
        bot().shell("edit");
        assertEquals("By hand", bot().combo("edit.method").text());
        bot().text("edit.build").setText("15.00.1497.048");
        closeDialog("edit.ok");
        assertEquals(List.of("15.0.1497.48 (By hand)"), tree().selection());
        assertTrue(tree().isExpanded(PROJECT, SERVERS, "NW-EX13"));
    }

    @Test
    void cancelLeavesNoTrace(@TempDir Path folder) {
        openNordwind();
        save(folder);
        select(SERVERS);
        tree().contextMenu("New", "Server").click();
        bot().text("edit.name").setText("NW-EX99");
        closeDialog("edit.cancel");
        select(SERVERS, "NW-EX16A");
        tree().doubleClick();
        assertEquals("Edit", bot().shell("edit").title());
        bot().text("edit.site").setText("Kiel");
        bot().button("edit.roles.Edge").check(true);
        bot().combo("edit.esuLicence").select("yes");
        closeDialog("edit.cancel");
        assertFalse(bot().editor().isDirty());
        assertEquals(8, tree().count(PROJECT, SERVERS));
        assertEquals("Hamburg", ask(project -> project.getServers().get(1).getSite()));
        assertEquals("Undo", editMenu().get(0));
    }

    @Test
    void severalChangesAreOneStep(@TempDir Path folder) {
        openNordwind();
        save(folder);
        select(SERVERS, "NW-EX16A");
        bot().command("org.postkeel.ui.editObject");
        bot().shell("edit");
        bot().text("edit.name").setText("NW-EX16A2");
        bot().text("edit.site").setText("Kiel");
        bot().text("edit.decommissionOn").setText("1 Mar 2027");
        bot().combo("edit.esuLicence").select("yes");
        bot().text("edit.notes").setText("first line\nsecond line");
        closeDialog("edit.ok");
        Server server = ask(project -> project.getServers().get(1));
        assertEquals(LocalDate.of(2027, 3, 1), server.getDecommissionOn());
        assertEquals("first line\nsecond line", server.getNotes());
        assertEquals(List.of("NW-EX16A2"), tree().selection());
        assertTrue(bot().editor().isDirty());
        bot().menu("Edit", "Undo Change Server NW-EX16A").click();
        assertEquals("Hamburg", server.getSite());
        assertNull(server.getDecommissionOn());
        assertEquals(List.of("NW-EX16A"), tree().selection());
        assertFalse(bot().editor().isDirty());
    }

    @Test
    void aWrongDateKeepsOkDisabledAndSaysWhy() {
        openNordwind();
        select(SERVERS, "NW-EX16A");
        tree().doubleClick();
        bot().shell("edit");
        bot().text("edit.decommissionOn").setText("31.2.2027");
        assertEquals("Decommission on: no date. Write 25 Nov 2026 or 2026-11-25.", message());
        assertFalse(bot().button("edit.ok").isEnabled());
        bot().text("edit.decommissionOn").setText("2027-02-28");
        assertEquals("Everything changed here is one step and can be undone.", message());
        assertTrue(bot().button("edit.ok").isEnabled());
        bot().text("edit.name").setText("nw-ex13");
        assertEquals("There is already a Server with the name nw-ex13.", message());
        assertTrue(bot().button("edit.ok").isEnabled());
        closeDialog("edit.cancel");
    }

    @Test
    void aServerWithAPathIsDeletedAfterAQuestion() {
        openNordwind();
        addPath();
        MailflowPath path = ask(project -> project.getPaths().get(0));
        select(SERVERS, "NW-EX16A");
        tree().contextMenu("Delete").click();
        String question = deleteQuestion();
        assertTrue(question.startsWith("Delete Server NW-EX16A?\n\nThis refers to it and loses the reference:\n"
                + "– Mail Path SAP to cloud\n\nThese connectors name it as a source server."), question);
        assertEquals("Delete", bot().button("delete.0").text());
        bot().button("delete.1").click();
        bot().waitUntil(Condition.that("the question is gone", () -> !bot().isShellOpen("delete")));
        assertEquals(8, tree().count(PROJECT, SERVERS));

        tree().contextMenu("Delete").click();
        bot().shell("delete");
        bot().button("delete.0").click();
        servers(6);
        assertEquals(List.of("NW-EDGE1"), names(path.getHops()));
        bot().menu("Edit", "Undo Delete Server NW-EX16A").click();
        servers(7);
        assertEquals(List.of("NW-EX16A", "NW-EDGE1"), names(path.getHops()));
        assertEquals("NW-EX16A", below(SERVERS).get(1));
    }

    @Test
    void aPathGoesWithItsStart() {
        openNordwind();
        addPath();
        select("Sending systems (1)", "SAP ERP");
        tree().contextMenu("Delete").click();
        assertTrue(deleteQuestion().startsWith(
                "Delete Sending System SAP ERP?\n\nThis cannot be without it and goes too:\n– Mail Path SAP to cloud"));
        bot().button("delete.0").click();
        bot().waitUntil("the path is gone", ModelJourney::below, lists -> lists.contains("Mail paths (0)"));
        pressUndo();
        assertTrue(below().containsAll(List.of("Mail paths (1)", "Sending systems (1)")), "" + below());
    }

    @Test
    void oneObjectWithoutReferencesIsDeletedAtOnce() {
        openNordwind();
        select(SERVERS, "NW-ADM01");
        tree().contextMenu("Delete").click();
        assertFalse(bot().isShellOpen("delete"));
        assertEquals(7, tree().count(PROJECT, "Servers (7)"));
        assertEquals("Undo Delete Server NW-ADM01", editMenu().get(0));
    }

    @Test
    void severalAreDeletedInOneStep() {
        openNordwind();
        tree().expand(PROJECT, SERVERS);
        tree().select(List.of(PROJECT, SERVERS, "NW-ADM01"), List.of(PROJECT, SERVERS, "NW-EX19B"));
        assertFalse(tree().contextMenu("Edit…").isEnabled());
        tree().contextMenu("Delete").click();
        assertTrue(deleteQuestion().startsWith("Delete these 2 objects?\n– Server NW-EX19B\n– Server NW-ADM01\n"),
                deleteQuestion());
        bot().button("delete.0").click();
        servers(6);
        bot().menu("Edit", "Undo Delete 2 Objects").click();
        servers(7);
        assertEquals(8, tree().count(PROJECT, SERVERS));
    }

    private static String deleteQuestion() {
        bot().shell("delete");
        return bot().shell("delete").text();
    }

    private static List<String> names(List<? extends EObject> objects) {
        return objects.stream().map(object -> ((EstateItem) object).getName()).toList();
    }

    @Test
    void keysWorkInTheTreeAndLeaveTextFieldsAlone() {
        openNordwind();
        bot().activateWindow();
        change(project -> project.getServers().get(0).setSite("Kiel"));
        bot().text("model.filter").pressKey(SWT.MOD1, 'z');
        bot().text("servers.filter").pressKey(SWT.DEL);
        assertEquals("Undo " + STEP, editMenu().get(0));
        pressUndo();
        assertEquals(List.of("Undo", "Redo " + STEP), editMenu().subList(0, 2));
        tree().pressKey(SWT.MOD1, 'y');
        assertEquals("Undo " + STEP, editMenu().get(0));
        pressUndo();
        tree().pressKey(SWT.MOD1 | SWT.MOD2, 'z');
        assertEquals("Undo " + STEP, editMenu().get(0));
        bot().table("servers").setFocus();
        bot().table("servers").pressKey(SWT.MOD1, 'z');
        assertEquals("Redo " + STEP, editMenu().get(1));

        select(SERVERS, "NW-ADM01");
        tree().pressKey(SWT.F2);
        bot().shell("edit");
        bot().button("edit.cancel").pressKey(SWT.MOD1, 'y');
        assertEquals("Kiel is not back", ask(project -> "Kiel".equals(project.getServers().get(0).getSite())
                ? "a key reached the window behind the dialog" : "Kiel is not back"));
        closeDialog("edit.cancel");
        tree().setFocus();
        tree().pressKey(SWT.DEL);
        bot().waitUntil("the server is gone", ModelJourney::below, lists -> lists.contains("Servers (7)"));
    }

    @Test
    void thePropertiesOfTheProjectStandInTheMenuFile() {
        openNordwind();
        bot().menu("File", "Project…").click();
        bot().shell("edit");
        bot().text("edit.customer").setText("Nordwind Logistik GmbH");
        bot().combo("edit.language").select("German");
        closeDialog("edit.ok");
        assertEquals(List.of("Nordwind Logistik GmbH"), tree().labels());
        bot().waitUntil("the customer is named", () -> bot().label("header.details"),
                text -> text.startsWith("Nordwind Logistik GmbH"));
        assertEquals("de", ask(project -> project.getLanguage()));
        bot().menu("Edit", "Undo Change Assessment " + PROJECT).click();
        assertEquals(List.of(PROJECT), tree().labels());
    }

    @Test
    void hopsArePickedAndOrdered() {
        openNordwind();
        addPath();
        select("Mail paths (1)", "SAP to cloud");
        tree().doubleClick();
        bot().shell("edit");
        bot().button("edit.hops.add").click();
        var pick = bot().shell("pick");
        assertFalse(bot().button("pick.ok").isEnabled());
        bot().text("pick.filter").setText("exse");
        BotTable candidates = bot().table("pick");
        bot().waitUntil(Condition.equal("candidates", () -> candidates.column("name"), List.of("NW-EXSE1")));
        candidates.select("name", "NW-EXSE1");
        bot().button("pick.ok").click();
        pick.waitUntilClosed();
        BotTable hops = bot().table("edit.hops.list");
        assertEquals(List.of("NW-EX16A", "NW-EDGE1", "NW-EXSE1"), hops.firstColumn());
        hops.select(2);
        bot().button("edit.hops.up").click();
        hops.select(0);
        bot().button("edit.hops.remove").click();
        bot().button("edit.start.remove").click();
        assertEquals("From is missing.", message());
        assertFalse(bot().button("edit.ok").isEnabled());
        bot().button("edit.start.choose").click();
        bot().shell("pick");
        bot().table("pick").select("name", "SAP ERP");
        bot().button("pick.ok").click();
        bot().waitUntil(Condition.that("it is picked", () -> !bot().isShellOpen("pick")));
        closeDialog("edit.ok");
        assertEquals(List.of("NW-EXSE1", "NW-EDGE1"),
                names(ask(project -> List.copyOf(project.getPaths().get(0).getHops()))));
        assertEquals("Undo Change Mail Path SAP to cloud", editMenu().get(0));
    }

    @Test
    void theKindOfAConnectorDecidesWhichFieldsThereAre() {
        openNordwind();
        select("Connectors (9)");
        tree().contextMenu("New", "Connector").click();
        bot().shell("edit");
        assertEquals("Send connector", bot().combo("edit.kind").text());
        bot().text("edit.addressSpaces").setText("smtp:*;1");
        bot().combo("edit.kind").select("Receive connector");
        bot().text("edit.remoteIpRanges").setText("10.0.0.0/8");
        assertEquals("smtp:*;1", bot().text("edit.addressSpaces").text());
        bot().text("edit.addressSpaces").setText("");
        bot().waitUntil(Condition.that("a field without sense and value is hidden",
                () -> !bot().isVisible("edit.addressSpaces")));
        closeDialog("edit.cancel");
    }

    @Test
    void whereNothingIsOpenNothingCanBeChanged() {
        for (String entry : List.of("Undo", "Redo", "Edit…", "Delete")) {
            assertFalse(bot().menu("Edit", entry).isEnabled(), entry);
        }
        assertFalse(bot().menu("Edit", "New", "Server").isEnabled());
        assertFalse(bot().menu("File", "Project…").isEnabled());
        openNordwind();
        tree().select(PROJECT);
        assertTrue(bot().menu("Edit", "New", "Server").isEnabled());
        assertTrue(bot().menu("Edit", "Edit…").isEnabled());
        assertFalse(bot().menu("Edit", "Delete").isEnabled(), "the project itself cannot be deleted");
        tree().select(PROJECT, "Evidence (13)");
        assertEquals(List.of(), tree().contextMenu("New").entries());
        assertFalse(bot().menu("Edit", "Edit…").isEnabled());
        assertFalse(bot().menu("Edit", "Delete").isEnabled());
    }
}
