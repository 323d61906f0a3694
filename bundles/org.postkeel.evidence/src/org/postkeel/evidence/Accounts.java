package org.postkeel.evidence;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.postkeel.model.text.Message;

/** Keeps account of every file of an import: each is in it once, from the moment it is seen. */
final class Accounts {

    /** A file that was given. */
    static final class Entry {

        private final String label;
        private final String relative;
        private EvidenceSource source;
        private String contentKey;
        private final Set<String> kinds = new LinkedHashSet<>();
        private Outcome.Status status;
        private Message reason;
        private Message note;
        private boolean evidence;

        private Entry(String label, String relative, EvidenceSource source) {
            this.label = label;
            this.relative = relative;
            this.source = source;
        }

        String label() {
            return label;
        }

        String relative() {
            return relative;
        }

        /** @return what its content is known by; of a file that cannot be read its name */
        String contentKey() {
            if (contentKey == null) {
                contentKey = source == null || status == Outcome.Status.UNREADABLE ? keyOfName() : keyOfContent();
            }
            return contentKey;
        }

        private String keyOfContent() {
            try {
                return source.contentKey();
            } catch (UncheckedIOException e) {
                // damaged further behind than anybody looked
                return keyOfName();
            }
        }

        private String keyOfName() {
            return HexFormat.of().formatHex(
                    HashingStream.sha256().digest(("name:" + relative).getBytes(StandardCharsets.UTF_8)));
        }

        /** Nobody will read it any more: it shall not be kept in memory. */
        private void forget() {
            contentKey();
            source = null;
        }

        private void settle(Outcome.Status outcome, Message why) {
            // the first reason is the one that counts
            if (status == null) {
                status = outcome;
                reason = why;
            }
        }

        private Outcome outcome() {
            if (note != null && !evidence) {
                settle(Outcome.Status.NOT_USED, note);
            }
            boolean read = status == null || evidence;
            return new Outcome(label, relative, read ? Outcome.Status.READ : status,
                    read ? List.copyOf(kinds) : List.of(), read ? null : reason);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<EvidenceSource, Entry> bySource = new IdentityHashMap<>();

    /** A source is looked at. */
    void seen(EvidenceSource source) {
        var entry = new Entry(source.label(), source.relativeName(), source);
        entries.add(entry);
        bySource.put(source, entry);
    }

    /** Something that is no source. */
    void unread(String label, String relative, Outcome.Status status, Message reason) {
        var entry = new Entry(label, relative, null);
        entry.settle(status, reason);
        entries.add(entry);
    }

    /** An importer will read it. */
    void recognised(EvidenceSource source, String kind) {
        bySource.get(source).kinds.add(kind);
    }

    /** It has an Evidence in the assessment: a part of it at least was read, whatever else is said of it. */
    void hasEvidence(EvidenceSource source) {
        Entry entry = bySource.get(source);
        if (entry != null) {
            entry.evidence = true;
        }
    }

    /** Something was said of it as a whole; when that is all that came of it, it was not used. */
    void noted(EvidenceSource source, Message note) {
        Entry entry = bySource.get(source);
        if (entry != null && entry.note == null) {
            entry.note = note;
        }
    }

    /** It is known by now that it was not read. */
    void settle(EvidenceSource source, Outcome.Status status, Message reason) {
        Entry entry = bySource.get(source);
        if (entry != null) {
            entry.settle(status, reason);
        }
    }

    /** @param reasons by label, why a file as a whole could not be read */
    void settle(Map<String, Message> reasons) {
        for (Entry entry : entries) {
            Message reason = reasons.get(entry.label);
            if (reason != null) {
                entry.settle(Outcome.Status.UNREADABLE, reason);
            }
        }
    }

    /** Nobody will read it any more. */
    void forget(EvidenceSource source) {
        bySource.remove(source).forget();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Outcome> outcomes() {
        return entries.stream().map(Entry::outcome).toList();
    }
}
