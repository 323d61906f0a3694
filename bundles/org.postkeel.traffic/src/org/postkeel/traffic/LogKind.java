package org.postkeel.traffic;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What a file is, by its first bytes and never by its name. */
enum LogKind {

    /** Message tracking log. */
    TRACKING("message tracking log"),
    /** Log of the SMTP sessions that a server opened. */
    SMTP_SEND("smtp send protocol log"),
    /** Log of the SMTP sessions that a server accepted. */
    SMTP_RECEIVE("smtp receive protocol log"),
    /** Output of Get-MessageTrackingLog as CSV. */
    EXPORT(null),
    /** Something else, or nothing that can be told from its first bytes. */
    OTHER(null);

    /** Bytes of the begin of a file that are enough to tell. */
    static final int HEAD = 1 << 13;

    private final String logType;

    LogKind(String logType) {
        this.logType = logType;
    }

    /**
     * @param head first bytes of a file, packed with gzip or not
     * @return what it is
     */
    static LogKind of(byte[] head) {
        return ofBegin(begin(head));
    }

    private static LogKind ofBegin(String begin) {
        String type = LogHeading.logType(begin);
        for (LogKind kind : values()) {
            if (type.equals(kind.logType)) {
                return kind;
            }
        }
        return type.isEmpty() && ExportHeading.find(begin).isPresent() ? EXPORT : OTHER;
    }

    /**
     * @param head first bytes of an export
     * @return its heading
     */
    static ExportHeading exportHeading(byte[] head) {
        return ExportHeading.find(begin(head)).orElseThrow();
    }

    /** @return whether it is an SMTP protocol log */
    boolean isProtocolLog() {
        return this == SMTP_SEND || this == SMTP_RECEIVE;
    }

    private static String begin(byte[] head) {
        var begin = new byte[HEAD];
        int length = 0;
        try (InputStream text = LogBytes.utf8(LogBytes.unpacked(new ByteArrayInputStream(head)))) {
            for (int count = 0; count >= 0 && length < begin.length;
                    count = text.read(begin, length, begin.length - length)) {
                length += count;
            }
        } catch (EOFException e) {
            // the head of a packed log ends in mid-stream: what came out of it so far is enough
            return LogRow.decoded(begin, 0, length);
        } catch (IOException e) {
            // a damaged header of a packed file: nothing can be told of it
            return "";
        }
        return LogRow.decoded(Arrays.copyOf(begin, length), 0, length);
    }
}
