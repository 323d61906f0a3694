package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.postkeel.catalogue.Product.EsuPeriod;
import org.postkeel.catalogue.ProductLine.Servicing;
import org.postkeel.model.text.Message;

/**
 * Is a version supported on a day? Support needs the product within its dates (last day included) and a cumulative
 * update or service pack that is serviced on the day.
 */
final class SupportRules {

    private final List<ProductLine> lines;
    private final LocalDate catalogueDate;

    SupportRules(List<ProductLine> lines, LocalDate catalogueDate) {
        this.lines = lines;
        this.catalogueDate = catalogueDate;
    }

    Support support(BuildIdentity identity, LocalDate asOf, boolean esuLicence) {
        Optional<Message> noServer = Texts.noServerBuild(identity);
        if (noServer.isPresent()) {
            return unknown(noServer.get(), List.of());
        }
        Optional<ProductLine> line = identity.product().flatMap(product -> lines.stream()
                .filter(candidate -> candidate.product().key().equals(product.key())).findFirst());
        if (line.isEmpty()) {
            return unknown(Texts.noBase(identity, catalogueDate), List.of());
        }
        Product product = line.get().product();
        if (asOf.isBefore(product.start())) {
            return unknown(Texts.of("support.notReleased", product.name(), asOf, product.start()), product.sources());
        }
        if (product.extendedEnd() != null && asOf.isAfter(product.extendedEnd())) {
            return esuLicence ? afterTheEnd(identity, product, asOf) : ended(product, "support.productEnded");
        }
        if (identity.base().isEmpty()) {
            return unknown(Texts.noBase(identity, catalogueDate), product.sources());
        }
        return servicing(identity, line.get(), asOf);
    }

    private static Support servicing(BuildIdentity identity, ProductLine line, LocalDate asOf) {
        Product product = line.product();
        String base = identity.base().orElseThrow();
        String name = Texts.branch(identity);
        if (line.servicing().isEmpty()) {
            Message reason = product.extendedEnd() == null ? Texts.of("support.open", product.name())
                    : Texts.of("support.productOnly", product.name(), product.extendedEnd());
            return supported(reason, product.extendedEnd(), product.sources());
        }
        Optional<Servicing> entry = line.servicing(base);
        if (entry.isEmpty()) {
            return unknown(Texts.of("support.noDates", name), product.sources());
        }
        Servicing servicing = entry.get();
        List<Source> sources = Stream.concat(product.sources().stream(), servicing.sources().stream()).distinct()
                .toList();
        if (asOf.isBefore(servicing.from())) {
            return unknown(Texts.of("support.notReleased", name, asOf, servicing.from()), sources);
        }
        if (servicing.endUnknown()) {
            return supported(Texts.of("support.unclear", product.name(), product.extendedEnd(), base),
                    product.extendedEnd(), sources);
        }
        if (servicing.through() == null) {
            return supported(Texts.of("support.open", name), null, sources);
        }
        if (asOf.isAfter(servicing.through())) {
            return new Support(Support.State.OUT_OF_SUPPORT, null,
                    Texts.of("support.baseEnded", product.name(), base, servicing.through()), sources);
        }
        return supported(Texts.of("support.until", name, servicing.through()), servicing.through(), sources);
    }

    /** The product has ended and the server holds an ESU licence. */
    private static Support afterTheEnd(BuildIdentity identity, Product product, LocalDate asOf) {
        if (product.esu().isEmpty()) {
            return ended(product, "support.esuNone");
        }
        Optional<EsuPeriod> running = product.esu().stream()
                .filter(period -> !asOf.isBefore(period.start()) && !asOf.isAfter(period.end())).findFirst();
        if (running.isEmpty()) {
            List<Message> periods = product.esu().stream()
                    .map(period -> Texts.of("support.period", period.name(), period.start(), period.end())).toList();
            return ended(product, "support.esuNotRunning", asOf, periods);
        }
        EsuPeriod period = running.get();
        if (identity.base().isEmpty()) {
            return unknown(Texts.of("support.esuBaseUnknown", product.name(), product.extendedEnd(), period.covers()),
                    product.sources());
        }
        String base = identity.base().get();
        if (!period.covers().contains(base)) {
            return ended(product, "support.esuNotCovered", base, period.covers());
        }
        return new Support(Support.State.ESU, period.end(),
                Texts.of("support.esu", product.name(), product.extendedEnd(), base, period.name(), period.end()),
                product.sources());
    }

    private static Support ended(Product product, String key, Object... more) {
        Object[] args = Stream.concat(Stream.of(product.name(), product.extendedEnd()), Stream.of(more)).toArray();
        return new Support(Support.State.OUT_OF_SUPPORT, null, Texts.of(key, args), product.sources());
    }

    private static Support supported(Message reason, LocalDate until, List<Source> sources) {
        return new Support(Support.State.SUPPORTED, until, reason, sources);
    }

    private static Support unknown(Message reason, List<Source> sources) {
        return new Support(Support.State.UNKNOWN, null, reason, sources);
    }
}
