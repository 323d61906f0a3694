package org.postkeel.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.SendingSystem;
import org.postkeel.model.Server;
import org.postkeel.model.edit.Deletion;

class DeleteQuestionTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Locale before = Locale.getDefault();
    private final Assessment project = MAKE.createAssessment();
    private final Server server = MAKE.createServer();
    private final SendingSystem system = MAKE.createSendingSystem();

    @BeforeEach
    void create() {
        Locale.setDefault(Locale.ENGLISH);
        server.setName("NW-EX16A");
        project.getServers().add(server);
        system.setName("ERP");
        project.getSystems().add(system);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private void path(String name) {
        var path = MAKE.createMailflowPath();
        path.setName(name);
        path.setStart(system);
        path.getHops().add(server);
        project.getPaths().add(path);
    }

    private DeleteQuestion question(EObject... objects) {
        return new DeleteQuestion(List.of(objects), Deletion.of(project, List.of(objects)));
    }

    @Test
    void oneObjectThatNothingRefersToIsNotAskedAbout() {
        assertFalse(question(server).isNeeded());
        assertTrue(question(server, system).isNeeded());
    }

    @Test
    void saysWhoLosesAReferenceAndWhoGoesOnNamingIt() {
        path("ERP over 16A");
        var connector = MAKE.createConnector();
        connector.setName("To cloud");
        connector.getSourceServers().add("nw-ex16a");
        project.getConnectors().add(connector);
        var question = question(server);
        assertTrue(question.isNeeded());
        assertEquals("""
                Delete Server NW-EX16A?

                This refers to it and loses the reference:
                – Mail Path ERP over 16A

                This connector names it as a source server. That was read from evidence and stays so:
                – Connector To cloud

                It can be undone.""", question.text());
    }

    @Test
    void saysWhatGoesWithItAndCountsWhatIsTooMuchToName() {
        for (int i = 1; i <= 12; i++) {
            path("P" + i);
        }
        List<String> lines = question(system).text().lines().toList();
        assertEquals(List.of("Delete Sending System ERP?", "", "These cannot be without it and go too:",
                "– Mail Path P1"), lines.subList(0, 4));
        assertEquals(List.of("– and 2 more", "", "It can be undone."), lines.subList(lines.size() - 3, lines.size()));
        assertEquals(10, lines.stream().filter(line -> line.startsWith("– Mail Path")).count());
    }

    @Test
    void namesSeveralThatAreAskedFor() {
        assertTrue(question(server, system).text().startsWith("""
                Delete these 2 objects?
                – Server NW-EX16A
                – Sending System ERP"""), question(server, system).text());
        Locale.setDefault(Locale.GERMANY);
        assertTrue(question(server).text().startsWith("Server NW-EX16A löschen?"), question(server).text());
    }
}
