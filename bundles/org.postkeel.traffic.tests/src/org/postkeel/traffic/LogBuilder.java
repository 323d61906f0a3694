package org.postkeel.traffic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Writes message tracking logs for tests, in the columns of one version of Exchange. */
final class LogBuilder {

    private static final String COLUMNS_2010 = "date-time,client-ip,client-hostname,server-ip,server-hostname,"
            + "source-context,connector-id,source,event-id,internal-message-id,message-id,recipient-address,"
            + "recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,"
            + "sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,"
            + "custom-data";

    /** Exchange 2010: 26 columns. */
    static final List<String> FIELDS_2010 = List.of(COLUMNS_2010.split(","));
    /** Exchange 2013: one more. */
    static final List<String> FIELDS_2013 = List
            .of(COLUMNS_2010.replace("message-id,recipient", "message-id,network-message-id,recipient").split(","));
    /** Exchange 2016 to SE: 30 columns. */
    static final List<String> FIELDS_2016 = List.of(
            (String.join(",", FIELDS_2013) + ",transport-traffic-type,log-id,schema-version").split(","));

    static final String CLOUD = "Relay zu EXO";
    static final String CLOUD_HOP = "AM7EUR03FT013.mail.protection.outlook.com";

    private final StringBuilder text = new StringBuilder();
    private List<String> fields = FIELDS_2016;

    /** One row, by column. */
    static final class Row {

        private final Map<String, String> values = new TreeMap<>();

        Row with(String column, String value) {
            values.put(column, value);
            return this;
        }

        String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** A message that server hands to Exchange Online. */
    static Row send(String server, long id, String time) {
        return event(server, id, time).with("event-id", "SEND").with("client-ip", address(server))
                .with("client-hostname", server + ".corp.nordwind.example").with("server-hostname", CLOUD_HOP)
                .with("connector-id", CLOUD).with("recipient-status", "250 2.1.5 Recipient OK");
    }

    /** The same message coming in. */
    static Row receive(String server, long id, String time, String client) {
        return event(server, id, time).with("event-id", "RECEIVE").with("client-ip", address(server))
                .with("client-hostname", server).with("server-ip", address(server)).with("server-hostname", server)
                .with("connector-id", server + "\\Relay").with("original-client-ip", client);
    }

    private static Row event(String server, long id, String time) {
        return new Row().with("date-time", time).with("source", "SMTP").with("internal-message-id", Long.toString(id))
                .with("message-id", "<" + id + "@nordwind.example>").with("network-message-id", "net-" + id)
                .with("recipient-address", "a@nordwind.example").with("recipient-count", "1")
                .with("total-bytes", "4711")
                .with("sender-address", "ticket@nordwind.example").with("return-path", "ticket@nordwind.example")
                .with("message-subject", "Betreff").with("directionality", "Originating");
    }

    /** @return an address that goes with the name */
    static String address(String server) {
        return "10.9.0." + (Math.floorMod(server.hashCode(), 250) + 1);
    }

    LogBuilder heading() {
        return heading(fields);
    }

    LogBuilder heading(List<String> names) {
        fields = names;
        return line("#Software: Microsoft Exchange Server").line("#Version: 15.01.2507.039")
                .line("#Log-type: Message Tracking Log").line("#Date: 2026-11-02T06:33:12.718Z")
                .line("#Fields: " + String.join(",", names));
    }

    LogBuilder row(Row row) {
        return line(csv(row));
    }

    LogBuilder line(String line) {
        return raw(line + "\r\n");
    }

    LogBuilder raw(String any) {
        text.append(any);
        return this;
    }

    String csv(Row row) {
        return fields.stream().map(row::get).map(LogBuilder::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    String text() {
        return text.toString();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] head(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, 8192));
    }
}
