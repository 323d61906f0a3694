package org.postkeel.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * First line with names of an export of Get-MessageTrackingLog as CSV: property names, in English whatever the language
 * of Windows; parted by comma, semicolon or tab; after a line {@code #TYPE} or {@code sep=;}, perhaps.
 *
 * @param delimiter between the fields
 * @param names     names of the properties in lower case
 */
record ExportHeading(char delimiter, List<String> names) {

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');
    /** Without these it is another export. */
    private static final List<String> PROOF = List.of("timestamp", "eventid", "connectorid");
    private static final List<TrackingColumn> NEEDED = List.of(TrackingColumn.DATE_TIME, TrackingColumn.SOURCE,
            TrackingColumn.EVENT_ID, TrackingColumn.CONNECTOR_ID, TrackingColumn.MESSAGE_ID);

    /**
     * @param begin begin of a text
     * @return the heading, when the text begins with one
     */
    static Optional<ExportHeading> find(String begin) {
        return begin.lines().map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .dropWhile(line -> line.isBlank() || line.startsWith("#TYPE") || line.startsWith("sep=")).findFirst()
                .flatMap(ExportHeading::of);
    }

    private static Optional<ExportHeading> of(String line) {
        return DELIMITERS.stream().map(delimiter -> new ExportHeading(delimiter, names(line, delimiter)))
                .filter(heading -> heading.names.containsAll(PROOF)).findFirst();
    }

    private static List<String> names(String line, char delimiter) {
        var names = new ArrayList<String>();
        for (String name : line.split(String.valueOf(delimiter), -1)) {
            names.add(name.strip().replaceAll("^\"|\"$", "").toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** @return field of each column, -1 for those that the export does not have */
    int[] fields() {
        var fields = new int[TrackingColumn.values().length];
        for (TrackingColumn column : TrackingColumn.values()) {
            fields[column.ordinal()] = names.indexOf(column.property().toLowerCase(Locale.ROOT));
        }
        return fields;
    }

    /**
     * @return properties without which rows cannot be counted, as far as the export lacks them; who handed over is told
     *         by a name or by an address
     */
    List<String> missing() {
        var missing = new ArrayList<String>();
        for (TrackingColumn column : NEEDED) {
            if (!names.contains(column.property().toLowerCase(Locale.ROOT))) {
                missing.add(column.property());
            }
        }
        if (!names.contains("clienthostname") && !names.contains("clientip")) {
            missing.add(TrackingColumn.CLIENT_HOSTNAME.property());
        }
        return missing;
    }
}
