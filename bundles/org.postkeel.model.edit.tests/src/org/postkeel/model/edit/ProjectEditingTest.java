package org.postkeel.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

class ProjectEditingTest {

    private final ProjectEditing editing = new ProjectEditing(ModelFactory.eINSTANCE.createAssessment());
    private final AtomicInteger told = new AtomicInteger();

    {
        editing.addListener(told::incrementAndGet);
    }

    private static Message name(String name) {
        return ItemTexts.text("child", name);
    }

    private Server add(String name) {
        Server server = (Server) NewObjects.create(ModelPackage.eINSTANCE.getServer());
        server.setName(name);
        editing.change(name("add " + name), assessment -> assessment.getServers().add(server));
        return server;
    }

    @Test
    void aChangeIsUndoneAndRedoneByName() {
        Server server = add("NW-EX13");
        assertEquals("add NW-EX13", editing.undoName().orElseThrow().in(Locale.ENGLISH));
        assertEquals(Optional.empty(), editing.redoName());
        editing.undo();
        assertEquals(0, editing.assessment().getServers().size());
        assertEquals(Optional.empty(), editing.undoName());
        assertEquals("add NW-EX13", editing.redoName().orElseThrow().in(Locale.ENGLISH));
        editing.redo();
        assertEquals(server, editing.assessment().getServers().get(0));
        editing.redo();
        assertEquals(1, editing.assessment().getServers().size());
    }

    @Test
    void listenersAreToldOnceForAStepOfAnySize() {
        editing.change(name("many"), assessment -> {
            for (int i = 0; i < 500; i++) {
                Server server = (Server) NewObjects.create(ModelPackage.eINSTANCE.getServer());
                server.setName("S" + i);
                assessment.getServers().add(server);
            }
        });
        assertEquals(1, told.get());
        editing.undo();
        assertEquals(2, told.get());
        assertEquals(0, editing.assessment().getServers().size());
    }

    @Test
    void whatThrowsLeavesNoTrace() {
        add("NW-EX13");
        String before = Xmi.of(editing.assessment());
        var failure = assertThrows(IllegalArgumentException.class, () -> editing.change(name("fails"), assessment -> {
            assessment.setCustomer("half");
            assessment.getServers().clear();
            throw new IllegalArgumentException("stop");
        }));
        assertEquals("stop", failure.getMessage());
        assertEquals(before, Xmi.of(editing.assessment()));
        assertEquals("add NW-EX13", editing.undoName().orElseThrow().in(Locale.ENGLISH));
        assertEquals(1, told.get());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        editing.assessment();
        assertFalse(editing.change(name("nothing"), assessment -> assessment.setCustomer(null)));
        assertEquals(Optional.empty(), editing.undoName());
        assertFalse(editing.isDirty());
        assertEquals(0, told.get());
    }

    @Test
    void dirtyComesFromTheSavePoint() {
        assertFalse(editing.isDirty());
        add("A");
        assertTrue(editing.isDirty());
        editing.saved(editing.savePoint());
        assertFalse(editing.isDirty());
        editing.undo();
        assertTrue(editing.isDirty());
        editing.redo();
        assertFalse(editing.isDirty());
        editing.undo();
        add("B");
        assertTrue(editing.isDirty());
        editing.undo();
        assertTrue(editing.isDirty(), "the saved state cannot be reached any more");
    }

    @Test
    void aSaveThatTookLongMarksThePointItSaved() {
        add("A");
        ProjectEditing.SavePoint written = editing.savePoint();
        add("B");
        editing.saved(written);
        assertTrue(editing.isDirty());
        editing.undo();
        assertFalse(editing.isDirty());
    }

    @Test
    void aSavePointThatWasReplacedIsNotTakenForAnother() {
        add("A");
        ProjectEditing.SavePoint written = editing.savePoint();
        editing.undo();
        add("B");
        editing.saved(written);
        assertTrue(editing.isDirty());
    }

    @Test
    void whatWasNeverSavedIsDirtyWithoutAnyStep() {
        editing.neverSaved();
        assertTrue(editing.isDirty());
        editing.saved(editing.savePoint());
        assertFalse(editing.isDirty());
    }

    @Test
    void aSnapshotIsNotTouchedByLaterChanges() {
        Server server = add("A");
        Assessment copy = editing.snapshot();
        editing.change(name("rename"), assessment -> server.setName("B"));
        assertNotSame(server, copy.getServers().get(0));
        assertEquals("A", copy.getServers().get(0).getName());
    }

    @Test
    void commandsOfTheDomainAreStepsToo() {
        Server server = add("A");
        var domain = AdapterFactoryEditingDomain.getEditingDomainFor(server);
        domain.getCommandStack().execute(SetCommand.create(domain, server, ModelPackage.eINSTANCE.getServer_Site(), "Kiel"));
        assertEquals("Kiel", server.getSite());
        assertEquals(2, told.get());
        editing.undo();
        assertEquals(null, server.getSite());
    }
}
