package org.postkeel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.assessment.ServerVerdict.CurrentStage;
import org.postkeel.catalogue.Stage;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.Server;

/**
 * Turns dates of the service, or else a first detection, into dated bands of throttling and blocking.
 * <p>
 * Dates of the service win over arithmetic: its own dates do not all sit on the published ten-day grid
 * ({@code enforcement.md} section 1.3). Stages between them are counted on from the last date the service gave.
 */
final class Projection {

    private Projection() {
    }

    /**
     * @return the newest report of the service, if there is one; in its place one that tells the next stage too, when
     *         both are about the same detection: the table of the admin center leaves out what the cmdlet tells
     */
    static Optional<EnforcementReport> newestReport(Server server) {
        Comparator<EnforcementReport> byCapture = Comparator.comparing(
                report -> report.getCapturedAt() == null ? Instant.MIN : report.getCapturedAt());
        Optional<EnforcementReport> newest = server.getReports().stream().max(byCapture);
        return server.getReports().stream().filter(report -> report.getNextStageOn() != null)
                .filter(report -> isSameDetection(report, newest.orElseThrow())).max(byCapture).or(() -> newest);
    }

    private static boolean isSameDetection(EnforcementReport one, EnforcementReport two) {
        return one.getFirstDetected() != null && two.getFirstDetected() != null
                && day(one.getFirstDetected()).equals(day(two.getFirstDetected()));
    }

    /**
     * @param report report of the service with at least one date
     * @param stages stage table, ascending
     * @return bands without gaps; empty when the report holds no date
     */
    static List<Band> reported(EnforcementReport report, List<Stage> stages) {
        var begin = new LocalDate[stages.size()];
        var basis = new Basis[stages.size()];
        Integer[][] minutes = minutes(stages);
        anchor(begin, basis, 0, day(report.getFirstDetected()));
        anchor(begin, basis, firstWith(stages, stage -> positive(stage.throttleMinutes())), day(report.getThrottleFrom()));
        anchor(begin, basis, firstWith(stages, stage -> positive(stage.blockMinutes())), day(report.getBlockFrom()));
        LocalDate next = day(report.getNextStageOn());
        if (next != null) {
            int index = nextStage(report, stages, begin[0], next);
            anchor(begin, basis, index, next);
            if (report.getNextThrottleMinutes() != null) {
                minutes[index][0] = report.getNextThrottleMinutes();
            }
            if (report.getNextBlockMinutes() != null) {
                minutes[index][1] = report.getNextBlockMinutes();
            }
        }
        return bands(begin, basis, minutes, stages, Basis.COMPUTED);
    }

    /** @return bands counted from an assumed first detection */
    static List<Band> assumed(LocalDate firstDetected, List<Stage> stages) {
        var begin = new LocalDate[stages.size()];
        var basis = new Basis[stages.size()];
        begin[0] = firstDetected;
        basis[0] = Basis.ASSUMED;
        return bands(begin, basis, minutes(stages), stages, Basis.ASSUMED);
    }

    static Optional<CurrentStage> current(List<Band> timeline, LocalDate asOf) {
        return timeline.stream().filter(band -> band.contains(asOf)).findFirst()
                .map(band -> new CurrentStage(band.stage(), band.basis(), band.throttleMinutes(), band.blockMinutes(),
                        timeline.get(timeline.size() - 1).from()));
    }

    /** @return minutes of throttling and of blocking per hour of each stage, as the table has them */
    private static Integer[][] minutes(List<Stage> stages) {
        return stages.stream().map(stage -> new Integer[] { stage.throttleMinutes(), stage.blockMinutes() })
                .toArray(Integer[][]::new);
    }

    private static List<Band> bands(LocalDate[] begin, Basis[] basis, Integer[][] minutes, List<Stage> stages,
            Basis counted) {
        int first = 0;
        while (first < begin.length && begin[first] == null) {
            first++;
        }
        if (first == begin.length) {
            return List.of();
        }
        // stages before the first date the service gave are counted back
        for (int i = first - 1; i >= 0; i--) {
            begin[i] = begin[first].minusDays((long) stages.get(first).dayFrom() - stages.get(i).dayFrom());
            basis[i] = counted;
        }
        int anchor = 0;
        for (int i = 1; i < begin.length; i++) {
            if (begin[i] != null) {
                anchor = i;
                continue;
            }
            begin[i] = begin[anchor].plusDays((long) stages.get(i).dayFrom() - stages.get(anchor).dayFrom());
            basis[i] = counted;
        }
        // a date of the service cuts short what was only counted before it
        for (int i = begin.length - 2; i >= 0; i--) {
            if (begin[i].isAfter(begin[i + 1])) {
                begin[i] = begin[i + 1];
            }
        }
        var bands = new ArrayList<Band>();
        for (int i = 0; i < begin.length; i++) {
            LocalDate end = i + 1 < begin.length ? begin[i + 1] : null;
            if (!begin[i].equals(end)) {
                bands.add(new Band(stages.get(i).number(), begin[i], end, minutes[i][0], minutes[i][1], basis[i]));
            }
        }
        return List.copyOf(bands);
    }

    private static void anchor(LocalDate[] begin, Basis[] basis, int index, LocalDate date) {
        if (date != null) {
            begin[index] = date;
            basis[index] = Basis.REPORTED;
        }
    }

    /** The stage whose minutes are those the service announced; else the one that its age on that day gives. */
    private static int nextStage(EnforcementReport report, List<Stage> stages, LocalDate firstDetected, LocalDate next) {
        Integer throttle = report.getNextThrottleMinutes();
        Integer block = report.getNextBlockMinutes();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            boolean sameBlock = block != null && Objects.equals(stage.blockMinutes(), block);
            boolean sameThrottle = stage.throttleMinutes() == null || throttle == null
                    || stage.throttleMinutes().equals(throttle);
            if (sameBlock && (positive(block) || sameThrottle)) {
                return i;
            }
        }
        long age = firstDetected == null ? 0 : next.toEpochDay() - firstDetected.toEpochDay();
        int index = 0;
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).dayFrom() <= age) {
                index = i;
            }
        }
        return index;
    }

    private static int firstWith(List<Stage> stages, Predicate<Stage> test) {
        for (int i = 0; i < stages.size(); i++) {
            if (test.test(stages.get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("the stage table has neither throttling nor blocking");
    }

    private static boolean positive(Integer minutes) {
        return minutes != null && minutes > 0;
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
