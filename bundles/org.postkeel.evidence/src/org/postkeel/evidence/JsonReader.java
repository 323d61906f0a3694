package org.postkeel.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Reads what ConvertTo-Json writes: an array or a single object, or several glued together. Windows PowerShell writes
 * enums as numbers and dates as milliseconds; an empty list can have become an empty object.
 */
final class JsonReader {

    private static final int MAX_DEPTH = 100;
    private static final Pattern DATE = Pattern.compile("/Date\\((-?\\d{1,16})(?:[+-]\\d{4})?\\)/");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build()).build();

    /** What PowerShell says beside its output: {@code WARNUNG: …}. */
    private static final Pattern SAID = Pattern.compile("\\p{Lu}{4,30}: .*");

    private final String text;
    private final int start;
    private final ParsedText parsed;
    private int lineOffset;
    private int lastLine;
    private boolean within;
    private int whole;

    JsonReader(String text, int start, ParsedText parsed) {
        this.text = text;
        this.start = start;
        this.parsed = parsed;
    }

    /** Several texts may be glued together, with warnings and other lines between them. */
    void read() {
        int counted = 0;
        int lines = 0;
        for (int at = start; at >= 0;) {
            for (; counted < at; counted++) {
                lines += text.charAt(counted) == '\n' ? 1 : 0;
            }
            lineOffset = lines;
            int end = at + document(text.substring(at));
            at = end >= text.length() ? -1 : nextDocument(end);
        }
    }

    /** @return where it ends or breaks off */
    private int document(String document) {
        whole = 0;
        within = false;
        lastLine = lineOffset + 1;
        try (JsonParser json = FACTORY.createParser(document)) {
            while (json.nextToken() != null) {
                within = true;
                root(json);
                within = false;
                whole = (int) json.currentLocation().getCharOffset();
            }
            return document.length();
        } catch (JsonProcessingException e) {
            if (!within) {
                return Math.max(1, whole);
            }
            // what is nested too deep has no location of its own
            parsed.note(e.getLocation() == null ? lastLine : e.getLocation().getLineNr() + lineOffset, "json.broken");
            return document.length();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    /** @return where the next text begins behind lines that are none; -1 when none does */
    private int nextDocument(int from) {
        int line = lineOffset + 1 + (int) text.substring(Math.max(0, from - whole), from).chars()
                .filter(c -> c == '\n').count();
        boolean noted = false;
        for (int at = from; at < text.length(); line++) {
            parsed.check();
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int first = at;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first < end && PsText.isJsonStart(text, first)) {
                return first;
            }
            if (first < end && !noted && !isSaid(text.substring(first, end))) {
                parsed.note(line, "json.broken");
                noted = true;
            }
            at = end + 1;
        }
        return -1;
    }

    private static boolean isSaid(String line) {
        return ShellText.isPrompt(line) || SAID.matcher(line).matches();
    }

    private void root(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                root(json);
            }
            return;
        }
        int line = json.currentTokenLocation().getLineNr() + lineOffset;
        record(value(json), line);
    }

    private void record(PsValue value, int line) {
        PsValue wrapped = value.property("value");
        if (wrapped.isList() && value.properties().keySet().stream()
                .allMatch(name -> name.equalsIgnoreCase("value") || name.equalsIgnoreCase("Count")
                        || name.startsWith("@odata"))) {
            // {"value":[…],"Count":2}: an array with a note on it
            wrapped.items().forEach(item -> record(item, line));
        } else if (!value.properties().isEmpty()) {
            parsed.add(new PsRecord(PsRecord.Dialect.JSON, List.of(), line, null, value.properties()));
        } else if (value.isFilled() && !value.isList()) {
            parsed.add(new PsRecord(PsRecord.Dialect.VALUE, List.of(), line, null, Map.of(PsRecord.VALUE, value)));
        }
    }

    private PsValue value(JsonParser json) throws IOException {
        parsed.count();
        lastLine = json.currentTokenLocation().getLineNr() + lineOffset;
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                var items = new ArrayList<PsValue>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield PsValue.list(PsValue.State.WHOLE, items);
            }
            case VALUE_NULL -> PsValue.NULL;
            default -> PsValue.of(date(json.getText()));
        };
    }

    private PsValue object(JsonParser json) throws IOException {
        var properties = new LinkedHashMap<String, PsValue>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            properties.put(name, value(json));
        }
        if (properties.isEmpty()) {
            return PsValue.list(PsValue.State.WHOLE, List.of());
        }
        if (properties.containsKey("DateTime") && properties.containsKey("value")) {
            // a date with a note on how to show it
            return properties.get("value");
        }
        return PsValue.object(shown(properties), properties);
    }

    /** Enums that came through remoting are {@code {"value":2,"Value":"Mailbox"}}; identities show as their name. */
    private static String shown(Map<String, PsValue> properties) {
        for (String name : List.of("Value", "value", "Name")) {
            PsValue value = properties.get(name);
            if (value != null && value.text() != null) {
                return value.text();
            }
        }
        return null;
    }

    private static String date(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() ? Instant.ofEpochMilli(Long.parseLong(date.group(1))).toString() : text;
    }
}
