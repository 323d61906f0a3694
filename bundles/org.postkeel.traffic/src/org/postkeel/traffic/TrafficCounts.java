package org.postkeel.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.postkeel.evidence.Problem;

/**
 * What message tracking logs tell of the mail that servers handed to Exchange Online. The same logs give the same
 * counts, in whatever order and packing they are given.
 *
 * @param zone        zone whose midnight parts the days
 * @param files       message tracking logs that were read
 * @param lines       their physical lines, headings included
 * @param bytes       their size as files, packed ones as they are
 * @param badLines    rows that could not be read
 * @param problems    what could not be read, by file and line; rows beyond a number per file are only counted
 * @param from        first SEND to Exchange Online; null when there is none
 * @param to          last SEND to Exchange Online; null when there is none
 * @param toCloud     sums of the mail handed to Exchange Online
 * @param series      the same by server, connector and client, sorted in this order
 * @param clientNames address of a sending system to the host name that was seen for it
 * @param throttled   days to events DEFER with 450 4.7.230; a message that is deferred twice is two events
 * @param blocked     days to events FAIL with 550 5.7.230
 */
public record TrafficCounts(ZoneId zone, int files, long lines, long bytes, long badLines, List<Problem> problems,
        Instant from, Instant to, ToCloud toCloud, List<Series> series, SortedMap<String, String> clientNames,
        SortedMap<LocalDate, Long> throttled, SortedMap<LocalDate, Long> blocked) {

    /** Client of a message that a user sent from a mailbox. */
    public static final String MAILBOX = "mailbox";
    /** Client of a journal report. */
    public static final String JOURNAL = "journal";
    /** Client of a message of which the logs do not tell where it came from. */
    public static final String UNKNOWN = "";

    /** Copies lists and maps. */
    public TrafficCounts {
        problems = List.copyOf(problems);
        series = List.copyOf(series);
        clientNames = copy(clientNames);
        throttled = copy(throttled);
        blocked = copy(blocked);
    }

    /**
     * Mail handed to Exchange Online. A message counts once for a server and connector, on the day of its first SEND,
     * whatever number of rows tells of it.
     *
     * @param messages     messages
     * @param recipients   recipients of these messages, each once per message
     * @param perDay       days with mail to messages
     * @param perClient    client to messages: an address, {@link #MAILBOX}, {@link #JOURNAL} or {@link #UNKNOWN}
     * @param perConnector {@code connector @ server} to messages
     */
    public record ToCloud(long messages, long recipients, SortedMap<LocalDate, Long> perDay,
            SortedMap<String, Long> perClient, SortedMap<String, Long> perConnector) {

        /** Copies the maps. */
        public ToCloud {
            perDay = copy(perDay);
            perClient = copy(perClient);
            perConnector = copy(perConnector);
        }
    }

    /**
     * Mail of one client over one connector of one server.
     *
     * @param server    short name of the server, in upper case
     * @param connector send connector as the log writes it
     * @param client    an address, {@link #MAILBOX}, {@link #JOURNAL} or {@link #UNKNOWN}
     * @param days      days with mail to what was handed over
     */
    public record Series(String server, String connector, String client, SortedMap<LocalDate, Day> days) {

        /** Copies the map. */
        public Series {
            days = copy(days);
        }
    }

    /**
     * One day of a series.
     *
     * @param messages   messages
     * @param recipients recipients of these messages
     */
    public record Day(long messages, long recipients) {

        Day plus(Day other) {
            return new Day(messages + other.messages, recipients + other.recipients);
        }
    }

    private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
