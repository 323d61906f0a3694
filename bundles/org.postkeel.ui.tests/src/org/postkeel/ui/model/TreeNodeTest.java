package org.postkeel.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postkeel.model.Assessment;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.Server;
import org.postkeel.model.edit.ItemTexts;

class TreeNodeTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private Assessment project;
    private Server server;

    @BeforeEach
    void create() {
        project = MAKE.createAssessment();
        project.setId("project");
        server = server("NW-EX13");
        server("NW-EX16A");
        var seen = MAKE.createBuildObservation();
        seen.setBuild("15.0.1497.48");
        server.getBuilds().add(seen);
        server.getReports().add(MAKE.createEnforcementReport());
    }

    private Server server(String name) {
        Server made = MAKE.createServer();
        made.setId(name);
        made.setName(name);
        project.getServers().add(made);
        return made;
    }

    private void systems(int count) {
        project.getSystems().addAll(IntStream.range(0, count).mapToObj(i -> {
            var system = MAKE.createSendingSystem();
            system.setId("s" + i);
            system.setName("PRN-" + i);
            return system;
        }).toList());
    }

    private TreeNode tree() {
        return TreeNode.of(project, ModelFilter.NONE);
    }

    private TreeNode tree(String filter) {
        return TreeNode.of(project,
                new ModelFilter(project, filter, object -> ItemTexts.label(object).in(Locale.ENGLISH)));
    }

    private static List<Object> elements(TreeNode node) {
        return IntStream.range(0, node.count()).mapToObj(node::child).map(TreeNode::element).toList();
    }

    private static TreeNode list(TreeNode root, EObject inIt) {
        return root.childFor(inIt);
    }

    @Test
    void belowTheProjectStandItsListsAndBelowThoseTheObjects() {
        TreeNode root = tree();
        assertEquals(project.eClass().getEAllContainments().stream().map(list -> new ChildList(project, list)).toList(),
                elements(root));
        TreeNode servers = root.child(0);
        assertEquals(List.copyOf(project.getServers()), elements(servers));
        assertEquals(List.of(server.getBuilds().get(0), server.getReports().get(0)), elements(servers.child(0)));
        assertSame(servers, servers.child(0).parent());
        assertEquals(1, servers.indexOf(servers.child(1)));
    }

    @Test
    void keysStayWhenTheTreeIsMadeAnew() {
        Object list = tree().child(0).key();
        Object first = tree().child(0).child(0).key();
        project.getServers().remove(1);
        assertEquals(list, tree().child(0).key());
        assertEquals(first, tree().child(0).child(0).key());
        assertEquals("NW-EX13", first);
    }

    @Test
    void manyObjectsStandInGroups() {
        systems(20_000);
        TreeNode root = tree();
        TreeNode systems = list(root, project.getSystems().get(0));
        assertEquals(20, systems.count());
        var last = (TreeNode.Group) systems.child(19);
        assertEquals(19_001, last.first());
        assertEquals(20_000, last.last());
        assertEquals(1000, last.count());
        assertEquals(project.getSystems().get(19_999), last.child(999).element());
        assertEquals(20_000, ((TreeNode.Lists) systems).total());
    }

    @Test
    void upToAThousandStandTogether() {
        systems(1000);
        assertEquals(1000, list(tree(), project.getSystems().get(0)).count());
        systems(1);
        TreeNode grouped = list(tree(), project.getSystems().get(0));
        assertEquals(2, grouped.count());
        assertEquals(1, grouped.child(1).count());
    }

    @Test
    void objectsAreFoundWhereverTheyStand() {
        systems(1500);
        TreeNode root = tree();
        assertSame(root, root.find(project).orElseThrow());
        var build = server.getBuilds().get(0);
        assertEquals(server, root.find(build).orElseThrow().parent().element());
        TreeNode last = root.find(project.getSystems().get(1499)).orElseThrow();
        assertEquals(project.getSystems().get(1499), last.element());
        assertEquals(1001, ((TreeNode.Group) last.parent()).first());
        assertEquals(Optional.empty(), root.find(MAKE.createServer()));
    }

    @Test
    void aFilterShowsWhatMatchesWithItsParentsAndWhatIsBelow() {
        TreeNode root = tree(" EX13 nw ");
        assertEquals(List.of(new ChildList(project, Literals.ASSESSMENT__SERVERS)), elements(root));
        var servers = (TreeNode.Lists) root.child(0);
        assertEquals(List.of(server), elements(servers));
        assertEquals(1, servers.shown());
        assertEquals(2, servers.total());
        assertEquals(2, servers.child(0).count(), "everything below what matches");
        assertFalse(servers.child(0).isOpenedByFilter());

        TreeNode deep = tree("1497");
        assertEquals(List.of(server), elements(deep.child(0)));
        assertTrue(deep.child(0).child(0).isOpenedByFilter());
        assertEquals(List.of(server.getBuilds().get(0)), elements(deep.child(0).child(0)));
        assertEquals(Optional.empty(), deep.find(server.getReports().get(0)));
    }

    @Test
    void aFilterThatFindsNothingLeavesTheProject() {
        assertEquals(0, tree("nowhere").count());
        assertEquals(project.eClass().getEAllContainments().size(), tree("  ").count());
    }

    @Test
    void whereSomethingNewCanBeMade() {
        assertEquals(List.of(Literals.SERVER__BUILDS, Literals.SERVER__REPORTS, Literals.SERVER__HEALTH_CHECKS,
                Literals.ASSESSMENT__SERVERS), NewTarget.lists(server));
        assertEquals(List.of(Literals.ASSESSMENT__PATHS),
                NewTarget.lists(new ChildList(project, Literals.ASSESSMENT__PATHS)));
        assertEquals(List.of(), NewTarget.lists(new ChildList(project, Literals.ASSESSMENT__EVIDENCE)));
        assertFalse(NewTarget.lists(project).contains(Literals.ASSESSMENT__UNREAD));
        assertEquals(NewTarget.lists(project), NewTarget.lists(null));
        assertEquals(Optional.of(server),
                NewTarget.owner(server.getBuilds().get(0), project, Literals.SERVER__BUILDS));
        assertEquals(Optional.of(project), NewTarget.owner("anything", project, Literals.ASSESSMENT__SERVERS));
        assertEquals(Optional.empty(), NewTarget.owner(project, project, Literals.SERVER__BUILDS));
        assertEquals(Optional.of(Literals.SERVER__BUILDS), NewTarget.named("Server.builds"));
        assertEquals(Optional.empty(), NewTarget.named("Server.name"));
        assertEquals(Optional.empty(), NewTarget.named("nothing"));
    }
}
