package org.postkeel.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The pause of the enforcement a tenant can take.
 *
 * @param daysPerCalendarYear days a tenant has in a calendar year, in pieces; servers are only reported meanwhile
 * @param counterStandsStill  whether the day counter of the stages stands still during a pause; empty while not known
 * @param confidence          how well the days are supported
 * @param sources             where they come from
 */
public record PauseRule(int daysPerCalendarYear, Optional<Boolean> counterStandsStill, Confidence confidence,
        List<Source> sources) {
}
