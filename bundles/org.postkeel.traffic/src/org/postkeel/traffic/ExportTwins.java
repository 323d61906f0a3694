package org.postkeel.traffic;

import java.io.IOException;

/**
 * Rows of exports without network-message-id. They stand in a part of their own, so the rows of the logs look for them
 * there: a row that both have must count once. Exports are made by hand and small; 8 to 24 bytes are kept for a row.
 */
final class ExportTwins {

    private final boolean any;
    private final LongSet wanted = new LongSet();
    private final LongSet met = new LongSet();

    /**
     * @param store all events
     * @param any   whether there are rows of exports at all
     * @throws IOException when the temporary file cannot be read
     */
    ExportTwins(EventStore store, boolean any) throws IOException {
        this.any = any;
        var event = new MailEvent();
        store.read(EventStore.PARTS, (values, length) -> {
            for (int at = 0; at < length;) {
                at = event.read(values, at);
                wanted.add(event.twin());
            }
        });
    }

    /** @return whether there are rows of exports */
    boolean any() {
        return any;
    }

    /** A row of a log was seen. */
    void meet(MailEvent row) {
        if (wanted.size() == 0) {
            return;
        }
        for (long twin : new long[] {row.twin(true), row.twin(false)}) {
            if (wanted.contains(twin)) {
                synchronized (met) {
                    met.add(twin);
                }
            }
        }
    }

    /** @return whether a row of a log is the same as this row of an export */
    boolean isMet(MailEvent row) {
        return met.contains(row.twin());
    }
}
