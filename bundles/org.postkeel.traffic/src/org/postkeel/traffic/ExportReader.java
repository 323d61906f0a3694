package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Locale;

import org.postkeel.model.text.Message;
import org.postkeel.traffic.LogReader.Listener;
import org.postkeel.traffic.LogReader.Totals;

/**
 * Reads an export of Get-MessageTrackingLog as CSV, whatever its length, and hands its rows over like those of a log
 * ({@code inputs.md} section e.1). Exports that were glued together repeat their heading. Times are local.
 */
final class ExportReader {

    private final ExportHeading heading;
    private final ExportTimes times;
    private final Listener<TrackingColumn> listener;
    private final LogRow<TrackingColumn> row = new LogRow<>(TrackingColumn.class);
    private boolean begun;
    private long rows;
    private long badRows;

    private ExportReader(ExportHeading heading, ExportTimes times, Listener<TrackingColumn> listener) {
        this.heading = heading;
        this.times = times;
        this.listener = listener;
        row.map(heading.fields());
    }

    /**
     * Reads an export to its end. When its times do not tell which number is the day, it is read twice.
     *
     * @param content  bytes of the export, not packed; not closed
     * @param again    opens the same once more, packed or not
     * @param heading  its heading
     * @param zone     zone of its times
     * @param listener learns of every row
     * @return how much was read
     * @throws IOException when it cannot be read
     */
    static Totals read(InputStream content, LogSource.Opener again, ExportHeading heading, ZoneId zone,
            Listener<TrackingColumn> listener) throws IOException {
        var times = new ExportTimes(zone);
        learn(again, heading, times);
        var reader = new ExportReader(heading, times, listener);
        if (!heading.missing().isEmpty()) {
            listener.problem(1, message("export.missing", heading.missing()));
        }
        return reader.read(new RecordScanner(LogBytes.utf8(content), heading.delimiter(), false));
    }

    private static void learn(LogSource.Opener again, ExportHeading heading, ExportTimes times) throws IOException {
        var row = new LogRow<>(TrackingColumn.class);
        row.map(heading.fields());
        try (InputStream in = again.open()) {
            var records = new RecordScanner(LogBytes.utf8(LogBytes.unpacked(in)), heading.delimiter(), false);
            while (records.next()) {
                if (records.fields() != heading.names().size()) {
                    continue;
                }
                records.show(row);
                String time = row.text(TrackingColumn.DATE_TIME);
                if (ExportTimes.needsOthers(time)) {
                    times.learn(time);
                } else if (Character.isDigit(time.isEmpty() ? ' ' : time.charAt(0))) {
                    // times that tell by themselves: so do the others
                    return;
                }
            }
        }
    }

    private Totals read(RecordScanner records) {
        while (records.next()) {
            if (!records.isBlank() && !isHeading(records) && begun) {
                row(records);
            }
        }
        long lines = records.line() - 1;
        if (records.failure() != null) {
            listener.problem(lines, message("log.interrupted", lines, String.valueOf(records.failure().getMessage())));
        }
        return new Totals(lines, rows, badRows);
    }

    private boolean isHeading(RecordScanner records) {
        if (records.isTooLong() || records.fields() != heading.names().size()) {
            return false;
        }
        records.show(row);
        boolean found = row.text(TrackingColumn.EVENT_ID).toLowerCase(Locale.ROOT).equals("eventid")
                && row.text(TrackingColumn.DATE_TIME).toLowerCase(Locale.ROOT).equals("timestamp");
        begun |= found;
        return found;
    }

    private void row(RecordScanner records) {
        Message reason = reasonAgainst(records);
        if (reason != null) {
            badRows++;
            listener.badRow(records.line(), reason);
        } else if (heading.missing().isEmpty()) {
            rows++;
            listener.row(row);
        }
    }

    private Message reasonAgainst(RecordScanner records) {
        Message reason = LogReader.reasonAgainst(records, heading.names().size());
        if (reason != null) {
            return reason;
        }
        records.show(row);
        String text = row.text(TrackingColumn.DATE_TIME);
        long time = times.read(text);
        row.begin(records.line(), time);
        if (time != LogTime.NONE) {
            return null;
        }
        return message(ExportTimes.needsOthers(text) ? "export.ambiguous" : "row.date", text);
    }

    private static Message message(String key, Object... args) {
        return Message.of(ExportReader.class, key, args);
    }
}
