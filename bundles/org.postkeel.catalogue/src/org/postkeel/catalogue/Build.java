package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * One build that was released.
 *
 * @param product        key of the product: 2016
 * @param name           CU23 Oct25SU
 * @param kind           what was released
 * @param base           cumulative update or service pack it belongs to: CU23, SP3, RTM
 * @param number         the build
 * @param released       day of release; the first of the month where only the month is known
 * @param releasedExact  whether the day is known
 * @param kb             KB number with its letters (KB5066369); null when unknown
 * @param security       whether it is a security update; null when unknown
 * @param cumulative     false for the March 2021 packages of cumulative updates out of support, which hold only those fixes
 * @param esuOnly        whether only enrolled ESU customers got it
 * @param withdrawn      whether it was withdrawn or replaced because of a defect
 * @param rereleasedAs   name of the release that replaced it; null when none did
 * @param cves           CVEs first fixed by it, for this base
 * @param cvesNeedingMore CVEs of its day that need more than the build: a setting, a preparation of the directory
 * @param note           what else is known of its status; null when nothing
 * @param confidence     how well it is supported
 * @param sources        where it is known from
 */
public record Build(String product, String name, Kind kind, String base, BuildNumber number, LocalDate released,
        boolean releasedExact, String kb, Boolean security, boolean cumulative, boolean esuOnly, boolean withdrawn,
        String rereleasedAs, List<String> cves, List<String> cvesNeedingMore, String note, Confidence confidence,
        List<Source> sources) {

    /** Kind of a release. */
    public enum Kind {
        /** First release of a product. */
        RTM,
        /** Release before RTM. */
        PREVIEW,
        /** Service pack. */
        SP,
        /** Update rollup (2007, 2010). */
        RU,
        /** Cumulative update. */
        CU,
        /** Security update. */
        SU,
        /** Hotfix update. */
        HU
    }
}
