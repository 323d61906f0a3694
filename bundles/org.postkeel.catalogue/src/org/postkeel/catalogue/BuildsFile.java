package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code builds.json}: every build that was released.
 *
 * @param date     date of the newest source
 * @param releases newest product first, newest build first
 */
record BuildsFile(LocalDate date, List<Release> releases) {

    static final String NAME = "builds.json";

    /** How the day of a release is known, where no source prints it. */
    private enum Basis {
        SECONDTUESDAY, CVEPUBLICATION, SAMEANNOUNCEMENT
    }

    static BuildsFile read(Entry root, Map<String, Product> products) {
        Sources sources = Sources.read(root);
        var numbers = new HashSet<BuildNumber>();
        var names = new HashSet<String>();
        List<Release> releases = root.list("builds", entry -> {
            Release release = release(entry, sources, products);
            unique(numbers, release.build().number(), entry, "number");
            release.alternates().forEach(number -> unique(numbers, number, entry, "alternates"));
            unique(names, release.build().product() + " " + release.build().name(), entry, "name");
            return release;
        });
        for (int i = 0; i < releases.size(); i++) {
            Build build = releases.get(i).build();
            String replacement = build.product() + " " + build.rereleasedAs();
            if (build.rereleasedAs() != null && !names.contains(replacement)) {
                throw new CatalogueException(NAME, "builds[" + i + "].rereleasedAs",
                        Texts.of("data.unknownBuild", replacement), null);
            }
        }
        return new BuildsFile(root.date("date"), releases);
    }

    private static <T> void unique(Set<T> seen, T value, Entry entry, String field) {
        if (!seen.add(value)) {
            throw entry.fail(field, "data.twice", value);
        }
    }

    private static Release release(Entry entry, Sources sources, Map<String, Product> products) {
        String key = entry.text("product");
        Product product = products.get(key);
        if (product == null) {
            throw entry.fail("product", "data.unknownProduct", key);
        }
        entry.optionalText("esu").filter(period -> product.esu().stream().noneMatch(esu -> esu.name().equals(period)))
                .ifPresent(period -> {
                    throw entry.fail("esu", "data.unknownPeriod", period);
                });
        boolean monthOnly = entry.text("released").length() == "2013-08".length();
        LocalDate released = monthOnly ? entry.optionalMonth("released").map(month -> month.atDay(1)).orElseThrow()
                : entry.date("released");
        boolean derived = entry.optionalText("releasedBasis").isPresent()
                && entry.choice("releasedBasis", Basis.class) == Basis.SECONDTUESDAY;
        List<Source> from = Stream.of(sources.of(entry, "sources"), sources.optional(entry, "cvesFrom"))
                .flatMap(List::stream).distinct().toList();
        List<String> needingMore = entry.list("needsMore", more -> {
            more.text("why");
            return more.texts("cves");
        }).stream().flatMap(List::stream).distinct().toList();
        var build = new Build(key, entry.text("name"), entry.choice("kind", Build.Kind.class), entry.text("base"),
                entry.build("number"), released, !monthOnly && !derived, kb(entry),
                entry.optionalFlag("security").orElse(null), entry.flag("cumulative", true),
                entry.optionalText("esu").isPresent(), entry.flag("withdrawn", false),
                entry.optionalText("rereleasedAs").orElse(null), entry.texts("cves"), needingMore,
                entry.optionalText("note").orElse(null), entry.choice("confidence", Confidence.class), from);
        List<BuildNumber> alternates = entry.list("alternates", alternate -> {
            sources.one(alternate, "source");
            return alternate.build("number");
        });
        return new Release(build, alternates, entry.texts("aliases"), entry.optionalText("ordinal").orElse(null));
    }

    private static String kb(Entry entry) {
        return entry.optionalText("kb").map(kb -> {
            if (!kb.matches("KB\\d{6,7}")) {
                throw entry.fail("kb", "data.notAKb", kb);
            }
            return kb;
        }).orElse(null);
    }
}
