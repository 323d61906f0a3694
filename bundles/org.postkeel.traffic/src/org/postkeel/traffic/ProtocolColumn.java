package org.postkeel.traffic;

/** Columns of an SMTP protocol log ({@code inputs.md} section e.2). */
enum ProtocolColumn implements LogColumn {

    /** When, UTC. */
    DATE_TIME("date-time", true),
    /** SEND: name of the send connector; RECEIVE: SERVER\Name. */
    CONNECTOR_ID("connector-id", true),
    /** Number of the session, unique on the server. */
    SESSION_ID("session-id", true),
    /** Place of the row in its session; numbers repeat and skip. */
    SEQUENCE_NUMBER("sequence-number", false),
    /** Address and port of this server; empty until connected. */
    LOCAL_ENDPOINT("local-endpoint", false),
    /** Address and port of the other side. */
    REMOTE_ENDPOINT("remote-endpoint", false),
    /** + open, - close, &gt; sent, &lt; received, * information. */
    EVENT("event", true),
    /** Text of the command or answer. */
    DATA("data", true),
    /** Further information. */
    CONTEXT("context", false);

    private final String field;
    private final boolean needed;

    ProtocolColumn(String field, boolean needed) {
        this.field = field;
        this.needed = needed;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }
}
