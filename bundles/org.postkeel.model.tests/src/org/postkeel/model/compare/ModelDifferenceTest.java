package org.postkeel.model.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Connector;
import org.postkeel.model.DailyCount;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.Server;
import org.postkeel.model.compare.ModelDifference.Applied;
import org.postkeel.model.compare.ModelDifference.Change;

class ModelDifferenceTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final Assessment before = MODEL.createAssessment();
    private Assessment after;
    private Assessment target;

    /** Two servers with a build each, a path over both with a connector, and an action about the first. */
    ModelDifferenceTest() {
        before.setId("p");
        server(before, "s1");
        server(before, "s2");
        var connector = MODEL.createConnector();
        connector.setId("c1");
        connector.getSmartHosts().addAll(List.of("a", "b", "c"));
        before.getConnectors().add(connector);
        var path = MODEL.createMailflowPath();
        path.setId("w1");
        path.getHops().addAll(before.getServers());
        path.setConnector(connector);
        before.getPaths().add(path);
        action(before, "m1").getTargets().add(before.getServers().get(0));
        after = EcoreUtil.copy(before);
        target = EcoreUtil.copy(before);
    }

    private static Server server(Assessment assessment, String id) {
        var server = MODEL.createServer();
        server.setId(id);
        server.setName("NAME-" + id);
        server.getBuilds().add(build("b-" + id));
        assessment.getServers().add(server);
        return server;
    }

    private static BuildObservation build(String id) {
        var build = MODEL.createBuildObservation();
        build.setId(id);
        return build;
    }

    private static RemediationAction action(Assessment assessment, String id) {
        var action = MODEL.createRemediationAction();
        action.setId(id);
        assessment.getActions().add(action);
        return action;
    }

    private static DailyCount day(int day, int messages) {
        var count = MODEL.createDailyCount();
        count.setDay(LocalDate.of(2026, 11, day));
        count.setMessages(messages);
        return count;
    }

    private static List<String> ids(List<? extends EObject> objects) {
        return objects.stream().map(EcoreUtil::getID).toList();
    }

    private static MailflowPath path(Assessment assessment) {
        return assessment.getPaths().get(0);
    }

    private static Connector connector(Assessment assessment) {
        return assessment.getConnectors().get(0);
    }

    private List<String> changes() {
        return RandomDifferenceTest.texts(ModelDifference.between(before, after).changes());
    }

    /** Applies, and tells which changes are conflicts. */
    private List<String> conflicts() {
        var difference = ModelDifference.between(before, after);
        Applied applied = difference.applyTo(target);
        var all = new ArrayList<>(applied.applied());
        all.addAll(applied.conflicts());
        assertEquals(difference.changes().size(), all.size());
        assertTrue(all.containsAll(difference.changes()));
        return RandomDifferenceTest.texts(applied.conflicts());
    }

    private void assertTargetIsAfter() {
        assertEquals(RandomModel.xmi(after), RandomModel.xmi(target));
    }

    @Test
    void changesStandInTheOrderOfTheModel() {
        after.setCustomer("Nordwind");
        after.getServers().get(0).getBuilds().add(0, build("b0"));
        after.getServers().get(0).setSite("Kiel");
        EcoreUtil.delete(after.getServers().get(1), true);
        server(after, "s3").getBuilds().add(build("b3"));
        after.setNotes("last of the ecore");
        assertEquals(List.of("= p customer", "= p notes", "= s1 site", "+ b0 builds", "- s2 servers", "+ s3 servers",
                "= w1 hops"), changes());
    }

    @Test
    void anAttributeIsSetAndUnset() {
        before.setNotes("x");
        target.setNotes("x");
        after.getServers().get(0).setSite("Kiel");
        assertEquals(List.of("= p notes", "= s1 site"), changes());
        assertEquals(List.of(), conflicts());
        assertNull(target.getNotes());
        assertEquals("Kiel", target.getServers().get(0).getSite());
    }

    @Test
    void anotherValueInTheTargetIsAConflict() {
        after.getServers().get(0).setSite("Kiel");
        after.getServers().get(1).setSite("Bremen");
        target.getServers().get(0).setSite("Husum");
        target.getServers().get(1).setSite("Bremen");
        assertEquals(List.of("= s1 site"), conflicts());
        assertEquals("Husum", target.getServers().get(0).getSite());
    }

    @Test
    void aChangeOfAnObjectThatIsGoneIsAConflict() {
        after.getServers().get(0).setSite("Kiel");
        after.getServers().get(0).getBuilds().add(build("b9"));
        after.getServers().get(1).getBuilds().clear();
        EcoreUtil.deleteAll(List.copyOf(target.getServers()), true);
        assertEquals(List.of("= s1 site", "+ b9 builds"), conflicts());
        assertEquals(List.of(), target.getServers());
    }

    @Test
    void textsAreMergedOneByOne() {
        connector(after).getSmartHosts().remove("a");
        connector(after).getSmartHosts().add(1, "new");
        connector(target).getSmartHosts().remove("c");
        connector(target).getSmartHosts().add("own");
        assertEquals(List.of("= c1 smartHosts"), changes());
        assertEquals(List.of(), conflicts());
        assertEquals(List.of("b", "new", "own"), connector(target).getSmartHosts());
    }

    @Test
    void anotherOrderOfTextsIsAChange() {
        connector(after).getSmartHosts().move(0, 2);
        assertEquals(List.of("= c1 smartHosts"), changes());
        assertEquals(List.of(), conflicts());
        assertEquals(List.of("c", "a", "b"), connector(target).getSmartHosts());
    }

    @Test
    void aReferenceFollowsTheIdIntoTheTarget() {
        var other = MODEL.createConnector();
        other.setId("c2");
        after.getConnectors().add(other);
        path(after).setConnector(other);
        path(after).getHops().move(0, 1);
        assertEquals(List.of("+ c2 connectors", "= w1 hops", "= w1 connector"), changes());
        assertEquals(List.of(), conflicts());
        assertSame(target.getConnectors().get(1), path(target).getConnector());
        assertNotSame(other, path(target).getConnector());
        assertEquals(List.of("s2", "s1"), ids(path(target).getHops()));
    }

    @Test
    void referencesAreMergedOneByOne() {
        path(after).getHops().remove(0);
        path(after).getHops().add(server(after, "s3"));
        path(target).getHops().add(0, server(target, "own"));
        assertEquals(List.of(), conflicts());
        assertEquals(List.of("own", "s2", "s3"), ids(path(target).getHops()));
        assertEquals(List.of("s1", "s2", "s3", "own"), ids(target.getServers()));
    }

    @Test
    void aReferenceToWhatTheTargetLacksIsAConflict() {
        after.getActions().get(0).getTargets().add(after.getServers().get(1));
        action(after, "m2").getTargets().add(after.getServers().get(1));
        action(after, "m3").getDependsOn().add(after.getActions().get(1));
        after.getActions().get(1).getDependsOn().add(after.getActions().get(2));
        action(after, "m4");
        EcoreUtil.delete(target.getServers().get(1), true);
        assertEquals(List.of("= m1 targets", "+ m2 actions", "+ m3 actions"), conflicts());
        assertEquals(List.of("m1", "m4"), ids(target.getActions()));
        assertEquals(List.of("s1"), ids(target.getActions().get(0).getTargets()));
    }

    @Test
    void anAddedObjectIsOneChangeAndACopy() {
        Server added = server(after, "s3");
        var evidence = MODEL.createEvidence();
        evidence.setId("e1");
        after.getEvidence().add(evidence);
        added.getBuilds().get(0).setEvidence(evidence);
        action(after, "m2").getDependsOn().add(action(after, "m3"));
        after.getActions().get(2).getDependsOn().add(after.getActions().get(0));
        after.getActions().get(2).getTargets().add(added);
        assertEquals(List.of("+ s3 servers", "+ e1 evidence", "+ m2 actions", "+ m3 actions"), changes());
        assertEquals(List.of(), conflicts());
        assertSame(after, added.eContainer());
        assertTargetIsAfter();
        assertSame(target.getEvidence().get(0), target.getServers().get(2).getBuilds().get(0).getEvidence());
        assertSame(target.getActions().get(0), target.getActions().get(2).getDependsOn().get(0));
    }

    @Test
    void whatTheTargetHasOtherwiseIsNotAddedTwice() {
        server(after, "s3");
        server(after, "s4");
        server(target, "s3");
        server(target, "s4").setSite("Kiel");
        assertEquals(List.of("+ s4 servers"), conflicts());
        assertEquals(List.of("s1", "s2", "s3", "s4"), ids(target.getServers()));
        assertEquals("Kiel", target.getServers().get(3).getSite());
    }

    @Test
    void referencesToARemovedObjectGoToo() {
        EcoreUtil.delete(after.getServers().get(0), true);
        EcoreUtil.delete(connector(after), true);
        action(target, "own").getTargets().addAll(target.getServers());
        var ownPath = MODEL.createMailflowPath();
        ownPath.setId("own path");
        ownPath.setConnector(connector(target));
        target.getPaths().add(ownPath);
        assertEquals(List.of("- s1 servers", "- c1 connectors", "= w1 hops", "= w1 connector", "= m1 targets"),
                changes());
        assertEquals(List.of(), conflicts());
        assertEquals(List.of("s2"), ids(target.getServers()));
        assertEquals(List.of("s2"), ids(target.getActions().get(1).getTargets()));
        assertNull(ownPath.getConnector());
    }

    @Test
    void whatTheTargetChangedIsNotRemoved() {
        EcoreUtil.deleteAll(List.copyOf(after.getServers()), true);
        target.getServers().get(0).getBuilds().get(0).setBuild("15.2.1748.39");
        assertEquals(List.of("- s1 servers"), conflicts());
        assertEquals(List.of("s1"), ids(target.getServers()));
    }

    @Test
    void anObjectThatWentToAnotherListTakesItsPlaceThere() {
        after.getServers().get(1).getBuilds().addAll(after.getServers().get(0).getBuilds());
        assertEquals(List.of("- b-s1 builds", "+ b-s1 builds"), changes());
        assertEquals(List.of(), conflicts());
        assertTargetIsAfter();
    }

    @Test
    void anObjectThatCannotGoToItsNewListStays() {
        after.getServers().get(1).getBuilds().addAll(after.getServers().get(0).getBuilds());
        EcoreUtil.delete(target.getServers().get(1), true);
        assertEquals(List.of("- b-s1 builds", "+ b-s1 builds"), conflicts());
        assertEquals(List.of("b-s1"), ids(target.getServers().get(0).getBuilds()));
    }

    @Test
    void anObjectOfAnotherClassIsAnotherObject() {
        EcoreUtil.delete(after.getServers().get(1), true);
        var gateway = MODEL.createGateway();
        gateway.setId("s2");
        after.getGateways().add(gateway);
        path(after).getHops().add(gateway);
        assertEquals(List.of("- s2 servers", "+ s2 gateways", "= w1 hops"), changes());
        assertEquals(List.of(), conflicts());
        assertSame(target.getGateways().get(0), path(target).getHops().get(1));
    }

    @Test
    void anotherOrderIsOneChange() {
        server(after, "s3");
        server(before, "s3");
        server(target, "s3");
        server(target, "own");
        after.getServers().move(0, 2);
        assertEquals(List.of("~ p servers"), changes());
        assertEquals(List.of(), conflicts());
        assertEquals(List.of("s3", "s1", "s2", "own"), ids(target.getServers()));
        target.getServers().move(0, 1);
        assertEquals(List.of("~ p servers"), conflicts());
        assertEquals(List.of("s1", "s3", "s2", "own"), ids(target.getServers()));
    }

    @Test
    void countsAreTheSameWhenSeriesAndDayAre() {
        var series = MODEL.createTrafficSeries();
        series.setId("t1");
        series.getDays().addAll(List.of(day(1, 10), day(2, 20), day(4, 40)));
        before.getTraffic().add(series);
        after = EcoreUtil.copy(before);
        target = EcoreUtil.copy(before);
        var days = after.getTraffic().get(0).getDays();
        days.remove(0);
        days.get(0).setMessages(21);
        days.add(1, day(3, 30));
        assertEquals(List.of("- t1/2026-11-01 days", "= t1/2026-11-02 messages", "+ t1/2026-11-03 days"), changes());
        assertEquals(List.of(), conflicts());
        assertTargetIsAfter();
    }

    @Test
    void neighboursAreAddedAndRemovedInOneStep() {
        for (int i = 10; i < 20; i++) {
            server(before, "s" + i);
        }
        after = EcoreUtil.copy(before);
        target = EcoreUtil.copy(before);
        for (int i = 0; i < 5; i++) {
            EcoreUtil.delete(after.getServers().get(2 + i), true);
        }
        for (int i = 20; i < 30; i++) {
            server(after, "s" + i);
        }
        var seen = new ArrayList<Integer>();
        target.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
                    seen.add(notification.getEventType());
                }
            }
        });
        assertEquals(List.of(), conflicts());
        assertEquals(List.of(Notification.REMOVE_MANY, Notification.ADD_MANY), seen);
        assertTargetIsAfter();
    }

    @Test
    void asFewObjectsAsCanBeAreMoved() {
        IntStream.range(3, 9).forEach(i -> server(before, "s" + i));
        after = EcoreUtil.copy(before);
        target = EcoreUtil.copy(before);
        after.getServers().move(7, 0);
        after.getServers().move(2, 5);
        var seen = new ArrayList<Integer>();
        target.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                seen.add(notification.getEventType());
            }
        });
        assertEquals(List.of(), conflicts());
        assertEquals(List.of(Notification.MOVE, Notification.MOVE), seen);
        assertTargetIsAfter();
    }

    @Test
    void anObjectWithoutIdOrWithTheSameIsRefused() {
        before.getServers().get(0).setId(null);
        assertThrows(IllegalArgumentException.class, () -> ModelDifference.between(before, after));
        before.getServers().get(0).setId("s2");
        assertThrows(IllegalArgumentException.class, () -> ModelDifference.between(before, after));
        after.getServers().get(0).getBuilds().get(0).setId("b-s2");
        assertThrows(IllegalArgumentException.class, () -> ModelDifference.between(target, after));
    }

    @Test
    void theListOfChangesNamesTheStates() {
        after.getServers().get(0).setSite("Kiel");
        Change change = ModelDifference.between(before, after).changes().get(0);
        assertEquals(new Change.Changed(before.getServers().get(0), after.getServers().get(0),
                ModelPackage.Literals.SERVER__SITE), change);
    }

    /** 25,000 objects on each side: half the servers are others and the rest stands in another order. */
    @Test
    void largeStatesAreComparedAndMergedQuickly() {
        IntStream.range(100, 8_433).forEach(i -> server(before, "s" + i).getBuilds().add(build("x" + i)));
        after = EcoreUtil.copy(before);
        var servers = new ArrayList<>(after.getServers());
        Collections.shuffle(servers, new Random(1));
        after.getServers().clear();
        servers.subList(0, 4_000).clear();
        after.getServers().addAll(servers);
        path(after).getHops().clear();
        after.getActions().get(0).getTargets().clear();
        for (int i = 10_000; i < 14_000; i++) {
            server(after, "s" + i).getBuilds().add(build("x" + i));
        }
        assertTrue(ModelIndex.tree(before).size() >= 25_000);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            target = EcoreUtil.copy(before);
            target.eAdapters().add(new EContentAdapter());
            long start = System.nanoTime();
            ModelDifference.between(before, after).applyTo(target);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTargetIsAfter();
        assertTrue(best < 1_000_000_000L, "took " + best / 1_000_000 + " ms");
    }
}
