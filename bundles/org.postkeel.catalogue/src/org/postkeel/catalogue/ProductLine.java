package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A product, the builds that belong to it, and how long each of its cumulative updates or service packs was serviced.
 *
 * @param product    the product
 * @param major      first number of its builds
 * @param minor      second number; null when every second number belongs to it (2007 and 2010: it is the service pack)
 * @param buildFrom  lowest third number; null when open
 * @param buildBelow third number above the highest; null when open
 * @param baseBy     what tells the base of a build
 * @param servicing  how long each base was serviced; empty when not known
 */
record ProductLine(Product product, int major, Integer minor, Integer buildFrom, Integer buildBelow, BaseBy baseBy,
        List<Servicing> servicing) {

    /** What tells the cumulative update or service pack of a build. */
    enum BaseBy {
        /** The third number (15.x). */
        BUILD,
        /** The second number (2007, 2010). */
        MINOR,
        /** Neither: the base is that of the release before (2000, 2003). */
        ORDER
    }

    /**
     * How long a base was serviced.
     *
     * @param base       CU14, SP3, RTM
     * @param from       day of its release
     * @param through    last day; null when open, or when not known
     * @param endUnknown whether the end could not be settled: the dates of the product decide then
     * @param confidence how well the end is supported
     * @param sources    where the dates come from
     */
    record Servicing(String base, LocalDate from, LocalDate through, boolean endUnknown, Confidence confidence,
            List<Source> sources) {
    }

    boolean covers(BuildNumber number) {
        return number.major() == major && (minor == null || number.minor() == minor)
                && (buildFrom == null || number.build() >= buildFrom)
                && (buildBelow == null || number.build() < buildBelow);
    }

    Optional<Servicing> servicing(String base) {
        return servicing.stream().filter(entry -> entry.base().equals(base)).findFirst();
    }

    /** @return whether this base was serviced on that day, as far as it is known */
    boolean serviced(String base, LocalDate day) {
        return servicing(base).filter(entry -> !entry.endUnknown() && !day.isBefore(entry.from())
                && (entry.through() == null || !day.isAfter(entry.through()))).isPresent();
    }
}
