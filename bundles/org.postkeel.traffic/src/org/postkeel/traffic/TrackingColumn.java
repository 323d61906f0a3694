package org.postkeel.traffic;

/** Columns of a message tracking log that are read ({@code inputs.md} section e.1). */
enum TrackingColumn implements LogColumn {

    /** When the event happened, UTC. */
    DATE_TIME("date-time", "Timestamp", true),
    /** SEND: address of this server; RECEIVE: of the one that handed over. */
    CLIENT_IP("client-ip", "ClientIp", false),
    /** SEND: this server; RECEIVE: the one that handed over. */
    CLIENT_HOSTNAME("client-hostname", "ClientHostname", false),
    /** SEND: address of the next hop; RECEIVE: of this server. */
    SERVER_IP("server-ip", "ServerIp", false),
    /** SEND: the next hop; RECEIVE: this server. */
    SERVER_HOSTNAME("server-hostname", "ServerHostname", false),
    /** Details of the source. */
    SOURCE_CONTEXT("source-context", "SourceContext", false),
    /** SEND: name of the send connector; RECEIVE: SERVER\Name. */
    CONNECTOR_ID("connector-id", "ConnectorId", true),
    /** Part of the transport that wrote the row. */
    SOURCE("source", "Source", true),
    /** What happened: SEND, RECEIVE, DEFER, FAIL and so on. */
    EVENT_ID("event-id", "EventId", true),
    /** Number of the message on this server; another server gives another one. */
    INTERNAL_MESSAGE_ID("internal-message-id", "InternalMessageId", true),
    /** Message-ID header; not unique and possibly empty. */
    MESSAGE_ID("message-id", "MessageId", false),
    /** Stays with the message over all hops and copies; from Exchange 2013 on. */
    NETWORK_MESSAGE_ID("network-message-id", "NetworkMessageId", false),
    /** Recipients, parted by semicolons. */
    RECIPIENT_ADDRESS("recipient-address", "Recipients", false),
    /** Answer for each recipient; the texts contain semicolons themselves. */
    RECIPIENT_STATUS("recipient-status", "RecipientStatus", false),
    /** Number of recipients. */
    RECIPIENT_COUNT("recipient-count", "RecipientCount", false),
    /** Sender or From header. */
    SENDER_ADDRESS("sender-address", "Sender", false),
    /** Envelope sender. */
    RETURN_PATH("return-path", "ReturnPath", false),
    /** Address of the device or program that handed the message to the organisation. */
    ORIGINAL_CLIENT_IP("original-client-ip", "OriginalClientIp", false),
    /** S:Key=Value pairs, parted by semicolons. */
    CUSTOM_DATA("custom-data", "EventData", false);

    private final String field;
    private final String property;
    private final boolean needed;

    TrackingColumn(String field, String property, boolean needed) {
        this.field = field;
        this.property = property;
        this.needed = needed;
    }

    @Override
    public String field() {
        return field;
    }

    /** @return name of the property that Get-MessageTrackingLog gives */
    String property() {
        return property;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }
}
