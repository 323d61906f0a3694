package org.postkeel.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A PowerShell object as a piece of evidence holds it, whatever the form it was written in. Names of properties are
 * English in every language of Windows and are compared without regard to case.
 */
public final class PsRecord {

    /** Form in which the object was written. */
    public enum Dialect {
        /** Export-Clixml */
        CLIXML,
        /** ConvertTo-Json */
        JSON,
        /** Export-Csv, or a sheet saved as CSV */
        CSV,
        /** Format-List */
        LIST,
        /** Format-Table */
        TABLE,
        /** A value on a line of its own, its only property is {@link #VALUE} */
        VALUE
    }

    /** Name of the property that holds a value without a name. */
    public static final String VALUE = "";

    private final Dialect dialect;
    private final List<String> typeNames;
    private final int line;
    private final String heading;
    private final Map<String, PsValue> properties;

    /**
     * @param dialect    form in which the object was written
     * @param typeNames  names of its types, the most special one first; empty when the form does not tell
     * @param line       line of its beginning, from 1; 0 when unknown
     * @param heading    name in the heading or prompt above it, or null
     * @param properties values by name
     */
    PsRecord(Dialect dialect, List<String> typeNames, int line, String heading, Map<String, PsValue> properties) {
        this.dialect = dialect;
        this.typeNames = List.copyOf(typeNames);
        this.line = line;
        this.heading = heading;
        var byName = new TreeMap<String, PsValue>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(properties);
        this.properties = Collections.unmodifiableMap(byName);
    }

    /** @return the same object in a text that has more lines above it, on a machine that its own text does not tell */
    PsRecord placed(int linesAbove, String machine) {
        return linesAbove == 0 && (machine == null || heading != null) ? this
                : new PsRecord(dialect, typeNames, line == 0 ? 0 : line + linesAbove,
                        heading == null ? machine : heading, properties);
    }

    /** @return form in which the object was written */
    public Dialect dialect() {
        return dialect;
    }

    /** @return names of its types, the most special one first; empty when the form does not tell */
    public List<String> typeNames() {
        return typeNames;
    }

    /** @return whether one of the type names contains the text, in any case */
    public boolean isType(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return typeNames.stream().anyMatch(type -> type.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** @return line of its beginning, from 1; 0 when unknown */
    public int line() {
        return line;
    }

    /** @return name of the machine in the heading ({@code == NAME}) or prompt above it, or null */
    public String heading() {
        return heading;
    }

    /** @return names of the properties, sorted */
    public Set<String> names() {
        return properties.keySet();
    }

    /** @return whether the evidence has the property, readable or not */
    public boolean has(String name) {
        return properties.containsKey(name);
    }

    /** @return the value, {@link PsValue#ABSENT} when the evidence does not have the property */
    public PsValue get(String name) {
        return properties.getOrDefault(name, PsValue.ABSENT);
    }

    @Override
    public String toString() {
        return dialect + " line " + line + " " + properties;
    }
}
