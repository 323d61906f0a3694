package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.catalogue.Product.EsuPeriod;
import org.postkeel.catalogue.ProductLine.BaseBy;
import org.postkeel.catalogue.ProductLine.Servicing;

/**
 * {@code lifecycle.json}: the products and their lives.
 *
 * @param date  date of the newest source
 * @param lines newest product first
 */
record LifecycleFile(LocalDate date, List<ProductLine> lines) {

    static final String NAME = "lifecycle.json";

    static LifecycleFile read(Entry root) {
        Sources sources = Sources.read(root);
        return new LifecycleFile(root.date("date"), root.list("products", entry -> line(entry, sources)));
    }

    private static ProductLine line(Entry entry, Sources sources) {
        List<EsuPeriod> esu = entry.list("esu", period -> {
            period.text("access");
            described(period, sources);
            return new EsuPeriod(period.text("name"), period.date("start"), period.date("end"), period.texts("covers"));
        });
        // kept for whoever maintains the file: nothing is decided by them
        entry.texts("notes");
        entry.optionalDate("earliestEnd");
        var product = new Product(entry.text("key"), entry.text("name"), entry.date("start"),
                entry.optionalDate("mainstreamEnd").orElse(null), entry.optionalDate("extendedEnd").orElse(null), esu,
                described(entry, sources));
        List<Servicing> servicing = entry.list("servicing", period -> servicing(period, sources));
        return entry.object("version", version -> new ProductLine(product, version.number("major"),
                version.optionalNumber("minor").orElse(null), version.optionalNumber("buildFrom").orElse(null),
                version.optionalNumber("buildBelow").orElse(null), entry.choice("baseBy", BaseBy.class), servicing));
    }

    private static Servicing servicing(Entry entry, Sources sources) {
        entry.text("basis");
        LocalDate from = entry.date("from");
        LocalDate through = entry.optionalDate("through").orElse(null);
        if (through != null && through.isBefore(from)) {
            throw entry.fail("through", "data.endsBeforeStart");
        }
        return new Servicing(entry.text("base"), from, through, entry.flag("endUnknown", false),
                entry.choice("confidence", Confidence.class), sources.of(entry, "sources"));
    }

    /** Every datum has a confidence and sources, also where only the sources are shown. */
    private static List<Source> described(Entry entry, Sources sources) {
        entry.choice("confidence", Confidence.class);
        return sources.of(entry, "sources");
    }
}
