package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.importers.Dates;
import org.postkeel.model.Arrival;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.SightingSource;
import org.postkeel.model.text.Message;

/**
 * Message trace of Exchange Online: Get-MessageTrace, Get-MessageTraceV2, Microsoft Graph, and the file of a historical
 * search, which alone names the inbound connector. Times are UTC in whatever notation ({@code inputs.md} section f.4).
 * <p>
 * Every recipient has a row, and pages of a trace overlap: a message counts once in an import, by its MessageTraceId.
 * Files that name the connector are read first, so that of two files with the same message the one that tells more
 * counts. Mail that Exchange Online sent itself has no address it came from and is left out.
 */
public final class MessageTraceImporter implements EvidenceImporter {

    private static final String ID = "messagetrace";
    private static final int ORDER = 45;
    /** Mail from the Internet comes from thousands of addresses; those with the most messages are kept. */
    private static final int MAX_ARRIVALS = 200;
    /** Receive connector of Exchange Online itself: the mail came over no connector of the tenant. */
    private static final Pattern DEFAULT_CONNECTOR = Pattern.compile("(?i)[A-Z0-9.\\-]{1,100}\\\\Default.{0,60}");
    private static final List<String> TRACE_IDS =
            List.of("MessageTraceId", "network_message_id", "NetworkMessageId", "id", "MessageId", "message_id");
    private static final List<String> TIMES =
            List.of("Received", "origin_timestamp_utc", "receivedDateTime", "Received_Date");
    private static final List<String> ADDRESSES = List.of("FromIP", "original_client_ip");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean recognises(EvidenceSource source) {
        return source.records().stream().anyMatch(MessageTraceImporter::isTrace);
    }

    private static boolean isTrace(PsRecord record) {
        boolean search = record.has("origin_timestamp_utc") && record.has("recipient_status");
        return search || record.has("RecipientAddress") && record.has("SenderAddress")
                && (record.has("MessageTraceId") || record.has("FromIP"));
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        var seen = new HashMap<String, EvidenceSource>();
        List<EvidenceSource> ordered = sources.stream()
                .sorted(Comparator.comparing((EvidenceSource source) -> !namesConnector(source))).toList();
        session.forEach(ordered, source -> new OneFile(source, seen, session).read());
    }

    private static boolean namesConnector(EvidenceSource source) {
        return source.records().stream().anyMatch(record -> record.has("connector_id"));
    }

    private static Optional<String> first(PsRecord record, List<String> names) {
        return names.stream().flatMap(name -> record.get(name).filledText().stream()).findFirst();
    }

    /** Where mail came from. */
    private record From(String address, String connector) {
    }

    /** What came from there. */
    private static final class Count {

        private final Set<String> messages = new HashSet<>();
        private Instant first;
        private Instant last;
        private int line;

        void add(String message, Optional<Instant> time, int newLine) {
            messages.add(message);
            line = line == 0 ? newLine : line;
            time.ifPresent(at -> {
                first = first == null || at.isBefore(first) ? at : first;
                last = last == null || at.isAfter(last) ? at : last;
            });
        }
    }

    /** One file while it is being read. */
    private static final class OneFile {

        private final EvidenceSource source;
        private final Map<String, EvidenceSource> seen;
        private final ImportSession session;
        private final Evidence evidence;
        private final List<PsRecord> rows;
        private final Dates dates;
        private final Map<From, Count> counts = new LinkedHashMap<>();

        OneFile(EvidenceSource source, Map<String, EvidenceSource> seen, ImportSession session) {
            this.source = source;
            this.seen = seen;
            this.session = session;
            this.evidence = session.evidence(source, ID);
            this.rows = source.records().stream().filter(MessageTraceImporter::isTrace).toList();
            this.dates = new Dates(rows.stream().flatMap(row -> first(row, TIMES).stream()).toList());
        }

        void read() {
            int undated = 0;
            int firstUndated = 0;
            for (PsRecord row : rows) {
                Optional<String> address = first(row, ADDRESSES).flatMap(Hosts::address);
                Optional<Instant> time = first(row, TIMES).flatMap(dates::read);
                if (address.isPresent() && seen.computeIfAbsent(message(row), message -> source) == source) {
                    counts.computeIfAbsent(new From(address.get(), connector(row)), from -> new Count())
                            .add(message(row), time, row.line());
                    undated += time.isEmpty() ? 1 : 0;
                    firstUndated = time.isEmpty() && firstUndated == 0 ? row.line() : firstUndated;
                }
            }
            if (rows.stream().noneMatch(row -> ADDRESSES.stream().anyMatch(row::has))) {
                session.problem(source, rows.get(0).line(), text("trace.noAddress"));
            }
            if (undated > 0) {
                session.problem(source, firstUndated, text("trace.noTime", undated));
            }
            add();
        }

        private String message(PsRecord row) {
            return first(row, TRACE_IDS).orElseGet(() -> evidence.getSha256() + ":" + row.line());
        }

        private String connector(PsRecord row) {
            return row.get("connector_id").filledText().filter(name -> !DEFAULT_CONNECTOR.matcher(name).matches())
                    .map(name -> session.findConnector(ConnectorKind.INBOUND, name).map(Connector::getName)
                    .orElse(name))
                    .orElse(null);
        }

        private void add() {
            var largest = new ArrayList<>(counts.entrySet());
            largest.sort(Comparator.comparingInt((Map.Entry<From, Count> entry) -> -entry.getValue().messages.size())
                    .thenComparing(entry -> entry.getKey().toString()));
            largest.stream().limit(MAX_ARRIVALS).forEach(entry -> add(entry.getKey(), entry.getValue()));
            if (largest.size() > MAX_ARRIVALS) {
                session.note(source, 0, text("trace.manyAddresses", largest.size(), MAX_ARRIVALS));
            }
        }

        private void add(From from, Count count) {
            session.newId("arrival", SightingSource.MESSAGE_TRACE.getLiteral(), from.address(),
                    String.valueOf(from.connector()), String.valueOf(count.first), String.valueOf(count.last),
                    String.valueOf(count.messages.size()), evidence.getSha256()).ifPresent(id -> {
                Arrival arrival = ModelFactory.eINSTANCE.createArrival();
                arrival.setId(id);
                arrival.setSource(SightingSource.MESSAGE_TRACE);
                arrival.setPublicIp(from.address());
                arrival.setConnector(from.connector());
                arrival.setMessages(count.messages.size());
                arrival.setFirstAt(count.first);
                arrival.setLastAt(count.last);
                arrival.setEvidence(evidence);
                arrival.setLine(count.line);
                session.assessment().getArrivals().add(arrival);
            });
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(MessageTraceImporter.class, key, args);
    }
}
