package org.postkeel.traffic;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

import org.postkeel.model.text.Message;
import org.postkeel.traffic.MailEvent.Kind;

/**
 * Takes out of the rows of logs and exports, one after the other, what counts, and gives it to the ledger. Not for
 * several threads; each has one.
 * <p>
 * What counts ({@code inputs.md} section e.1): the event SEND or SENDEXTERNAL of the source SMTP over a connector that
 * leads to Exchange Online, except the probes of Exchange's own monitoring; the events DEFER and FAIL with the answers
 * 450 4.7.230 and 550 5.7.230. Not RECEIVE, DELIVER, HAREDIRECT, AGENTINFO and all others.
 */
final class TrackingCollector implements LogReader.Listener<TrackingColumn> {

    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final int REMEMBERED = 10_000;
    private static final int MOST_RECIPIENTS = 100_000;
    private static final byte[] SMTP = word("smtp");
    private static final byte[] SEND = word("send");
    private static final byte[] SEND_EXTERNAL = word("sendexternal");
    private static final byte[] RECEIVE = word("receive");
    private static final byte[] SUBMIT = word("submit");
    private static final byte[] DEFER = word("defer");
    private static final byte[] FAIL = word("fail");
    private static final byte[] SHADOW = word("haredirect");
    private static final byte[] STORE_DRIVER = word("storedriver");
    private static final byte[] AGENT = word("agent");
    private static final byte[] HEALTH_MAILBOX = word("healthmailbox");
    private static final byte[] JOURNAL = word("journal");
    private static final byte[] MAILBOX_DATABASE = word("S:MailboxDatabaseGuid=");
    private static final byte[] PROXIED_ADDRESS = word("S:ProxiedClientIPAddress=");
    private static final byte[] INTERNAL_CONNECTOR = word("\\Default internal receive connector ");
    private static final byte[] AT = word("@");
    private static final byte[] THROTTLING = word("4.7.230");
    private static final byte[] BLOCKING = word("5.7.230");
    /** Exchange writes this domain into the Message-ID of every journal report that it makes. */
    private static final byte[] JOURNAL_MESSAGE_ID = word("@journal.report.generator>");
    private static final Pattern JOURNAL_SENDER = Pattern.compile("<?journal(?!is)[^@]*@.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern THROTTLED = Pattern.compile("(?<![\\d.])4\\.7\\.230(?![\\d.]*\\d)");
    private static final Pattern BLOCKED = Pattern.compile("(?<![\\d.])5\\.7\\.230(?![\\d.]*\\d)");

    private final CloudConnectors cloud;
    private final TrafficLedger ledger;
    private final EventStore.Writer writer;
    private final MailEvent event = new MailEvent();
    private final ByteCache<Boolean> routes = new ByteCache<>();
    private final ByteCache<TrafficLedger.Route> paths = new ByteCache<>();
    private final ByteCache<String> shortNames = new ByteCache<>();
    private final ByteCache<Address> addresses = new ByteCache<>();
    /** Names of clients are on every row; the same ones are not given to the ledger each time. */
    private final Set<Address> named = new HashSet<>();
    private final Set<Address> servers = new HashSet<>();
    private ProblemList problems;
    private BitSet pathsOfFile;
    private boolean export;
    private long day = Long.MIN_VALUE;
    private LongAdder sendsOfDay;
    private LogRow<TrackingColumn> row;

    /**
     * @param cloud  decides which connectors lead to Exchange Online
     * @param ledger receives what counts
     */
    TrackingCollector(CloudConnectors cloud, TrafficLedger ledger) {
        this.cloud = cloud;
        this.ledger = ledger;
        this.writer = ledger.writer();
    }

    /**
     * A file begins.
     *
     * @param newProblems receives what cannot be read
     * @param isExport    whether the rows come from Get-MessageTrackingLog
     */
    void begin(ProblemList newProblems, boolean isExport) {
        problems = newProblems;
        export = isExport;
        pathsOfFile = new BitSet();
    }

    @Override
    public void row(LogRow<TrackingColumn> newRow) {
        row = newRow;
        if (row.is(TrackingColumn.EVENT_ID, SEND) || row.is(TrackingColumn.EVENT_ID, SEND_EXTERNAL)) {
            sent();
        } else if (row.is(TrackingColumn.EVENT_ID, RECEIVE) || row.is(TrackingColumn.EVENT_ID, SUBMIT)) {
            received();
        } else if (row.is(TrackingColumn.EVENT_ID, DEFER)) {
            refused(Kind.THROTTLED, THROTTLING, THROTTLED);
        } else if (row.is(TrackingColumn.EVENT_ID, FAIL)) {
            refused(Kind.BLOCKED, BLOCKING, BLOCKED);
        } else if (row.is(TrackingColumn.EVENT_ID, SHADOW)) {
            // the shadow copy goes to another Exchange server
            server(TrackingColumn.CLIENT_IP);
            server(TrackingColumn.SERVER_IP);
        }
    }

    @Override
    public void badRow(long line, Message reason) {
        problems.add(line, reason);
    }

    @Override
    public void problem(long line, Message message) {
        problems.add(line, message);
    }

    /** Gives to the ledger what is still to be given. */
    void finish() {
        writer.flush();
    }

    /** @return numbers of servers and connectors of which the file tells */
    BitSet paths() {
        return pathsOfFile;
    }

    private void sent() {
        if (!row.is(TrackingColumn.SOURCE, SMTP) || isProbe()) {
            return;
        }
        server(TrackingColumn.CLIENT_IP);
        if (!leadsToCloud()) {
            return;
        }
        TrafficLedger.Route path = path();
        long local = localKey(path.serverKey());
        long network = networkKey();
        // the date-time is no part of the key: SEND and SENDEXTERNAL of one message, and the deliveries to several of
        // its recipients, are rows of one message
        event.begin(Kind.SENT, path.number(), row.timeMillis()).keys(Hash.of(Hash.of(local, path.connectorKey()), network),
                local, network, Hash.of(path.exportKey(), row.hash(TrackingColumn.MESSAGE_ID)));
        event.origin(isJournalReport() ? Address.JOURNAL : address(TrackingColumn.ORIGINAL_CLIENT_IP));
        mark();
        recipients();
        write(path);
        countSend();
    }

    private void countSend() {
        long today = Math.floorDiv(row.timeMillis(), MILLIS_PER_DAY);
        if (today != day) {
            day = today;
            sendsOfDay = ledger.sends(today);
        }
        sendsOfDay.increment();
    }

    private void mark() {
        if (isJournalSender()) {
            event.markJournalSender();
        }
        if (export) {
            event.markExport(!row.isEmpty(TrackingColumn.INTERNAL_MESSAGE_ID));
        }
    }

    private void write(TrafficLedger.Route path) {
        pathsOfFile.set(path.number());
        event.write(writer);
    }

    private void recipients() {
        byte[] bytes = row.bytes();
        int from = row.from(TrackingColumn.RECIPIENT_ADDRESS);
        int to = row.to(TrackingColumn.RECIPIENT_ADDRESS);
        for (int end = from; end <= to; end++) {
            if (end == to || separatesRecipients(bytes[end])) {
                recipient(bytes, from, end);
                from = end + 1;
            }
        }
        if (event.recipients() == 0) {
            event.unnamedRecipients(recipientCount());
        }
    }

    /** People join lists as they like before they export them. */
    private boolean separatesRecipients(byte value) {
        return value == ';' || export && (value == ',' || value <= ' ' && value >= 0 || value == '{' || value == '}');
    }

    private void recipient(byte[] bytes, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        // an export has the name of a type in place of a list
        if (from < to && (!export || Ascii.indexOf(bytes, from, to, AT) >= 0)) {
            event.addRecipient(Hash.ofLowerCase(bytes, from, to));
        }
    }

    /**
     * The number stands in for recipients that somebody has taken out of the log; a message has 5,000 at most, mostly.
     */
    private int recipientCount() {
        String count = row.text(TrackingColumn.RECIPIENT_COUNT);
        return count.matches("\\d{1,6}") ? Math.min(Integer.parseInt(count), MOST_RECIPIENTS) : 0;
    }

    private boolean leadsToCloud() {
        long key = Hash.of(row.hash(TrackingColumn.CONNECTOR_ID), row.hash(TrackingColumn.SERVER_HOSTNAME));
        Boolean known = routes.get(key);
        return known != null ? known : remember(routes, key, cloud.leadsToCloud(row.text(TrackingColumn.CONNECTOR_ID),
                row.text(TrackingColumn.SERVER_HOSTNAME)));
    }

    /** @return this server and connector */
    private TrafficLedger.Route path() {
        TrackingColumn sender = sender();
        long key = Hash.of(row.hash(TrackingColumn.CONNECTOR_ID), row.hash(sender));
        TrafficLedger.Route known = paths.get(key);
        return known != null ? known
                : remember(paths, key, ledger.path(Hosts.shortName(row.text(sender)),
                        row.text(TrackingColumn.CONNECTOR_ID)));
    }

    /** Not what was made of bytes in the wrong code page, so that each file is told of. */
    private <T> T remember(ByteCache<T> cache, long key, T value) {
        return row.isMixed() ? value : cache.put(key, value);
    }

    private void received() {
        if (isProbe()) {
            return;
        }
        server(TrackingColumn.SERVER_IP);
        String server = receiver();
        Address origin = origin(server);
        if (!origin.equals(Address.NONE)) {
            event.begin(Kind.RECEIVED, 0, row.timeMillis()).keys(0, localKey(Hash.of(server)), networkKey(), 0)
                    .origin(origin);
            mark();
            event.write(writer);
        }
    }

    /** The server that handed over: named in the row, else its address. */
    private TrackingColumn sender() {
        return row.isEmpty(TrackingColumn.CLIENT_HOSTNAME) ? TrackingColumn.CLIENT_IP : TrackingColumn.CLIENT_HOSTNAME;
    }

    private String shortName(TrackingColumn column) {
        long key = row.hash(column);
        String known = shortNames.get(key);
        return known != null ? known : remember(shortNames, key, Hosts.shortName(row.text(column)));
    }

    /** The server that received: named in the row, else by its receive connector, whose name begins with it. */
    private String receiver() {
        if (!row.isEmpty(TrackingColumn.SERVER_HOSTNAME)) {
            return shortName(TrackingColumn.SERVER_HOSTNAME);
        }
        String connector = row.text(TrackingColumn.CONNECTOR_ID);
        int border = connector.indexOf('\\');
        return border > 0 ? Hosts.shortName(connector.substring(0, border)) : "";
    }

    /**
     * Where a message that came in is from.
     * <ul>
     * <li>A journal report: Exchange gives it a Message-ID of the domain journal.report.generator. A rebuilt or
     * gateway-made one is known by its sender only, and only where no device can be the client: made by an agent on the
     * server itself, or handed over through the receive connector of an Edge server that takes mail from inside (a
     * third way, an address that belongs to an Exchange server, is known when all logs are read; see {@link PartJoin}).
     * <li>A mailbox: the source is STOREDRIVER, or the custom data name the mailbox database, which the mailbox
     * transport adds to mail that a user submitted, and nothing else does on RECEIVE.
     * <li>Else the address of the device: original-client-ip; where it is empty, the address that the front end passed
     * on; then client-ip, unless that is the server itself.
     * </ul>
     */
    private Address origin(String server) {
        if (isJournalReport()) {
            return Address.JOURNAL;
        }
        if (row.is(TrackingColumn.SOURCE, STORE_DRIVER) || row.contains(TrackingColumn.CUSTOM_DATA, MAILBOX_DATABASE)) {
            return Address.MAILBOX;
        }
        if (isJournalSender() && (row.is(TrackingColumn.SOURCE, AGENT)
                || row.contains(TrackingColumn.CONNECTOR_ID, INTERNAL_CONNECTOR))) {
            return Address.JOURNAL;
        }
        Address proxied = proxied();
        Address client = address(TrackingColumn.CLIENT_IP);
        Address original = address(TrackingColumn.ORIGINAL_CLIENT_IP);
        if (original.equals(Address.NONE) && proxied.equals(Address.NONE)) {
            boolean itself = client.equals(address(TrackingColumn.SERVER_IP))
                    || shortName(TrackingColumn.CLIENT_HOSTNAME).equals(server);
            original = itself ? Address.NONE : client;
        }
        Address origin = original.equals(Address.NONE) ? proxied : original;
        if (origin.isMachine() && named.size() < REMEMBERED && !named.contains(origin)) {
            name(origin, proxied, client);
        }
        return origin;
    }

    private Address proxied() {
        return row.contains(TrackingColumn.CUSTOM_DATA, PROXIED_ADDRESS)
                ? Address.of(custom(row.text(TrackingColumn.CUSTOM_DATA), "ProxiedClientIPAddress")) : Address.NONE;
    }

    private void name(Address origin, Address proxied, Address client) {
        String name = "";
        if (origin.equals(proxied)) {
            name = custom(row.text(TrackingColumn.CUSTOM_DATA), "ProxiedClientHostname").strip();
        } else if (origin.equals(client)) {
            name = row.text(TrackingColumn.CLIENT_HOSTNAME);
        }
        if (!name.isEmpty() && !Hosts.isAddress(name)) {
            ledger.clientName(origin, name);
            named.add(origin);
        }
    }

    private void refused(Kind kind, byte[] code, Pattern answer) {
        server(TrackingColumn.CLIENT_IP);
        if (isProbe() || !holds(TrackingColumn.RECIPIENT_STATUS, code, answer)
                && !holds(TrackingColumn.SOURCE_CONTEXT, code, answer)) {
            return;
        }
        TrafficLedger.Route path = path();
        long local = localKey(path.serverKey());
        long happened = Hash.of(row.timeMillis(), kind.ordinal());
        long recipients = export ? 0 : row.hash(TrackingColumn.RECIPIENT_ADDRESS);
        long twin = Hash.of(path.exportKey(), row.hash(TrackingColumn.MESSAGE_ID));
        event.begin(kind, path.number(), row.timeMillis()).keys(Hash.of(Hash.of(local, happened), recipients), local,
                networkKey(), Hash.of(twin, kind.ordinal()));
        event.origin(isJournalReport() ? Address.JOURNAL : address(TrackingColumn.ORIGINAL_CLIENT_IP));
        mark();
        write(path);
    }

    private boolean holds(TrackingColumn column, byte[] code, Pattern answer) {
        return row.contains(column, code) && answer.matcher(row.text(column)).find();
    }

    /** Mail that Exchange sends to itself all day long to watch its own transport. */
    private boolean isProbe() {
        return isHealthMailbox(TrackingColumn.SENDER_ADDRESS) || isHealthMailbox(TrackingColumn.RETURN_PATH);
    }

    private boolean isHealthMailbox(TrackingColumn column) {
        return row.startsWith(column, HEALTH_MAILBOX) && row.text(column).indexOf('@') > 0;
    }

    private boolean isJournalReport() {
        int to = row.to(TrackingColumn.MESSAGE_ID);
        int from = to - JOURNAL_MESSAGE_ID.length;
        return from >= row.from(TrackingColumn.MESSAGE_ID)
                && Ascii.startsWith(row.bytes(), from, to, JOURNAL_MESSAGE_ID);
    }

    private boolean isJournalSender() {
        return isJournalSender(TrackingColumn.SENDER_ADDRESS) || isJournalSender(TrackingColumn.RETURN_PATH);
    }

    private boolean isJournalSender(TrackingColumn column) {
        int from = row.from(column);
        int to = row.to(column);
        int begin = from < to && row.bytes()[from] == '<' ? from + 1 : from;
        return Ascii.startsWith(row.bytes(), begin, to, JOURNAL) && JOURNAL_SENDER.matcher(row.text(column)).matches();
    }

    /** The Message-ID keeps messages apart whose number was given twice, after the queue database was made anew. */
    private long localKey(long server) {
        return Hash.of(Hash.of(server, row.hash(TrackingColumn.INTERNAL_MESSAGE_ID)),
                row.hash(TrackingColumn.MESSAGE_ID));
    }

    private long networkKey() {
        int from = row.from(TrackingColumn.NETWORK_MESSAGE_ID);
        int to = row.to(TrackingColumn.NETWORK_MESSAGE_ID);
        return from >= to ? 0 : Hash.ofLowerCase(row.bytes(), from, to);
    }

    private void server(TrackingColumn column) {
        Address address = address(column);
        if (address.isMachine() && servers.size() < REMEMBERED && servers.add(address)) {
            ledger.serverAddress(address);
        }
    }

    /** @return the address; none for the loopback */
    private Address address(TrackingColumn column) {
        if (row.isEmpty(column)) {
            return Address.NONE;
        }
        long key = row.hash(column);
        Address known = addresses.get(key);
        return known != null ? known : remember(addresses, key, Address.of(row.text(column)));
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

    private static byte[] word(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
