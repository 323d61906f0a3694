package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.importers.ConnectorAttribute.Form;

/** Lists in the attributes of connectors, in all the ways in which evidence holds them. */
final class ListValues {

    /** Parts joined by a script: comma, blank or line break. A semicolon stands before the cost. */
    private static final Pattern ADDRESS_SPACE = Pattern.compile("[^;,|\\s]+(?:;\\d+)?");
    private static final Pattern SEPARATOR = Pattern.compile("[,;|\\s]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    /** Names of the bits, lowest first, as Windows PowerShell sums them up in JSON. */
    private static final List<String> PERMISSION_GROUPS = List.of("AnonymousUsers", "ExchangeUsers",
            "ExchangeServers", "ExchangeLegacyServers", "Partners", "Custom");
    private static final List<String> AUTH_MECHANISMS = List.of("Tls", "Integrated", "BasicAuth",
            "BasicAuthRequireTLS", "ExchangeServer", "ExternalAuthoritative");

    private ListValues() {
    }

    /** @return the items when all of them are whole; empty when one is cut, unreadable or missing */
    static Optional<List<String>> whole(PsValue value, Form form) {
        if (!value.isWhole()
                || value.items().stream().anyMatch(item -> !item.isWhole() || item(item, form).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(legible(value, form));
    }

    /** @return the items that are whole */
    static List<String> legible(PsValue value, Form form) {
        var items = new ArrayList<String>();
        if (value.state() == PsValue.State.CUT && !value.isList()) {
            return items;
        }
        for (PsValue item : value.items()) {
            String text = item.isWhole() ? item(item, form) : "";
            if (form == Form.ADDRESS_SPACES) {
                Matcher space = ADDRESS_SPACE.matcher(text);
                while (space.find()) {
                    items.add(space.group());
                }
            } else {
                Arrays.stream(SEPARATOR.split(text)).filter(part -> !part.isBlank()).forEach(items::add);
            }
        }
        return items;
    }

    /** @return an item of a list as text: what it shows as, else put together from its properties */
    private static String item(PsValue item, Form form) {
        return switch (form) {
            case SERVERS -> server(item);
            case ADDRESS_SPACES -> item.filledText().orElseGet(() -> addressSpace(item));
            case SMART_HOSTS -> item.filledText().orElseGet(() -> smartHost(item));
            case ADDRESSES -> item.filledText().orElseGet(() -> range(item));
            case BINDINGS -> item.filledText().orElseGet(() -> binding(item));
            case DOMAINS -> item.filledText().or(() -> item.property("Domain").filledText()).orElse("");
            case PERMISSION_GROUPS -> flags(item, PERMISSION_GROUPS);
            case AUTH_MECHANISMS -> flags(item, AUTH_MECHANISMS);
            default -> item.filledText().orElse("");
        };
    }

    private static String server(PsValue item) {
        String name = item.property("Name").filledText().or(item::filledText)
                .or(() -> item.property("Rdn").filledText())
                .or(() -> item.property("DistinguishedName").filledText()).orElse("");
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("(?i)^CN=([^,]+).*", "$1").strip();
    }

    private static String addressSpace(PsValue item) {
        String address = item.property("Address").filledText().or(() -> item.property("Domain").filledText())
                .orElse("");
        String type = item.property("Type").filledText().map(text -> text + ":").orElse("");
        String cost = item.property("Cost").filledText().map(text -> ";" + text).orElse("");
        return address.isEmpty() ? "" : type + address + cost;
    }

    private static String smartHost(PsValue item) {
        if (item.property("IsIPAddress").bool().orElse(false)) {
            return item.property("Address").filledText().map(address -> "[" + address + "]").orElse("");
        }
        return item.property("Domain").filledText().orElse("");
    }

    private static String range(PsValue item) {
        Optional<String> lower = item.property("LowerBound").filledText();
        Optional<String> upper = item.property("UpperBound").filledText();
        return lower.isPresent() && upper.isPresent()
                ? lower.equals(upper) ? lower.get() : lower.get() + "-" + upper.get() : "";
    }

    private static String binding(PsValue item) {
        Optional<String> address = item.property("Address").filledText();
        Optional<String> port = item.property("Port").filledText();
        return address.isPresent() && port.isPresent()
                ? (address.get().contains(":") ? "[" + address.get() + "]" : address.get()) + ":" + port.get() : "";
    }

    private static String flags(PsValue item, List<String> names) {
        String text = item.filledText().orElse("");
        if (!NUMBER.matcher(text).matches()) {
            return text;
        }
        int bits = Integer.parseInt(text);
        var set = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if ((bits >> i & 1) == 1) {
                set.add(names.get(i));
            }
        }
        // a bit that has no name would be lost
        boolean known = bits >> names.size() == 0;
        return !known ? "" : set.isEmpty() ? "None" : String.join(",", set);
    }
}
