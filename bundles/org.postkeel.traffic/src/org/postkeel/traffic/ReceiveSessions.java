package org.postkeel.traffic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.evidence.ImportSession;
import org.postkeel.model.ClientSighting;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;

/**
 * Machines that hand over mail, from SMTP receive logs: one sighting for each server, receive connector and address.
 * The server's own probes come from a loopback address and are no clients. A session without an accepted message counts
 * as a session only: whoever is refused relays nothing.
 */
final class ReceiveSessions {

    /** Sessions that are remembered while they are open; beyond that the oldest is given up. */
    private static final int OPEN = 50_000;
    /** Senders that are named for one client. */
    private static final int SENDERS = 100;

    private static final byte[] SENT = { '>' };
    private static final byte[] RECEIVED = { '<' };
    private static final byte[] CLOSED = { '-' };
    private static final byte[] ACCEPTED = "250 2.6.0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern COMMAND = Pattern.compile("^(EHLO|HELO|MAIL FROM:)\\s*<?([^\\s>]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDPOINT = Pattern.compile("^(.*):\\d{1,5}$");

    private final ImportSession session;
    private final Map<Key, ClientSighting> clients = new HashMap<>();
    private final Map<String, Open> open = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Open> eldest) {
            return size() > OPEN;
        }
    };

    private record Key(String server, String connector, String address) {
    }

    /** A session: whose it is, and who sends at the moment. */
    private static final class Open {

        private final ClientSighting client;
        private String sender = "";

        Open(ClientSighting client) {
            this.client = client;
        }
    }

    ReceiveSessions(ImportSession session) {
        this.session = session;
        for (ClientSighting known : session.assessment().getClients()) {
            clients.put(new Key(known.getServer(), known.getConnector(), known.getAddress()), known);
        }
    }

    /** @return takes the rows of one log */
    ProtocolLogImporter.Rows of(Evidence evidence) {
        return row -> row(row, evidence);
    }

    private void row(LogRow<ProtocolColumn> row, Evidence evidence) {
        String id = row.text(ProtocolColumn.SESSION_ID);
        Open known = open.get(id);
        if (known == null) {
            ClientSighting client = client(row, evidence);
            if (client == null) {
                return;
            }
            client.setSessions(client.getSessions() + 1);
            known = new Open(client);
            open.put(id, known);
        }
        seen(known.client, Instant.ofEpochMilli(row.timeMillis()));
        if (row.is(ProtocolColumn.EVENT, RECEIVED)) {
            command(known, row.text(ProtocolColumn.DATA));
        } else if (row.is(ProtocolColumn.EVENT, SENT) && row.startsWith(ProtocolColumn.DATA, ACCEPTED)) {
            accepted(known);
        } else if (row.is(ProtocolColumn.EVENT, CLOSED)) {
            open.remove(id);
        }
    }

    /** @return the client of a session; null for the server itself and for a row that does not tell */
    private ClientSighting client(LogRow<ProtocolColumn> row, Evidence evidence) {
        Matcher endpoint = ENDPOINT.matcher(row.text(ProtocolColumn.REMOTE_ENDPOINT));
        if (!endpoint.matches()) {
            return null;
        }
        Address address = Address.of(endpoint.group(1));
        if (!address.isMachine()) {
            return null;
        }
        String connector = row.text(ProtocolColumn.CONNECTOR_ID);
        int end = connector.indexOf('\\');
        String server = end < 0 ? null : connector.substring(0, end);
        String name = connector.substring(end + 1);
        return clients.computeIfAbsent(new Key(server, name, address.toString()), key -> add(key, evidence));
    }

    private ClientSighting add(Key key, Evidence evidence) {
        ClientSighting client = ModelFactory.eINSTANCE.createClientSighting();
        client.setId(session.id("client", String.valueOf(key.server()), key.connector(), key.address()));
        client.setServer(key.server());
        client.setConnector(key.connector());
        client.setAddress(key.address());
        client.setEvidence(evidence);
        session.assessment().getClients().add(client);
        return client;
    }

    private static void seen(ClientSighting client, Instant at) {
        if (client.getFirstAt() == null || at.isBefore(client.getFirstAt())) {
            client.setFirstAt(at);
        }
        if (client.getLastAt() == null || at.isAfter(client.getLastAt())) {
            client.setLastAt(at);
        }
    }

    private static void command(Open session, String data) {
        Matcher command = COMMAND.matcher(data);
        if (!command.find()) {
            return;
        }
        String value = command.group(2);
        if (command.group(1).toUpperCase(Locale.ROOT).startsWith("MAIL")) {
            session.sender = value;
        } else if (session.client.getHelo() == null && !value.isEmpty() && !Hosts.isAddress(value)) {
            session.client.setHelo(value);
        }
    }

    private static void accepted(Open session) {
        ClientSighting client = session.client;
        client.setMessages(client.getMessages() + 1);
        String sender = session.sender.toLowerCase(Locale.ROOT);
        if (!sender.isEmpty() && client.getSenders().size() < SENDERS && !client.getSenders().contains(sender)) {
            client.getSenders().add(sender);
        }
    }
}
