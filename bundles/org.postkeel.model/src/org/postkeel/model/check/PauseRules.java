package org.postkeel.model.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.PausePeriod;

/**
 * Pauses: 90 days in a calendar year for the whole tenant, freely split (Microsoft, “How to pause transport
 * enforcement”).
 */
final class PauseRules {

    /** Days of pause in a calendar year, and so the longest pause. */
    static final int DAYS = 90;

    private PauseRules() {
    }

    static void check(PausePeriod pause, Problems problems) {
        if (!isLength(pause.getDays())) {
            problems.error(pause, Literals.PAUSE_PERIOD__DAYS, "pause.days", pause.getDays());
        } else if (pause.getStartOn() != null && daysOfNextYear(pause) > 0) {
            int year = pause.getStartOn().getYear();
            int next = daysOfNextYear(pause);
            problems.warning(pause, Literals.PAUSE_PERIOD__DAYS, "pause.newYear", pause.getDays() - next,
                    String.valueOf(year), next, String.valueOf(year + 1));
        }
    }

    /** @return whether a pause can be of so many days */
    static boolean isLength(int days) {
        return days >= 1 && days <= DAYS;
    }

    /** Checks the pauses together, those with a length and a first day. */
    static void checkCalendar(List<PausePeriod> pauses, Problems problems) {
        List<PausePeriod> sorted = pauses.stream()
                .filter(pause -> pause.getStartOn() != null && isLength(pause.getDays()))
                .sorted(Comparator.comparing(PausePeriod::getStartOn)).toList();
        checkOverlaps(sorted, problems);
        Map<Integer, Integer> sums = new TreeMap<>();
        Map<Integer, PausePeriod> exceeding = new TreeMap<>();
        for (PausePeriod pause : sorted) {
            int year = pause.getStartOn().getYear();
            int next = daysOfNextYear(pause);
            if (sums.merge(year, pause.getDays() - next, Integer::sum) > DAYS) {
                exceeding.putIfAbsent(year, pause);
            }
            if (next > 0 && sums.merge(year + 1, next, Integer::sum) > DAYS) {
                exceeding.putIfAbsent(year + 1, pause);
            }
        }
        exceeding.forEach((year, pause) -> problems.error(pause, Literals.PAUSE_PERIOD__DAYS, "pause.year",
                String.valueOf(year), sums.get(year)));
    }

    private static void checkOverlaps(List<PausePeriod> sorted, Problems problems) {
        PausePeriod last = null;
        for (PausePeriod pause : sorted) {
            if (last != null && pause.getStartOn().toEpochDay() < dayAfter(last)) {
                problems.error(pause, Literals.PAUSE_PERIOD__START_ON, "pause.overlap", Labels.of(last));
            }
            if (last == null || dayAfter(pause) > dayAfter(last)) {
                last = pause;
            }
        }
    }

    /** @return the first day that is no pause any more, as days since 1970: a date could be out of range */
    private static long dayAfter(PausePeriod pause) {
        return pause.getStartOn().toEpochDay() + pause.getDays();
    }

    private static int daysOfNextYear(PausePeriod pause) {
        LocalDate start = pause.getStartOn();
        int ofYear = start.lengthOfYear() - start.getDayOfYear() + 1;
        return Math.max(0, pause.getDays() - ofYear);
    }
}
