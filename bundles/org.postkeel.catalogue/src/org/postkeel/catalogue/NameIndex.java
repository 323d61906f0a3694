package org.postkeel.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds builds by what people call them: 2019 CU14 Oct25SU, Exchange Server 2016 Cumulative Update 23, 2019 CU14 SU3V2,
 * KB5066368. A name that fits several builds finds none.
 */
final class NameIndex {

    private final Map<String, List<Build>> byName = new HashMap<>();
    private final Map<String, List<Build>> byOtherName = new HashMap<>();

    NameIndex(List<Release> releases) {
        for (Release release : releases) {
            Build build = release.build();
            add(byName, build, build.name());
            var others = new ArrayList<String>(release.aliases());
            if (build.kb() != null) {
                others.add(build.kb());
            }
            for (String other : others) {
                add(byOtherName, build, other);
                add(byOtherName, build, build.base() + " " + other);
            }
            if (release.ordinal() != null) {
                // every cumulative update counts from 1 again
                add(byOtherName, build, build.base() + " " + release.ordinal());
            }
        }
    }

    private static void add(Map<String, List<Build>> index, Build build, String name) {
        for (String key : List.of(normalised(name), normalised(build.product() + " " + name))) {
            List<Build> builds = index.computeIfAbsent(key, unused -> new ArrayList<>());
            if (!builds.contains(build)) {
                builds.add(build);
            }
        }
    }

    /** @return the only build that is called so */
    Optional<Build> find(String text) {
        String key = normalised(text);
        List<Build> found = byName.getOrDefault(key, byOtherName.getOrDefault(key, List.of()));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[(),;:_\\s\\u00a0]+", " ")
                .replaceAll("\\b(microsoft|exchange|server)\\b", " ")
                .replace("subscription edition", "se").replace("cumulative update", "cu").replace("service pack", "sp")
                .replace("update rollup", "ru").replaceAll("\\b(cu|sp|ru|su|hu|kb) +(?=\\d)", "$1")
                .replaceAll("^ *(\\d{6,7}) *$", "kb$1").replaceAll(" +", " ").strip();
    }
}
