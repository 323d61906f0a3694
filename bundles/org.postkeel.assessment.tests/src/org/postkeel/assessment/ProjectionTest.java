package org.postkeel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.catalogue.Stage;

class ProjectionTest {

    private final Estate estate = new Estate();
    private final List<Stage> stages = Catalogue.shipped().stages();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Band band(List<Band> bands, int stage) {
        return bands.stream().filter(band -> band.stage() == stage).findFirst().orElseThrow();
    }

    @Test
    void countedFromADetectionTheStagesLastThirtyAndTenDays() {
        List<Band> bands = Projection.assumed(day("2026-09-07"), stages);
        assertEquals(List.of(day("2026-09-07"), day("2026-10-07"), day("2026-10-17"), day("2026-10-27"), day("2026-11-06"),
                day("2026-11-16"), day("2026-11-26"), day("2026-12-06")), bands.stream().map(Band::from).toList());
        assertTrue(bands.stream().allMatch(band -> band.basis() == Basis.ASSUMED));
        assertNull(bands.get(7).to());
    }

    @Test
    void aBoundaryBelongsToTheLaterStage() {
        List<Band> bands = Projection.assumed(day("2026-09-07"), stages);
        assertEquals(1, Projection.current(bands, day("2026-10-06")).orElseThrow().number());
        assertEquals(2, Projection.current(bands, day("2026-10-07")).orElseThrow().number());
        assertTrue(Projection.current(bands, day("2026-09-06")).isEmpty());
    }

    @Test
    void datesOfTheServiceWin() {
        // public output of May 2024: the step of 20 minutes is due on day 56 and not 50
        var report = estate.report(estate.server("S", null), "2024-03-28", "2024-04-27", "2024-05-27", "2024-05-23", 20, 0);
        List<Band> bands = Projection.reported(report, stages);
        assertEquals(day("2024-05-23"), band(bands, 4).from());
        assertEquals(Basis.REPORTED, band(bands, 4).basis());
        assertEquals(day("2024-05-27"), band(bands, 4).to());
        assertEquals(day("2024-05-27"), band(bands, 5).from());
        assertEquals(day("2024-05-07"), band(bands, 3).from());
        assertEquals(Basis.COMPUTED, band(bands, 3).basis());
        assertEquals(day("2024-06-26"), band(bands, 8).from());
    }

    @Test
    void theRatesOfTheServiceAreShown() {
        var report = estate.report(estate.server("NW-EX16A", null), "2026-09-09", "2026-10-09", "2026-11-08", "2026-11-18", 30, 10);
        var current = Projection.current(Projection.reported(report, stages), day("2026-11-25")).orElseThrow();
        assertEquals(6, current.number());
        assertEquals(30, current.throttleMinutes());
        assertEquals(10, current.blockMinutes());
        assertEquals(Basis.REPORTED, current.basis());
        assertEquals(day("2026-12-08"), current.fullBlockOn());
    }

    @Test
    void theFullBlockIsRecognised() {
        var report = estate.report(estate.server("NW-EX13", null), "2026-08-25", "2026-09-24", "2026-10-24", "2026-11-23", 0, 60);
        var current = Projection.current(Projection.reported(report, stages), day("2026-11-25")).orElseThrow();
        assertEquals(8, current.number());
        assertEquals(day("2026-11-23"), current.fullBlockOn());
    }

    @Test
    void anEarlierDateOfTheServiceCutsWhatWasCountedShort() {
        // full block announced ten days before the grid: stage 7 is skipped
        var report = estate.report(estate.server("S", null), "2026-09-01", "2026-10-01", "2026-10-31", "2026-11-20", 0, 60);
        List<Band> bands = Projection.reported(report, stages);
        assertEquals(day("2026-11-20"), band(bands, 8).from());
        assertTrue(bands.stream().noneMatch(band -> band.stage() == 7));
        for (int i = 1; i < bands.size(); i++) {
            assertEquals(bands.get(i - 1).to(), bands.get(i).from(), "no gap");
        }
    }

    @Test
    void ratesThatFitNoStageAreTakenAtTheAgeOfThatDay() {
        var report = estate.report(estate.server("S", null), "2026-09-01", null, null, "2026-10-12", 12, 0);
        Band band = band(Projection.reported(report, stages), 3);
        assertEquals(day("2026-10-12"), band.from());
        assertEquals(12, band.throttleMinutes());
    }

    @Test
    void aReportWithoutDatesGivesNothing() {
        var report = estate.report(estate.server("S", null), null, null, null, null, null, null);
        assertEquals(List.of(), Projection.reported(report, stages));
    }

    @Test
    void aReportWithoutDetectionIsCountedBack() {
        var report = estate.report(estate.server("S", null), null, "2026-10-01", null, null, null, null);
        List<Band> bands = Projection.reported(report, stages);
        assertEquals(day("2026-09-01"), band(bands, 1).from());
        assertEquals(Basis.COMPUTED, band(bands, 1).basis());
        assertEquals(day("2026-11-30"), band(bands, 8).from());
    }

    @Test
    void aTableThatTellsLessDoesNotHideTheReportOfTheCmdlet() {
        var server = estate.server("S", null);
        var cmdlet = estate.report(server, "2026-09-09", "2026-10-09", "2026-11-08", "2026-11-18", 30, 10);
        var table = estate.report(server, "2026-09-09", "2026-10-09", "2026-11-08", null, null, null);
        table.setCapturedAt(cmdlet.getCapturedAt().plusSeconds(86_400));
        assertEquals(cmdlet, Projection.newestReport(server).orElseThrow());
        // detected anew since: what was reported of the first detection is past
        table.setFirstDetected(Instant.parse("2026-11-01T00:00:00Z"));
        assertEquals(table, Projection.newestReport(server).orElseThrow());
        assertTrue(Projection.newestReport(estate.server("T", null)).isEmpty());
    }
}
