package org.postkeel.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code enforcement.json}: what Exchange Online does to servers that are out of date.
 *
 * @param date      date of the newest source
 * @param stages    the stages, ascending
 * @param rollouts  when the enforcement reached each product
 * @param floors    what the service asks for, by time
 * @param raise     the raise that is announced
 * @param pause     what is known of the pause
 * @param undecided what could not be found out
 */
record EnforcementFile(LocalDate date, List<Stage> stages, List<Rollout> rollouts, List<FloorRow> floors,
        AnnouncedRaise raise, PauseRule pause, List<OpenPoint> undecided) {

    static final String NAME = "enforcement.json";

    /**
     * When the enforcement reached a product.
     *
     * @param product  the product
     * @param report   month in which the service began to report it; null when never
     * @param throttle month in which it began to throttle; null when not known
     * @param block    month in which it began to block; null when not known
     */
    record Rollout(String product, YearMonth report, YearMonth throttle, YearMonth block) {
    }

    /**
     * A raise of the floor above the last public update, announced without a date.
     *
     * @param products  products it is announced for
     * @param announced day of the announcement
     * @param sources   where it was announced
     */
    record AnnouncedRaise(List<String> products, LocalDate announced, List<Source> sources) {
    }

    static EnforcementFile read(Entry root, Map<String, Product> products) {
        Sources sources = Sources.read(root);
        List<FloorRow> floors = root.list("floors", entry -> floor(entry, sources, products));
        for (int i = 0; i < floors.size(); i++) {
            FloorRow row = floors.get(i);
            boolean twice = floors.subList(0, i).stream().anyMatch(other -> other.product().equals(row.product())
                    && Objects.equals(other.base(), row.base()) && other.overlaps(row));
            if (twice) {
                throw new CatalogueException(NAME, "floors[" + i + "].validFrom", Texts.of("data.overlap"), null);
            }
        }
        return new EnforcementFile(root.date("date"), stages(root, sources),
                root.list("rollout", entry -> rollout(entry, sources, products)), floors,
                root.object("announcedRaise", entry -> raise(entry, sources, products)),
                root.object("pause", entry -> new PauseRule(entry.number("daysPerCalendarYear"),
                        entry.optionalFlag("counterStandsStill"), entry.choice("confidence", Confidence.class),
                        sources.of(entry, "sources"))),
                root.list("undecided", entry -> new OpenPoint(entry.text("id"),
                        Texts.of(key(entry, "id", "open.", entry.text("id"))), sources.of(entry, "sources"))));
    }

    private static List<Stage> stages(Entry root, Sources sources) {
        List<Stage> stages = root.list("stages", entry -> new Stage(entry.number("number"), entry.number("dayFrom"),
                entry.optionalNumber("dayTo").orElse(null), entry.optionalNumber("throttleMinutes").orElse(null),
                entry.optionalNumber("blockMinutes").orElse(null), entry.choice("confidence", Confidence.class),
                sources.of(entry, "sources")));
        for (int i = 0; i < stages.size(); i++) {
            Integer next = i + 1 < stages.size() ? Integer.valueOf(stages.get(i + 1).dayFrom()) : null;
            if (stages.get(i).number() != i + 1 || !Objects.equals(stages.get(i).dayTo(), next)) {
                throw new CatalogueException(NAME, "stages[" + i + "]", Texts.of("data.stageGap"), null);
            }
        }
        return stages;
    }

    private static Rollout rollout(Entry entry, Sources sources, Map<String, Product> products) {
        entry.choice("confidence", Confidence.class);
        sources.of(entry, "sources");
        return new Rollout(product(entry, "product", entry.text("product"), products),
                entry.optionalMonth("report").orElse(null), entry.optionalMonth("throttle").orElse(null),
                entry.optionalMonth("block").orElse(null));
    }

    private static FloorRow floor(Entry entry, Sources sources, Map<String, Product> products) {
        LocalDate from = entry.optionalDate("validFrom").orElse(null);
        LocalDate to = entry.optionalDate("validTo").orElse(null);
        if (from != null && to != null && !from.isBefore(to)) {
            throw entry.fail("validTo", "data.endsBeforeStart");
        }
        var rule = entry.choice("rule", FloorRow.Rule.class);
        if (from == null && rule != FloorRow.Rule.NONE) {
            throw entry.fail("validFrom", "data.missing");
        }
        BuildNumber failsBelow = entry.optionalBuild("failsBelow").orElse(null);
        if (failsBelow == null && rule == FloorRow.Rule.BELOW) {
            throw entry.fail("failsBelow", "data.missing");
        }
        BuildNumber passesFrom = entry.optionalBuild("passesFrom").orElse(null);
        if (failsBelow != null && passesFrom != null && passesFrom.compareTo(failsBelow) < 0) {
            throw entry.fail("passesFrom", "data.passesBelow", failsBelow);
        }
        List<String> notes = entry.texts("notes").stream().map(note -> key(entry, "notes", "floor.note.", note))
                .toList();
        return new FloorRow(product(entry, "product", entry.text("product"), products),
                entry.optionalText("base").orElse(null), from, to, entry.choice("precision", FloorRow.Precision.class),
                rule, entry.optionalBuild("floor").orElse(null), failsBelow, passesFrom,
                entry.flag("newestPublicPasses", false), notes, entry.choice("confidence", Confidence.class),
                sources.of(entry, "sources"));
    }

    private static AnnouncedRaise raise(Entry entry, Sources sources, Map<String, Product> products) {
        entry.choice("confidence", Confidence.class);
        List<String> keys = entry.texts("products").stream().map(key -> product(entry, "products", key, products))
                .toList();
        return new AnnouncedRaise(keys, entry.date("announced"), sources.of(entry, "sources"));
    }

    private static String product(Entry entry, String field, String key, Map<String, Product> products) {
        if (!products.containsKey(key)) {
            throw entry.fail(field, "data.unknownProduct", key);
        }
        return key;
    }

    /** @return key of a text the data refer to, which has to be there in every language */
    private static String key(Entry entry, String field, String prefix, String name) {
        if (!Texts.exists(prefix + name)) {
            throw entry.fail(field, "data.unknownText", name);
        }
        return prefix + name;
    }
}
