package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.model.text.Message;

/**
 * What the service asked of a product, or of one of its bases, for a time.
 *
 * @param product            product it is about
 * @param base               base it is about; null for every base that has no row of its own
 * @param validFrom          first day; null when it always held
 * @param validTo            first day it no longer holds; null when open
 * @param precision          how exactly the source gives the first day
 * @param rule               how a build is judged
 * @param floor              the floor as the service named it; null when not known
 * @param failsBelow         builds below surely fail; null when not known
 * @param passesFrom         builds at or above surely pass; null when not known
 * @param newestPublicPasses whether the newest public update of a serviced base passes although the floor is not known
 * @param notes              what else must be said, keys of texts
 * @param confidence         how well it is supported
 * @param sources            where it comes from
 */
record FloorRow(String product, String base, LocalDate validFrom, LocalDate validTo, Precision precision, Rule rule,
        BuildNumber floor, BuildNumber failsBelow, BuildNumber passesFrom, boolean newestPublicPasses,
        List<String> notes, Confidence confidence, List<Source> sources) {

    /** How a build is judged. */
    enum Rule {
        /** No build of the product passes. */
        NEVER,
        /** Every build of the base is below the floor. */
        BELOW,
        /** By its number within the base. */
        COMPARE,
        /** No floor is named. */
        NONE
    }

    /** How exactly a day is known. */
    enum Precision {
        DAY, WEEK, MONTH;

        /** @return first day on which the datum holds for certain */
        LocalDate certainFrom(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.plusWeeks(1);
                case MONTH -> day.plusMonths(1);
            };
        }
    }

    boolean inForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    boolean overlaps(FloorRow other) {
        return (validTo == null || other.validFrom == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom == null || validFrom.isBefore(other.validTo));
    }

    /** @return the first day as the sources give it, to stand after "since" */
    Message since() {
        return Texts.of("since." + precision, validFrom);
    }
}
