package org.postkeel.traffic;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Joins the events of one part after the other: every message once, with the client that its RECEIVE shows. Every entry
 * is a minimum, a union or a first-by-time, so that the result does not depend on the order in which files and rows come
 * in. Not for several threads; each has one.
 */
final class PartJoin {

    private static final int CHECKED = 1 << 12;

    private final EventStore store;
    private final Set<Address> servers;
    private final SeriesTable series;
    private final ExportTwins twins;
    private final Runnable check;
    private final MessageTable messages = new MessageTable();
    private final LongSet recipients = new LongSet();
    private final LongSet twinsOfPart = new LongSet();
    private final OriginTable byLocalKey = new OriginTable();
    private final OriginTable byNetworkKey = new OriginTable();
    private final MailEvent event = new MailEvent();
    private int untilCheck = CHECKED;

    /**
     * @param store   events
     * @param servers addresses of Exchange servers
     * @param series  receives the counts
     * @param twins   rows that are both in a log and in an export
     * @param check   called from time to time; throws when nobody wants the result any more
     */
    PartJoin(EventStore store, Set<Address> servers, SeriesTable series, ExportTwins twins, Runnable check) {
        this.store = store;
        this.servers = servers;
        this.series = series;
        this.twins = twins;
        this.check = check;
    }

    /** @return the counts so far */
    SeriesTable series() {
        return series;
    }

    /** @throws IOException when the temporary file cannot be read */
    void join(int part) throws IOException {
        messages.clear();
        recipients.clear();
        twinsOfPart.clear();
        byLocalKey.clear();
        byNetworkKey.clear();
        read(part, candidate -> !candidate.isExport());
        if (twins.any()) {
            read(part, MailEvent::isExport);
        }
        for (int message = 0; message < messages.size(); message++) {
            checkNow();
            series.add(messages.path(message), client(message), messages.time(message), messages.kind(message),
                    messages.recipients(message));
        }
    }

    private void read(int part, Predicate<MailEvent> wanted) throws IOException {
        store.read(part, (values, length) -> {
            for (int at = 0; at < length;) {
                at = event.read(values, at);
                checkNow();
                if (wanted.test(event)) {
                    enter(part);
                }
            }
        });
    }

    private void enter(int part) {
        if (event.kind() == MailEvent.Kind.RECEIVED) {
            byLocalKey.put(event.localKey(), event.time(), event.originHigh(), event.originLow());
            if (event.networkKey() != 0) {
                byNetworkKey.put(event.networkKey(), event.time(), event.originHigh(), event.originLow());
            }
            return;
        }
        if (event.isExport()) {
            boolean known = part == EventStore.PARTS ? twins.isMet(event) : twinsOfPart.contains(event.twin());
            if (known) {
                return;
            }
        } else if (twins.any()) {
            twinsOfPart.add(event.twin(true));
            twinsOfPart.add(event.twin(false));
            twins.meet(event);
        }
        int message = messages.enter(event);
        for (int i = 0; i < event.recipients(); i++) {
            if (recipients.add(Hash.of(event.key(), event.recipient(i)))) {
                messages.addRecipient(message);
            }
        }
        messages.addUnnamed(message, event.unnamed());
        series.saw(event);
    }

    private void checkNow() {
        if (--untilCheck == 0) {
            untilCheck = CHECKED;
            check.run();
        }
    }

    /**
     * The client of a message: what its first hop saw. The RECEIVE of the first server comes before that of a later
     * one, because the later one sees the earlier as its client; where the row of the SEND itself tells the device, it
     * agrees with the RECEIVE of the same server. Mail of a mailbox has an original-client-ip too - that of the
     * computer on which the user works - so the word of the RECEIVE wins over an address.
     * <p>
     * An address that belongs to one of the Exchange servers is the client only when nothing better is known: then a
     * program on the server itself has sent the message, or the logs of the server before are missing. When the sender
     * is the one of journal reports, it is one of those, which an Exchange server makes itself and no device sends.
     */
    private Address client(int message) {
        List<Address> candidates = Stream.of(messages.origin(message), byNetwork(message),
                byLocalKey.get(messages.localKey(message))).filter(origin -> !origin.equals(Address.NONE)).toList();
        for (Address word : List.of(Address.JOURNAL, Address.MAILBOX)) {
            if (candidates.contains(word)) {
                return word;
            }
        }
        var device = candidates.stream().filter(address -> !servers.contains(address)).findFirst();
        if (device.isPresent() || candidates.isEmpty()) {
            return device.orElse(Address.NONE);
        }
        return messages.isJournalSender(message) ? Address.JOURNAL : candidates.get(0);
    }

    private Address byNetwork(int message) {
        long key = messages.networkKey(message);
        return key == 0 ? Address.NONE : byNetworkKey.get(key);
    }
}
