package org.postkeel.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.Assessment;

/**
 * A place in the tree of a project. Below the project stand its lists, below a list its objects, below an object its
 * parts. Of more than {@value #GROUP} objects so many are put together in a group, so that no place has more children
 * than that. Children are made when they are asked for. Needs no display.
 */
abstract sealed class TreeNode {

    /** So many children a place has at most. */
    static final int GROUP = 1000;

    private final TreeNode parent;
    private TreeNode[] children;

    private TreeNode(TreeNode parent) {
        this.parent = parent;
    }

    /** @return the tree of a project */
    static TreeNode of(Assessment project, ModelFilter filter) {
        return new Item(null, project, filter);
    }

    /** @return the place above; null for the project */
    final TreeNode parent() {
        return parent;
    }

    /** @return number of places directly below */
    final int count() {
        if (children == null) {
            children = new TreeNode[countChildren()];
        }
        return children.length;
    }

    /** @return a place directly below */
    final TreeNode child(int index) {
        count();
        if (children[index] == null) {
            children[index] = createChild(index);
        }
        return children[index];
    }

    /** @return which of the places directly below it is */
    final int indexOf(TreeNode child) {
        for (int i = 0; i < count(); i++) {
            if (children[i] == child) {
                return i;
            }
        }
        throw new IllegalArgumentException("no child: " + child.key());
    }

    abstract int countChildren();

    abstract TreeNode createChild(int index);

    /** @return what is the same when the tree is made anew */
    abstract Object key();

    /** @return what is selected with this place: an object, or a list */
    abstract Object element();

    /** @return whether it should be open when a filter is set: it only leads to what matches */
    abstract boolean isOpenedByFilter();

    /**
     * @param object an object of the project
     * @return its place; empty when it has none
     */
    final Optional<TreeNode> find(EObject object) {
        if (element() == object) {
            return Optional.of(this);
        }
        var path = new ArrayList<EObject>();
        for (EObject each = object; each != null; each = each.eContainer()) {
            path.add(0, each);
        }
        return path.isEmpty() || path.get(0) != element() ? Optional.empty() : find(path, 1);
    }

    private Optional<TreeNode> find(List<EObject> path, int depth) {
        if (depth == path.size()) {
            return Optional.of(this);
        }
        EObject next = path.get(depth);
        TreeNode found = childFor(next);
        if (found == null) {
            return Optional.empty();
        }
        return found.find(path, found.element() == next ? depth + 1 : depth);
    }

    /** @return the place directly below that is the object or leads to it; null when there is none */
    abstract TreeNode childFor(EObject object);

    /** The id, so that it is the same object after it was read anew; else the object itself. */
    private static Object key(EObject object) {
        String id = EcoreUtil.getID(object);
        return id == null || id.isEmpty() ? object : id;
    }

    /** Key of a list or of a part of it. */
    private record ListKey(Object owner, EReference list, int from) {
    }

    /** The project, or an object in it. */
    static final class Item extends TreeNode {

        private final EObject object;
        private final ModelFilter filter;
        private List<EReference> lists;
        private List<EObject> parts;

        private Item(TreeNode parent, EObject object, ModelFilter filter) {
            super(parent);
            this.object = object;
            this.filter = filter;
        }

        /** @return the object */
        EObject object() {
            return object;
        }

        private boolean isProject() {
            return parent() == null;
        }

        private List<EReference> lists() {
            if (lists == null) {
                lists = object.eClass().getEAllContainments().stream()
                        .filter(list -> filter.isEmpty() || !filter.shown(object, list).isEmpty()).toList();
            }
            return lists;
        }

        private List<EObject> parts() {
            if (parts == null) {
                parts = object.eClass().getEAllContainments().stream()
                        .flatMap(list -> filter.shown(object, list).stream()).toList();
            }
            return parts;
        }

        @Override
        int countChildren() {
            return isProject() ? lists().size() : groups(parts().size());
        }

