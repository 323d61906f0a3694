package org.postkeel.traffic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postkeel.evidence.Problem;
import org.postkeel.model.text.Message;
import org.postkeel.traffic.MailEvent.ClientName;
import org.postkeel.traffic.MailEvent.Received;
import org.postkeel.traffic.MailEvent.Refused;
import org.postkeel.traffic.MailEvent.Sent;
import org.postkeel.traffic.MailEvent.ServerAddress;
import org.postkeel.traffic.TrackingRow.Column;

/**
 * Takes out of the rows of one log what counts, and gives it to the ledger in batches.
 * <p>
 * What counts ({@code inputs.md} section e.1): the event SEND or SENDEXTERNAL of the source SMTP over a connector that
 * leads to Exchange Online, except the probes of Exchange's own monitoring; the events DEFER and FAIL with the answers
 * 450 4.7.230 and 550 5.7.230. Not RECEIVE, DELIVER, HAREDIRECT, AGENTINFO and all others.
 */
final class TrackingCollector implements TrackingLogReader.Listener {

    /** Problems that are named for one file; more are counted. */
    static final int NAMED_PROBLEMS = 20;

    private static final int BATCH = 256;
    private static final int REMEMBERED = 10_000;
    /** Exchange writes this domain into the Message-ID of every journal report that it makes. */
    private static final String JOURNAL_MESSAGE_ID = "@journal.report.generator>";
    private static final Pattern JOURNAL_SENDER = Pattern.compile("<?journal(?!is)[^@]*@.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern THROTTLED = Pattern.compile("(?<![\\d.])4\\.7\\.230(?![\\d.]*\\d)");
    private static final Pattern BLOCKED = Pattern.compile("(?<![\\d.])5\\.7\\.230(?![\\d.]*\\d)");

    private final String file;
    private final CloudConnectors cloud;
    private final TrafficLedger ledger;
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<MailEvent> batch = new ArrayList<>();
    /** Server addresses and names of clients are on every row; the same ones are not given to the ledger each time. */
    private final Set<MailEvent> told = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private long unnamed;

    TrackingCollector(String file, CloudConnectors cloud, TrafficLedger ledger) {
        this.file = file;
        this.cloud = cloud;
        this.ledger = ledger;
    }

    @Override
    public void row(TrackingRow row) {
        switch (row.get(Column.EVENT_ID).toUpperCase(Locale.ROOT)) {
            case "SEND", "SENDEXTERNAL" -> sent(row);
            case "RECEIVE", "SUBMIT" -> received(row);
            case "DEFER" -> refused(row, THROTTLED, false);
            case "FAIL" -> refused(row, BLOCKED, true);
            case "HAREDIRECT" -> {
                // the shadow copy goes to another Exchange server
                server(row.get(Column.CLIENT_IP));
                server(row.get(Column.SERVER_IP));
            }
            default -> {
                // tells nothing of the way to Exchange Online
            }
        }
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void badRow(long line, Message reason) {
        problem(line, reason);
    }

    @Override
    public void problem(long line, Message message) {
        if (problems.size() < NAMED_PROBLEMS) {
            problems.add(new Problem(file, (int) Math.min(line, Integer.MAX_VALUE), message));
        } else {
            unnamed++;
        }
    }

    /** Gives the last batch to the ledger. */
    void flush() {
        ledger.enter(batch);
        batch.clear();
    }

    /** @return problems of the file, the last one telling how many are not named */
    List<Problem> problems() {
        return unnamed == 0 ? problems : Stream.concat(problems.stream(),
                Stream.of(new Problem(file, 0, Message.of(TrackingCollector.class, "log.more", unnamed)))).toList();
    }

    private void sent(TrackingRow row) {
        if (!row.is(Column.SOURCE, "SMTP") || isProbe(row)) {
            return;
        }
        String connector = row.get(Column.CONNECTOR_ID).strip();
        server(row.get(Column.CLIENT_IP));
        if (!cloud.leadsToCloud(connector, row.get(Column.SERVER_HOSTNAME))) {
            return;
        }
        String server = sender(row);
        // the date-time is no part of the key: SEND and SENDEXTERNAL of one message, and the deliveries to several of
        // its recipients, are rows of one message
        long high = fingerprint.of(server, connector, row.get(Column.INTERNAL_MESSAGE_ID), row.get(Column.MESSAGE_ID),
                row.get(Column.NETWORK_MESSAGE_ID));
        long low = fingerprint.more();
        String origin = isJournalReport(row) ? TrafficCounts.JOURNAL : address(row.get(Column.ORIGINAL_CLIENT_IP));
        batch.add(new Sent(high, low, server, connector, row.timeMillis(), origin, isJournalSender(row),
                localKey(server, row), networkKey(row), recipients(row, high)));
    }

    private long[] recipients(TrackingRow row, long message) {
        String[] named = Stream.of(row.get(Column.RECIPIENT_ADDRESS).split(";")).map(String::strip)
                .filter(recipient -> !recipient.isEmpty()).map(recipient -> recipient.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        var keys = new long[named.length > 0 ? named.length : recipientCount(row)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = fingerprint.of(message, named.length > 0 ? named[i] : "#" + i);
        }
        return keys;
    }

    /**
     * The number stands in for recipients that somebody has taken out of the log; a message has 5,000 at most, mostly.
     */
    private static int recipientCount(TrackingRow row) {
        String count = row.get(Column.RECIPIENT_COUNT).strip();
        return count.matches("\\d{1,5}") ? Integer.parseInt(count) : 0;
    }

    private void received(TrackingRow row) {
        if (isProbe(row)) {
            return;
        }
        String server = receiver(row);
        server(row.get(Column.SERVER_IP));
        String origin = origin(row, server);
        if (!origin.isEmpty()) {
            batch.add(new Received(localKey(server, row), networkKey(row), row.timeMillis(), origin));
        }
    }

    /** The server that handed over: named in the row, else its address. */
    private static String sender(TrackingRow row) {
        String host = row.get(Column.CLIENT_HOSTNAME);
        return Hosts.shortName(host.isBlank() ? row.get(Column.CLIENT_IP) : host);
    }

    /** The server that received: named in the row, else by its receive connector, whose name begins with it. */
    private static String receiver(TrackingRow row) {
        String host = row.get(Column.SERVER_HOSTNAME);
        String connector = row.get(Column.CONNECTOR_ID);
        int border = connector.indexOf('\\');
        return Hosts.shortName(host.isBlank() && border > 0 ? connector.substring(0, border) : host);
    }

    /**
     * Where a message that came in is from.
     * <ul>
     * <li>A journal report: Exchange gives it a Message-ID of the domain journal.report.generator. A rebuilt or
     * gateway-made one is known by its sender only, and only where no device can be the client: made by an agent on the
     * server itself, or handed over through the receive connector of an Edge server that takes mail from inside (a
     * third way, an address that belongs to an Exchange server, is known when all logs are read; see
     * {@link TrafficLedger}).
     * <li>A mailbox: the source is STOREDRIVER, or the custom data name the mailbox database, which the mailbox
     * transport adds to mail that a user submitted, and nothing else does on RECEIVE.
     * <li>Else the address of the device: original-client-ip; where it is empty, the address that the front end passed
     * on; then client-ip, unless that is the server itself.
     * </ul>
     */
    private String origin(TrackingRow row, String server) {
        if (isJournalReport(row)) {
            return TrafficCounts.JOURNAL;
        }
        String custom = row.get(Column.CUSTOM_DATA);
        if (row.is(Column.SOURCE, "STOREDRIVER") || custom.contains("S:MailboxDatabaseGuid=")) {
            return TrafficCounts.MAILBOX;
        }
        if (isJournalSender(row) && (row.is(Column.SOURCE, "AGENT")
                || row.get(Column.CONNECTOR_ID).contains("\\Default internal receive connector "))) {
            return TrafficCounts.JOURNAL;
        }
        String proxied = address(custom(custom, "ProxiedClientIPAddress"));
        String client = address(row.get(Column.CLIENT_IP));
        boolean itself = client.equals(address(row.get(Column.SERVER_IP)))
                || Hosts.shortName(row.get(Column.CLIENT_HOSTNAME)).equals(server);
        String origin = Stream.of(address(row.get(Column.ORIGINAL_CLIENT_IP)), proxied, itself ? "" : client)
                .filter(address -> !address.isEmpty()).findFirst().orElse("");
        if (!origin.isEmpty() && origin.equals(proxied)) {
            name(origin, custom(custom, "ProxiedClientHostname"));
        } else if (!origin.isEmpty() && origin.equals(client)) {
            name(origin, row.get(Column.CLIENT_HOSTNAME));
        }
        return origin;
    }

    private void refused(TrackingRow row, Pattern answer, boolean blocked) {
        server(row.get(Column.CLIENT_IP));
        if (isProbe(row) || !answer.matcher(row.get(Column.RECIPIENT_STATUS)).find()
                && !answer.matcher(row.get(Column.SOURCE_CONTEXT)).find()) {
            return;
        }
        long key = fingerprint.of(sender(row), Long.toString(row.timeMillis()), blocked ? "FAIL" : "DEFER",
                row.get(Column.INTERNAL_MESSAGE_ID), row.get(Column.MESSAGE_ID),
                row.get(Column.RECIPIENT_ADDRESS));
        batch.add(new Refused(key, row.timeMillis(), blocked));
    }

    /** Mail that Exchange sends to itself all day long to watch its own transport. */
    private static boolean isProbe(TrackingRow row) {
        return isHealthMailbox(row.get(Column.SENDER_ADDRESS)) || isHealthMailbox(row.get(Column.RETURN_PATH));
    }

    private static boolean isHealthMailbox(String sender) {
        String prefix = "HealthMailbox";
        return sender.regionMatches(true, 0, prefix, 0, prefix.length()) && sender.indexOf('@') > 0;
    }

    private static boolean isJournalReport(TrackingRow row) {
        String id = row.get(Column.MESSAGE_ID);
        int at = id.length() - JOURNAL_MESSAGE_ID.length();
        return at >= 0 && id.regionMatches(true, at, JOURNAL_MESSAGE_ID, 0, JOURNAL_MESSAGE_ID.length());
    }

    private static boolean isJournalSender(TrackingRow row) {
        return JOURNAL_SENDER.matcher(row.get(Column.SENDER_ADDRESS)).matches()
                || JOURNAL_SENDER.matcher(row.get(Column.RETURN_PATH)).matches();
    }

    /** The Message-ID keeps messages apart whose number was given twice, after the queue database was made anew. */
    private long localKey(String server, TrackingRow row) {
        return fingerprint.of(server, row.get(Column.INTERNAL_MESSAGE_ID), row.get(Column.MESSAGE_ID));
    }

    private long networkKey(TrackingRow row) {
        String id = row.get(Column.NETWORK_MESSAGE_ID).strip();
        return id.isEmpty() ? 0 : fingerprint.of(id.toLowerCase(Locale.ROOT));
    }

    private void server(String ip) {
        String address = address(ip);
        if (!address.isEmpty()) {
            tell(new ServerAddress(address));
        }
    }

    private void name(String address, String host) {
        String name = host.strip();
        if (!name.isEmpty() && !Hosts.isAddress(name)) {
            tell(new ClientName(address, name));
        }
    }

    private void tell(MailEvent event) {
        if (told.size() >= REMEMBERED) {
            told.clear();
        }
        if (told.add(event)) {
            batch.add(event);
        }
    }

    /** @return the address in one spelling; empty for none and for the loopback */
    private static String address(String text) {
        String address = Hosts.address(text);
        return Hosts.isLoopback(address) ? "" : address;
    }

    private static String custom(String data, String key) {
        String prefix = "S:" + key + "=";
        int at = data.indexOf(prefix);
        if (at < 0) {
            return "";
        }
        int end = data.indexOf(';', at);
        return data.substring(at + prefix.length(), end < 0 ? data.length() : end);
    }
}
