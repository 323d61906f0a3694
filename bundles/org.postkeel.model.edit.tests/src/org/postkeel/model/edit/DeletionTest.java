package org.postkeel.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.SendingSystem;
import org.postkeel.model.Server;

class DeletionTest {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
    private final ProjectEditing editing = new ProjectEditing(assessment);
    private final Server server = (Server) NewObjects.create(MODEL.getServer());
    private final Server other = (Server) NewObjects.create(MODEL.getServer());
    private final Connector connector = (Connector) NewObjects.create(MODEL.getConnector());
    private final SendingSystem system = (SendingSystem) NewObjects.create(MODEL.getSendingSystem());
    private final MailflowPath path = (MailflowPath) NewObjects.create(MODEL.getMailflowPath());
    private final RemediationAction action = (RemediationAction) NewObjects.create(MODEL.getRemediationAction());

    {
        server.setName("NW-EX13");
        server.setFqdn("nw-ex13.nordwind.local");
        other.setName("NW-EX16A");
        connector.setName("Relay");
        connector.getSourceServers().addAll(List.of("nw-ex13", "NW-EX16A"));
        system.setName("Ticketsystem");
        path.setName("Tickets");
        path.setStart(system);
        path.getHops().addAll(List.of(server, other));
        action.getTargets().add(server);
        assessment.getServers().addAll(List.of(server, other));
        assessment.getConnectors().add(connector);
        assessment.getSystems().add(system);
        assessment.getPaths().add(path);
        assessment.getActions().add(action);
    }

    private void delete(EObject... objects) {
        Deletion deletion = Deletion.of(assessment, List.of(objects));
        editing.change(deletion.name(), model -> deletion.perform());
    }

    @Test
    void aServerTakesItsReferencesWithItInOneStep() {
        Deletion deletion = Deletion.of(assessment, List.of(server));
        assertEquals(List.of(server), deletion.deleted());
        assertEquals(List.of(path, action), deletion.losing());
        assertEquals(List.of(connector), deletion.naming());
        assertEquals("Server NW-EX13 löschen", deletion.name().in(Locale.GERMAN));
        String before = Xmi.of(assessment);
        delete(server);
        assertEquals(List.of(other), assessment.getServers());
        assertEquals(List.of(other), path.getHops());
        assertEquals(List.of(), action.getTargets());
        assertEquals(List.of("nw-ex13", "NW-EX16A"), connector.getSourceServers());
        editing.undo();
        assertEquals(before, Xmi.of(assessment));
        assertSame(server, path.getHops().get(0));
    }

    @Test
    void aPathGoesWithItsStart() {
        Deletion deletion = Deletion.of(assessment, List.of(system));
        assertEquals(List.of(system, path), deletion.deleted());
        assertEquals("Delete 2 Objects", deletion.name().in(Locale.ENGLISH));
        delete(system);
        assertEquals(List.of(), assessment.getPaths());
        assertEquals(List.of(server, other), assessment.getServers());
    }

    @Test
    void whatGoesWithItsParentIsNotNamed() {
        var seen = ModelFactory.eINSTANCE.createBuildObservation();
        server.getBuilds().add(seen);
        assertEquals(List.of(server), Deletion.of(assessment, List.of(seen, server)).deleted());
        delete(seen, server);
        assertEquals(List.of(other), assessment.getServers());
    }

    @Test
    void theProjectItselfStays() {
        assertEquals(List.of(), Deletion.of(assessment, List.of(assessment)).deleted());
    }
}
