package org.postkeel.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * Deletes objects and whatever cannot be without them, and says beforehand what else that touches. No reference dangles
 * afterwards.
 */
public final class Deletion {

    private final Set<EObject> deleted = new LinkedHashSet<>();
    private final Map<EObject, Set<Setting>> losing = new LinkedHashMap<>();
    private final List<Connector> naming;

    private Deletion(Assessment assessment, Collection<? extends EObject> objects) {
        var queue = new ArrayList<EObject>(objects);
        Map<EObject, Collection<Setting>> references = EcoreUtil.CrossReferencer.find(List.of(assessment));
        while (!queue.isEmpty()) {
            EObject next = queue.remove(queue.size() - 1);
            if (next == assessment || !deleted.add(next)) {
                continue;
            }
            queue.addAll(next.eContents());
            for (Setting setting : references.getOrDefault(next, List.of())) {
                if (setting.getEStructuralFeature().isRequired()) {
                    // a path is nothing without its start
                    queue.add(setting.getEObject());
                } else {
                    losing.computeIfAbsent(setting.getEObject(), o -> new LinkedHashSet<>()).add(setting);
                }
            }
        }
        deleted.forEach(losing::remove);
        naming = assessment.getConnectors().stream().filter(connector -> !deleted.contains(connector))
                .filter(connector -> deleted.stream().anyMatch(object -> names(connector, object))).toList();
    }

    /**
     * @param assessment the project
     * @param objects    what shall be deleted; the project itself cannot be
     * @return the deletion, not yet made
     */
    public static Deletion of(Assessment assessment, Collection<? extends EObject> objects) {
        return new Deletion(assessment, objects);
    }

    private static boolean names(Connector connector, EObject object) {
        return object instanceof Server server && connector.getSourceServers().stream()
                .anyMatch(name -> name.equalsIgnoreCase(server.getName()) || name.equalsIgnoreCase(server.getFqdn()));
    }

    /** @return the objects that go, without those that only go as a part of another */
    public List<EObject> deleted() {
        return deleted.stream().filter(object -> !deleted.contains(object.eContainer())).toList();
    }

    /** @return the objects that stay and lose a reference */
    public List<EObject> losing() {
        return List.copyOf(losing.keySet());
    }

    /** @return connectors that stay and name a deleted server as a source server; as read from evidence, that stays */
    public List<Connector> naming() {
        return naming;
    }

    /** @return name of the step: Delete server NW-EX13 */
    public Message name() {
        List<EObject> gone = deleted();
        return gone.size() == 1 ? ItemTexts.text("delete.one", ItemTexts.typed(gone.get(0)))
                : ItemTexts.text("delete.many", gone.size());
    }

    /** Deletes. To be called within one {@link ProjectEditing#change}. */
    public void perform() {
        losing.values().forEach(settings -> settings.forEach(this::clear));
        // all children of one list at once: one notification, and no search for each of them
        var byList = new LinkedHashMap<EObject, Map<EReference, List<EObject>>>();
        for (EObject object : deleted()) {
            byList.computeIfAbsent(object.eContainer(), o -> new LinkedHashMap<>())
                    .computeIfAbsent(object.eContainmentFeature(), f -> new ArrayList<>()).add(object);
        }
        byList.forEach((owner, lists) -> lists.forEach((reference, objects) -> {
            if (reference.isMany()) {
                ((List<?>) owner.eGet(reference)).removeAll(Set.copyOf(objects));
            } else {
                owner.eUnset(reference);
            }
        }));
    }

    private void clear(Setting setting) {
        if (setting.getEStructuralFeature().isMany()) {
            ((List<?>) setting.get(true)).removeAll(deleted);
        } else {
            setting.unset();
        }
    }
}
