package org.postkeel.traffic;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.LogReader.Listener;
import org.postkeel.traffic.LogReader.Totals;

/**
 * Output of Get-MessageTrackingLog in the other forms of PowerShell - Format-List, Export-Clixml, ConvertTo-Json - whose
 * objects the evidence bundle has read. A table is not among them: its columns are cut and dropped.
 */
final class ExportRecords {

    private static final List<TrackingColumn> NEEDED = List.of(TrackingColumn.DATE_TIME, TrackingColumn.EVENT_ID,
            TrackingColumn.SOURCE, TrackingColumn.CONNECTOR_ID, TrackingColumn.MESSAGE_ID);
    private static final Pattern PAIR = Pattern.compile("\\[([^,\\]]+),\\s*(.*)\\]", Pattern.DOTALL);

    private ExportRecords() {
    }

    /** @return objects of Get-MessageTrackingLog in it; empty for a CSV, which is read row by row */
    static List<PsRecord> of(EvidenceSource source) {
        return source.records().stream().filter(ExportRecords::isTracking).toList();
    }

    private static boolean isTracking(PsRecord record) {
        return record.dialect() != PsRecord.Dialect.TABLE && record.dialect() != PsRecord.Dialect.CSV
                && record.has(TrackingColumn.DATE_TIME.property()) && record.has(TrackingColumn.EVENT_ID.property())
                && record.has(TrackingColumn.CONNECTOR_ID.property());
    }

    /**
     * Hands the objects over like rows of a log.
     *
     * @param records  objects of Get-MessageTrackingLog
     * @param zone     zone of times without one
     * @param listener learns of every row
     * @return how much was read; an object is taken for a line
     */
    static Totals read(List<PsRecord> records, ZoneId zone, Listener<TrackingColumn> listener) {
        var times = new ExportTimes(zone);
        records.forEach(record -> times.learn(value(record, TrackingColumn.DATE_TIME)));
        var row = new LogRow<>(TrackingColumn.class);
        int columns = TrackingColumn.values().length;
        var fields = new int[columns];
        for (int i = 0; i < columns; i++) {
            fields[i] = i;
        }
        row.map(fields);
        long bad = 0;
        for (PsRecord record : records) {
            show(record, row);
            String text = value(record, TrackingColumn.DATE_TIME);
            long time = times.read(text);
            row.begin(record.line(), time);
            Message reason = reasonAgainst(record, text, time);
            if (reason == null) {
                listener.row(row);
            } else {
                bad++;
                listener.badRow(record.line(), reason);
            }
        }
        return new Totals(records.size(), records.size() - bad, bad);
    }

    private static Message reasonAgainst(PsRecord record, String text, long time) {
        var missing = NEEDED.stream().map(TrackingColumn::property).filter(name -> !record.has(name)).toList();
        if (!missing.isEmpty()) {
            return Message.of(ExportRecords.class, "export.missing", missing);
        }
        if (time == LogTime.NONE) {
            String key = ExportTimes.needsOthers(text) ? "export.ambiguous" : "row.date";
            return Message.of(ExportRecords.class, key, text);
        }
        return null;
    }

    private static void show(PsRecord record, LogRow<TrackingColumn> row) {
        TrackingColumn[] columns = TrackingColumn.values();
        var bytes = new ByteArrayOutputStream();
        var froms = new int[columns.length];
        var tos = new int[columns.length];
        for (TrackingColumn column : columns) {
            froms[column.ordinal()] = bytes.size();
            bytes.writeBytes(value(record, column).getBytes(StandardCharsets.UTF_8));
            tos[column.ordinal()] = bytes.size();
        }
        row.show(bytes.toByteArray(), froms, tos, new boolean[columns.length]);
    }

    /** @return the value as a log would write it; empty when it is not there or not whole */
    private static String value(PsRecord record, TrackingColumn column) {
        PsValue value = record.get(column.property());
        if (!value.isWhole()) {
            return "";
        }
        if (column == TrackingColumn.CUSTOM_DATA) {
            return value.items().stream().map(ExportRecords::pair).collect(Collectors.joining(";"));
        }
        return value.isList() ? value.items().stream().map(item -> item.filledText().orElse(""))
                .collect(Collectors.joining(";")) : value.filledText().orElse("");
    }

    private static String pair(PsValue item) {
        if (!item.properties().isEmpty()) {
            return "S:" + item.property("Key").filledText().orElse("") + "="
                    + item.property("Value").filledText().orElse("");
        }
        Matcher pair = PAIR.matcher(item.filledText().orElse(""));
        return pair.matches() ? "S:" + pair.group(1).strip() + "=" + pair.group(2).strip() : "";
    }
}
