package org.postkeel.traffic;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of a message tracking log. Valid only while it is being handed over: the reader uses the object again for the
 * next row, so that reading needs the same memory however long a log is.
 */
public final class TrackingRow {

    /** Columns that are read, by the name they have in the {@code #Fields} line. */
    public enum Column {
        /** When the event happened, UTC. */
        DATE_TIME("date-time"),
        /** SEND: address of this server; RECEIVE: of the one that handed over. */
        CLIENT_IP("client-ip"),
        /** SEND: this server; RECEIVE: the one that handed over. */
        CLIENT_HOSTNAME("client-hostname"),
        /** SEND: address of the next hop; RECEIVE: of this server. */
        SERVER_IP("server-ip"),
        /** SEND: the next hop; RECEIVE: this server. */
        SERVER_HOSTNAME("server-hostname"),
        /** Details of the source. */
        SOURCE_CONTEXT("source-context"),
        /** SEND: name of the send connector; RECEIVE: SERVER\Name. */
        CONNECTOR_ID("connector-id"),
        /** Part of the transport that wrote the row. */
        SOURCE("source"),
        /** What happened: SEND, RECEIVE, DEFER, FAIL and so on. */
        EVENT_ID("event-id"),
        /** Number of the message on this server; another server gives another one. */
        INTERNAL_MESSAGE_ID("internal-message-id"),
        /** Message-ID header; not unique and possibly empty. */
        MESSAGE_ID("message-id"),
        /** Stays with the message over all hops and copies; from Exchange 2013 on. */
        NETWORK_MESSAGE_ID("network-message-id"),
        /** Recipients, parted by semicolons. */
        RECIPIENT_ADDRESS("recipient-address"),
        /** Answer for each recipient; the texts contain semicolons themselves. */
        RECIPIENT_STATUS("recipient-status"),
        /** Number of recipients. */
        RECIPIENT_COUNT("recipient-count"),
        /** Sender or From header. */
        SENDER_ADDRESS("sender-address"),
        /** Envelope sender. */
        RETURN_PATH("return-path"),
        /** Address of the device or program that handed the message to the organisation. */
        ORIGINAL_CLIENT_IP("original-client-ip"),
        /** S:Key=Value pairs, parted by semicolons. */
        CUSTOM_DATA("custom-data");

        private final String field;

        Column(String field) {
            this.field = field;
        }

        /** @return name in the {@code #Fields} line */
        public String field() {
            return field;
        }
    }

    static final int COLUMNS = Column.values().length;
    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final long NO_TIME = Long.MIN_VALUE;

    private final String[] values;
    private long line;
    private long time;

    /**
     * @param values one per column, filled by the reader before each row; empty for a column that the log does not have
     */
    TrackingRow(String[] values) {
        this.values = values;
    }

    /**
     * The values of the next row are in place.
     *
     * @return false when its date-time is none
     */
    boolean begin(long newLine) {
        line = newLine;
        time = millis(get(Column.DATE_TIME));
        return time != NO_TIME;
    }

    /** @return physical line on which the row begins, counted from 1 */
    public long line() {
        return line;
    }

    /** @return value of the column; empty when it is empty or the log does not have the column */
    public String get(Column column) {
        return values[column.ordinal()];
    }

    /** @return whether the value is this word, without regard to case */
    public boolean is(Column column, String word) {
        return get(column).equalsIgnoreCase(word);
    }

    /** @return date-time in milliseconds since 1970-01-01T00:00Z */
    public long timeMillis() {
        return time;
    }

    private static long millis(String text) {
        try {
            return isUsualForm(text) ? usualMillis(text) : Instant.parse(text).toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            return NO_TIME;
        }
    }

    /**
     * Exchange writes 2026-10-12T08:39:15.254Z; taken apart by hand because Instant.parse costs more than all the rest.
     */
    private static boolean isUsualForm(String text) {
        return text.length() == 24 && text.charAt(4) == '-' && text.charAt(7) == '-' && text.charAt(10) == 'T'
                && text.charAt(13) == ':' && text.charAt(16) == ':' && text.charAt(19) == '.' && text.charAt(23) == 'Z';
    }

    private static long usualMillis(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int milli = number(text, 20, 23);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || milli < 0) {
            return NO_TIME;
        }
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return day.toEpochDay() * MILLIS_PER_DAY + ((hour * 60L + minute) * 60 + second) * 1000 + milli;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
