package org.postkeel.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import org.postkeel.evidence.Problem;

/**
 * What message tracking logs tell of the mail that servers handed to Exchange Online. The same logs give the same
 * counts, in whatever order and packing they are given.
 *
 * @param zone        zone of the local days
 * @param files       message tracking logs and exports of Get-MessageTrackingLog that were read
 * @param lines       their physical lines, headings included
 * @param bytes       their size as files, packed ones as they are
 * @param badLines    rows that could not be read
 * @param problems    what could not be read, by file and line; rows beyond a number per file are only counted
 * @param from        first SEND to Exchange Online; null when there is none
 * @param to          last SEND to Exchange Online; null when there is none
 * @param toCloud     sums of the mail handed to Exchange Online
 * @param days        all of it by days in UTC, those with answers only included
 * @param localDays   the same by days in the zone; a day is 23 or 25 hours long when the clock changes
 * @param series      the same by server, connector and client, sorted in this order
 * @param clientNames address of a sending system to the host name that was seen for it
 */
public record TrafficCounts(ZoneId zone, int files, long lines, long bytes, long badLines, List<Problem> problems,
        Instant from, Instant to, ToCloud toCloud, SortedMap<LocalDate, Day> days, SortedMap<LocalDate, Day> localDays,
        List<Series> series, SortedMap<String, String> clientNames) {

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
        days = copy(days);
        localDays = copy(localDays);
        clientNames = copy(clientNames);
    }

    /**
     * @return days (UTC) to events DEFER with 450 4.7.230; a message that is deferred twice is two events
     */
    public SortedMap<LocalDate, Long> throttled() {
        return perDay(days, Day::throttled);
    }

    /** @return days (UTC) to events FAIL with 550 5.7.230 */
    public SortedMap<LocalDate, Long> blocked() {
        return perDay(days, Day::blocked);
    }

    /** @return days in the zone to messages */
    public SortedMap<LocalDate, Long> perDayLocal() {
        return perDay(localDays, Day::messages);
    }

    static SortedMap<LocalDate, Long> perDay(SortedMap<LocalDate, Day> days, ToLongFunction<Day> number) {
        var numbers = new TreeMap<LocalDate, Long>();
        days.forEach((day, counts) -> {
            if (number.applyAsLong(counts) > 0) {
                numbers.put(day, number.applyAsLong(counts));
            }
        });
        return Collections.unmodifiableSortedMap(numbers);
    }

    /**
     * Mail handed to Exchange Online. A message counts once for a server and connector, on the day of its first SEND,
     * whatever number of rows tells of it.
     *
     * @param messages     messages
     * @param recipients   recipients of these messages, each once per message
     * @param perDay       days with mail, in UTC, to messages
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

        /** @return sums of the series */
        static ToCloud of(List<Series> series) {
            long messages = 0;
            long recipients = 0;
            var perDay = new TreeMap<LocalDate, Long>();
            var perClient = new TreeMap<String, Long>();
            var perConnector = new TreeMap<String, Long>();
            for (Series one : series) {
                for (var day : TrafficCounts.perDay(one.days(), Day::messages).entrySet()) {
                    long count = day.getValue();
                    messages += count;
                    recipients += one.days().get(day.getKey()).recipients();
                    perDay.merge(day.getKey(), count, Long::sum);
                    perClient.merge(one.client(), count, Long::sum);
                    perConnector.merge(one.connector() + " @ " + one.server(), count, Long::sum);
                }
            }
            return new ToCloud(messages, recipients, perDay, perClient, perConnector);
        }
    }

    /**
     * Mail of one client over one connector of one server.
     *
     * @param server    short name of the server, in upper case
     * @param connector send connector as the log writes it
     * @param client    an address, {@link #MAILBOX}, {@link #JOURNAL} or {@link #UNKNOWN}
     * @param days      days in UTC to what was handed over or refused
     * @param localDays the same by days in the zone of the counts
     */
    public record Series(String server, String connector, String client, SortedMap<LocalDate, Day> days,
            SortedMap<LocalDate, Day> localDays) {

        /** Copies the maps. */
        public Series {
            days = copy(days);
            localDays = copy(localDays);
        }
    }

    /**
     * One day.
     *
     * @param messages   messages handed over
     * @param recipients recipients of these messages
     * @param throttled  events DEFER with 450 4.7.230
     * @param blocked    events FAIL with 550 5.7.230
     */
    public record Day(long messages, long recipients, long throttled, long blocked) {

        /** @return the sum of both */
        Day plus(Day other) {
            return new Day(messages + other.messages, recipients + other.recipients, throttled + other.throttled,
                    blocked + other.blocked);
        }
    }

    /**
     * Counts while logs are still being read, to be shown until the whole is there.
     *
     * @param files files that are read to their end
     * @param bytes bytes that are read
     * @param sends days (UTC) to rows SEND to Exchange Online so far; copies of rows and repeated rows of one message
     *              are still in it, so it can be more than in the end
     */
    public record SoFar(int files, long bytes, SortedMap<LocalDate, Long> sends) {
    }

    private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
