package org.postkeel.model.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.InternalEList;

/** Merges lists without duplicates and changes them with as few notifications as can be. */
final class Lists {

    private Lists() {
    }

    /** @return the elements of {@code list} that are in {@code set}, in the order of the list */
    static <T> List<T> common(List<? extends T> list, Set<?> set) {
        var common = new ArrayList<T>();
        for (T each : list) {
            if (set.contains(each)) {
                common.add(each);
            }
        }
        return common;
    }

    /** @return the elements of {@code list} that are not in {@code set}, in the order of the list */
    static <T> List<T> without(List<? extends T> list, Set<?> set) {
        var rest = new ArrayList<T>(list);
        rest.removeIf(set::contains);
        return rest;
    }

    /** @return whether what all three lists hold stands in the third as it stood in the first */
    static boolean isUnmoved(List<?> was, List<?> is, List<?> there) {
        var common = new HashSet<Object>(was);
        common.retainAll(new HashSet<>(is));
        common.retainAll(new HashSet<>(there));
        return common(was, common).equals(common(there, common));
    }

    /**
     * Brings a change into a third list.
     *
     * @param target  that list
     * @param after   the changed list
     * @param remove  what is taken out of the target
     * @param add     what is added: elements of {@code after} that are not in the target. Each is placed behind the
     *                element it follows in {@code after}
     * @param reorder whether what both lists hold takes the order of {@code after}
     * @return the new content of the target
     */
    static <T> List<T> merge(List<T> target, List<T> after, Set<T> remove, Set<T> add, boolean reorder) {
        List<T> kept = without(target, remove);
        Set<T> present = new HashSet<>(kept);
        if (reorder) {
            List<T> order = common(after, present);
            var moving = new HashSet<>(order);
            var next = order.iterator();
            kept.replaceAll(each -> moving.contains(each) ? next.next() : each);
        }
        Map<T, List<T>> behind = new HashMap<>();
        T previous = null;
        for (T each : after) {
            if (add.contains(each)) {
                behind.computeIfAbsent(previous, any -> new ArrayList<>()).add(each);
            } else if (present.contains(each)) {
                previous = each;
            }
        }
        var merged = new ArrayList<>(behind.getOrDefault(null, List.of()));
        for (T each : kept) {
            merged.add(each);
            merged.addAll(behind.getOrDefault(each, List.of()));
        }
        return merged;
    }

    /**
     * Gives a list of the model another content. All that goes is removed in one step, what is out of order is moved,
     * and neighbours that are new are added in one step.
     */
    static void become(InternalEList<Object> list, List<?> wanted) {
        List<Object> gone = without(list, new HashSet<>(wanted));
        if (!gone.isEmpty() && gone.size() == list.size()) {
            list.clear();
        } else if (!gone.isEmpty()) {
            list.removeAll(gone);
        }
        var present = new HashSet<>(list);
        arrange(list, common(wanted, present));
        int from = 0;
        while (from < wanted.size()) {
            int to = from;
            while (to < wanted.size() && !present.contains(wanted.get(to))) {
                to++;
            }
            if (to > from) {
                // without the search for duplicates, which is quadratic
                list.addAllUnique(from, new ArrayList<>(wanted.subList(from, to)));
            }
            from = to + 1;
        }
    }

    private static void arrange(InternalEList<Object> list, List<Object> order) {
        if (list.equals(order)) {
            return;
        }
        Map<Object, Integer> positions = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            positions.put(list.get(i), i);
        }
        int[] at = order.stream().mapToInt(positions::get).toArray();
        boolean[] stays = longestAscent(at);
        for (int i = 0; i < at.length; i++) {
            if (!stays[i]) {
                int from = at[i];
                int behind = i == 0 ? 0 : at[i - 1] + 1;
                int to = from < behind ? behind - 1 : behind;
                list.move(to, from);
                for (int k = 0; k < at.length; k++) {
                    if (at[k] > from && at[k] <= to) {
                        at[k]--;
                    } else if (at[k] < from && at[k] >= to) {
                        at[k]++;
                    }
                }
                at[i] = to;
            }
        }
    }

    /** @return which of the numbers belong to a longest ascending row, so that as few as possible are moved */
    private static boolean[] longestAscent(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] tailOf = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int found = Arrays.binarySearch(tails, 0, length, numbers[i]);
            int place = found < 0 ? -found - 1 : found;
            tails[place] = numbers[i];
            tailOf[place] = i;
            previous[i] = place == 0 ? -1 : tailOf[place - 1];
            length = Math.max(length, place + 1);
        }
        var belongs = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : tailOf[length - 1]; i >= 0; i = previous[i]) {
            belongs[i] = true;
        }
        return belongs;
    }
}
