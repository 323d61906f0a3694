package org.postkeel.ui.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.edit.Deletion;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.ui.Texts;

/** Says in plain words what a deletion does besides what was asked for. Needs no display. */
final class DeleteQuestion {

    private static final int NAMED = 10;

    private final List<EObject> wanted;
    private final Deletion deletion;

    DeleteQuestion(List<EObject> wanted, Deletion deletion) {
        this.wanted = wanted;
        this.deletion = deletion;
    }

    /** @return whether more is touched than the one object that was asked for */
    boolean isNeeded() {
        return wanted.size() > 1 || !alsoGoing().isEmpty() || !deletion.losing().isEmpty()
                || !deletion.naming().isEmpty();
    }

    private List<EObject> alsoGoing() {
        Set<EObject> asked = new HashSet<>(wanted);
        return deletion.deleted().stream().filter(object -> !asked.contains(object)).toList();
    }

    String text() {
        var text = new StringJoiner("\n\n");
        text.add(wanted.size() == 1 ? Texts.get("delete.one", ItemTexts.typed(wanted.get(0)))
                : names("delete.several", wanted));
        add(text, "delete.alsoGoing", alsoGoing());
        add(text, "delete.losing", deletion.losing());
        add(text, "delete.naming", deletion.naming());
        text.add(Texts.get("delete.undo"));
        return text.toString();
    }

    private void add(StringJoiner text, String key, List<? extends EObject> objects) {
        if (!objects.isEmpty()) {
            text.add(names(key, objects));
        }
    }

    private Stream<EObject> inOrderOfModel(List<? extends EObject> objects) {
        Set<EObject> named = new HashSet<>(objects);
        Iterable<EObject> all = () -> EcoreUtil.getRootContainer(wanted.get(0)).eAllContents();
        return StreamSupport.stream(all.spliterator(), false).filter(named::contains);
    }

    /** The number of objects decides between singular and plural. */
    private String names(String key, List<? extends EObject> objects) {
        var lines = new StringJoiner("\n");
        lines.add(Texts.get(key, objects.size()));
        inOrderOfModel(objects).limit(NAMED).forEach(object -> lines.add(
                Texts.get("delete.item", Texts.of(ItemTexts.typed(object)).replaceAll("\\s*\\R\\s*", " "))));
        if (objects.size() > NAMED) {
            lines.add(Texts.get("delete.more", objects.size() - NAMED));
        }
        return lines.toString();
    }
}
