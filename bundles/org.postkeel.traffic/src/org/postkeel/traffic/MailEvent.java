package org.postkeel.traffic;

import java.util.Arrays;

/**
 * What a row tells, in keys and numbers, on its way from the thread that reads to the join. The object is used again for
 * the next row.
 */
final class MailEvent {

    /** What happened. */
    enum Kind {
        /** A message was handed to Exchange Online. */
        SENT,
        /** Exchange Online answered 450 4.7.230: the server is out of date, come again. */
        THROTTLED,
        /** Exchange Online answered 550 5.7.230: the server is out of date, the message is refused. */
        BLOCKED,
        /** A message came in and its origin is known. */
        RECEIVED;

        private static final Kind[] ALL = values();

        static Kind of(int ordinal) {
            return ALL[ordinal];
        }
    }

    /** Values of an event without its recipients. */
    static final int LONGS = 8;

    private static final int JOURNAL_SENDER = 1;
    private static final int EXPORT = 2;
    private static final int NUMBERED = 4;
    private static final int UNNAMED = 8;

    private long head;
    private long key;
    private long time;
    private long originHigh;
    private long originLow;
    private long localKey;
    private long networkKey;
    private long exportKey;
    private long[] recipients = new long[16];
    private int recipientCount;

    /** Begins a new event. */
    MailEvent begin(Kind kind, int path, long newTime) {
        head = kind.ordinal() | (long) path << 8;
        key = 0;
        time = newTime;
        originHigh = 0;
        originLow = 0;
        localKey = 0;
        networkKey = 0;
        exportKey = 0;
        recipientCount = 0;
        return this;
    }

    /**
     * @param newKey     identifies the message on this server and connector, or the answer
     * @param newLocal   key shared with the other rows of the message on this server
     * @param newNetwork key shared with the rows of the message on any server; 0 when the log has none
     * @param newExport  key by which a row of a log and of an export know each other
     */
    MailEvent keys(long newKey, long newLocal, long newNetwork, long newExport) {
        key = newKey;
        localKey = newLocal;
        networkKey = newNetwork;
        exportKey = newExport;
        return this;
    }

    /** @param origin where the message comes from as the row itself shows it */
    MailEvent origin(Address origin) {
        originHigh = origin.high();
        originLow = origin.low();
        return this;
    }

    /** The sender looks like the one of journal reports. */
    void markJournalSender() {
        head |= (long) JOURNAL_SENDER << 4;
    }

    /** @param numbered whether the row of the export has the internal-message-id */
    void markExport(boolean numbered) {
        head |= (long) (EXPORT | (numbered ? NUMBERED : 0)) << 4;
    }

    /** @param recipient key of a recipient */
    void addRecipient(long recipient) {
        if (recipientCount == recipients.length) {
            recipients = Arrays.copyOf(recipients, recipientCount * 2);
        }
        recipients[recipientCount++] = recipient;
    }

    /** @param count number of recipients that are not named */
    void unnamedRecipients(int count) {
        head |= (long) UNNAMED << 4 | (long) count << 32;
    }

    /** Gives the event to the store. */
    void write(EventStore.Writer writer) {
        long parting = networkKey != 0 ? networkKey : localKey;
        int part = isExport() && networkKey == 0 ? EventStore.PARTS : EventStore.part(parting);
        int longs = LONGS + recipientCount;
        long[] values = writer.room(part, longs);
        int at = writer.at(part, longs);
        values[at] = isUnnamed() ? head : head | (long) recipientCount << 32;
        values[at + 1] = key;
        values[at + 2] = time;
        values[at + 3] = originHigh;
        values[at + 4] = originLow;
        values[at + 5] = localKey;
        values[at + 6] = networkKey;
        values[at + 7] = exportKey;
        System.arraycopy(recipients, 0, values, at + LONGS, recipientCount);
    }

    /** Takes an event out of the store. @return where the next one begins */
    int read(long[] values, int at) {
        head = values[at];
        key = values[at + 1];
        time = values[at + 2];
        originHigh = values[at + 3];
        originLow = values[at + 4];
        localKey = values[at + 5];
        networkKey = values[at + 6];
        exportKey = values[at + 7];
        recipientCount = isUnnamed() ? 0 : (int) (head >>> 32);
        if (recipientCount > recipients.length) {
            recipients = new long[recipientCount];
        }
        System.arraycopy(values, at + LONGS, recipients, 0, recipientCount);
        return at + LONGS + recipientCount;
    }

    Kind kind() {
        return Kind.of((int) head & 3);
    }

    int path() {
        return (int) (head >>> 8) & 0xffffff;
    }

    boolean isJournalSender() {
        return (head >>> 4 & JOURNAL_SENDER) != 0;
    }

    /** @return whether the row stood in an export of Get-MessageTrackingLog */
    boolean isExport() {
        return (head >>> 4 & EXPORT) != 0;
    }

    private boolean isNumbered() {
        return (head >>> 4 & NUMBERED) != 0;
    }

    private boolean isUnnamed() {
        return (head >>> 4 & UNNAMED) != 0;
    }

    /** @return number of recipients that the row does not name; 0 when it names them */
    int unnamed() {
        return isUnnamed() ? (int) (head >>> 32) : 0;
    }

    long key() {
        return key;
    }

    long time() {
        return time;
    }

    long originHigh() {
        return originHigh;
    }

    long originLow() {
        return originLow;
    }

    long localKey() {
        return localKey;
    }

    long networkKey() {
        return networkKey;
    }

    int recipients() {
        return recipientCount;
    }

    long recipient(int index) {
        return recipients[index];
    }

    /**
     * Times cannot tell whether a row of an export is one of a log: they are local and without milliseconds. Zones differ
     * by quarters of an hour, so the second within the quarter is the same.
     *
     * @param numbered whether the internal-message-id shall be compared too
     * @return what a row of a log and the same row of an export have in common
     */
    long twin(boolean numbered) {
        if (kind() == Kind.SENT) {
            return numbered ? Hash.of(exportKey, localKey) : exportKey;
        }
        return Hash.of(exportKey, Math.floorMod(Math.floorDiv(time, 1000L), 900L));
    }

    /** @return the twin of this row of an export, as exact as the export allows */
    long twin() {
        return twin(isNumbered());
    }
}
