package org.postkeel.evidence;

import java.util.ArrayList;
import java.util.List;

/** What was found in a text while it is being read. Bounded, so that no input can fill the memory or take for ever. */
final class ParsedText {

    /** Far above any real export, and still small in memory. */
    static final int MAX_VALUES = 2_000_000;
    /** Five times the longest result of a message trace. */
    static final int MAX_RECORDS = 500_000;
    private static final int MAX_NOTES = 50;
    /** Values between two looks at the clock. */
    private static final int CHECKED = 1 << 10;

    /** The text holds more than any real export. */
    @SuppressWarnings("serial")
    static final class TooMuch extends RuntimeException {

        private final transient Note note;

        TooMuch(Note note) {
            super(note.message().key(), null, false, false);
            this.note = note;
        }

        Note note() {
            return note;
        }
    }

    private final List<PsRecord> records = new ArrayList<>();
    private final List<RemoteError> errors = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final TimeLimit limit;
    private int values;
    private int linesAbove;
    private String machine;

    ParsedText(TimeLimit limit) {
        this.limit = limit;
    }

    /**
     * Tells where the text stands that is read next.
     *
     * @param lines lines above it
     * @param host  machine it was taken on, or null
     */
    void place(int lines, String host) {
        linesAbove = lines;
        machine = host;
    }

    void add(PsRecord record) {
        if (records.size() >= MAX_RECORDS) {
            throw new TooMuch(Note.of(record.line(), "read.tooManyRecords", MAX_RECORDS));
        }
        records.add(record.placed(linesAbove, machine));
    }

    void add(RemoteError error) {
        if (errors.size() < MAX_NOTES) {
            errors.add(error);
        }
    }

    void note(int line, String key, Object... args) {
        add(Note.of(line, key, args));
    }

    void add(Note note) {
        if (notes.size() < MAX_NOTES) {
            notes.add(note.line() == 0 ? note : new Note(note.line() + linesAbove, note.message()));
        }
    }

    /** To be called for each value before it is kept. */
    void count() {
        if (++values > MAX_VALUES) {
            throw new TooMuch(Note.of(0, "read.tooMuch", MAX_VALUES));
        }
        if (values % CHECKED == 0) {
            limit.check();
        }
    }

    /** To be called in loops that keep nothing. */
    void check() {
        limit.check();
    }

    TimeLimit limit() {
        return limit;
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
