package org.postkeel.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Value of a property of a PowerShell object, together with how much of it the evidence still holds. A value that is
 * not whole must never be used as if it were: a cut build is no build, a flattened list is not an empty one.
 */
public final class PsValue {

    /** How much of a value is there. */
    public enum State {
        /** All of it; also {@code $null} and empty lists. */
        WHOLE,
        /** Only the beginning: it ended with {@code ...} or {@code …}. */
        CUT,
        /** A list of which only the first items are shown: {@code {a, b, c, d...}}. The items are whole. */
        INCOMPLETE,
        /** Nothing: the name of a .NET type stands in its place, or it is binary. */
        UNREADABLE,
        /** The evidence does not have this property at all. */
        ABSENT
    }

    /** Stands for a property that the evidence does not have. */
    public static final PsValue ABSENT = new PsValue(State.ABSENT, null, null, Map.of());
    /** Stands for {@code $null}. */
    public static final PsValue NULL = new PsValue(State.WHOLE, null, null, Map.of());
    /** Stands for something that cannot be read. */
    public static final PsValue UNREADABLE = new PsValue(State.UNREADABLE, null, null, Map.of());

    private static final int LONGEST_TYPE_NAME = 2000;
    private static final Pattern TYPE_NAME = Pattern.compile(
            "(?:(?:Deserialized|Selected)\\.)*+(?:System|Microsoft)\\.(?:\\w++\\.)*+\\w++(?:`\\d++)?(?:\\[.*\\])?",
            Pattern.DOTALL);
    private static final Pattern TYPE_NAME_START =
            Pattern.compile("(?:(?:Deserialized|Selected)\\.)*+(?:System\\.(?:[A-Z_]|\\.)|"
            + "Microsoft\\.(?:Exchange|PowerShell|Management)\\.).*", Pattern.DOTALL);

    private final State state;
    private final String text;
    private final List<PsValue> items;
    private final Map<String, PsValue> properties;
    private final List<String> typeNames;

    private PsValue(State state, String text, List<PsValue> items, Map<String, PsValue> properties) {
        this(state, text, items, properties, List.of());
    }

    private PsValue(State state, String text, List<PsValue> items, Map<String, PsValue> properties,
            List<String> typeNames) {
        this.state = state;
        this.text = text;
        this.items = items;
        this.properties = properties;
        this.typeNames = typeNames;
    }

    /** @return the same value, of these types */
    PsValue ofTypes(List<String> names) {
        return names.isEmpty() || properties.isEmpty() ? this
                : new PsValue(state, text, items, properties, List.copyOf(names));
    }

    /**
     * @param text what stands in the evidence, already without quotes and escapes
     * @return a whole text; unreadable when it is the name of a .NET type
     */
    public static PsValue of(String text) {
        if (text == null) {
            return NULL;
        }
        return isTypeName(text) ? UNREADABLE : new PsValue(State.WHOLE, text, null, Map.of());
    }

    /** @return the beginning of a text whose end is lost; {@code prefix} comes without the dots */
    static PsValue cut(String prefix) {
        return new PsValue(State.CUT, prefix, null, Map.of());
    }

    /** @return a list; {@code state} tells how much of it is there, the items are what is there */
    static PsValue list(State state, List<PsValue> items) {
        return new PsValue(state, null, List.copyOf(items), Map.of());
    }

    /** @return an object with properties of its own; {@code text} is what it shows as, or null */
    static PsValue object(String text, Map<String, PsValue> properties) {
        var byName = new TreeMap<String, PsValue>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(properties);
        return new PsValue(State.WHOLE, text != null && isTypeName(text) ? null : text, null, byName);
    }

    /**
     * Reads a value as Format-List and Format-Table print it.
     *
     * @param printed text of the cell
     * @return a list for {@code {a, b}}, a cut text for {@code abc...}, else a whole text
     */
    static PsValue ofPrinted(String printed) {
        String text = printed.strip();
        if (text.startsWith("{")) {
            return printedList(text);
        }
        return hasDots(text) ? cut(withoutDots(text)) : of(text);
    }

    private static PsValue printedList(String text) {
        boolean closed = text.endsWith("}");
        String inner = text.substring(1, closed ? text.length() - 1 : text.length()).strip();
        boolean dots = hasDots(inner);
        var printedItems = new ArrayList<PsValue>();
        for (String item : (dots ? withoutDots(inner) : inner).split(",")) {
            if (!item.isBlank()) {
                printedItems.add(of(item.strip()));
            }
        }
        if (!closed && !printedItems.isEmpty()) {
            // the last one may itself be cut
            printedItems.remove(printedItems.size() - 1);
        }
        State state = !closed ? State.CUT : dots ? State.INCOMPLETE : State.WHOLE;
        if (printedItems.stream().anyMatch(item -> item.state == State.UNREADABLE)) {
            return UNREADABLE;
        }
        return list(state, printedItems);
    }

    private static boolean hasDots(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }

    private static String withoutDots(String text) {
        return text.substring(0, text.length() - (text.endsWith("…") ? 1 : 3));
    }

    private static boolean isTypeName(String text) {
        return text.startsWith("@{") || text.length() <= LONGEST_TYPE_NAME && TYPE_NAME_START.matcher(text).matches() && TYPE_NAME.matcher(text).matches();
    }

    /** @return how much of the value is there */
    public State state() {
        return state;
    }

    /** @return whether all of the value is there */
    public boolean isWhole() {
        return state == State.WHOLE;
    }

    /** @return whether the value is whole and neither {@code $null} nor blank nor an empty list */
    public boolean isFilled() {
        return isWhole() && (items != null ? !items.isEmpty()
                : !properties.isEmpty() || text != null && !text.isBlank());
    }

    /** @return whether this is a list */
    public boolean isList() {
        return items != null;
    }

    /**
     * @return the text, or what is left of a cut one; null for {@code $null}, a list or an object that shows as nothing
     */
    public String text() {
        return text;
    }

    /** @return the text when it is whole and not blank, without blanks around it */
    public Optional<String> filledText() {
        return isWhole() && text != null && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    /**
     * @return what is left of a text that is cut, without blanks around it; empty for everything else and when nothing
     *         is left
     */
    public Optional<String> cutText() {
        return state == State.CUT && text != null && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    /** @return true or false when it is whole and one of both, in any case; a German Excel writes WAHR and FALSCH */
    public Optional<Boolean> bool() {
        return filledText().map(value -> value.toLowerCase(Locale.ROOT)).map(value -> switch (value) {
            case "true", "1", "wahr" -> Boolean.TRUE;
            case "false", "0", "falsch" -> Boolean.FALSE;
            default -> null;
        });
    }

    /**
     * @return the items of a list, those that are there; a value that is no list is a list of itself; empty when blank
     */
    public List<PsValue> items() {
        if (items != null) {
            return items;
        }
        return properties.isEmpty() && (text == null || text.isBlank()) ? List.of() : List.of(this);
    }

    /**
     * @return property of an object within the object, {@link #ABSENT} when there is none of that name (in any case)
     */
    public PsValue property(String name) {
        return properties.getOrDefault(name, ABSENT);
    }

    /** @return names and values of the properties of an object within the object; empty for texts and lists */
    public Map<String, PsValue> properties() {
        return Collections.unmodifiableMap(properties);
    }

    /** @return names of the types of an object within the object, the most special one first; only CLIXML tells them */
    public List<String> typeNames() {
        return typeNames;
    }

    @Override
    public String toString() {
        return state + ":" + (items != null ? items.size() + " items" : text);
    }
}