        @Override
        TreeNode createChild(int index) {
            if (isProject()) {
                return new Lists(this, object, lists().get(index), filter);
            }
            return grouped(this, parts(), index, new ListKey(key(), null, 0), filter);
        }

        @Override
        TreeNode childFor(EObject wanted) {
            if (!isProject()) {
                return childIn(this, parts(), wanted);
            }
            for (int i = 0; i < count(); i++) {
                if (((Lists) child(i)).list == wanted.eContainmentFeature()) {
                    return child(i);
                }
            }
            return null;
        }

        @Override
        Object key() {
            return TreeNode.key(object);
        }

        @Override
        Object element() {
            return object;
        }

        @Override
        boolean isOpenedByFilter() {
            return filter.leadsTo(object);
        }
    }

    /** A list of the project. */
    static final class Lists extends TreeNode {

        private final EObject owner;
        private final EReference list;
        private final ModelFilter filter;
        private final List<EObject> objects;

        private Lists(TreeNode parent, EObject owner, EReference list, ModelFilter filter) {
            super(parent);
            this.owner = owner;
            this.list = list;
            this.filter = filter;
            this.objects = List.copyOf(filter.shown(owner, list));
        }

        /** @return the list */
        EReference list() {
            return list;
        }

        /** @return number of objects that are shown */
        int shown() {
            return objects.size();
        }

        /** @return number of objects in the list */
        int total() {
            return ModelFilter.children(owner, list).size();
        }

        @Override
        int countChildren() {
            return groups(objects.size());
        }

        @Override
        TreeNode createChild(int index) {
            return grouped(this, objects, index, key(), filter);
        }

        @Override
        TreeNode childFor(EObject object) {
            return childIn(this, objects, object);
        }

        @Override
        ListKey key() {
            return new ListKey(TreeNode.key(owner), list, -1);
        }

        @Override
        Object element() {
            return new ChildList(owner, list);
        }

        @Override
        boolean isOpenedByFilter() {
            return true;
        }
    }

    /** A part of many objects. */
    static final class Group extends TreeNode {

        private final List<EObject> objects;
        private final int from;
        private final ListKey key;
        private final ModelFilter filter;

        private Group(TreeNode parent, List<EObject> objects, int from, ListKey key, ModelFilter filter) {
            super(parent);
            this.objects = objects;
            this.from = from;
            this.key = key;
            this.filter = filter;
        }

        /** @return number of the first object in the whole list, from 1 */
        int first() {
            return from + 1;
        }

        /** @return number of the last object in the whole list */
        int last() {
            return from + objects.size();
        }

        @Override
        int countChildren() {
            return objects.size();
        }

        @Override
        TreeNode createChild(int index) {
            return new Item(this, objects.get(index), filter);
        }

        @Override
        TreeNode childFor(EObject object) {
            int index = objects.indexOf(object);
            return index < 0 ? null : child(index);
        }

        @Override
        Object key() {
            return key;
        }

        @Override
        Object element() {
            return parent().element();
        }

        @Override
        boolean isOpenedByFilter() {
            return false;
        }
    }

    private static int groups(int objects) {
        return objects <= GROUP ? objects : (objects + GROUP - 1) / GROUP;
    }

    private static TreeNode grouped(TreeNode parent, List<EObject> objects, int index, ListKey key,
            ModelFilter filter) {
        if (objects.size() <= GROUP) {
            return new Item(parent, objects.get(index), filter);
        }
        int from = index * GROUP;
        return new Group(parent, objects.subList(from, Math.min(objects.size(), from + GROUP)), from,
                new ListKey(key.owner(), key.list(), from), filter);
    }

    private static TreeNode childIn(TreeNode parent, List<EObject> objects, EObject object) {
        int index = objects.indexOf(object);
        if (index < 0) {
            return null;
        }
        return parent.child(objects.size() <= GROUP ? index : index / GROUP);
    }
}
