package org.postkeel.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sources of one data file by their ids.
 *
 * @param byId id, as the data of the file refer to it, and source
 */
record Sources(Map<String, Source> byId) {

    static Sources read(Entry root) {
        return new Sources(root.map("sources", source -> new Source(source.text("title"),
                source.optionalText("url").orElse(null), source.optionalText("date").orElse(null))));
    }

    /** @return the sources a field lists; at least one: a datum without a source has no place in the catalogue */
    List<Source> of(Entry entry, String field) {
        List<Source> found = optional(entry, field);
        if (found.isEmpty()) {
            throw entry.fail(field, "data.missing");
        }
        return found;
    }

    /** @return the sources a field lists; empty when there is no such field */
    List<Source> optional(Entry entry, String field) {
        var found = new ArrayList<Source>();
        for (String id : entry.texts(field)) {
            found.add(known(entry, field, id));
        }
        return List.copyOf(found);
    }

    /** @return the one source a field names */
    Source one(Entry entry, String field) {
        return known(entry, field, entry.text(field));
    }

    private Source known(Entry entry, String field, String id) {
        Source source = byId.get(id);
        if (source == null) {
            throw entry.fail(field, "data.unknownSource", id);
        }
        return source;
    }
}
