package org.postkeel.evidence;

import java.util.ArrayList;
import java.util.List;

/** What was found in a text while it is being read. Bounded, so that no input can fill the memory. */
final class ParsedText {

    /** Far above any real export, and still small in memory. */
    static final int MAX_VALUES = 1_000_000;
    private static final int MAX_NOTES = 50;

    /** The text holds more values than any real export. */
    @SuppressWarnings("serial")
    static final class TooMuch extends RuntimeException {
        TooMuch() {
            super("more than " + MAX_VALUES + " values", null, false, false);
        }
    }

    private final List<PsRecord> records = new ArrayList<>();
    private final List<RemoteError> errors = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int values;

    void add(PsRecord record) {
        records.add(record);
    }

    void add(RemoteError error) {
        if (errors.size() < MAX_NOTES) {
            errors.add(error);
        }
    }

    void note(int line, String key, Object... args) {
        if (notes.size() < MAX_NOTES) {
            notes.add(Note.of(line, key, args));
        }
    }

    /** To be called for each value before it is kept. */
    void count() {
        if (++values > MAX_VALUES) {
            throw new TooMuch();
        }
    }

    List<PsRecord> records() {
        return records;
    }

    List<RemoteError> errors() {
        return errors;
    }

    List<Note> notes() {
        return notes;
    }
}
